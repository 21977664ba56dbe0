import type {OpenedPlan} from '../../src/backends/plan/open-plan.js';
import type {PlanSaved} from '../../src/backends/plan/save-plan.js';
import type {Plan} from '../../src/model/plan.js';
import {withAnswer} from '../../src/model/plan/edit.js';
import {PlanKeeper, type KeeperOptions} from '../../src/support-plan/saving/plan-keeper.js';
import type {OpenClash, SaveTrouble} from '../../src/support-plan/saving/save-state.js';
import {maggiesPlan} from '../../stories/support-plan/sample-plan.js';
import {PlanRecord} from './plan-records.js';

/** Writes in a section. */
export const says = (section: string, words: string) => (plan: Plan) =>
  withAnswer(plan, section, 'text', words);

/** What is written in a section. */
export const wordsOf = (plan: Plan, section: string) => plan.answers[section]?.['text'];

const keepers: PlanKeeper[] = [];
let isOnline = true;

/** The connection goes. */
export function goOffline(): void {
  isOnline = false;
  window.dispatchEvent(new Event('offline'));
}

/** The connection is back. */
export function goOnline(): void {
  isOnline = true;
  window.dispatchEvent(new Event('online'));
}

/** For a `describe`: the connection is what the tests say, and no keeper outlives its test. */
export function withKeepers(): void {
  before(() => Object.defineProperty(navigator, 'onLine', {get: () => isOnline, configurable: true}));
  after(() => Reflect.deleteProperty(navigator, 'onLine'));
  afterEach(() => {
    keepers.splice(0).forEach((keeper) => {
      keeper.letGo();
      keeper.disconnect();
    });
    isOnline = true;
  });
}

/** A keeper of a plan, and what it tells. */
export function keep(record: PlanRecord, from: OpenedPlan | Plan, more: Partial<KeeperOptions> = {}) {
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
  keepers.push(keeper);
  return {keeper, troubles, saved, clashes, changes};
}

/** A keeper of Maggie's plan, which the record has. */
export async function keepMaggies(more: Partial<KeeperOptions> = {}) {
  const record = new PlanRecord();
  const opened = await record.saveAs('Maggie', maggiesPlan);
  return {record, opened, ...keep(record, opened, more)};
}
