import {doerInWords, whenInWords} from '../../i18n/plan/in-words.js';
import type {PlanActivity, PlanChoice, PlanDoer} from '../../model/plan.js';
import {fieldsOf} from '../../model/plan/shape.js';
import {known, type WordsView} from './words-view.js';

/** Texts of several lines; every other text is a line, a date or a name. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  goals: new Set(['text', 'why']),
  actions: new Set(['what', 'stage', 'strategies', 'outcome']),
  contingencies: new Set(['triggers', 'signs', 'helps', 'doesNotHelp', 'contacts']),
  people: new Set(['contact']),
};

/** Whether a field of an entry holds words of several lines. */
export const isWordsField = (list: string, field: string): boolean => WORDS[list]?.has(field) ?? false;

/** A field of an entry. */
export function fieldInWords(
  list: string,
  field: string,
  value: unknown,
  view: WordsView,
): readonly string[] {
  const {words, t, locale, names} = view;
  switch (`${list}.${field}`) {
    case 'goals.status':
      return one(known<string>(words.goalStatuses, asText(value)), view);
    case 'actions.status':
      return one(known<string>(words.actionStatuses, asText(value)), view);
    case 'actions.connection':
      return one(known<string>(words.connections, asText(value)), view);
    case 'goals.importance':
    case 'goals.confidence':
    case 'actions.confidence':
      return typeof value === 'number' ? [words.outOfTen(value)] : plain(value, view);
    case 'goals.domain':
      return one((value as PlanChoice).text, view);
    case 'goals.measures':
      return [t.scores(Array.isArray(value) ? value.length : 0)];
    case 'actions.who':
      return [doerInWords(words, value as PlanDoer, names)];
    case 'actions.activity':
      return activityInWords(value as PlanActivity);
    case 'actions.agreed': {
      const {on, by} = value as {readonly on: string; readonly by?: string};
      const date = whenInWords(locale, on);
      return [by === undefined ? t.agreedOn(date) : t.agreedOnBy(date, by)];
    }
    default:
      return plain(value, view, isWordsField(list, field));
  }
}

function activityInWords({name, details, url}: PlanActivity): readonly string[] {
  return [name, ...lines(details), ...(url === undefined ? [] : [url])];
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A text line by line, without empty ones. */
export const lines = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** One line, where there are words for it. */
export const one = (text: string | undefined, {t}: WordsView): readonly string[] => [text ?? t.cannotShow];

/** A value of which nothing but its type is known. A date is said in words, unless it stands in a text of somebody's own. */
export function plain(value: unknown, {words, t, locale}: WordsView, isOwnText = false): readonly string[] {
  if (typeof value === 'string') return lines(isOwnText ? value : whenInWords(locale, value));
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'boolean') return [value ? words.yes : words.no];
  const texts = Array.isArray(value)
    ? value.flatMap((each: unknown) => {
        const {text} = fieldsOf(each);
        return typeof text === 'string' ? [text] : [];
      })
    : [];
  return texts.length > 0 ? texts : [t.cannotShow];
}
