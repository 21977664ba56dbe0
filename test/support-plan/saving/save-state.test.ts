import {expect} from '@open-wc/testing';
import {BackendError} from '../../../src/backends/backend-error.js';
import type {OpenedPlan} from '../../../src/backends/plan/open-plan.js';
import type {PlanSave} from '../../../src/backends/plan/save-plan.js';
import {emptyPlan, type Plan} from '../../../src/model/plan.js';
import {stamped} from '../../../src/model/plan/changes.js';
import {withAnswer, withEntryFields, withoutEntry} from '../../../src/model/plan/edit.js';
import {mergePlans} from '../../../src/model/plan/merge.js';
import {redone, undone} from '../../../src/model/plan/undo.js';
import {
  arrived,
  clashed,
  failed,
  hasChanges,
  needsSaving,
  placesToChoose,
  resolved,
  sent,
  stateOfNew,
  stateOfOpened,
  statusOf,
  troubleOf,
  unsavedChanges,
  withUndo,
  written,
  type SaveState,
} from '../../../src/support-plan/saving/save-state.js';
import {maggiesOpened, maggiesPlan} from '../../../stories/support-plan/sample-plan.js';

const NOW = 1_000_000;
const online = {isOnline: true};
const says = (plan: Plan, section: string, words: string): Plan => withAnswer(plan, section, 'text', words);
const saveOf = ({undo, opened}: SaveState): PlanSave => ({
  plan: undo.present,
  ...(opened && {opened}),
  subject: {reference: 'Patient/1'},
  submissionId: '0b5f6c1e-6a54-4a5e-9a3e-2f1f0f6f0a01',
  now: '2026-11-24T14:00:00Z',
});
const openedAs = (plan: Plan): OpenedPlan => ({...maggiesOpened, plan});
const stamp = {at: '2026-11-24T14:00:00Z', by: 'Priya Nair'};

describe('how far a plan is in the record', () => {
  const opened = stateOfOpened(maggiesOpened);
  const edited = written(opened, says(maggiesPlan, 'matters', 'My garden'));

  it('says that nothing is to be saved of a new plan and of one that is as it was read', () => {
    const fresh = stateOfNew(emptyPlan('p', '2026-11-24'));
    expect(statusOf(fresh, online)).to.equal('nothing');
    expect(statusOf(opened, online)).to.equal('saved');
    expect([hasChanges(fresh), hasChanges(opened)]).to.deep.equal([false, false]);
  });

  it('counts changes, and loses nothing that a page began a plan with', () => {
    const begun = stateOfNew(says(emptyPlan('p'), 'matters', 'From the referral'));
    expect(statusOf(begun, online)).to.equal('unsaved');
    expect(hasChanges(begun)).to.equal(false);
    expect(hasChanges(written(begun, says(begun.undo.present, 'strengths', 'Cooking')))).to.equal(true);
    expect(unsavedChanges(written(edited, says(edited.undo.present, 'strengths', 'Cooking')))).to.have.length(
      2,
    );
  });

  it('is as it was once the change is taken back', () => {
    const back = withUndo(edited, undone(edited.undo));
    expect(statusOf(back, online)).to.equal('saved');
    expect(hasChanges(back)).to.equal(false);
  });

  it('says offline only where something waits', () => {
    expect(statusOf(opened, {isOnline: false})).to.equal('saved');
    expect(statusOf(edited, {isOnline: false})).to.equal('offline');
  });

  for (const [error, kind, status] of [
    [new BackendError('offline', ''), 'offline', 'offline'],
    [new BackendError('timeout', ''), 'no-answer', 'not-saved'],
    [new BackendError('server', '', {status: 500}), 'no-answer', 'not-saved'],
    [new BackendError('server', '', {status: 503}), 'busy', 'not-saved'],
    [new BackendError('rate-limited', '', {retryAfter: 30}), 'busy', 'not-saved'],
    [new BackendError('conflict', ''), 'busy', 'not-saved'],
    [new BackendError('invalid-request', '', {status: 422}), 'not-taken', 'not-saved'],
    [new BackendError('not-found', '', {status: 410}), 'gone', 'not-saved'],
    [new BackendError('refused', '', {status: 401}), 'logged-out', 'logged-out'],
    [new BackendError('refused', '', {status: 403}), 'refused', 'refused'],
    [new TypeError('a mistake'), 'no-answer', 'not-saved'],
  ] as const) {
    it(`says ${status} of ${error.name} ${'code' in error ? `${error.code} ${error.status ?? ''}` : ''}`, () => {
      const state = failed(sent(edited, saveOf(edited)), error, NOW);
      expect(troubleOf(error, NOW).kind).to.equal(kind);
      expect(statusOf(state, online)).to.equal(status);
      expect(needsSaving(state)).to.equal(true);
    });
  }

  it('does not say of a plan that was never saved that it has gone', () => {
    const begun = written(stateOfNew(maggiesPlan), says(maggiesPlan, 'matters', 'My garden'));
    const state = failed(sent(begun, saveOf(begun)), new BackendError('not-found', '', {status: 404}), NOW);
    expect(state.trouble?.kind).to.equal('no-answer');
  });

  it('keeps the time before which it may not try again', () => {
    const error = new BackendError('rate-limited', '', {retryAfter: 30});
    expect(troubleOf(error, NOW).retryAt).to.equal(NOW + 30_000);
  });

  it('keeps a save whose end is not known, and drops one that is never taken', () => {
    const save = saveOf(edited);
    const lost = failed(sent(edited, save), new BackendError('timeout', ''), NOW);
    expect(lost.pending).to.equal(save);
    // Taken back here, it may be in the record all the same: there is something to save.
    const back = withUndo(lost, undone(lost.undo));
    expect(statusOf(back, online)).to.equal('not-saved');
    const never = failed(sent(edited, save), new BackendError('invalid-request', ''), NOW);
    expect(never.pending).to.equal(undefined);
  });

  it('keeps what was written while a save was on its way, and the stamps that came with it', () => {
    const save = saveOf(edited);
    const meanwhile = written(sent(edited, save), says(edited.undo.present, 'strengths', 'Cooking'));
    const theirs = stamped(maggiesPlan, save.plan, stamp);
    const state = arrived(meanwhile, {status: 'saved', sent: theirs, opened: openedAs(theirs), joined: []});
    expect(state.undo.present.answers['strengths']).to.deep.equal({text: 'Cooking'});
    expect(state.undo.present.changed['matters']).to.deep.equal(stamp);
    expect(unsavedChanges(state).map(({path}) => path.join('.'))).to.deep.equal(['answers.strengths.text']);
    expect(statusOf(state, online)).to.equal('unsaved');
    expect(state.pending).to.equal(undefined);
  });

  it('does not take back what others saved when mine is taken back', () => {
    const save = saveOf(edited);
    const joined = says(save.plan, 'strengths', 'Theirs');
    const state = arrived(sent(edited, save), {
      status: 'saved',
      sent: save.plan,
      opened: openedAs(joined),
      joined: [{path: ['answers', 'strengths', 'text'], kind: 'changed'}],
    });
    expect(state.joined).to.equal(1);
    const back = withUndo(state, undone(state.undo));
    expect(back.joined).to.equal(undefined);
    expect(back.undo.present.answers['matters']).to.deep.equal(maggiesPlan.answers['matters']);
    expect(back.undo.present.answers['strengths']).to.deep.equal({text: 'Theirs'});
  });

  it('asks where what was written meanwhile and what others saved touch one place', () => {
    const save = saveOf(edited);
    const meanwhile = written(sent(edited, save), says(edited.undo.present, 'strengths', 'Mine'));
    const opened = openedAs(says(save.plan, 'strengths', 'Theirs'));
    const state = arrived(meanwhile, {status: 'saved', sent: save.plan, opened, joined: []});
    expect(statusOf(state, online)).to.equal('clash');
    expect(placesToChoose(state).map(({id}) => id)).to.deep.equal(['answers/strengths/text']);
    expect(state.undo.present.answers['strengths']).to.deep.equal({text: 'Mine'});
  });
});

describe('a clash of two edits', () => {
  const opened = stateOfOpened(maggiesOpened);
  const edited = written(opened, says(maggiesPlan, 'matters', 'Mine'));
  const save = saveOf(edited);
  const theirs = says(says(maggiesPlan, 'matters', 'Theirs'), 'strengths', 'Joined');
  const merge = mergePlans({base: maggiesPlan, mine: save.plan, theirs});
  const state = clashed(sent(edited, save), {status: 'clash', theirs: openedAs(theirs), merge});

  it('has mine where somebody has to choose, and theirs in every other place', () => {
    expect(statusOf(state, online)).to.equal('clash');
    expect(placesToChoose(state).map(({id}) => id)).to.deep.equal(['answers/matters/text']);
    expect(state.undo.present.answers['matters']).to.deep.equal({text: 'Mine'});
    expect(state.undo.present.answers['strengths']).to.deep.equal({text: 'Joined'});
    expect(state.clash?.base).to.equal(maggiesPlan);
    expect(state.opened?.plan).to.equal(theirs);
    expect(state.pending).to.equal(undefined);
  });

  it('asks about what was written while it was on its way, too', () => {
    const meanwhile = written(sent(edited, save), says(edited.undo.present, 'strengths', 'Mine as well'));
    const more = clashed(meanwhile, {status: 'clash', theirs: openedAs(theirs), merge});
    expect(placesToChoose(more).map(({id}) => id)).to.deep.equal([
      'answers/matters/text',
      'answers/strengths/text',
    ]);
    expect(more.undo.present.answers['strengths']).to.deep.equal({text: 'Mine as well'});
  });

  it('is over once all is chosen, and can be saved over theirs', () => {
    const done = resolved(state, says(state.undo.present, 'matters', 'Both'));
    expect(statusOf(done, online)).to.equal('unsaved');
    expect(unsavedChanges(done).map(({after}) => after)).to.deep.equal(['Both']);
    expect(done.undo.past).to.deep.equal([]);
  });

  it('is over where both say the same by now', () => {
    const same = written(state, says(state.undo.present, 'matters', 'Theirs'));
    expect(statusOf(same, online)).to.equal('saved');
    // A step back tells them apart again: nothing of theirs is written over unasked.
    const back = withUndo(same, undone(same.undo));
    expect(back.undo.present.answers['matters']).to.deep.equal({text: 'Mine'});
    expect(statusOf(back, online)).to.equal('clash');
  });

  it('gives what the other one wrote where mine is taken back, and asks again where it is put back', () => {
    const back = withUndo(state, undone(state.undo));
    expect(back.undo.present.answers['matters']).to.deep.equal({text: 'Theirs'});
    expect(back.undo.present.answers['strengths']).to.deep.equal({text: 'Joined'});
    expect(statusOf(back, online)).to.equal('saved');
    expect(statusOf(withUndo(back, redone(back.undo)), online)).to.equal('clash');
  });

  it('brings a goal that I took away back with the words that the other one gave it', () => {
    const [goal] = maggiesPlan.goals;
    const without = written(opened, withoutEntry(maggiesPlan, 'goals', goal!.id));
    const gone = saveOf(without);
    const reworded = withEntryFields(maggiesPlan, 'goals', goal!.id, {text: 'New words'});
    const merged = mergePlans({base: maggiesPlan, mine: gone.plan, theirs: reworded});
    const asked = clashed(sent(without, gone), {
      status: 'clash',
      theirs: openedAs(reworded),
      merge: merged,
    });
    expect(statusOf(asked, online)).to.equal('clash');
    const back = withUndo(asked, undone(asked.undo));
    expect(back.undo.present.goals[0]?.text).to.equal('New words');
    expect(placesToChoose(back).map(({theirs: side}) => (side as {text: string}).text)).to.deep.equal([
      'New words',
    ]);
  });

  it('stays what it is while the plan is written on', () => {
    const more = written(state, says(state.undo.present, 'needs', 'More'));
    expect(more.clash).to.equal(state.clash);
  });
});
