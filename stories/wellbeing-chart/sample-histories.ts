import type {AnswerMode} from '../../src/measures/answer-mode.js';
import {COMPLETION_MODE, modeConcept} from '../../src/measures/answer-mode.js';
import {DECLINED} from '../../src/model/declined.js';
import type {QuestionnaireResponse} from '../../src/model/fhir.js';
import type {Observation} from '../../src/model/fhir-record.js';

/** Invented people. Nothing here was answered by anybody. */
export const MAGGIE = 'Patient/123';

const MEASURE_ITEM = 'urn:social-prescribing-kit:measure-item';

type Answer = number | 'declined' | undefined;

interface ResponseOptions {
  readonly id?: string;
  readonly version?: string;
  readonly mode?: AnswerMode;
  readonly subject?: string;
}

/** A response with numbers as answers, by link id. */
function response(
  measure: string,
  date: string,
  answers: Readonly<Record<string, Answer>>,
  {id, version = '1.0.0', mode = 'self', subject = MAGGIE}: ResponseOptions = {},
): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    id: id ?? `${measure}-${date.slice(0, 10)}`,
    status: 'completed',
    questionnaire: `urn:social-prescribing-kit:questionnaire:measure-${measure}|${version}`,
    subject: {reference: subject},
    authored: date,
    extension: [{url: COMPLETION_MODE, valueCodeableConcept: modeConcept(mode)}],
    item: Object.entries(answers).flatMap(([linkId, answer]) =>
      answer === undefined
        ? []
        : [{linkId, answer: [answer === 'declined' ? DECLINED : {valueInteger: answer}]}],
    ),
  };
}

/** The four answers of ONS4: satisfied, worthwhile, happy, anxious. */
export const ons4 = (
  date: string,
  [satisfied, worthwhile, happy, anxious]: readonly Answer[],
  options?: ResponseOptions,
): QuestionnaireResponse =>
  response(
    'ons4',
    date,
    {
      'ons4-satisfied': satisfied,
      'ons4-worthwhile': worthwhile,
      'ons4-happy': happy,
      'ons4-anxious': anxious,
    },
    options,
  );

/** A measure whose items are numbered, such as PHQ-9. */
export const numbered = (
  measure: string,
  date: string,
  answers: readonly Answer[],
  options?: ResponseOptions,
): QuestionnaireResponse =>
  response(
    measure,
    date,
    Object.fromEntries(answers.map((answer, index) => [`${measure}-${index + 1}`, answer])),
    options,
  );

const CHOICES = ['hardly-ever-or-never', 'some-of-the-time', 'often'] as const;
const ANSWERS = 'urn:social-prescribing-kit:measure-answer';

/** The ONS loneliness indicators: three answers from 1 to 3, and how often lonely in words. */
export const loneliness = (
  date: string,
  ucla: readonly number[],
  direct: string,
  options?: ResponseOptions,
): QuestionnaireResponse => ({
  ...response('loneliness-ons', date, {}, options),
  item: [
    ...['companionship', 'leftout', 'isolated'].map((name, index) => ({
      linkId: `loneliness-ons-${name}`,
      answer: [{valueCoding: {system: ANSWERS, code: CHOICES[(ucla[index] ?? 1) - 1]!}}],
    })),
    {linkId: 'loneliness-ons-direct', answer: [{valueCoding: {system: ANSWERS, code: direct}}]},
  ],
});

/** A score by itself, as records have it of other systems. */
export const score = (
  code: string,
  date: string,
  value: number,
  more: Partial<Observation> = {},
): Observation => ({
  resourceType: 'Observation',
  id: `${code}-${date.slice(0, 10)}`,
  status: 'final',
  code: {coding: [{system: MEASURE_ITEM, code, version: '1.0.0'}]},
  subject: {reference: MAGGIE},
  effectiveDateTime: date,
  valueInteger: value,
  ...more,
});

/** Four times ONS4 in seven months; once she would rather not say. */
export const fourTimes = [
  ons4('2026-04-14T10:15:00+01:00', [4, 5, 6, 8]),
  ons4('2026-06-09T14:00:00+01:00', [5, 'declined', 3, 7]),
  ons4('2026-09-01T11:30:00+01:00', [6, 6, 4, 5]),
  ons4('2026-11-10T10:00:00+00:00', [7, 6, 6, 4]),
];

export const once = [ons4('2026-11-10T10:00:00+00:00', [7, 6, 6, 4])];

/** The ends of the scale, twice on one day, and a gap at the end. */
export const edges = [
  ons4('2025-12-20T09:00:00Z', [0, 10, 10, 0]),
  ons4('2026-01-05T09:00:00Z', [10, 0, 0, 10]),
  ons4('2026-01-05T16:30:00Z', [9, 1, 0, 10], {id: 'ons4-again'}),
  ons4('2026-02-14T09:00:00Z', ['declined', 0, undefined, 10]),
];

/** Every three weeks for three years. */
export const fiftyTimes = Array.from({length: 50}, (_, index) => {
  const date = new Date(Date.UTC(2023, 10, 7 + index * 22, 10)).toISOString();
  const wave = (offset: number, low: number, high: number) =>
    Math.round((low + high) / 2 + ((high - low) / 2) * Math.sin(index / 5 + offset));
  return ons4(date, [
    wave(0, 2, 8),
    index % 17 === 9 ? 'declined' : wave(1, 3, 9),
    wave(2, 1, 10),
    wave(4, 0, 9),
  ]);
});

/** Read aloud from the autumn on; another version before. */
export const changedWays = [
  ons4('2025-10-03T10:00:00+01:00', [3, 4, 4, 8], {version: '0.9.0'}),
  ons4('2026-04-14T10:15:00+01:00', [4, 5, 6, 8]),
  ons4('2026-06-09T14:00:00+01:00', [5, 5, 3, 7]),
  ons4('2026-09-01T11:30:00+01:00', [6, 6, 4, 5], {mode: 'read-aloud'}),
  ons4('2026-11-10T10:00:00+00:00', [7, 6, 6, 4], {mode: 'read-aloud'}),
];

export const lonelinessTwice = [
  loneliness('2026-04-14T10:15:00+01:00', [3, 3, 2], 'often-always'),
  loneliness('2026-09-01T11:30:00+01:00', [2, 3, 2], 'some-of-the-time'),
  loneliness('2026-11-10T10:00:00+00:00', [2, 2, 1], 'occasionally'),
];

/** A total that the answers do not add up to. */
export const phq9 = [
  numbered('phq9', '2026-04-14T10:15:00+01:00', [3, 2, 2, 2, 1, 2, 2, 1, 0], {id: 'phq9-a'}),
  score('phq9-total', '2026-04-14T10:15:00+01:00', 18, {
    id: 'phq9-total-a',
    derivedFrom: [{reference: 'QuestionnaireResponse/phq9-a'}],
  }),
  numbered('phq9', '2026-07-02T10:15:00+01:00', [2, 2, 1, 2, 1, 1, 1, undefined, 0]),
  numbered('phq9', '2026-11-10T10:00:00+00:00', [1, 1, 1, 2, 0, 1, 1, 0, 0]),
];

export const gad7 = [
  numbered('gad7', '2026-04-14T10:15:00+01:00', [3, 3, 2, 2, 2, 3, 2]),
  numbered('gad7', '2026-11-10T10:00:00+00:00', [1, 2, 1, 1, 1, 1, 1]),
];

export const swemwbs = [
  numbered('swemwbs', '2026-04-14T10:15:00+01:00', [3, 2, 3, 3, 3, 3, 3]),
  numbered('swemwbs', '2026-08-20T10:15:00+01:00', [3, 3, 3, 3, 3, 3, 3]),
  numbered('swemwbs', '2026-11-10T10:00:00+00:00', [4, 4, 4, 4, 4, 4, 4]),
];

export const who5 = [
  numbered('who5', '2026-04-14T10:15:00+01:00', [1, 1, 2, 1, 2]),
  numbered('who5', '2026-11-10T10:00:00+00:00', [3, 3, 4, 3, 4]),
];

const DJG: Readonly<Record<string, string>> = {y: 'yes', m: 'more-or-less', n: 'no'};

/** Six letters: y, m or n. */
const djg = (date: string, letters: string): QuestionnaireResponse => ({
  ...response('djg6', date, {}),
  item: [...letters].map((letter, index) => ({
    linkId: `djg6-${index < 3 ? 'emotional' : 'social'}-${(index % 3) + 1}`,
    answer: [{valueCoding: {system: ANSWERS, code: DJG[letter]!}}],
  })),
});

export const djg6 = [djg('2026-04-14', 'yymnnm'), djg('2026-11-10', 'nmnyym')];

/** Several measures of one person, as a link worker's record has them. */
export const everything = [...fourTimes, ...lonelinessTwice, ...swemwbs, ...who5, ...gad7, ...phq9, ...djg6];
