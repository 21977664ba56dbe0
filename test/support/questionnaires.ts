import type {Answer, Questionnaire} from '../../src/model/fhir.js';

/** The real forms in test/fixtures/questionnaires. */
export const CORPUS = [
  'all-types',
  'big-mixed',
  'enablebehavior-any',
  'enablewhen-basic',
  'enablewhen-nested',
  'initial-values',
  'min-max-occurs',
  'observation-extract',
  'open-choice-label',
  'paginated',
  'phq9-calculated',
  'repeated-groups',
  'slider-lower-upper',
  'target-constraint',
  'validation-text',
  'variables',
  'xhtml-unsafe',
] as const;

/** What a form is expected to do with some answers: see the README of the fixtures. */
export interface CorpusCase {
  readonly id: string;
  readonly questionnaire: string;
  readonly name: string;
  readonly answers?: Readonly<Record<string, readonly Answer[]>>;
  readonly expect: {
    readonly enabled?: readonly string[];
    readonly disabled?: readonly string[];
    readonly calculated?: Readonly<Record<string, readonly Answer[]>>;
    readonly initial?: Readonly<Record<string, readonly Answer[]>>;
    readonly terminates?: boolean;
  };
}

async function fixture(name: string): Promise<unknown> {
  // The test server hands out .json files as modules.
  const url = new URL(`../fixtures/questionnaires/${name}.json`, import.meta.url).href;
  return ((await import(url)) as {default: unknown}).default;
}

/** A fresh copy of one of the forms. */
export async function corpusForm(name: string): Promise<Questionnaire> {
  return structuredClone(await fixture(name)) as Questionnaire;
}

/** All cases of the corpus. */
export async function corpusCases(): Promise<readonly CorpusCase[]> {
  return (await fixture('cases')) as readonly CorpusCase[];
}
