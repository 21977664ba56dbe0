import {isObject, objects, valueOf, type Json} from './answers.js';

/**
 * The addresses under which core FHIR, SDC and their earlier releases publish an extension differ only in their front:
 * `StructureDefinition/questionnaire-minOccurs` and `uv/sdc/StructureDefinition/sdc-questionnaire-minOccurs` are one.
 */
const KNOWN =
  /^https?:\/\/hl7\.org\/fhir\/(?:uv\/sdc\/)?StructureDefinition\/(?:sdc-)?(?:questionnaire-)?(.+)$/;

const names = new Map<string, string>();

/** An extension's name without where it was published; its whole address where it is none of HL7's. */
export function extensionName(url: unknown): string {
  if (typeof url !== 'string') return '';
  let name = names.get(url);
  if (name === undefined) {
    name = KNOWN.exec(url)?.[1] ?? url;
    // Forms come from outside, and might bring any number of addresses.
    if (names.size < 500) names.set(url, name);
  }
  return name;
}

/** All extensions of an element with this name. */
export function extensionsOf(element: unknown, name: string): readonly Json[] {
  if (!isObject(element) || element.extension === undefined) return [];
  return objects(element.extension).filter(({url}) => extensionName(url) === name);
}

/** The first extension of an element with this name. */
export function extensionOf(element: unknown, name: string): Json | undefined {
  return extensionsOf(element, name)[0];
}

/** The value of an extension, whichever `value[x]` it is in. */
export function extensionValue(element: unknown, name: string): unknown {
  const extension = extensionOf(element, name);
  return extension && valueOf(extension);
}

/** The value of an extension inside an extension, whose names are plain words. */
export function innerValue(extension: Json, name: string): unknown {
  const inner = objects(extension.extension).find(({url}) => url === name);
  return inner && valueOf(inner);
}

export function textValue(element: unknown, name: string): string | undefined {
  const value = extensionValue(element, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function numberValue(element: unknown, name: string): number | undefined {
  const value = extensionValue(element, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function isTrue(element: unknown, name: string): boolean {
  return extensionValue(element, name) === true;
}
