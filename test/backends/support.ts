import type {Activity} from '../../src/model/activity.js';
import type {ActivityBatch, Directory} from '../../src/backends/index.js';

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  geojson: 'application/geo+json',
  csv: 'text/csv; charset=utf-8',
  jsonld: 'application/ld+json',
};

/** A fixture as the server of its directory would send it. */
export async function fixtureResponse(path: string): Promise<Response> {
  const extension = path.split('.').pop() ?? '';
  const url = new URL(`../fixtures/directories/${path}`, import.meta.url).href;
  // The test server hands out .json files as modules.
  const text =
    extension === 'json'
      ? JSON.stringify(((await import(url)) as {default: unknown}).default)
      : await (await fetch(url)).text();
  return new Response(text, {headers: {'content-type': TYPES[extension] ?? 'text/plain'}});
}

/** What a test server answers: a fixture's path, a value for JSON, a whole response, or a failure to connect. */
export type Reply = string | object | (() => Response | Promise<Response>);

/** A server in memory, behind a real `fetch` signature. Remembers what it was asked. */
export function server(answer: (url: URL, request: Request) => Reply | undefined) {
  const asked: string[] = [];
  const headers: Headers[] = [];
  let running = 0;
  let most = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    asked.push(url.href);
    headers.push(request.headers);
    most = Math.max(most, ++running);
    try {
      await new Promise((resolve) => setTimeout(resolve));
      request.signal.throwIfAborted();
      const reply = answer(url, request);
      if (reply === undefined) return new Response('Not here', {status: 404});
      if (typeof reply === 'function') return await (reply as () => Response | Promise<Response>)();
      if (typeof reply === 'string') return await fixtureResponse(reply);
      return new Response(JSON.stringify(reply), {headers: {'content-type': 'application/json'}});
    } finally {
      running--;
    }
  };
  return {
    transport: {fetch},
    asked,
    headers,
    /** The most requests that were open at once. */
    get most() {
      return most;
    },
  };
}

/** Everything that a directory lists. */
export async function readAll(directory: Directory, signal?: AbortSignal) {
  const batches: ActivityBatch[] = [];
  for await (const batch of directory.list({signal})) batches.push(batch);
  const activities = new Map<string, Activity>();
  for (const batch of batches) {
    for (const id of batch.removed ?? []) activities.delete(id);
    for (const activity of batch.activities) activities.set(activity.id, activity);
  }
  return {
    batches,
    activities: [...activities.values()],
    warnings: batches.flatMap((batch) => batch.warnings),
    truncated: batches.some((batch) => batch.truncated),
    incomplete: batches.some((batch) => batch.incomplete),
  };
}

/** The error that a promise ends with. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It should have failed.');
}
