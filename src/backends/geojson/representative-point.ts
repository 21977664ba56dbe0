import {isWire, list} from '../normalise/wire.js';

type Ring = readonly (readonly [number, number])[];

/** One `[x, y]` to stand for a geometry: a point itself, the middle of the largest area, the first of the rest. */
export function representativePoint(geometry: unknown): readonly [unknown, unknown] | undefined {
  if (!isWire(geometry)) return undefined;
  const coordinates = geometry['coordinates'];
  switch (geometry['type']) {
    case 'Point': {
      const [x, y] = list(coordinates);
      return [x, y];
    }
    case 'Polygon':
      return centroid(outerRing(coordinates));
    case 'MultiPolygon': {
      const rings = list(coordinates).map(outerRing);
      const largest = rings.reduce((a, b) => (Math.abs(area(b)) > Math.abs(area(a)) ? b : a), []);
      return centroid(largest);
    }
    case 'GeometryCollection':
      return representativePoint(list(geometry['geometries'])[0]);
    default:
      return firstPosition(coordinates);
  }
}

function outerRing(polygon: unknown): Ring {
  return list(list(polygon)[0]).filter(
    (position): position is [number, number] =>
      Array.isArray(position) && typeof position[0] === 'number' && typeof position[1] === 'number',
  );
}

/** Twice the signed area (the shoelace formula). */
function area(ring: Ring): number {
  return ring.reduce((sum, [x, y], n) => {
    const [nextX, nextY] = ring[(n + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The centre of gravity of a ring, counted from its first corner to keep the digits. */
function centroid(ring: Ring): readonly [number, number] | undefined {
  const origin = ring[0];
  if (!origin) return undefined;
  const [originX, originY] = origin;
  const local = ring.map(([x, y]) => [x - originX, y - originY] as const);
  const twice = area(local);
  if (twice === 0) return origin;
  let sumX = 0;
  let sumY = 0;
  local.forEach(([x, y], n) => {
    const [nextX, nextY] = local[(n + 1) % local.length] ?? [x, y];
    const cross = x * nextY - nextX * y;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  return [originX + sumX / (3 * twice), originY + sumY / (3 * twice)];
}

function firstPosition(coordinates: unknown): readonly [unknown, unknown] | undefined {
  if (!Array.isArray(coordinates) || !coordinates.length) return undefined;
  if (!Array.isArray(coordinates[0])) return [coordinates[0], coordinates[1]];
  return firstPosition(coordinates[0]);
}
