import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {planChanges} from '../../../src/model/plan/changes.js';
import {withAnswer, withEntry, withFields} from '../../../src/model/plan/edit.js';
import {mergePlans} from '../../../src/model/plan/merge.js';
import {resolveClashes} from '../../../src/model/plan/resolve.js';
import {openPlan} from '../../../src/backends/plan/open-plan.js';
import {planVersions, restoredPlan} from '../../../src/backends/plan/plan-versions.js';
import {savePlan} from '../../../src/backends/plan/save-plan.js';
import {asSeen, someEdits} from '../../support/plans.js';
import {asSaved, begun, content, maggie, save, losing, withoutVersions} from './saving.js';
import {runs} from '../../support/runs.js';

describe('two people who save one plan', () => {
  it('join what does not clash, and say what came from the other', async () => {
    const {record, opened} = await begun();
    const theirs = withAnswer(opened.plan, 'strengths', 'text', 'I am a good listener.');
    asSaved(await savePlan(record, save(theirs, opened, {author: maggie})));
    const mine = withEntry(opened.plan, 'actions', {id: 'a9', goal: 'g2', what: 'Find the bills'});
    const saved = asSaved(await savePlan(record, save(mine, opened)));
    expect(saved.opened.plan.answers['strengths']).to.deep.equal({text: 'I am a good listener.'});
    expect(saved.opened.plan.actions.map(({id}) => id)).to.deep.equal(['a1', 'a2', 'a3', 'a9']);
    expect(saved.joined.map(({path}) => path.join('/'))).to.deep.equal(['answers/strengths/text']);
    expect(saved.opened.plan.changed).to.deep.include({
      strengths: {...saved.opened.plan.changed['strengths'], by: 'Maggie Ellis'},
      a9: {...saved.opened.plan.changed['a9'], by: 'Priya Nair'},
    });
  });

  it('write nothing where they clash, and then what was chosen', async () => {
    const {record, opened} = await begun();
    const theirs = withFields(opened.plan, {title: 'My own plan'});
    asSaved(await savePlan(record, save(theirs, opened, {author: maggie})));
    const mine = withAnswer(withFields(opened.plan, {title: 'Our plan'}), 'garden', 'size', 9);
    const result = await savePlan(record, save(mine, opened));
    if (result.status !== 'clash') throw new Error('They clash.');
    expect(result.merge.clashes.map(({id}) => id)).to.deep.equal(['title']);
    expect(result.theirs.savedBy).to.equal('Maggie Ellis');
    expect((await openPlan(record, opened.reference)).plan.title).to.equal('My own plan');
    const {plan} = resolveClashes(result.merge.plan, result.merge.clashes, {title: 'theirs'});
    const {opened: last} = asSaved(await savePlan(record, save(plan, result.theirs)));
    expect([last.plan.title, last.plan.answers['garden']?.['size']]).to.deep.equal(['My own plan', 9]);
  });

  it('lose no edit, whatever they write and however often one is slower', async () => {
    await fc.assert(
      fc.asyncProperty(someEdits('mine', 4), someEdits('theirs', 4), async (edit, other) => {
        const {record, opened} = await begun();
        const [mine, theirs] = [edit(opened.plan), other(opened.plan)];
        fc.pre(planChanges(opened.plan, mine).length > 0);
        asSaved(await savePlan(record, save(theirs, opened)));
        const result = await savePlan(record, save(mine, opened));
        const now = result.status === 'saved' ? result.opened.plan : result.merge.plan;
        const clashes = result.status === 'saved' ? [] : result.merge.clashes.map(({id}) => id);
        const wanted = mergePlans({base: opened.plan, mine, theirs});
        expect(clashes).to.deep.equal(wanted.clashes.map(({id}) => id));
        expect(content(now)).to.deep.equal(content(wanted.plan));
      }),
      {numRuns: runs(40)},
    );
  });

  it('lose no edit either where the answer to a joined save gets lost, and one writes on before it is sent again', async () => {
    await fc.assert(
      fc.asyncProperty(
        someEdits('mine', 4),
        someEdits('theirs', 4),
        someEdits('later', 3),
        fc.boolean(),
        async (edit, other, writeOn, keepsVersions) => {
          const {record, opened} = await begun();
          const [mine, theirs] = [edit(opened.plan), other(opened.plan)];
          const joined = mergePlans({base: opened.plan, mine, theirs});
          fc.pre(planChanges(opened.plan, mine).length > 0 && joined.clashes.length === 0);
          asSaved(await savePlan(record, save(theirs, opened, {author: maggie})));
          const sent = save(mine, opened);
          // The conflict is the first answer, where there is one.
          await savePlan(losing(record, ['after', 'after']), sent).catch(() => undefined);
          const between = await openPlan(record, opened.reference);
          expect(content(between.plan)).to.deep.equal(content(joined.plan));
          const later = writeOn(between.plan);
          if (keepsVersions) asSaved(await savePlan(record, save(later, between, {author: maggie})));
          const again = await savePlan(keepsVersions ? record : withoutVersions(record), sent);
          // Where no versions are kept, what is there is joined once more: that may put steps of different goals in another order.
          expect(content(asSeen(asSaved(again).opened.plan))).to.deep.equal(
            content(asSeen(keepsVersions ? later : joined.plan)),
          );
        },
      ),
      {numRuns: runs(40)},
    );
  });

  it('keep both ways of writing in the history', async () => {
    const {record, opened} = await begun();
    const first = withFields(opened.plan, {title: 'One'});
    const {opened: second} = asSaved(await savePlan(record, save(first, opened, {author: maggie})));
    asSaved(await savePlan(record, save(withFields(second.plan, {title: 'Two'}), second)));
    const versions = [];
    for await (const version of planVersions(record, second)) versions.push(version);
    expect(versions.map(({plan, savedBy}) => [plan.title, savedBy])).to.deep.equal([
      ['Two', 'Priya Nair'],
      ['One', 'Maggie Ellis'],
      ['Maggie’s plan', 'Priya Nair'],
    ]);
    expect(planChanges(versions[1]!.plan, versions[0]!.plan).map(({path}) => path)).to.deep.equal([
      ['title'],
    ]);
    const {opened: restored} = asSaved(
      await savePlan(
        record,
        save(restoredPlan(versions[0]!.plan, versions[2]!), await openPlan(record, second.reference)),
      ),
    );
    expect(restored.plan.title).to.equal('Maggie’s plan');
  });
});
