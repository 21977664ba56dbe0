import {BackendError} from './backend-error.js';
import type {ActivityBatch, Directory} from './directory.js';
import {absoluteUrl} from './http.js';
import type {Answer, Transport} from './http.js';
import type {Bounds} from '../model/distance.js';
import {nameOf} from './name-of.js';

/** What every adapter takes. */
export interface DirectoryOptions {
  /** Absolute, or relative to the page or worker. */
  readonly url: string;
  /** Shown as the source; default: the host, or the name of the file. */
  readonly name?: string;
  readonly transport?: Transport;
  /** Pages to read at most; default {@link MAX_PAGES}. What is beyond makes `truncated`. */
  readonly maxPages?: number;
  /** Where coordinates are believed; default: the United Kingdom. */
  readonly bounds?: Bounds;
  /** `YYYY-MM-DD`: what has ended is measured against it; default: today in Britain. */
  readonly today?: string;
}

/** Pages of one directory that are read unless the page says otherwise: 10,000 activities at the usual 50 a page. */
export const MAX_PAGES = 200;

/** What a reader is given: absolute URL, name, and the first answer where it was fetched to recognise the format. */
export interface ReadContext<O extends DirectoryOptions = DirectoryOptions> {
  readonly options: O;
  readonly url: string;
  readonly name: string;
  readonly first?: Answer;
  readonly signal?: AbortSignal;
}

/** Reads one wire format. */
export type Reader<O extends DirectoryOptions = DirectoryOptions> = (
  context: ReadContext<O>,
) => AsyncIterable<ActivityBatch>;

/** A directory whose reader is fetched when it is first listed, so that a page loads only the format it uses. */
export function lazyDirectory<O extends DirectoryOptions>(
  options: O,
  load: () => Promise<Reader<O>>,
  first?: Answer,
): Directory {
  const name = options.name ?? nameOf(options.url);
  return {
    name,
    async *list({signal} = {}) {
      try {
        // Feeds that are joined stand in one value, parted by spaces; the first is home.
        const url = first?.url ?? absoluteUrl(options.url.trim().split(/\s+/)[0] ?? '');
        const read = await load();
        signal?.throwIfAborted();
        yield* read({options, url, name, first, signal});
      } catch (error) {
        throw asBackendError(error, signal);
      }
    },
  };
}

/** Keeps the promise that backends throw one kind of error, and lets an abort through untouched. */
export function asBackendError(error: unknown, signal?: AbortSignal): unknown {
  if (signal?.aborted) return signal.reason;
  if (error instanceof BackendError) return error;
  return new BackendError('bad-answer', 'The directory could not be read.', {cause: error});
}
