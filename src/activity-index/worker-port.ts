/** The page's end of a worker, as far as it is used. A `Worker` has all of it, with narrower types. */
export interface WorkerPort {
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  onmessage: ((event: {readonly data: unknown}) => void) | null;
  onerror: ((event: {readonly message?: string}) => void) | null;
  terminate(): void;
}

/** The worker's own end: the part of its global scope that is used. */
export interface WorkerScope {
  postMessage(message: unknown): void;
  onmessage: ((event: {readonly data: unknown}) => void) | null;
}
