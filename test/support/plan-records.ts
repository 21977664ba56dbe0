import type {CareRecord, Submission} from '../../src/backends/care-record.js';
import {memory} from '../../src/backends/memory/index.js';
import {openPlan, type OpenedPlan} from '../../src/backends/plan/open-plan.js';
import {savePlan} from '../../src/backends/plan/save-plan.js';
import type {Plan} from '../../src/model/plan.js';

/** A record in memory that fails when it is told to, and waits when it is told to. */
export class PlanRecord implements CareRecord {
  readonly name = 'noted';
  /** What came in, whatever became of it. */
  readonly sent: Submission[] = [];
  /** Thrown one after the other before anything is taken. */
  readonly refusals: Error[] = [];
  /** Thrown one after the other after it was taken: the answer got lost. */
  readonly lost: Error[] = [];
  /** Thrown one after the other where a resource is read. */
  readonly unread: Error[] = [];
  /** What a save waits for. */
  gate: Promise<void> | undefined;
  readonly #kept = memory();

  async submit(submission: Submission) {
    this.sent.push(submission);
    await this.gate;
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
    const submitted = await this.#kept.submit(submission);
    const lost = this.lost.shift();
    if (lost) throw lost;
    return submitted;
  }

  read: CareRecord['read'] = (type, id, options) => {
    const error = this.unread.shift();
    return error ? Promise.reject(error) : this.#kept.read(type, id, options);
  };

  search: CareRecord['search'] = (type, query, options) => this.#kept.search(type, query, options);

  history: CareRecord['history'] = (type, id, options) => this.#kept.history(type, id, options);

  update: CareRecord['update'] = (resource, options) => this.#kept.update(resource, options);

  /** Saves a plan as somebody else does: behind the back of whoever has it open. */
  async saveAs(name: string, plan: Plan, opened?: OpenedPlan): Promise<OpenedPlan> {
    const result = await savePlan(this.#kept, {
      plan,
      ...(opened && {opened}),
      subject: {reference: 'Patient/maggie'},
      author: {reference: 'Practitioner/1', display: name},
      submissionId: crypto.randomUUID(),
      now: new Date().toISOString(),
    });
    if (result.status !== 'saved') throw new Error('Somebody else was faster.');
    return result.opened;
  }

  /** The plan as it is in the record. */
  async stored(reference: string): Promise<OpenedPlan> {
    return openPlan(this.#kept, reference);
  }

  /** How many resources of a type there are. */
  async count(type: string): Promise<number> {
    let found = 0;
    for await (const {items} of this.#kept.search(type)) found += items.length;
    return found;
  }

  /** How many versions of the answers there are. */
  async versions(opened: OpenedPlan): Promise<number> {
    let found = 0;
    const id = opened.resources.response?.id ?? '';
    for await (const {items} of this.#kept.history('QuestionnaireResponse', id)) found += items.length;
    return found;
  }

  /** Lets saves wait until what it gives is called. */
  hold(): () => void {
    let release = () => {};
    this.gate = new Promise((resolve) => (release = resolve));
    return () => {
      this.gate = undefined;
      release();
    };
  }
}
