import {formatTime} from '../../i18n/formats.js';
import type {Answer, Coding, Quantity} from '../../model/fhir.js';
import {dateParts, readTypedDate, type DatePart, type DateParts} from '../../model/typed/typed-date.js';
import {readTypedNumber} from '../../model/typed/typed-number.js';
import {readTypedTime} from '../../model/typed/typed-time.js';
import type {FormItem} from '../engine/form.js';
import type {Problem} from '../engine/session-types.js';
import type {Layout} from './layout.js';
import {localDateTime, withOffset} from './local-time.js';

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

const NOTHING: Reading = {};
const LARGEST = 2 ** 31 - 1;

/** A number as it is typed: with a point, without groups, however small it is. */
const plainNumber = (value: number): string =>
  value.toLocaleString('en-GB', {useGrouping: false, maximumFractionDigits: 20});

const text: TypedAnswer = {
  blank: {text: ''},
  show: (answer) => ({text: answer.valueString ?? ''}),
  read: ({text = ''}) => (text.trim() ? {answer: {valueString: text.trim()}} : NOTHING),
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

function readNumber(typed: string, item: FormItem, units: readonly string[]): Reading & {value?: number} {
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

const unitNames = (unit: Coding | undefined): string[] =>
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

/** Units that can be chosen: the form's, and the one that an earlier answer is in. */
export function unitsOf(item: FormItem, was?: Answer): readonly Coding[] {
  const units = item.unitOptions.length > 0 ? item.unitOptions : item.unit ? [item.unit] : [];
  const earlier = was?.valueQuantity;
  if (!earlier?.unit && !earlier?.code) return units;
  if (units.some((unit) => isUnit(earlier, unit))) return units;
  const {system, code, unit} = earlier;
  return [...units, {...(system && {system}), ...(code && {code}), ...(unit && {display: unit})}];
}

function isUnit(quantity: Quantity, unit: Coding): boolean {
  if (quantity.code !== undefined && unit.code !== undefined) return quantity.code === unit.code;
  return quantity.unit === (unit.display ?? unit.code);
}

/** What a unit is called in the boxes and in words. */
export const unitKey = (unit: Coding): string => unit.code ?? unit.display ?? '';

const quantity: TypedAnswer = {
  blank: {amount: '', unit: ''},
  show: (answer, item) => {
    const given = answer.valueQuantity;
    const unit = given && unitsOf(item, answer).find((unit) => isUnit(given, unit));
    return {
      amount: given?.value === undefined ? '' : plainNumber(given.value),
      unit: unit ? unitKey(unit) : '',
    };
  },
  read: (boxes, item, was) => {
    const units = unitsOf(item, was);
    // The longest first: "cm" ends like "m".
    const names = units.flatMap(unitNames).sort((a, b) => b.length - a.length);
    const {value, fault} = readNumber(boxes['amount'] ?? '', item, names);
    if (value === undefined) return fault ? {fault} : NOTHING;
    const unit = units.length === 1 ? units[0] : units.find((unit) => unitKey(unit) === boxes['unit']);
    if (!unit && units.length > 0) return {fault: {code: 'unit', values: {}}};
    const name = unit?.display ?? unit?.code;
    return {
      answer: {
        valueQuantity: {
          value,
          ...(name && {unit: name}),
          ...(unit?.system && {system: unit.system}),
          ...(unit?.code && {code: unit.code}),
        },
      },
    };
  },
};

/** The least that a date has to say. */
type Precision = 'year' | 'month' | 'day';

function precisionOf(item: FormItem, was: string | undefined): Precision {
  if (was) return was.length === 4 ? 'year' : was.length === 7 ? 'month' : 'day';
  const format = item.definition.extension?.find(({url}) => url.endsWith('/entryFormat'))?.valueString;
  // "YYYY" or "MM/YYYY", and no sentence in which such letters occur.
  if (!format || !/^[ymd./\s-]+$/i.test(format) || /d/i.test(format)) return 'day';
  return /m/i.test(format) ? 'month' : 'year';
}

/** What three boxes say, where less than a whole date may do. */
function readDate(parts: DateParts, least: Precision): {date?: string; fault?: TypingFault} {
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

const partsIn = ({day = '', month = '', year = ''}: Boxes): DateParts => ({day, month, year});

const date: TypedAnswer = {
  blank: {day: '', month: '', year: ''},
  show: (answer) => ({...dateParts(answer.valueDate ?? '')}),
  read: (boxes, item, was) => {
    const {date, fault} = readDate(partsIn(boxes), precisionOf(item, was?.valueDate));
    return date ? {answer: {valueDate: date}} : fault ? {fault} : NOTHING;
  },
};

function readTime(typed: string): {time?: string; fault?: TypingFault} {
  if (!typed.trim()) return {};
  const time = readTypedTime(typed);
  return time ? {time} : {fault: {code: 'time.real', values: {}}};
}

const time: TypedAnswer = {
  blank: text.blank,
  show: (answer, _item, locale) => ({text: answer.valueTime ? formatTime(locale, answer.valueTime) : ''}),
  read: ({text = ''}) => {
    const {time, fault} = readTime(text);
    return time ? {answer: {valueTime: time}} : fault ? {fault} : NOTHING;
  },
};

const dateTime: TypedAnswer = {
  blank: {...date.blank, time: ''},
  show: (answer, _item, locale) => {
    const {date, time} = localDateTime(answer.valueDateTime ?? '');
    return {...dateParts(date), time: time ? formatTime(locale, time) : ''};
  },
  read: (boxes, item, was) => {
    const typed = readTime(boxes['time'] ?? '');
    const {date, fault} = readDate(
      partsIn(boxes),
      precisionOf(item, was && localDateTime(was.valueDateTime ?? '').date),
    );
    if (fault) return {fault};
    if (!date) return boxes['time']?.trim() ? {fault: {code: 'date.empty', values: {}}} : NOTHING;
    if (typed.fault) return {fault: {...typed.fault, parts: []}};
    if (typed.time && date.length < 10)
      return {fault: {code: 'date.part', values: {parts: ['day']}, parts: ['day']}};
    return {answer: {valueDateTime: typed.time ? withOffset(date, typed.time) : date}};
  },
};

const BY_LAYOUT: Readonly<Partial<Record<Layout, TypedAnswer>>> = {
  text,
  'long-text': text,
  number,
  date,
  'date-time': dateTime,
  time,
  url,
  quantity,
};

/** How the answers of a layout are typed; `undefined` where they are chosen. */
export function typedAnswer(layout: Layout): TypedAnswer | undefined {
  return BY_LAYOUT[layout];
}

/** Own words beside options, and in a box that looks things up. */
export const ownWords: TypedAnswer = text;
