/** A point in CSS pixels. */
export interface XY {
  readonly x: number;
  readonly y: number;
}

/** How near the middle of a cluster may come to the middle of the selected pin. */
const LEAST = 58;
/** The selected pin's middle is this far above its tip. */
const PIN_MIDDLE = 25;

/** How near it may come to the middles of other markers while it makes room. */
const APART = 48;
/** Ways to go, in degrees from the straight one. */
const TURNS = [0, 20, -20, 40, -40, 60, -60, 90, -90, 120, -120];

/**
 * Where a cluster is drawn so that it does not cover the selected pin, whose tip is at `pin` and its middle `above` that:
 * 0 for a cluster that holds what is selected. One that is far enough stays; another moves straight away from the pin, or
 * a little aside where it would cover one of `others`. `unit` is how large an em is beside the usual 16 px.
 */
export function makeRoom(
  cluster: XY,
  pin: XY,
  others: () => readonly XY[] = () => [],
  unit = 1,
  above = PIN_MIDDLE,
): XY {
  const middle = {x: pin.x, y: pin.y - above * unit};
  const dx = cluster.x - middle.x;
  const dy = cluster.y - middle.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= LEAST * unit) return cluster;
  // At the very same spot there is no direction: down and to the side, where the drop is narrow and the name is not.
  const straight = distance < 1 ? Math.atan2(0.8, -0.6) : Math.atan2(dy, dx);
  const away = (turn: number): XY => ({
    x: middle.x + Math.cos(straight + (turn * Math.PI) / 180) * LEAST * unit,
    y: middle.y + Math.sin(straight + (turn * Math.PI) / 180) * LEAST * unit,
  });
  const taken = others();
  const isFree = ({x, y}: XY) => taken.every((other) => Math.hypot(other.x - x, other.y - y) >= APART * unit);
  return TURNS.map(away).find(isFree) ?? away(0);
}

/** Where the selected pin's name is written. */
export interface NameSide {
  readonly side: 'left' | 'right';
  /** Room there; a longer name takes several lines. */
  readonly room: number;
}

/** From the pin's middle to its name. */
const TO_NAME = 26;
/** Kept free at the map's edges. */
const MARGIN = 8;
/** What the zoom buttons cover at the top end corner. */
const CONTROLS = {width: 68, height: 124};

/**
 * The side of the selected pin on which its name has room: the right one by preference, or else the one with more.
 * `controls` is the side that the zoom buttons are on.
 */
export function nameSide(
  pin: XY,
  width: number,
  mapWidth: number,
  controls: 'left' | 'right',
  unit = 1,
): NameSide {
  const beside = pin.y - PIN_MIDDLE * unit < CONTROLS.height * unit ? CONTROLS.width * unit : 0;
  const taken = (side: 'left' | 'right') => (TO_NAME + MARGIN) * unit + (side === controls ? beside : 0);
  const right = mapWidth - pin.x - taken('right');
  const left = pin.x - taken('left');
  if (right >= width || right >= left) return {side: 'right', room: Math.max(0, right)};
  return {side: 'left', room: Math.max(0, left)};
}
