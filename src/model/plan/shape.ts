/**
 * How a plan is put together, so that comparing and joining plans need no code for each part. What is not named here is one
 * value: an edit replaces it as a whole.
 */
export type PlanNode =
  /** Fields, each with a node of its own. */
  | {readonly kind: 'record'; readonly fields: Readonly<Record<string, PlanNode>>}
  /** Keys that are not known beforehand, all with the same node. */
  | {readonly kind: 'map'; readonly of: PlanNode}
  /** Entries with ids. `within`: the field that parts them into groups; the order counts inside each. */
  | {readonly kind: 'list'; readonly of: PlanNode; readonly within?: string}
  /** A list of choices, or one value: what it is shows in the answer. */
  | {readonly kind: 'answer'}
  /** Who changed something last: the later one counts, and nobody is asked. */
  | {readonly kind: 'stamp'}
  | {readonly kind: 'value'};

/** One value. */
export const VALUE: PlanNode = {kind: 'value'};

const entry = (fields: Readonly<Record<string, PlanNode>> = {}): PlanNode => ({kind: 'record', fields});
const list = (of: PlanNode = entry(), within?: string): PlanNode => ({
  kind: 'list',
  of,
  ...(within !== undefined && {within}),
});

/** The node of choices in an answer: entries of one value. */
export const CHOICES: PlanNode & {readonly kind: 'list'} = {kind: 'list', of: VALUE};

/** The whole plan. */
export const PLAN_SHAPE: PlanNode & {readonly kind: 'record'} = {
  kind: 'record',
  fields: {
    answers: {kind: 'map', of: {kind: 'map', of: {kind: 'answer'}}},
    goals: list(entry({reviews: list(VALUE)})),
    actions: list(entry(), 'goal'),
    contingencies: list(),
    people: list(),
    review: entry(),
    reviews: list(VALUE),
    changed: {kind: 'map', of: {kind: 'stamp'}},
  },
};

/** Names and ids from the plan inwards: `['goals', 'a1', 'why']`. */
export type PlanPath = readonly string[];

/** An entry of a list. */
export interface Entry {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A record of unknown fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** The entries of what stands where a list is expected. */
export const entriesOf = (value: unknown): readonly Entry[] =>
  Array.isArray(value) ? (value as readonly Entry[]) : [];

/** The fields of what stands where a record is expected. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** The node of a field; what the shape does not know is one value, and kept. */
export const nodeOf = (node: PlanNode, field: string): PlanNode =>
  node.kind === 'map' ? node.of : node.kind === 'record' ? (node.fields[field] ?? VALUE) : VALUE;

/** Answers are lists as long as all sides that said something said lists. */
export const answerNode = (...sides: readonly unknown[]): PlanNode =>
  sides.every((side) => side === undefined || Array.isArray(side)) ? CHOICES : VALUE;

/** What stands at a path. */
export function valueAt(plan: unknown, path: PlanPath): unknown {
  return path.reduce(
    (value: unknown, step) =>
      Array.isArray(value) ? entriesOf(value).find(({id}) => id === step) : fieldsOf(value)[step],
    plan,
  );
}

/** A copy with another value at a path; `undefined` takes away what is there. An entry that is not there is added at the end. */
export function withValueAt<T>(plan: T, path: PlanPath, value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  // A list of which nothing was left is absent; its first entry brings it back.
  if (plan === undefined && rest.length === 0 && fieldsOf(value)['id'] === step) return [value] as T;
  if (Array.isArray(plan)) {
    const entries = entriesOf(plan);
    const found = entries.find(({id}) => id === step);
    // Inside an entry that is gone, there is nothing to change.
    if (!found && rest.length > 0) return plan;
    const changed = withValueAt<unknown>(found, rest, value) as Entry | undefined;
    const kept = found
      ? entries.flatMap((each) => (each === found ? (changed ? [changed] : []) : [each]))
      : [...entries, ...(changed ? [changed] : [])];
    return kept as T;
  }
  const fields = fieldsOf(plan);
  const changed = withValueAt<unknown>(fields[step], rest, value);
  const {[step]: _before, ...others} = fields;
  return (changed === undefined ? others : {...others, [step]: changed}) as T;
}
