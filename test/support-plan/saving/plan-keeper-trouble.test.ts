import {expect} from '@open-wc/testing';
import {BackendError} from '../../../src/backends/backend-error.js';
import {maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import {leftListeners} from '../../support/listeners.js';
import {
  goOffline,
  goOnline,
  keep,
  keepMaggies,
  says,
  withKeepers,
  wordsOf,
} from '../../support/plan-keeping.js';
import {PlanRecord} from '../../support/plan-records.js';
import {waitUntil} from '../../support/wait-until.js';

/** Whether the browser would ask before it leaves the page. */
const wouldAsk = (): boolean => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));

describe('PlanKeeper, where a save does not go through or somebody leaves', () => {
  withKeepers();

  it('waits while there is no connection, and sends once there is one, also without autosave', async () => {
    const {record, opened, keeper, saved} = await keepMaggies();
    goOffline();
    expect(keeper.status).to.equal('saved');
    keeper.edit(says('matters', 'On the train'));
    expect(keeper.status).to.equal('offline');
    expect(record.sent).to.have.length(0);
    goOnline();
    await waitUntil(() => saved.length > 0, 'a save');
    expect(wordsOf((await record.stored(opened.reference)).plan, 'matters')).to.equal('On the train');
  });

  it('tries nothing of itself before the time that the record asked for', async () => {
    const {record, keeper, troubles} = await keepMaggies({autosave: () => 0.01});
    record.refusals.push(new BackendError('rate-limited', '', {retryAfter: 1}));
    keeper.edit(says('matters', 'Mine'));
    await waitUntil(() => troubles.length > 0, 'a refusal');
    const told = performance.now();
    expect(await keeper.save()).to.equal(false);
    expect(record.sent).to.have.length(1);
    await waitUntil(() => keeper.status === 'saved', 'a save');
    expect(performance.now() - told).to.be.greaterThan(500);
    expect(record.sent).to.have.length(2);
  });

  it('waits for somebody to log in, and goes on by the button', async () => {
    const {record, keeper, troubles} = await keepMaggies({autosave: () => 0.01});
    record.refusals.push(new BackendError('refused', '', {status: 401}));
    keeper.edit(says('matters', 'Mine'));
    await waitUntil(() => troubles.length > 0, 'a refusal');
    keeper.edit(says('matters', 'Mine still'));
    expect(keeper.status).to.equal('logged-out');
    expect(record.sent).to.have.length(1);
    expect(await keeper.save()).to.equal(true);
    expect(wordsOf(keeper.state.opened!.plan, 'matters')).to.equal('Mine still');
  });

  it('takes no more changes where the record takes none, and keeps those there are', async () => {
    const {record, keeper} = await keepMaggies();
    record.refusals.push(new BackendError('refused', '', {status: 403}));
    keeper.edit(says('matters', 'Mine'));
    expect(await keeper.save()).to.equal(false);
    expect([keeper.status, keeper.canEdit]).to.deep.equal(['refused', false]);
    keeper.edit(says('matters', 'More'));
    expect(keeper.undo()).to.equal(false);
    expect(wordsOf(keeper.plan, 'matters')).to.equal('Mine');
  });

  it('mends a plan that the record does not take by sending the next one', async () => {
    const {record, keeper} = await keepMaggies();
    record.refusals.push(new BackendError('invalid-request', '', {status: 422}));
    keeper.edit(says('matters', 'Too much'));
    expect(await keeper.save()).to.equal(false);
    keeper.edit(says('matters', 'Less'));
    expect(await keeper.save()).to.equal(true);
    expect(record.sent[1]!.id).not.to.equal(record.sent[0]!.id);
  });

  it('sends what the record does not take once, and again after the next change', async () => {
    const {record, keeper, troubles, saved} = await keepMaggies({autosave: () => 0.01});
    record.refusals.push(new BackendError('invalid-request', '', {status: 422}));
    keeper.edit(says('matters', 'Too much'));
    await waitUntil(() => troubles.length > 0, 'a refusal');
    keeper.refresh();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    expect(record.sent).to.have.length(1);
    keeper.edit(says('matters', 'Less'));
    await waitUntil(() => saved.length > 0, 'a save');
    expect(wordsOf(keeper.state.opened!.plan, 'matters')).to.equal('Less');
  });

  it('sends nothing of what somebody let go of when the connection is back', async () => {
    const {record, keeper} = await keepMaggies();
    goOffline();
    keeper.edit(says('matters', 'Mine'));
    keeper.letGo();
    goOnline();
    expect(keeper.state.isSending).to.equal(false);
    expect(record.sent).to.have.length(0);
  });

  it('lets the browser ask only while something would be lost', async () => {
    let isBegun = false;
    const {keeper} = await keepMaggies({hasMore: () => isBegun});
    expect(wouldAsk()).to.equal(false);
    keeper.edit(says('matters', 'Mine'));
    expect(wouldAsk()).to.equal(true);
    await keeper.save();
    expect(wouldAsk()).to.equal(false);
    isBegun = true;
    keeper.refresh();
    expect(wouldAsk()).to.equal(true);
    keeper.letGo();
    expect([wouldAsk(), keeper.hasChanges]).to.deep.equal([false, false]);
    keeper.edit(says('matters', 'Mine again'));
    expect(wouldAsk()).to.equal(true);
    keeper.disconnect();
    expect(wouldAsk()).to.equal(false);
    keeper.connect();
    expect(wouldAsk()).to.equal(true);
  });

  it('leaves no listener behind, and sends nothing of what somebody let go of', async () => {
    const record = new PlanRecord();
    const opened = await record.saveAs('Maggie', maggiesPlan);
    const left = await leftListeners(async () => {
      const {keeper} = keep(record, opened, {autosave: () => 60});
      keeper.edit(says('matters', 'Mine'));
      keeper.letGo();
      keeper.disconnect();
      await Promise.resolve();
    });
    expect(left).to.equal(0);
    expect(record.sent).to.have.length(0);
  });

  it('sends what is not saved when it is taken away, with autosave alone', async () => {
    const {record, opened, keeper, saved} = await keepMaggies({autosave: () => 60});
    keeper.edit(says('matters', 'Mine'));
    keeper.disconnect();
    await waitUntil(() => saved.length > 0, 'a save');
    expect(wordsOf((await record.stored(opened.reference)).plan, 'matters')).to.equal('Mine');
    const other = await keepMaggies();
    other.keeper.edit(says('matters', 'Mine'));
    other.keeper.disconnect();
    expect(other.record.sent).to.have.length(0);
    expect(wordsOf(other.keeper.plan, 'matters')).to.equal('Mine');
  });
});
