import {cell, website, type Row} from './tables.ts';
import type {Venue} from './venues.ts';

interface PointCollection {
  readonly features: readonly {
    readonly properties: Row;
    readonly geometry: {readonly coordinates: readonly [number, number]};
  }[];
}

/** Parks with a Green Flag Award (`gm_green_flags.geojson`): points without an address. */
export function greenSpaces(geojson: string): Venue[] {
  return (JSON.parse(geojson) as PointCollection).features
    .filter(({properties}) => !/cemeter|crematori/i.test(properties.name!))
    .map(({properties, geometry}) => ({
      name: properties.name!,
      area: properties.area_name!,
      description: `A green space in ${properties.area_name!} with a Green Flag Award, looked after by ${properties.managed!}.`,
      organisation: {name: properties.managed!},
      types: ['Park'],
      longitude: geometry.coordinates[0],
      latitude: geometry.coordinates[1],
      website: website(cell(properties, 'website')),
    }));
}
