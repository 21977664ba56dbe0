import {fittedAnswers} from './fit.js';
import type {AnswerMode} from '../measures/answer-mode.js';
import {listScores} from '../measures/work-out.js';
import type {Reference} from '../model/fhir.js';
import type {ResponseChangeEvent, ResponseCompleteEvent} from '../questionnaire/questionnaire.events.js';
import type {SendingFailure} from '../questionnaire/sending-failure.js';
import {newSendingMemory, Sending, type SendingState} from '../questionnaire/sending.js';
import type {Finished, RecordPlace} from './finished.js';
import {missingSafety, safetyIn, type MeasureSafety, type SafetyDetail} from './safety.js';
import {readScoreCodes} from './score-codes.js';
import type {MeasureForm} from './setup.js';
import {finishedResponse, measureSubmission} from './submission.js';
import {MeasureCompleteEvent, MeasureSavedEvent, SafetyEvent} from './wellbeing-measure.events.js';

/** Where somebody is with a measure. */
export type Place = 'asking' | 'saving' | 'not-saved' | 'done';

/** What became of the answers: in the record, nowhere, or with the page, which said that it looks after them. */
export type Outcome = 'saved' | 'not-kept' | 'handed-over';

/** What of the element a run depends on. */
export interface RunHost extends HTMLElement {
  requestUpdate(): void;
  readonly subject: string;
  readonly author?: Reference;
  readonly codes?: unknown;
  readonly safety?: MeasureSafety;
  /** A page that keeps the answers by itself says so here. */
  saved: boolean;
}

/** What a run is given by the element beside its properties. */
export interface RunOptions {
  readonly form: () => MeasureForm | undefined;
  readonly mode: () => AnswerMode;
  readonly record: () => RecordPlace | undefined;
  /** Another view has taken the place of the last one: focus follows it. */
  readonly onArrive: () => void;
  /** An answer calls for help for the first time since the questions were begun: focus goes to where it is. */
  readonly onSafety: () => void;
  /** Nobody goes back to the questions; the record has the answers, or it has not. */
  readonly onDone: (isSaved: boolean) => void;
}

/** One measure from the first question to its arrival in the record. */
export class MeasureRun {
  readonly #host: RunHost;
  readonly #options: RunOptions;
  #place: Place = 'asking';
  #outcome: Outcome = 'not-kept';
  #finished?: Finished;
  #failure?: SendingFailure;
  #sending!: Sending;
  #safety?: SafetyDetail;
  #help?: MeasureSafety;
  /** Help has been shown, and focus has been there. */
  #hasTold = false;
  #round = 0;

  constructor(host: RunHost, options: RunOptions) {
    this.#host = host;
    this.#options = options;
    this.#newSending();
  }

  get place(): Place {
    return this.#place;
  }

  get outcome(): Outcome {
    return this.#outcome;
  }

  get finished(): Finished | undefined {
    return this.#finished;
  }

  /** Why the answers are not in the record. */
  get failure(): SendingFailure | undefined {
    const {state} = this.#sending;
    return state.stage === 'failed' ? state.failure : this.#failure;
  }

  /** What the answer that calls for help is now; nothing where none does. */
  get safety(): SafetyDetail | undefined {
    return this.#safety;
  }

  /** The last complete setup of help since the questions were begun: it stays, whatever a page takes away later. */
  get help(): MeasureSafety | undefined {
    const {safety} = this.#host;
    if (this.#place === 'asking' && missingSafety(safety).length === 0) this.#help = safety;
    return this.#help;
  }

  /** Counts up with each beginning: what was answered before is in none of the boxes. */
  get round(): number {
    return this.#round;
  }

  /** Saving is under way, or nobody knows how it ended: nothing else takes its place. */
  get isBusy(): boolean {
    return this.#place === 'saving' || this.#sending.open || this.#sending.state.stage === 'sending';
  }

  /** Begins anew, with nothing of what was answered before. */
  begin(): void {
    this.#finished = undefined;
    this.#failure = undefined;
    this.#safety = undefined;
    this.#help = undefined;
    this.#hasTold = false;
    this.#outcome = 'not-kept';
    this.#round++;
    this.#newSending();
    this.#place = 'asking';
    this.#host.requestUpdate();
  }

  /** Somebody has changed an answer: it may call for help. */
  readonly onChange = (event: ResponseChangeEvent): void => {
    const questions = this.#options.form()?.safety ?? [];
    if (questions.length === 0) return;
    const found = safetyIn(questions, event.detail.response);
    const before = this.#safety;
    this.#safety = found;
    if (found?.code === before?.code) return;
    this.#host.requestUpdate();
    if (!found) return;
    if (!this.#hasTold) this.#options.onSafety();
    this.#hasTold = true;
    this.#tell(found);
  };

  /** Somebody has pressed the last button, and every answer fits. */
  readonly onComplete = (event: ResponseCompleteEvent): void => {
    // The questions stay until the record has the answers.
    event.preventDefault();
    const form = this.#options.form();
    if (!form || this.#place !== 'asking') return;
    const given = event.detail.response;
    const safety = safetyIn(form.safety, given);
    const mode = this.#options.mode();
    const subject = this.#host.subject.trim();
    const {author} = this.#host;
    const response = finishedResponse(given, {
      subject,
      mode,
      isFlagged: safety !== undefined,
      ...(author && {author}),
    });
    const scores = form.fit ? listScores(form.fit.measure.id, fittedAnswers(form.fit, response)) : [];
    const {help} = this;
    const to = this.#options.record();
    this.#finished = {
      form,
      response,
      scores,
      subject,
      mode,
      ...(to && {to}),
      ...(safety && {safety}),
      ...(help && {help}),
    };
    // Whatever the page does meanwhile, nobody finishes this twice.
    this.#place = 'saving';
    this.#host.saved = false;
    const isOurs = this.#host.dispatchEvent(new MeasureCompleteEvent({response, scores}));
    if (isOurs && to) return void this.save();
    this.#end(isOurs ? 'not-kept' : 'handed-over');
  };

  /** Saves, or tries again. */
  async save(): Promise<void> {
    const finished = this.#finished;
    if (!finished?.to) return;
    const {form, response, subject, mode, to} = finished;
    const now = this.#options.record();
    // The same record may have a new token; another record is never given these answers.
    const {record} = now && now.where === to.where ? now : to;
    const {codes} = readScoreCodes(this.#host.codes);
    const sending = this.#sending;
    try {
      await sending.send(record, (submissionId) =>
        measureSubmission(response, {
          submissionId,
          subject,
          mode,
          codes,
          ...(form.fit && {fit: form.fit}),
        }),
      );
    } catch (error) {
      console.error(`<${this.#host.localName}>: the answers could not be made ready for the record.`, error);
      if (sending !== this.#sending) return;
      this.#failure = {reason: 'not-taken', certain: true, retryable: false, error};
      this.#go('not-saved');
    }
  }

  /** The page has saved the answers by itself. */
  markSaved(): void {
    if (this.#place !== 'done' || this.#outcome === 'saved') return;
    this.#outcome = 'saved';
    this.#host.requestUpdate();
  }

  #tell(detail: SafetyDetail): void {
    this.#host.dispatchEvent(new SafetyEvent(detail));
    // A page's own fault stops nothing of what a person needs now.
    const {help} = this;
    new Promise((resolve) => resolve(help?.onItem9(detail))).catch((error: unknown) => {
      console.error(`<${this.#host.localName}>: safety.onItem9 has failed.`, error);
    });
  }

  #newSending(): void {
    const sending = new Sending(newSendingMemory(), {
      onChange: (state) => {
        if (sending === this.#sending) this.#onSending(state);
      },
    });
    this.#sending = sending;
  }

  #onSending(state: SendingState): void {
    if (state.stage === 'sending') this.#go('saving');
    if (state.stage === 'failed') this.#go('not-saved');
    if (state.stage !== 'sent') return;
    this.#end('saved');
    const {reference, parts} = state.submitted;
    const id = parts['response']?.id ?? this.#sending.id;
    this.#host.dispatchEvent(new MeasureSavedEvent({reference, id}));
  }

  #end(outcome: Outcome): void {
    // A page may have said so while it was told of the end.
    this.#outcome = this.#host.saved ? 'saved' : outcome;
    this.#options.onDone(this.#outcome === 'saved');
    this.#go('done');
  }

  #go(place: Place): void {
    this.#place = place;
    this.#host.requestUpdate();
    this.#options.onArrive();
  }
}
