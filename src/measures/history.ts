import {isDeclined} from '../model/declined.js';
import type {QuestionnaireResponse, Resource} from '../model/fhir.js';
import type {Observation} from '../model/fhir-record.js';
import {COMPLETION_MODE, readMode, type AnswerMode} from './answer-mode.js';
import {measures} from './catalogue.js';
import {MEASURE_SYSTEM, type Measure, type MeasureId, type ScoreRule} from './measure.js';
import {declaredScores, measureOfResponse, responseAnswers, responseVersion} from './response-answers.js';
import {bandOf, listScores} from './work-out.js';

/** One score on one day. */
export interface HistoryScore {
  /** The answers' score, worked out anew where the answers are there; `null` where there is none. */
  readonly value: number | string | null;
  readonly band?: string;
  /** They would rather not say. */
  readonly declined?: boolean;
  /** What the record says in place of `value`, where the two differ: show both. */
  readonly stored?: number | string;
}

/** A measure as it was answered once. */
export interface HistoryEntry {
  readonly measure: MeasureId;
  /** Of the definition; entries with different ones are never joined by a line. */
  readonly version?: string;
  /** FHIR date or dateTime. */
  readonly date: string;
  readonly mode?: AnswerMode;
  /** By score id without the measure: `satisfied`, `total`. Without steps on the way to another score. */
  readonly scores: Readonly<Record<string, HistoryScore>>;
  /** The response that holds the answers: `QuestionnaireResponse/55`. */
  readonly source?: string;
}

/** Something that was found and is not in the history. */
export interface HistoryLeftOut {
  /** `Observation/12`; the type alone where it has no id. */
  readonly resource: string;
  readonly why: 'not-a-measure' | 'not-final' | 'no-date' | 'bad-answers';
}

/** What a record says of how somebody answered, oldest first. */
export interface MeasureHistory {
  readonly entries: readonly HistoryEntry[];
  readonly leftOut: readonly HistoryLeftOut[];
}

type Writable<T> = {-readonly [key in keyof T]: T[key]};
type Draft = Writable<HistoryEntry> & {scores: Record<string, HistoryScore>};

const FINAL = new Set(['final', 'amended', 'corrected', 'completed']);

/**
 * Reads QuestionnaireResponses and Observations of one person, in any order, twice or not. Where both are there, the
 * answers count: a stored score is compared with them, never trusted. `ids`: measures to read; default all.
 */
export function readHistory(resources: readonly Resource[], ids?: readonly string[]): MeasureHistory {
  const reader = new Reader(ids);
  const unique = new Map(resources.map((each, index) => [nameOf(each) ?? `#${index}`, each]));
  const all = [...unique.values()];
  for (const each of all) if (isResponse(each)) reader.addResponse(each);
  for (const each of all) if (isObservation(each)) reader.addObservation(each);
  return reader.history;
}

const isResponse = (resource: Resource): resource is QuestionnaireResponse =>
  resource.resourceType === 'QuestionnaireResponse';
const isObservation = (resource: Resource): resource is Observation =>
  resource.resourceType === 'Observation';

/** How other resources refer to one. */
function nameOf({resourceType, id}: Resource): string | undefined {
  return id === undefined ? undefined : `${resourceType}/${id}`;
}

class Reader {
  readonly #wanted: readonly Measure[];
  readonly #entries = new Map<string, Draft>();
  readonly #leftOut: HistoryLeftOut[] = [];

  constructor(ids?: readonly string[]) {
    this.#wanted = ids ? measures.filter(({id}) => ids.includes(id)) : measures;
  }

  get history(): MeasureHistory {
    const entries = [...this.#entries.values()].filter(({scores}) => Object.keys(scores).length > 0);
    return {entries: entries.sort(byDate), leftOut: this.#leftOut};
  }

  addResponse(response: QuestionnaireResponse): void {
    const measure = measureOfResponse(response);
    if (!measure) return this.#leave(response, 'not-a-measure');
    if (!this.#wanted.includes(measure)) return;
    if (!FINAL.has(response.status)) return this.#leave(response, 'not-final');
    if (!isDate(response.authored)) return this.#leave(response, 'no-date');
    const source = nameOf(response);
    const mode = readMode(response.extension?.find(({url}) => url === COMPLETION_MODE)?.valueCodeableConcept);
    const version = responseVersion(response);
    try {
      const scores = responseScores(measure, response);
      const key = source ?? `${measure.id} ${response.authored} ${this.#entries.size}`;
      this.#entries.set(key, {
        measure: measure.id,
        date: response.authored,
        scores,
        ...(version !== undefined && {version}),
        ...(mode && {mode}),
        ...(source !== undefined && {source}),
      });
    } catch {
      this.#leave(response, 'bad-answers');
    }
  }

  addObservation(observation: Observation): void {
    const found = this.#ruleOf(observation);
    if (found === undefined) return this.#leave(observation, 'not-a-measure');
    if (found === 'not-wanted') return;
    if (!FINAL.has(observation.status)) return this.#leave(observation, 'not-final');
    const {effectiveDateTime: date, derivedFrom} = observation;
    if (!isDate(date)) return this.#leave(observation, 'no-date');
    const {measure, rule, version} = found;
    const score = readScore(measure, rule, observation);
    if (!score) return this.#leave(observation, 'bad-answers');
    const source = derivedFrom?.find(({reference}) =>
      /QuestionnaireResponse\//.test(reference ?? ''),
    )?.reference;
    const mode = readMode(observation.method);
    const key = versionless(source) ?? `${measure.id} ${date}`;
    const entry = this.#entries.get(key);
    if (!entry) {
      this.#entries.set(key, {
        measure: measure.id,
        date,
        scores: {[rule.id]: score},
        ...(version !== undefined && {version}),
        ...(mode && {mode}),
        ...(source !== undefined && {source: versionless(source)}),
      });
    } else if (entry.measure === measure.id) {
      entry.scores[rule.id] = merged(entry.scores[rule.id], score);
      if (mode) entry.mode ??= mode;
      if (version !== undefined) entry.version ??= version;
    }
  }

  #ruleOf(
    observation: Observation,
  ): {measure: Measure; rule: ScoreRule; version?: string} | 'not-wanted' | undefined {
    const codings = observation.code.coding ?? [];
    for (const measure of measures) {
      for (const rule of measure.scores) {
        if (rule.partial) continue;
        const own = {system: MEASURE_SYSTEM, code: `${measure.id}-${rule.id}`};
        const coding = codings.find((one) =>
          [own, ...(rule.codes ?? [])].some(({system, code}) => one.system === system && one.code === code),
        );
        if (!coding) continue;
        if (!this.#wanted.includes(measure)) return 'not-wanted';
        const ours = codings.find(({system}) => system === MEASURE_SYSTEM);
        return {measure, rule, ...(ours?.version !== undefined && {version: ours.version})};
      }
    }
    return undefined;
  }

  #leave(resource: Resource, why: HistoryLeftOut['why']): void {
    this.#leftOut.push({resource: nameOf(resource) ?? resource.resourceType, why});
  }
}

/** Without `/_history/3`, and without the server in front. */
const versionless = (reference: string | undefined): string | undefined =>
  /QuestionnaireResponse\/[^/]+/.exec(reference ?? '')?.[0];

const isDate = (date: unknown): date is string => typeof date === 'string' && !Number.isNaN(Date.parse(date));

const byDate = (a: HistoryEntry, b: HistoryEntry): number => Date.parse(a.date) - Date.parse(b.date);

function responseScores(measure: Measure, response: QuestionnaireResponse): Record<string, HistoryScore> {
  const declared = declaredScores(measure, response);
  const declined = new Set(declinedItems(response));
  const scores: Record<string, HistoryScore> = {};
  for (const [index, {value, band}] of listScores(
    measure.id,
    responseAnswers(measure.id, response),
  ).entries()) {
    const rule = measure.scores[index];
    if (!rule || rule.partial) continue;
    const stored = declared.get(rule.id);
    scores[rule.id] = {
      value,
      ...(band !== undefined && {band}),
      ...(value === null && rule.items.some((item) => declined.has(item)) && {declined: true}),
      ...(stored !== undefined && stored !== value && {stored}),
    };
  }
  return scores;
}

/** Link ids of the questions that somebody would rather not answer. */
export function declinedItems({item: items = []}: Pick<QuestionnaireResponse, 'item'>): readonly string[] {
  return items.flatMap((item) => [
    ...(item.answer?.some(isDeclined) ? [item.linkId] : []),
    ...declinedItems(item),
  ]);
}

function readScore(measure: Measure, rule: ScoreRule, observation: Observation): HistoryScore | undefined {
  const {dataAbsentReason} = observation;
  if (dataAbsentReason) {
    const declined = dataAbsentReason.coding?.some(({code}) => code === 'asked-declined');
    return {value: null, ...(declined && {declined: true})};
  }
  const value =
    observation.valueInteger ?? observation.valueQuantity?.value ?? answerCode(measure, rule, observation);
  if (typeof value === 'number' && rule.range) {
    const [from, to] = rule.range;
    if (!(value >= from && value <= to)) return undefined;
    const band = bandOf(rule, value);
    return {value, ...(band !== undefined && {band})};
  }
  return typeof value === 'string' && !rule.range ? {value} : undefined;
}

/** The code of a chosen answer, where answers are never added up. */
function answerCode(
  {items}: Measure,
  rule: ScoreRule,
  {valueCodeableConcept}: Observation,
): string | undefined {
  const answers = items.find(({id}) => id === rule.items[0])?.answers;
  const codes = valueCodeableConcept?.coding?.map(({code}) => code) ?? [];
  return answers?.choices?.find(({code}) => code !== undefined && codes.includes(code))?.code;
}

/** Answers go before what was stored; without them, the first that says something. */
function merged(before: HistoryScore | undefined, stored: HistoryScore): HistoryScore {
  if (!before) return stored;
  if (stored.value === null || stored.value === before.value) return before;
  return before.value === null && before.declined ? before : {...before, stored: stored.value};
}
