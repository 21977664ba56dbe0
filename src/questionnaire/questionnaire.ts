import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {BackendError} from '../backends/backend-error.js';
import {Connection} from '../connect/connection.js';
import {nearestLang} from '../element/ancestors.js';
import {heading} from '../element/heading.js';
import {LiveRegion} from '../element/live-region.js';
import {oneOf} from '../element/one-of.js';
import {whenIdle} from '../element/part.js';
import {PrintMode} from '../element/print-mode.js';
import {SpkElement} from '../element/spk-element.js';
import {allReady, Words} from '../element/words.js';
import {questionnaireWords} from '../i18n/questionnaire/index.js';
import type {Questionnaire, QuestionnaireResponse, Resource} from '../model/fhir.js';
import {answersView} from './answers-part.js';
import {draftKit} from './draft-part.js';
import {DRAFT_PLACES, type DraftExtra, type DraftPlace} from './draft-store.js';
import type {DraftViewOptions} from './draft-view.js';
import type {Filling, QuestionnaireProblem} from './filling.js';
import {focusIn} from './focus.js';
import {FormRun} from './form-run.js';
import {NOT_CONFIGURED} from './form-source.js';
import type {AnswerContext} from './items/answer-words.js';
import {textOf} from './items/form-text.js';
import {ItemControls} from './items/item-controls.js';
import {later} from './later.js';
import {
  completeMessage,
  emptyMessage,
  failedMessage,
  loadingMessage,
  notSetUpMessage,
  type MessageOptions,
} from './messages.js';
import {checkView, pageView, positionWords, type PageViewOptions} from './page-view.js';
import type {AnswerCheck} from './own-check.js';
import {PAGE_MODES, type PageMode} from './pages.js';
import {Patience} from './patience.js';
import {ProblemSentences} from './problem-sentences.js';
import {styles} from './questionnaire.styles.js';
import {ROUTINGS} from './routing.js';
import {expandBy} from './terminology.js';
export {ROUTINGS};

/**
 * Asks the questions of a FHIR R4 Questionnaire: one to a page, one group to a page, or all on one.
 *
 * Nothing that a person answers leaves the element but by its events and the property `response`. Put fallback
 * content inside: a phone number and a link to a paper form, for visitors without JavaScript.
 *
 * @tag spk-questionnaire
 * @slot - Shown until the element has loaded, without JavaScript, and where the form cannot be loaded.
 * @slot intro - Below the title of a form that is on one page, or of its first page.
 * @slot after-question - Below the question that `slot-after` names.
 * @slot before-complete - Above the last button: what becomes of the answers.
 * @slot completed - Shown once the answers are complete, in place of the kit's own words.
 * @fires {ResponseChangeEvent} spk-response-change - A person has changed an answer. Does not bubble.
 * @fires {ResponseContinueEvent} spk-response-continue - A person goes on, before anything is checked. Cancelable, does not bubble.
 * @fires {BackOutEvent} spk-back-out - A person has pressed Back on the first page. Does not bubble.
 * @fires {ResponseCompleteEvent} spk-response-complete - A person has finished. Cancelable, does not bubble.
 * @fires {SpkReadyEvent} spk-ready - The first questions are shown.
 * @fires {SpkErrorEvent} spk-error - Something is wrong with the configuration, the form or its source.
 * @csspart notice - A message in place of the questions, or beside them.
 */
export class QuestionnaireElement extends SpkElement {
  static override styles = [SpkElement.styles, styles];

  /** URL of a FHIR R4 Questionnaire: a file, or a FHIR server's `Questionnaire/{id}` or `Questionnaire?url=…`. */
  @property() src = '';

  /** How the form is divided: `one-question` (default), `group` or `single`. Pages that the form itself has count before. */
  @property({converter: oneOf('pages', PAGE_MODES)}) pages?: PageMode;

  /** Ends with "Check your answers", where each answer has a link to change it. */
  @property({type: Boolean}) summary = false;

  /** Where people may keep answers for later: `none` (default), `session` (this tab) or `device` (encrypted). They are asked first. */
  @property({converter: oneOf('draft', DRAFT_PLACES)}) draft?: DraftPlace;

  /** Days that answers are kept on a device. */
  @property({type: Number, attribute: 'draft-days'}) draftDays = 7;

  /** Tells drafts of the same form apart, such as those about two people. Not shown to anyone. */
  @property({attribute: 'draft-key'}) draftKey = '';

  /** Words on the last button; left out, "Finish". */
  @property({attribute: 'complete-label'}) completeLabel = '';

  /** Heading of the page of all answers; left out, "Check your answers". */
  @property({attribute: 'check-heading'}) checkHeading = '';

  /** Words above each question that no group is named around: what the questions are about. */
  @property() caption = '';

  /** Link id of the question below which the slot `after-question` is: for what an answer to it calls for. */
  @property({attribute: 'slot-after'}) slotAfter = '';

  /** Shows Back on the first page as well: a page that comes before the form listens to `spk-back-out`. */
  @property({type: Boolean, attribute: 'back-out'}) backOut = false;

  /** Puts "Error:" before the title of the page while something is wrong: for a page that is about this form alone. */
  @property({type: Boolean, attribute: 'manage-title'}) manageTitle = false;

  /** Shows the answers, and asks nothing. */
  @property({type: Boolean, attribute: 'read-only'}) readOnly = false;

  /** `none`: the browser's Back leaves the page, as without the form. */
  @property({converter: oneOf('routing', ROUTINGS)}) routing?: (typeof ROUTINGS)[number];

  /** URL of a FHIR terminology server for long lists; wins over the form's own. `none` asks no server. */
  @property() terminology = '';

  /** The answers are complete: set by the element when a person finishes, or by a page that has sent them. */
  @property({type: Boolean, reflect: true}) completed = false;

  /** A FHIR R4 Questionnaire; wins over `src`. */
  @property({attribute: false}) questionnaire?: Questionnaire;

  /** Resources that the form's expressions may ask for by name: `{patient: {resourceType: 'Patient', …}}`. */
  @property({attribute: false}) context?: Readonly<Record<string, Resource>>;

  /** Finds what the form itself cannot know to be wrong; asked whenever answers are checked. */
  @property({attribute: false}) check?: AnswerCheck;

  /** Answers to begin with, and to come back to with `reset()`: a draft and `response` win over them. */
  @property({attribute: false}) prefilled?: QuestionnaireResponse;

  /** What the page keeps with a draft of the answers. */
  @property({attribute: false}) draftExtra?: DraftExtra;

  #words = new Words(this, questionnaireWords);
  #connection = new Connection(this);
  #live = new LiveRegion(this);
  #print = new PrintMode(this);
  #sentences = new ProblemSentences(this, () => this.#words.texts.checkAnswer);
  #restAsked = false;
  #patience = new Patience(this, () => this.#run.state === 'loading');
  #controls = new ItemControls(this, {
    announce: (text) => this.#live.say(text, {again: true}),
    focus: (id) => void this.updateComplete.then(() => focusIn(this.shadowRoot!, id)),
    expand: (item) => expandBy(item, this.terminology, this.#connection.config, this.#lang),
    geocoder: () => this.#connection.config.geocoder,
  });
  #run = new FormRun(this, {
    transport: () => this.#connection.config,
    say: (problem, session) => this.#sentences.say(problem, session, this.#lang),
    announce: (text) => this.#live.say(text),
    locale: () => this.#words.locale,
    useTexts: (texts) => this.#controls.textsOf(texts),
    onStart: () => this.#controls.reset(),
    // Where they are kept focus reads it.
    onDraft: (state) => {
      const texts = this.#run.drafts.words?.texts;
      if (texts && state === 'deleted') this.#live.say(texts.deleted);
      if (texts && state === 'refused') this.#live.say(texts.notKept);
    },
    // Focus reads the heading; where one is stands above it.
    onArrive: () => this.#run.filling && this.#live.say(positionWords(this.#run.filling, this.#words.texts)),
  });

  /**
   * The answers as a FHIR R4 QuestionnaireResponse. Set it to go on with answers given before; what stands there
   * already is not begun with again, and setting it fires nothing.
   */
  @property({attribute: false})
  get response(): QuestionnaireResponse | undefined {
    return this.#run.response;
  }

  set response(response: QuestionnaireResponse | undefined) {
    this.#run.response = response;
  }

  protected override wordsReady(): Promise<unknown> | undefined {
    return allReady(this.#words, this.#controls, this.#sentences.words, this.#run.drafts.words);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#run.filling?.reword(this.#sentences.words?.texts);
    // Another server may have what the last one had not.
    if (changed.has('terminology')) this.#controls.refresh();
    if (changed.has('completed') && this.completed) this.#run.onCompleted();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const told = this.manageTitle && this.#run.filling?.told.length;
    // There before anything can be told to be wrong.
    later.value?.errorTitle(this).show(told, this.#controls.kit.texts);
    if (this.#restAsked || this.#run.state !== 'ready') return;
    this.#restAsked = true;
    // What nobody needs to see the questions, before the connection is lost or somebody prints.
    whenIdle(() => void this.#sentences.load());
  }

  /** Everything that is wrong with the answers now, in page order; with `show`, the first page of it is shown as well. */
  validate({show = false}: {readonly show?: boolean} = {}): QuestionnaireProblem[] {
    if (show) this.#run.showProblems();
    return [...(this.#run.filling?.problems() ?? [])];
  }

  /** Begins again with the response that was set, or with the form's initial values. What was kept for later is deleted. */
  reset(): void {
    this.#run.reset();
  }

  /** Keeps the answers as they are now, where the person has asked for that; settles once that is done. */
  async keepDraft(): Promise<void> {
    await this.#run.drafts.keepNow();
  }

  /** Whether the person has asked for their answers to be kept, and they are. */
  get isKeepingDraft(): boolean {
    return this.#run.drafts.value?.state === 'keeping';
  }

  /** Puts focus on the heading of what is shown. */
  override focus(): void {
    this.#run.focus();
  }

  /** Puts focus on a question of the page that is shown. */
  focusQuestion(linkId: string): void {
    this.#run.focusQuestion(linkId);
  }

  /** The language that the form's own words are wanted in: also one that the kit does not speak. */
  get #lang(): string {
    return nearestLang(this) || 'en';
  }

  get #answerWords(): AnswerContext {
    return {lang: this.#lang, locale: this.#words.locale, words: this.#controls.words.texts};
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root" lang=${this.#words.lang}>
      ${this.#live.render()}
      <div class="view">${this.#renderView()}</div>
    </div>`;
  }

  #renderView(): unknown {
    const {filling, state, error} = this.#run;
    const message = {t: this.#words.texts, headingLevel: this.headingLevel};
    if (state === 'none') return notSetUpMessage(message, NOT_CONFIGURED.message);
    if (state === 'failed') {
      const offline = error instanceof BackendError && error.code === 'offline';
      return failedMessage(message, offline, () => this.#run.retry());
    }
    if (state === 'loading' || !filling) return this.#patience.isOver ? loadingMessage(message) : nothing;
    if (this.readOnly) {
      const answers = this.#renderAnswers(filling, this.headingLevel);
      return later.value ? answers : loadingMessage(message);
    }
    const sheet =
      this.#print.printing && later.value
        ? html`<div class="sheet">${this.#renderAnswers(filling, this.headingLevel)}</div>`
        : nothing;
    return html`<div class=${sheet === nothing ? nothing : 'screen'}>
        ${this.#renderForm(filling, message)}
      </div>
      ${sheet}`;
  }

  #renderForm(filling: Filling, message: MessageOptions): unknown {
    const {flow} = filling;
    if (this.completed) return completeMessage(message);
    const kit = draftKit.value;
    const drafts = this.#draftView;
    if (kit) this.#controls.useStyles(kit.draftStyles);
    if (kit && drafts?.drafts.state === 'found') return kit.foundDraft(drafts);
    if (!flow.pages.length) return emptyMessage(message);
    return html`${(flow.isChecking ? checkView : pageView)(this.#pageView(filling))}
    ${kit && drafts ? html`${kit.draftBar(drafts)}${kit.draftDialogs(drafts)}` : nothing}`;
  }

  /** Nothing where answers are not kept. */
  get #draftView(): DraftViewOptions | undefined {
    const {value: drafts, words} = this.#run.drafts;
    if (!drafts || !words) return undefined;
    return {
      drafts,
      days: this.draftDays,
      t: words.texts,
      kit: this.#controls.kit.texts,
      locale: this.#words.locale,
      headingLevel: this.headingLevel,
      inTab: this.draft === 'session',
      onGoOn: () => void this.#run.goOn(),
      onDelete: () => this.#run.deleteDraft(),
    };
  }

  #pageView(filling: Filling): PageViewOptions {
    return {
      filling,
      t: this.#words.texts,
      fields: this.#controls.fields.texts,
      words: this.#answerWords,
      headingLevel: this.headingLevel,
      title: this.#title(filling),
      single: this.pages === 'single',
      completeLabel: this.completeLabel || this.#words.texts.finish,
      checkHeading: this.checkHeading || this.#words.texts.checkHeading,
      backOut: this.backOut,
      caption: this.caption,
      items: {
        entries: filling.entries,
        controls: this.#controls,
        slotAfter: this.slotAfter,
        // Where nothing has to be answered, saying so at each question tells nobody anything.
        optionalLabels: [...filling.session.form.byLinkId.values()].some(({required}) => required),
      },
      onContinue: () =>
        this.#controls.whenRead(filling.here(() => this.#sentences.whenReady(() => this.#run.advance()))),
      onBack: () => this.#run.back(),
      onChange: (node) => this.#run.change(node),
      onProblem: (problem) => this.#run.focusProblem(problem),
    };
  }

  #title({session: {form}}: Filling): string {
    return form.title ? textOf(form.title, this.#lang, form.language).text : '';
  }

  #renderAnswers(filling: Filling, level: number): TemplateResult {
    const title = this.#title(filling);
    const answers = answersView(
      {
        session: filling.session,
        t: this.#words.texts,
        fields: this.#controls.fields.texts,
        words: this.#answerWords,
        headingLevel: title ? level + 1 : level,
      },
      this.#controls,
    );
    return html`<div class="column wide">
      ${title ? heading({level, className: 'page-heading', content: html`<span dir="auto">${title}</span>`}) : nothing}
      ${answers === nothing ? html`<p>${this.#words.texts.noAnswers}</p>` : answers}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-questionnaire': QuestionnaireElement;
  }
}
