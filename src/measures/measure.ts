import type {Coding} from '../model/fhir.js';

/** Ids of the measures that the kit can score. */
export const MEASURE_IDS = [
  'ons4',
  'loneliness-ons',
  'phq9',
  'phq2',
  'gad7',
  'gad2',
  'swemwbs',
  'who5',
  'djg6',
] as const;
/** One of {@link MEASURE_IDS}. */
export type MeasureId = (typeof MEASURE_IDS)[number];

/** Code system of the kit's own codes: no public one has codes for most of these items. */
export const MEASURE_SYSTEM = 'urn:social-prescribing-kit:measure-item';

/** On what terms a measure may be used. */
export interface MeasureLicence {
  readonly name: string;
  readonly url?: string;
  /** What somebody who uses the measure has to do, or ask for. */
  readonly terms: string;
}

/** An answer that can be chosen. */
export interface MeasureChoice {
  /** What it counts for; absent where the answer is never added up. */
  readonly value?: number;
  /** How it is told apart where answers are not numbers. */
  readonly code?: string;
  /** Its published words; absent where we may not ship them. */
  readonly text?: string;
  /** Its code in a public code system. */
  readonly coding?: Coding;
}

/** Whole numbers from `min` to `max`, of which some may have words. */
export interface NumberAnswers {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  /** All of them in order, where each number stands for words. */
  readonly choices?: readonly MeasureChoice[];
}

/** Answers that are codes. */
export interface CodeAnswers {
  readonly kind: 'code';
  readonly choices: readonly MeasureChoice[];
}

/** One question of a measure. */
export interface MeasureItem {
  /** Its link id and code: `ons4-satisfied`. Never changes. */
  readonly id: string;
  /** Where its answer stands in what `scoreMeasure` takes: `satisfied`, or `items[0]`. */
  readonly key: string;
  /** The exact published words; absent where we may not ship them. */
  readonly text?: string;
  /** What the lowest number means. */
  readonly lower?: string;
  /** What the highest number means. */
  readonly upper?: string;
  readonly answers: NumberAnswers | CodeAnswers;
  /** Its codes in public code systems; the kit's own is its id. */
  readonly codes?: readonly Coding[];
}

/** A published band of a score, both ends included. */
export interface Band {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A published line between two sides of a score. */
export interface Cut {
  readonly at: number;
  readonly side: 'below' | 'at-or-above';
  readonly source: string;
}

/** From which difference on a change of one person is more than the measure's own scatter. */
export interface ChangeRule {
  readonly threshold: number;
  readonly source: string;
}

/** How one value is worked out from the answers. */
export interface ScoreRule {
  readonly id: string;
  /** `answer` hands on one answer as it is, `sum` adds up what the answers count for. */
  readonly how: 'answer' | 'sum';
  /** Ids of the items that it takes. */
  readonly items: readonly string[];
  /** So many answers may be missing; otherwise there is no value. Default 0. */
  readonly mayMiss?: number;
  /** The sum is multiplied by this. */
  readonly times?: number;
  /** The sum is looked up here. */
  readonly table?: Readonly<Record<number, number>>;
  /** The lowest and the highest value; absent for answers that are codes. */
  readonly range?: readonly [number, number];
  /** Which way is better; absent where the value has no direction. */
  readonly better?: 'higher' | 'lower';
  readonly bands?: readonly Band[];
  readonly cut?: Cut;
  readonly change?: ChangeRule;
  /** Below this a service counts somebody as recovered. For professionals alone. */
  readonly recovery?: Cut;
  /** Its codes in public code systems. */
  readonly codes?: readonly Coding[];
  /** A step on the way, or a part of another score: shown and saved with that one, never by itself. */
  readonly partial?: boolean;
}

/** An answer after which help has to be shown at once, whatever the score. */
export interface SafetyRule {
  /** Id of the item. */
  readonly item: string;
  /** From this answer on. */
  readonly from: number;
}

/** What a population answered: only values that were read in the named source. */
export interface Benchmark {
  /** Whose answers. */
  readonly population: string;
  readonly source: string;
  /** When they were given. */
  readonly period: string;
  /** People answer an interviewer differently from a form: only `self-completion` compares with answers on a page. */
  readonly mode: 'self-completion' | 'interviewer-led' | 'not-stated';
  readonly statistic: 'mean' | 'median' | 'percent';
  /** By the id of a score; for `percent`, by the code of an answer to it. */
  readonly values: Readonly<Record<string, number>>;
  /** The score whose answers the percentages are of. */
  readonly of?: string;
}

/** A published instrument as data: forms, scores, charts and records are made from it. */
export interface Measure {
  readonly id: MeasureId;
  /** Of this definition: answers to another version are never joined with these. */
  readonly version: string;
  readonly title: string;
  /** Whether the wording may be given away with the kit, and is here. */
  readonly shippable: boolean;
  /** Asked only where an organisation has turned it on. */
  readonly offByDefault: boolean;
  readonly licence: MeasureLicence;
  /** To be shown with the questions. */
  readonly attribution: string;
  /** What is said before the first question. */
  readonly intro?: string;
  /** What all items begin with. */
  readonly stem?: string;
  /** Years. */
  readonly minimumAge?: number;
  /** Answered by the person alone, never on their behalf. */
  readonly selfOnly?: boolean;
  readonly items: readonly MeasureItem[];
  readonly scores: readonly ScoreRule[];
  /** Id of the score that stands for the measure; absent where no single one may. */
  readonly headline?: string;
  readonly safety?: SafetyRule;
  readonly benchmarks?: readonly Benchmark[];
  /** Codes of the whole in public code systems. */
  readonly codes?: readonly Coding[];
}
