import type {ComplexAttributeConverter} from 'lit';
import {warnOnce} from '../element/one-of.js';
import {MEASURE_IDS} from '../measures/measure.js';
import {CHART_VIEWS, type ChartView} from './view-options.js';

/** Whether averages of a population are drawn. */
export const BENCHMARKS = ['off', 'on', 'offer'] as const;
/** One of {@link BENCHMARKS}. */
export type BenchmarkSetting = (typeof BENCHMARKS)[number];

/** The attribute without a value means `on`. */
export const benchmarkConverter: ComplexAttributeConverter<BenchmarkSetting | undefined> = {
  fromAttribute(value) {
    if (value === null) return undefined;
    if (value === '') return 'on';
    const known = BENCHMARKS.find((each) => each === value);
    if (!known)
      warnOnce(
        `social-prescribing-kit: benchmark="${value}" is not known. It takes: ${BENCHMARKS.join(', ')}.`,
      );
    return known;
  },
  toAttribute: (value) => value,
};

const words = (text: string): readonly string[] => [...new Set(text.split(/[\s,]+/).filter(Boolean))];

/** Names in an attribute, parted by spaces or commas: those that are known, and the others. */
export function readNames<Name extends string>(text: string, known: readonly Name[]) {
  const names = words(text);
  return {
    known: names.flatMap((name) => known.find((each) => each === name) ?? []),
    unknown: names.filter((name) => !known.some((each) => each === name)),
  };
}

/** What an embedder has to put right about an attribute with names; '' where all is well. */
export const namesFault = (
  attribute: string,
  unknown: readonly string[],
  known: readonly string[],
): string =>
  unknown.length === 0
    ? ''
    : `${attribute}: ${unknown.map((name) => `"${name}"`).join(', ')} is not known. It takes: ${known.join(', ')}.`;

/** The views that people may choose from, in their order; all where none is named. */
export function readViews(text: string): readonly ChartView[] {
  const {known} = readNames(text, CHART_VIEWS);
  return known.length > 0 ? known : CHART_VIEWS;
}

/** The measures that are named; `undefined` where none is: then all that there are answers to. */
export function readMeasures(text: string) {
  const {known} = readNames(text, MEASURE_IDS);
  return known.length > 0 ? known : undefined;
}
