/** Days as iCalendar writes them, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** One of {@link WEEKDAYS}. */
export type Weekday = (typeof WEEKDAYS)[number];

/** Parts of a day that the finder filters by, with the hour each begins (24 hours): morning to 12, afternoon to 17. */
export const TIMES_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
/** One of {@link TIMES_OF_DAY}. */
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

/**
 * When an activity happens: a rule (`rrule`), one dated occasion (`date`), or the directory's own words (`text`).
 * All times are Europe/London, whatever zone the visitor is in.
 */
export interface OpeningSession {
  /** `id` of the {@link Place} it happens at. */
  readonly placeId?: string;
  /** RFC 5545 recurrence rule without `DTSTART`, for example `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`. */
  readonly rrule?: string;
  /** `YYYY-MM-DD`: a day on which the rule is known to fall. A fortnightly rule without it has no dates, only words. */
  readonly anchor?: string;
  /** `YYYY-MM-DD`: one dated occasion, in place of a rule. */
  readonly date?: string;
  /** `HH:mm`. Absent: the time is not known. */
  readonly start?: string;
  /** `HH:mm`. Before `start` it is on the next day; `24:00` with `00:00` is open all day. */
  readonly end?: string;
  /** `YYYY-MM-DD`, both inclusive. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** `YYYY-MM-DD`: days on which the rule does not hold. */
  readonly except?: readonly string[];
  /** Shown as it is. */
  readonly text?: string;
  readonly cancelled?: boolean;
  /** Places left; 0 is full. */
  readonly spaces?: number;
  /** http or https. */
  readonly bookUrl?: string;
}

/** One time that a session happens. */
export interface Occurrence {
  /** `YYYY-MM-DD` in Europe/London. */
  readonly date: string;
  /** `HH:mm` in Europe/London. */
  readonly start?: string;
  readonly end?: string;
  /** Which of the activity's `sessions` it comes from. */
  readonly session: number;
  readonly full?: boolean;
}
