import type {ActivityBatch} from '../../src/model/activity-batch.js';
import {serveIndex} from '../../src/activity-index/serve-index.js';
import {ENDLESS, endless} from './endless.js';
import type {WorkerScope} from '../../src/activity-index/worker-port.js';

/** A worker for tests: its directory is a JSON file of batches, read by whatever `fetch` it is given, or one without end. */
serveIndex(self as unknown as WorkerScope, ({src}, transport) => ({
  async *list({signal} = {}) {
    if (src === ENDLESS) yield* endless();
    const token = await transport.getToken?.(src);
    const headers = {...(token && {authorization: `Bearer ${token}`})};
    const response = await (transport.fetch ?? fetch)(src, {headers, ...(signal && {signal})});
    if (!response.ok) {
      throw Object.assign(new Error(`Refused ${response.url}`), {
        name: 'BackendError',
        code: 'refused',
        status: response.status,
      });
    }
    yield* (await response.json()) as ActivityBatch[];
  },
}));
