import type {Answer, Attachment, Quantity} from '../../model/fhir.js';
import {isDay} from '../../model/calendar.js';
import {countCharacters} from '../../model/typed/text-length.js';
import {isObject, valueOf} from './answers.js';
import {compareAnswers, compareQuantities, sameAnswer, sameCoding} from './compare-answers.js';
import type {FormItem} from './form.js';
import type {FormNode} from './session-types.js';
import type {Finding} from './validate.js';

/** FHIR's integer has 32 bits. */
const MAX_INTEGER = 2_147_483_647;
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/;
const DATE_TIME = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?)(?:Z|[+-]\d\d:\d\d)$/;
/** Longer texts are not held against a regular expression, which can take far longer than its text is long. */
const MOST_MATCHED = 1000;
/** A scheme and something after it: http://, https://, urn:uuid: ... */
const URL_OR_URN = /^[a-z][a-z\d+.-]*:[^\s]+$/i;

/** The first thing that is wrong with one answer that has a value. */
export function checkAnswer(answer: Answer, node: FormNode): Finding | undefined {
  const {item} = node;
  switch (item.type) {
    case 'string':
    case 'text':
      return checkOption(answer, node) ?? checkText(answer.valueString, item, 'empty.text');
    case 'url':
      return checkUrl(answer.valueUri, item);
    case 'integer':
    case 'decimal':
      return checkOption(answer, node) ?? checkNumber(answer, item);
    case 'quantity':
      return checkQuantity(answer, item);
    case 'date':
    case 'dateTime':
      return checkDate(answer, item) ?? checkOption(answer, node);
    case 'time':
      return checkTime(answer, item) ?? checkOption(answer, node);
    case 'boolean':
      return typeof answer.valueBoolean === 'boolean' ? undefined : {code: 'empty.yesno'};
    case 'choice':
      return checkOption(answer, node);
    case 'open-choice':
      return answer.valueString === undefined
        ? undefined
        : checkText(answer.valueString, item, 'empty.choice');
    case 'attachment':
      return checkAttachment(answer.valueAttachment, item);
    default:
      return undefined;
  }
}

/** Only what is offered can be chosen, unless a terminology server offers it. */
function checkOption(answer: Answer, {item, options}: FormNode): Finding | undefined {
  if (item.valueSet !== undefined) return undefined;
  if (options.length === 0 && item.options.length === 0 && !item.answerExpression) return undefined;
  return options.some((option) => sameAnswer(option.answer, answer)) ? undefined : {code: 'option'};
}

function checkText(text: unknown, {limits}: FormItem, wrongType: string): Finding | undefined {
  if (typeof text !== 'string') return {code: wrongType};
  const {minLength = 0, maxLength = Infinity, regex} = limits;
  const length = countCharacters(text);
  if (length < minLength || length > maxLength) {
    if (minLength > 0 && maxLength < Infinity) return {code: 'between', values: {a: minLength, b: maxLength}};
    return length > maxLength
      ? {code: 'long', values: {n: maxLength}}
      : {code: 'short', values: {n: minLength}};
  }
  return regex && length <= MOST_MATCHED && !regex.test(text) ? {code: 'format'} : undefined;
}

function checkUrl(url: unknown, item: FormItem): Finding | undefined {
  return typeof url === 'string' && URL_OR_URN.test(url) ? checkText(url, item, 'url') : {code: 'url'};
}

function checkNumber(answer: Answer, item: FormItem): Finding | undefined {
  const number = valueOf(answer);
  if (typeof number !== 'number' || !Number.isFinite(number)) return {code: 'number'};
  if (item.type === 'integer' && !Number.isInteger(number)) return {code: 'whole'};
  const bounds = checkBounds(answer, item);
  if (bounds) return bounds;
  if (item.type === 'integer' && Math.abs(number) > MAX_INTEGER) {
    return number > 0 ? {code: 'max', values: {n: MAX_INTEGER}} : {code: 'min', values: {n: -MAX_INTEGER}};
  }
  return checkDecimals(number, item);
}

function checkDecimals(number: number, {limits}: FormItem): Finding | undefined {
  const {maxDecimalPlaces: most} = limits;
  if (most === undefined || decimalPlaces(number) <= most) return undefined;
  return most === 0 ? {code: 'whole'} : {code: 'decimals', values: {n: most}};
}

/** Digits after the point; `1e-7` has seven. */
function decimalPlaces(number: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(number)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

function checkBounds(answer: Answer, {limits}: FormItem): Finding | undefined {
  const {minValue, maxValue} = limits;
  const low = minValue && bareNumber(minValue);
  const high = maxValue && bareNumber(maxValue);
  const number = bareNumber(answer);
  if (number === undefined) return undefined;
  const isLow = low !== undefined && number < low;
  const isHigh = high !== undefined && number > high;
  if (!isLow && !isHigh) return undefined;
  if (low !== undefined && high !== undefined) return {code: 'range', values: {a: low, b: high}};
  return isLow ? {code: 'min', values: {n: low}} : {code: 'max', values: {n: high!}};
}

function bareNumber(answer: Answer): number | undefined {
  const value = answer.valueQuantity ? answer.valueQuantity.value : valueOf(answer);
  return typeof value === 'number' ? value : undefined;
}

function checkQuantity(answer: Answer, item: FormItem): Finding | undefined {
  const quantity = answer.valueQuantity;
  if (!isObject(quantity)) return {code: 'number'};
  const {value, unit, code, system}: Quantity = quantity;
  if (typeof value !== 'number' || !Number.isFinite(value)) return {code: 'number'};
  const units = item.unitOptions;
  const isOffered = (option: (typeof units)[number]) =>
    code === undefined ? unit !== undefined && unit === option.display : sameCoding(option, {system, code});
  if (units.length > 0 && !units.some(isOffered)) return {code: 'unit'};
  const {minValue, maxValue} = item.limits;
  // A bound in another unit says nothing about this one.
  const comparable = [minValue, maxValue].every(
    (bound) => !bound?.valueQuantity || compareQuantities(quantity, bound.valueQuantity) !== undefined,
  );
  const bounds = comparable ? checkBounds(answer, item) : undefined;
  if (bounds) return unit === undefined ? bounds : {code: bounds.code, values: {...bounds.values, unit}};
  return checkDecimals(value, item);
}

function checkDate(answer: Answer, item: FormItem): Finding | undefined {
  const date = item.type === 'date' ? answer.valueDate : answer.valueDateTime;
  if (typeof date !== 'string' || !isRealDate(date, item.type === 'dateTime')) return {code: 'date.real'};
  return checkOrder(answer, item, 'date');
}

function isRealDate(text: string, timed: boolean): boolean {
  const [, day] = (timed && DATE_TIME.exec(text)) || [];
  const date = day ?? text;
  if (!DATE.test(date)) return false;
  const [year, month = '01', dayOfMonth = '01'] = date.split('-');
  return Number(year) > 0 && isDay(`${year}-${month}-${dayOfMonth}`);
}

function checkTime(answer: Answer, item: FormItem): Finding | undefined {
  const time = answer.valueTime;
  if (typeof time !== 'string' || !TIME.test(time)) return {code: 'time.real'};
  return checkOrder(answer, item, 'time');
}

/** Earliest and latest; both of them count as in time. */
function checkOrder(answer: Answer, {limits}: FormItem, kind: 'date' | 'time'): Finding | undefined {
  const {minValue, maxValue} = limits;
  const isEarly = minValue !== undefined && (compareAnswers(answer, minValue) ?? 0) < 0;
  const isLate = maxValue !== undefined && (compareAnswers(answer, maxValue) ?? 0) > 0;
  if (!isEarly && !isLate) return undefined;
  const words = (bound: Answer) => String(valueOf(bound));
  if (minValue && maxValue)
    return {code: `${kind}.between`, values: {d1: words(minValue), d2: words(maxValue)}};
  return isEarly
    ? {code: `${kind}.after`, values: {d: words(minValue), same: 1}}
    : {code: `${kind}.before`, values: {d: words(maxValue!), same: 1}};
}

function checkAttachment(attachment: Attachment | undefined, {limits}: FormItem): Finding | undefined {
  if (!isObject(attachment)) return {code: 'file.none'};
  const {contentType, size, data} = attachment;
  const {mimeTypes, maxSize} = limits;
  if (
    mimeTypes.length > 0 &&
    !(typeof contentType === 'string' && mimeTypes.some((type) => fits(contentType, type)))
  ) {
    return {code: 'file.type', values: {types: mimeTypes}};
  }
  const bytes = typeof size === 'number' ? size : typeof data === 'string' ? base64Size(data) : undefined;
  if (bytes === 0) return {code: 'file.empty'};
  if (maxSize === undefined || bytes === undefined || bytes <= maxSize) return undefined;
  return {code: 'file.big', values: {bytes: maxSize}};
}

/** `image/*` is any picture. */
function fits(type: string, pattern: string): boolean {
  const [own] = type.toLowerCase().split(';');
  const wanted = pattern.toLowerCase();
  return (
    own === wanted || (wanted.endsWith('/*') && own!.startsWith(wanted.slice(0, -1))) || wanted === '*/*'
  );
}

function base64Size(data: string): number {
  const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0;
  return Math.floor((data.length * 3) / 4) - padding;
}
