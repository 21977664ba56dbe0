/** How much work expressions have been since the page began: for tests and benchmarks, which count instead of timing. */
export const expressionCounts = {compiled: 0, evaluated: 0};
