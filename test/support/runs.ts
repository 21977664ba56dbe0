/**
 * How many random cases a property is tried with. Chromium tries them all; in the other browsers, where it is the engine and not
 * the property that is tested again, an eighth of them is enough.
 */
export const runs = (count: number): number => (isChromium() ? count : Math.ceil(count / 8));

/** Whether this is the browser that judges what needs much computing. */
export const isChromium = (): boolean => /Chrom(?:e|ium)\//.test(navigator.userAgent);
