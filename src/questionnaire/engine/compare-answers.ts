import type {Answer, Coding, Quantity} from '../../model/fhir.js';
import {isDeclined} from '../../model/declined.js';
import {isObject, valueOf} from './answers.js';

/**
 * Whether two answers say the same: codings by system and code, numbers by value (1.50 is 1.5), dates where both are
 * equally precise, quantities in the same unit. To decline twice is the same answer.
 */
export function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.valueCoding !== undefined || b.valueCoding !== undefined) {
    return isObject(a.valueCoding) && isObject(b.valueCoding) && sameCoding(a.valueCoding, b.valueCoding);
  }
  if (a.valueReference !== undefined || b.valueReference !== undefined) {
    const reference = a.valueReference?.reference;
    return reference !== undefined && reference === b.valueReference?.reference;
  }
  if (a.valueBoolean !== undefined || b.valueBoolean !== undefined) return a.valueBoolean === b.valueBoolean;
  return compareAnswers(a, b) === 0 || (isDeclined(a) && isDeclined(b));
}

/** A missing system equals only a missing system. Codings without a code are told apart by what they display. */
export function sameCoding(a: Coding, b: Coding): boolean {
  if ((a.system ?? '') !== (b.system ?? '')) return false;
  if (a.code === undefined && b.code === undefined) return a.display === b.display;
  return a.code === b.code;
}

/**
 * Negative where `a` comes first, 0 where they are equal. `undefined` where they cannot be put in order: other types,
 * other units, or dates of which one does not say enough ("2026" and "2026-11").
 */
export function compareAnswers(a: Answer, b: Answer): number | undefined {
  if (a.valueQuantity !== undefined || b.valueQuantity !== undefined) {
    return compareQuantities(a.valueQuantity, b.valueQuantity);
  }
  const x = valueOf(a);
  const y = valueOf(b);
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  if (typeof x !== 'string' || typeof y !== 'string') return undefined;
  if (isDate(a) && isDate(b)) return compareDates(x, y);
  if (isDate(a) || isDate(b)) return undefined;
  if (a.valueTime !== undefined || b.valueTime !== undefined) {
    return a.valueTime === undefined || b.valueTime === undefined ? undefined : compareTimes(x, y);
  }
  return x < y ? -1 : x > y ? 1 : 0;
}

function isDate(answer: Answer): boolean {
  return answer.valueDate !== undefined || answer.valueDateTime !== undefined;
}

/** Quantities are put in order only where their units are written the same: nothing is converted. */
export function compareQuantities(a: Quantity | undefined, b: Quantity | undefined): number | undefined {
  if (!isObject(a) || !isObject(b)) return undefined;
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return undefined;
  const sameCode = a.code !== undefined && a.code === b.code && a.system === b.system;
  const sameUnit = a.unit !== undefined && a.unit === b.unit;
  const unitless = !a.code && !b.code && !a.unit && !b.unit;
  return sameCode || sameUnit || unitless ? a.value - b.value : undefined;
}

/**
 * Dates and times as FHIR writes them. Two instants are compared as such; otherwise part by part, as far as both go,
 * and the shorter of two that agree so far leaves it open.
 */
export function compareDates(a: string, b: string): number | undefined {
  if (hasTime(a) && hasTime(b)) {
    const difference = Date.parse(a) - Date.parse(b);
    return Number.isNaN(difference) ? undefined : difference;
  }
  const x = a.slice(0, 10).split('-');
  const y = b.slice(0, 10).split('-');
  for (let part = 0; part < Math.min(x.length, y.length); part++) {
    const difference = Number(x[part]) - Number(y[part]);
    if (Number.isNaN(difference)) return undefined;
    if (difference !== 0) return difference;
  }
  return x.length === y.length && hasTime(a) === hasTime(b) ? 0 : undefined;
}

function hasTime(date: string): boolean {
  return date.includes('T');
}

/** `09:30` and `09:30:00` are the same time. */
export function compareTimes(a: string, b: string): number | undefined {
  const difference = secondsOf(a) - secondsOf(b);
  return Number.isNaN(difference) ? undefined : difference;
}

function secondsOf(time: string): number {
  const [hours, minutes, seconds = '0'] = time.split(':');
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
