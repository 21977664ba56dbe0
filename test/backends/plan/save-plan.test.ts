import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {BackendError, memory, partUrl} from '../../../src/backends/index.js';
import type {CareRecord, Submission} from '../../../src/backends/index.js';
import type {Consent, Goal, ServiceRequest} from '../../../src/model/fhir-record.js';
import type {Resource} from '../../../src/model/fhir.js';
import {planChanges} from '../../../src/model/plan/changes.js';
import {
  withAnswer,
  withEntry,
  withEntryFields,
  withFields,
  withoutEntry,
} from '../../../src/model/plan/edit.js';
import {mergePlans} from '../../../src/model/plan/merge.js';
import {resolveClashes} from '../../../src/model/plan/resolve.js';
import {openPlan} from '../../../src/backends/plan/open-plan.js';
import {planSubmission} from '../../../src/backends/plan/plan-submission.js';
import {planVersions, restoredPlan} from '../../../src/backends/plan/plan-versions.js';
import {savePlan} from '../../../src/backends/plan/save-plan.js';
import {aPlan, asSeen, maggiesPlan, someEdits} from '../../support/plans.js';
import {failure} from '../support.js';
import {all, asSaved, begun, content, maggie, priya, save, subject} from './saving.js';
import {runs} from '../../support/runs.js';

/** A record between which and the page answers get lost. `faults` are used up one by one. */
function losing(record: CareRecord, faults: ('before' | 'after' | 'none')[]): CareRecord {
  const lost = () => new BackendError('timeout', 'Nobody answered.');
  return {
    name: 'losing',
    read: (type, id, options) => record.read(type, id, options),
    search: (type, query, options) => record.search(type, query, options),
    history: (type, id, options) => record.history(type, id, options),
    update: (resource, options) => record.update(resource, options),
    async submit(submission, options) {
      const fault = faults.shift() ?? 'none';
      if (fault === 'before') throw lost();
      const submitted = await record.submit(submission, options);
      if (fault === 'after') throw lost();
      return submitted;
    },
  };
}

/** A record that has the newest version of everything alone. */
const withoutVersions = (record: CareRecord): CareRecord => ({
  ...losing(record, []),
  submit: (submission, options) => record.submit(submission, options),
  // eslint-disable-next-line require-yield
  async *history() {
    await Promise.resolve();
    throw new BackendError('invalid-request', 'This record keeps no versions.');
  },
});

describe('savePlan', () => {
  it('writes a new plan, and reads the same plan again', async () => {
    const {record, opened} = await begun();
    expect(content(opened.plan)).to.deep.equal(content(maggiesPlan));
    expect(opened.plan.changed['goals']).to.deep.include({by: 'Priya Nair'});
    const again = await openPlan(record, opened.reference);
    expect(again.plan).to.deep.equal(opened.plan);
    expect([again.savedBy, again.subject]).to.deep.equal(['Priya Nair', subject]);
  });

  it('gives back any plan, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(aPlan, someEdits('later'), async (plan, edit) => {
        const {record, opened} = await begun(memory(), plan);
        expect(content(opened.plan)).to.deep.equal(content(plan));
        const changed = edit(opened.plan);
        const {opened: later} = asSaved(await savePlan(record, save(changed, opened)));
        expect(content(later.plan)).to.deep.equal(content(changed));
      }),
      {numRuns: runs(40)},
    );
  });

  it('writes a CarePlan, goals, a request for what was agreed to, and a consent', async () => {
    const {record, opened} = await begun();
    const {carePlan, response, goals, requests, consent} = opened.resources;
    expect(carePlan).to.deep.include({
      status: 'active',
      intent: 'plan',
      title: 'Maggie’s plan',
      description: maggiesPlan.answers['matters']?.['text'],
      period: {start: '2026-04-14', end: '2027-02-09'},
      author: priya,
      contributor: [subject],
      goal: goals.map(({id}) => ({reference: `Goal/${id}`})),
      supportingInfo: [
        {reference: `QuestionnaireResponse/${response?.id}`},
        {reference: `Consent/${consent?.id}`},
      ],
    });
    expect(
      goals.map(({description, lifecycleStatus, achievementStatus, target}) => [
        description.text,
        lifecycleStatus,
        achievementStatus?.coding?.[0]?.code,
        target?.[0]?.dueDate,
      ]),
    ).to.deep.equal([
      ['I want to get out of the house twice a week.', 'active', 'improving', '2027-03'],
      ['I want to stop worrying about the heating.', 'active', 'no-change', undefined],
    ]);
    expect(goals[0]?.note?.map(({text}) => text)).to.deep.equal([
      'Because the house is too quiet.',
      'Wednesdays are best.',
    ]);
    expect(requests.map(({status, code, subject: about}) => [status, code?.text, about])).to.deep.equal([
      ['active', 'Warm Homes advice line', subject],
    ]);
    const [told, together, referred] = carePlan.activity ?? [];
    expect(told?.detail).to.deep.include({
      status: 'in-progress',
      description: 'Walk with Wednesday Walkers',
      scheduledString: 'Every Wednesday, 10:30am',
      goal: [{reference: `Goal/${goals[0]?.id}`}],
      performer: [subject],
    });
    expect(together?.detail).to.deep.include({status: 'completed', scheduledPeriod: {start: '2026-11-18'}});
    expect(together?.detail?.performer).to.deep.equal([priya]);
    expect(referred?.detail).to.equal(undefined);
    expect(referred?.reference).to.deep.equal({reference: `ServiceRequest/${requests[0]?.id}`});
    expect(consent?.provision).to.deep.include({type: 'permit'});
    expect(await all(record, 'ServiceRequest')).to.have.length(1);
  });

  it('makes no request of being told about something, of going together, or without agreement', async () => {
    const actions = maggiesPlan.actions.map(({agreed: _agreed, ...action}) => action);
    const {record, opened} = await begun(memory(), {...maggiesPlan, actions});
    expect(await all(record, 'ServiceRequest')).to.deep.equal([]);
    expect(opened.resources.carePlan.activity?.every(({detail}) => detail)).to.equal(true);
  });

  it('sends what changed alone, and nothing where nothing did', async () => {
    const {opened} = await begun();
    const {entries} = planSubmission(withEntryFields(opened.plan, 'goals', 'g2', {status: 'achieved'}), {
      ...save(maggiesPlan),
      resources: opened.resources,
    });
    expect(entries.map(({part}) => part)).to.deep.equal(['goal-2', 'response']);
    const submitted: Submission[] = [];
    const record = memory();
    const counting: CareRecord = {
      ...losing(record, []),
      submit: (submission) => {
        submitted.push(submission);
        return record.submit(submission);
      },
    };
    const {opened: first} = asSaved(await savePlan(counting, save(maggiesPlan)));
    asSaved(await savePlan(counting, save(first.plan, first)));
    expect(submitted).to.have.length(1);
  });

  it('saves once what was ticked without words', async () => {
    const {record, opened} = await begun();
    const ticked = withFields(opened.plan, {sharing: {choice: 'us', with: [{id: 'gp', text: ' '}]}});
    const {opened: saved} = asSaved(await savePlan(record, save(ticked, opened)));
    expect(content(saved.plan)).to.deep.equal(content(ticked));
    expect(saved.plan.sharing?.with).to.deep.equal([{id: 'gp', text: 'gp'}]);
  });

  it('refuses a time without a zone', () => {
    expect(() => planSubmission(maggiesPlan, {...save(maggiesPlan), now: '2026-12-01T10:00:00'})).to.throw(
      BackendError,
    );
  });

  it('gives the same bytes for the same save', () => {
    const options = save(maggiesPlan, undefined, {submissionId: maggiesPlan.id});
    const text = () => JSON.stringify(planSubmission(maggiesPlan, options));
    expect(text()).to.equal(text());
    expect(text()).to.contain(partUrl(maggiesPlan.id, 'goal-1'));
  });

  it('cancels the resources of what was taken away, and takes them up again', async () => {
    const {record, opened} = await begun();
    const ids = opened.resources.goals.map(({id}) => id);
    const without = withoutEntry(opened.plan, 'goals', 'g2');
    const {opened: less} = asSaved(await savePlan(record, save(without, opened)));
    const states = async () =>
      [...(await all<Goal>(record, 'Goal')), ...(await all<ServiceRequest>(record, 'ServiceRequest'))].map(
        (each) => ('lifecycleStatus' in each ? each.lifecycleStatus : each.status),
      );
    expect(await states()).to.deep.equal(['active', 'cancelled', 'revoked']);
    expect(less.resources.carePlan.goal).to.deep.equal([{reference: `Goal/${ids[0]}`}]);
    expect(content(less.plan)).to.deep.equal(content(without));

    const back = {...opened.plan, changed: less.plan.changed};
    const {opened: again} = asSaved(await savePlan(record, save(back, less)));
    expect(content(again.plan)).to.deep.equal(content(maggiesPlan));
    expect(await states()).to.deep.equal(['active', 'active', 'active']);
    expect(again.resources.carePlan.goal?.map(({reference}) => reference)).to.deep.equal(
      ids.map((id) => `Goal/${id}`),
    );
  });

  it('takes a goal out of sight of others while it has no words', async () => {
    const {record, opened} = await begun();
    const bare = withEntry(withEntryFields(opened.plan, 'goals', 'g1', {text: undefined}), 'goals', {
      id: 'g3',
    });
    const {opened: saved} = asSaved(await savePlan(record, save(bare, opened)));
    expect(content(saved.plan)).to.deep.equal(content(bare));
    expect(saved.resources.carePlan.goal).to.have.length(1);
  });

  it('ends the consent where nobody says any more who may see the plan', async () => {
    const {record, opened} = await begun();
    await savePlan(record, save(withFields(opened.plan, {sharing: undefined}), opened));
    expect((await all<Consent>(record, 'Consent')).map(({status}) => status)).to.deep.equal(['inactive']);
    const us = withFields(opened.plan, {sharing: {choice: 'us', with: []}});
    const other = await begun(memory(), us);
    expect(other.opened.resources.consent?.provision?.type).to.equal('deny');
  });
});

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
      {numRuns: 40},
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

describe('a save whose answer is lost', () => {
  it('makes no second plan, and keeps what was written meanwhile', async () => {
    for (const fault of ['before', 'after'] as const) {
      const record = memory();
      const faulty = losing(record, [fault]);
      const first = save(maggiesPlan);
      expect(await failure(savePlan(faulty, first))).to.include({code: 'timeout'});
      const more = withFields(maggiesPlan, {title: 'Longer'});
      const {opened} = asSaved(await savePlan(faulty, save(more)));
      expect(content(opened.plan)).to.deep.equal(content(more));
      for (const [type, count] of [
        ['CarePlan', 1],
        ['QuestionnaireResponse', 1],
        ['Goal', 2],
        ['ServiceRequest', 1],
        ['Consent', 1],
        ['Task', 1],
      ] as const) {
        expect(await all(record, type), `${type} ${fault}`).to.have.length(count);
      }
    }
  });

  it('is recognised when it is sent again, also after somebody else has written over it', async () => {
    const {record, opened} = await begun();
    const mine = save(withFields(opened.plan, {title: 'Mine'}), opened);
    expect(await failure(savePlan(losing(record, ['after']), mine))).to.include({code: 'timeout'});
    const {opened: arrived} = asSaved(await savePlan(record, mine));
    expect(arrived.plan.title).to.equal('Mine');
    const versions = async () => {
      let count = 0;
      for await (const {plan} of planVersions(record, arrived)) count += plan.id ? 1 : 0;
      return count;
    };
    expect(await versions()).to.equal(2);

    asSaved(await savePlan(record, save(withFields(arrived.plan, {title: 'Theirs'}), arrived)));
    const late = asSaved(await savePlan(record, mine));
    expect([late.opened.plan.title, await versions()]).to.deep.equal(['Theirs', 3]);
  });

  it('does not hide what was written more under the id of a save that had arrived', async () => {
    for (const fault of ['after', 'none'] as const) {
      const {record, opened} = await begun();
      const mine = save(withFields(opened.plan, {title: 'Mine'}), opened);
      await savePlan(losing(record, [fault]), mine).catch(() => undefined);
      const more = {...mine, plan: withAnswer(mine.plan, 'garden', 'size', 5)};
      const {opened: last} = asSaved(await savePlan(record, more));
      expect([last.plan.title, last.plan.answers['garden']?.['size']]).to.deep.equal(['Mine', 5]);
    }
  });

  it('looks through no more versions than came after the one that was read', async () => {
    const {record, opened} = await begun();
    let last = opened;
    for (const title of ['A', 'B', 'C']) {
      last = asSaved(await savePlan(record, save(withFields(last.plan, {title}), last))).opened;
    }
    const mine = save(withAnswer(last.plan, 'garden', 'size', 5), last);
    asSaved(await savePlan(record, save(withFields(last.plan, {title: 'D'}), last)));
    let seen = 0;
    const counting: CareRecord = {
      ...losing(record, []),
      async *history<T extends Resource>(type: T['resourceType'], id: string) {
        for await (const {items} of record.history<T>(type, id)) {
          for (const item of items) {
            seen++;
            yield {items: [item]};
          }
        }
      },
    };
    expect(asSaved(await savePlan(counting, mine)).opened.plan.title).to.equal('D');
    expect(seen).to.equal(2);
  });

  it('is recognised by the newest version where a record keeps no others', async () => {
    const {record, opened} = await begun();
    const old = withoutVersions(losing(record, ['after']));
    const mine = save(withFields(opened.plan, {title: 'Mine'}), opened);
    await failure(savePlan(old, mine));
    expect(asSaved(await savePlan(old, mine)).opened.plan.title).to.equal('Mine');
  });

  it('takes back nothing with which it was joined on the way', async () => {
    for (const keeping of [(record: CareRecord) => record, withoutVersions]) {
      const {record, opened} = await begun();
      const mine = save(withFields(opened.plan, {title: 'Mine'}), opened);
      const theirs = withAnswer(opened.plan, 'matters', 'text', 'My own words');
      asSaved(await savePlan(record, save(theirs, opened, {author: maggie})));
      expect(await failure(savePlan(keeping(losing(record, ['none', 'after'])), mine))).to.include({
        code: 'timeout',
      });
      const {opened: last} = asSaved(await savePlan(keeping(record), mine));
      expect([last.plan.title, last.plan.answers['matters']]).to.deep.equal(['Mine', {text: 'My own words'}]);
    }
  });

  it('asks where more was written under its id about words with which it was joined', async () => {
    const {record, opened} = await begun();
    const mine = save(withFields(opened.plan, {title: 'Mine'}), opened);
    const theirs = withAnswer(opened.plan, 'matters', 'text', 'My own words');
    asSaved(await savePlan(record, save(theirs, opened, {author: maggie})));
    await failure(savePlan(losing(record, ['none', 'after']), mine));
    const more = {...mine, plan: withAnswer(mine.plan, 'matters', 'text', 'Other words')};
    const result = await savePlan(record, more);
    if (result.status !== 'clash') throw new Error('They clash.');
    expect(result.merge.clashes.map((clash) => [clash.mine, clash.theirs])).to.deep.equal([
      ['Other words', 'My own words'],
    ]);
  });

  it('takes nothing back of a new plan either, also where a record keeps no versions', async () => {
    for (const keeping of [(record: CareRecord) => record, withoutVersions]) {
      const record = memory();
      const first = save(maggiesPlan);
      await failure(savePlan(keeping(losing(record, ['after'])), first));
      const reference = `CarePlan/${(await all(record, 'CarePlan'))[0]?.id}`;
      const opened = await openPlan(record, reference);
      const theirs = withAnswer(opened.plan, 'strengths', 'text', 'I am a good listener.');
      asSaved(await savePlan(record, save(theirs, opened, {author: maggie})));
      const {opened: last} = asSaved(await savePlan(keeping(record), first));
      expect(content(last.plan)).to.deep.equal(content(theirs));
    }
  });

  it('is written once where it had not arrived, and joined with what came first', async () => {
    const {record, opened} = await begun();
    const mine = save(withFields(opened.plan, {title: 'Mine'}), opened);
    await failure(savePlan(losing(record, ['before']), mine));
    asSaved(await savePlan(record, save(withAnswer(opened.plan, 'garden', 'size', 1), opened)));
    const {opened: last} = asSaved(await savePlan(record, mine));
    expect([last.plan.title, last.plan.answers['garden']?.['size']]).to.deep.equal(['Mine', 1]);
  });

  it('passes other failures on', async () => {
    const {record, opened} = await begun();
    const refusing: CareRecord = {
      ...losing(record, []),
      submit: () => Promise.reject(new BackendError('refused', 'No.')),
    };
    const error = await failure(savePlan(refusing, save(withFields(opened.plan, {title: 'x'}), opened)));
    expect(error).to.include({code: 'refused'});
  });
});
