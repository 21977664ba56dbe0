import type {Schedule, Service} from './records.ts';

/** Filters of `/services` and `/service_at_locations`, by the standard's query parameters. */
export interface ServiceFilter {
  readonly search?: string;
  readonly taxonomyTermIds?: readonly string[];
  readonly taxonomyIds?: readonly string[];
  readonly organizationId?: string;
  /** A service stays when its ages and these overlap; one that names no age is open to all. */
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  /** iCalendar days, `MO`. A service stays when it is known to meet on one of them. */
  readonly days?: readonly string[];
  /** `HH:mm`: on such a day it meets at some time between the two. */
  readonly startTime?: string;
  readonly endTime?: string;
  /** Milliseconds since 1970. */
  readonly modifiedAfter?: number;
}

/** The services that a filter leaves, in their order. */
export function filterServices(services: readonly Service[], filter: ServiceFilter): Service[] {
  const words = filter.search?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  return services.filter(
    (service) =>
      matchesWords(service, words) &&
      matchesTerms(service, filter) &&
      (filter.organizationId === undefined || service.organization.id === filter.organizationId) &&
      matchesAges(service, filter) &&
      matchesTimes(service, filter) &&
      matchesModified(service, filter.modifiedAfter),
  );
}

function matchesWords(service: Service, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = [
    service.name,
    service.description,
    service.organization.name,
    ...service.attributes.map(({taxonomy_term: term}) => term.name),
    ...(service.service_at_locations ?? []).map(({location}) => location.name),
  ]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

/** A term counts for the terms below it as well: "Being active" finds a walk. */
function matchesTerms(service: Service, {taxonomyTermIds, taxonomyIds}: ServiceFilter): boolean {
  const terms = service.attributes.map(({taxonomy_term: term}) => term);
  return (
    (!taxonomyTermIds ||
      terms.some(
        ({id, parent_id: parent}) => taxonomyTermIds.includes(id) || taxonomyTermIds.includes(parent ?? ''),
      )) &&
    (!taxonomyIds || terms.some(({taxonomy_id: id}) => taxonomyIds.includes(id)))
  );
}

function matchesAges(service: Service, {minimumAge, maximumAge}: ServiceFilter): boolean {
  return (
    (minimumAge === undefined || (service.maximum_age ?? Infinity) >= minimumAge) &&
    (maximumAge === undefined || (service.minimum_age ?? 0) <= maximumAge)
  );
}

function matchesTimes(service: Service, {days, startTime, endTime}: ServiceFilter): boolean {
  if (!days && startTime === undefined && endTime === undefined) return true;
  return (service.schedules ?? []).some(
    (schedule) => meetsOn(schedule, days) && meetsBetween(schedule, startTime, endTime),
  );
}

function meetsOn(schedule: Schedule, days: readonly string[] | undefined): boolean {
  if (!schedule.byday) return false;
  // Days of the month carry an ordinal: 2TH.
  return !days || schedule.byday.split(',').some((day) => days.includes(day.slice(-2)));
}

function meetsBetween(schedule: Schedule, from = '00:00', to = '24:00'): boolean {
  const {opens_at: opens, closes_at: closes} = schedule;
  if (!opens || !closes) return false;
  const allDay = opens === closes;
  const intoTheNight = closes < opens;
  return allDay || (opens < to && (intoTheNight || closes > from));
}

function matchesModified(service: Service, after: number | undefined): boolean {
  return (
    after === undefined || (service.last_modified !== undefined && Date.parse(service.last_modified) >= after)
  );
}
