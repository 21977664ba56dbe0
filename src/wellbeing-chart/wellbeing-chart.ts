import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {BackendError} from '../backends/backend-error.js';
import {CARE_RECORD_FORMATS, type CareRecord, type CareRecordFormat} from '../backends/care-record.js';
import {Connection} from '../connect/connection.js';
import {RecordSource} from '../connect/record-source.js';
import {reportError, SpkReadyEvent} from '../element/error-event.js';
import {heading} from '../element/heading.js';
import {InnerWidth, legible} from '../element/inner-width.js';
import {Loader} from '../element/loader.js';
import {oneOf} from '../element/one-of.js';
import {PrintMode} from '../element/print-mode.js';
import {SpkElement} from '../element/spk-element.js';
import {allReady, Words} from '../element/words.js';
import {chartWords} from '../i18n/charts/index.js';
import {measureWords} from '../i18n/measures/index.js';
import {checkboxItems} from '../kit/checkboxes/checkboxes-template.js';
import {readHistory} from '../measures/history.js';
import {MEASURE_IDS} from '../measures/measure.js';
import type {QuestionnaireResponse} from '../model/fhir.js';
import type {Observation} from '../model/fhir-record.js';
import {offerWords} from './benchmark.js';
import {PartView} from './change-part.js';
import {
  benchmarkConverter,
  namesFault,
  readMeasures,
  readNames,
  readViews,
  type BenchmarkSetting,
} from './chart-settings.js';
import {configurationFault, responsesFault} from './configuration-fault.js';
import {gapsNote} from './gaps-note.js';
import {loadHistory, type LoadedHistory} from './load-history.js';
import {answered, measureView} from './measure-view.js';
import {emptyMessage, failedMessage, loadingMessage, notSetUpMessage} from './messages.js';
import type {Tongue} from './sentences.js';
import {seriesOf, type MeasureSeries} from './series.js';
import {AUDIENCES, type Audience} from './shown-bands.js';
import {tabPanel, tabs} from './tabs-template.js';
import {CHART_VIEWS, type ChartView, type MeasureViewOptions} from './view-options.js';
import {styles} from './wellbeing-chart.styles.js';

/** A history, of whom and of what: nobody is shown the answers of somebody else, or to other questions, while theirs are on their way. */
interface Loaded {
  readonly history: LoadedHistory;
  readonly record: CareRecord;
  readonly subject: string;
  readonly measures: string;
}

/** Below this width tabs stand below each other. */
const STACKED_TABS = 480;
/** Units that a chart needs. */
const LEAST_WIDTH = 280;
/** Width of the text on paper, in units: what is drawn for a wide screen would be shrunk there. */
const PAPER = 640;

/**
 * How one person's answers to wellbeing measures have changed: over time, first and latest, and as a table. Shows what was
 * answered, adds nothing up that is not added up by those who made the measure, and gives no advice.
 *
 * @tag spk-wellbeing-chart
 * @slot - Shown until the element has loaded, without JavaScript, and where the answers cannot be loaded.
 * @fires {SpkReadyEvent} spk-ready - The first answers are shown, or that there are none.
 * @fires {SpkErrorEvent} spk-error - Something is wrong with the configuration, or the answers could not be loaded.
 * @csspart tabs - The tabs that choose a view.
 * @csspart figure - One chart over time.
 * @csspart drawing - The drawing of a chart.
 * @csspart table - A table of answers.
 * @csspart notice - A message in place of the charts.
 */
export class WellbeingChart extends SpkElement {
  static override styles = [SpkElement.styles, styles];

  /** Ids of measures, with spaces or commas between them: `ons4 loneliness-ons`. Left out, all that there are answers to. */
  @property() measures = '';

  /** FHIR reference of the person, such as `Patient/123`. */
  @property() subject = '';

  /** URL of the record: a FHIR R4 server or a REST service. */
  @property() record = '';

  /** `fhir` (default), `rest`, or `memory` for demos: the name in `record` then says which. */
  @property({attribute: 'record-format', converter: oneOf('record-format', CARE_RECORD_FORMATS)})
  recordFormat?: CareRecordFormat;

  /** What is shown first: `trend` (default), `change` or `table`. */
  @property({converter: oneOf('view', CHART_VIEWS)}) view?: ChartView;

  /** The views that people may choose from, in their order. Left out, all three; with one, there are no tabs. */
  @property() views = '';

  /** `person` (default), or `professional`: then with published bands such as "moderate", and changes that count. */
  @property({converter: oneOf('audience', AUDIENCES)}) audience?: Audience;

  /** The average of a population as a dashed line: `off` (default), `on`, or `offer` for a box to tick. */
  @property({converter: benchmarkConverter}) benchmark?: BenchmarkSetting;

  /** Text of the first heading. */
  @property() heading = '';

  /** An adapter object; wins over `record`. */
  @property({attribute: false}) careRecord?: CareRecord;

  /** Answers that the page has already: QuestionnaireResponses and Observations of one person. Win over any record. */
  @property({attribute: false}) responses?: readonly (QuestionnaireResponse | Observation)[];

  @state() private chosenView?: ChartView;
  @state() private isCompared = false;
  @state() private isTableOpen = false;

  @query('.view') private viewElement?: HTMLElement;

  #words = new Words(this, chartWords);
  #measureWords = new Words(this, measureWords);
  #connection = new Connection(this);
  #source = new RecordSource(this, this.#connection);
  #print = new PrintMode(this);
  #room = new InnerWidth(this, () => this.viewElement);
  #loader = new Loader(this, {
    args: () => [this.responses ? undefined : this.#record, this.subject.trim(), this.measures] as const,
    load: ([record, subject, measures], signal) =>
      record && subject
        ? loadHistory(record, subject, readMeasures(measures), {signal}).then((history): Loaded => ({
            history,
            record,
            subject,
            measures,
          }))
        : undefined,
  });
  #own?: LoadedHistory;
  #told = '';
  #toldNames = '';
  #toldError: unknown;
  #isReady = false;
  #change = new PartView(this);
  #isLacking = false;

  protected override wordsReady(): Promise<unknown> | undefined {
    return allReady(this.#words, this.#measureWords);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isReady = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.chosenView = undefined;
    if (changed.has('responses') || changed.has('measures')) {
      this.#own = this.#readResponses();
    }
    this.#checkConfiguration();
    const lacked = this.#isLacking;
    this.#isLacking = this.#view === 'change' && !this.#change.isHere;
    if (this.#isLacking && !lacked) this.#change.fetch();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {error} = this.#loader;
    if (error !== this.#toldError) {
      this.#toldError = error;
      if (error) this.#reportFailure(error);
    }
    if (this.#isReady || this.#told || !this.#history || this.#isLacking) return;
    this.#isReady = true;
    if (this.#views.includes('change')) this.#change.fetchWhenIdle();
    this.dispatchEvent(new SpkReadyEvent());
  }

  /** Reads the record again: after a new answer was saved. */
  async refresh(): Promise<void> {
    await this.#loader.retry();
    await this.updateComplete;
  }

  #readResponses(): LoadedHistory | undefined {
    try {
      return this.responses && readHistory(this.responses, readMeasures(this.measures));
    } catch {
      // Whatever the page has handed over, it was no list of resources.
      return undefined;
    }
  }

  get #record(): CareRecord | undefined {
    try {
      return this.#source.current;
    } catch {
      return undefined;
    }
  }

  /** What may be shown: of this person, from this record. */
  get #history(): LoadedHistory | undefined {
    if (this.responses) return this.#own;
    const loaded = this.#loader.value;
    const isOurs =
      loaded?.record === this.#record &&
      loaded?.subject === this.subject.trim() &&
      loaded.measures === this.measures;
    return isOurs ? loaded.history : undefined;
  }

  get #views(): readonly ChartView[] {
    return readViews(this.views);
  }

  get #view(): ChartView {
    const wanted = this.chosenView ?? this.view ?? 'trend';
    return this.#views.includes(wanted) ? wanted : this.#views[0]!;
  }

  /** Tells the embedder once what is missing or wrong. */
  #checkConfiguration(): void {
    const fault = this.responses
      ? responsesFault(this.#own)
      : configurationFault(this.#source, this.record, this.subject);
    if (fault && fault !== this.#told)
      reportError(this, {code: this.responses ? 'bad-attribute' : 'not-configured', message: fault});
    this.#told = fault;
    const names = [
      namesFault('measures', readNames(this.measures, MEASURE_IDS).unknown, MEASURE_IDS),
      namesFault('views', readNames(this.views, CHART_VIEWS).unknown, CHART_VIEWS),
    ]
      .filter(Boolean)
      .join(' ');
    if (names && names !== this.#toldNames) reportError(this, {code: 'bad-attribute', message: names});
    this.#toldNames = names;
  }

  #reportFailure(cause: unknown): void {
    const code = cause instanceof BackendError ? cause.code : 'server';
    reportError(this, {
      code,
      message: `the answers could not be read from the record (${code}): ${cause instanceof Error ? cause.message : String(cause)}`,
      cause,
      retry: () => void this.refresh(),
    });
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root" lang=${this.#words.lang}>
      <div class="view">${this.#renderView()}</div>
    </div>`;
  }

  #renderView(): unknown {
    const {texts: t} = this.#words;
    const message = {t, headingLevel: this.headingLevel};
    if (this.#told) return notSetUpMessage(message, this.#told);
    const history = this.#history;
    const error = this.responses ? undefined : this.#loader.error;
    const failed = error
      ? failedMessage(message, error, history !== undefined, () => void this.refresh())
      : nothing;
    if (!history) return error ? failed : loadingMessage(message);
    return html`${failed} ${this.#renderHistory(history)}`;
  }

  #renderHistory(history: LoadedHistory): TemplateResult {
    const {texts: t, locale} = this.#words;
    const tongue: Tongue = {t, m: this.#measureWords.texts, locale};
    const series = seriesOf(history.entries, readMeasures(this.measures));
    const [only, another] = series;
    const head = html`${heading({level: this.headingLevel, content: this.heading || t.heading, className: 'title'})}
    ${only && !another && history.entries.length > 0 ? answered(tongue, only) : nothing}`;
    if (history.entries.length === 0) {
      return html`${head} ${emptyMessage({t, headingLevel: this.headingLevel + 1})} ${gapsNote(t, history)}`;
    }
    const views = this.#views;
    const content = html`${this.#renderOffer(tongue, series)}
    ${this.#isLacking ? this.#change.message({t, headingLevel: this.headingLevel + 1}) : this.#renderMeasures(tongue, series)}
    ${gapsNote(t, history)}`;
    if (views.length < 2) return html`${head} ${content}`;
    return html`${head}
    ${tabs({
      label: t.views.label,
      tabs: views.map((id) => ({id, label: t.views[id]})),
      chosen: this.#view,
      stacked: this.#room.units < STACKED_TABS,
      mirrored: this.#room.rtl,
      onChoose: (view) => (this.chosenView = view),
    })}
    ${tabPanel(this.#view, content)}`;
  }

  #renderMeasures(tongue: Tongue, series: readonly MeasureSeries[]): readonly unknown[] {
    const {printing} = this.#print;
    const {rtl} = this.#room;
    const {width, scale} = legible(this.#room.units, this.#room.scale, LEAST_WIDTH);
    const options: MeasureViewOptions = {
      ...tongue,
      view: this.#view,
      audience: this.audience ?? 'person',
      withBenchmark: this.benchmark === 'on' || (this.benchmark === 'offer' && this.isCompared),
      headingLevel: this.headingLevel + 1,
      titled: series.length > 1,
      width: printing ? Math.min(width, PAPER) : width,
      scale,
      mirrored: rtl,
      printing,
      isOpen: this.isTableOpen,
      onToggle: (open) => {
        if (!printing) this.isTableOpen = open;
      },
    };
    return series.map((each) => measureView(options, each));
  }

  /** A box to tick, where there is an average to show. */
  #renderOffer(tongue: Tongue, series: readonly MeasureSeries[]): unknown {
    if (this.benchmark !== 'offer' || this.#view !== 'trend') return nothing;
    const label = offerWords(
      tongue,
      series.map(({measure}) => measure),
    );
    if (label === undefined) return nothing;
    return html`<div class="offer">
      ${checkboxItems({
        id: 'offer',
        label,
        labelHidden: true,
        choices: [{value: 'on', label}],
        values: this.isCompared ? ['on'] : [],
        onChange: (values) => (this.isCompared = values.length > 0),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-wellbeing-chart': WellbeingChart;
  }
}
