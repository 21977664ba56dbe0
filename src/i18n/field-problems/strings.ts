import type {DatePart} from '../../model/typed/typed-date.js';

/** What single fields find wrong by themselves. `label` is the field's own, dates are in words already. */
export interface FieldProblemStrings {
  readonly number: (label: string) => string;
  readonly tooManyCharacters: (label: string, limit: number) => string;
  readonly tooManyWords: (label: string, limit: number) => string;
  readonly dateMissing: (label: string, parts: readonly DatePart[]) => string;
  readonly yearDigits: string;
  readonly dateReal: (label: string) => string;
  readonly dateFrom: (label: string, first: string) => string;
  readonly dateUntil: (label: string, last: string) => string;
  readonly dateFromToday: (label: string) => string;
  readonly dateUntilToday: (label: string) => string;
  readonly timeReal: (label: string) => string;
}
