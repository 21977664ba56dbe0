import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {CARE_RECORD_FORMATS, type CareRecord, type CareRecordFormat} from '../backends/care-record.js';
import {Connection} from '../connect/connection.js';
import {addStyles} from '../element/add-styles.js';
import {reportError, SpkReadyEvent} from '../element/error-event.js';
import {LiveRegion} from '../element/live-region.js';
import {oneOf} from '../element/one-of.js';
import {whenIdle} from '../element/part.js';
import {PrintMode} from '../element/print-mode.js';
import {SpkElement} from '../element/spk-element.js';
import {allReady, Words} from '../element/words.js';
import {languageOf} from '../i18n/catalogue.js';
import {measureWords} from '../i18n/measures/index.js';
import {questionnaireWords} from '../i18n/questionnaire/index.js';
import {wellbeingMeasureWords} from '../i18n/wellbeing-measure/index.js';
import {ANSWER_MODES, type AnswerMode} from '../measures/answer-mode.js';
import type {Coding, Questionnaire, Reference} from '../model/fhir.js';
import {focusHeading} from '../questionnaire/focus.js';
import {failedMessage, loadingMessage} from '../questionnaire/messages.js';
import type {PageMode} from '../questionnaire/pages.js';
import {ROUTINGS, type QuestionnaireElement} from '../questionnaire/questionnaire.js';
import {askingView} from './asking-view.js';
import {answersCopy, attribution, copyText, endView, helpFoot} from './end-view.js';
import type {RecordPlace} from './finished.js';
import {HistorySource} from './history-source.js';
import {resultPart} from './result-part.js';
import {MeasureSource} from './measure-source.js';
import {MeasureRun} from './measure-run.js';
import type {MeasureSafety} from './safety.js';
import {safetyPanel} from './safety-view.js';
import {readScoreCodes} from './score-codes.js';
import {namedMeasure, type MeasureForm} from './setup.js';
import {setupView} from './setup-view.js';
import {styles} from './wellbeing-measure.styles.js';

/** Who looks at the result. */
export const AUDIENCES = ['person', 'professional'] as const;

/** How a measure is divided. */
const MEASURE_PAGES = ['one-question', 'single'] as const;

/**
 * Asks a published measure of wellbeing, keeps the answers in a record exactly once, and shows at once what they are beside
 * those of before. It keeps a record of what somebody said; it gives no advice.
 *
 * Nothing that a person answers leaves the element but in what it saves and by its events. Put fallback content inside, for
 * visitors without JavaScript.
 *
 * @tag spk-wellbeing-measure
 * @slot - Shown until the element has loaded, without JavaScript, and where nothing can be asked.
 * @slot next - On the last page, before "Print my answers": where to go next.
 * @slot help - Below every page: who can help, and when.
 * @slot not-saved - Where saving has failed: another way to hand the answers over.
 * @fires {MeasureCompleteEvent} spk-measure-complete - Somebody has finished; nothing is saved yet. Cancelable, does not bubble.
 * @fires {MeasureSavedEvent} spk-measure-saved - The answers are in the record. Does not bubble.
 * @fires {SafetyEvent} spk-safety - An answer calls for help, which is being shown. Does not bubble.
 * @fires {SpkReadyEvent} spk-ready - The first question is shown.
 * @fires {SpkErrorEvent} spk-error - Something is wrong with the configuration or the form.
 * @csspart safety - The panel with help.
 * @csspart result - The last page.
 * @csspart not-saved - The panel that says that nothing has been saved.
 * @csspart notice - A message in place of the questions.
 */
export class WellbeingMeasure extends SpkElement {
  static override styles = [SpkElement.styles, styles];

  /** Id of a measure of the kit (`ons4`, `loneliness-ons`, `phq9` …), or the URL of a FHIR R4 Questionnaire. */
  @property() measure = '';

  /** FHIR reference of the person: `Patient/123`. */
  @property() subject = '';

  /** URL of the record that answers go to: a relay, a FHIR R4 server, or a REST service. */
  @property() record = '';

  /** `fhir` (default), `rest`, or `memory` for demos: the name in `record` then says which. */
  @property({attribute: 'record-format', converter: oneOf('record-format', CARE_RECORD_FORMATS)})
  recordFormat?: CareRecordFormat;

  /** Which licence or permission the deployer holds, for words that need one. */
  @property() licence = '';

  /** URL of the deployer's wording of the measure, as a FHIR R4 Questionnaire. */
  @property() wording = '';

  /** `one-question` (default), or `single`: all on one page. */
  @property({converter: oneOf('pages', MEASURE_PAGES)}) pages?: Extract<PageMode, 'one-question' | 'single'>;

  /** How it is answered: `self` (default), `read-aloud` to the person, or `on-behalf` of them. */
  @property({converter: oneOf('mode', ANSWER_MODES)}) mode?: AnswerMode;

  /** Who looks at the result: the `person` (default), or a `professional`, who sees published bands and changes too. */
  @property({converter: oneOf('audience', AUDIENCES)}) audience?: (typeof AUDIENCES)[number];

  /** What the questions are about; left out, the kit's own words. */
  @property() heading = '';

  /** `none`: the browser's Back leaves the page, as without the questions. */
  @property({converter: oneOf('routing', ROUTINGS)}) routing?: (typeof ROUTINGS)[number];

  /** Puts "Error:" before the title of the page while something is wrong: for a page that is about these questions alone. */
  @property({type: Boolean, attribute: 'manage-title'}) manageTitle = false;

  /** The answers are kept: set by the element once the record has them, or by a page that has saved them itself. */
  @property({type: Boolean, reflect: true}) saved = false;

  /** An adapter object; wins over `record`. */
  @property({attribute: false}) careRecord?: CareRecord;

  /** The deployer's wording as a FHIR R4 Questionnaire; wins over `wording`. */
  @property({attribute: false}) questionnaire?: Questionnaire;

  /** Needed before PHQ-9 is asked: who acts on an answer that calls for help, what is said, and who is told. */
  @property({attribute: false}) safety?: MeasureSafety;

  /** More codes for Observations, by the id of a score: `{'ons4.satisfied': [{system, code}]}`. */
  @property({attribute: false}) codes?: Readonly<Record<string, readonly Coding[]>>;

  /** Who puts the answers in, where that is not the person. */
  @property({attribute: false}) author?: Reference;

  @state() private isPrinting = false;
  @query('spk-questionnaire.asking') private asking?: QuestionnaireElement;
  @query('.view') private view?: HTMLElement;

  #t = new Words(this, wellbeingMeasureWords);
  #words = new Words(this, measureWords);
  #messages = new Words(this, questionnaireWords);
  #connection = new Connection(this);
  #source = new MeasureSource(this, this.#connection);
  #live = new LiveRegion(this);
  #print = new PrintMode(this);
  #history = new HistorySource(this);
  #run = new MeasureRun(this, {
    form: () => this.#form,
    mode: () => this.mode ?? 'self',
    record: () => this.#place,
    onArrive: () => void this.updateComplete.then(() => this.focus()),
    onSafety: () => void this.updateComplete.then(() => this.#focusHelp()),
    onDone: (isSaved) => {
      this.saved = isSaved;
      if (this.asking) this.asking.completed = true;
      this.#loadResult();
    },
  });
  #form?: MeasureForm;
  /** Whose answers these are going to be, and how they are given: with others, everything begins anew. */
  #key = '';
  /** The last record that the page has named. */
  #where: unknown;
  #isReady = false;
  /** The first question has had the browser to itself. */
  #isIdle = false;
  #isResultMissing = false;

  protected override wordsReady(): Promise<unknown> | undefined {
    return allReady(this.#t, this.#words, this.#messages);
  }

  /** Begins anew, with nothing of what was answered before. What is on its way to the record is not taken back. */
  reset(): void {
    if (this.#run.isBusy) return;
    this.saved = false;
    this.#run.begin();
    this.#history.forget();
    void this.updateComplete.then(() => this.focus());
  }

  /** Puts focus on the heading of what is shown. */
  override focus(): void {
    if (this.#run.place === 'asking' && this.asking) this.asking.focus();
    else focusHeading(this, this.view);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.isPrinting = this.#print.printing;
    const {form} = this.#source;
    const key = JSON.stringify([this.subject.trim(), this.mode ?? 'self']);
    // Nothing takes the place of answers that may be on their way, and nobody's answers become somebody else's.
    const isElsewhere = this.#isOtherRecord();
    const isOther = (form && form !== this.#form) || key !== this.#key || isElsewhere;
    if (!this.#run.isBusy && isOther) {
      const isFirst = !this.#form;
      if (form) this.#form = form;
      this.#key = key;
      if (!isFirst) {
        this.saved = false;
        this.#run.begin();
      }
      this.#history.forget();
    }
    if (changed.has('saved') && this.saved) this.#run.markSaved();
    this.#source.tellFault();
    if (changed.has('codes')) {
      const message = readScoreCodes(this.codes).problems.join(' ');
      if (message) reportError(this, {code: 'bad-attribute', message});
    }
  }

  protected override updated(): void {
    if (this.#isIdle) this.#readHistory();
  }

  get #place(): RecordPlace | undefined {
    const {record} = this.#source;
    const {config} = this.#connection;
    return record && {record, where: this.careRecord ?? (this.record.trim() || config.record)};
  }

  /** Half of the answers were meant for another record. That there is none for a moment says nothing. */
  #isOtherRecord(): boolean {
    const where = this.#place?.where;
    if (this.#run.place !== 'asking' || where === undefined || where === this.#where) return false;
    const isOther = this.#where !== undefined;
    this.#where = where;
    return isOther;
  }

  readonly #onReady = (event: Event): void => {
    event.stopPropagation();
    if (this.#isReady || event.target !== this.asking) return;
    this.#isReady = true;
    this.dispatchEvent(new SpkReadyEvent());
    whenIdle(() => {
      this.#isIdle = true;
      this.#loadResult();
      this.#readHistory();
    });
  };

  #loadResult(): void {
    this.#isResultMissing = false;
    const loading = resultPart.load().catch(() => (this.#isResultMissing = true));
    void loading.then(() => this.requestUpdate());
  }

  #readHistory(): void {
    const measure = this.#form?.fit?.measure;
    const subject = this.subject.trim();
    const {record} = this.#run.finished?.to ?? this.#place ?? {};
    if (record && measure && subject && this.isConnected && this.#history.isWanted)
      void this.#history.read(record, subject, measure.id);
  }

  #focusHelp(): void {
    this.shadowRoot?.querySelector<HTMLElement>('.help-now .urgent-heading')?.focus();
  }

  async #copy(box: HTMLTextAreaElement): Promise<void> {
    const {copied, selected} = this.#t.texts.summary;
    this.#live.say((await copyText(box)) ? copied : selected, {again: true});
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root" lang=${this.#t.lang}>
      ${this.#live.render()}
      <div class="view" @spk-ready=${this.#onReady}>${this.#renderView()}</div>
    </div>`;
  }

  #renderView(): unknown {
    const message = {t: this.#messages.texts, headingLevel: this.headingLevel};
    const form = this.#form;
    const {place} = this.#run;
    const {fault, failed, retry} = this.#source;
    // What somebody has finished with is theirs, whatever the page says meanwhile.
    const isAsking = place === 'asking';
    const stopped = isAsking && (fault ?? failed) !== undefined;
    const setup = isAsking && fault ? setupView(this.#t.texts, this.headingLevel, fault) : nothing;
    if (isAsking && fault && !this.#isReady) return setup;
    const failure = failed && !fault ? failedMessage(message, failed.isOffline, retry) : undefined;
    if (!form) return failure ?? loadingMessage(message);
    return html`${setup} ${isAsking ? failure : nothing} ${isAsking ? nothing : this.#renderEnd(form)}
      <div ?hidden=${stopped || !isAsking}>${this.#renderAsking(form)}</div>
      ${attribution(form)} ${helpFoot(this, this.#t.texts.help)}`;
  }

  #titleOf({fit, questionnaire, isOwn}: MeasureForm): string {
    const id = fit?.measure.id ?? namedMeasure(this.measure)?.id ?? '';
    const own = isOwn ? '' : questionnaire.title;
    return this.heading || own || (this.#words.texts.titles[id] ?? questionnaire.title ?? '');
  }

  #renderHelp(level: number): unknown {
    const {place, finished, safety: found, help} = this.#run;
    if (place === 'asking' ? !found : !finished?.safety) return nothing;
    const safety = place === 'asking' ? help : finished?.help;
    return safetyPanel({t: this.#t.texts, headingLevel: level, safety, lang: this.#t.lang});
  }

  #renderAsking(form: MeasureForm): TemplateResult {
    const {display} = this.author ?? {};
    return askingView({
      host: this,
      run: this.#run,
      form,
      t: this.#t.texts,
      words: this.#words.texts,
      headingLevel: this.headingLevel,
      title: this.#titleOf(form),
      isOtherLanguage: languageOf(this.#t.lang) !== 'en',
      mode: this.mode ?? 'self',
      help: this.#run.place === 'asking' ? this.#renderHelp(this.headingLevel + 1) : nothing,
      ...(display && {author: display}),
    });
  }

  #renderEnd(form: MeasureForm): unknown {
    const kit = resultPart.value;
    if (kit && this.shadowRoot) addStyles(this.shadowRoot, kit.resultStyles);
    const {finished} = this.#run;
    if (!finished) return nothing;
    const isProfessional = this.audience === 'professional';
    const to = isProfessional || finished.mode === 'on-behalf' ? 'other' : 'own';
    const answers = answersCopy(finished, {
      label: this.#t.texts.showAnswers[to],
      headingLevel: this.headingLevel + 1,
      theme: this.theme,
      isPrinting: this.isPrinting,
    });
    return endView({
      run: this.#run,
      finished,
      kit,
      isKitMissing: this.#isResultMissing,
      t: this.#t.texts,
      words: this.#words.texts,
      locale: this.#t.locale,
      headingLevel: this.headingLevel,
      title: this.#titleOf(form),
      history: this.#history.entries,
      isProfessional,
      to,
      isRtl: getComputedStyle(this).direction === 'rtl',
      help: this.#renderHelp(this.headingLevel + 1),
      answers,
      onPrint: () => window.print(),
      onCopy: (box) => void this.#copy(box),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-wellbeing-measure': WellbeingMeasure;
  }
}
