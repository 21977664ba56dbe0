import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Plan} from '../../../src/model/plan.js';
import {planChanges, type PlanChange} from '../../../src/model/plan/changes.js';
import {
  actionsOf,
  withAnswer,
  withEntry,
  withEntryFields,
  withEntryMoved,
  withFields,
  withoutEntry,
} from '../../../src/model/plan/edit.js';
import {mergePlans, type PlanClash, type PlanMerge} from '../../../src/model/plan/merge.js';
import {refreshedClashes, joinWords, resolveClashes} from '../../../src/model/plan/resolve.js';
import {same} from '../../../src/model/plan/same.js';
import {stamped} from '../../../src/model/plan/changes.js';
import {entriesOf, valueAt, type PlanPath} from '../../../src/model/plan/shape.js';
import {aPlan, asSeen, maggiesPlan as base, someEdits} from '../../support/plans.js';
import {runs} from '../../support/runs.js';

const RUNS = {numRuns: runs(400)};
const threePlans = fc
  .tuple(aPlan, someEdits('mine'), someEdits('theirs'))
  .map(([plan, mine, theirs]) => ({base: plan, mine: mine(plan), theirs: theirs(plan)}));

/** Whether a clash is about what stands at a path: one about order is about no entry. */
const covers = ({path, kind}: PlanClash, place: PlanPath) =>
  kind !== 'order' && path.every((step, index) => place[index] === step);

/** Whether what one side wrote is to be found: in the joined plan, or in a clash with that side's value. */
function isKept({path, after}: PlanChange, {plan, clashes}: PlanMerge, side: 'mine' | 'theirs'): boolean {
  const clash = clashes.find((each) => covers(each, path));
  return same(clash ? valueAt(clash[side], path.slice(clash.path.length)) : valueAt(plan, path), after);
}

/** What one side wrote, added or took away. What it moved is looked at pair by pair. */
const written = (base: Plan, side: Plan) => planChanges(base, side).filter(({kind}) => kind !== 'moved');

describe('mergePlans, whatever two people write', () => {
  it('loses no edit', () => {
    fc.assert(
      fc.property(threePlans, (sides) => {
        const merge = mergePlans(sides);
        for (const side of ['mine', 'theirs'] as const) {
          for (const change of written(sides.base, sides[side])) {
            expect(isKept(change, merge, side), `${side}: ${JSON.stringify(change)}`).to.equal(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('invents nothing: every value of the joined plan is somebody’s', () => {
    fc.assert(
      fc.property(threePlans, (sides) => {
        const {plan} = mergePlans(sides);
        for (const {path} of written(sides.base, plan)) {
          const value = valueAt(plan, path);
          const theirs = [sides.mine, sides.theirs].map((side) => valueAt(side, path));
          expect(
            theirs.some((each) => same(each, value)),
            path.join('/'),
          ).to.equal(true);
        }
      }),
      RUNS,
    );
  });

  it('gives one side where the other changed nothing, or the same', () => {
    fc.assert(
      fc.property(aPlan, someEdits('mine'), (plan, edit) => {
        const mine = edit(plan);
        expect(mergePlans({base: plan, mine, theirs: plan})).to.deep.equal({
          plan: mine,
          clashes: [],
          joined: [],
        });
        expect(mergePlans({base: plan, mine, theirs: mine})).to.deep.equal({
          plan: mine,
          clashes: [],
          joined: [],
        });
        const {plan: other, clashes} = mergePlans({base: plan, mine: plan, theirs: mine});
        expect(other).to.deep.equal(mine);
        expect(clashes).to.deep.equal([]);
      }),
      RUNS,
    );
  });

  it('comes to one plan, whoever calls themselves mine', () => {
    fc.assert(
      fc.property(threePlans, ({base: plan, mine, theirs}) => {
        const one = mergePlans({base: plan, mine, theirs});
        const other = mergePlans({base: plan, mine: theirs, theirs: mine});
        const turned = other.clashes.map((clash) => ({...clash, mine: clash.theirs, theirs: clash.mine}));
        const byId = (clashes: readonly PlanClash[]) => [...clashes].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(turned)).to.deep.equal(byId(one.clashes));
        const choices = Object.fromEntries(one.clashes.map(({id}) => [id, 'mine' as const]));
        const turnedChoices = Object.fromEntries(one.clashes.map(({id}) => [id, 'theirs' as const]));
        expect(
          same(
            asSeen(resolveClashes(one.plan, one.clashes, choices).plan),
            asSeen(resolveClashes(other.plan, other.clashes, turnedChoices).plan),
          ),
        ).to.equal(true);
      }),
      RUNS,
    );
  });

  it('joins what is joined already to the same', () => {
    fc.assert(
      fc.property(threePlans, ({base: plan, mine, theirs}) => {
        const {plan: joined, clashes} = mergePlans({base: plan, mine, theirs});
        expect(mergePlans({base: theirs, mine: joined, theirs})).to.deep.include({plan: joined, clashes: []});
        if (clashes.length > 0) return;
        const again = mergePlans({base: plan, mine: joined, theirs});
        expect(again.clashes).to.deep.equal([]);
        expect(asSeen(again.plan)).to.deep.equal(asSeen(joined));
      }),
      RUNS,
    );
  });

  it('has what was chosen after every clash is resolved, and all that did not clash', () => {
    fc.assert(
      fc.property(threePlans, fc.infiniteStream(fc.boolean()), (sides, coin) => {
        const merge = mergePlans(sides);
        const choices = Object.fromEntries(
          merge.clashes.map(({id}) => [id, coin.next().value ? ('mine' as const) : ('theirs' as const)]),
        );
        const {plan, left} = resolveClashes(merge.plan, merge.clashes, choices);
        expect(left).to.deep.equal([]);
        for (const {id, path, kind, ...values} of merge.clashes) {
          const chosen = values[choices[id]!];
          const now = valueAt(plan, path);
          expect(kind === 'order' ? entriesOf(now).map((each) => each.id) : now).to.satisfy(
            (value: unknown) =>
              kind === 'order'
                ? (chosen as string[]).filter((each) => (value as string[]).includes(each)).length > 0
                : same(value, chosen),
          );
        }
        for (const side of ['mine', 'theirs'] as const) {
          for (const change of written(sides.base, sides[side])) {
            if (merge.clashes.some((clash) => covers(clash, change.path))) continue;
            expect(same(valueAt(plan, change.path), change.after), change.path.join('/')).to.equal(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('changes none of the plans that it is given', () => {
    fc.assert(
      fc.property(threePlans, (sides) => {
        const before = structuredClone(sides);
        const {plan, clashes} = mergePlans(sides);
        resolveClashes(plan, clashes, Object.fromEntries(clashes.map(({id}) => [id, 'theirs'])));
        expect(sides).to.deep.equal(before);
      }),
      {numRuns: runs(60)},
    );
  });

  it('keeps every pair of entries of one row as whoever turned it round left it', () => {
    fc.assert(
      fc.property(threePlans, (sides) => {
        const {plan, clashes} = mergePlans(sides);
        const rowsOf = (from: Plan): readonly (readonly string[])[] => [
          ...plan.goals.map(({id}) => actionsOf(from, id).map((action) => action.id)),
          ...[from.goals, from.contingencies, from.people].map((list) => list.map(({id}) => id)),
        ];
        const rows = rowsOf(plan);
        const sidesOf = [sides.base, sides.mine, sides.theirs].map(rowsOf);
        if (clashes.some(({kind}) => kind === 'order')) return;
        rows.forEach((row, place) => {
          const own = sidesOf.map((side) => side[place] ?? []);
          const ids = row.filter((id) => own.every((each) => each.includes(id)));
          ids.forEach((a, index) => {
            for (const b of ids.slice(index + 1)) {
              const first = own.map((each) => each.indexOf(a) < each.indexOf(b));
              expect(first[1] === first[0] ? first[2] : first[1], `${a} before ${b}`).to.equal(true);
            }
          });
        });
      }),
      RUNS,
    );
  });
});

describe('mergePlans', () => {
  const merge = (mine: Plan, theirs: Plan) => mergePlans({base, mine, theirs});
  const ids = (entries: readonly {readonly id: string}[]) => entries.map(({id}) => id);

  it('joins edits of different fields of one goal, and says what came from the other', () => {
    const {plan, clashes, joined} = merge(
      withEntryFields(base, 'goals', 'g1', {why: 'I like company.'}),
      withEntryFields(base, 'goals', 'g1', {target: '2027-03-17'}),
    );
    expect(clashes).to.deep.equal([]);
    expect(plan.goals[0]).to.include({why: 'I like company.', target: '2027-03-17'});
    expect(joined).to.deep.equal([
      {path: ['goals', 'g1', 'target'], kind: 'changed', before: '2027-03', after: '2027-03-17'},
    ]);
  });

  it('shows both sides where both wrote different words, and before', () => {
    const mine = withAnswer(base, 'matters', 'text', 'My dog, Biscuit, and walking him');
    const theirs = withAnswer(base, 'matters', 'text', 'My dog\nStaying in my own house');
    const {plan, clashes, joined} = merge(mine, theirs);
    expect(clashes).to.deep.equal([
      {
        id: 'answers/matters/text',
        path: ['answers', 'matters', 'text'],
        kind: 'value',
        base: base.answers['matters']?.['text'],
        mine: mine.answers['matters']?.['text'],
        theirs: theirs.answers['matters']?.['text'],
      },
    ]);
    expect(joined).to.deep.equal([]);
    expect(plan).to.deep.equal(mine);
    const {plan: chosen, left} = resolveClashes(plan, clashes, {'answers/matters/text': {value: 'Both'}});
    expect([chosen.answers['matters'], left]).to.deep.equal([{text: 'Both'}, []]);
  });

  it('joins ticks that each made, and takes off what one took off', () => {
    const chosen = base.answers['needs']?.['chosen'] as {id: string; text: string}[];
    const {plan, clashes} = merge(
      withAnswer(base, 'needs', 'chosen', [...chosen, {id: 'housing', text: 'Housing'}]),
      withAnswer(base, 'needs', 'chosen', [chosen[1]!]),
    );
    expect(clashes).to.deep.equal([]);
    expect(plan.answers['needs']?.['chosen']).to.deep.equal([chosen[1], {id: 'housing', text: 'Housing'}]);
  });

  it('keeps goals that both added, and moves that both made', () => {
    const mine = withEntry(withEntryMoved(base, 'goals', 'g2', -1), 'goals', {id: 'm', text: 'Sing'});
    const theirs = withEntry(base, 'goals', {id: 't', text: 'Swim'});
    const {plan, clashes} = merge(mine, theirs);
    expect(clashes).to.deep.equal([]);
    expect([...ids(plan.goals)].sort()).to.deep.equal(['g1', 'g2', 'm', 't']);
    expect(plan.goals.findIndex(({id}) => id === 'g2')).to.be.lessThan(
      plan.goals.findIndex(({id}) => id === 'g1'),
    );
  });

  it('takes away what one took away and the other left alone', () => {
    const {plan, clashes, joined} = merge(
      withAnswer(base, 'about-me', 'text', 'I am 74.'),
      withoutEntry(base, 'people', 'p1'),
    );
    expect([plan.people, clashes]).to.deep.equal([[], []]);
    expect(joined).to.deep.equal([{path: ['people', 'p1'], kind: 'removed', before: base.people[0]}]);
  });

  it('asks where one took away what the other changed, and keeps it meanwhile', () => {
    const theirs = withEntryFields(base, 'goals', 'g2', {text: 'I want to be warm.'});
    const {plan, clashes} = merge(withoutEntry(base, 'goals', 'g2'), theirs);
    expect(clashes.map(({id, kind, mine}) => [id, kind, mine])).to.deep.equal([
      ['goals/g2', 'removed', undefined],
    ]);
    expect(plan.goals[1]?.text).to.equal('I want to be warm.');
    expect(plan.actions.map(({id}) => id)).to.deep.equal(['a1', 'a2']);
    const taken = resolveClashes(plan, clashes, {'goals/g2': 'mine'}).plan;
    expect(ids(taken.goals)).to.deep.equal(['g1']);
    expect(resolveClashes(plan, clashes, {'goals/g2': 'theirs'}).plan.goals).to.deep.equal(theirs.goals);
  });

  it('asks before a goal goes to which the other one added a step', () => {
    const theirs = withEntry(base, 'actions', {id: 't1', goal: 'g2', what: 'Find the bills'});
    const {plan, clashes} = merge(withoutEntry(base, 'goals', 'g2'), theirs);
    expect(clashes.map(({id}) => id)).to.deep.equal(['goals/g2']);
    const taken = resolveClashes(plan, clashes, {'goals/g2': 'mine'}).plan;
    expect(actionsOf(taken).map(({id}) => id)).to.deep.equal(['t1']);
  });

  it('joins no two answers about who may see the plan', () => {
    const sharing = base.sharing!;
    const {clashes} = merge(
      withFields(base, {sharing: {...sharing, choice: 'us', with: []}}),
      withFields(base, {sharing: {...sharing, with: [...sharing.with, {id: 'son', text: 'My son'}]}}),
    );
    expect(clashes.map(({id}) => id)).to.deep.equal(['sharing']);
  });

  it('asks about an order only where two orders go in a circle', () => {
    const people = (order: string) => ({
      ...base,
      people: [...order].map((id) => ({id, name: id.toUpperCase()})),
    });
    const of = (was: string, mine: string, theirs: string) => {
      const {plan, clashes} = mergePlans({base: people(was), mine: people(mine), theirs: people(theirs)});
      return [ids(plan.people).join(''), clashes.map(({kind}) => kind).join()];
    };
    expect(of('abcd', 'bacd', 'abdc')).to.deep.equal(['badc', '']);
    expect(of('abcd', 'dabc', 'bacd')).to.deep.equal(['dbac', '']);
    expect(of('abc', 'xbac', 'abcy')).to.deep.equal(['xbacy', '']);
    // Both have the new entry, each in another place: it is there once.
    expect(of('abc', 'xabc', 'abcx')).to.deep.equal(['xabc', '']);
    expect(of('abcd', 'bcad', 'acbd')).to.deep.equal(['cbad', '']);
    // b before a, a before c, and c before b.
    expect(of('abc', 'bac', 'acb')).to.deep.equal(['bac', 'order']);
  });

  it('puts a list in the order that was chosen, with what came in between', () => {
    const people = (order: string) => ({...base, people: [...order].map((id) => ({id, name: id}))});
    const {plan, clashes} = mergePlans({base: people('abc'), mine: people('bxac'), theirs: people('acb')});
    expect(ids(plan.people).join('')).to.equal('bxac');
    const chosen = resolveClashes(plan, clashes, {people: 'theirs'}).plan;
    expect(ids(chosen.people).join('')).to.equal('acbx');
    expect(ids(resolveClashes(plan, clashes, {people: 'mine'}).plan.people).join('')).to.equal('bxac');
  });

  it('lets the later one say who changed a section', () => {
    const stamp = (at: string, by: string) => ({...base, changed: {matters: {at, by}}});
    const {plan, clashes} = merge(
      stamp('2026-12-01T10:00:00Z', 'Priya'),
      stamp('2026-12-01T10:30:00+01:00', 'Maggie'),
    );
    expect([plan.changed['matters']?.by, clashes]).to.deep.equal(['Priya', []]);
  });

  it('keeps fields that it does not know', () => {
    const withNew = (value: string) => ({...base, colour: value}) as Plan;
    expect(merge(withAnswer(base, 'garden', 'size', 4), withNew('green')).plan).to.include({colour: 'green'});
    expect(merge(withNew('blue'), withNew('green')).clashes.map(({id}) => id)).to.deep.equal(['colour']);
  });
});

describe('after a merge', () => {
  it('clashes follow what is written on, and go where both say the same', () => {
    const {plan, clashes} = mergePlans({
      base,
      mine: withFields(base, {title: 'My plan'}),
      theirs: withFields(base, {title: 'Our plan'}),
    });
    const on = refreshedClashes(withFields(plan, {title: 'My own plan'}), clashes);
    expect(on.map(({mine, theirs}) => [mine, theirs])).to.deep.equal([['My own plan', 'Our plan']]);
    expect(refreshedClashes(withFields(plan, {title: 'Our plan'}), clashes)).to.deep.equal([]);
  });

  it('an order is mine as it was last moved, and nothing to choose where both have the same', () => {
    const people = (order: string) => ({...base, people: [...order].map((id) => ({id, name: id}))});
    const {plan, clashes} = mergePlans({base: people('abc'), mine: people('bac'), theirs: people('acbx')});
    expect(refreshedClashes(plan, clashes)).to.deep.equal(clashes);
    const moved = {...people('cbax'), changed: plan.changed};
    const now = refreshedClashes(moved, clashes);
    expect(now.map(({mine}) => mine)).to.deep.equal([['c', 'b', 'a']]);
    expect(resolveClashes(moved, now, {people: 'mine'}).plan.people).to.deep.equal(moved.people);
    expect(refreshedClashes(people('acyb'), clashes)).to.deep.equal([]);
  });

  it('two texts are put together line by line', () => {
    const was = 'Dog\nAva\nCooking';
    for (const [mine, theirs, joined] of [
      ['Dog, walking\nAva\nCooking', 'Dog\nAva\nCooking\nHome', 'Dog, walking\nAva\nCooking\nHome'],
      ['Dog\nCooking', 'Dog\nAva and Tom\nCooking', 'Dog\nAva and Tom\nCooking'],
      ['', 'Dog\nAva\nCooking\nTea', 'Tea'],
    ]) {
      expect(joinWords({base: was, mine, theirs})).to.equal(joined);
    }
    expect(joinWords({base: undefined, mine: 'One', theirs: 'Two'})).to.equal('Two\nOne');
  });
});

describe('planChanges and stamped', () => {
  it('count as a person would', () => {
    const changed = withEntryMoved(
      withAnswer(withoutEntry(base, 'people', 'p1'), 'matters', 'text', 'Tea'),
      'actions',
      'a2',
      -1,
    );
    expect(planChanges(base, changed).map(({path, kind}) => [path.join('/'), kind])).to.deep.equal([
      ['answers/matters/text', 'changed'],
      ['actions', 'moved'],
      ['people/p1', 'removed'],
    ]);
    expect(planChanges(base, base)).to.deep.equal([]);
  });

  it('say of each section and entry who changed it, and of no other', () => {
    const stamp = {at: '2026-12-01T10:00:00Z', by: 'Priya'};
    const after = stamped(base, withEntryFields(base, 'goals', 'g1', {why: 'For tea'}), stamp);
    expect(after.changed).to.deep.equal({...base.changed, goals: stamp, g1: stamp});
    expect(stamped(base, base, stamp)).to.equal(base);
  });
});
