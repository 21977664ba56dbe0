import type {OpeningSession} from '../../model/opening-times.js';
import {webUrl} from '../normalise/links.js';
import {readLocal} from '../normalise/london.js';
import {amount, compact, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';

/** One dated session, small enough to keep thousands. */
export interface DatedSession {
  readonly session: OpeningSession;
  readonly sortKey: string;
}

/** A `ScheduledSession`, `Slot` or dated event as a session in Europe/London. */
export function readOccurrence(data: Wire): DatedSession | undefined {
  const start = readLocal(data['startDate']);
  if (!start) return undefined;
  const end = readLocal(data['endDate']);
  const spaces = amount(data['remainingAttendeeCapacity'] ?? data['remainingUses']);
  const url =
    webUrl(data['url']) ??
    records(data['offers'])
      .map((offer) => webUrl(offer['url']))
      .find(Boolean);
  const session = compact({
    date: start.date,
    start: start.time,
    end: start.time && end?.time !== start.time ? end?.time : undefined,
    cancelled: isCancelled(data) ? true : undefined,
    spaces: spaces === undefined ? undefined : Math.max(0, spaces),
    bookUrl: url,
  });
  return {session, sortKey: `${start.date} ${start.time ?? ''}`};
}

/** Whether an event will not take place. */
export const isCancelled = (data: Wire): boolean => /Cancelled$/.test(words(data['eventStatus']) ?? '');
