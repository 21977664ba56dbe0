import type {ServiceFilter} from './filter-services.ts';

/** A query that cannot be answered, in words for the developer who sent it. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
}

/** What a request asks for: parameters by name, several of a name allowed. */
export class Query {
  readonly #parameters: URLSearchParams;

  constructor(url: string) {
    this.#parameters = new URL(url).searchParams;
  }

  /** The text of a parameter; one that is empty counts as left out. */
  text(name: string): string | undefined {
    return this.#parameters.get(name)?.trim() || undefined;
  }

  /** Values of a parameter that may be repeated or hold commas. */
  list(name: string): string[] | undefined {
    const values = this.#parameters
      .getAll(name)
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter(Boolean);
    return values.length > 0 ? values : undefined;
  }

  flag(name: string): boolean {
    const value = this.#parameters.get(name);
    return value !== null && !/^(?:false|0|no)$/i.test(value);
  }

  number(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (!Number.isFinite(number) || number < 0)
      throw new QueryError(`“${name}” must be a number, not “${text}”.`);
    return number;
  }

  /** A whole number from 1. */
  count(name: string, otherwise: number, most: number): number {
    const number = this.number(name) ?? otherwise;
    if (!Number.isInteger(number) || number < 1)
      throw new QueryError(`“${name}” must be a whole number from 1.`);
    return Math.min(number, most);
  }

  /** `HH:mm` of a time of day. */
  time(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const [, hour, minute] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text) ?? [];
    if (!hour || Number(hour) > 24 || Number(minute) > 59)
      throw new QueryError(`“${name}” must be a time such as 13:30.`);
    return `${hour.padStart(2, '0')}:${minute}`;
  }

  /** Milliseconds of a date or a date with a time. */
  instant(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const instant = Date.parse(text);
    if (Number.isNaN(instant))
      throw new QueryError(`“${name}” must be a date such as 2026-01-31 or 2026-01-31T09:00:00Z.`);
    return instant;
  }
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The filters of a request for services. Throws {@link QueryError}. */
export function serviceFilter(query: Query): ServiceFilter {
  const days = query.list('day')?.map((day) => {
    const code = day.slice(0, 2).toUpperCase();
    if (!weekdays.includes(code))
      throw new QueryError(`“day” must be one of ${weekdays.join(', ')}, not “${day}”.`);
    return code;
  });
  return {
    search: query.text('search'),
    taxonomyTermIds: query.list('taxonomy_term_id'),
    taxonomyIds: query.list('taxonomy_id'),
    organizationId: query.text('organization_id'),
    minimumAge: query.number('minimum_age'),
    maximumAge: query.number('maximum_age'),
    days,
    startTime: query.time('start_time'),
    endTime: query.time('end_time'),
    modifiedAfter: query.instant('modified_after'),
  };
}
