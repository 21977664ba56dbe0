import {splitAddress} from './libraries.ts';
import {parseOpeningHours} from './opening-hours.ts';
import {cell, parseTable, website} from './tables.ts';
import type {Venue} from './venues.ts';

/** Trafford's leisure centres with their opening hours (`trafford_leisure_centres.csv`). */
export function leisureCentres(csv: string): Venue[] {
  return parseTable(csv).map((row) => ({
    name: row.name!,
    area: 'Trafford',
    description: row.facilities!,
    organisation: {name: row.managed_by!.replace(/\.$/, '')},
    types: ['Leisure centre'],
    latitude: Number(row.lat),
    longitude: Number(row.lon),
    address: splitAddress(row.address!, row.name!, row.postcode!),
    website: website(cell(row, 'website')),
    phone: cell(row, 'telephone'),
    hours: hours(row.opening_hours!),
  }));
}

/** Trafford's community hubs (`trafford_community_hubs.csv`), whose name column holds only the town. */
export function communityHubs(csv: string): Venue[] {
  return parseTable(csv).map((row) => {
    const host = row.address!.split(',')[0]!;
    return {
      name: `${row.community_hub!} community hub`,
      area: 'Trafford',
      description: `A place to ask for help with food, money and getting to know people in ${row.community_hub!}. It meets at ${host}.`,
      organisation: {name: host, website: website(cell(row, 'website'))},
      types: ['Community hub'],
      latitude: Number(row.lat),
      longitude: Number(row.lon),
      address: splitAddress(row.address!, '', row.postcode!),
      website: website(cell(row, 'website')),
      phone: cell(row, 'telephone'),
      email: cell(row, 'email'),
      hours: hours(row.opening_hours!),
    };
  });
}

/** The hours as rules where every word was understood, otherwise the words themselves. */
function hours(text: string): Venue['hours'] {
  const parsed = parseOpeningHours(text);
  if (!parsed) return [{description: text, attending_type: 'In person'}];
  return parsed.map((each) => ({freq: 'WEEKLY' as const, interval: 1, ...each, attending_type: 'In person'}));
}

/**
 * Leisure centres are in the sports files too, under the same postcode: there they have accessibility and
 * facilities, here opening hours. One record holds both.
 */
export function mergeByPostcode(centres: readonly Venue[], sites: readonly Venue[]): Venue[] {
  const byPostcode = new Map(sites.map((site) => [site.address?.postcode, site]));
  const merged = centres.map((centre) => {
    const site = byPostcode.get(centre.address?.postcode);
    if (!site) return centre;
    return {
      ...centre,
      types: [...new Set([...centre.types, ...site.types])],
      accessibility: site.accessibility,
      access: site.access,
      lastModified: site.lastModified,
    };
  });
  const taken = new Set(centres.map(({address}) => address?.postcode));
  return [...merged, ...sites.filter(({address}) => !taken.has(address?.postcode))];
}
