import {
  around,
  boxOf,
  crosses,
  isInside,
  overlap,
  type Box,
  type PlacedText,
  type Spot,
  type TextSize,
} from './text-boxes.js';

/** A dot of a line, with what is written at it. */
export interface Dot extends Spot {
  readonly radius: number;
  readonly text: string;
  /** Whether a line comes to it from before, and goes on from it. */
  readonly joinedBefore: boolean;
  readonly joinedAfter: boolean;
}

/** A label, and the dot that it names. */
export type DotLabel = PlacedText & {readonly dot: number};

/** What labels have to keep clear of. */
export interface Surroundings {
  /** In here alone. */
  readonly room: Box;
  /** Texts that stand already. */
  readonly texts: readonly Box[];
  readonly segments: readonly (readonly [Spot, Spot])[];
  /** Height of the benchmark's line. */
  readonly line?: number;
  /** Closer neighbours are named only if they are among {@link chosen}. */
  readonly closest?: number;
}

/** Height below which a benchmark's line above a dot leaves no room for a label: 1.7 rows of 21. */
const LINE_ROOM = 36;

/**
 * A label for every dot that has room for one: the latest first, then the first, the highest and the lowest, then the newest. No
 * label touches another text or a dot, or leaves the room; lines are avoided where that is possible.
 */
export function labelPlaces(dots: readonly Dot[], surroundings: Surroundings): readonly DotLabel[] {
  const placed: DotLabel[] = [];
  const taken = [...surroundings.texts];
  for (const index of inOrder(dots, surroundings.closest ?? 0)) {
    const label = bestPlace(dots, index, surroundings, taken);
    if (!label) continue;
    placed.push({...label, dot: index});
    taken.push(boxOf(label));
  }
  return placed;
}

function inOrder(dots: readonly Dot[], closest: number): readonly number[] {
  const indices = dots.map((_, index) => index);
  const by = (rank: (dot: Dot) => number) =>
    // Of several equals the newest.
    indices.reduce((best, index) => (rank(dots[index]!) >= rank(dots[best]!) ? index : best), 0);
  const others = indices.filter((index) => {
    const x = dots[index]!.x;
    return [dots[index - 1], dots[index + 1]].every((next) => !next || Math.abs(next.x - x) >= closest);
  });
  if (dots.length === 0) return [];
  return [...new Set([dots.length - 1, 0, by(({y}) => -y), by(({y}) => y), ...others.reverse()])];
}

function bestPlace(
  dots: readonly Dot[],
  index: number,
  {room, segments, line}: Surroundings,
  taken: readonly Box[],
): PlacedText | undefined {
  let best: PlacedText | undefined;
  let least = Infinity;
  for (const [rank, label] of candidates(dots, index, line).entries()) {
    const box = boxOf(label);
    if (!isInside(box, room) || taken.some((other) => overlap(other, box, 2))) continue;
    if (dots.some((dot, other) => other !== index && overlap(around(dot.x, dot.y, dot.radius + 1), box)))
      continue;
    const lines = segments.filter((segment) => crosses(segment, box)).length;
    const throughLine = line !== undefined && line > box.top && line < box.bottom;
    const cost = rank + 20 * lines + (throughLine ? 10 : 0);
    if (cost >= least) continue;
    least = cost;
    best = label;
  }
  return best;
}

/** Places around a dot, best first. */
function candidates(dots: readonly Dot[], index: number, line: number | undefined): readonly PlacedText[] {
  const {x, y, radius, text} = dots[index]!;
  const isLatest = index === dots.length - 1;
  const size: TextSize = isLatest ? 22 : 16;
  const above = y - radius - 6;
  const below = y + radius + 2 + size;
  const side = goesBelow(dots, index, line);
  const label = (dx: number, baseline: number, anchor: PlacedText['anchor'] = 'middle'): PlacedText => ({
    x: x + dx,
    y: baseline,
    text,
    size,
    anchor,
    strong: true,
    halo: true,
  });
  const shift = isFalling(dots, index) ? 6 : 0;
  const shifts = [shift, shift === 0 ? 6 : 0, -6, 12, -12];
  const sides = side ? [below, above] : [above, below];
  return [
    ...sides.flatMap((baseline) =>
      shifts.slice(0, 3).map((dx) => label(baseline === below ? Math.min(dx, 0) : dx, baseline)),
    ),
    label(radius + 5, y + size * 0.36, 'start'),
    label(-radius - 5, y + size * 0.36, 'end'),
    ...sides.flatMap((baseline) => shifts.slice(3).map((dx) => label(dx, baseline))),
    ...sides.map((baseline) => label(0, baseline + (baseline === above ? -16 : 16))),
  ];
}

/** In a dip, at the start of a rise, or where a benchmark's line runs just above. Heights grow downwards. */
function goesBelow(dots: readonly Dot[], index: number, line: number | undefined): boolean {
  const {y, joinedBefore, joinedAfter} = dots[index]!;
  const before = joinedBefore ? dots[index - 1] : undefined;
  const after = joinedAfter ? dots[index + 1] : undefined;
  if (line !== undefined && line <= y && y - line < LINE_ROOM) return true;
  const rises = after !== undefined && after.y < y;
  return rises && (before === undefined || before.y < y);
}

function isFalling(dots: readonly Dot[], index: number): boolean {
  const {y, joinedBefore, joinedAfter} = dots[index]!;
  return joinedBefore && joinedAfter && dots[index - 1]!.y < y && dots[index + 1]!.y > y;
}
