import {expect} from '@open-wc/testing';
import {everyKind} from '../../../stories/support-plan/parts-room.js';
import {blankPlan, hostilePlan, maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import type {Plan} from '../../../src/model/plan.js';
import {planSections} from '../../../src/model/plan/sections.js';
import {changedLine} from '../../../src/support-plan/parts/changed-line.js';
import {holdsSomething, sectionsOf, sectionsToAdd} from '../../../src/support-plan/parts/which-sections.js';
import {showParts} from './support.js';

const {sections: configured} = planSections();
const ids = (sections: readonly {readonly id: string}[]) => sections.map(({id}) => id);
const sectionsNamed = (...named: readonly string[]) => planSections(named).sections;
const DEFAULTS = ['about-me', 'matters', 'strengths', 'needs', 'goals', 'actions', 'review'];

describe('the sections of a plan', () => {
  it('are those that are set', () => {
    expect(ids(sectionsOf(configured, blankPlan))).to.deep.equal(DEFAULTS);
  });

  it('are also those in which somebody has something, each in its place', () => {
    expect(ids(sectionsOf(configured, maggiesPlan))).to.deep.equal([
      'about-me',
      'matters',
      'strengths',
      'needs',
      'goals',
      'actions',
      'contingency',
      'communication',
      'people',
      'review',
      'sharing',
    ]);
  });

  it('are also those that were added, in their place; one of an organisation at the end', () => {
    const added = sectionsOf(configured, blankPlan, sectionsNamed('people', 'contingency'));
    expect(ids(added)).to.deep.equal([...DEFAULTS.slice(0, 6), 'contingency', 'people', 'review']);
    const own = planSections([everyKind, 'review']).sections;
    expect(ids(sectionsOf(own, blankPlan, sectionsNamed('sharing', 'matters')))).to.deep.equal([
      'garden',
      'matters',
      'review',
      'sharing',
    ]);
  });

  it('to add are those that are not shown, and what holds answers that nobody describes any more', () => {
    const plan: Plan = {
      ...blankPlan,
      answers: {'my-garden': {size: 3, 'who-helps': 'Jean', tall: true, deep: 12}},
    };
    const offered = sectionsToAdd(configured, plan);
    expect(ids(offered)).to.deep.equal(['contingency', 'communication', 'people', 'sharing', 'my-garden']);
    expect(offered.at(-1)).to.deep.include({label: 'My garden', kind: 'answers'});
    expect(offered.at(-1)!.fields).to.deep.equal([
      {id: 'size', kind: 'scale', label: 'Size'},
      {id: 'who-helps', kind: 'words', label: 'Who helps'},
      {id: 'tall', kind: 'yes-no', label: 'Tall'},
      {id: 'deep', kind: 'words', label: 'Deep'},
    ]);
    expect(ids(sectionsOf(configured, plan, offered.slice(-1))).at(-1)).to.equal('my-garden');
  });

  for (const [id, plan, holds] of [
    ['matters', maggiesPlan, true],
    ['matters', blankPlan, false],
    ['goals', {...blankPlan, noGoals: true}, true],
    ['review', {...blankPlan, review: {who: 'Jean'}}, true],
    ['review', blankPlan, false],
    ['sharing', maggiesPlan, true],
    ['people', blankPlan, false],
  ] as const) {
    it(`hold something, or not: ${id}, ${holds}`, () => {
      const [section] = planSections([id]).sections;
      expect(holdsSomething(plan, section!)).to.equal(holds);
    });
  }

  it('can be added by a person, who is taken to the first question', async () => {
    const parts = await showParts(blankPlan);
    await parts.press('Add another part, such as “If things get harder” and “How to contact and support me”');
    expect(parts.focused).to.equal('If things get harder');
    await parts.press('People who help me');
    expect(parts.focused).to.equal('Name');
    expect(parts.host.said).to.deep.equal(['Added to the plan: People who help me']);
    await parts.type('Name', 'Jean');
    await parts.press('Done People who help me');
    expect(parts.focused).to.equal('Change People who help me');
    expect(parts.names('heading')).to.include('People who help me');
  });

  it('stay where they are while somebody empties them', async () => {
    const plan = {...blankPlan, people: [{id: 'p1', name: 'Jean'}]};
    const parts = await showParts(plan);
    await parts.press('Change People who help me');
    await parts.press('Remove Jean');
    expect(parts.names('heading')).to.include('People who help me');
    await parts.press('Done People who help me');
    expect(parts.focused).to.equal('Add People who help me');
  });

  it('that nobody describes any more keep their questions while these are answered anew', async () => {
    const parts = await showParts({...blankPlan, answers: {'my-garden': {size: 'Small'}}});
    await parts.press(/^Add another part/);
    expect(parts.text).to.include('Something was written here before');
    await parts.press('My garden');
    expect(parts.focused).to.equal('Size');
    await parts.type('Size', '');
    expect(parts.plan.answers).to.deep.equal({});
    await parts.type('Size', 'Large');
    expect(parts.plan.answers).to.deep.equal({'my-garden': {size: 'Large'}});
  });

  it('need not be added after all', async () => {
    const parts = await showParts(blankPlan);
    await parts.press(/^Add another part/);
    await parts.press('Not now');
    expect(parts.focused).to.match(/^Add another part/);
    expect(parts.names('heading')).to.not.include('People who help me');
  });

  it('begin anew with another plan', async () => {
    const parts = await showParts(blankPlan);
    await parts.press(/^Add another part/);
    await parts.press('People who help me');
    parts.editor.reset();
    await parts.host.setPlan({...blankPlan, id: 'another'});
    expect(parts.names('heading')).to.not.include('People who help me');
    expect(parts.names('textbox')).to.deep.equal([]);
  });

  it('stay closed while something elsewhere cannot be left', async () => {
    const parts = await showParts(maggiesPlan);
    parts.editor.beforeOpen = () => false;
    await parts.press('Change About me');
    expect(parts.editor.openId).to.equal(undefined);
  });
});

describe('who changed a part last', () => {
  it('is said with the day, and the year where it is another one', async () => {
    const parts = await showParts(maggiesPlan);
    const line = (...of: readonly string[]) => changedLine(parts.view, parts.editor, ...of);
    expect(line('matters')).to.equal('Maggie Ellis, 18 November');
    expect(line('about-me', 'matters')).to.equal('Maggie Ellis, 18 November');
    expect(line('sharing', 'nothing')).to.equal('Priya Nair, 10 November');
    expect(line('nothing')).to.equal(undefined);
    const changed = {matters: {at: '2025-12-31T23:30:00Z'}, needs: {at: '2026-06-30T23:30:00Z', by: 'Jean'}};
    await parts.host.setPlan({...maggiesPlan, changed});
    expect(line('matters')).to.equal('31 December 2025');
    // Half past midnight in London, in summer.
    expect(line('needs')).to.equal('Jean, 1 July');
  });

  it('is not said where the record says nonsense', async () => {
    const parts = await showParts(hostilePlan);
    expect(changedLine(parts.view, parts.editor, 'matters')).to.equal(undefined);
    for (const part of ['about-me', 'needs', 'people', 'contingency', 'review', 'sharing']) {
      expect(parts.editor.open(parts.view, part), part).to.equal(true);
      await parts.settled();
      expect(parts.host.shadowRoot!.querySelector('img, script'), part).to.equal(null);
    }
    expect(parts.plan).to.equal(hostilePlan);
  });
});
