import {uuidFor} from './ids.ts';
import type {CostOption, Organization, Schedule, Service} from './records.ts';
import {attribute} from './taxonomy.ts';
import {location, organization, type Venue} from './venues.ts';

/** When a session meets, as `sample-sessions.json` writes it. */
interface SampleTimes {
  /** iCalendar days, `WE,FR`; with an ordinal, `2TH` or `-1SA`, they are days of the month. */
  readonly days?: string;
  readonly opens?: string;
  readonly closes?: string;
  /** Every so many weeks. */
  readonly every?: number;
  /** `YYYY-MM-DD`: a date on which it is known to meet. */
  readonly start?: string;
  /** Days from today. */
  readonly begins?: number;
  readonly ends?: number;
  /** In place of days: words. */
  readonly text?: string;
}

interface SampleSession {
  readonly id: string;
  readonly name: string;
  readonly type: readonly string[];
  /** Name of a real venue; none for what has no place. */
  readonly venue?: string;
  readonly online?: boolean;
  readonly phone?: boolean;
  readonly home?: boolean;
  readonly by: string;
  readonly text: string;
  readonly when: readonly SampleTimes[];
  readonly cost: readonly {readonly amount?: number; readonly option?: string; readonly text?: string}[];
  readonly access: readonly string[];
  readonly accessibility?: readonly string[];
  readonly ages?: readonly [number | null, number | null];
  readonly who?: readonly string[];
  readonly languages?: readonly string[];
  readonly area?: string;
  readonly status?: Service['status'];
  readonly alert?: string;
  readonly full?: boolean;
  /** Days ago. */
  readonly checked: number;
}

/** The whole of `sample-sessions.json`. */
export interface SampleFile {
  readonly organisations: Readonly<
    Record<string, {readonly site: string; readonly phone: string; readonly about: string}>
  >;
  readonly sessions: readonly SampleSession[];
}

const languageNames = new Intl.DisplayNames('en', {type: 'language'});

/** Services from the sample sessions, at their real venues, with dates counted from `today` (`YYYY-MM-DD`). */
export function sampleServices(file: SampleFile, venues: readonly Venue[], today: string): Service[] {
  const venuesByName = new Map(venues.map((venue) => [venue.name, venue]));
  return file.sessions.map((sample) => {
    const id = uuidFor('service', `sample/${sample.id}`);
    const organiser = file.organisations[sample.by];
    if (!organiser) throw new Error(`Sample “${sample.id}” names an unknown organisation: ${sample.by}`);
    const site = `https://${organiser.site}.example.org`;
    const checked = daysFrom(today, -sample.checked);
    const [youngest, oldest] = sample.ages ?? [null, null];
    return {
      id,
      name: sample.name,
      description: sample.text,
      url: `${site}/${sample.id}`,
      email: `hello@${organiser.site}.example.org`,
      status: sample.status ?? 'active',
      ...(youngest !== null && {minimum_age: youngest}),
      ...(oldest !== null && {maximum_age: oldest}),
      assured_date: checked,
      ...(sample.alert && {alert: sample.alert}),
      last_modified: `${checked}T09:00:00.000Z`,
      organization: sampleOrganization(sample.by, organiser),
      schedules: sample.when.map((times, index) => schedule(sample, times, index, today)),
      ...(sample.area && {service_areas: [{id: uuidFor('area', sample.id), name: sample.area}]}),
      ...places(sample, venuesByName),
      ...(sample.languages && {languages: sample.languages.map((code) => language(sample.id, code))}),
      cost_options: sample.cost.map((cost, index) => costOption(sample.id, cost, index)),
      contacts: [
        {
          id: uuidFor('contact', sample.id),
          name: sample.by,
          email: `hello@${organiser.site}.example.org`,
          phones: [{id: uuidFor('phone', sample.id), number: organiser.phone}],
        },
      ],
      attributes: [
        ...sample.type.map((name) => attribute(id, 'Activity type', name)),
        ...sample.access.map((name) => attribute(id, 'Access', name)),
        ...(sample.who ?? []).map((name) => attribute(id, 'Who it is for', name)),
        ...(sample.full ? [attribute(id, 'Availability', 'Full')] : []),
        attribute(id, 'Record type', 'Sample'),
      ],
    };
  });
}

function sampleOrganization(name: string, {site, about}: {site: string; about: string}): Organization {
  return organization(name, `${about} A made-up organisation.`, `https://${site}.example.org/`);
}

function places(sample: SampleSession, venues: ReadonlyMap<string, Venue>) {
  if (sample.online) {
    const id = uuidFor('location', `sample/${sample.id}`);
    return {
      service_at_locations: [
        {
          id: uuidFor('service-at-location', `sample/${sample.id}`),
          location: {id, location_type: 'virtual' as const, name: 'Online'},
        },
      ],
    };
  }
  if (!sample.venue) return {};
  const venue = venues.get(sample.venue);
  if (!venue) throw new Error(`Sample “${sample.id}” is at an unknown venue: ${sample.venue}`);
  return {
    service_at_locations: [
      {
        id: uuidFor('service-at-location', `sample/${sample.id}`),
        // A place of its own: what a made-up session says about access is not said of the real building.
        location: location(venue, `sample/${sample.id}`, sample.accessibility ?? []),
      },
    ],
  };
}

function schedule(sample: SampleSession, times: SampleTimes, index: number, today: string): Schedule {
  const way = attendingType(sample);
  const id = uuidFor('schedule', `sample/${sample.id}/${index}`);
  const attending = way ? {attending_type: way} : {};
  if (times.text) return {id, description: times.text, ...attending};
  return {
    id,
    freq: /\d/.test(times.days ?? '') ? 'MONTHLY' : 'WEEKLY',
    interval: times.every ?? 1,
    byday: times.days,
    ...(times.start && {dtstart: times.start}),
    ...(times.begins !== undefined && {valid_from: daysFrom(today, times.begins)}),
    ...(times.ends !== undefined && {valid_to: daysFrom(today, times.ends)}),
    opens_at: times.opens,
    closes_at: times.closes,
    ...attending,
  };
}

function attendingType(sample: SampleSession): string | undefined {
  if (sample.online) return 'Online';
  if (sample.phone) return 'Phone';
  if (sample.home) return 'Home visit';
  return sample.venue ? 'In person' : undefined;
}

function costOption(key: string, cost: SampleSession['cost'][number], index: number): CostOption {
  return {
    id: uuidFor('cost', `${key}/${index}`),
    ...(cost.option && {option: cost.option}),
    ...(cost.amount !== undefined && {amount: cost.amount}),
    ...(cost.text && {amount_description: cost.text}),
  };
}

const language = (key: string, code: string) => ({
  id: uuidFor('language', `${key}/${code}`),
  name: languageNames.of(code) ?? code,
  code,
});

/** `YYYY-MM-DD` some days after another. */
export function daysFrom(date: string, days: number): string {
  const moved = new Date(`${date}T12:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
