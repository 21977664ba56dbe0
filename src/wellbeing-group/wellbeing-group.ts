import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {BackendError} from '../backends/backend-error.js';
import {Connection} from '../connect/connection.js';
import {reportError, SpkReadyEvent} from '../element/error-event.js';
import {heading} from '../element/heading.js';
import {InnerWidth} from '../element/inner-width.js';
import {Loader} from '../element/loader.js';
import {oneOf, warnOnce} from '../element/one-of.js';
import {SpkElement} from '../element/spk-element.js';
import {allReady, Words} from '../element/words.js';
import {measureWords} from '../i18n/measures/index.js';
import {wellbeingGroupWords} from '../i18n/wellbeing-group/index.js';
import type {GroupFigures, GroupOptions, MeasureId} from '../measures/index.js';
import {MEASURE_IDS} from '../measures/measure.js';
import {isDay} from '../measures/read-group.js';
import {readNames} from '../wellbeing-chart/chart-settings.js';
import {loadingMessage, notSetUpMessage} from '../wellbeing-chart/messages.js';
import {AUDIENCES, type Audience} from '../wellbeing-chart/shown-bands.js';
import type {GroupTexts} from './group-sentences.js';
import {chosen, readSummary, sumUp, type GroupHistory, type Outcome} from './group-source.js';
import {loadFigures} from './load-figures.js';
import {
  chartsView,
  keyView,
  peopleView,
  protectView,
  sourceView,
  tablesView,
  type MeasureViewOptions,
} from './measure-view.js';
import {emptyView, failedView} from './message-view.js';
import {styles} from './wellbeing-group.styles.js';

const NOT_CONFIGURED =
  'no figures are set. Give the property summary (from groupSummary() of social-prescribing-kit/measures), the attribute src="…" (the address of such JSON), or the property histories.';

/**
 * How the wellbeing of a group of people has changed: how many gave which answer first and latest, for a network of practices or a
 * council. Every figure has been made safe to show before it comes here, or is refused. It compares no practices or link
 * workers, and has nothing of one person in it.
 *
 * Put fallback content inside, for visitors without JavaScript and for when figures cannot be shown.
 *
 * @tag spk-wellbeing-group
 * @slot - Shown until the element has loaded, without JavaScript, and where there are no figures.
 * @fires {SpkReadyEvent} spk-ready - The charts are shown, or that there is nothing to show yet.
 * @fires {SpkErrorEvent} spk-error - No figures are set, they cannot be fetched, or they are not safe to show.
 * @csspart figure - One chart with its words.
 * @csspart drawing - The drawing of a chart.
 * @csspart table - A table with the numbers of a chart.
 * @csspart summary - What opens the tables.
 * @csspart content - What holds the tables.
 * @csspart notice - A message in place of the charts.
 */
export class WellbeingGroup extends SpkElement {
  static override styles = [SpkElement.styles, styles];

  /** URL of figures as JSON: what `groupSummary()` gives for one measure, or a list of these for several. */
  @property() src = '';

  /** Ids of the measures to show, in this order: `ons4 loneliness-ons`. Left out, all that there are figures of. */
  @property() measures = '';

  /** Text of the first heading. */
  @property() heading = '';

  /** First day or month of the answers: `2026-04-01`, `2026-04`. Figures that name their own period keep it. */
  @property() since = '';

  /** Last day or month of the answers. */
  @property() until = '';

  /** `professional` names severe bands of PHQ, GAD and the De Jong Gierveld scale; otherwise their numbers stand alone. */
  @property({converter: oneOf('audience', AUDIENCES)}) audience?: Audience;

  /** Figures that have been made safe already, as `groupSummary()` gives them, or a list of these. Wins over `src`. */
  @property({attribute: false}) summary?: GroupFigures | readonly GroupFigures[];

  @query('.view') private view?: HTMLElement;

  #words = new Words(this, wellbeingGroupWords);
  #measureWords = new Words(this, measureWords);
  #connection = new Connection(this);
  #room = new InnerWidth(this, () => this.view);
  #loader = new Loader(this, {
    args: () => [this.#address] as const,
    load: ([src], signal) => (src ? loadFigures(src, this.#connection.config, signal) : undefined),
  });
  #people?: readonly GroupHistory[];
  #summed?: Outcome;
  #read?: Outcome;
  #told?: unknown;
  #isReady = false;

  /**
   * Histories of people as `readHistory` gives them, one for each person. They are summed up at once, for the period of
   * `since` and `until`, and not kept: reading this gives nothing. `summary` wins over it.
   */
  @property({attribute: false, noAccessor: true})
  set histories(people: readonly GroupHistory[] | undefined) {
    this.#people = people;
    this.#summed = undefined;
    this.requestUpdate();
  }
  get histories(): undefined {
    return undefined;
  }

  protected override wordsReady(): Promise<unknown> | undefined {
    return allReady(this.#words, this.#measureWords);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isReady = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#people) this.#summed = sumUp(this.#people, this.#wanted, this.#period);
    this.#people = undefined;
    if (changed.has('summary')) {
      this.#read = this.summary === undefined ? undefined : readSummary(this.summary);
    }
    if (changed.has('measures')) this.#checkMeasures();
    for (const which of ['since', 'until'] as const) if (changed.has(which)) this.#checkDay(which);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const outcome = this.#outcome;
    this.#tell(outcome);
    if (this.#isReady || typeof outcome !== 'object' || 'error' in outcome) return;
    this.#isReady = true;
    this.dispatchEvent(new SpkReadyEvent());
  }

  /** Fetches the figures of `src` again. */
  async refresh(): Promise<void> {
    if (this.#address) await this.#loader.retry();
  }

  /** Where figures are fetched from; '' where the page has given some. */
  get #address(): string {
    return this.#read || this.#summed ? '' : this.src.trim();
  }

  get #wanted(): readonly MeasureId[] {
    return readNames(this.measures, MEASURE_IDS).known;
  }

  get #period(): GroupOptions {
    const {since, until} = this;
    return {...(isDay(since) && {since}), ...(isDay(until) && {until})};
  }

  get #outcome(): Outcome | 'loading' | 'not-configured' {
    const given = this.#read ?? this.#summed;
    if (given) return given;
    if (!this.#address) return 'not-configured';
    const {state, value, error} = this.#loader;
    if (state === 'failed') return {error};
    return state === 'ready' && value ? {figures: value} : 'loading';
  }

  #checkMeasures(): void {
    for (const id of readNames(this.measures, MEASURE_IDS).unknown) {
      warnOnce(
        `<${this.localName}>: measures="${this.measures}" names "${id}", which is no measure of the kit.`,
      );
    }
  }

  #checkDay(which: 'since' | 'until'): void {
    const day = this[which];
    if (day && !isDay(day)) {
      warnOnce(`<${this.localName}>: ${which}="${day}" is no day (2026-04-01) and no month (2026-04).`);
    }
  }

  /** Tells the embedder of each thing that is wrong once. */
  #tell(outcome: Outcome | 'loading' | 'not-configured'): void {
    const wrong =
      outcome === 'not-configured'
        ? outcome
        : typeof outcome === 'object' && 'error' in outcome
          ? outcome.error
          : undefined;
    if (wrong === this.#told) return;
    this.#told = wrong;
    if (wrong === undefined) return;
    if (wrong === 'not-configured')
      return reportError(this, {code: 'not-configured', message: NOT_CONFIGURED});
    const said = wrong instanceof Error ? wrong.message : 'the reason is not known.';
    const where = this.#read ? 'summary' : this.#summed ? 'histories' : `src="${this.src}"`;
    const retry = this.#address ? () => void this.#loader.retry() : undefined;
    reportError(this, {
      code: wrong instanceof BackendError ? wrong.code : this.#address ? 'bad-answer' : 'bad-attribute',
      message: `${where} cannot be shown: ${said}`,
      cause: wrong,
      ...(retry && {retry}),
    });
  }

  protected override render(): TemplateResult {
    const {texts: t, lang} = this.#words;
    return html`<div class="spk-root" lang=${lang}>
      <div class="view">
        ${heading({level: this.headingLevel, content: this.heading || t.heading, className: 'title'})}
        ${this.#renderOutcome()}
      </div>
    </div>`;
  }

  #renderOutcome(): unknown {
    const message = {t: this.#words.texts, headingLevel: this.headingLevel + 1};
    const outcome = this.#outcome;
    if (outcome === 'loading') return loadingMessage(message, 5);
    if (outcome === 'not-configured') return notSetUpMessage(message, NOT_CONFIGURED);
    if ('error' in outcome) return failedView(message, outcome.error, () => void this.#loader.retry());
    const figures = chosen(outcome.figures, this.#wanted).map((each) => this.#withPeriod(each));
    const [only] = figures;
    if (figures.every(({n}) => n === 0)) return emptyView(message, figures.length === 1 ? only : undefined);
    return figures.length === 1 && only ? this.#renderOne(only) : this.#renderSeveral(figures);
  }

  get #texts(): GroupTexts {
    return {t: this.#words.texts, m: this.#measureWords.texts, locale: this.#words.locale};
  }

  /** What the page says of the period of figures that do not say it themselves. Of sums it has made there is no more to say. */
  #withPeriod(figures: GroupFigures): GroupFigures {
    if (figures.since !== undefined || figures.until !== undefined || (this.#summed && !this.#read))
      return figures;
    return {...figures, ...this.#period};
  }

  #optionsOf(figures: GroupFigures, headingLevel: number): MeasureViewOptions {
    const {units, scale, rtl} = this.#room;
    const audience = this.audience ?? 'person';
    return {...this.#texts, figures, headingLevel, audience, units, scale, rtl};
  }

  #renderOne(figures: GroupFigures): TemplateResult {
    const options = this.#optionsOf(figures, this.headingLevel + 1);
    return html`${peopleView(options, figures)} ${keyView(options)} ${chartsView(options)}
      <div class="below">
        ${protectView(options)} ${sourceView(options, figures, true)} ${tablesView(options)}
      </div>`;
  }

  #renderSeveral(all: readonly GroupFigures[]): TemplateResult {
    const level = this.headingLevel + 1;
    return html`${keyView(this.#texts)}
      ${all.map((figures) => {
        const options = this.#optionsOf(figures, level + 1);
        const content = this.#measureWords.texts.titles[figures.measure];
        return html`<div class="measure">
          ${heading({level, content, className: 'measure-name'})} ${peopleView(options, figures)}
          ${figures.n === 0 ? nothing : html`${chartsView(options)} ${sourceView(options, figures, false)} ${tablesView(options)}`}
        </div>`;
      })}
      <div class="below">
        ${protectView(this.#texts)}
        <p class="source">${this.#words.texts.notCause}</p>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-wellbeing-group': WellbeingGroup;
  }
}
