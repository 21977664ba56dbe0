import type {Submission} from '../backends/care-record.js';
import {partUrl} from '../backends/care-record/submission.js';
import {COMPLETION_MODE, modeConcept, type AnswerMode} from '../measures/answer-mode.js';
import {scoreObservations} from '../measures/observations.js';
import {responseVersion} from '../measures/response-answers.js';
import type {Coding, QuestionnaireResponse, Reference} from '../model/fhir.js';
import {declinedOf, fittedAnswers, type Fit} from './fit.js';

/** On a saved response (`meta.tag`): an answer in it calls for help, whatever the score. */
export const SAFETY_FLAG: Coding = {system: 'urn:social-prescribing-kit:flag', code: 'safety'};

/** What the answers do not say about themselves. */
export interface ResponseContext {
  /** FHIR reference of the person; '' where nobody is named. */
  readonly subject: string;
  readonly mode: AnswerMode;
  /** Who put the answers in, where that was not the person. */
  readonly author?: Reference;
  /** An answer calls for help. */
  readonly isFlagged: boolean;
}

/** The answers as they are kept: about whom, by whom, how they were given, and whether one of them calls for help. */
export function finishedResponse(
  response: QuestionnaireResponse,
  {subject, mode, author, isFlagged}: ResponseContext,
): QuestionnaireResponse {
  const {resourceType, meta, extension = [], item, ...rest} = response;
  const person: Reference | undefined = subject ? {reference: subject} : undefined;
  const isByPerson = mode !== 'on-behalf' && /(?:^|\/)(?:Patient|RelatedPerson)\//.test(subject);
  return {
    resourceType,
    ...((meta !== undefined || isFlagged) && {
      meta: {...meta, ...(isFlagged && {tag: [...(meta?.tag ?? []), SAFETY_FLAG]})},
    }),
    extension: [
      ...extension.filter(({url}) => url !== COMPLETION_MODE),
      {url: COMPLETION_MODE, valueCodeableConcept: modeConcept(mode)},
    ],
    ...rest,
    ...(person && {subject: person}),
    ...(author && {author}),
    ...(person && isByPerson && {source: person}),
    ...(item && {item}),
  };
}

/** What one submission is made from. */
export interface MeasureSubmissionOptions {
  readonly submissionId: string;
  readonly subject: string;
  readonly mode: AnswerMode;
  /** Absent where nothing is scored. */
  readonly fit?: Fit;
  readonly codes?: Readonly<Record<string, readonly Coding[]>>;
}

/** The response and its scores, as they are written together or not at all. The same answers give the same bytes. */
export function measureSubmission(
  response: QuestionnaireResponse,
  {submissionId, subject, mode, fit, codes}: MeasureSubmissionOptions,
): Submission {
  const version = responseVersion(response);
  const observations = fit
    ? scoreObservations(fit.measure.id, fittedAnswers(fit, response), {
        subject: {reference: subject},
        effectiveDateTime: response.authored ?? '',
        response: {reference: partUrl(submissionId, 'response')},
        mode,
        ...(version !== undefined && {version}),
        declined: declinedOf(fit, response),
        ...(codes && {codes}),
      })
    : [];
  return {
    id: submissionId,
    entries: [
      {part: 'response', resource: response},
      ...observations.map((resource, index) => ({part: `obs-${index + 1}`, resource})),
    ],
  };
}
