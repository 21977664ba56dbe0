import {html, nothing, type ReactiveControllerHost} from 'lit';
import type {CareRecord} from '../../backends/care-record.js';
import {Loader} from '../../element/loader.js';
import {Part} from '../../element/part.js';
import {button} from '../../kit/button/button-template.js';
import type {Plan} from '../../model/plan.js';
import type {PlanSection} from '../../model/plan/sections.js';
import type {PlanScoresView, PlanView} from '../plan-view.js';
import type {LoadedScores} from './scores-part.js';

/** What tells what to read. Asked before every rendering. */
export interface PlanScoresOptions {
  readonly record: () => CareRecord | undefined;
  /** Whose scores: `Patient/123`. */
  readonly subject: () => string | undefined;
  /** BCP 47. */
  readonly lang: () => string;
  /** Whether anything of the plan shows scores: {@link showsScores}. Nothing is read before. */
  readonly wanted: () => boolean;
}

/** Fetched when a plan shows scores, and by nobody else. */
const part = new Part(() => import('./scores-part.js'));

/** Whether a plan shows scores: beside a goal, or in a section. */
export const showsScores = (plan: Pick<Plan, 'goals'>, sections: readonly PlanSection[]): boolean =>
  sections.some(({kind}) => kind === 'wellbeing') ||
  plan.goals.some(({measures = []}) => measures.length > 0);

/**
 * Scores of measures from the record that the plan is in, read once for each person. Where they cannot be had the plan is there all
 * the same: words in their place say so.
 */
export class PlanScores {
  readonly #subject: () => string | undefined;
  readonly #loader: Loader<
    readonly [CareRecord | undefined, string | undefined, string, boolean],
    LoadedScores & {readonly subject: string}
  >;

  constructor(host: ReactiveControllerHost, {record, subject, lang, wanted}: PlanScoresOptions) {
    this.#loader = new Loader(host, {
      args: () => [record(), subject(), lang(), wanted()] as const,
      load: ([from, whose, language, isWanted], signal) =>
        from && whose && isWanted
          ? part
              .load()
              .then(({loadScores}) => loadScores(from, whose, language, signal))
              .then((loaded) => ({...loaded, subject: whose}))
          : undefined,
    });
    this.#subject = subject;
  }

  /** Reads them anew: somebody has answered a measure meanwhile. */
  refresh(): void {
    void this.#loader.retry();
  }

  /** For `PlanView.scores`: what the parts of the plan show. `undefined` where there is nothing to read them from. */
  for(view: PlanView): PlanScoresView | undefined {
    if (this.#loader.state === 'idle') return undefined;
    const rows = (ids?: readonly string[]) => this.#rows(view, ids);
    return {
      beside: (measures) => rows(measures) ?? nothing,
      all: () => rows(),
      lines: (measures) => {
        const loaded = this.#loaded;
        if (loaded && part.value) return part.value.scoreLines(loaded, view, measures);
        // A copy must not say that there is nothing where nobody knows.
        const {failed, loading} = view.words.scores;
        return [this.#loader.state === 'failed' ? failed : `${loading}…`];
      },
    };
  }

  /** Never the scores of somebody else, while those of the next person are on their way. */
  get #loaded(): LoadedScores | undefined {
    const loaded = this.#loader.value;
    return loaded?.subject === this.#subject() ? loaded : undefined;
  }

  #rows(view: PlanView, ids?: readonly string[]): unknown {
    const {scores} = view.words;
    const loaded = this.#loaded;
    if (loaded && part.value) {
      const rows = part.value.scoreRows(loaded, view, ids);
      return this.#loader.state === 'failed' && rows === undefined ? this.#failed(view) : rows;
    }
    if (this.#loader.state === 'failed') return this.#failed(view);
    return html`<p class="scores-note">${scores.loading}…</p>`;
  }

  #failed({words: {scores}, isPrinting}: PlanView): unknown {
    const again = button({label: scores.tryAgain, variant: 'quiet', onClick: () => this.refresh()});
    return html`<div class="scores-note">
      <p>${scores.failed}</p>
      ${isPrinting ? nothing : again}
    </div>`;
  }
}
