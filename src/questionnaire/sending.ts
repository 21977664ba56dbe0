import type {CallOptions, CareRecord, Submission, Submitted} from '../backends/care-record.js';
import {isSubmissionId} from '../backends/care-record/submission.js';
import {newUrn} from '../model/new-id.js';
import {failureOf} from './sending-failure.js';
import type {SendingFailure} from './sending-failure.js';

/** Where what somebody answered is on its way to the record. */
export type SendingState =
  | {readonly stage: 'idle'}
  | {readonly stage: 'sending'; readonly attempt: number}
  | {
      readonly stage: 'sent';
      readonly submitted: Submitted;
      /** Answers were changed after a try that had gone through unnoticed: the record has them as they were then. */
      readonly leftOut: boolean;
    }
  | {readonly stage: 'failed'; readonly failure: SendingFailure; readonly attempts: number};

/** A try of which nobody knows how it ended. */
interface OpenTry {
  /** When it was sent first. */
  readonly at: string;
  readonly submission: Submission;
}

/** What a draft keeps, so that a form that is taken up again sends the same and not a second one. */
export interface SendingMemory {
  readonly id: string;
  readonly open?: OpenTry;
}

/** The beginning of something to send. Made when its form is opened. */
export const newSendingMemory = (): SendingMemory => ({id: newUrn().slice('urn:uuid:'.length)});

/** What an earlier page kept; `undefined` where it cannot be relied on. */
export function readSendingMemory(value: unknown): SendingMemory | undefined {
  const {id, open} = (value ?? {}) as Partial<SendingMemory>;
  if (typeof id !== 'string' || !isSubmissionId(id)) return undefined;
  if (open === undefined) return {id};
  const usable =
    typeof open?.at === 'string' &&
    !Number.isNaN(Date.parse(open.at)) &&
    open.submission?.id === id &&
    Array.isArray(open.submission.entries);
  return usable ? {id, open: {at: open.at, submission: open.submission}} : {id};
}

/** Milliseconds that sending waits for a draft to be kept. */
const KEEPING = 500;

/** What a {@link Sending} needs from the page around it. */
export interface SendingOptions {
  /** Called after every change of its state, and before anything leaves the page: time to keep {@link Sending.memory}. */
  readonly onChange?: (state: SendingState) => void;
  /** Keeps {@link Sending.memory}: waited for, though not for long, before anything leaves the page. */
  readonly keep?: () => Promise<unknown> | undefined;
  /** Milliseconds of the clock. */
  readonly now?: () => number;
}

/**
 * Sends what one form gives, however often that takes. Every try is under one id. Once a try may have gone through, the next ones
 * are the same bytes until the record says how it ended: so nothing is written twice, and nothing is lost by guessing. It never
 * tries again by itself.
 */
export class Sending {
  readonly #onChange: (state: SendingState) => void;
  readonly #keep: () => Promise<unknown> | undefined;
  readonly #now: () => number;
  readonly #id: string;
  #open: OpenTry | undefined;
  #state: SendingState = {stage: 'idle'};
  #attempts = 0;
  #running: Promise<SendingState> | undefined;

  constructor(
    memory: SendingMemory = newSendingMemory(),
    {onChange = () => undefined, keep = () => undefined, now = Date.now}: SendingOptions = {},
  ) {
    this.#id = memory.id;
    this.#open = memory.open;
    this.#onChange = onChange;
    this.#keep = keep;
    this.#now = now;
  }

  get state(): SendingState {
    return this.#state;
  }

  /** The submission's id: the same from the opening of the form to the arrival of what it gives. */
  get id(): string {
    return this.#id;
  }

  /** An earlier try may have gone through. Answers should not be changed before that is known. */
  get open(): boolean {
    return this.#open !== undefined;
  }

  /** What belongs in the draft. */
  get memory(): SendingMemory {
    return {id: this.#id, ...(this.#open && {open: this.#open})};
  }

  /**
   * Sends what `make` gives, dated as it is told; again after a failure. While one try is under way, and after one has
   * gone through, nothing more is sent. Resolves to the state that it leads to; an abort leads back to `idle`.
   */
  send(
    record: CareRecord,
    make: (submissionId: string, now: string) => Submission,
    options: CallOptions = {},
  ): Promise<SendingState> {
    if (this.#state.stage === 'sent') return Promise.resolve(this.#state);
    return (this.#running ??= this.#try(record, make, options).finally(() => {
      this.#running = undefined;
    }));
  }

  async #try(
    record: CareRecord,
    make: (submissionId: string, now: string) => Submission,
    options: CallOptions,
  ): Promise<SendingState> {
    const earlier = this.#open;
    const at = earlier?.at ?? new Date(this.#now()).toISOString();
    const wanted = make(this.#id, at);
    if (wanted.id !== this.#id) throw new TypeError('It is sent under the id of its form.');
    const submission = earlier?.submission ?? wanted;
    // Noted before anything leaves the page: it may be closed before the answer is here.
    this.#open = {at, submission};
    this.#attempts++;
    this.#become({stage: 'sending', attempt: this.#attempts});
    const kept = this.#keep();
    if (kept) await Promise.race([kept.catch(() => undefined), pause(KEEPING)]);
    try {
      const submitted = await record.submit(submission, options);
      this.#open = undefined;
      return this.#become({stage: 'sent', submitted, leftOut: !sameEntries(submission, wanted)});
    } catch (error) {
      if (options.signal?.aborted) return this.#become({stage: 'idle'});
      const failure = failureOf(error, this.#now());
      // A certain failure says nothing about the tries before it, unless it is about the very bytes that they sent.
      if (failure.certain && (!earlier || failure.reason === 'not-taken')) this.#open = undefined;
      return this.#become({stage: 'failed', failure, attempts: this.#attempts});
    }
  }

  #become(state: SendingState): SendingState {
    this.#state = state;
    this.#onChange(state);
    return state;
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const sameEntries = (one: Submission, other: Submission): boolean =>
  one === other || JSON.stringify(one.entries) === JSON.stringify(other.entries);
