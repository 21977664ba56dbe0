import {BackendError} from '../backends/backend-error.js';
import type {CallOptions, CareRecord, SearchQuery} from '../backends/care-record.js';
import {measures as allMeasures} from '../measures/catalogue.js';
import {readHistory, type MeasureHistory} from '../measures/history.js';
import {MEASURE_SYSTEM, type Measure} from '../measures/measure.js';
import type {QuestionnaireResponse, Reference, Resource} from '../model/fhir.js';
import type {Observation} from '../model/fhir-record.js';

/** What a record holds, and what of it could not be had. */
export interface LoadedHistory extends MeasureHistory {
  /** The scores are here and the answers could not be fetched: stored scores could not be compared with them. */
  readonly unchecked?: boolean;
  /** There is more than anybody looks at; the oldest are left out. */
  readonly cut?: boolean;
}

/** Of a page; servers give fewer where they must. */
const PAGE = 200;
/** Of what a server gives: about 500 times ONS4. A person who has more than that is a fault of the record. */
const MOST = 2000;
/** Servers refuse addresses that are much longer. */
const IDS_AT_ONCE = 40;

const CANONICAL = 'urn:social-prescribing-kit:questionnaire:measure-';

/**
 * How one person has answered measures: their scores, and the answers that these were worked out from. Without `ids`, all
 * measures that the kit can score. Rejects where the scores cannot be read; where only the answers cannot, the result says so.
 */
export async function loadHistory(
  record: CareRecord,
  subject: string,
  ids?: readonly string[],
  options: CallOptions = {},
): Promise<LoadedHistory> {
  const wanted = ids ? allMeasures.filter(({id}) => ids.includes(id)) : allMeasures;
  if (wanted.length === 0) return {entries: [], leftOut: []};
  const find = <T extends Resource>(type: T['resourceType'], query: SearchQuery) =>
    findAll<T & {subject?: Reference}>(record, type, {...query, subject, _count: PAGE}, options);

  // Newest first: where a record holds more than is read, the latest answer must not be what is missing.
  const byForm = find<QuestionnaireResponse>('QuestionnaireResponse', {
    questionnaire: wanted.flatMap(({id, version}) => [`${CANONICAL}${id}`, `${CANONICAL}${id}|${version}`]),
    _sort: '-authored',
  }).catch(failed);
  const scores = await find<Observation>('Observation', {code: codesOf(wanted), _sort: '-date'});
  const answers = await byForm;
  // Answers to a form of somebody's own are found by the scores that come from them.
  const others = answersMissing(scores.items, answers.items);
  const more = await Promise.all(
    others.map((some) => find<QuestionnaireResponse>('QuestionnaireResponse', {_id: some}).catch(failed)),
  );
  options.signal?.throwIfAborted();

  const responses = [answers, ...more];
  const history = readHistory(
    [...withoutOldest(scores), ...responses.flatMap(({items}) => items)],
    wanted.map(({id}) => id),
  );
  return {
    ...history,
    ...(responses.some(({unread}) => unread) && {unchecked: true}),
    ...([scores, ...responses].some(({cut}) => cut) && {cut: true}),
  };
}

interface Found<T> {
  readonly items: readonly T[];
  readonly cut?: boolean;
  readonly unread?: boolean;
}

const failed = (): Found<never> => ({items: [], unread: true});

async function findAll<T extends Resource & {subject?: Reference}>(
  record: CareRecord,
  type: T['resourceType'],
  query: SearchQuery & {readonly subject: string},
  options: CallOptions,
): Promise<Found<T>> {
  const items: T[] = [];
  const own = placeOf(query.subject);
  let read = 0;
  for await (const page of record.search<T>(type, query, options)) {
    // Whatever a server makes of the search: nobody's chart shows the answers of somebody else.
    items.push(
      ...(page.items as readonly (T | null)[]).filter(
        (item): item is T => placeOf(item?.subject?.reference) === own,
      ),
    );
    read += page.items.length;
    if (read < MOST) continue;
    // Nobody can say then that there are no answers.
    if (items.length === 0)
      throw new BackendError('bad-answer', `the record gives ${type}s of other people than ${query.subject}`);
    return {items, cut: true};
  }
  return {items};
}

/** Without the oldest moment of a list that was cut, newest first: some of its scores may be among those left out. */
function withoutOldest({items, cut}: Found<Observation>): readonly Observation[] {
  const oldest = items[items.length - 1]?.effectiveDateTime;
  return cut ? items.filter(({effectiveDateTime}) => effectiveDateTime !== oldest) : items;
}

/** `Patient/1` of a reference, however much of an address is in front of it. */
const PLACE = /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9.-]+)(?=\/_history\/|$)/;
const placeOf = (reference = ''): string => PLACE.exec(reference)?.[1] ?? reference;

/** Whether a text can be a FHIR reference to a person: with its type, or a name that is unique everywhere. */
export const isReference = (text: string): boolean => PLACE.test(text) || text.startsWith('urn:');

/** Search tokens of all scores that are kept. */
function codesOf(wanted: readonly Measure[]): readonly string[] {
  const tokens = wanted.flatMap(({id, scores}) =>
    scores
      .filter(({partial}) => !partial)
      .flatMap(({id: score, codes = []}) => [
        `${MEASURE_SYSTEM}|${id}-${score}`,
        ...codes.map(({system = '', code = ''}) => `${system}|${code}`),
      ]),
  );
  return [...new Set(tokens)];
}

/** Ids of responses that scores come from and that are not here, in portions. */
function answersMissing(
  scores: readonly Observation[],
  here: readonly QuestionnaireResponse[],
): readonly (readonly string[])[] {
  const known = new Set(here.map(({id}) => id));
  const ids = new Set(
    // Read as text: whatever shape a record gives it.
    scores.flatMap(({derivedFrom}) =>
      [...JSON.stringify(derivedFrom ?? []).matchAll(/QuestionnaireResponse\/([A-Za-z0-9.-]+)/g)].flatMap(
        ([, id]) => id ?? [],
      ),
    ),
  );
  const missing = [...ids].filter((id) => !known.has(id));
  return Array.from({length: Math.ceil(missing.length / IDS_AT_ONCE)}, (_, index) =>
    missing.slice(index * IDS_AT_ONCE, (index + 1) * IDS_AT_ONCE),
  );
}
