import type {Answer, Coding} from '../../model/fhir.js';
import {tidyText} from '../../model/typed/tidy-text.js';
import {dateParts, readTypedDate, type DatePart, type DateParts} from '../../model/typed/typed-date.js';
import {readTypedNumber} from '../../model/typed/typed-number.js';
import type {FormItem} from '../engine/form.js';
import type {Problem} from '../engine/session-types.js';
import type {Layout} from './layout.js';
import {rareKind} from './rare-kinds.js';

/** What stands in the boxes of one answer, by the name of the box, as it was typed. */
export type Boxes = Readonly<Record<string, string>>;

/** Why what was typed is no answer yet. */
export interface TypingFault {
  readonly code: string;
  readonly values: Problem['values'];
  /** The boxes of a date to mark. */
  readonly parts?: readonly DatePart[];
  /** In words, where they are there before anything is checked. */
  readonly message?: string;
}

/** What the boxes say: an answer, a fault, or (both missing) nothing. */
export interface Reading {
  readonly answer?: Answer;
  readonly fault?: TypingFault;
}

/** Turns what is typed into answers, and answers into what to show in the boxes. */
export interface TypedAnswer {
  readonly blank: Boxes;
  readonly show: (answer: Answer, item: FormItem, locale: string) => Boxes;
  /** `was`: the answer that the boxes were filled from, where there was one. */
  readonly read: (boxes: Boxes, item: FormItem, was?: Answer) => Reading;
}

/** Empty boxes. */
export const NOTHING: Reading = {};
const LARGEST = 2 ** 31 - 1;

/** A number as it is typed: with a point, without groups, however small it is. */
export const plainNumber = (value: number): string =>
  value.toLocaleString('en-GB', {useGrouping: false, maximumFractionDigits: 20});

const text: TypedAnswer = {
  blank: {text: ''},
  show: (answer) => ({text: answer.valueString ?? ''}),
  read: ({text = ''}) => {
    const valueString = tidyText(text).trim();
    return valueString ? {answer: {valueString}} : NOTHING;
  },
};

/** "www.example.org" without a scheme is no URL; people leave it out because browsers let them. */
const url: TypedAnswer = {
  blank: text.blank,
  show: (answer) => ({text: answer.valueUri ?? ''}),
  read: ({text = ''}) => {
    const typed = text.trim();
    if (!typed) return NOTHING;
    return {answer: {valueUri: /^[\w-]+(\.[\w-]+)+(?:[/?#]\S*)?$/.test(typed) ? `https://${typed}` : typed}};
  },
};

/** A number that an item takes. */
export function readNumber(
  typed: string,
  item: FormItem,
  units: readonly string[],
): Reading & {value?: number} {
  if (!typed.trim()) return NOTHING;
  const number = readTypedNumber(typed, units);
  if (!number) return {fault: {code: 'number', values: {}}};
  if (item.type !== 'integer') return {value: number.value};
  if (!number.whole) return {fault: {code: 'whole', values: {}}};
  // FHIR's integers end here; a longer number is a mistake or should have been a text.
  if (number.value > LARGEST) return {fault: {code: 'max', values: {n: LARGEST}}};
  if (number.value < -LARGEST) return {fault: {code: 'min', values: {n: -LARGEST}}};
  return {value: number.value};
}

/** What a unit may be called behind a number. */
export const unitNames = (unit: Coding | undefined): string[] =>
  [unit?.display, unit?.code].filter((name) => name !== undefined);

const number: TypedAnswer = {
  blank: text.blank,
  show: ({valueInteger, valueDecimal}) => {
    const value = valueInteger ?? valueDecimal;
    return {text: value === undefined ? '' : plainNumber(value)};
  },
  read: ({text = ''}, item) => {
    const {value, fault} = readNumber(text, item, unitNames(item.unit));
    if (value === undefined) return fault ? {fault} : NOTHING;
    return {answer: item.type === 'integer' ? {valueInteger: value} : {valueDecimal: value}};
  },
};

/** The least that a date has to say. */
export type Precision = 'year' | 'month' | 'day';

/** How much of a date has to be there: what the form says, or what an earlier answer has. */
export function precisionOf(item: FormItem, was: string | undefined): Precision {
  if (was) return was.length === 4 ? 'year' : was.length === 7 ? 'month' : 'day';
  const format = item.definition.extension?.find(({url}) => url.endsWith('/entryFormat'))?.valueString;
  // "YYYY" or "MM/YYYY", and no sentence in which such letters occur.
  if (!format || !/^[ymd./\s-]+$/i.test(format) || /d/i.test(format)) return 'day';
  return /m/i.test(format) ? 'month' : 'year';
}

/** What three boxes say, where less than a whole date may do. */
export function readDate(parts: DateParts, least: Precision): {date?: string; fault?: TypingFault} {
  const typed = readTypedDate(parts);
  if ('date' in typed) return {date: typed.date};
  if ('empty' in typed) return {};
  if ('missing' in typed) {
    const missing = typed.missing.join();
    if (least !== 'day' && missing === 'day') return partial({...parts, day: '1'}, 7, ['month', 'year']);
    if (least === 'year' && missing === 'day,month')
      return partial({...parts, day: '1', month: '1'}, 4, ['year']);
    return {fault: {code: 'date.part', values: {parts: typed.missing}, parts: typed.missing}};
  }
  if ('shortYear' in typed) return {fault: {code: 'date.year', values: {}, parts: typed.parts}};
  return {fault: {code: 'date.real', values: {}, parts: typed.parts}};
}

function partial(
  parts: DateParts,
  length: number,
  shown: readonly DatePart[],
): {date?: string; fault?: TypingFault} {
  const {date, fault} = readDate(parts, 'day');
  if (date) return {date: date.slice(0, length)};
  return fault ? {fault: {...fault, parts: shown.filter((part) => fault.parts?.includes(part))}} : {};
}

/** The boxes of a date. */
export const partsIn = ({day = '', month = '', year = ''}: Boxes): DateParts => ({day, month, year});

/** A date in three boxes. */
export const date: TypedAnswer = {
  blank: {day: '', month: '', year: ''},
  show: (answer) => ({...dateParts(answer.valueDate ?? answer.valueDateTime ?? '')}),
  read: (boxes, item, was) => {
    const {date, fault} = readDate(partsIn(boxes), precisionOf(item, was?.valueDate));
    return date ? {answer: {valueDate: date}} : fault ? {fault} : NOTHING;
  },
};

const BY_LAYOUT: Readonly<Partial<Record<Layout, TypedAnswer>>> = {
  text,
  'long-text': text,
  number,
  date,
  url,
};

/** How the answers of a layout are typed; `undefined` where they are chosen. */
export function typedAnswer(layout: Layout): TypedAnswer | undefined {
  return BY_LAYOUT[layout] ?? rareKind(layout)?.typed;
}

/** Own words beside options, and in a box that looks things up. */
export const ownWords: TypedAnswer = text;
