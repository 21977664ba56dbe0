import type {Answer} from '../../model/fhir.js';
import {hasValue, isObject, objects, type Json} from './answers.js';
import {isTrue, numberValue, textValue} from './extensions.js';
import type {FormOption} from './form.js';
import type {Reading} from './reading.js';
import {codingText, readConceptText, readText} from './read-text.js';

/** Values that an option may have. */
const OPTION_VALUES = [
  'valueCoding',
  'valueString',
  'valueInteger',
  'valueDate',
  'valueTime',
  'valueReference',
];

/** What can be chosen: the item's own options, or those of a value set in the form. */
export function readOptions(
  definition: Json,
  linkId: string,
  reading: Reading,
): {options: readonly FormOption[]; valueSet?: string} {
  const {answerOption, answerValueSet} = definition;
  if (answerOption !== undefined && !Array.isArray(answerOption)) {
    reading.fault('wrong-value', linkId, 'has an answerOption that is not a list.');
  }
  const own = Array.isArray(answerOption)
    ? answerOption.flatMap((option, index) => readOption(option, index))
    : [];
  if (Array.isArray(answerOption) && own.length < answerOption.length) {
    reading.fault('wrong-value', linkId, 'has an answerOption without a value that can be chosen.');
  }
  if (own.length > 0 || typeof answerValueSet !== 'string' || answerValueSet === '') return {options: own};
  const concepts = reading.rare?.expandContained(reading.contained, answerValueSet);
  if (concepts)
    return {options: concepts.map(({system, concept}, index) => conceptOption(system, concept, index))};
  if (!answerValueSet.startsWith('#')) return {options: [], valueSet: answerValueSet};
  reading.fault(
    'missing-value-set',
    linkId,
    `takes its options from the value set "${answerValueSet}", which is not in the form or cannot be listed.`,
  );
  return {options: []};
}

function readOption(option: unknown, index: number): FormOption[] {
  if (!isObject(option)) return [];
  const key = OPTION_VALUES.find((name) => option[name] !== undefined);
  const answer = key ? ({[key]: option[key]} as Answer) : undefined;
  if (!key || !answer || !hasValue(answer)) return [];
  const coding = isObject(option.valueCoding) ? option.valueCoding : undefined;
  return [
    makeOption(index, {
      answer,
      label: coding ? codingText(coding) : readText(plainLabel(option[key]), option[`_${key}`]),
      initial: option.initialSelected === true,
      sources: [option, coding],
    }),
  ];
}

function conceptOption(system: string | undefined, concept: Json, index: number): FormOption {
  const {code, display, version} = concept;
  const coding = {
    ...(system === undefined ? {} : {system}),
    ...(typeof version === 'string' ? {version} : {}),
    code: String(code),
    ...(typeof display === 'string' ? {display} : {}),
  };
  return makeOption(index, {
    answer: {valueCoding: coding},
    label: readConceptText(concept),
    initial: false,
    sources: [concept],
  });
}

/** Scores and prefixes are written beside the option's value or inside of it. */
function makeOption(
  index: number,
  {
    answer,
    label,
    initial,
    sources,
  }: Pick<FormOption, 'answer' | 'label' | 'initial'> & {readonly sources: readonly unknown[]},
): FormOption {
  const first = <T>(read: (source: unknown) => T | undefined) => {
    for (const source of sources) {
      const value = read(source);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const prefix = first((source) => textValue(source, 'optionPrefix'));
  const score =
    first((source) => numberValue(source, 'itemWeight')) ??
    first((source) => numberValue(source, 'ordinalValue'));
  return {
    key: `o${index + 1}`,
    answer,
    label,
    initial,
    exclusive: sources.some((source) => isTrue(source, 'optionExclusive')),
    ...(prefix === undefined ? {} : {prefix}),
    ...(score === undefined ? {} : {score}),
  };
}

function plainLabel(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!isObject(value)) return '';
  const {display, reference} = value;
  return typeof display === 'string' ? display : typeof reference === 'string' ? reference : '';
}

/** Options of answers that an expression gave, in its order. */
export function optionsOf(
  answers: readonly Answer[],
  known: readonly FormOption[] = [],
): readonly FormOption[] {
  return answers.flatMap((answer, index) => {
    const [option] = readOption(answer, index);
    if (!option) return [];
    const before = known[index];
    return [before && before.key === option.key && before.label.text === option.label.text ? before : option];
  });
}

/** Codings in the extensions of this name. */
export function codingsOf(extensions: readonly Json[]): readonly Json[] {
  return objects(extensions.map(({valueCoding}) => valueCoding));
}
