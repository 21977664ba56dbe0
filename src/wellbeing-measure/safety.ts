import {measures} from '../measures/catalogue.js';
import type {MeasureItem} from '../measures/measure.js';
import type {QuestionnaireResponse} from '../model/fhir.js';
import type {Form, FormItem} from '../questionnaire/engine/form.js';
import {answerReader, isCounted, type AnswerReader} from './answer-values.js';
import type {Fit} from './fit.js';
import {answersByLinkId, asks} from './questions.js';

/** What is told when somebody's answer calls for help: which item was answered and how. No words of theirs. */
export interface SafetyDetail {
  /** Id of the measure: `phq9`. */
  readonly measure: string;
  /** Id of the item: `phq9-9`. */
  readonly item: string;
  /** What was answered: 1, 2 or 3. */
  readonly code: number;
}

/** A text of the deployer's: in one language, or by language. */
export type SafetyText = string | Readonly<Partial<Record<'en' | 'cy', string>>>;

/** What has to be seen to before a measure is asked that can ask for help. All but the numbers is needed. */
export interface MeasureSafety {
  /** Who acts on these answers the same day, and how to reach them; `false`: nobody is watching them. */
  readonly urgentContact: SafetyText | false;
  /** When they will be in touch, or what happens next. */
  readonly crisisText: SafetyText;
  /** Called at once when the answer is 1, 2 or 3. What it throws stops nothing. */
  readonly onItem9: (detail: SafetyDetail) => unknown;
  /** In place of 999, 111, 116 123 and 85258. */
  readonly numbers?: Partial<SafetyNumbers>;
}

/** The numbers to call. */
export interface SafetyNumbers {
  readonly emergency: string;
  readonly urgent: string;
  readonly samaritans: string;
  readonly shout: string;
}

const NUMBERS: SafetyNumbers = {emergency: '999', urgent: '111', samaritans: '116 123', shout: '85258'};

/** The numbers as they are shown: the deployer's, and the kit's where there is none. */
export function numbersOf(safety: Pick<MeasureSafety, 'numbers'> | undefined): SafetyNumbers {
  const own = Object.entries(safety?.numbers ?? {}).filter(
    ([, number]) => typeof number === 'string' && number.trim() !== '',
  );
  return {...NUMBERS, ...Object.fromEntries(own)};
}

const LANGUAGES = ['en', 'cy'] as const;

const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** A deployer's words, and the language that they are in where it is not the page's. */
export function safetyWords(
  text: SafetyText,
  pageLang: string,
): {readonly text: string; readonly lang?: 'en' | 'cy'} {
  if (typeof text === 'string') return {text: text.trim()};
  const wanted = pageLang.startsWith('cy') ? 'cy' : 'en';
  const lang = ([wanted, ...LANGUAGES] as const).find((each) => isWords(text[each]));
  if (!lang) return {text: ''};
  return {text: text[lang]!.trim(), ...(lang !== wanted && {lang})};
}

/** A deployer's words in a language; in the other one where these are missing. */
export const safetyText = (text: SafetyText, pageLang: string): string => safetyWords(text, pageLang).text;

/** Words in one language, or in each language that is given: an empty one would be shown as nothing, to whoever reads it. */
const isText = (value: unknown): value is SafetyText => {
  if (typeof value !== 'object' || value === null) return isWords(value);
  const given = LANGUAGES.map((lang) => (value as Record<string, unknown>)[lang]).filter(
    (words) => words !== undefined,
  );
  return given.length > 0 && given.every(isWords);
};

/** What of `safety` is missing or wrong; it comes from a page, and may be anything. */
export function missingSafety(safety: unknown): readonly string[] {
  const {urgentContact, crisisText, onItem9} = Object(safety) as Record<string, unknown>;
  return [
    urgentContact === false || isText(urgentContact) ? '' : 'urgentContact',
    isText(crisisText) ? '' : 'crisisText',
    typeof onItem9 === 'function' ? '' : 'onItem9',
  ].filter(Boolean);
}

/** A question after which help may have to be shown. */
export interface SafetyQuestion extends Pick<AnswerReader, 'valueOf' | 'problems'> {
  readonly measure: string;
  readonly item: MeasureItem;
  readonly question: FormItem;
  readonly from: number;
}

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Whether a question has the published words of an item; whatever number stands before them. */
const hasWordsOf = ({text}: FormItem, item: MeasureItem): boolean =>
  item.text !== undefined && lettersOf(text.text).includes(lettersOf(item.text));

/**
 * The questions of a form that a safety rule is about, whichever measure the form is, and whether it is scored or not: by link id,
 * code or published words, and the one that the form's scores take for it. One that nobody is asked is among them, with that as
 * its problem: a form that only seems to leave it out is not asked.
 */
export function safetyQuestions(form: Form, fit?: Fit): readonly SafetyQuestion[] {
  return measures.flatMap(({id, items, safety}) => {
    const item = items.find((each) => each.id === safety?.item);
    if (!item || !safety) return [];
    const fitted = fit?.items.find((each) => each.item.id === item.id)?.question;
    return [...form.byLinkId.values()]
      .filter((question) => question === fitted || asks(question, item) || hasWordsOf(question, item))
      .map((question) => ({measure: id, item, question, from: safety.from, ...answerReader(question, item)}));
  });
}

/** What the answers to such a question call for now; nothing where they do not. */
export function safetyIn(
  questions: readonly SafetyQuestion[],
  response: QuestionnaireResponse,
): SafetyDetail | undefined {
  const given = answersByLinkId(response);
  for (const {measure, item, question, from, valueOf} of questions) {
    const value = valueOf(given.get(question.linkId));
    if (isCounted(value) && value >= from) return {measure, item: item.id, code: value};
  }
  return undefined;
}
