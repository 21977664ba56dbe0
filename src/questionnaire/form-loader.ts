import type {ReactiveControllerHost} from 'lit';
import type {Transport} from '../backends/http.js';
import type {SpkConfig} from '../connect/config.js';
import {reportError} from '../element/error-event.js';
import {Loader} from '../element/loader.js';
import {warnOnce} from '../element/one-of.js';
import type {Catalogue} from '../i18n/catalogue.js';
import type {Questionnaire, QuestionnaireResponse, Resource} from '../model/fhir.js';
import {draftName, type Draft, type DraftExtra, type DraftPlace} from './draft-store.js';
import type {DraftPart} from './draft-part.js';
import {sameJson} from './engine/answers.js';
import type {FormFault} from './engine/form.js';
import type {FormSession, Problem} from './engine/session-types.js';
import {readFetching} from './engine/read-form-with.js';
import {startSession} from './engine/session.js';
import {Filling} from './filling.js';
import type {FlowOptions} from './flow.js';
import {describeFailure, NOT_CONFIGURED, NotAForm, readSource, responseFault} from './form-source.js';
import {loadAddresses} from './items/address-part.js';
import {Entries} from './items/entries.js';
import {loadRareKinds} from './items/rare-kinds.js';
import {loadSections} from './items/section-part.js';
import {later} from './later.js';
import {ownProblems, type AnswerCheck} from './own-check.js';
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
  readonly prefilled?: QuestionnaireResponse;
  readonly draftExtra?: DraftExtra;
  readonly check?: AnswerCheck;
  readonly backOut: boolean;
  readonly readOnly: boolean;
  readonly routing?: 'history' | 'none';
  completed: boolean;
}

/** A form that has been read, and somebody's way through it that has begun. */
export interface Loaded {
  readonly filling: Filling;
  readonly source: string | Questionnaire;
  /** The answers that the page had given when it began. */
  readonly given?: QuestionnaireResponse;
  /** The answers that it was begun with for want of others. */
  readonly prefilled?: QuestionnaireResponse;
  /** What its drafts are called: the same for the same form in other words. */
  readonly name: string;
  /** Which of the run's beginnings it is. With the same one only the context can be another. */
  readonly start: number;
  /** Whether there is something in it that the page does not know of. */
  readonly isTouched: boolean;
  /** Of the parts that the form is put together from. */
  readonly faults: readonly FormFault[];
}

/** What a form is begun with beside the element's properties. */
export interface FormLoaderOptions {
  readonly transport: () => Transport & Pick<SpkConfig, 'geocoder'>;
  /** The words of a problem. */
  readonly say: (problem: Problem, session: FormSession) => string;
  /** Language for times in boxes. */
  readonly locale: () => string;
  /** A section of texts is about to be needed. */
  readonly useTexts: (texts: Catalogue<object>) => void;
  /** Answers that were kept for later. */
  readonly drafts: Pick<DraftPart, 'begin' | 'find'>;
}

/** Gets a form and begins it: anew, with answers that the page gave, or with those that were kept. */
export class FormLoader {
  readonly #host: RunHost;
  readonly #options: FormLoaderOptions;
  readonly #loader: Loader<readonly unknown[], Loaded | undefined>;
  /** Answers that the page gave. */
  #given?: QuestionnaireResponse;
  /** Answers of a draft that the person goes on with, and where. */
  #resumed?: Draft;
  #starts = 0;
  /** The form as it was read last: beginning again takes no second request, which could fail. */
  #read?: {readonly source: unknown; readonly form: Awaited<ReturnType<typeof readSource>>};
  readonly #questionnaire = stable<Questionnaire | undefined>();
  readonly #prefilled = stable<QuestionnaireResponse | undefined>();
  readonly #context = stable<RunHost['context']>();

  constructor(host: RunHost, options: FormLoaderOptions) {
    this.#host = host;
    this.#options = options;
    this.#loader = new Loader<readonly unknown[], Loaded | undefined>(host, {
      args: () => [this.source, this.#given, this.prefilled, this.#context(host.context), this.#starts],
      load: (_, signal) => this.#load(signal),
    });
  }

  /** The form as it was given. One that says the same in another object is the same. */
  get source(): string | Questionnaire | undefined {
    return this.#questionnaire(this.#host.questionnaire) ?? (this.#host.src || undefined);
  }

  /** Answers to begin with where there are no others. */
  get prefilled(): QuestionnaireResponse | undefined {
    return this.#prefilled(this.#host.prefilled);
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

  /** Whether somebody's way is through this form, with these answers, from this beginning. */
  isCurrent(loaded: Loaded | undefined): loaded is Loaded {
    return (
      loaded !== undefined &&
      loaded.source === this.source &&
      loaded.given === this.#given &&
      // Nobody's answers are taken away by others that come later.
      (loaded.prefilled === this.prefilled || loaded.isTouched) &&
      loaded.start === this.#starts
    );
  }

  /** How the form is divided and how it ends, as the element says. */
  get flowOptions(): FlowOptions {
    return {mode: this.#host.pages ?? 'one-question', summary: this.#host.summary};
  }

  /** Loads again after a failure. */
  retry(): Promise<void> {
    this.#read = undefined;
    return this.#loader.retry();
  }

  /** Begins again, with a draft or without. */
  restart(draft?: Draft): void {
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
      const sections = loadSections(host.pages);
      const {questionnaire: form, faults} = await this.#readOnce(source, signal);
      signal.throwIfAborted();
      const given = this.#given;
      const {prefilled} = this;
      const resumed = this.#resumed;
      const start = this.#starts;
      const wrong = given && responseFault(given, form);
      if (wrong) warnOnce(`<${host.localName}>: ${wrong}`);
      const {drafts} = this.#options;
      const name = draftName(form, host.draftKey);
      drafts.begin(name);
      // With another context only, the person goes on where they are.
      const last = this.#loader.value;
      const same = this.isCurrent(last) ? last : undefined;
      if (same && !same.filling.session.form.usesFhirPath) return same;
      // The same form in another language: nothing is lost with the words.
      const reworded =
        !same && last?.name === name && this.isCurrent({...last, source, isTouched: last.isTouched})
          ? last
          : undefined;
      const before = same ?? reworded;
      const draft = before || given || resumed ? undefined : await drafts.find();
      signal.throwIfAborted();
      const kept = reworded || same?.isTouched ? before?.filling.session.response('in-progress') : undefined;
      const response = kept ?? resumed?.response ?? given ?? draft?.response ?? prefilled;
      const read = await readFetching(form);
      signal.throwIfAborted();
      const [session] = await Promise.all([
        startSession(read, {response, context: host.context}),
        loadRareKinds(read, this.#options.useTexts),
        sections,
        loadAddresses(read, this.#options.transport().geocoder, host),
        (host.readOnly || host.summary) && later.load(),
      ]);
      signal.throwIfAborted();
      const none = session.faults.find(({code}) => code === 'not-a-questionnaire');
      if (none) throw new NotAForm(none.message);
      const entries = new Entries(session, {
        locale: this.#options.locale,
        changed: () => host.requestUpdate(),
      });
      entries.pageProblems = () => ownProblems(session, host.check);
      const say = (problem: Problem) => this.#options.say(problem, session);
      const filling = new Filling(session, entries, this.flowOptions, say);
      filling.flow.resume((before ? before.filling.flow.place : resumed?.page) ?? draft?.page);
      const taken = resumed ?? draft;
      if (taken && !before) host.draftExtra?.load(taken.extra);
      let isTouched = Boolean(kept ?? taken);
      session.onChange(() => (isTouched = true));
      return {
        filling,
        source,
        given,
        prefilled,
        name,
        start,
        faults,
        get isTouched() {
          return isTouched;
        },
      };
    } catch (error) {
      // An element that has been taken away tells nobody.
      if (!signal.aborted && host.isConnected) {
        const src = typeof source === 'string' ? source : '';
        reportError(
          host,
          describeFailure(error, src, () => void this.retry()),
        );
      }
      throw error;
    }
  }

  async #readOnce(source: string | Questionnaire, signal: AbortSignal) {
    if (this.#read?.source !== source) {
      const form = await readSource(source, this.#host.baseURI, this.#options.transport(), signal);
      this.#read = {source, form};
    }
    return this.#read.form;
  }
}

/** Gives back the object of before where another one says the same: frameworks make new ones at every turn. */
function stable<T>(): (value: T) => T {
  let last: T;
  let kept: T;
  return (value) => {
    if (value !== last) {
      last = value;
      if (!sameJson(value, kept)) kept = value;
    }
    return kept;
  };
}
