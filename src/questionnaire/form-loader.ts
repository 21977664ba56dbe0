import type {ReactiveControllerHost} from 'lit';
import type {Transport} from '../backends/http.js';
import {reportError} from '../element/error-event.js';
import {Loader} from '../element/loader.js';
import type {Questionnaire, QuestionnaireResponse, Resource} from '../model/fhir.js';
import {draftName, type Draft, type DraftPlace} from './draft-store.js';
import type {FormFault} from './engine/form.js';
import type {FormSession, Problem} from './engine/session-types.js';
import {readForm} from './engine/read-form.js';
import {startSession} from './engine/session.js';
import {Filling} from './filling.js';
import type {FlowOptions} from './flow.js';
import {describeFailure, NOT_CONFIGURED, NotAForm, readSource} from './form-source.js';
import {Entries} from './items/entries.js';
import {loadRareKinds} from './items/rare-kinds.js';
import {later} from './later.js';
import type {PageMode} from './pages.js';

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

/** A form that has been read, and somebody's way through it that has begun. */
export interface Loaded {
  readonly filling: Filling;
  readonly source: string | Questionnaire;
  /** Of the parts that the form is put together from. */
  readonly faults: readonly FormFault[];
}

/** What a form is begun with beside the element's properties. */
export interface FormLoaderOptions {
  readonly transport: () => Transport;
  /** The words of a problem. */
  readonly say: (problem: Problem, session: FormSession) => string;
  /** Language for times in boxes. */
  readonly locale: () => string;
  /** Answers that were kept for later. */
  readonly findDraft: (name: string) => Promise<Draft | undefined>;
}

/** Gets a form and begins it: anew, with answers that the page gave, or with those that were kept. */
export class FormLoader {
  readonly #host: RunHost;
  readonly #options: FormLoaderOptions;
  readonly #loader: Loader<readonly unknown[], Loaded | undefined>;
  /** Answers that the page gave. */
  #given?: QuestionnaireResponse;
  /** Answers of a draft that the person goes on with, and where. */
  #resumed?: Pick<Draft, 'response' | 'page'>;
  #starts = 0;

  constructor(host: RunHost, options: FormLoaderOptions) {
    this.#host = host;
    this.#options = options;
    this.#loader = new Loader<readonly unknown[], Loaded | undefined>(host, {
      args: () => [host.questionnaire ?? host.src, this.#given, host.context, this.#starts],
      load: (_, signal) => this.#load(signal),
    });
  }

  /** The form as it was given. */
  get source(): string | Questionnaire | undefined {
    return this.#host.questionnaire ?? (this.#host.src || undefined);
  }

  /** What has been loaded, while nothing newer is on its way. */
  get loaded(): Loaded | undefined {
    return this.#loader.state === 'ready' ? this.#loader.value : undefined;
  }

  get failed(): boolean {
    return this.#loader.state === 'failed';
  }

  get error(): unknown {
    return this.#loader.error;
  }

  /** Answers that the page gave. Other ones begin the form again. */
  get given(): QuestionnaireResponse | undefined {
    return this.#given;
  }

  set given(response: QuestionnaireResponse | undefined) {
    this.#given = response;
    this.#resumed = undefined;
    this.#host.requestUpdate();
  }

  /** How the form is divided and how it ends, as the element says. */
  get flowOptions(): FlowOptions {
    return {mode: this.#host.pages ?? 'one-question', summary: this.#host.summary};
  }

  /** Loads again after a failure. */
  retry(): void {
    void this.#loader.retry();
  }

  /** Begins again, with a draft or without. */
  restart(draft?: Pick<Draft, 'response' | 'page'>): void {
    this.#resumed = draft;
    this.#starts++;
    this.#host.requestUpdate();
  }

  async #load(signal: AbortSignal): Promise<Loaded | undefined> {
    const source = this.source;
    const host = this.#host;
    if (!source) {
      reportError(host, NOT_CONFIGURED);
      return undefined;
    }
    try {
      const {questionnaire: form, faults} = await readSource(
        source,
        host.baseURI,
        this.#options.transport(),
        signal,
      );
      const draft = this.#given || this.#resumed ? undefined : await this.#findDraft(form, source);
      const response = this.#resumed?.response ?? this.#given ?? draft?.response;
      const read = readForm(form);
      const [session] = await Promise.all([
        startSession(read, {response, context: host.context}),
        loadRareKinds(read),
        (host.readOnly || host.summary) && later.load(),
      ]);
      signal.throwIfAborted();
      const none = session.faults.find(({code}) => code === 'not-a-questionnaire');
      if (none) throw new NotAForm(none.message);
      const entries = new Entries(session, {
        locale: this.#options.locale,
        changed: () => host.requestUpdate(),
      });
      const say = (problem: Problem) => this.#options.say(problem, session);
      const filling = new Filling(session, entries, this.flowOptions, say);
      filling.flow.resume(this.#resumed?.page ?? draft?.page);
      return {filling, source, faults};
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
    return this.#options.findDraft(draftName(form, src, this.#host.draftKey));
  }
}
