import type {Thing} from './thing.js';

/** What a message is made of, in words: dates as people write them, numbers grouped. Empty where it is not known. */
export interface ProblemWords {
  /** The number that counts, and the same for choosing a plural. */
  readonly n: string;
  readonly count: number;
  /** Two ends of a range. */
  readonly a: string;
  readonly b: string;
  /** A date or time, and two ends of a period. */
  readonly d: string;
  readonly d1: string;
  readonly d2: string;
  /** The date or time itself is still in order. */
  readonly same: boolean;
  /** Several things, joined: file types, characters, the two options of a choice. */
  readonly list: string;
  /** Parts of a date: day, month, year. */
  readonly parts: readonly string[];
  /** Label of "None of these". */
  readonly none: string;
  /** A size such as "5MB". */
  readonly size: string;
  /** Words that the form itself brings along. */
  readonly text: string;
}

/** A message about one question. */
export type ProblemText = (thing: Thing, words: ProblemWords) => string;

/** Ids of the catalogue: what can be wrong with an answer. */
export const PROBLEM_IDS = [
  'empty.text',
  'empty.choice',
  'empty.yesno',
  'empty.either',
  'empty.own',
  'empty.group',
  'none.conflict',
  'few.choice',
  'few.text',
  'few.file',
  'few.group',
  'many.choice',
  'many.text',
  'many.file',
  'many.group',
  'long',
  'short',
  'between',
  'chars.bad',
  'chars.only',
  'format',
  'number',
  'whole',
  'decimals',
  'min',
  'max',
  'range',
  'unit',
  'amount',
  'option',
  'url',
  'date.empty',
  'date.part',
  'date.year',
  'date.real',
  'date.past',
  'date.future',
  'date.pastToday',
  'date.futureToday',
  'date.after',
  'date.before',
  'date.between',
  'time.real',
  'time.after',
  'time.before',
  'time.between',
  'email',
  'phone',
  'postcode',
  'nhs.letters',
  'nhs.short',
  'nhs.long',
  'nhs.check',
  'nhs.nino',
  'file.none',
  'file.type',
  'file.big',
  'file.empty',
  'file.fail',
  'file.many',
  'consent',
  'constraint',
] as const;
/** One of {@link PROBLEM_IDS}. */
export type ProblemId = (typeof PROBLEM_IDS)[number];

/** Messages by their id in the catalogue. */
export type ProblemStrings = Readonly<Record<ProblemId, ProblemText>>;
