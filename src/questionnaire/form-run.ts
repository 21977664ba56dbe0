import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Transport} from '../backends/http.js';
import {reportError, SpkReadyEvent} from '../element/error-event.js';
import {Loader} from '../element/loader.js';
import {warnOnce} from '../element/one-of.js';
import type {Questionnaire, QuestionnaireResponse, Resource} from '../model/fhir.js';
import {draftName, type DraftPlace} from './draft-store.js';
import {Drafts} from './drafts.js';
import type {FormNode, FormSession, Problem} from './engine/session-types.js';
import {startSession} from './engine/session.js';
import {Filling, type Step} from './filling.js';
import type {FlowOptions} from './flow.js';
import {focusHeading, focusIn} from './focus.js';
import {describeFailure, NOT_CONFIGURED, readSource} from './form-source.js';
import {Entries} from './items/entries.js';
import {problemTarget} from './items/problem-target.js';
import type {PageMode} from './pages.js';
import {ResponseChangeEvent, ResponseCompleteEvent} from './questionnaire.events.js';
import {Routing} from './routing.js';

/** What of the element a run depends on. */
export interface RunHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly questionnaire?: Questionnaire;
  readonly context?: Readonly<Record<string, Resource>>;
  readonly pages?: PageMode;
  readonly summary: boolean;
  readonly draft?: DraftPlace;
  readonly draftDays: number;
  readonly draftKey: string;
  readonly readOnly: boolean;
  readonly routing?: 'history' | 'none';
  completed: boolean;
}

/** What a run is given by the element beside its properties. */
export interface RunOptions {
  readonly transport: () => Transport;
  /** The words of a problem. */
  readonly say: (problem: Problem, session: FormSession) => string;
  readonly announce: (text: string) => void;
  /** Language for times in boxes. */
  readonly locale: () => string;
  /** Another session has begun. */
  readonly onStart: () => void;
}

interface Loaded {
  readonly filling: Filling;
  readonly source: string | Questionnaire;
}

let count = 0;

/** Brings a form and a person together: loads it, keeps the answers, goes from page to page, and ends it. */
export class FormRun implements ReactiveController {
  readonly drafts: Drafts;
  readonly #host: RunHost;
  readonly #options: RunOptions;
  readonly #loader: Loader<readonly unknown[], Loaded | undefined>;
  readonly #routing: Routing;
  readonly #name = `form-${++count}`;
  /** Answers that the page gave. */
  #given?: QuestionnaireResponse;
  /** Answers of a draft that the person goes on with, and where. */
  #resumed?: {readonly response: QuestionnaireResponse; readonly page?: string};
  #starts = 0;
  #current?: Loaded;
  #stopListening?: () => void;
  #reported = 0;
  #changed = false;
  #isReady = false;
  #afterStart?: () => void;

  constructor(host: RunHost, options: RunOptions) {
    this.#host = host;
    this.#options = options;
    this.drafts = new Drafts(host, {
      place: () => this.#draftPlace,
      days: () => host.draftDays,
      current: () =>
        this.filling && {
          response: this.filling.session.response('in-progress'),
          page: this.filling.flow.place,
        },
    });
    this.#routing = new Routing({
      name: () => host.id || this.#name,
      enabled: () => host.routing !== 'none' && !host.readOnly && !host.completed,
      onMove: (place) => this.#onBrowserMove(place),
    });
    this.#loader = new Loader<readonly unknown[], Loaded | undefined>(host, {
      args: () => [host.questionnaire ?? host.src, this.#given, host.context, this.#starts],
      load: (_, signal) => this.#load(signal),
    });
    host.addController(this);
    host.addController(this.#routing);
  }

  /** Somebody's way through the form, once it is there. */
  get filling(): Filling | undefined {
    return this.#current?.filling;
  }

  /** `none`: no form is given. `loading` only while nothing of this form can be shown. */
  get state(): 'none' | 'loading' | 'failed' | 'ready' {
    if (!this.#source) return 'none';
    if (this.#loader.state === 'failed') return 'failed';
    return this.#current?.source === this.#source ? 'ready' : 'loading';
  }

  get error(): unknown {
    return this.#loader.error;
  }

  /** The answers as they are. */
  get response(): QuestionnaireResponse | undefined {
    if (!this.filling) return this.#given;
    return this.filling.session.response(this.#host.completed ? 'completed' : 'in-progress');
  }

  /** Begins with these answers. The answers that are there already are not begun with again. */
  set response(response: QuestionnaireResponse | undefined) {
    if (response === this.#given) return;
    if (response && this.filling && isSame(response, this.response)) return;
    this.#given = response;
    this.#resumed = undefined;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#isReady = false;
  }

  hostUpdate(): void {
    const loaded = this.#loader.state === 'ready' ? this.#loader.value : undefined;
    if (loaded && loaded !== this.#current) this.#adopt(loaded);
    this.filling?.flow.refresh(this.#flowOptions);
  }

  hostUpdated(): void {
    if (this.#isReady || this.state !== 'ready') return;
    this.#isReady = true;
    this.#host.dispatchEvent(new SpkReadyEvent());
  }

  /** Loads again after a failure. */
  retry(): void {
    void this.#loader.retry();
  }

  /** Begins again with what the page gave, or with the form's initial values. What was kept is deleted. */
  reset(): void {
    void this.drafts.forget();
    this.#resumed = undefined;
    this.#restart();
  }

  /** Continue, or the last button. */
  advance(): void {
    const {filling} = this;
    if (!filling) return;
    const from = filling.flow.place;
    const step = filling.advance();
    const to = filling.flow.place;
    if (step === 'moved' || (step === 'problems' && from !== to)) this.#onMoved(from);
    this.#onStep(step, filling);
    this.#host.requestUpdate();
  }

  /** Back: in the browser where that leads to the same page. */
  back(): void {
    const {filling} = this;
    const to = filling?.flow.before;
    if (!filling || to === undefined || this.#routing.back(to)) return;
    this.#go(filling, () => filling.go(to));
  }

  /** From the check page to a question. */
  change(node: FormNode): void {
    const {filling} = this;
    if (!filling) return;
    const from = filling.flow.place;
    filling.flow.change(node);
    filling.clear();
    this.#onMoved(from);
    const isAlone = filling.flow.page?.heading?.key === node.key;
    this.#afterUpdate(() => this.#focusQuestion(node, isAlone));
  }

  /** Puts focus where a problem is. */
  focusProblem(problem: Problem): void {
    const node = this.filling?.session.node(problem.key);
    const root = this.#host.shadowRoot;
    if (node && root && this.filling) focusIn(root, problemTarget(problem, node, this.filling.entries));
  }

  /** Shows what is wrong, on the first page that has something wrong; says whether there is anything. */
  showProblems(): boolean {
    const {filling} = this;
    if (!filling) return false;
    const from = filling.flow.place;
    const step = filling.finish();
    if (filling.flow.place !== from) this.#onMoved(from);
    if (step === 'problems') this.#afterUpdate(() => this.#focusSummary());
    return step === 'problems';
  }

  /** The person goes on with the draft that was found. */
  goOn(): void {
    const draft = this.drafts.accept();
    if (!draft) return;
    this.#resumed = draft;
    this.#restart();
    this.#afterStart = () => this.#focusView();
  }

  /** The person deletes what was kept, and begins again. */
  deleteDraft(): void {
    const offered = this.drafts.state === 'found';
    const deleted = this.drafts.forget(offered ? 'idle' : 'deleted');
    this.#resumed = undefined;
    this.#afterStart = () => this.#focusView();
    // The form looks for a draft when it begins: by then there must be none.
    void deleted.then(() => this.#restart());
  }

  /** Puts focus on the heading of what is shown. */
  focus(): void {
    this.#focusView();
  }

  get #source(): string | Questionnaire | undefined {
    return this.#host.questionnaire ?? (this.#host.src || undefined);
  }

  get #draftPlace(): DraftPlace {
    return this.#host.readOnly ? 'none' : (this.#host.draft ?? 'none');
  }

  get #flowOptions(): FlowOptions {
    return {mode: this.#host.pages ?? 'one-question', summary: this.#host.summary};
  }

  async #load(signal: AbortSignal): Promise<Loaded | undefined> {
    const source = this.#source;
    const host = this.#host;
    if (!source) {
      reportError(host, NOT_CONFIGURED);
      return undefined;
    }
    try {
      const form = await readSource(source, host.baseURI, this.#options.transport(), signal);
      const draft = this.#given || this.#resumed ? undefined : await this.#findDraft(form, source);
      const response = this.#resumed?.response ?? this.#given ?? draft?.response;
      const session = await startSession(form, {response, context: host.context});
      signal.throwIfAborted();
      const entries = new Entries(session, {
        locale: this.#options.locale,
        changed: () => host.requestUpdate(),
      });
      const say = (problem: Problem) => this.#options.say(problem, session);
      const filling = new Filling(session, entries, this.#flowOptions, say);
      filling.flow.resume(this.#resumed?.page ?? draft?.page);
      return {filling, source};
    } catch (error) {
      if (!signal.aborted) {
        const src = typeof source === 'string' ? source : '';
        reportError(
          host,
          describeFailure(error, src, () => this.retry()),
        );
      }
      throw error;
    }
  }

  #findDraft(form: Questionnaire, source: string | Questionnaire) {
    const src = typeof source === 'string' ? source : '';
    return this.drafts.find(draftName(form, src, this.#host.draftKey));
  }

  #adopt(loaded: Loaded): void {
    this.#stopListening?.();
    this.#current = loaded;
    this.#reported = 0;
    const {session} = loaded.filling;
    this.#stopListening = session.onChange(() => this.#onChange(session));
    this.#options.onStart();
    this.#reportFaults(session);
    const after = this.#afterStart;
    this.#afterStart = undefined;
    if (after) this.#afterUpdate(after);
  }

  /** Faults of the form: once each, for whoever keeps it. */
  #reportFaults({faults}: FormSession): void {
    for (const {fatal, message} of faults.slice(this.#reported)) {
      if (fatal) reportError(this.#host, {code: 'bad-form', message});
      else warnOnce(`<${this.#host.localName}>: ${message}`);
    }
    this.#reported = faults.length;
  }

  #onChange(session: FormSession): void {
    this.#host.requestUpdate();
    this.#reportFaults(session);
    this.drafts.touch();
    if (this.#changed) return;
    this.#changed = true;
    // One event for all that one act changes.
    queueMicrotask(() => {
      this.#changed = false;
      if (session !== this.filling?.session) return;
      this.#host.dispatchEvent(new ResponseChangeEvent(() => session.response('in-progress')));
    });
  }

  #onStep(step: Step, filling: Filling): void {
    if (step === 'problems') this.#afterUpdate(() => this.#focusSummary());
    if (step === 'warned') {
      this.#options.announce(
        [...filling.warnings.values()]
          .flat()
          .map(({message}) => message)
          .join('. '),
      );
    }
    if (step === 'finished') this.#complete(filling);
  }

  #complete({session}: Filling): void {
    const event = new ResponseCompleteEvent({response: session.response('completed')});
    if (!this.#host.dispatchEvent(event)) return;
    this.#host.completed = true;
  }

  /** The element has been told, or has found, that the answers are complete: what was kept goes. */
  onCompleted(): void {
    void this.drafts.forget();
    this.#afterUpdate(() => this.#focusView());
  }

  #onBrowserMove(place: string): void {
    const {filling} = this;
    if (!filling || place === filling.flow.place || !filling.flow.restore(place)) return;
    filling.clear();
    this.#onArrived();
  }

  #go(filling: Filling, move: () => void): void {
    const from = filling.flow.place;
    move();
    this.#onMoved(from);
  }

  #onMoved(from: string): void {
    const to = this.filling?.flow.place;
    if (to === undefined || to === from) return;
    this.#routing.push(from, to);
    this.#onArrived();
  }

  #onArrived(): void {
    this.drafts.touch();
    this.#afterUpdate(() => this.#focusView());
  }

  #restart(): void {
    this.#starts++;
    this.#host.completed = false;
    this.#host.requestUpdate();
  }

  #afterUpdate(act: () => void): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(act);
  }

  #focusView(): void {
    focusHeading(this.#host, this.#host.shadowRoot?.querySelector<HTMLElement>('.view'));
  }

  #focusSummary(): void {
    this.#host.shadowRoot?.getElementById('problems')?.focus();
  }

  #focusQuestion(node: FormNode, isAlone: boolean): void {
    // On a page with other questions the one to change is where to be; alone, it is read as every page is.
    if (!isAlone && this.filling) {
      const problem: Problem = {
        linkId: node.item.linkId,
        key: node.key,
        code: '',
        severity: 'error',
        values: {},
      };
      this.focusProblem(problem);
    }
  }
}

function isSame(a: QuestionnaireResponse, b: QuestionnaireResponse | undefined): boolean {
  const bare = (response: QuestionnaireResponse | undefined) =>
    JSON.stringify({...response, status: undefined, authored: undefined});
  return bare(a) === bare(b);
}
