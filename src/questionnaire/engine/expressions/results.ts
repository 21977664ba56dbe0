import type {Answer, Coding, Quantity} from '../../../model/fhir.js';
import {isObject} from '../answers.js';
import {sameAnswer} from '../compare-answers.js';
import type {FormItem, FormOption} from '../form.js';
import {unitFields} from '../unit-fields.js';

/** What an expression gave, as answers to an item; and whether some of it cannot be one. */
export interface TypedResult {
  readonly answers: readonly Answer[];
  readonly misfit: boolean;
}

/** Plain JSON results as answers of the item's own type: a number for a text question becomes text, and so on. */
export function typedAnswers(
  item: FormItem,
  values: readonly unknown[],
  options: readonly FormOption[] = item.options,
): TypedResult {
  const wanted = item.repeats ? values : values.slice(0, 1);
  const answers = wanted.map((value) => typedAnswer(item, value, options));
  return {
    answers: answers.filter((answer) => answer !== undefined),
    misfit: answers.includes(undefined),
  };
}

function typedAnswer(item: FormItem, value: unknown, options: readonly FormOption[]): Answer | undefined {
  switch (item.type) {
    case 'boolean':
      return typeof value === 'boolean' ? {valueBoolean: value} : undefined;
    case 'integer': {
      const number = numberOf(value);
      return Number.isInteger(number) ? {valueInteger: number!} : undefined;
    }
    case 'decimal': {
      const number = numberOf(value);
      return number === undefined ? undefined : {valueDecimal: number};
    }
    case 'quantity': {
      const quantity = quantityOf(value, item.unit);
      return quantity && {valueQuantity: quantity};
    }
    case 'string':
    case 'text': {
      const text = textOf(value);
      return text === undefined ? undefined : {valueString: text};
    }
    case 'url':
      return typeof value === 'string' ? {valueUri: value} : undefined;
    case 'date':
      return matching(value, /^\d{4}(?:-\d\d(?:-\d\d)?)?/, (valueDate) => ({valueDate}));
    case 'dateTime':
      return matching(value, /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d.*)?)?)?$/, (moment) => ({
        valueDateTime: moment.replace(/[+-]00:00$/, 'Z'),
      }));
    case 'time':
      return matching(value, /^\d\d:\d\d(?::\d\d)?/, (time) => ({
        valueTime: time.length === 5 ? `${time}:00` : time,
      }));
    case 'choice':
    case 'open-choice':
      return chosenAnswer(item, value, options);
    case 'attachment':
      return isObject(value) ? {valueAttachment: value} : undefined;
    default:
      return undefined;
  }
}

function matching(value: unknown, pattern: RegExp, make: (text: string) => Answer): Answer | undefined {
  const found = typeof value === 'string' ? pattern.exec(value)?.[0] : undefined;
  return found === undefined ? undefined : make(found);
}

function numberOf(value: unknown): number | undefined {
  if (isObject(value)) return numberOf(value['value']);
  if (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)) return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

const UCUM = 'http://unitsofmeasure.org';
/** FHIRPath writes durations in words. */
const CALENDAR: Readonly<Record<string, string>> = {
  year: 'a',
  month: 'mo',
  week: 'wk',
  day: 'd',
  hour: 'h',
  minute: 'min',
  second: 's',
  millisecond: 'ms',
};

/** FHIR's own quantities, those of FHIRPath (`3 'kg'`, `2 years`), and numbers in the item's unit. */
function quantityOf(value: unknown, unit: Coding | undefined): Quantity | undefined {
  if (isObject(value)) return numberOf(value) === undefined ? undefined : value;
  const [, number = '', code, word] =
    (typeof value === 'string' && /^(-?\d+(?:\.\d+)?)(?: '([^']*)'| (\w+?)s?)?$/.exec(value)) || [];
  const ucum = code ?? (word && CALENDAR[word]);
  if (number && ucum) {
    return {value: Number(number), unit: word ?? ucum, ...(ucum === '1' ? {} : {system: UCUM, code: ucum})};
  }
  const amount = numberOf(value);
  if (amount === undefined) return undefined;
  return {value: amount, ...unitFields(unit)};
}

/** A result in words: what a text question, or a text with an expression, is filled with. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!isObject(value)) return undefined;
  if (typeof value.value === 'number') {
    const unit = value.unit ?? value.code;
    return typeof unit === 'string' ? `${value.value} ${unit}` : String(value.value);
  }
  const words = [value.display, value.text, value.code].find((part) => typeof part === 'string');
  return typeof words === 'string' ? words : undefined;
}

/** One of the options where there is such a one; a coding of a value set that is not here, as it is. */
function chosenAnswer(item: FormItem, value: unknown, options: readonly FormOption[]): Answer | undefined {
  const candidates = optionAnswers(value);
  const option = options.find(({answer}) => candidates.some((candidate) => sameAnswer(answer, candidate)));
  if (option) return option.answer;
  // An expression that names a code alone means the option with that code.
  const byCode =
    typeof value === 'string'
      ? options.find(({answer}) => isObject(answer.valueCoding) && answer.valueCoding.code === value)
      : undefined;
  if (byCode) return byCode.answer;
  const [answer] = candidates;
  if (answer?.valueCoding) return answer;
  return item.type === 'open-choice' && typeof value === 'string' ? {valueString: value} : undefined;
}

/** How a result may stand among answer options. */
export function optionAnswers(value: unknown): readonly Answer[] {
  if (typeof value === 'string') {
    return [{valueString: value}, {valueDate: value}, {valueTime: value}];
  }
  if (typeof value === 'number') return [{valueInteger: value}];
  if (!isObject(value)) return [];
  if (typeof value['reference'] === 'string') return [{valueReference: value}];
  const {coding} = value;
  if (Array.isArray(coding)) return coding.filter(isObject).map((one) => ({valueCoding: one}));
  const isCoding = typeof value['code'] === 'string' || typeof value['display'] === 'string';
  return isCoding ? [{valueCoding: value}] : [];
}

/** A result as a condition, by FHIRPath's rule for single values; `undefined` where there are several. */
export function truth(values: readonly unknown[]): boolean | undefined {
  if (values.length > 1) return undefined;
  return values.length === 1 && values[0] !== false;
}
