import {newId} from '../../model/new-id.js';
import {emptyPlan, type Plan} from '../../model/plan.js';
import {planChanges, stamped, type PlanChange} from '../../model/plan/changes.js';
import {mergePlans, type PlanMerge, type Sides} from '../../model/plan/merge.js';
import {same, sameWords} from '../../model/plan/same.js';
import {tidyPlan} from '../../model/plan/tidy.js';
import {tidyText} from '../../model/typed/tidy-text.js';
import {BackendError} from '../backend-error.js';
import type {CallOptions, CareRecord} from '../care-record.js';
import {findPlan, openPlan, type OpenedPlan} from './open-plan.js';
import {planSubmission, type PlanSubmissionOptions} from './plan-submission.js';
import {planVersions, versionOf, type PlanVersion} from './plan-versions.js';
import {saveOf} from './response.js';

/** One save of a plan. Kept as it is until its end is known: sent again, it writes nothing twice. */
export interface PlanSave extends Omit<PlanSubmissionOptions, 'resources' | 'save'> {
  readonly plan: Plan;
  /** What the plan was opened as; absent for a plan that has never been saved. */
  readonly opened?: OpenedPlan;
}

/** How a save ended. */
export type PlanSaved =
  | {
      readonly status: 'saved';
      /** What was sent, with its stamps: join what has been written meanwhile to the save’s own plan by `mergePlans({base: save.plan, mine, theirs: opened.plan})`. */
      readonly sent: Plan;
      /** The plan as it is in the record now. */
      readonly opened: OpenedPlan;
      /** What others saved meanwhile, and was joined without asking. */
      readonly joined: readonly PlanChange[];
    }
  | {
      readonly status: 'clash';
      /** What somebody else saved. The next save starts from here, with the plan in which all clashes are resolved. */
      readonly theirs: OpenedPlan;
      readonly merge: PlanMerge;
    };

/** So often somebody else may be faster. */
const TRIES = 4;

/**
 * Saves a plan in one transaction, and reads it again. Where somebody else saved first, both edits are joined and saved; where they
 * clash nothing is written, and the person chooses. After a failure call it again with the same save: it is recognised if it had
 * arrived. Where nothing has changed, nothing is sent or read. Throws {@link BackendError} only.
 */
export async function savePlan(
  record: CareRecord,
  save: PlanSave,
  {signal}: CallOptions = {},
): Promise<PlanSaved> {
  const {submissionId, now, author} = save;
  const before = save.opened?.plan ?? emptyPlan(save.plan.id);
  const by = tidyText(author?.display ?? '').trim();
  const mine = stamped(before, tidyPlan(save.plan), {at: now, ...(by && {by})});
  const readVersion = save.opened?.resources.response?.meta?.versionId;
  let opened = save.opened;
  let origin: OwnSides = {base: before, mine};
  let own = origin;
  let over = before;
  let next = mine;
  for (let turn = 0; turn < TRIES; turn++) {
    if (opened && same(opened.plan, next)) return ended(mine, opened);
    const isNew = opened === undefined;
    try {
      opened = await sent(record, save, next, opened, turn, signal);
      const {response} = opened.resources;
      if (isNew) {
        // An earlier try may be in the record, with less in it.
        const first = await earliest(record, opened, {isWanted: () => true}, signal);
        if (first?.isOldest) own = origin = {base: first.plan, mine};
        else if (first) own = sinceArrived(origin, first);
      } else if (response && saveOf(response) === submissionId && !same(opened.plan, next)) {
        // The record had this save already, and more was written under the same id.
        own = sinceArrived(origin, {plan: opened.plan, over});
      } else return ended(mine, opened);
    } catch (error) {
      if (!isConflict(error) || !opened) throw error;
      opened = await openPlan(record, opened.reference, {signal});
      // Perhaps nobody else was faster: an answer got lost, and the conflict is with what was sent.
      const wanted = {isWanted: ({save: id}: PlanVersion) => id === submissionId, since: readVersion};
      const arrived = await earliest(record, opened, wanted, signal);
      if (arrived) own = sinceArrived(origin, arrived);
    }
    const merge = mergePlans({...own, theirs: opened.plan});
    if (merge.clashes.length > 0) return {status: 'clash', theirs: opened, merge};
    over = opened.plan;
    next = merge.plan;
  }
  throw new BackendError('conflict', 'Others are saving this plan again and again.');
}

/** What was written, and what it was written over. */
type OwnSides = Pick<Sides<Plan>, 'base' | 'mine'>;

/** A version in which this save is in the record, and the plan over which it was saved, where that can be told. */
interface Arrived {
  readonly plan: Plan;
  readonly over?: Plan;
  /** Whether the record has none before it. */
  readonly isOldest?: boolean;
}

/**
 * What was written since a version in which it arrived. That version may hold words of somebody else with which mine was joined on
 * the way: they are put into mine first, or it would seem that I had taken them away.
 */
function sinceArrived(origin: OwnSides, {plan, over = plan}: Arrived): OwnSides {
  const {plan: mine, clashes} = mergePlans({...origin, theirs: over});
  // Mine has become more since, where somebody else had written: it is asked about as if it had not arrived.
  return clashes.length > 0 ? origin : {base: plan, mine};
}

const isConflict = (error: unknown): boolean => error instanceof BackendError && error.code === 'conflict';

const ended = (mine: Plan, opened: OpenedPlan): PlanSaved => ({
  status: 'saved',
  sent: mine,
  opened,
  joined: planChanges(mine, opened.plan),
});

/** Sends once, and reads what is there then. */
async function sent(
  record: CareRecord,
  {submissionId, plan: _plan, opened: _opened, ...options}: PlanSave,
  plan: Plan,
  opened: OpenedPlan | undefined,
  turn: number,
  signal: AbortSignal | undefined,
): Promise<OpenedPlan> {
  const submission = planSubmission(plan, {
    ...options,
    // A new plan is sent under its own id, so that it can never become two. Later turns are transactions of their own.
    submissionId: opened ? (turn === 0 ? submissionId : newId()) : plan.id,
    save: submissionId,
    ...(opened && {resources: opened.resources}),
  });
  const {parts} = await record.submit(submission, {signal});
  const place = parts['plan'] ? `CarePlan/${parts['plan'].id}` : opened?.reference;
  const reference = place ?? (await findPlan(record, plan, {signal}));
  if (reference !== undefined) return asSent(plan, await openPlan(record, reference, {signal}));
  throw new BackendError('bad-answer', 'The record does not say where the plan is.');
}

/** What was read after sending, with the spaces that somebody in the middle of writing has at the end of a text. */
const asSent = (plan: Plan, opened: OpenedPlan): OpenedPlan =>
  sameWords(plan, opened.plan) ? {...opened, plan} : opened;

/**
 * The oldest version that is looked for, of those after `since`, with the one before it. A record that keeps no versions is asked for
 * the newest alone.
 */
async function earliest(
  record: CareRecord,
  opened: OpenedPlan,
  {
    isWanted,
    since,
  }: {readonly isWanted: (version: PlanVersion) => boolean; readonly since?: string | undefined},
  signal: AbortSignal | undefined,
): Promise<Arrived | undefined> {
  let found: Arrived | undefined;
  let newer: PlanVersion | undefined;
  try {
    for await (const version of planVersions(record, opened, {signal})) {
      if (newer && isWanted(newer)) found = {plan: newer.plan, over: version.plan};
      newer = version;
      if (since !== undefined && version.version === since) return found;
    }
    return newer && isWanted(newer) ? {plan: newer.plan, isOldest: true} : found;
  } catch (error) {
    const cannotTell = error instanceof BackendError && UNREACHED.has(error.code);
    if (cannotTell || !(error instanceof BackendError)) throw error;
    const {response} = opened.resources;
    return response && isWanted(versionOf(response)) ? {plan: opened.plan} : undefined;
  }
}

/** Nobody answered: that says nothing of versions. */
const UNREACHED = new Set(['offline', 'timeout', 'rate-limited']);
