import fc from 'fast-check';
import type {
  Answer,
  QuestionnaireResponse,
  QuestionnaireResponseAnswer,
  QuestionnaireResponseItem,
} from '../../src/model/fhir.js';
import type {Form, FormItem} from '../../src/questionnaire/engine/form.js';

const pad = (number: number, length = 2) => String(number).padStart(length, '0');
const words = fc.stringMatching(/^[A-Za-zÀ-ž0-9][A-Za-zÀ-ž0-9 ’'.,-]{0,18}[a-z0-9]$/);
const day = fc
  .tuple(fc.integer({min: 1900, max: 2100}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}))
  .map(([year, month, date]) => `${year}-${pad(month)}-${pad(date)}`);
const time = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59))
  .map((parts) => parts.map((part) => pad(part)).join(':'));
const decimal = fc.integer({min: -100000, max: 100000}).map((number) => number / 100);

/** One answer of the type that an item has. */
function answerTo(item: FormItem): fc.Arbitrary<Answer> {
  const own = item.options.map(({answer}) => answer);
  if (own.length > 0) {
    const chosen = fc.constantFrom(...own);
    return item.type === 'open-choice'
      ? fc.oneof(
          chosen,
          words.map((valueString) => ({valueString})),
        )
      : chosen;
  }
  const values: Partial<Record<FormItem['type'], fc.Arbitrary<Answer>>> = {
    boolean: fc.boolean().map((valueBoolean) => ({valueBoolean})),
    decimal: decimal.map((valueDecimal) => ({valueDecimal})),
    integer: fc.integer({min: -5, max: 5000}).map((valueInteger) => ({valueInteger})),
    date: fc
      .oneof(
        day,
        day.map((date) => date.slice(0, 7)),
      )
      .map((valueDate) => ({valueDate})),
    dateTime: fc.tuple(day, time).map(([date, clock]) => ({valueDateTime: `${date}T${clock}Z`})),
    time: time.map((valueTime) => ({valueTime})),
    url: words.map((path) => ({valueUri: `https://example.org/${encodeURIComponent(path)}`})),
    choice: words.map((code) => ({
      valueCoding: {system: 'http://example.org', code: code.replaceAll(/\s+/g, '-')},
    })),
    quantity: decimal.map((value) => ({valueQuantity: {value, unit: 'm'}})),
    attachment: fc.constant({
      valueAttachment: {contentType: 'image/png', data: 'iVBORw0KGgo=', title: 'a.png'},
    }),
    unsupported: fc.constant({valueReference: {reference: 'Patient/1'}}),
  };
  return values[item.type] ?? words.map((valueString) => ({valueString}));
}

const baggage = fc.record(
  {
    id: fc.stringMatching(/^[a-z][a-z0-9-]{1,8}$/),
    extension: words.map((valueString) => [{url: 'http://example.org/extension', valueString}]),
  },
  {requiredKeys: []},
);

/** What a response holds about one item: one or several items, or none. */
function itemsFor(item: FormItem): fc.Arbitrary<readonly QuestionnaireResponseItem[]> {
  if (item.type === 'display' || item.type === 'unsupported' || item.fatal) return fc.constant([]);
  const rest = fc.tuple(baggage, fc.boolean()).map(([kept, hasText]) => ({
    linkId: item.linkId,
    ...(hasText && item.text.text ? {text: item.text.text} : {}),
    ...kept,
  }));
  if (item.type === 'group') {
    const one = fc
      .tuple(rest, level(item.children))
      .map(([fields, below]) => (below.length > 0 ? [{...fields, item: below}] : []));
    return item.repeats ? fc.array(one, {maxLength: 3}).map((several) => several.flat()) : one;
  }
  const answer: fc.Arbitrary<QuestionnaireResponseAnswer> = fc
    .tuple(answerTo(item), baggage, level(item.children))
    .map(([value, kept, below]) => ({...value, ...kept, ...(below.length > 0 ? {item: below} : {})}));
  return fc
    .tuple(rest, fc.array(answer, {maxLength: item.repeats ? 3 : 1}))
    .map(([fields, given]) => (given.length > 0 ? [{...fields, answer: given}] : []));
}

function level(items: readonly FormItem[]): fc.Arbitrary<readonly QuestionnaireResponseItem[]> {
  return fc.tuple(...items.map(itemsFor)).map((several) => several.flat());
}

/** Responses that a form could have been given, with ids and extensions here and there. */
export function responsesTo(form: Form): fc.Arbitrary<QuestionnaireResponse> {
  return fc
    .tuple(level(form.items), fc.constantFrom('in-progress', 'completed' as const))
    .map(([item, status]) => ({
      resourceType: 'QuestionnaireResponse' as const,
      questionnaire: 'http://example.org/Questionnaire/q|1',
      status: status,
      ...(item.length > 0 ? {item} : {}),
    }));
}
