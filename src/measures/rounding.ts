/** Rounds to so many decimals, half up. What a computer adds to the last digits (`0.1 + 0.2`) does not tip it over. */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Number((value * factor).toPrecision(12));
  // Adding 0 makes 0 of -0.
  return Math.floor(scaled + 0.5) / factor + 0;
}
