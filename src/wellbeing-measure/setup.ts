import type {Transport} from '../backends/http.js';
import {loadQuestionnaire} from '../backends/questionnaire/index.js';
import type {FaultId} from '../i18n/wellbeing-measure/index.js';
import type {AnswerMode} from '../measures/answer-mode.js';
import {measures} from '../measures/catalogue.js';
import {MEASURE_IDS, type Measure} from '../measures/measure.js';
import {measureQuestionnaire} from '../measures/questionnaire.js';
import type {Questionnaire} from '../model/fhir.js';
import {readFetching} from '../questionnaire/engine/read-form-with.js';
import {fitForm, recognise, type Fit} from './fit.js';
import {missingSafety, safetyQuestions, type SafetyQuestion} from './safety.js';
import {askable} from './wording.js';

/** Something that is wrong with how the element is set up. Whoever set up the page is told, and nothing is asked. */
export interface SetupFault {
  readonly id: FaultId;
  readonly values?: Readonly<Record<string, string>>;
}

/** What a page says about the measure. */
export interface MeasureSettings {
  readonly measure: string;
  readonly licence: string;
  /** Address of the deployer's wording; '' where there is none. */
  readonly wording: string;
  /** The deployer's wording itself. */
  readonly questionnaire?: Questionnaire;
  readonly mode: AnswerMode;
}

/** A measure that can be asked. */
export interface MeasureForm {
  readonly questionnaire: Questionnaire;
  /** How it is scored; absent for a form that the kit has no scores for. */
  readonly fit?: Fit;
  readonly safety: readonly SafetyQuestion[];
  /** The words are the kit's. */
  readonly isOwn: boolean;
}

/** A form that cannot be asked as it is. */
export class Unfit extends Error {
  readonly fault: SetupFault;

  constructor(fault: SetupFault) {
    super([fault.id, ...Object.values(fault.values ?? {})].join(' '));
    this.fault = fault;
  }
}

/** The measure that is named by its id. */
export const namedMeasure = (id: string): Measure | undefined =>
  measures.find((measure) => measure.id === id.trim());

const isAddress = (text: string): boolean => /^https?:\/\/|[./]/.test(text.trim());

/** What is missing or contradicts itself before anything has been fetched. */
export function settingsFault(settings: MeasureSettings): SetupFault | undefined {
  const {measure: name, licence, wording, questionnaire, mode} = settings;
  const measure = namedMeasure(name);
  const hasWording = questionnaire !== undefined || wording.trim() !== '';
  if (!measure) {
    if (!name.trim() && !hasWording) return {id: 'no-measure'};
    if (name.trim() && !isAddress(name)) {
      return {id: 'unknown-measure', values: {measure: name.trim(), ids: MEASURE_IDS.join(', ')}};
    }
    return licence.trim() ? undefined : {id: 'no-licence-url'};
  }
  const {
    title,
    shippable,
    selfOnly,
    licence: {terms},
  } = measure;
  if (!shippable && !licence.trim()) return {id: 'no-licence', values: {title, terms}};
  // Whatever the kit's own words are free for, these are somebody else's.
  if (hasWording && !licence.trim()) return {id: 'no-licence-words', values: {title}};
  if (!shippable && !hasWording) return {id: 'no-wording', values: {title}};
  return selfOnly && mode === 'on-behalf' ? {id: 'self-only', values: {title}} : undefined;
}

/** The form of a measure: the kit's own, or the one that the deployer has brought, if it fits. Rejects with {@link Unfit}. */
export async function loadMeasure(
  {measure: name, wording, questionnaire: own, mode}: MeasureSettings,
  {
    base,
    transport,
    signal,
  }: {readonly base: string; readonly transport: Transport; readonly signal: AbortSignal},
): Promise<MeasureForm> {
  const measure = namedMeasure(name);
  const source = wording.trim() || (measure ? '' : name.trim());
  if (measure && !own && !source) return ownForm(measure);
  const brought = own ?? (await loadQuestionnaire(new URL(source, base).href, {transport, signal}));
  // What such a form asks is not known before it is asked, and it may ask for help.
  if (JSON.stringify(brought).includes('questionnaire-subQuestionnaire')) throw new Unfit({id: 'modular'});
  const form = await readFetching(brought);
  const {fit, problems} = measure ? fitForm(form, measure) : {fit: recognise(form), problems: []};
  const safety = safetyQuestions(form, fit);
  const wrong = [
    ...problems,
    ...form.faults.filter(({code}) => code === 'not-a-questionnaire').map(({message}) => message),
    ...safety.flatMap((each) => each.problems).filter((problem) => !problems.includes(problem)),
    ...(safety.length > 1 ? [`Several questions are ${safety[0]!.item.id}.`] : []),
  ];
  const title = measure?.title ?? brought.title ?? name;
  if (wrong.length > 0)
    throw new Unfit({id: 'misfit', values: {title, problems: [...new Set(wrong)].join(' ')}});
  if (fit?.measure.selfOnly && mode === 'on-behalf') throw new Unfit({id: 'self-only', values: {title}});
  return {questionnaire: askable(brought, fit), safety, isOwn: false, ...(fit && {fit})};
}

async function ownForm(measure: Measure): Promise<MeasureForm> {
  const questionnaire = measureQuestionnaire(measure.id, {safety: 'handled'});
  const form = await readFetching(questionnaire);
  const {fit, problems} = fitForm(form, measure);
  if (!fit) throw new Error(`The form of ${measure.id} does not fit: ${problems.join(' ')}`);
  return {questionnaire, fit, safety: safetyQuestions(form, fit), isOwn: true};
}

/** Whether somebody acts where a form can ask for help. */
export function safetyFault({safety: questions}: MeasureForm, safety: unknown): SetupFault | undefined {
  const missing = questions.length > 0 ? missingSafety(safety) : [];
  return missing.length > 0 ? {id: 'no-safety', values: {missing: missing.join(', ')}} : undefined;
}

/** Whether a record can tell whose answers it is given. */
export function subjectFault(subject: string): SetupFault | undefined {
  const reference = subject.trim();
  if (!reference) return {id: 'no-subject'};
  const isReference = /^(?:https?:\/\/\S+\/)?[A-Z][A-Za-z]+\/[\w.-]{1,64}$|^urn:\S+$/.test(reference);
  return isReference ? undefined : {id: 'bad-subject', values: {subject: reference}};
}
