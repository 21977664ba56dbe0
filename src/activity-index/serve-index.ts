import type {ActivityBatch} from '../model/activity-batch.js';
import type {ActivitySource, OpenDirectory, SourceTransport} from './index-client.js';
import {IndexSession} from './index-session.js';
import type {LentTransport} from './lent-transport.js';
import {plainError, type Answers, type Question, type ToPage, type ToWorker} from './messages.js';
import type {WorkerScope} from './worker-port.js';

type Lends = (Question & {type: 'load'})['lends'];

/** Answers a page's questions about activities: the whole of what the worker does. Called once, by the worker's entry. */
export function serveIndex(scope: WorkerScope, openDirectory: OpenDirectory): void {
  const post = (message: ToPage) => scope.postMessage(message);
  let lent: LentTransport | undefined;
  const open = new Map<number, AbortController>();
  const feeds = new Map<number, Feed>();
  let session = new IndexSession();

  /** Few pages lend anything, so the code for it is fetched by those that do. */
  const borrowed = async (lends: Lends): Promise<SourceTransport> => {
    if (!lends.fetch && !lends.getToken) return {};
    const {LentTransport: Lent} = await import('./lent-transport.js');
    return (lent ??= new Lent(post)).transport(lends);
  };

  const load = async (id: number, question: Question & {type: 'load'}, signal: AbortSignal) => {
    session = new IndexSession(question.synonyms);
    const loading = session;
    const source = question.source
      ? await openDirectory(question.source, await borrowed(question.lends))
      : feeds.get(id)!;
    return loading.load(source, (progress) => post({kind: 'progress', id, progress}), signal);
  };

  const answer = (
    id: number,
    question: Question,
    signal: AbortSignal,
  ): Promise<Answers[keyof Answers]> | Answers['town'] => {
    switch (question.type) {
      case 'load':
        return load(id, question, signal);
      case 'ask':
        return session.ask(question.query, signal);
      case 'get':
        return session.get(question.ids, question.now, question.near);
      case 'town':
        return session.findTown(question.words);
      case 'prepare':
        return session.prepareSearch().then(() => undefined);
    }
  };

  const take = async (id: number, question: Question) => {
    const controller = new AbortController();
    open.set(id, controller);
    if (question.type === 'load' && !question.source) feeds.set(id, new Feed());
    try {
      post({kind: 'answer', id, answer: await answer(id, question, controller.signal)});
    } catch (error) {
      post({kind: 'failed', id, error: plainError(error)});
    } finally {
      open.delete(id);
      feeds.delete(id);
    }
  };

  scope.onmessage = ({data}) => {
    const message = data as ToWorker;
    if (message.kind === 'question') void take(message.id, message.question);
    else if (message.kind === 'batch') feeds.get(message.id)?.push(message.batch);
    else if (message.kind === 'call') lent?.receive(message.call, message.answer);
    else {
      open.get(message.id)?.abort();
      feeds.get(message.id)?.push(undefined);
    }
  };
  post({kind: 'hello'});
}

/** Batches that the page sends, as a source. */
class Feed implements ActivitySource {
  readonly #batches: (ActivityBatch | undefined)[] = [];
  #wake: () => void = () => undefined;

  /** The next batch; `undefined` is the end. */
  push(batch: ActivityBatch | undefined): void {
    this.#batches.push(batch);
    this.#wake();
  }

  async *list(): AsyncIterable<ActivityBatch> {
    for (;;) {
      while (this.#batches.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
      const batch = this.#batches.shift();
      if (!batch) return;
      yield batch;
    }
  }
}
