import type {ReactiveController} from 'lit';
import {SpkReadyEvent} from '../element/error-event.js';
import type {QuestionnaireResponse} from '../model/fhir.js';
import {DraftPart, type DraftState} from './draft-part.js';
import type {Draft, DraftPlace} from './draft-store.js';
import type {FormNode, FormSession, Problem} from './engine/session-types.js';
import {FaultReport} from './fault-report.js';
import type {Filling, Step} from './filling.js';
import {focusHeading, focusIn, hasFocus, isFocusFree} from './focus.js';
import {sameAnswers} from './form-source.js';
import {FormLoader, type FormLoaderOptions, type Loaded, type RunHost} from './form-loader.js';
import {problemTarget} from './items/problem-target.js';
import {
  BackOutEvent,
  ResponseChangeEvent,
  ResponseCompleteEvent,
  ResponseContinueEvent,
} from './questionnaire.events.js';
import {Routing} from './routing.js';

/** What a run is given by the element beside its properties. */
export interface RunOptions extends Omit<FormLoaderOptions, 'drafts'> {
  readonly announce: (text: string) => void;
  /** Another session has begun. */
  readonly onStart: () => void;
  /** Something has become of answers that were to be kept. */
  readonly onDraft: (state: DraftState) => void;
  /** Another page is about to be shown. */
  readonly onArrive: () => void;
}

let count = 0;

/** Brings a form and a person together: loads it, keeps the answers, goes from page to page, and ends it. */
export class FormRun implements ReactiveController {
  readonly drafts: DraftPart;
  readonly #host: RunHost;
  readonly #options: RunOptions;
  readonly #loader: FormLoader;
  readonly #routing: Routing;
  readonly #name = `form-${++count}`;
  #current?: Loaded;
  #stopListening?: () => void;
  readonly #faults: FaultReport;
  #changed = false;
  #isReady = false;
  #afterStart?: () => void;
  /** Focus was wanted before there was anything to put it on. */
  #focusWaits = false;
  /** The answers that the person finished with. */
  #final?: QuestionnaireResponse;

  constructor(host: RunHost, options: RunOptions) {
    this.#host = host;
    this.#options = options;
    this.#faults = new FaultReport(host);
    this.drafts = new DraftPart(host, {
      place: () => this.#draftPlace,
      days: () => host.draftDays,
      current: () =>
        this.filling && {
          response: this.filling.session.response('in-progress'),
          page: this.filling.flow.place,
          extra: host.draftExtra?.save(),
        },
      onState: options.onDraft,
      onKept: () => this.#afterUpdate(() => this.#focusOn('.kept')),
    });
    this.#routing = new Routing({
      name: () => host.id || this.#name,
      enabled: () => host.routing !== 'none' && !host.readOnly && !host.completed,
      isOver: () => host.completed,
      onMove: (number) => this.#onBrowserMove(this.filling?.flow.places[Number(number)] ?? number),
    });
    this.#loader = new FormLoader(host, {...options, drafts: this.drafts});
    host.addController(this);
    host.addController(this.#routing);
  }

  /** Somebody's way through the form, once it is there with the answers that the page gave last. */
  get filling(): Filling | undefined {
    return this.#isCurrent ? this.#current?.filling : undefined;
  }

  /** `none`: no form is given. `loading` only while nothing of this form can be shown. */
  get state(): 'none' | 'loading' | 'failed' | 'ready' {
    const {source, failed} = this.#loader;
    if (!source) return 'none';
    // What failed to begin again takes nothing away.
    if (this.#isCurrent) return 'ready';
    return failed ? 'failed' : 'loading';
  }

  get error(): unknown {
    return this.#loader.error;
  }

  /** The answers as they are. */
  get response(): QuestionnaireResponse | undefined {
    if (!this.filling) return this.#loader.given;
    if (!this.#host.completed) return this.filling.session.response('in-progress');
    return (this.#final ??= this.#finish(this.filling));
  }

  /** Begins with these answers. The answers that are there already are not begun with again. */
  set response(response: QuestionnaireResponse | undefined) {
    if (response === this.#loader.given) return;
    if (response && this.filling && sameAnswers(response, this.response)) return;
    this.drafts.stop();
    this.#loader.given = response;
  }

  hostConnected(): void {
    this.#isReady = false;
  }

  hostUpdate(): void {
    const {loaded} = this.#loader;
    if (loaded && loaded !== this.#current) this.#adopt(loaded);
    this.filling?.flow.refresh(this.#loader.flowOptions);
  }

  hostUpdated(): void {
    if (this.#isReady || this.state !== 'ready') return;
    this.#isReady = true;
    if (this.#focusWaits && isFocusFree(this.#host)) this.#focusView();
    this.#focusWaits = false;
    this.#host.dispatchEvent(new SpkReadyEvent());
  }

  /** The person tries again after a failure: the button that they pressed goes, and focus must be somewhere. */
  retry(): void {
    this.#afterUpdate(() => this.#focusView());
    void this.#loader.retry().then(() => {
      this.#afterUpdate(() => hasFocus(this.#host) && this.#focusView());
    });
  }

  /** Begins again with what the page gave, or with the form's initial values. What was kept is deleted. */
  reset(): void {
    void this.drafts.forget();
    this.#restart();
  }

  /** Continue, or the last button. */
  advance(): void {
    const {filling} = this;
    if (!filling) return;
    const {session} = filling;
    if (!this.#host.dispatchEvent(new ResponseContinueEvent(() => session.response('in-progress')))) return;
    const from = filling.flow.place;
    const step = filling.advance();
    const to = filling.flow.place;
    if (step === 'moved' || (step === 'problems' && from !== to)) this.#onMoved(from);
    this.#onStep(step, filling);
    this.#host.requestUpdate();
  }

  /** Back: nothing is checked, and nothing is lost. */
  back(): void {
    const {filling} = this;
    const to = filling?.flow.before;
    if (to === undefined) this.#host.dispatchEvent(new BackOutEvent());
    if (!filling || to === undefined) return;
    const from = filling.flow.place;
    filling.go(to);
    this.#routing.back(this.#numberOf(from), this.#numberOf(to));
    this.#onArrived();
  }

  /** From the check page to a question. */
  change(node: FormNode): void {
    const {filling} = this;
    if (!filling) return;
    const from = filling.flow.place;
    filling.flow.change(node);
    filling.clear();
    this.#onMoved(from);
    this.#afterUpdate(() => this.focusQuestion(node));
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
  async goOn(): Promise<void> {
    const draft = await this.drafts.accept();
    this.#restart(draft);
    this.#afterStart = () => this.#focusView();
  }

  /** The person deletes what was kept, and begins again. */
  deleteDraft(): void {
    const offered = this.drafts.value?.state === 'found';
    void this.drafts.forget(offered ? 'idle' : 'deleted');
    this.#restart();
    this.#afterStart = () => this.#focusView();
  }

  /** Puts focus on the heading of what is shown; while it is loading, once more when it is there. */
  focus(): void {
    this.#focusView();
    this.#focusWaits = !this.#isReady;
  }

  /** Puts focus on a question of the page; where it is the page, that is read as every page is. */
  focusQuestion(question: string | FormNode): void {
    const {flow, session} = this.filling ?? {};
    const node = typeof question === 'string' ? session?.nodesOf(question)[0] : question;
    if (!node || flow?.page?.heading?.key === node.key) return this.#focusView();
    const {key, item} = node;
    this.focusProblem({linkId: item.linkId, key, code: '', severity: 'error', values: {}});
  }

  get #isCurrent(): boolean {
    return this.#loader.isCurrent(this.#current);
  }

  get #draftPlace(): DraftPlace {
    return this.#host.readOnly ? 'none' : (this.#host.draft ?? 'none');
  }

  #adopt(loaded: Loaded): void {
    this.#stopListening?.();
    const before = this.#current;
    if (before && before.source !== loaded.source) {
      this.#host.completed = false;
      this.#faults.forget();
    }
    // Another context changes nothing about what the person finished with.
    if (before?.given !== loaded.given || before?.start !== loaded.start) this.#final = undefined;
    this.#current = loaded;
    const {session} = loaded.filling;
    this.#stopListening = session.onChange(() => this.#onChange(session));
    this.#options.onStart();
    this.#faults.tell([...loaded.faults, ...session.faults]);
    if (loaded.isTouched) this.drafts.touch(); // It may have waited while the form came in other words.
    if (this.#afterStart) this.#afterUpdate(this.#afterStart);
    this.#afterStart = undefined;
  }

  #onChange(session: FormSession): void {
    this.#host.requestUpdate();
    this.#faults.tell(session.faults);
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

  #complete(filling: Filling): void {
    this.#final = this.#finish(filling);
    if (this.#host.dispatchEvent(new ResponseCompleteEvent({response: this.#final})))
      this.#host.completed = true;
  }

  /** The answers as they were when the person was done. */
  #finish({session}: Filling): QuestionnaireResponse {
    const before = this.#current?.given?.status;
    const status = before === 'completed' || before === 'amended' ? 'amended' : 'completed';
    return {...session.response(status), authored: new Date().toISOString()};
  }

  /** The element has been told, or has found, that the answers are complete: what was kept goes. */
  onCompleted(): void {
    void this.drafts.forget();
    this.#afterUpdate(() => this.#focusView());
  }

  /** A place without its name, which may be an answer in words: others can read the browser's history. */
  #numberOf(place: string): string {
    const at = this.filling?.flow.places.indexOf(place) ?? -1;
    return at < 0 ? place : `${at}`;
  }

  #onBrowserMove(place: string): void {
    const {filling} = this;
    if (!filling || place === filling.flow.place || !filling.flow.restore(place)) return;
    filling.clear();
    this.#onArrived();
  }

  #onMoved(from: string): void {
    const to = this.filling?.flow.place;
    if (to === undefined || to === from) return;
    this.#routing.push(this.#numberOf(from), this.#numberOf(to));
    this.#onArrived();
  }

  #onArrived(): void {
    this.drafts.touch();
    this.#options.onArrive();
    this.#afterUpdate(() => this.#focusView());
  }

  #restart(draft?: Draft): void {
    this.#host.completed = false;
    this.#loader.restart(draft);
  }

  #afterUpdate(act: () => void): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(act);
  }

  #focusView(): void {
    focusHeading(this.#host, this.#host.shadowRoot?.querySelector<HTMLElement>('.view'));
  }

  #focusOn(selector: string): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #focusSummary(): void {
    this.#focusOn('#problems');
  }
}
