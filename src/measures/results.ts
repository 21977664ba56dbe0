import type {MeasureId} from './measure.js';

/** An answer to one of several numbers, or `null` where there is none. */
export type NumberAnswer = number | null | undefined;

/** Answers to questions that have no names, in their order. */
export interface ListAnswers {
  readonly items: readonly NumberAnswer[];
}

/** Answers to ONS4, 0 to 10. */
export interface Ons4Answers {
  readonly satisfied?: NumberAnswer;
  readonly worthwhile?: NumberAnswer;
  readonly happy?: NumberAnswer;
  readonly anxious?: NumberAnswer;
}

/** Answers to the ONS loneliness indicators, as codes. */
export interface LonelinessAnswers {
  readonly companionship?: string | null;
  readonly leftout?: string | null;
  readonly isolated?: string | null;
  readonly direct?: string | null;
}

/** Answers to the PHQ-9, 0 to 3; the difficulty is not scored. */
export interface Phq9Answers extends ListAnswers {
  readonly difficulty?: NumberAnswer;
}

/** Answers to the De Jong Gierveld scale: `yes`, `more-or-less` or `no`. */
export interface Djg6Answers {
  readonly emotional: readonly (string | null | undefined)[];
  readonly social: readonly (string | null | undefined)[];
}

/** What {@link scoreMeasure} takes, by measure. */
export interface MeasureAnswers {
  readonly ons4: Ons4Answers;
  readonly 'loneliness-ons': LonelinessAnswers;
  readonly phq9: Phq9Answers;
  readonly phq2: ListAnswers;
  readonly gad7: ListAnswers;
  readonly gad2: ListAnswers;
  readonly swemwbs: ListAnswers;
  readonly who5: ListAnswers;
  readonly djg6: Djg6Answers;
}

/** A value with its published band. */
export interface BandedValue {
  readonly value: number | null;
  readonly band: string | null;
}

/** Each answer by itself: there is no total. */
export interface Ons4Result {
  readonly total: null;
  readonly items: Readonly<Record<'satisfied' | 'worthwhile' | 'happy' | 'anxious', BandedValue>>;
  readonly complete: boolean;
}

export interface LonelinessResult {
  /** 3 to 9, higher is lonelier; never with the direct question. */
  readonly uclaTotal: number | null;
  /** There is no official band. */
  readonly uclaBand: string | null;
  readonly direct: string | null;
  readonly complete: boolean;
}

/** A total with a band, and how many questions were answered. */
export interface TotalResult {
  readonly total: number | null;
  readonly band: string | null;
  readonly answered: number;
  readonly complete: boolean;
}

/** Where a total was stored with the answers: it is compared, never trusted. */
export interface DeclaredTotal {
  readonly declaredTotalInSource?: number;
  readonly declaredTotalMatches?: boolean;
}

export interface Phq9Result extends TotalResult, DeclaredTotal {
  /** Item 9 was answered 1, 2 or 3, whatever the total and whatever is missing. */
  readonly item9Positive: boolean;
  readonly difficulty: number | null;
  readonly phq2: number | null;
}

export interface Gad7Result extends TotalResult, DeclaredTotal {
  readonly gad2: number | null;
}

export interface TwoItemResult extends DeclaredTotal {
  readonly total: number | null;
  readonly atOrAboveThree: boolean | null;
}

export interface SwemwbsResult extends DeclaredTotal {
  readonly raw: number | null;
  /** The one to chart, compare and average. */
  readonly metric: number | null;
}

export interface Who5Result extends DeclaredTotal {
  readonly raw: number | null;
  /** The one to chart, compare and average. */
  readonly percentage: number | null;
  readonly belowCutoff: boolean | null;
}

export interface Djg6Result extends DeclaredTotal {
  readonly total: number | null;
  readonly emotionalScore: number | null;
  readonly socialScore: number | null;
  readonly band: string | null;
}

/** What {@link scoreMeasure} gives, by measure. */
export interface MeasureResults {
  readonly ons4: Ons4Result;
  readonly 'loneliness-ons': LonelinessResult & DeclaredTotal;
  readonly phq9: Phq9Result;
  readonly phq2: TwoItemResult;
  readonly gad7: Gad7Result;
  readonly gad2: TwoItemResult;
  readonly swemwbs: SwemwbsResult;
  readonly who5: Who5Result;
  readonly djg6: Djg6Result;
}

/** What {@link scoreMeasure} gives for any measure. */
export type MeasureResult = MeasureResults[MeasureId];
