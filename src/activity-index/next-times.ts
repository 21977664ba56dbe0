import type {Activity} from '../model/activity.js';
import {endOf, isHalted, nextOccurrences} from '../model/next-dates.js';
import type {Recurrence} from '../model/recurrence.js';

/** Key of an activity with no dates ahead: after all others. */
export const NO_DATE = 1e9;

/** When each activity happens next. Worked out when first asked for, and again only for those whose time has passed. */
export class NextTimes {
  #keys = new Float64Array();
  #until: (string | undefined)[] = [];
  #now = '';

  /** Minutes, counted from any one moment, to the next start of each row that `isWanted`. */
  keys(
    rows: number,
    timetable: (row: number) => Pick<Activity, 'sessions' | 'status'>,
    now: string,
    recurrence: Recurrence,
    isWanted: (row: number) => boolean,
  ): Float64Array {
    // A clock set back makes everything known doubtful. Days without a date may have one tomorrow, so they are asked again.
    if (now < this.#now || now.slice(0, 10) !== this.#now.slice(0, 10)) this.#until = [];
    this.#now = now;
    if (this.#keys.length < rows) {
      const larger = new Float64Array(rows * 2);
      larger.set(this.#keys);
      this.#keys = larger;
    }
    for (let row = 0; row < rows; row++) {
      const until = this.#until[row];
      if ((until !== undefined && until >= now) || !isWanted(row)) continue;
      const {sessions, status} = timetable(row);
      const next = isHalted(status) ? undefined : nextOccurrences(sessions, now, 1, recurrence)[0];
      this.#keys[row] = next ? Date.parse(`${next.date}T${next.start ?? '00:00'}Z`) / 60_000 : NO_DATE;
      this.#until[row] = next ? endOf(next) : '9999';
    }
    return this.#keys;
  }
}
