/**
 * Answers, scores or an id that cannot be what they are said to be. They are refused: a number that was bent into range
 * would be somebody's answer that nobody gave.
 */
export class MeasureError extends Error {
  override readonly name = 'MeasureError';
  /**
   * What is wrong, and where: `out-of-range:satisfied`, `wrong-length`, `wrong-shape`, `unknown-item:<key>`,
   * `unknown-measure`, `no-single-score`, `no-wording`, `safety-not-handled`, and of figures of a group `not-suppressed:<where>`.
   */
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}
