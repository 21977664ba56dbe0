import type {CareRecord} from '../../backends/care-record.js';
import {restoredPlan, type PlanVersion} from '../../backends/plan/plan-versions.js';
import type {PlanView} from '../plan-view.js';
import {historyView, lookButtonId} from './history-view.js';
import {momentInWords} from './moment-in-words.js';
import {PartTexts} from './part-texts.js';
import {VersionList} from './version-list.js';
import {versionView} from './version-view.js';
import {waitingView} from './waiting-view.js';
import type {WordsView} from './words-view.js';

/** What happens outside the screen. */
export interface HistoryScreenOptions {
  readonly record: () => CareRecord | undefined;
  /** The person goes back to the plan. */
  readonly onBack: () => void;
  /** The plan says again what a version said: an edit like any other, which has yet to be saved. */
  readonly onRestored: () => void;
}

/** Earlier versions of a plan: who changed what, and when; each can be read, and brought back. */
export class HistoryScreen {
  readonly #options: HistoryScreenOptions;
  readonly #texts = new PartTexts();
  readonly #list: VersionList;
  #update: () => void = () => undefined;
  #looking?: PlanVersion;

  constructor(options: HistoryScreenOptions) {
    this.#options = options;
    this.#list = new VersionList(options.record, () => this.#update());
  }

  /** It comes to be shown. What was read before stays where nothing has been saved since. */
  open(view: PlanView): void {
    this.#update = () => view.desk.update();
    this.#looking = undefined;
    this.#list.open(view.opened);
  }

  /** It is not shown any more: what is on its way is not waited for. */
  close(): void {
    this.#update = () => undefined;
    if (this.#list.isFetching) this.#list.close();
  }

  /** The list of versions, or one of them. */
  render(view: PlanView): unknown {
    const t = this.#texts.in(view);
    if (!t) return waitingView();
    const words: PlanView & WordsView = {...view, t};
    if (this.#looking) return this.#versionView(words, this.#looking);
    return historyView(words, this.#list, {
      onBack: () => this.#options.onBack(),
      onLook: (version) => this.#look(view, version),
      onMore: () => void this.#more(words),
      onRetry: () => this.#retry(words),
    });
  }

  #versionView(view: PlanView & WordsView, version: PlanVersion): unknown {
    return versionView(view, version, {
      onBack: () => this.#backToList(view, version),
      onBringBack: () => this.#bringBack(view, version),
    });
  }

  #look({desk}: PlanView, version: PlanVersion): void {
    this.#looking = version;
    desk.update();
    desk.focus('versions-title');
  }

  #backToList({desk}: PlanView, version: PlanVersion): void {
    const index = this.#list.shown.indexOf(version);
    this.#looking = undefined;
    desk.update();
    desk.focus(index < 0 ? 'versions-title' : lookButtonId(index));
  }

  async #more(view: PlanView & WordsView): Promise<void> {
    if (!view.opened) return;
    const {desk, t} = view;
    const before = this.#list.shown.length;
    await this.#list.more(view.opened);
    const after = this.#list.shown.length;
    if (after === before || before === 0) return;
    desk.say(t.earlierShown(after - before));
    desk.focus(lookButtonId(before));
  }

  /** The button goes away with its message: focus goes where the list will begin. */
  #retry(view: PlanView & WordsView): void {
    if (this.#list.shown.length === 0) view.desk.focus('versions-title');
    void this.#more(view);
  }

  #bringBack(view: PlanView & WordsView, version: PlanVersion): void {
    const {desk, t} = view;
    desk.pause();
    desk.edit((plan) => restoredPlan(plan, version));
    desk.pause();
    this.#looking = undefined;
    desk.say(t.broughtBack(momentInWords(version.savedAt, view) ?? t.earlier));
    this.#options.onRestored();
  }
}
