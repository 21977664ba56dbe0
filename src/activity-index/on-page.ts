import {
  abortError,
  type ActivityClient,
  type IndexOptions,
  isUrlSource,
  type OpenDirectory,
} from './index-client.js';
import {IndexSession} from './index-session.js';

/** An index on the page itself, for where no worker can start: the same code, in slices between which the page breathes. */
export function openOnPage(openDirectory: OpenDirectory, options: IndexOptions = {}): ActivityClient {
  const session = new IndexSession(options.synonyms);
  const disposed = new AbortController();
  const {signal: end} = disposed;
  const open = <T>(work: Promise<T>): Promise<T> => work.finally(() => end.throwIfAborted());
  return {
    load: async (source, onProgress, signal) => {
      const both = signal ? AbortSignal.any([signal, end]) : end;
      const opened = isUrlSource(source) ? await openDirectory(source, options) : source;
      return session.load(opened, onProgress, both);
    },
    ask: (query, signal) => open(session.ask(query, signal)),
    get: (ids, now, near) => open(session.get(ids, now, near)),
    findTown: (words) => Promise.resolve(session.findTown(words)),
    prepareSearch: () => session.prepareSearch(),
    dispose: () => disposed.abort(abortError('The index was closed.')),
  };
}
