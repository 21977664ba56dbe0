import {expect} from '@open-wc/testing';
import {en} from '../../../src/i18n/support-plan/en.js';
import {cy} from '../../../src/i18n/support-plan/cy.js';
import type {Plan} from '../../../src/model/plan.js';
import {withAnswer} from '../../../src/model/plan/edit.js';
import {undone} from '../../../src/model/plan/undo.js';
import {SaveSpeaker} from '../../../src/support-plan/saving/save-speaker.js';
import {
  arrived,
  sent,
  stateOfOpened,
  statusOf,
  withUndo,
  written,
  type SaveState,
} from '../../../src/support-plan/saving/save-state.js';
import {momentInWords, saveWords} from '../../../src/support-plan/saving/save-words.js';
import {maggiesOpened, maggiesPlan, NAMES, SUBJECT} from '../../../stories/support-plan/sample-plan.js';

const NOW = Date.parse('2026-11-24T14:16:00Z');
const says = (words: string): Plan => withAnswer(maggiesPlan, 'matters', 'text', words);
const opened = stateOfOpened(maggiesOpened);
const unsaved = written(opened, says('My garden'));
const saving = sent(unsaved, {
  plan: unsaved.undo.present,
  opened: maggiesOpened,
  subject: SUBJECT,
  submissionId: '1f0c3f4e-52a4-4d1c-9a53-0f4f5a1f7a11',
  now: '2026-11-24T14:16:00Z',
});
const afterSave = (joined = 0): SaveState =>
  arrived(saving, {
    status: 'saved',
    sent: unsaved.undo.present,
    opened: {...maggiesOpened, plan: unsaved.undo.present, savedAt: '2026-11-24T14:16:00Z'},
    joined: Array.from({length: joined}, () => ({path: ['noGoals'], kind: 'changed' as const})),
  });
const optionsOf = (state: SaveState, isOnline = true, t = en.save) => ({
  t,
  locale: t === en.save ? 'en-GB' : 'cy-GB',
  names: NAMES,
  state,
  status: statusOf(state, {isOnline}),
  now: NOW,
});

describe('what is said of saving', () => {
  function heard(...states: readonly SaveState[]): readonly string[] {
    const said: string[] = [];
    const speaker = new SaveSpeaker((text) => said.push(text));
    for (const state of states) speaker.speak(optionsOf(state));
    return said;
  }

  it('says nothing of a plan as it is opened, and nothing at each change', () => {
    expect(heard(opened, unsaved, written(unsaved, says('My garden and my cat')))).to.deep.equal([]);
  });

  it('says that it is saved after a save, also where nobody could see it being saved', () => {
    expect(heard(opened, unsaved, saving, afterSave())).to.deep.equal([
      'Saving your plan',
      'Everything is saved',
    ]);
    expect(heard(opened, unsaved, afterSave())).to.deep.equal(['Everything is saved']);
  });

  it('says so of what others added', () => {
    expect(heard(opened, saving, afterSave(2)).at(-1)).to.equal(
      'Everything is saved. 2 changes by someone else were added. Today at 2:16pm',
    );
  });

  it('leaves the floor to others where a change was taken back', () => {
    expect(heard(opened, unsaved, withUndo(unsaved, undone(unsaved.undo)))).to.deep.equal([]);
  });
});

describe('the words of the save bar', () => {
  for (const [moment, english, welsh] of [
    ['2026-11-24T14:14:00Z', 'today at 2:14pm', 'heddiw am 2:14pm'],
    ['2026-11-10T09:00:00Z', 'on 10 November at 9am', 'ar 10 Tachwedd am 9am'],
    ['2025-07-01T11:00:00Z', 'on 1 July 2025 at 12 noon', 'ar 1 Gorffennaf 2025 am 12 hanner dydd'],
    ['yesterday', '', ''],
    [undefined, '', ''],
  ] as const) {
    it(`calls ${moment} “${english}”`, () => {
      expect(momentInWords(en.save, 'en-GB', moment, NOW)).to.equal(english);
      expect(momentInWords(cy.save, 'cy-GB', moment, NOW)).to.equal(welsh);
    });
  }

  for (const [state, isOnline, heading, body] of [
    [unsaved, true, '1 change not saved', 'Last saved on 18 November at 7:40pm'],
    [
      unsaved,
      false,
      'You are offline',
      '1 change is kept on this page. We will save it when you are back online. Do not close this page.',
    ],
    [saving, true, 'Saving your plan', 'You can keep writing'],
    [afterSave(), true, 'Everything is saved', 'Today at 2:16pm'],
  ] as const) {
    it(`says “${heading}”`, () => {
      expect(saveWords(optionsOf(state, isOnline))).to.deep.equal({heading, body});
    });
  }

  it('says in Welsh what has to be done', () => {
    expect(saveWords(optionsOf(unsaved, false, cy.save)).heading).to.equal('Rydych chi all-lein');
  });
});
