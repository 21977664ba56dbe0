import {isWire, list, record, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';

/** One answer of an Open Referral server, version 1 or 3, or a single object. */
export interface Page {
  readonly rows: readonly unknown[];
  readonly expected?: number;
  /** Whether the server says that this is the last page; undefined where it does not say. */
  readonly last?: boolean;
}

/** Reads the envelope: `content` (v1) or `contents` (v3), a bare array, or one object. */
export function readPage(value: unknown): Page {
  if (Array.isArray(value)) return {rows: value as unknown[], last: true};
  const envelope = record(value);
  const rows = envelope['content'] ?? envelope['contents'];
  if (!Array.isArray(rows)) return {rows: isWire(value) ? [value] : [], last: true};
  const expected = envelope['totalElements'] ?? envelope['total_items'];
  const last = envelope['last'] ?? envelope['last_page'];
  return {
    rows: rows as unknown[],
    ...(typeof expected === 'number' && {expected}),
    ...(typeof last === 'boolean' && {last}),
  };
}

/** Whether a value is what `GET /` answers in v3. */
export const isRoot = (value: unknown): boolean =>
  isWire(value) &&
  words(value['version']) !== undefined &&
  !value['id'] &&
  !value['contents'] &&
  !value['content'];

/** Whether rows lack what a finder needs most: the places. */
export function isShallow(rows: readonly unknown[]): boolean {
  const services = rows.filter((row) => {
    const kind = kindOf(record(row));
    return kind === 'service' || kind === 'service-at-location';
  });
  return services.length > 0 && services.every((row) => !holdsPlaces(record(row)));
}

/** Whether one row holds places. */
export function holdsPlaces(row: Wire): boolean {
  if (kindOf(row) === 'service-at-location') return isWire(row['location']) && 'addresses' in row['location'];
  return 'service_at_locations' in row || 'locations' in row;
}

/** Fields that organisations have and services have not. */
const ORGANISATION =
  'services website legal_status tax_status parent_organization_id organization_identifiers'.split(' ');

type Kind = 'service' | 'service-at-location' | 'organisation' | 'term';

function kindOf(row: Wire): Kind {
  if (isWire(row['service']) || (isWire(row['location']) && !row['name'])) return 'service-at-location';
  const service = 'status' in row || 'service_at_locations' in row || isWire(row['organization']);
  if (service) return 'service';
  if (ORGANISATION.some((key) => key in row)) return 'organisation';
  const term = ['taxonomy', 'taxonomy_terms', 'term_uri', 'vocabulary', 'version'].some((key) => key in row);
  return term ? 'term' : 'service';
}

/**
 * The services in a page, whatever it lists. Several places of one service become one service: `merged` remembers them
 * over pages.
 */
export function servicesIn(rows: readonly unknown[], merged: Map<string, Wire>, warnings: string[]): Wire[] {
  const services: Wire[] = [];
  for (const value of rows) {
    const row = record(value);
    switch (kindOf(row)) {
      case 'service':
        services.push(row);
        break;
      case 'organisation': {
        const {services: own, ...organization} = row;
        services.push(...records(own).map((service): Wire => ({organization, ...service})));
        if (own === undefined)
          warnings.push(`${words(row['name']) ?? 'A row'} is an organisation without services.`);
        break;
      }
      case 'service-at-location': {
        const service = merge(row, merged);
        if (service) services.push(service);
        break;
      }
      default:
        warnings.push(`${words(row['name']) ?? 'A row'} is a taxonomy or one of its terms, not a service.`);
    }
  }
  return services;
}

function merge(row: Wire, merged: Map<string, Wire>): Wire | undefined {
  const {service: nested, ...link} = row;
  const service = record(nested);
  const id = words(service['id']);
  if (!id) return undefined;
  const before = merged.get(id);
  const links = [...list(before?.['service_at_locations']), link];
  const whole = {...service, service_at_locations: links};
  merged.set(id, whole);
  return whole;
}
