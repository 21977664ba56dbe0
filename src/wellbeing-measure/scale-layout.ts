/** Where a name or a number stands below (or above) a line from one end of a scale to the other. */
export interface LineLabel {
  readonly text: string;
  /** Percent of the line, from its beginning. */
  readonly at: number;
  /** Pixels to the side of that, for names that turn away from each other. */
  readonly shift: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isAbove: boolean;
  readonly kind: 'end' | 'earlier' | 'now';
}

/** A line with an open dot for an earlier score and a full one for this. */
export interface ScaleLayout {
  /** Percent of the line. */
  readonly now: number;
  readonly earlier?: number;
  /** Percent of the line; none where there would be too many to tell apart. */
  readonly ticks: readonly number[];
  readonly labels: readonly LineLabel[];
}

/** What a line shows. */
export interface ScaleInput {
  readonly range: readonly [from: number, to: number];
  readonly now: number;
  readonly earlier?: number;
  readonly names: {readonly now: string; readonly earlier: string; readonly both: string};
}

/** Pixels of the narrowest line that is drawn: 320 on the screen, less the margins. On wider ones there is more room between labels, never less. */
const NARROWEST = 232;
/** Pixels beside the line that a label may take. */
const MARGIN = 12;
const GAP = 6;
/** Of the names beside two dots that are close. */
const TURNED = 8;
const MOST_TICKS = 11;
/** Pixels of a letter of 14, more than most are wide. */
const LETTER = 7.6;

interface Box {
  readonly left: number;
  readonly right: number;
}

const widthOf = (text: string): number => text.length * LETTER + 5;
const pixels = (percent: number): number => (percent / 100) * NARROWEST;

function boxOf({text, at, shift, anchor}: LineLabel): Box {
  const x = pixels(at) + shift;
  const width = widthOf(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {left, right: left + width};
}

const overlap = (one: Box, other: Box, gap: number): boolean =>
  one.left < other.right + gap && other.left < one.right + gap;
const isInside = ({left, right}: Box): boolean => left >= -MARGIN && right <= NARROWEST + MARGIN;

/** A name below its dot, or as near to it as the ends allow. */
function centred(text: string, at: number, kind: LineLabel['kind'], isAbove = false): LineLabel {
  const middle: LineLabel = {text, at, shift: 0, anchor: 'middle', isAbove, kind};
  const {left, right} = boxOf(middle);
  if (left < -MARGIN) return {...middle, at: 0, shift: -MARGIN, anchor: 'start'};
  if (right > NARROWEST + MARGIN) return {...middle, at: 100, shift: MARGIN, anchor: 'end'};
  return middle;
}

/** The names of both dots: below them; turned away from each other where they are close; one above and one below where that has no room. */
function namesOf(now: number, earlier: number, names: ScaleInput['names']): readonly LineLabel[] {
  const below = [centred(names.earlier, earlier, 'earlier'), centred(names.now, now, 'now')] as const;
  if (!overlap(boxOf(below[0]), boxOf(below[1]), GAP)) return below;
  const turned = [
    turn(names.earlier, earlier, 'earlier', earlier < now),
    turn(names.now, now, 'now', now < earlier),
  ] as const;
  const fits = turned.every((label) => isInside(boxOf(label)));
  if (fits && !overlap(boxOf(turned[0]), boxOf(turned[1]), GAP)) return turned;
  return [below[0], centred(names.now, now, 'now', true)];
}

/** A name that ends, or begins, just beside the middle of its dot. */
function turn(text: string, at: number, kind: LineLabel['kind'], isLeft: boolean): LineLabel {
  return {
    text,
    at,
    shift: isLeft ? TURNED : -TURNED,
    anchor: isLeft ? 'end' : 'start',
    isAbove: false,
    kind,
  };
}

/** Where everything stands. Numbers of the ends that a name would run into are left out: they are in the words beside the line. */
export function scaleLayout({range: [from, to], now, earlier, names}: ScaleInput): ScaleLayout {
  const percent = (value: number): number => ((value - from) / (to - from)) * 100;
  const isSame = earlier === now;
  const found =
    earlier === undefined
      ? [centred(names.now, percent(now), 'now')]
      : isSame
        ? [centred(names.both, percent(now), 'now')]
        : namesOf(percent(now), percent(earlier), names);
  const ends = [centred(String(from), 0, 'end'), centred(String(to), 100, 'end')];
  const isFree = (end: LineLabel) =>
    found.every((label) => label.isAbove || !overlap(boxOf(label), boxOf(end), GAP));
  const steps = to - from;
  const hasTicks = Number.isInteger(steps) && steps < MOST_TICKS;
  return {
    now: percent(now),
    ...(earlier !== undefined && !isSame && {earlier: percent(earlier)}),
    ticks: hasTicks ? Array.from({length: steps + 1}, (_, index) => (index / steps) * 100) : [0, 100],
    labels: [...ends.filter(isFree), ...found],
  };
}
