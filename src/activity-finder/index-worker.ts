import {serveIndex} from '../activity-index/serve-index.js';
import type {WorkerScope} from '../activity-index/worker-port.js';
import {openUrl} from './open-url.js';

/** The worker's entry: it reads the directory, holds the activities and answers the page's questions. */
serveIndex(globalThis as unknown as WorkerScope, openUrl);
