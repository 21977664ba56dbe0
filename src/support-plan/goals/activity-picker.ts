import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Activity} from '../../model/activity.js';

/** What activities are looked for: steps of a goal, or of none, or one step that is there. */
export interface PickFor {
  readonly goal?: string | undefined;
  readonly step?: string | undefined;
}

/** Where the finder is: on its way, here, here with nothing to show, or not to be had on this page. */
export type FinderState = 'none' | 'waiting' | 'here' | 'failed' | 'missing';

const TAG = 'spk-activity-finder';
const SLOT = 'finder';
/** The page's loader has so long to fetch the finder's code. */
const PATIENCE = 15_000;
const LOOK_EVERY = 250;

/** Two directories may call different activities by the same id. */
export const keyOf = ({source, id}: Activity): string => `${source}|${id}`;

/**
 * Which activities are chosen in the dialog. The finder is a child of the host: the page's own in the slot `finder`, or one that is
 * made here. The editor does not bring its code; the page's loader fetches it, or the page has imported it.
 */
export class ActivityPicker implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #for?: PickFor;
  #found: readonly Activity[] = [];
  readonly #ticked = new Set<string>();
  /** Chosen in the finder and added before: it keeps showing them as saved. */
  #used = new Set<string>();
  #finder: FinderState = 'none';
  #made?: HTMLElement;
  #timer?: ReturnType<typeof setInterval>;
  #stop?: AbortController;
  #then?: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = new AbortController();
    this.#host.addEventListener(
      'spk-shortlist-change',
      (event) => this.#onShortlist((event as CustomEvent<{activities?: readonly Activity[]}>).detail),
      {signal: this.#stop.signal},
    );
    const tell = (state: FinderState) => (event: Event) => {
      if ((event.target as Element | null)?.slot !== SLOT || this.#finder === 'missing') return;
      this.#finder = state;
      this.#host.requestUpdate();
    };
    this.#host.addEventListener('spk-error', tell('failed'), {signal: this.#stop.signal});
    this.#host.addEventListener('spk-search', tell('here'), {signal: this.#stop.signal});
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.close();
  }

  /** What the dialog is open for; `undefined` while it is closed. */
  get openFor(): PickFor | undefined {
    return this.#for;
  }

  get finder(): FinderState {
    return this.#finder;
  }

  /** Whether there is something to find activities in. */
  canFind(directory: string | undefined, shortlist: readonly Activity[]): boolean {
    return shortlist.length > 0 || !!directory || this.#given() !== null;
  }

  /** Opens the dialog, with a finder where there is one or a directory to make one for. */
  open(pickFor: PickFor, directory: string | undefined): void {
    this.#for = pickFor;
    const finder = this.#given() ?? this.#make(directory);
    if (finder) this.#waitFor(finder);
    else this.#finder = 'none';
    this.#host.requestUpdate();
  }

  close(): void {
    clearInterval(this.#timer);
    this.#then = undefined;
    if (!this.#for) return;
    this.#for = undefined;
    this.#ticked.clear();
    this.#host.requestUpdate();
  }

  isTicked(activity: Activity): boolean {
    return this.#ticked.has(keyOf(activity));
  }

  /** Takes which of the shortlist are ticked. */
  tick(keys: readonly string[]): void {
    this.#ticked.clear();
    keys.forEach((key) => this.#ticked.add(key));
    this.#host.requestUpdate();
  }

  /** What is chosen, each once: ticked in the shortlist first, then in the finder. */
  chosen(shortlist: readonly Activity[]): readonly Activity[] {
    const all = [
      ...shortlist.filter((each) => this.isTicked(each)),
      ...this.#found.filter((each) => !this.#used.has(keyOf(each))),
    ];
    return all.filter((each, index) => all.findIndex((other) => keyOf(other) === keyOf(each)) === index);
  }

  /** They are in the plan: they are not offered as chosen again. The dialog closes where it is open; `then` comes after that. */
  use(activities: readonly Activity[], then: () => void): void {
    activities.forEach((each) => this.#used.add(keyOf(each)));
    if (!this.#for) {
      then();
      return;
    }
    this.close();
    this.#then = then;
  }

  /** The dialog has closed, by whatever way. */
  closed(): void {
    const then = this.#then;
    this.close();
    // Until this event has been heard by all, the dialog gives focus back to the button that opened it.
    if (then) setTimeout(() => this.#host.isConnected && then());
  }

  #onShortlist(detail: {readonly activities?: readonly Activity[]} | undefined): void {
    this.#found = Array.isArray(detail?.activities) ? detail.activities : [];
    // Taken off the finder's list, an activity can be chosen again.
    const there = new Set(this.#found.map(keyOf));
    this.#used = new Set([...this.#used].filter((key) => there.has(key)));
    this.#host.requestUpdate();
  }

  #given(): HTMLElement | null {
    const given = [...this.#host.children].find((each) => each.slot === SLOT && each !== this.#made);
    return (given as HTMLElement | undefined) ?? null;
  }

  #make(directory: string | undefined): HTMLElement | undefined {
    if (!directory) return undefined;
    let made = this.#made;
    if (made?.getAttribute('src') !== directory) {
      made?.remove();
      made = this.#host.ownerDocument.createElement(TAG);
      made.slot = SLOT;
      made.setAttribute('src', directory);
      made.setAttribute('heading-level', '3');
      made.toggleAttribute('shortlist', true);
      this.#made = made;
    }
    if (made.parentElement !== this.#host) this.#host.append(made);
    return made;
  }

  #waitFor(finder: HTMLElement): void {
    clearInterval(this.#timer);
    this.#finder = 'waiting';
    const until = Date.now() + PATIENCE;
    const look = () => {
      const isHere = finder.matches(':defined');
      if (!isHere && Date.now() < until) return;
      clearInterval(this.#timer);
      this.#finder = isHere ? 'here' : 'missing';
      this.#host.requestUpdate();
    };
    this.#timer = setInterval(look, LOOK_EVERY);
    look();
  }
}
