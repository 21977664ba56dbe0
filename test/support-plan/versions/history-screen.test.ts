import {expect} from '@open-wc/testing';
import {maggiesOpened, maggiesPlan, SUBJECT} from '../../../stories/support-plan/sample-plan.js';
import {savedVersions} from '../../../stories/support-plan/sample-versions.js';
import {BackendError} from '../../../src/backends/backend-error.js';
import type {CareRecord} from '../../../src/backends/care-record.js';
import {memory} from '../../../src/backends/index.js';
import type {OpenedPlan} from '../../../src/backends/plan/open-plan.js';
import {savePlan} from '../../../src/backends/plan/save-plan.js';
import {withAnswer, withFields} from '../../../src/model/plan/edit.js';
import {HistoryScreen, versionsStyles} from '../../../src/support-plan/versions/versions-part.js';
import {showPlan, type PlanHarness, type PlanHarnessOptions} from '../../support/plan-harness.js';
import {allByRole, byRole, nameOf, textOf} from '../../support/roles.js';
import {waitUntil} from '../../support/wait-until.js';

async function shown(record: CareRecord, opened: OpenedPlan | undefined, options: PlanHarnessOptions = {}) {
  const log: string[] = [];
  const screen = new HistoryScreen({
    record: () => record,
    onBack: () => log.push('back'),
    onRestored: () => log.push('restored'),
  });
  const host = await showPlan(
    opened?.plan ?? maggiesPlan,
    () => ({styles: versionsStyles, show: (view) => screen.render(view)}),
    {...(opened && {opened}), ...options},
  );
  screen.open(host.view);
  host.requestUpdate();
  await settled(host);
  return {host, screen, log};
}

/** Nothing is on its way any more. */
async function settled(host: PlanHarness): Promise<void> {
  await host.updateComplete;
  await waitUntil(() => host.shadowRoot!.querySelector('[aria-busy]') === null);
}

const versions = (host: PlanHarness) =>
  allByRole(byRole(host, 'list', 'Versions, newest first'), 'heading').map(nameOf);
const looks = (host: PlanHarness) => allByRole(host, 'button', /^Look at this version/);

async function press(host: PlanHarness, name: string | RegExp): Promise<void> {
  byRole(host, 'button', name).click();
  await settled(host);
}

/** A record that answers requests for versions as it is told; everything else as it is. */
function withHistory(record: CareRecord, history: CareRecord['history']): CareRecord {
  return {
    name: record.name,
    submit: (...args) => record.submit(...args),
    read: (...args) => record.read(...args),
    search: (...args) => record.search(...args),
    update: (...args) => record.update(...args),
    history,
  };
}

const failing = (record: CareRecord, error: Error): CareRecord =>
  withHistory(record, () => ({
    [Symbol.asyncIterator]: () => ({next: () => Promise.reject(error)}),
  }));

/** A plan that was saved so many times. */
async function savedOften(times: number) {
  const record = memory();
  let plan = maggiesPlan;
  let opened: OpenedPlan | undefined;
  for (let time = 0; time < times; time++) {
    plan = withFields(plan, {title: `Title ${time}`});
    const result = await savePlan(record, {
      plan,
      subject: SUBJECT,
      submissionId: crypto.randomUUID(),
      now: new Date(Date.UTC(2026, 10, 1, 10, time)).toISOString(),
      ...(opened && {opened}),
    });
    if (result.status === 'clash') throw new Error('Nobody else saves this plan.');
    ({opened} = result);
    ({plan} = opened);
  }
  return {record, opened: opened!};
}

describe('earlier versions of a plan', () => {
  it('are told newest first: when, by whom, and what changed', async () => {
    const {record, opened} = await savedVersions();
    const {host} = await shown(record, opened);
    byRole(host, 'heading', 'Earlier versions');
    expect(versions(host)).to.deep.equal([
      'Today at 9am',
      'Yesterday at 4:20pm',
      'On 18 November at 7:40pm',
      'On 10 November at 2:05pm',
      'On 20 August at 10:30am',
      'On 12 December 2025 at 10:12am',
    ]);
    expect(textOf(host)).to.match(/On 10 November at 2:05pm Saved by Priya Nair/);
    expect(textOf(byRole(host, 'list', 'On 18 November at 7:40pm'))).to.equal(
      'What matters to me: changed to “My dog, Biscuit; Seeing my granddaughter Ava on Sundays; Having people to cook for; Staying in my own house” People who help me, Anne: taken out',
    );
    expect(textOf(host)).to.include('The first version');
    expect(textOf(host)).to.include('There are no earlier versions.');
  });

  it('can be looked at, and left again', async () => {
    const {record, opened} = await savedVersions();
    const {host} = await shown(record, opened);
    await press(host, 'Look at this version, saved on 10 November at 2:05pm');
    const title = byRole(host, 'heading', 'The plan as it was on 10 November at 2:05pm');
    await waitUntil(() => host.active === title);
    expect(textOf(host)).to.include('The house is too quiet.');
    expect(textOf(host)).not.to.include('Staying in my own house');
    await press(host, 'Back to earlier versions');
    await waitUntil(() => host.active === looks(host)[3]);
  });

  it('says what would change, and brings one back as an edit that can be undone', async () => {
    const {record, opened} = await savedVersions();
    const {host, log} = await shown(record, opened);
    const now = host.plan;
    await press(host, 'Look at this version, saved on 10 November at 2:05pm');
    expect(textOf(host)).to.match(/What would change if you bring it back: 4 things/);
    await press(host, 'Bring this version back');
    expect(log).to.deep.equal(['restored']);
    expect(host.said).to.deep.equal([
      'You brought back the plan as it was on 10 November at 2:05pm. Save the plan to keep it, or undo.',
    ]);
    expect(host.plan.people.map(({name}) => name)).to.include('Anne');
    expect(host.plan.answers['matters']?.['text']).not.to.include('Staying in my own house');
    // Who changed what is told anew when it is saved.
    expect(host.plan.changed).to.deep.equal(now.changed);
    await host.takeBack();
    expect(host.plan).to.deep.equal(now);
  });

  it('brings nothing back where nothing would change, or where the plan cannot be changed', async () => {
    const {record, opened} = await savedVersions();
    const {host} = await shown(record, opened);
    await press(host, 'Look at this version, saved today at 9am');
    expect(textOf(host)).to.include('This version says the same as the plan now.');
    expect(allByRole(host, 'button', 'Bring this version back')).to.deep.equal([]);
    const reader = await shown(record, opened, {canEdit: false});
    await press(reader.host, 'Look at this version, saved on 10 November at 2:05pm');
    expect(textOf(reader.host)).to.include('The house is too quiet.');
    expect(allByRole(reader.host, 'button', 'Bring this version back')).to.deep.equal([]);
  });

  it('come ten at a time; focus goes to the first that is new', async () => {
    const {record, opened} = await savedOften(13);
    const {host} = await shown(record, opened);
    expect(versions(host).length).to.equal(10);
    // The last one that is shown says what changed, too.
    expect(textOf(host)).to.include('changed from “Title 2” to “Title 3”');
    await press(host, 'Show earlier versions');
    await waitUntil(() => versions(host).length === 13);
    await waitUntil(() => host.active === looks(host)[10]);
    expect(host.said).to.deep.equal(['3 more versions shown']);
    expect(allByRole(host, 'button', 'Show earlier versions')).to.deep.equal([]);
  });

  it('fetches no more pages than are shown', async () => {
    const {record, opened} = await savedOften(13);
    let pages = 0;
    const paged = withHistory(record, async function* (type, id, options) {
      for await (const {items} of record.history(type, id, options)) {
        for (let from = 0; from < items.length; from += 4) {
          pages++;
          yield {items: items.slice(from, from + 4)};
        }
      }
    });
    const {host} = await shown(paged, opened);
    // Eleven versions are needed for ten: what the tenth changed is told by the one before it.
    expect(pages).to.equal(3);
    await press(host, 'Show earlier versions');
    await waitUntil(() => versions(host).length === 13);
    expect(pages).to.equal(4);
  });

  it('opens long lists of changes on request', async () => {
    const {record, opened} = await savedVersions();
    const changed = ['about-me', 'matters', 'strengths'].reduce(
      (plan, section) => withAnswer(plan, section, 'text', `New words for ${section}`),
      withFields(opened.plan, {
        title: 'Mine',
        review: {when: 'P6W', who: 'Me', words: 'By phone'},
        noGoals: true,
      }),
    );
    const result = await savePlan(record, {
      plan: changed,
      opened,
      subject: SUBJECT,
      submissionId: crypto.randomUUID(),
      now: '2026-11-24T09:30:00Z',
    });
    if (result.status === 'clash') throw new Error('Nobody else saves this plan.');
    const {host} = await shown(record, result.opened);
    const lists = () =>
      allByRole(host, 'list', 'Today at 9:30am').map((list) => allByRole(list, 'listitem').length);
    expect(lists()).to.deep.equal([5]);
    byRole(host, 'summary', '3 more changes').click();
    await waitUntil(() => lists().length === 2);
    expect(lists()).to.deep.equal([5, 3]);
  });

  it('are none for a plan that was never saved', async () => {
    const {host} = await shown(memory(), undefined);
    byRole(host, 'heading', 'There are no earlier versions yet');
  });

  for (const [name, error] of [
    ['says that it has none', new BackendError('not-found', 'There is none.', {status: 404})],
    ['does not know what is asked for', new BackendError('invalid-request', 'No.', {status: 405})],
    ['cannot do it', new BackendError('server', 'Not implemented.', {status: 501})],
  ] as const) {
    it(`are not kept where the record ${name}`, async () => {
      const {record, opened} = await savedVersions();
      const {host} = await shown(failing(record, error), opened);
      byRole(host, 'heading', 'Earlier versions are not kept here');
      expect(allByRole(host, 'button', 'Try again')).to.deep.equal([]);
    });
  }

  it('are not kept for a plan that another system wrote', async () => {
    const {host} = await shown(memory(), maggiesOpened);
    byRole(host, 'heading', 'Earlier versions are not kept here');
  });

  for (const [error, heading] of [
    [new BackendError('offline', 'No connection.'), 'You are not connected to the internet'],
    [new BackendError('timeout', 'Too late.'), 'You are not connected to the internet'],
    [new BackendError('refused', 'No.', {status: 403}), 'You cannot see the earlier versions'],
    [new BackendError('server', 'Broken.', {status: 500}), 'We could not get the earlier versions'],
    [new TypeError('A fault of ours.'), 'We could not get the earlier versions'],
  ] as const) {
    it(`says what is wrong after “${error.message}”, and tries again`, async () => {
      const {record, opened} = await savedVersions();
      let isBroken = true;
      const broken = failing(record, error);
      const {host} = await shown(
        withHistory(record, (...args) => (isBroken ? broken : record).history(...args)),
        opened,
      );
      expect(nameOf(byRole(byRole(host, 'alert'), 'heading'))).to.equal(heading);
      isBroken = false;
      await press(host, 'Try again');
      await waitUntil(() => allByRole(host, 'alert').length === 0);
      expect(versions(host).length).to.equal(6);
      await waitUntil(() => host.active === byRole(host, 'heading', 'Earlier versions'));
    });
  }

  it('keep those that are shown when fetching more fails, and go on from there', async () => {
    const {record, opened} = await savedOften(13);
    let isBroken = false;
    const paged = withHistory(record, async function* (type, id, options) {
      for await (const {items} of record.history(type, id, options)) {
        yield {items: items.slice(0, 11)};
        if (isBroken) throw new BackendError('offline', 'No connection.');
        yield {items: items.slice(11)};
      }
    });
    const {host} = await shown(paged, opened);
    isBroken = true;
    await press(host, 'Show earlier versions');
    await waitUntil(() => allByRole(host, 'alert').length === 1);
    expect(versions(host).length).to.equal(10);
    isBroken = false;
    await press(host, 'Try again');
    await waitUntil(() => versions(host).length === 13);
    expect(allByRole(host, 'alert')).to.deep.equal([]);
  });

  it('stop when somebody leaves, and are read again after a save', async () => {
    const {record, opened} = await savedVersions();
    const signals: (AbortSignal | undefined)[] = [];
    const slow = withHistory(record, (_type, _id, options) => {
      signals.push(options?.signal);
      return {
        [Symbol.asyncIterator]: () => ({
          next: () =>
            new Promise((_, reject) =>
              options?.signal?.addEventListener('abort', () => reject(options.signal!.reason as Error)),
            ),
        }),
      };
    });
    const screen = new HistoryScreen({
      record: () => slow,
      onBack: () => undefined,
      onRestored: () => undefined,
    });
    const host = await showPlan(opened.plan, () => ({show: (view) => screen.render(view)}), {opened});
    screen.open(host.view);
    await host.updateComplete;
    expect(textOf(host)).to.include('Getting the earlier versions');
    screen.close();
    expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true]);
    screen.open(host.view);
    expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true, false]);
    screen.close();
  });

  it('are not fetched twice while nothing has been saved, and begin anew once it has', async () => {
    const {record, opened} = await savedVersions();
    let asked = 0;
    const counted = withHistory(record, (...args) => {
      asked++;
      return record.history(...args);
    });
    const {host, screen} = await shown(counted, opened);
    expect(asked).to.equal(1);
    screen.open(host.view);
    await settled(host);
    expect(asked).to.equal(1);
    const result = await savePlan(record, {
      plan: withFields(opened.plan, {title: 'Another'}),
      opened,
      subject: SUBJECT,
      submissionId: crypto.randomUUID(),
      now: '2026-11-24T09:30:00Z',
    });
    if (result.status === 'clash') throw new Error('Nobody else saves this plan.');
    screen.open({...host.view, opened: result.opened});
    await settled(host);
    expect(asked).to.equal(2);
    expect(versions(host)[0]).to.equal('Today at 9:30am');
  });

  it('speak Welsh', async () => {
    const {record, opened} = await savedVersions();
    const {host} = await shown(record, opened, {lang: 'cy'});
    await waitUntil(() => allByRole(host, 'heading', 'Fersiynau cynharach').length === 1);
    await press(host, 'Edrych ar y fersiwn hon, a gadwyd ar 10 Tachwedd am 2:05pm');
    byRole(host, 'heading', 'Y cynllun fel yr oedd ar 10 Tachwedd am 2:05pm');
  });

  it('pass axe: the list, a version, a failure', async () => {
    const {record, opened} = await savedVersions();
    const {host} = await shown(record, opened);
    await expect(host).to.be.accessible();
    await press(host, 'Look at this version, saved on 10 November at 2:05pm');
    await expect(host).to.be.accessible();
    const failed = await shown(failing(record, new Error('Broken.')), opened);
    await expect(failed.host).to.be.accessible();
  });
});
