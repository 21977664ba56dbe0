import type {CareRecord} from '../backends/care-record.js';
import {html} from 'lit';
import {addStyles} from '../element/add-styles.js';
import {Part, whenIdle} from '../element/part.js';
import type {SupportPlanStrings} from '../i18n/support-plan/index.js';
import type {CopiesScreen} from './copies/copies-screen.js';
import type {ElementDesk} from './element-desk.js';
import {partView} from './message-view.js';
import type {PlanView} from './plan-view.js';
import type {ReviewScreen} from './review/review-screen.js';
import type {PlanKeeper} from './saving/plan-keeper.js';
import type {ReviewBar} from './saving/save-bar-view.js';
import {isClashOpen, type OpenClash} from './saving/save-state.js';
import type {ClashScreen} from './versions/clash-screen.js';
import type {PlanConflict} from './versions/conflict.js';
import type {HistoryScreen} from './versions/history-screen.js';

/** What is shown of a plan. `plan`: to be changed, or where it cannot be, to be read. */
export const SCREENS = ['plan', 'reading', 'review', 'versions', 'clash', 'copies'] as const;
/** One of {@link SCREENS}. */
export type ScreenName = (typeof SCREENS)[number];

/** Those whose code is fetched when somebody wants them. */
const parts = {
  review: new Part(() => import('./review/review-kit.js')),
  versions: new Part(() => import('./versions/versions-part.js')),
  copies: new Part(() => import('./copies/copies-part.js')),
};

/** Where focus goes when a screen is shown. */
const TITLES: Readonly<Record<ScreenName, string>> = {
  plan: 'plan-title',
  reading: 'plan-title',
  review: 'review-title',
  versions: 'versions-title',
  clash: 'versions-title',
  copies: 'copies-title',
};

/** Id of the button that shows a screen: focus comes back to it. */
export const toolId = (screen: ScreenName): string => `plan-tool-${screen}`;

/** What the screens ask of the element. */
export interface ScreensHost {
  readonly keeper: () => PlanKeeper | undefined;
  /** The plan as the screens are given it; `undefined` where none is open. */
  readonly view: () => PlanView | undefined;
  /** Closes what is open in the plan; `false` where it has to be mended first. */
  readonly leave: (view: PlanView) => boolean;
  readonly record: () => CareRecord | undefined;
  readonly root: () => ShadowRoot | null;
  readonly desk: ElementDesk;
}

/** Which screen of a plan is shown, and what each of them holds for as long as the plan is open. */
export class PlanScreens {
  readonly #host: ScreensHost;
  #name: ScreenName = 'plan';
  #hasFailed = false;
  #review?: ReviewScreen;
  #history?: HistoryScreen;
  #clash?: ClashScreen;
  #copies?: CopiesScreen;
  #conflict?: {readonly of: OpenClash; readonly conflict: PlanConflict};

  constructor(host: ScreensHost) {
    this.#host = host;
  }

  /** The screen that is shown. */
  get name(): ScreenName {
    // Places that say the same by now leave nothing to choose.
    const keeper = this.#host.keeper();
    const isOver = !keeper || !isClashOpen(keeper.state);
    return this.#name === 'clash' && isOver ? 'plan' : this.#name;
  }

  /** Ids of what can be its title. */
  get titles(): readonly string[] {
    return [TITLES[this.name]];
  }

  /** A review was begun, and is not finished. */
  get hasAnswers(): boolean {
    return this.#review?.hasAnswers === true;
  }

  /** What the review says in the bar, while it is shown. */
  get reviewBar(): ReviewBar | undefined {
    return this.name === 'review' ? this.#review?.bar : undefined;
  }

  /** Shows copies to print; where their code cannot be had any more, prints the page. */
  printCopy(): void {
    if (parts.copies.value) this.show('copies');
    else window.print();
  }

  /** Nothing of another plan stays. */
  reset(): void {
    this.#history?.close();
    this.#name = 'plan';
    this.#review = undefined;
    this.#history = undefined;
    this.#clash = undefined;
    this.#copies = undefined;
    this.#conflict = undefined;
  }

  /** Fetches what is likely to be wanted once the browser has nothing better to do: a lost connection must not take it away. */
  prepare(): void {
    whenIdle(() => {
      for (const part of Object.values(parts)) void part.load().catch(() => undefined);
    });
  }

  /** Shows a screen, and puts focus on its title. */
  show(name: ScreenName): void {
    const view = this.#host.view();
    if (view && this.#name === 'plan' && !this.#host.leave(view)) return;
    if (this.#name === 'versions' && name !== 'versions') this.#history?.close();
    this.#name = name;
    this.#fetch();
    this.#host.desk.update();
    this.#host.desk.focusLater([TITLES[name]]);
  }

  /** Back to the plan; focus goes to what led away from it. */
  back(): void {
    const from = this.#name;
    if (from === 'versions') this.#history?.close();
    this.#name = 'plan';
    this.#host.desk.update();
    this.#host.desk.focusLater(from === 'clash' ? ['plan-save'] : [toolId(from), TITLES.plan]);
  }

  /** A screen other than the plan itself. */
  render(view: PlanView, t: SupportPlanStrings): unknown {
    const screen = this.name;
    const waiting = () =>
      html`<div class="plan-sheet">
        ${partView({t, headingLevel: view.headingLevel}, this.#hasFailed, {
          onRetry: () => {
            this.#fetch();
            this.#host.desk.update();
          },
          onBack: () => this.back(),
        })}
      </div>`;
    const root = this.#host.root();
    if (screen === 'review') {
      const kit = parts.review.value;
      if (!kit) return waiting();
      if (root) addStyles(root, kit.reviewStyles);
      this.#review ??= new kit.ReviewScreen({
        onDone: () => {
          this.back();
          void this.#host.keeper()?.save();
        },
        onBack: () => this.back(),
        isFinishedByBar: true,
      });
      return this.#review.render(view);
    }
    if (screen === 'copies') {
      const kit = parts.copies.value;
      if (!kit) return waiting();
      if (root) addStyles(root, kit.copiesStyles);
      this.#copies ??= new kit.CopiesScreen({onBack: () => this.back()});
      return this.#copies.render(view);
    }
    const kit = parts.versions.value;
    if (!kit) return waiting();
    if (root) addStyles(root, kit.versionsStyles);
    const content = screen === 'clash' ? this.#clashScreen(kit) : this.#historyScreen(kit, view);
    return html`<div class="plan-sheet">${content.render(view)}</div>`;
  }

  #clashScreen(kit: typeof import('./versions/versions-part.js')): ClashScreen {
    this.#clash ??= new kit.ClashScreen({
      onResolve: (plan) => {
        this.back();
        void this.#host.keeper()?.resolve(plan);
      },
      onLater: () => this.back(),
    });
    const keeper = this.#host.keeper();
    const clash = keeper?.state.clash;
    if (keeper && clash && this.#conflict?.of !== clash) {
      const {base, mine, theirs, clashes, joined} = clash;
      this.#conflict = {
        of: clash,
        conflict: {base, mine, theirs, merge: {plan: keeper.plan, clashes, joined}},
      };
    }
    if (this.#conflict) this.#clash.open(this.#conflict.conflict);
    return this.#clash;
  }

  #historyScreen(kit: typeof import('./versions/versions-part.js'), view: PlanView): HistoryScreen {
    if (!this.#history) {
      this.#history = new kit.HistoryScreen({
        record: () => this.#host.record(),
        onBack: () => this.back(),
        onRestored: () => this.back(),
      });
      this.#history.open(view);
    }
    return this.#history;
  }

  #fetch(): void {
    const name = this.#name;
    const view = this.#host.view();
    this.#hasFailed = false;
    if (name === 'versions' && view) this.#history?.open(view);
    if (name === 'plan' || name === 'reading') return;
    const part = name === 'clash' ? parts.versions : parts[name];
    part
      .load()
      .catch(() => (this.#hasFailed = true))
      .finally(() => this.#host.desk.update());
  }
}
