import type {ActivityClient} from '../activity-index/index-client.js';
import {openInWorker, type WorkerIndexOptions} from '../activity-index/in-worker.js';
import type {WorkerPort} from '../activity-index/worker-port.js';
import {BACKEND_ERROR_CODES, BackendError} from '../backends/backend-error.js';
import type {PageConfig} from '../connect/config.js';
import {ownScriptUrl} from '../element/trusted-types.js';

/**
 * The index of a finder: in a worker, so that the page never waits for it. Where no worker can start (a script from
 * another origin, a stricter policy, a single-file bundle) the same code runs on the page, in slices.
 */
export async function openIndex({fetch, getToken, synonyms}: PageConfig): Promise<ActivityClient> {
  const options: WorkerIndexOptions = {
    ...(fetch && {fetch}),
    ...(getToken && {getToken}),
    ...(synonyms && {synonyms}),
    reviveError: ({code, message, status, retryAfter, issues}) => {
      const known = BACKEND_ERROR_CODES.find((each) => each === code);
      return known && new BackendError(known, message, {status, retryAfter, issues});
    },
  };
  try {
    return await openInWorker(startWorker(), options);
  } catch {
    const [{openOnPage}, {openUrl}] = await Promise.all([
      import('../activity-index/on-page.js'),
      import('./open-url.js'),
    ]);
    return openOnPage(openUrl, options);
  }
}

function startWorker(): WorkerPort {
  const url = new URL('./index-worker.js', import.meta.url);
  return new Worker(ownScriptUrl(url, import.meta.url), {
    type: 'module',
    name: 'spk-activity-index',
  }) as unknown as WorkerPort;
}
