/** The most tiles that a scale has: more than that is a number to be typed. */
const MOST = 101;

/** The numbers from `min` to `max`, both included where the steps meet it. A step that leads nowhere counts as 1. */
export function scaleValues(min: number, max: number, step = 1): number[] {
  if (!Number.isFinite(min) || !Number.isFinite(max) || max < min) return [];
  const by = Number.isFinite(step) && step > 0 ? step : 1;
  const count = Math.min(Math.floor((max - min) / by + 1e-9) + 1, MOST);
  // A step such as 0.1 is not exact in binary: as many decimals as its text has are meant.
  const decimals = Math.max(decimalsOf(min), decimalsOf(by));
  return Array.from({length: count}, (_, index) => Number((min + index * by).toFixed(decimals)));
}

const decimalsOf = (number: number): number => String(number).split('.')[1]?.length ?? 0;
