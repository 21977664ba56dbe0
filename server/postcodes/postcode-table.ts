import {parseTable} from '../directory/tables.ts';

/** A point with what it is called. */
export interface NamedPoint {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** What the look-up answers from: a sample of postcodes, every outcode of Great Britain, and local towns. */
export interface PostcodeTable {
  readonly postcodes: ReadonlyMap<string, NamedPoint>;
  readonly outcodes: ReadonlyMap<string, NamedPoint>;
  readonly towns: readonly NamedPoint[];
}

/** A full postcode in any spacing: outcode, then a digit and two letters. */
const postcodePattern = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;

/** `M33 7ZF` from "m337zf"; `undefined` for what cannot be a postcode. */
export function normalisePostcode(text: string): string | undefined {
  const match = postcodePattern.exec(text.toUpperCase().replaceAll(/\s/g, ''));
  return match ? `${match[1]} ${match[2]}` : undefined;
}

/** Reads the CSV files and the towns of the map's background. */
export function buildPostcodeTable(
  postcodesCsv: string,
  outcodesCsv: string,
  townsGeoJson: string,
): PostcodeTable {
  const table = (csv: string, column: string) =>
    new Map(
      parseTable(csv).map((row) => {
        const name = row[column]!;
        return [name, {name, latitude: Number(row.lat), longitude: Number(row.lon)}];
      }),
    );
  const {features} = JSON.parse(townsGeoJson) as {features: readonly TownFeature[]};
  return {
    postcodes: table(postcodesCsv, 'postcode'),
    outcodes: table(outcodesCsv, 'outcode'),
    towns: features
      .filter(({properties}) => properties.kind === 'town')
      .map(({properties, geometry: {coordinates}}) => ({
        name: properties.name ?? '',
        longitude: coordinates[0],
        latitude: coordinates[1],
      })),
  };
}

interface TownFeature {
  readonly properties: {readonly kind: string; readonly name?: string};
  readonly geometry: {readonly coordinates: readonly [number, number]};
}
