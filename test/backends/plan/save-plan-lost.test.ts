import {expect} from '@open-wc/testing';
import {BackendError, memory} from '../../../src/backends/index.js';
import type {CareRecord} from '../../../src/backends/index.js';
import type {Resource} from '../../../src/model/fhir.js';
import {withAnswer, withFields} from '../../../src/model/plan/edit.js';
import {openPlan} from '../../../src/backends/plan/open-plan.js';
import {planVersions} from '../../../src/backends/plan/plan-versions.js';
import {savePlan} from '../../../src/backends/plan/save-plan.js';
import {maggiesPlan} from '../../support/plans.js';
import {failure} from '../support.js';
import {all, asSaved, begun, content, maggie, save, losing, withoutVersions} from './saving.js';

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
