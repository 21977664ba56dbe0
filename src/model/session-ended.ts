import type {OpeningSession} from './opening-times.js';

/** Whether a session's last day is before `today` (`YYYY-MM-DD`). */
export function isSessionEnded({date, validTo, rrule}: OpeningSession, today: string): boolean {
  const last = date ?? validTo;
  if (last) return last < today;
  const until = rrule && /(?:^|[;:])UNTIL=(\d{4})(\d\d)(\d\d)/i.exec(rrule);
  return until ? `${until[1]}-${until[2]}-${until[3]}` < today : false;
}
