import type {LatLon} from '../model/place.js';

/** Latitude and longitude, as Leaflet takes them. */
export type Point = [lat: number, lon: number];
/** Points of one outline or line. */
export type Line = Point[];
/** An outline and the holes in it. */
export type Area = Line[];

/** A named point of the background. */
export interface Town extends LatLon {
  readonly name: string;
}

/** A local map, sorted by how it is drawn. */
export interface Background {
  /** What the map is about. Empty when no boundary is known: then there is no outside. */
  readonly land: readonly Area[];
  readonly green: readonly Area[];
  readonly wood: readonly Area[];
  readonly lakes: readonly Area[];
  readonly rivers: readonly Line[];
  readonly roads: readonly Line[];
  readonly towns: readonly Town[];
  /** Credit that the file itself asks for. */
  readonly credit?: string;
}

interface Shape {
  readonly kind: string;
  readonly name: string;
  readonly areas: Area[];
  readonly lines: Line[];
  readonly points: Point[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function readPoint(value: unknown): Point | undefined {
  if (!Array.isArray(value)) return undefined;
  const [lon, lat] = value as unknown[];
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lat) <= 90 ? [lat, lon] : undefined;
}

function readLine(value: unknown, least: number): Line[] {
  if (!Array.isArray(value)) return [];
  const line = value.map(readPoint).filter((point) => point !== undefined);
  return line.length >= least ? [line] : [];
}

/** Twice the signed area: its sign tells which way an outline runs. */
function turning(line: Line): number {
  return line.reduce((sum, [lat, lon], index) => {
    const [nextLat, nextLon] = line[(index + 1) % line.length]!;
    return sum + (nextLon - lon) * (nextLat + lat);
  }, 0);
}

/** Outlines one way round and holes the other, whatever the file did: all areas of a kind are filled as one path. */
function readArea(value: unknown): Area[] {
  if (!Array.isArray(value)) return [];
  const rings = value.flatMap((ring) => readLine(ring, 3));
  const area = rings.map((ring, index) => (turning(ring) > 0 === (index === 0) ? ring : [...ring].reverse()));
  return area.length > 0 ? [area] : [];
}

const each = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function readShape(feature: unknown): Shape | undefined {
  if (!isObject(feature) || !isObject(feature.geometry)) return undefined;
  const {type, coordinates} = feature.geometry;
  const properties = isObject(feature.properties) ? feature.properties : {};
  const shape: Shape = {
    kind: asText(properties.kind),
    name: asText(properties.name),
    areas: [],
    lines: [],
    points: [],
  };
  switch (type) {
    case 'Polygon':
      shape.areas.push(...readArea(coordinates));
      break;
    case 'MultiPolygon':
      shape.areas.push(...each(coordinates).flatMap(readArea));
      break;
    case 'LineString':
      shape.lines.push(...readLine(coordinates, 2));
      break;
    case 'MultiLineString':
      shape.lines.push(...each(coordinates).flatMap((line) => readLine(line, 2)));
      break;
    case 'Point': {
      const point = readPoint(coordinates);
      if (point) shape.points.push(point);
    }
  }
  return shape;
}

function isInside([lat, lon]: Point, line: Line): boolean {
  let inside = false;
  line.forEach(([lat1, lon1], index) => {
    const [lat2, lon2] = line.at(index - 1)!;
    if (lat1 > lat !== lat2 > lat && lon < ((lon2 - lon1) * (lat - lat1)) / (lat2 - lat1) + lon1)
      inside = !inside;
  });
  return inside;
}

/**
 * Reads a background map: GeoJSON whose features have `properties.kind` (`boundary`, `green`, `wood`, `water`, `road`,
 * `town`). Features that cannot be read are left out. A boundary without any town, beside others that have some, is
 * taken for a neighbour and belongs to the outside.
 *
 * @throws TypeError when it is not GeoJSON at all.
 */
export function readBackground(value: unknown): Background {
  if (!isObject(value) || !Array.isArray(value.features))
    throw new TypeError('The background is not a GeoJSON FeatureCollection.');
  const shapes = value.features.map(readShape).filter((shape) => shape !== undefined);
  const of = (kind: string) => shapes.filter((shape) => shape.kind === kind);
  const areas = (kind: string) => of(kind).flatMap((shape) => shape.areas);
  const lines = (kind: string) => of(kind).flatMap((shape) => shape.lines);
  const towns = of('town').flatMap(({name, points}) => points.map(([lat, lon]) => ({name, lat, lon})));
  const boundaries = areas('boundary');
  const inhabited = boundaries.filter(([outline]) =>
    towns.some(({lat, lon}) => isInside([lat, lon], outline!)),
  );
  const credit = asText(value.attribution) || asText(value.credit);
  return {
    land: inhabited.length > 0 ? inhabited : boundaries,
    green: areas('green'),
    wood: areas('wood'),
    lakes: areas('water'),
    rivers: lines('water'),
    roads: lines('road'),
    towns: towns.filter(({name}) => name),
    ...(credit && {credit}),
  };
}
