import {isObject, valueOf, type Json} from '../answers.js';
import {extensionName} from '../extensions.js';

/** Where expressions of a template are read: what they stand on, and what they may name. */
export interface TemplateContext {
  readonly focus: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Runs one expression; gives nothing where it cannot. */
export type RunExpression = (expression: string, context: TemplateContext) => readonly unknown[];

/** What filling in needs of FHIRPath. */
export interface Filler {
  readonly run: RunExpression;
  /** Results as plain JSON. */
  plain(values: readonly unknown[]): readonly unknown[];
}

/** No element is left. */
const GONE = Symbol('gone');
/** How deep templates are followed; no FHIR resource goes so far. */
const MAX_DEPTH = 60;

/**
 * A copy of a template in which the elements with `templateExtractContext` stand once for each thing that their
 * expression finds, and those with `templateExtractValue` are replaced by what theirs gives; elements for which nothing
 * is found are left out. https://hl7.org/fhir/uv/sdc/extraction.html
 */
export function fillTemplate(template: Json, context: TemplateContext, filler: Filler): Json | undefined {
  const [filled] = complex(template, context, filler, 0);
  return isObject(filled) ? filled : undefined;
}

/** An object: as often as its context is there; or the values that take its place. */
function complex(element: Json, context: TemplateContext, filler: Filler, depth: number): readonly unknown[] {
  const marks = marksOf(element);
  return contexts(marks, context, filler).flatMap((inner): readonly unknown[] => {
    if (marks.value !== undefined) {
      return filler.plain(filler.run(marks.value, inner)).map(asComplex);
    }
    const filled = fields(element, inner, filler, depth);
    return filled ? [filled] : [];
  });
}

/** Only a Reference is an object that a text can stand for. */
function asComplex(value: unknown): unknown {
  return typeof value === 'string' ? {reference: value} : value;
}

function fields(element: Json, context: TemplateContext, filler: Filler, depth: number): Json | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const filled: Record<string, unknown> = {};
  for (const name of fieldNames(element)) {
    const value = name === 'extension' ? unmarked(element[name]) : element[name];
    const beside = element[`_${name}`];
    const result = field(value, beside, context, filler, depth);
    if (result.value !== GONE) filled[name] = result.value;
    if (result.beside !== GONE) filled[`_${name}`] = result.beside;
  }
  return Object.keys(filled).length > 0 ? filled : undefined;
}

/** `birthDate` and `_birthDate` are one element. */
function fieldNames(element: Json): readonly string[] {
  const names = Object.keys(element).map((name) => (name.startsWith('_') ? name.slice(1) : name));
  return [...new Set(names)].filter((name) => name !== '__proto__');
}

interface Filled {
  readonly value: unknown;
  readonly beside: unknown;
}

function field(
  value: unknown,
  beside: unknown,
  context: TemplateContext,
  filler: Filler,
  depth: number,
): Filled {
  if (Array.isArray(value) || Array.isArray(beside)) {
    return list(asList(value), asList(beside), context, filler, depth);
  }
  if (isObject(value)) {
    const [first] = complex(value, context, filler, depth + 1);
    return {value: first ?? GONE, beside: GONE};
  }
  const [first] = primitive(value, beside, context, filler);
  return first ?? {value: GONE, beside: GONE};
}

function list(
  values: readonly unknown[],
  besides: readonly unknown[],
  context: TemplateContext,
  filler: Filler,
  depth: number,
): Filled {
  const filled: Filled[] = [];
  for (let index = 0; index < Math.max(values.length, besides.length); index++) {
    const value = values[index] ?? undefined;
    if (isObject(value)) {
      const found = complex(value, context, filler, depth + 1);
      filled.push(...found.map((one) => ({value: one, beside: GONE})));
    } else filled.push(...primitive(value, besides[index], context, filler));
  }
  if (filled.length === 0) return {value: GONE, beside: GONE};
  const part = (of: unknown) => (of === GONE || of === undefined ? null : of);
  const hasBeside = filled.some((one) => part(one.beside) !== null);
  const hasValue = filled.some((one) => part(one.value) !== null);
  return {
    value: hasValue ? filled.map((one) => part(one.value)) : GONE,
    beside: hasBeside ? filled.map((one) => part(one.beside)) : GONE,
  };
}

/** A text, number or truth: itself, or what its expression gives; with its id and other extensions. */
function primitive(
  value: unknown,
  beside: unknown,
  context: TemplateContext,
  filler: Filler,
): readonly Filled[] {
  const own = isObject(beside) ? beside : undefined;
  const marks = own ? marksOf(own) : {};
  const extension = unmarked(own?.['extension']);
  const rest = own && {...own, extension};
  if (rest && extension === undefined) delete rest.extension;
  const kept = rest && Object.keys(rest).length > 0 ? rest : GONE;
  return contexts(marks, context, filler).flatMap((inner): readonly Filled[] => {
    if (marks.value === undefined) {
      return value === undefined && kept === GONE ? [] : [{value: value ?? GONE, beside: kept}];
    }
    const found = filler.plain(filler.run(marks.value, inner));
    return found.filter((one) => !isObject(one)).map((one) => ({value: one, beside: kept}));
  });
}

interface Marks {
  readonly context?: string;
  /** The name under which the context can be called inside. */
  readonly name?: string;
  readonly value?: string;
}

function marksOf(element: Json): Marks {
  const marks: {context?: string; name?: string; value?: string} = {};
  for (const extension of asList(element['extension'])) {
    if (!isObject(extension)) continue;
    const kind = extensionName(extension['url']);
    const given = valueOf(extension);
    const expression = isObject(given) ? given['expression'] : given;
    if (typeof expression !== 'string') continue;
    if (kind === 'templateExtractContext') {
      marks.context = expression;
      if (isObject(given) && typeof given['name'] === 'string') marks.name = given['name'];
    } else if (kind === 'templateExtractValue') marks.value = expression;
  }
  return marks;
}

/** What an element stands for, one after the other; what is around it where it has no context of its own. */
function contexts(marks: Marks, around: TemplateContext, filler: Filler): readonly TemplateContext[] {
  const {context, name} = marks;
  if (context === undefined) return [around];
  return filler.run(context, around).map((focus) => ({
    focus: [focus],
    variables: name === undefined ? around.variables : {...around.variables, [name]: [focus]},
  }));
}

/** Extensions without those that are instructions to us. */
function unmarked(extensions: unknown): unknown {
  if (!Array.isArray(extensions)) return extensions;
  const left = extensions.filter(
    (one) => !isObject(one) || !/^templateExtract(?:Context|Value)$/.test(extensionName(one['url'])),
  );
  return left.length > 0 ? left : undefined;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value];
}
