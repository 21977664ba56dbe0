import type {DirectoryFormat} from './directory.js';
import {BackendError} from './backend-error.js';
import type {Answer} from './http.js';
import {isWire, list, record, records, words} from './normalise/wire.js';
import type {Wire} from './normalise/wire.js';

const OPEN_ACTIVE =
  /(?:^|[#/:])(?:SessionSeries|ScheduledSession|Event|EventSeries|HeadlineEvent|CourseInstance|Course|OnDemandEvent|FacilityUse|IndividualFacilityUse|Slot|Place)$/;

/** Which format an answer is in, by its content type, its URL and its shape, in that order of doubt. */
export function recognise(answer: Answer): DirectoryFormat {
  const {contentType, url} = answer;
  const text = answer.text();
  const begins = text.slice(0, 200).trimStart();
  if (/csv|tab-separated|ms-excel/.test(contentType)) return 'csv';
  if (begins.startsWith('{') || begins.startsWith('[')) return recogniseJson(answer.json(), url);
  if (begins.startsWith('<')) {
    throw new BackendError('bad-answer', `${url} answered with a web page, not with a directory.`);
  }
  const firstLine = begins.split(/\r?\n/)[0] ?? '';
  if (/\.(?:csv|tsv|txt)$/i.test(new URL(url).pathname) || /[,;\t|]/.test(firstLine)) return 'csv';
  throw new BackendError('bad-answer', `${url}: the format was not recognised. Say which it is with format.`);
}

function recogniseJson(value: unknown, url: string): DirectoryFormat {
  const top = record(value);
  const rows = Array.isArray(value) ? (value as unknown[]) : (top['content'] ?? top['contents']);
  const format = Array.isArray(rows) ? ofRows(rows, Array.isArray(value)) : ofObject(top);
  if (format) return format;
  throw new BackendError('bad-answer', `${url}: the format was not recognised. Say which it is with format.`);
}

/** Rows of a list; a few are looked at, since one may be odd. */
function ofRows(rows: readonly unknown[], bare: boolean): DirectoryFormat {
  const sample = rows.slice(0, 5).map(record);
  if (sample.some(isOutpost)) return 'outpost';
  if (bare && sample.some(isOpenActive)) return 'open-active';
  return bare && (sample.some(isOurs) || !sample.some(isOpenReferral)) ? 'json' : 'open-referral';
}

function ofObject(top: Wire): DirectoryFormat | undefined {
  if (top['type'] === 'FeatureCollection' || top['type'] === 'Feature') return 'geojson';
  if (Array.isArray(top['items'])) return 'open-active';
  if (Array.isArray(top['activities'])) return 'json';
  if (isOpenActive(top)) return 'open-active';
  if (isOurs(top) && words(top['name'])) return 'json';
  if (isOutpost(top)) return 'outpost';
  if (isOpenReferral(top) || (words(top['version']) && (top['openapi_url'] || top['profile'])))
    return 'open-referral';
  return undefined;
}

/** Our own `Activity`, whose `status` Open Referral has too. */
const isOurs = (row: Wire): boolean => Array.isArray(row['places']) || Array.isArray(row['sessions']);

const isOpenActive = (row: Wire): boolean =>
  list(row['@context']).some((context) => typeof context === 'string' && context.includes('openactive')) ||
  list(row['@type'] ?? row['type']).some((type) => typeof type === 'string' && OPEN_ACTIVE.test(type));

/** Fields that Outpost has and Open Referral has not. */
const isOutpost = (row: Wire): boolean =>
  'target_directories' in row ||
  'needs_referral' in row ||
  records(row['locations']).some((location) => isWire(location['geometry']));

/** Fields of services, organisations and taxonomies in Open Referral. */
const OPEN_REFERRAL =
  'status organization service_at_locations services website attending_type assured_date taxonomy_terms term_uri taxonomy vocabulary uri'.split(
    ' ',
  );

const isOpenReferral = (row: Wire): boolean =>
  isWire(row['service']) ||
  (words(row['id']) !== undefined &&
    words(row['name']) !== undefined &&
    OPEN_REFERRAL.some((key) => key in row));
