import {csv} from './csv/index.js';
import type {CsvOptions} from './csv/index.js';
import {BackendError} from './backend-error.js';
import {DIRECTORY_FORMATS} from './directory.js';
import type {ActivityBatch, Directory, DirectoryFormat} from './directory.js';
import {geojson} from './geojson/index.js';
import {absoluteUrl, request} from './http.js';
import type {Answer} from './http.js';
import {json} from './json/index.js';
import {openActive} from './open-active/index.js';
import type {OpenActiveOptions} from './open-active/index.js';
import {openReferral} from './open-referral/index.js';
import {listUrl} from './open-referral/urls.js';
import type {OpenReferralOptions} from './open-referral/index.js';
import {outpost} from './outpost/index.js';
import {nameOf} from './name-of.js';
import {asBackendError} from './read-directory.js';
import {recognise} from './recognise.js';

/** Options of {@link directoryFor}: those of every adapter, with `src` in place of `url`. */
export interface DirectoryForOptions extends Omit<
  CsvOptions & OpenActiveOptions & OpenReferralOptions,
  'url'
> {
  /** One URL, or several parted by spaces. */
  readonly src: string;
  /** Left out, it is recognised from the first answer, which is not fetched twice. */
  readonly format?: DirectoryFormat | (string & {}) | undefined;
}

type Factory = (options: CsvOptions & OpenActiveOptions & OpenReferralOptions, first?: Answer) => Directory;

const ADAPTERS: Readonly<Record<DirectoryFormat, Factory>> = {
  'open-referral': openReferral,
  outpost,
  'open-active': openActive,
  geojson,
  csv,
  json,
};

/** The directory behind a URL, whatever format it is in. Nothing is fetched before it is listed. */
export function directoryFor({src, format, ...options}: DirectoryForOptions): Directory {
  const urls = src.trim().split(/\s+/).filter(Boolean);
  const name = options.name ?? nameOf(src);
  return {
    name,
    async *list({signal} = {}) {
      try {
        if (!urls.length) throw new BackendError('not-configured', 'No URL of a directory was given.');
        const problems: BackendError[] = [];
        let any = false;
        for (const [index, url] of urls.entries()) {
          let joined = false;
          try {
            const {first, found} = format
              ? {first: undefined, found: known(format)}
              : await discover(url, options, signal);
            // Feeds that are joined are read by one adapter; lists that only stand beside each other one by one.
            joined = found === 'open-active' && index === 0;
            const directory = ADAPTERS[found]({...options, name, url: joined ? src : url}, first);
            for await (const batch of directory.list({signal})) {
              any ||= batch.activities.length > 0;
              yield index ? prefixed(batch, url) : batch;
            }
          } catch (error) {
            if (signal?.aborted || !(error instanceof BackendError)) throw error;
            problems.push(error);
            // One list that fails must not take the others with it.
            if (urls.length > 1) yield missing(url, error);
          }
          if (joined) break;
        }
        if (problems[0] && !any) throw problems[0];
      } catch (error) {
        throw asBackendError(error, signal);
      }
    },
  };
}

function known(format: string): DirectoryFormat {
  const found = DIRECTORY_FORMATS.find((name) => name === format);
  if (found) return found;
  throw new BackendError(
    'not-configured',
    `"${format}" is no format of a directory. Known are ${DIRECTORY_FORMATS.join(', ')}.`,
  );
}

/** The URL as it is; where that holds no directory, the list of services below it: v1 has nothing at its root. */
async function discover(
  address: string,
  {transport}: Pick<DirectoryForOptions, 'transport'>,
  signal: AbortSignal | undefined,
): Promise<{first: Answer; found: DirectoryFormat}> {
  const url = absoluteUrl(address);
  const below = listUrl(url);
  const isFile = /\.[a-z]+$/i.test(new URL(url).pathname);
  let problem: unknown;
  for (const target of isFile || below === url ? [url] : [url, below]) {
    try {
      const first = await request(target, {home: url, transport, signal, patient: true});
      return {first, found: recognise(first)};
    } catch (error) {
      const other = error instanceof BackendError && ['not-found', 'bad-answer'].includes(error.code);
      if (!other) throw error;
      problem ??= error;
    }
  }
  throw problem;
}

/** Stands in for a list that could not be had. */
function missing(url: string, {code, message}: BackendError): ActivityBatch {
  return {activities: [], warnings: [`${url} could not be read (${code}): ${message}`], incomplete: true};
}

/** Ids of a second list must not replace those of the first. */
function prefixed(batch: ActivityBatch, url: string): ActivityBatch {
  const own = (id: string) => `${nameOf(url)}/${url.split(/[?#]/)[0]?.split('/').pop() ?? ''}#${id}`;
  return {
    ...batch,
    activities: batch.activities.map((activity) => ({...activity, id: own(activity.id)})),
    ...(batch.removed && {removed: batch.removed.map(own)}),
  };
}
