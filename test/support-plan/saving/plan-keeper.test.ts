import {expect} from '@open-wc/testing';
import {BackendError} from '../../../src/backends/backend-error.js';
import type {OpenedPlan} from '../../../src/backends/plan/open-plan.js';
import type {PlanSaved} from '../../../src/backends/plan/save-plan.js';
import {emptyPlan, type Plan} from '../../../src/model/plan.js';
import {withAnswer} from '../../../src/model/plan/edit.js';
import {PlanKeeper, type KeeperOptions} from '../../../src/support-plan/saving/plan-keeper.js';
import type {OpenClash, SaveTrouble} from '../../../src/support-plan/saving/save-state.js';
import {maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import {leftListeners} from '../../support/listeners.js';
import {PlanRecord} from '../../support/plan-records.js';
import {waitUntil} from '../../support/wait-until.js';

const says = (section: string, words: string) => (plan: Plan) => withAnswer(plan, section, 'text', words);
const wordsOf = (plan: Plan, section: string) => plan.answers[section]?.['text'];
const offline = () => new BackendError('offline', 'No connection.');

/** Whether the browser would ask before it leaves the page. */
const wouldAsk = (): boolean => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));

describe('PlanKeeper', () => {
  const open: PlanKeeper[] = [];
  let isOnline = true;

  before(() => Object.defineProperty(navigator, 'onLine', {get: () => isOnline, configurable: true}));
  after(() => Reflect.deleteProperty(navigator, 'onLine'));
  afterEach(() => {
    open.splice(0).forEach((keeper) => {
      keeper.letGo();
      keeper.disconnect();
    });
    isOnline = true;
  });

  const goOffline = () => {
    isOnline = false;
    window.dispatchEvent(new Event('offline'));
  };
  const goOnline = () => {
    isOnline = true;
    window.dispatchEvent(new Event('online'));
  };

  function keep(record: PlanRecord, from: OpenedPlan | Plan, more: Partial<KeeperOptions> = {}) {
    const troubles: SaveTrouble[] = [];
    const saved: PlanSaved[] = [];
    const clashes: OpenClash[] = [];
    const changes: Plan[] = [];
    const keeper = new PlanKeeper({
      record: () => record,
      from,
      settings: () => ({
        subject: {reference: 'Patient/maggie'},
        author: {reference: 'Practitioner/2', display: 'Priya Nair'},
      }),
      autosave: () => 0,
      onUpdate: () => undefined,
      onChange: (plan) => changes.push(plan),
      onSaved: (result) => saved.push(result),
      onClash: (result) => clashes.push(result),
      onTrouble: (trouble) => troubles.push(trouble),
      ...more,
    });
    keeper.connect();
    open.push(keeper);
    return {keeper, troubles, saved, clashes, changes};
  }

  async function maggies(more: Partial<KeeperOptions> = {}) {
    const record = new PlanRecord();
    const opened = await record.saveAs('Maggie', maggiesPlan);
    return {record, opened, ...keep(record, opened, more)};
  }

  it('saves a new plan once, and its next change over it', async () => {
    const record = new PlanRecord();
    const {keeper, saved} = keep(record, emptyPlan(crypto.randomUUID(), '2026-11-24'));
    expect(await keeper.save()).to.equal(true);
    expect(record.sent).to.have.length(0);
    keeper.edit(says('matters', 'My garden'));
    expect(await keeper.save()).to.equal(true);
    keeper.edit(says('strengths', 'Cooking'));
    expect(await keeper.save()).to.equal(true);
    expect(saved).to.have.length(2);
    expect(await record.count('CarePlan')).to.equal(1);
    expect(keeper.status).to.equal('saved');
    expect(keeper.plan.changed['matters']?.by).to.equal('Priya Nair');
  });

  it('saves one at a time, and what is written meanwhile by the next save', async () => {
    const {record, opened, keeper} = await maggies();
    keeper.edit(says('matters', 'First'));
    const release = record.hold();
    const saving = keeper.save();
    expect(keeper.status).to.equal('saving');
    keeper.edit(says('matters', 'First and second'));
    expect(keeper.save()).to.equal(saving);
    release();
    expect(await saving).to.equal(true);
    const stored = await record.stored(opened.reference);
    expect(wordsOf(stored.plan, 'matters')).to.equal('First and second');
    expect(record.sent).to.have.length(2);
  });

  it('leaves what is written meanwhile unsaved where nobody asks for more', async () => {
    const {record, keeper} = await maggies();
    keeper.edit(says('matters', 'First'));
    const release = record.hold();
    const saving = keeper.save();
    keeper.edit(says('strengths', 'Second'));
    release();
    expect(await saving).to.equal(false);
    expect(keeper.status).to.equal('unsaved');
    expect(wordsOf(keeper.plan, 'strengths')).to.equal('Second');
    expect(record.sent).to.have.length(1);
  });

  it('sends the same save again where its answer got lost, then what was written since', async () => {
    const {record, opened, keeper, troubles} = await maggies();
    record.lost.push(offline());
    keeper.edit(says('matters', 'First'));
    expect(await keeper.save()).to.equal(false);
    expect(keeper.status).to.equal('offline');
    keeper.edit(says('strengths', 'Second'));
    expect(await keeper.save()).to.equal(true);
    const stored = await record.stored(opened.reference);
    expect([wordsOf(stored.plan, 'matters'), wordsOf(stored.plan, 'strengths')]).to.deep.equal([
      'First',
      'Second',
    ]);
    expect(record.sent[1]!.id).to.equal(record.sent[0]!.id);
    expect(await record.versions(stored)).to.equal(3);
    expect(troubles.map(({kind}) => kind)).to.deep.equal(['offline']);
  });

  it('makes one plan of a new one whose answers got lost, with what was written since', async () => {
    const record = new PlanRecord();
    const {keeper} = keep(record, emptyPlan(crypto.randomUUID()));
    record.lost.push(offline(), new BackendError('timeout', ''));
    keeper.edit(says('matters', 'First'));
    await keeper.save();
    keeper.edit(says('matters', 'Second'));
    await keeper.save();
    expect(await keeper.save()).to.equal(true);
    expect(await record.count('CarePlan')).to.equal(1);
    expect(wordsOf(keeper.state.opened!.plan, 'matters')).to.equal('Second');
  });

  it('puts right what a save has written that was taken back meanwhile', async () => {
    const {record, opened, keeper} = await maggies();
    record.lost.push(offline());
    keeper.edit(says('matters', 'A slip'));
    await keeper.save();
    expect(keeper.undo()).to.equal(true);
    expect(keeper.hasChanges).to.equal(true);
    expect(await keeper.save()).to.equal(true);
    const stored = await record.stored(opened.reference);
    expect(wordsOf(stored.plan, 'matters')).to.equal(wordsOf(maggiesPlan, 'matters'));
  });

  it('joins what others saved, without asking, and does not take it back with mine', async () => {
    const {record, opened, keeper, clashes} = await maggies();
    keeper.edit(says('matters', 'Mine'));
    await record.saveAs('Maggie', says('strengths', 'Theirs')(opened.plan), opened);
    expect(await keeper.save()).to.equal(true);
    expect(clashes).to.have.length(0);
    expect(keeper.state.joined).to.equal(1);
    expect(wordsOf(keeper.plan, 'strengths')).to.equal('Theirs');
    keeper.undo();
    expect(wordsOf(keeper.plan, 'strengths')).to.equal('Theirs');
    expect(wordsOf(keeper.plan, 'matters')).to.equal(wordsOf(maggiesPlan, 'matters'));
  });

  it('writes nothing over a clash before somebody has chosen', async () => {
    const {record, opened, keeper, clashes} = await maggies({autosave: () => 0.02});
    await record.saveAs('Maggie', says('matters', 'Theirs')(opened.plan), opened);
    keeper.edit(says('matters', 'Mine'));
    await waitUntil(() => clashes.length > 0, 'a clash');
    const {length} = record.sent;
    keeper.edit(says('strengths', 'More'));
    expect(await keeper.save()).to.equal(false);
    expect(keeper.status).to.equal('clash');
    expect(record.sent).to.have.length(length);
    expect(wordsOf((await record.stored(opened.reference)).plan, 'matters')).to.equal('Theirs');
    expect(await keeper.resolve(says('matters', 'Both')(keeper.plan))).to.equal(true);
    const stored = await record.stored(opened.reference);
    expect([wordsOf(stored.plan, 'matters'), wordsOf(stored.plan, 'strengths')]).to.deep.equal([
      'Both',
      'More',
    ]);
    expect(await record.versions(stored)).to.equal(3);
    expect(keeper.status).to.equal('saved');
  });

  it('saves of itself some time after the last change, and not before there is one', async () => {
    const {record, opened, keeper, saved} = await maggies({autosave: () => 0.02});
    expect(record.sent).to.have.length(0);
    keeper.edit(says('matters', 'M'), 'matters');
    keeper.edit(says('matters', 'My garden'), 'matters');
    await waitUntil(() => saved.length > 0, 'a save');
    expect(wordsOf((await record.stored(opened.reference)).plan, 'matters')).to.equal('My garden');
    expect(record.sent).to.have.length(1);
  });

  it('waits while there is no connection, and sends once there is one, also without autosave', async () => {
    const {record, opened, keeper, saved} = await maggies();
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
    const {record, keeper, troubles} = await maggies({autosave: () => 0.01});
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
    const {record, keeper, troubles} = await maggies({autosave: () => 0.01});
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
    const {record, keeper} = await maggies();
    record.refusals.push(new BackendError('refused', '', {status: 403}));
    keeper.edit(says('matters', 'Mine'));
    expect(await keeper.save()).to.equal(false);
    expect([keeper.status, keeper.canEdit]).to.deep.equal(['refused', false]);
    keeper.edit(says('matters', 'More'));
    expect(keeper.undo()).to.equal(false);
    expect(wordsOf(keeper.plan, 'matters')).to.equal('Mine');
  });

  it('mends a plan that the record does not take by sending the next one', async () => {
    const {record, keeper} = await maggies();
    record.refusals.push(new BackendError('invalid-request', '', {status: 422}));
    keeper.edit(says('matters', 'Too much'));
    expect(await keeper.save()).to.equal(false);
    keeper.edit(says('matters', 'Less'));
    expect(await keeper.save()).to.equal(true);
    expect(record.sent[1]!.id).not.to.equal(record.sent[0]!.id);
  });

  it('sends what the record does not take once, and again after the next change', async () => {
    const {record, keeper, troubles, saved} = await maggies({autosave: () => 0.01});
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
    const {record, keeper} = await maggies();
    goOffline();
    keeper.edit(says('matters', 'Mine'));
    keeper.letGo();
    goOnline();
    expect(keeper.state.isSending).to.equal(false);
    expect(record.sent).to.have.length(0);
  });

  it('tells of a clash with what was joined while more was written, and blames nobody for it', async () => {
    const {record, opened, keeper, clashes} = await maggies();
    keeper.edit(says('matters', 'Mine'));
    await record.saveAs('Maggie', says('strengths', 'Theirs')(opened.plan), opened);
    const release = record.hold();
    const saving = keeper.save();
    keeper.edit(says('strengths', 'Mine, too'));
    release();
    expect(await saving).to.equal(false);
    expect(keeper.status).to.equal('clash');
    expect(clashes.map(({theirs}) => theirs.savedBy)).to.deep.equal([undefined]);
    expect(wordsOf(clashes[0]!.mine, 'strengths')).to.equal('Mine, too');
  });

  it('takes steps back and puts them back, one for each place', async () => {
    const {keeper, changes} = await maggies();
    const before = wordsOf(keeper.plan, 'matters');
    keeper.edit(says('matters', 'M'), 'matters');
    keeper.edit(says('matters', 'My'), 'matters');
    keeper.pause();
    keeper.edit(says('matters', 'My garden'), 'matters');
    keeper.undo();
    expect(wordsOf(keeper.plan, 'matters')).to.equal('My');
    keeper.undo();
    expect(wordsOf(keeper.plan, 'matters')).to.equal(before);
    expect(keeper.undo()).to.equal(false);
    keeper.redo();
    keeper.redo();
    expect(wordsOf(keeper.plan, 'matters')).to.equal('My garden');
    expect(keeper.redo()).to.equal(false);
    expect(changes).to.have.length(7);
  });

  it('lets the browser ask only while something would be lost', async () => {
    let isBegun = false;
    const {keeper} = await maggies({hasMore: () => isBegun});
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
    const {record, opened, keeper, saved} = await maggies({autosave: () => 60});
    keeper.edit(says('matters', 'Mine'));
    keeper.disconnect();
    await waitUntil(() => saved.length > 0, 'a save');
    expect(wordsOf((await record.stored(opened.reference)).plan, 'matters')).to.equal('Mine');
    const other = await maggies();
    other.keeper.edit(says('matters', 'Mine'));
    other.keeper.disconnect();
    expect(other.record.sent).to.have.length(0);
    expect(wordsOf(other.keeper.plan, 'matters')).to.equal('Mine');
  });
});
