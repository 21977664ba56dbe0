import type {Answer, Coding, Extension, Questionnaire, QuestionnaireItem} from '../model/fhir.js';
import {optionSystem} from '../model/referral-options.js';
import {STOP_IDS, type StopId} from '../i18n/referral/strings.js';
import {ageOn} from './age.js';
import type {StopRule} from './fields/field.js';
import type {Words} from './form-texts.js';
import {EXTENSIONS, wordsExtension} from './item-parts.js';

/** A page at which a form ends without sending. */
export interface Stop {
  readonly id: StopId;
  /** The question whose answer leads there. */
  readonly linkId: string;
  /** The age below which the form stops: `under-age` only. */
  readonly minAge?: number;
  /** Words that the form brings along, for an organisation's own checks: extensions with `heading` and `body`. */
  readonly words?: readonly Extension[];
}

/** What an organisation says on a stop page of its own. */
export interface OwnStopWords {
  readonly heading: Words;
  readonly body: readonly Words[];
}

/** A stop as it stands on a question. */
export function stopExtension(
  {id, when}: StopRule,
  field: string,
  {minAge, own}: {readonly minAge?: number; readonly own?: OwnStopWords} = {},
): Extension {
  return {
    url: EXTENSIONS.stop,
    extension: [
      {url: 'id', valueCode: id},
      ...(typeof when === 'boolean' ? [{url: 'when', valueBoolean: when}] : []),
      ...(typeof when === 'string'
        ? [{url: 'when', valueCoding: {system: optionSystem(field), code: when}}]
        : []),
      ...(minAge === undefined ? [] : [{url: 'minAge', valueInteger: minAge}]),
      ...(own ? [wordsExtension('heading', own.heading)] : []),
      ...(own?.body.map((words) => wordsExtension('body', words)) ?? []),
    ],
  };
}

/**
 * The first stop that answers lead to, in the order of the form; nothing while it may go on. `answersOf` gives a
 * question's answers (none while it is disabled), `today` is `YYYY-MM-DD`.
 */
export function findStop(
  {item}: Questionnaire,
  answersOf: (linkId: string) => readonly Answer[],
  today: string,
): Stop | undefined {
  return firstStop(item ?? [], answersOf, today);
}

function firstStop(
  items: readonly QuestionnaireItem[],
  answersOf: (linkId: string) => readonly Answer[],
  today: string,
): Stop | undefined {
  for (const {linkId, extension = [], item = []} of items) {
    for (const rule of extension) {
      if (rule.url !== EXTENSIONS.stop) continue;
      const stop = readStop(rule, linkId);
      if (stop && answersOf(linkId).some((answer) => leadsTo(rule, stop, answer, today))) return stop;
    }
    const below = firstStop(item, answersOf, today);
    if (below) return below;
  }
  return undefined;
}

const part = ({extension = []}: Extension, url: string): Extension | undefined =>
  extension.find((each) => each.url === url);

function readStop(rule: Extension, linkId: string): Stop | undefined {
  const code = part(rule, 'id')?.valueCode;
  const id = STOP_IDS.find((known) => known === code);
  if (!id) return undefined;
  const minAge = part(rule, 'minAge')?.valueInteger;
  const words = rule.extension?.filter(({url}) => url === 'heading' || url === 'body') ?? [];
  return {id, linkId, ...(minAge !== undefined && {minAge}), ...(words.length > 0 && {words})};
}

function leadsTo(rule: Extension, {minAge}: Stop, answer: Answer, today: string): boolean {
  if (minAge !== undefined) {
    const age = answer.valueDate === undefined ? undefined : ageOn(answer.valueDate, today);
    return age !== undefined && age < minAge;
  }
  const when = part(rule, 'when');
  if (when?.valueBoolean !== undefined) return answer.valueBoolean === when.valueBoolean;
  return when?.valueCoding !== undefined && sameCode(answer.valueCoding, when.valueCoding);
}

const sameCode = (one: Coding | undefined, other: Coding): boolean =>
  one?.code === other.code && one?.system === other.system;
