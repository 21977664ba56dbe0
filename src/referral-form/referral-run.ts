import type {ReactiveController} from 'lit';
import {referralSubmission} from '../backends/referral/referral-submission.js';
import type {ReferralService} from '../backends/referral/context.js';
import type {CareRecord, Submission} from '../backends/care-record.js';
import {londonNow} from '../model/calendar.js';
import type {QuestionnaireResponse} from '../model/fhir.js';
import type {ReferralCodeMap} from '../model/referral-codes.js';
import type {Referral, ReferralActivity} from '../model/referral.js';
import type {DraftExtra} from '../questionnaire/draft-store.js';
import type {ResponseCompleteEvent, ResponseContinueEvent} from '../questionnaire/questionnaire.events.js';
import type {QuestionnaireElement} from '../questionnaire/questionnaire.js';
import {Routing} from '../questionnaire/routing.js';
import type {ReferralForm} from './form-settings.js';
import {activityValues, plain, readActivity} from './activity.js';
import {answersByField} from './given-answers.js';
import {prefill} from './prefill.js';
import {readReferral} from './read-referral.js';
import {ReferralSubmitEvent, ReferralSubmittedEvent} from './referral-form.events.js';
import {newSendingMemory, readSendingMemory, Sending, type SendingState} from '../questionnaire/sending.js';
import {findStop, type Stop} from './stops.js';
import {onlySection, withAnswers} from './with-answers.js';

/** Where somebody is with a referral. */
export const PLACES = ['start', 'form', 'stop', 'sending', 'not-sent', 'sent'] as const;
/** One of {@link PLACES}. */
export type Place = (typeof PLACES)[number];

/** The part of a form that is about whoever fills it in. */
export const WRITER = 'section-referrer';

/** Places that the browser's Back moves between. What comes after them cannot be gone back from. */
export const ASKING: readonly Place[] = ['start', 'form', 'stop'];

/** What of the element a run depends on. */
export interface RunHost extends HTMLElement {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly routing?: 'history' | 'none';
  readonly activity?: ReferralActivity;
  readonly codes?: ReferralCodeMap;
}

/** What a run is given by the element beside its properties. */
export interface RunOptions {
  readonly form: () => ReferralForm | undefined;
  readonly record: () => CareRecord | undefined;
  readonly service: () => ReferralService;
  /** What stands in the box that people do not see. */
  readonly trap: () => string;
  /** The element that asks. */
  readonly asking: () => QuestionnaireElement | null | undefined;
  /** Another view has taken the place of the last one: focus follows it, to a question where one is named. */
  readonly onArrive: (linkId?: string) => void;
  /** It has arrived. */
  readonly onSent: () => void;
  /** The browser has gone back to the first page. */
  readonly onReturn: () => void;
}

let count = 0;

/** One referral from the first page to its arrival in the record, and the next one of the same writer after it. */
export class ReferralRun {
  readonly #host: RunHost;
  readonly #options: RunOptions;
  readonly #routing: Routing;
  readonly #name = `referral-${++count}`;
  #place: Place = 'start';
  #stop?: Stop;
  #sending!: Sending;
  #response?: QuestionnaireResponse;
  #referral?: Referral;
  /** What a page before this one may have sent. */
  #resumed?: Submission;
  #kept?: QuestionnaireResponse;
  #carried?: QuestionnaireResponse;
  /** Came with a draft. */
  #activity?: ReferralActivity;
  /** What the page said of the person before. */
  #spent?: ReferralActivity;
  #round = 0;
  #hasBegun = false;

  constructor(host: RunHost, options: RunOptions) {
    this.#host = host;
    this.#options = options;
    this.#routing = new Routing({
      name: () => host.id || this.#name,
      enabled: () => host.routing !== 'none' && ASKING.includes(this.#place),
      isOver: () => false,
      onMove: (place) => this.#onBrowserMove(ASKING[Number(place)]),
    });
    host.addController(this.#routing);
    this.#newSending();
  }

  get place(): Place {
    return this.#place;
  }

  /** Why the form has stopped. */
  get stop(): Stop | undefined {
    return this.#stop;
  }

  get sending(): Sending {
    return this.#sending;
  }

  /** The answers as they were sent, or would have been. */
  get response(): QuestionnaireResponse | undefined {
    return this.#response;
  }

  get referral(): Referral | undefined {
    return this.#referral;
  }

  /** What stays of one referral for the next. */
  get kept(): QuestionnaireResponse | undefined {
    return this.#kept;
  }

  /** What the person is referred to: of a draft, or as the page says; that of the person before counts for nobody else. */
  get activity(): ReferralActivity | undefined {
    const {activity} = this.#host;
    return (activity === this.#spent ? undefined : activity) ?? this.#activity;
  }

  /** Answers that were given to this form before another one was chosen. */
  get carried(): QuestionnaireResponse | undefined {
    return this.#carried;
  }

  /** Counts up with each referral: another one shares nothing with the one before. */
  get round(): number {
    return this.#round;
  }

  /** Whether answers can be changed: not while they may be in the record already. */
  get canChange(): boolean {
    return !this.#sending.open;
  }

  /** A try is under way, or nobody knows how one ended: no other form takes its place. */
  get isBusy(): boolean {
    return this.#sending.open || this.#sending.state.stage === 'sending';
  }

  /** Another form takes the place of the one before, with answers that were given to it earlier. */
  begin(place: 'start' | 'form', answers?: QuestionnaireResponse): void {
    const from = this.#place;
    const isFirst = !this.#hasBegun;
    this.#hasBegun = true;
    this.#stop = undefined;
    this.#carried = answers;
    if (isFirst) {
      // Focus stays with the page where nobody has done anything yet.
      this.#place = place;
      return;
    }
    this.#startOver();
    if (from === 'start' && place === 'form') this.#routing.push(number(from), number(place));
    this.#go(place);
    if (from === 'form' && place === 'start') this.#routing.back(number(from), number(place));
  }

  /** From the first page to the questions. */
  start(): void {
    this.#routing.push(number('start'), number('form'));
    this.#go('form');
  }

  /** From the questions back to the first page. */
  backToStart(): void {
    this.#go('start');
    this.#routing.back(number('form'), number('start'));
  }

  /** From where the form stopped back to the question. */
  backToQuestion(): void {
    this.#go('form', this.#stop?.linkId);
    this.#routing.back(number('stop'), number('form'));
  }

  /** Somebody goes on: an answer may end the form. */
  readonly onContinue = (event: ResponseContinueEvent): void => {
    const form = this.#options.form();
    const answers = answersByField(event.detail.response);
    const stop = form && findStop(form.questionnaire, (linkId) => answers.get(linkId) ?? [], today());
    if (!stop) return;
    event.preventDefault();
    this.#stop = stop;
    this.#routing.push(number('form'), number('stop'));
    this.#go('stop');
  };

  /** Somebody has pressed "Send referral", and every answer fits. */
  readonly onComplete = (event: ResponseCompleteEvent): void => {
    // The questions stay until the record has the answers.
    event.preventDefault();
    const form = this.#options.form();
    if (!form) return;
    const {questionnaire, preset, settings} = form;
    const {activity} = this;
    const carried = activity ? prefill(questionnaire, activityValues(activity)).answers : {};
    this.#response = withAnswers(questionnaire, event.detail.response, carried);
    // A form of an organisation's own may have no place for it, and it is carried all the same.
    const read = readReferral(this.#response, preset, settings);
    this.#resumed = undefined;
    this.#referral = activity && !read.activity ? {...read, activity: plain(activity)} : read;
    if (!this.#host.dispatchEvent(new ReferralSubmitEvent({referral: this.#referral}))) return;
    void this.send();
  };

  /** Sends, or sends again. */
  async send(): Promise<void> {
    const {record, service, trap, form} = this.#options;
    const target = record();
    const {preset = 'self', settings} = form() ?? {};
    const response = this.#response;
    if (!target || !response) return;
    const {codes} = this.#host;
    const referral = this.#referral ?? readReferral(response, preset, settings);
    const resumed = this.#resumed;
    this.#referral = referral;
    await this.#sending.send(target, (submissionId, now) => {
      // What a page before this one sent goes out as it was: nobody has changed it since.
      if (resumed) return resumed;
      return referralSubmission(referral, response, {
        submissionId,
        now,
        service: service(),
        ...(codes && {codes}),
        ...(trap() && {trap: trap()}),
      });
    });
  }

  /** From what was not sent back to the answers. */
  change(): void {
    if (this.canChange) this.#go('form');
  }

  /** The writer refers somebody else: only what is about the writer stays. */
  another(): void {
    this.#spent = this.#host.activity;
    this.#activity = undefined;
    this.#kept = this.#response && onlySection(this.#response, WRITER);
    this.#carried = undefined;
    this.#startOver();
    this.#go('form');
  }

  /** Everything about one person is over. */
  #startOver(): void {
    this.#response = undefined;
    this.#referral = undefined;
    this.#resumed = undefined;
    this.#round++;
    this.#newSending();
  }

  /** Takes everything that was written away, also what was kept for later: for somebody who leaves in a hurry. */
  forget(): void {
    this.#options.asking()?.reset();
    this.#spent = this.#host.activity;
    this.#activity = undefined;
    this.#kept = undefined;
    this.#carried = undefined;
    this.#startOver();
  }

  /** What a draft keeps beside the answers. */
  readonly draftExtra: DraftExtra = {
    save: () => ({...this.#sending.memory, activity: this.activity && plain(this.activity)}),
    load: (extra: unknown) => {
      const memory = readSendingMemory(extra);
      if (!memory) return;
      this.#activity = readActivity(extra);
      this.#newSending(memory);
      this.#resumed = memory.open?.submission;
      if (!memory.open) return;
      // Nobody knows how the last try ended: that comes before anything else.
      this.#response = responseIn(memory.open.submission.entries);
      const isWatching = this.#place === 'form';
      this.#place = 'not-sent';
      this.#host.requestUpdate();
      if (isWatching) this.#options.onArrive();
    },
  };

  #newSending(memory = newSendingMemory()): void {
    const sending = new Sending(memory, {
      onChange: (state) => {
        if (sending === this.#sending) this.#onSending(state);
      },
      keep: () => this.#options.asking()?.keepDraft(),
    });
    this.#sending = sending;
  }

  #onSending(state: SendingState): void {
    const asking = this.#options.asking();
    if (state.stage === 'sent') {
      // Says that it is done, and deletes what was kept for later.
      if (asking) asking.completed = true;
      const {reference, parts} = state.submitted;
      const id = parts['referral']?.id ?? this.#sending.id;
      this.#options.onSent();
      this.#go('sent');
      this.#host.dispatchEvent(new ReferralSubmittedEvent({reference, id}));
      return;
    }
    if (state.stage === 'sending') return this.#go('sending');
    if (state.stage !== 'failed') return;
    // What has arrived is done with, whatever else was written since.
    if (state.failure.reason === 'arrived' && asking) asking.completed = true;
    else void asking?.keepDraft();
    this.#go('not-sent');
  }

  #onBrowserMove(place: Place | undefined): void {
    if (!place || place === this.#place || (place === 'stop' && !this.#stop)) return;
    if (place === 'start') this.#options.onReturn();
    this.#go(place);
  }

  #go(place: Place, linkId?: string): void {
    this.#place = place;
    this.#host.requestUpdate();
    this.#options.onArrive(linkId);
  }
}

/** In the browser's history a place is a number: others can read there. */
const number = (place: Place): string => `${ASKING.indexOf(place)}`;

const today = (): string => londonNow().slice(0, 10);

/** The answers in what was to be sent. */
function responseIn(entries: readonly {readonly resource: {readonly resourceType: string}}[]) {
  const found = entries.find(({resource}) => resource.resourceType === 'QuestionnaireResponse');
  return found?.resource as QuestionnaireResponse | undefined;
}
