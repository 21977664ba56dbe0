import {record, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';

/** One concept that can be chosen, as a `Coding` with words for people. */
export interface CodedOption {
  readonly system?: string;
  readonly version?: string;
  readonly code: string;
  /** In the language that was asked for where the server has it; the code where it has no words at all. */
  readonly display: string;
}

/** What a server has of a value set. */
export interface Expansion {
  readonly options: readonly CodedOption[];
  /** How many there are in all, where the server says so. */
  readonly total?: number;
}

/** Concepts in concepts that are looked into: a server that goes deeper means no good. */
const DEEPEST = 50;

/** The concepts of an expanded ValueSet, those in others included. What is abstract or no longer in use is no option. */
export function readExpansion(valueSet: Wire, language?: string): Expansion {
  const expansion = record(valueSet['expansion']);
  const {total} = expansion;
  return {
    options: optionsOf(expansion['contains'], language, 0),
    ...(typeof total === 'number' && {total}),
  };
}

function optionsOf(contains: unknown, language: string | undefined, depth: number): CodedOption[] {
  if (depth > DEEPEST) return [];
  return records(contains).flatMap((concept) => [
    ...optionOf(concept, language),
    ...optionsOf(concept['contains'], language, depth + 1),
  ]);
}

function optionOf(concept: Wire, language: string | undefined): CodedOption[] {
  const code = words(concept['code']);
  if (!code || concept['abstract'] === true || concept['inactive'] === true) return [];
  const system = words(concept['system']);
  const version = words(concept['version']);
  return [
    {
      ...(system && {system}),
      ...(version && {version}),
      code,
      display: inLanguage(concept, language) ?? words(concept['display']) ?? code,
    },
  ];
}

/** A designation in the language, where the server sends translations beside its own words. */
function inLanguage(concept: Wire, language: string | undefined): string | undefined {
  const primary = language?.toLowerCase().split('-')[0];
  if (!primary) return undefined;
  const found = records(concept['designation']).find(
    ({language: tag}) => typeof tag === 'string' && tag.toLowerCase().split('-')[0] === primary,
  );
  return words(found?.['value']);
}
