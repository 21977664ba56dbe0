import {BackendError, memory} from '../../../src/backends/index.js';
import type {CareRecord} from '../../../src/backends/index.js';
import type {OpenedPlan} from '../../../src/backends/plan/open-plan.js';
import {savePlan, type PlanSave, type PlanSaved} from '../../../src/backends/plan/save-plan.js';
import type {Resource} from '../../../src/model/fhir.js';
import type {Plan} from '../../../src/model/plan.js';
import {maggiesPlan} from '../../support/plans.js';

/** Whom the plans are about. */
export const subject = {reference: 'Patient/123'};
/** Their link worker. */
export const priya = {reference: 'Practitioner/9', display: 'Priya Nair'};
/** The person, where they save it themselves. */
export const maggie = {reference: 'Patient/123', display: 'Maggie Ellis'};
let minute = 0;
/** A save of a plan by Priya, a minute after the one before. */
export const save = (plan: Plan, opened?: OpenedPlan, more: Partial<PlanSave> = {}): PlanSave => ({
  plan,
  subject,
  author: priya,
  submissionId: crypto.randomUUID(),
  now: new Date(Date.UTC(2026, 11, 1, 10, minute++)).toISOString(),
  ...(opened && {opened}),
  ...more,
});

/** What was saved; throws where edits clash. */
export const asSaved = (result: PlanSaved) => {
  if (result.status === 'saved') return result;
  throw new Error(`Clashes: ${result.merge.clashes.map(({id}) => id).join()}`);
};

/** A record with Maggie's plan, as it is after a first save. */
export async function begun(record: CareRecord = memory(), plan = maggiesPlan) {
  const {opened} = asSaved(await savePlan(record, save(plan)));
  return {record, opened};
}

/** The content of a plan, without who changed what. */
export const content = ({changed: _changed, ...plan}: Plan) => plan;

/** All resources of a type. */
export async function all<T extends Resource>(record: CareRecord, type: T['resourceType']): Promise<T[]> {
  const found: T[] = [];
  for await (const {items} of record.search<T>(type)) found.push(...items);
  return found;
}

/** A record between which and the page answers get lost. `faults` are used up one by one. */
export function losing(record: CareRecord, faults: ('before' | 'after' | 'none')[]): CareRecord {
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
export const withoutVersions = (record: CareRecord): CareRecord => ({
  ...losing(record, []),
  submit: (submission, options) => record.submit(submission, options),
  // eslint-disable-next-line require-yield
  async *history() {
    await Promise.resolve();
    throw new BackendError('invalid-request', 'This record keeps no versions.');
  },
});
