import {formatDate, formatTime} from '../../i18n/formats.js';
import type {ItemStrings} from '../../i18n/questionnaire-items/index.js';
import {isDeclined} from '../../model/declined.js';
import type {Answer, Coding, Quantity} from '../../model/fhir.js';
import {isObject} from '../engine/answers.js';
import {sameAnswer} from '../engine/compare-answers.js';
import type {FormItem, FormOption} from '../engine/form.js';
import type {FormNode} from '../engine/session-types.js';
import {textOf} from './form-text.js';
import {localDateTime} from './local-time.js';

/** What answers are put into words with. */
export interface AnswerContext {
  /** Language of the form's own words. */
  readonly lang: string;
  /** BCP 47 tag for dates and numbers. */
  readonly locale: string;
  readonly words: ItemStrings;
}

/** Answers come from outside: something else may stand where an object should. */
const isThere = <T extends object>(value: T | undefined): value is T => isObject(value);

const TRANSLATION = /\/translation$/;

/** A coding's words: translated where the answer brings that, otherwise as it displays. */
function codingWords(coding: Coding, lang: string): string {
  for (const {url, extension} of coding._display?.extension ?? []) {
    if (!TRANSLATION.test(url)) continue;
    const part = (name: string) => extension?.find((each) => each.url === name);
    const tag = part('lang')?.valueCode ?? part('lang')?.valueString;
    const content = part('content')?.valueString ?? part('content')?.valueMarkdown;
    if (tag && content && tag.split('-')[0] === lang.split('-')[0]) return content;
  }
  return coding.display ?? coding.code ?? '';
}

/** What an option is called, with what stands before it: "3. Often". */
export function optionWords({prefix, label}: FormOption, lang: string): string {
  const {text} = textOf(label, lang);
  return prefix ? `${prefix} ${text}` : text;
}

/** Numbers as people read them: "1,200", "1.5". */
export function numberWords(value: number, locale: string): string {
  return value.toLocaleString(locale, {maximumFractionDigits: 20});
}

/** "31 March 1980", "March 1980" or "1980": as much as the date says. */
export function dateWords(date: string, locale: string): string {
  if (/^\d{4}$/.test(date)) return date;
  if (/^\d{4}-\d\d$/.test(date)) return formatDate(locale, `${date}-01`, {year: true}).replace(/^1 /, '');
  return /^\d{4}-\d\d-\d\d/.test(date) ? formatDate(locale, date.slice(0, 10), {year: true}) : date;
}

function dateTimeWords(value: string, {locale, words}: AnswerContext): string {
  const {date, time} = localDateTime(value);
  const day = dateWords(date, locale);
  return time ? words.dateAtTime(day, formatTime(locale, time)) : day;
}

function quantityWords({value, comparator, unit, code}: Quantity, locale: string): string {
  const number = value === undefined ? '' : `${comparator ?? ''}${numberWords(value, locale)}`;
  return [number, unit ?? code ?? ''].filter(Boolean).join(' ');
}

/** What a unit is called beside a box. */
export function unitWords(unit: Coding, lang: string): string {
  // "{score}": an annotation of UCUM, which says what is counted and is no unit.
  return codingWords(unit, lang).replace(/^\{(.*)\}$/, '$1');
}

/** One answer in words. */
export function answerWords(
  answer: Answer,
  item: FormItem,
  options: readonly FormOption[],
  context: AnswerContext,
): string {
  const {lang, locale, words} = context;
  const option = options.find((option) => sameAnswer(option.answer, answer));
  if (option) return optionWords(option, lang);
  if (isDeclined(answer)) return words.preferNotToSay;
  if (answer.valueBoolean !== undefined) return answer.valueBoolean ? words.yes : words.no;
  if (isThere(answer.valueCoding)) return codingWords(answer.valueCoding, lang);
  if (isThere(answer.valueQuantity)) return quantityWords(answer.valueQuantity, locale);
  if (isThere(answer.valueAttachment))
    return answer.valueAttachment.title ?? answer.valueAttachment.url ?? words.file;
  if (isThere(answer.valueReference)) {
    return answer.valueReference.display ?? answer.valueReference.reference ?? '';
  }
  const number = answer.valueInteger ?? answer.valueDecimal;
  if (number !== undefined) {
    const unit = item.unit ? unitWords(item.unit, lang) : '';
    return [numberWords(number, locale), unit].filter(Boolean).join(' ');
  }
  if (answer.valueDate !== undefined) return dateWords(answer.valueDate, locale);
  if (answer.valueDateTime !== undefined) return dateTimeWords(answer.valueDateTime, context);
  if (answer.valueTime !== undefined) return formatTime(locale, answer.valueTime);
  return answer.valueString ?? answer.valueUri ?? '';
}

/** A question's answers in words, one line each; none where it has none. */
export function answerLines({answers, item, options}: FormNode, context: AnswerContext): string[] {
  const known = options === item.options ? options : [...options, ...item.options];
  return answers
    .map((answer) => answerWords(answer, item, known, context))
    .filter((line) => line.trim() !== '');
}

/**
 * The words that name a question, without its prefix. A form may have put them into a hint ("flyover") only, or have
 * given no more than a code.
 */
export function plainLabel({item, text}: FormNode, lang: string): string {
  const own = text ?? textOf(item.text, lang).text;
  if (own.trim()) return own.trim();
  const other = item.shortText ?? item.hints[0];
  return (other && textOf(other, lang).text.trim()) || (item.definition.code?.[0]?.display ?? '');
}

/** A question as it is asked, in plain words: with its prefix. */
export function questionWords(node: FormNode, lang: string): string {
  return [node.item.prefix, plainLabel(node, lang)].filter(Boolean).join(' ');
}
