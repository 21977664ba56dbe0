/** The page's end of a worker, as far as it is used: a `Worker` fits. */
export interface WorkerPort {
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  onmessage: ((event: {readonly data: unknown}) => void) | null;
  onerror: ((event: {readonly message?: string}) => void) | null;
  terminate(): void;
}

/** The worker's own end: its global scope fits. */
export interface WorkerScope {
  postMessage(message: unknown): void;
  onmessage: ((event: {readonly data: unknown}) => void) | null;
}
