/** Which days of a rule are asked for. */
export interface RuleSpan {
  /** A day on which the rule is known to fall; the rule has no days before it. */
  readonly anchor?: string;
  /** First day that may be given. */
  readonly from: string;
  /** At most so many days. */
  readonly count: number;
}

/** Days, `YYYY-MM-DD` in order, on which an RFC 5545 rule falls. None where the rule alone does not say which. */
export type Recurrence = (rrule: string, span: RuleSpan) => readonly string[];

/** Days ahead that are looked at: a rule for 30 February would otherwise be followed to the year 9999. */
export const HORIZON = 5 * 366;
