import {BackendError} from '../backends/backend-error.js';
import type {Transport} from '../backends/http.js';
import {loadQuestionnaire} from '../backends/questionnaire/index.js';
import type {SpkErrorDetail} from '../element/error-event.js';
import type {Questionnaire, QuestionnaireResponse} from '../model/fhir.js';
import type {FormFault} from './engine/form.js';

/** What the embedder is told when no form is given. */
export const NOT_CONFIGURED: SpkErrorDetail = {
  code: 'not-configured',
  message:
    'no form is set. Give the attribute src="https://…" (the address of a FHIR R4 Questionnaire) or the property questionnaire.',
};

/** What was given as a form is none. */
export class NotAForm extends Error {}

const ASSEMBLED = 'questionnaire-subQuestionnaire';

/** Whether a form is put together from others. */
function isModular(form: unknown): boolean {
  return JSON.stringify(form)?.includes(ASSEMBLED) ?? false;
}

/** A form by its address or as an object, with the forms that it is put together from inside it. */
export async function readSource(
  source: string | Questionnaire,
  page: string,
  transport: Transport,
  signal: AbortSignal,
): Promise<{readonly questionnaire: Questionnaire; readonly faults: readonly FormFault[]}> {
  const form = typeof source === 'string' ? await loadQuestionnaire(source, {transport, signal}) : source;
  if (!isModular(form)) return {questionnaire: form, faults: []};
  const from = typeof source === 'string' ? source : page;
  const {assembled} = await import('./modular-form.js');
  return assembled(form, from, transport, signal);
}

/** What is wrong with answers that the page gave, for the console: they may be of another form. Names none of them. */
export function responseFault(response: unknown, {url, id}: Questionnaire): string | undefined {
  const {resourceType, questionnaire} = Object(response) as Record<string, unknown>;
  if (resourceType !== 'QuestionnaireResponse') {
    return 'the property response takes a FHIR QuestionnaireResponse. What it was given is none.';
  }
  const of = typeof questionnaire === 'string' ? questionnaire.split('|')[0] : undefined;
  if (!of || !url || of === url || of.endsWith(`Questionnaire/${id}`)) return undefined;
  return `the property response was given answers to "${of}". This form is "${url}".`;
}

/** Whether two responses say the same, whenever they were written. */
export function sameAnswers(one: QuestionnaireResponse, other: QuestionnaireResponse | undefined): boolean {
  const bare = (response: QuestionnaireResponse | undefined) =>
    JSON.stringify({...response, status: undefined, authored: undefined});
  return bare(one) === bare(other);
}

/** What the embedder is told when a form cannot be had: which attribute to look at, and what the server said. */
export function describeFailure(error: unknown, src: string, retry: () => void): SpkErrorDetail {
  const code =
    error instanceof BackendError ? error.code : error instanceof NotAForm ? 'bad-form' : 'bad-answer';
  const said = error instanceof Error ? error.message : String(error);
  const where = src ? `src="${src}"` : 'the form';
  return {code, message: `${where} could not be read (${code}): ${said}`, cause: error, retry};
}
