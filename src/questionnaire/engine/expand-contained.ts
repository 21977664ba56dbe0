import type {Resource} from '../../model/fhir.js';
import {isObject, objects, type Json} from './answers.js';

/** A concept that a value set lists, with the system that it comes from. */
export interface Concept {
  readonly system?: string;
  /** As it stands in the value set: code, display, designation, extension. */
  readonly concept: Json;
}

const MAX_DEPTH = 20;

/**
 * The concepts of a value set that the form brings along, by its `#id` or its url. Nothing where it is not there, or
 * cannot be listed without a server (a filter, or a code system that is not in the form).
 */
export function expandContained(
  contained: readonly Resource[],
  reference: string,
  depth = 0,
): readonly Concept[] | undefined {
  const found = findContained(contained, 'ValueSet', reference);
  if (!found || depth > MAX_DEPTH) return undefined;
  if (isObject(found.expansion)) {
    const concepts: Concept[] = [];
    flatten(objects(found.expansion.contains), undefined, concepts, 0);
    return concepts;
  }
  if (!isObject(found.compose)) return undefined;
  const concepts: Concept[] = [];
  for (const include of objects(found.compose.include)) {
    const part = included(contained, include, depth);
    if (!part) return undefined;
    concepts.push(...part);
  }
  const excluded: Concept[] = [];
  for (const exclude of objects(found.compose.exclude)) {
    const part = included(contained, exclude, depth);
    if (!part) return undefined;
    excluded.push(...part);
  }
  return concepts.filter((one) => !excluded.some((other) => sameConcept(one, other)));
}

/** A contained resource by `#id`, or by the url that it says it has. */
function findContained(contained: readonly Resource[], type: string, reference: string): Json | undefined {
  const [url] = reference.split('|');
  return (contained as unknown as readonly Json[]).find(
    (resource) =>
      resource.resourceType === type &&
      (reference.startsWith('#') ? resource.id === reference.slice(1) : resource.url === url),
  );
}

function sameConcept(a: Concept, b: Concept): boolean {
  return a.system === b.system && a.concept.code === b.concept.code;
}

/** What one `include` or `exclude` names: all of its conditions hold together. */
function included(contained: readonly Resource[], part: Json, depth: number): readonly Concept[] | undefined {
  if (objects(part.filter).length > 0) return undefined;
  const system = typeof part.system === 'string' ? part.system : undefined;
  let concepts: readonly Concept[] | undefined;
  if (Array.isArray(part.concept)) {
    concepts = objects(part.concept).map((concept) => withSystem(system, concept));
  } else if (system !== undefined) {
    const codes = findContained(contained, 'CodeSystem', system);
    if (!codes) return undefined;
    const all: Concept[] = [];
    flatten(objects(codes.concept), system, all, 0);
    concepts = all;
  }
  for (const reference of Array.isArray(part.valueSet) ? part.valueSet : []) {
    const other =
      typeof reference === 'string' ? expandContained(contained, reference, depth + 1) : undefined;
    if (!other) return undefined;
    concepts = concepts?.filter((one) => other.some((another) => sameConcept(one, another))) ?? other;
  }
  return concepts;
}

function withSystem(system: string | undefined, concept: Json): Concept {
  return system === undefined ? {concept} : {system, concept};
}

/** Concepts below concepts, in reading order. What is abstract groups others and cannot be chosen itself. */
function flatten(
  concepts: readonly Json[],
  system: string | undefined,
  into: Concept[],
  depth: number,
): void {
  if (depth > MAX_DEPTH) return;
  for (const concept of concepts) {
    const own = typeof concept.system === 'string' ? concept.system : system;
    if (typeof concept.code === 'string' && concept.abstract !== true && concept.inactive !== true) {
      into.push(withSystem(own, concept));
    }
    flatten(objects(concept.contains ?? concept.concept), own, into, depth + 1);
  }
}
