import type {Answer} from '../../model/fhir.js';
import {hasValue, valueKey, valueOf, type Json} from './answers.js';
import {extensionOf, extensionsOf, numberValue, textValue} from './extensions.js';
import type {ItemLimits} from './form.js';
import type {Reading} from './reading.js';

/** Below this a largest size is in megabytes, as the extension's first definitions say; many forms write bytes. */
const BYTES_FROM = 1000;

/** What an answer to an item has to fit. */
export function readLimits(definition: Json, linkId: string, reading: Reading): ItemLimits {
  const required = definition.required === true;
  const repeats = definition.repeats === true;
  const whole = (name: string) => wholeNumber(numberValue(definition, name), name, linkId, reading);
  const maxOccurs = repeats ? Math.max(1, whole('maxOccurs') ?? Infinity) : 1;
  const minOccurs = Math.min(maxOccurs, Math.max(whole('minOccurs') ?? 0, required ? 1 : 0));
  const minLength = whole('minLength');
  const maxLength =
    definition.maxLength === undefined
      ? undefined
      : wholeNumber(definition.maxLength, 'maxLength', linkId, reading);
  const regex = reading.rare?.readRegex(
    textValue(definition, 'regex'),
    definition.type === 'text',
    linkId,
    reading,
  );
  const bound = (name: string) => readBound(definition, name, linkId, reading);
  const minValue = bound('minValue') ?? bound('minQuantity');
  const maxValue = bound('maxValue') ?? bound('maxQuantity');
  const maxDecimalPlaces = whole('maxDecimalPlaces');
  const maxSize = numberValue(definition, 'maxSize');
  const sliderStep = numberValue(definition, 'sliderStepValue');
  return {
    minOccurs,
    maxOccurs,
    mimeTypes: extensionsOf(definition, 'mimeType')
      .map(valueOf)
      .filter((type): type is string => typeof type === 'string' && type !== ''),
    ...(minLength ? {minLength} : {}),
    ...(maxLength ? {maxLength} : {}),
    ...(regex ? {regex} : {}),
    ...(minValue ? {minValue} : {}),
    ...(maxValue ? {maxValue} : {}),
    ...(maxDecimalPlaces === undefined ? {} : {maxDecimalPlaces}),
    ...(maxSize && maxSize > 0 ? {maxSize: maxSize < BYTES_FROM ? maxSize * 1_000_000 : maxSize} : {}),
    ...(sliderStep && sliderStep > 0 ? {sliderStep} : {}),
  };
}

function wholeNumber(value: unknown, name: string, linkId: string, reading: Reading): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  reading.fault('wrong-value', linkId, `has a ${name} that is not a whole number.`);
  return undefined;
}

/** The smallest or largest answer: the extension's value is written as the answer's would be. */
function readBound(definition: Json, name: string, linkId: string, reading: Reading): Answer | undefined {
  const extension = extensionOf(definition, name);
  if (!extension) return undefined;
  const key = valueKey(extension);
  const bound = key ? ({[key]: extension[key]} as Answer) : undefined;
  if (bound && hasValue(bound)) return bound;
  reading.fault(
    'unsupported-extension',
    linkId,
    `has a ${name} that is not a plain value; it is not checked.`,
  );
  return undefined;
}
