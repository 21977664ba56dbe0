import {isDeclined} from '../model/declined.js';
import type {QuestionnaireResponse, Resource} from '../model/fhir.js';
import type {Observation} from '../model/fhir-record.js';
import {COMPLETION_MODE, readMode, type AnswerMode} from './answer-mode.js';
import {measures} from './catalogue.js';
import {isFhirDate} from './london-day.js';
import type {Measure, MeasureId} from './measure.js';
import {observedRule, observedScore, referencedResponse} from './observed.js';
import {
  declaredScores,
  isKitForm,
  measuresOfResponse,
  responseAnswers,
  responseVersion,
} from './response-answers.js';
import {listScores} from './work-out.js';

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
  /**
   * Of the definition, `1.0.0`; for answers to a form of somebody else's, that form's canonical URL and version. Entries with
   * different ones are never joined by a line.
   */
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
  /** `Observation/12`; the type alone where it has no id, `?` where it is no resource. */
  readonly resource: string;
  /** `bad-answers` also where it comes from a response that was left out, or has a wrong shape. */
  readonly why: 'not-a-measure' | 'not-final' | 'no-date' | 'bad-answers';
}

/** What a record says of how somebody answered, oldest first. */
export interface MeasureHistory {
  readonly entries: readonly HistoryEntry[];
  readonly leftOut: readonly HistoryLeftOut[];
}

type Writable<T> = {-readonly [key in keyof T]: T[key]};

interface Draft {
  readonly entry: Writable<HistoryEntry> & {scores: Record<string, HistoryScore>};
  /** Worked out from answers: what is stored elsewhere is compared with it. */
  readonly hasAnswers: boolean;
}

type Why = HistoryLeftOut['why'];

const FINAL = new Set(['final', 'amended', 'corrected', 'completed']);

/**
 * Reads QuestionnaireResponses and Observations of one person, in any order, twice or not. Where both are there, the
 * answers count: a stored score is compared with them, never trusted. What cannot be read is left out and named, and never keeps
 * the rest from being read. `ids`: measures to read; default all.
 */
export function readHistory(resources: readonly Resource[], ids?: readonly string[]): MeasureHistory {
  const reader = new Reader(ids);
  const all = newest(resources);
  for (const each of all) if (each?.resourceType !== 'Observation') reader.add(each);
  for (const each of all) if (each?.resourceType === 'Observation') reader.add(each);
  return reader.history;
}

/** Each resource once, as it is now: records give pages that overlap, and earlier versions. */
function newest(resources: readonly (Resource | null)[]): readonly (Resource | null)[] {
  const byName = new Map<string, Resource | null>();
  for (const [index, each] of resources.entries()) {
    const name = nameOf(each) ?? `#${index}`;
    const known = byName.get(name);
    if (!known || versionOf(each) >= versionOf(known)) byName.set(name, each);
  }
  return [...byName.values()];
}

/** How other resources refer to one. */
function nameOf(resource: Resource | null): string | undefined {
  return resource?.id === undefined ? undefined : `${resource.resourceType}/${resource.id}`;
}

const versionOf = (resource: Resource | null): number => Number(resource?.meta?.versionId) || 0;

class Reader {
  readonly #wanted: readonly Measure[];
  readonly #drafts = new Map<string, Draft>();
  readonly #leftOut: HistoryLeftOut[] = [];
  /** Responses that do not count, by name, and why: nor does what comes from them. */
  readonly #refused = new Map<string, Why>();

  constructor(ids?: readonly string[]) {
    this.#wanted = ids ? measures.filter(({id}) => ids.includes(id)) : measures;
  }

  get history(): MeasureHistory {
    const entries = [...this.#drafts.values()].map(({entry}) => entry);
    const told = entries.filter(({scores}) => Object.keys(scores).length > 0);
    return {
      entries: told.sort((a, b) => Date.parse(a.date) - Date.parse(b.date)),
      leftOut: this.#leftOut,
    };
  }

  add(resource: Resource | null): void {
    let why: Why | undefined;
    try {
      why =
        resource?.resourceType === 'Observation'
          ? this.#addObservation(resource as Observation)
          : this.#addOther(resource);
    } catch {
      why = 'bad-answers';
    }
    if (!why) return;
    const name = nameOf(resource);
    if (name !== undefined && why !== 'not-a-measure') this.#refused.set(name, why);
    this.#leftOut.push({resource: name ?? resource?.resourceType ?? '?', why});
  }

  #addOther(resource: Resource | null): Why | undefined {
    if (resource?.resourceType !== 'QuestionnaireResponse') return undefined;
    const response = resource as QuestionnaireResponse;
    const answered = measuresOfResponse(response);
    if (answered.length === 0) return 'not-a-measure';
    const wanted = answered.filter((measure) => this.#wanted.includes(measure));
    if (wanted.length === 0) return undefined;
    if (!FINAL.has(response.status)) return 'not-final';
    const {authored: date} = response;
    if (!isFhirDate(date)) return 'no-date';
    const source = nameOf(response);
    const mode = readMode(response.extension?.find(({url}) => url === COMPLETION_MODE)?.valueCodeableConcept);
    const version = responseVersion(response);
    // All of it is read before any of it counts.
    const scored = allScores(wanted, response);
    // Answers in codes of somebody's own say nothing here: their scores count by themselves.
    if (!scored) return 'not-a-measure';
    for (const [{id: measure}, scores] of scored) {
      this.#drafts.set(`${source ?? `#${this.#drafts.size}`} ${measure}`, {
        entry: {
          measure,
          date,
          scores,
          ...(version !== undefined && {version}),
          ...(mode && {mode}),
          ...(source !== undefined && {source}),
        },
        hasAnswers: true,
      });
    }
    return undefined;
  }

  #addObservation(observation: Observation): Why | undefined {
    const found = observedRule(observation);
    if (!found) return 'not-a-measure';
    const {measure, rule, version} = found;
    if (!this.#wanted.includes(measure)) return undefined;
    if (!FINAL.has(observation.status)) return 'not-final';
    const {effectiveDateTime: date} = observation;
    if (!isFhirDate(date)) return 'no-date';
    const source = referencedResponse(observation);
    const refused = source === undefined ? undefined : this.#refused.get(source);
    if (refused) return refused;
    const score = observedScore(measure, rule, observation);
    if (!score) return 'bad-answers';
    const mode = readMode(observation.method);
    const draft = this.#draftFor({measure: measure.id, date, source, rule: rule.id, score});
    const {entry} = draft;
    entry.scores[rule.id] = merged(entry.scores[rule.id], score, draft.hasAnswers);
    if (mode) entry.mode ??= mode;
    if (version !== undefined) entry.version ??= version;
    return undefined;
  }

  /** Where a score belongs: with its answers, with other scores of the same moment, or by itself. */
  #draftFor(from: {
    measure: MeasureId;
    date: string;
    source: string | undefined;
    rule: string;
    score: HistoryScore;
  }): Draft {
    const {measure, date, source, rule, score} = from;
    const bySource = source === undefined ? undefined : this.#drafts.get(`${source} ${measure}`);
    if (bySource?.hasAnswers) return bySource;
    const ofMoment = [...this.#drafts.values()].filter(
      ({entry}) => entry.measure === measure && Date.parse(entry.date) === Date.parse(date),
    );
    // Some records do not say where a score comes from, or say it in a way that leads nowhere: the moment does.
    const known = bySource ?? ofMoment.find(({hasAnswers}) => hasAnswers) ?? ofMoment[0];
    const before = known?.entry.scores[rule];
    // Two different scores without any answers: neither is the answers of the other.
    const clash = !known?.hasAnswers && before && before.value !== null && before.value !== score.value;
    if (known && !clash) return known;
    const draft: Draft = {
      entry: {measure, date, scores: {}, ...(source !== undefined && {source})},
      hasAnswers: false,
    };
    const key = `${source ?? date} ${measure}`;
    this.#drafts.set(this.#drafts.has(key) ? `${key} #${this.#drafts.size}` : key, draft);
    return draft;
  }
}

/** Answers go before what was stored; without them, what says something. */
function merged(before: HistoryScore | undefined, stored: HistoryScore, hasAnswers: boolean): HistoryScore {
  if (!before) return stored;
  if (!hasAnswers) return before.value === null ? stored : before;
  if (stored.value === null || stored.value === before.value || before.declined) return before;
  return {...before, stored: stored.value};
}

/** The scores of each measure that a response answers. Throws where answers to a form of the kit's cannot be. */
function allScores(
  wanted: readonly Measure[],
  response: QuestionnaireResponse,
): readonly (readonly [Measure, Record<string, HistoryScore>])[] | undefined {
  try {
    return wanted.map((measure) => [measure, responseScores(measure, response)]);
  } catch (error) {
    if (isKitForm(response)) throw error;
    return undefined;
  }
}

function responseScores(measure: Measure, response: QuestionnaireResponse): Record<string, HistoryScore> {
  const declared = declaredScores(measure, response);
  const declined = new Set(declinedItems(response));
  const listed = listScores(measure.id, responseAnswers(measure.id, response));
  const scores: Record<string, HistoryScore> = {};
  for (const [index, {value, band}] of listed.entries()) {
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
