import {html, nothing, svg, type TemplateResult} from 'lit';
import {rowOf, withEntryAt, type PlanListName} from '../../model/plan/edit.js';
import type {EntryWords} from '../parts/entry-list.js';
import type {PlanView} from '../plan-view.js';

/** An entry that can be dragged. */
export interface DragEntry {
  readonly list: PlanListName;
  readonly id: string;
  readonly words: Pick<EntryWords, 'movedTo'> & {readonly dragToMove: string};
  /** Id of what gets focus once it has been moved. */
  readonly focusOn: string;
}

interface Dragged extends DragEntry {
  readonly view: PlanView;
  readonly row: readonly string[];
  readonly from: number;
  /** The place that it would go to. */
  readonly to: number;
}

/** So near to the edge of the window the page scrolls, by so many pixels in each frame; the foot has the bar to save with. */
const EDGE = {top: 80, bottom: 140, step: 10, moved: 8};

/** Six dots: something to hold. */
const grip = (): TemplateResult =>
  html`<svg width="10" height="16" viewBox="0 0 10 16" fill="currentColor" focusable="false">
    ${[2, 8, 14].map((y) => svg`<circle cx="2" cy=${y} r="1.6"></circle><circle cx="8" cy=${y} r="1.6"></circle>`)}
  </svg>`;

/**
 * Moving an entry by dragging it with a mouse, a pen or a finger. An extra: the buttons do the same, and alone are spoken of to those
 * who cannot see the handle. Nothing moves until it is let go; a line shows where it would go.
 */
export class DragSort {
  readonly #update: () => void;
  #dragged?: Dragged;
  #stop?: AbortController;
  #y = 0;
  #startedAt = 0;

  constructor(update: () => void) {
    this.#update = update;
  }

  /** What to hold it by; nothing where there is nowhere to go. The entry's own element has `data-drag="<list> <id>"`. */
  handle(view: PlanView, entry: DragEntry): TemplateResult | typeof nothing {
    if (rowOf(view.plan, entry.list, entry.id).length < 2) return nothing;
    return html`<span
      class="drag-handle"
      aria-hidden="true"
      title=${entry.words.dragToMove}
      @pointerdown=${(event: PointerEvent) => this.#begin(event, view, entry)}
      >${grip()}</span
    >`;
  }

  /** Class of an entry while one of its row is dragged. */
  classOf(list: PlanListName, id: string): string {
    const dragged = this.#dragged;
    if (!dragged || dragged.list !== list) return '';
    if (dragged.id === id) return 'drag-lifted';
    if (dragged.to === dragged.from || dragged.row[dragged.to] !== id) return '';
    return dragged.to < dragged.from ? 'drag-before' : 'drag-after';
  }

  /** Lets go without moving anything. */
  cancel(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    if (!this.#dragged) return;
    this.#dragged = undefined;
    this.#update();
  }

  #begin(event: PointerEvent, view: PlanView, entry: DragEntry): void {
    if (event.button !== 0 || !event.isPrimary) return;
    event.preventDefault(); // No text is chosen on the way.
    const handle = event.currentTarget as HTMLElement;
    const row = rowOf(view.plan, entry.list, entry.id);
    const from = row.indexOf(entry.id);
    this.cancel();
    this.#dragged = {...entry, view, row, from, to: from};
    this.#y = this.#startedAt = event.clientY;
    this.#stop = new AbortController();
    const {signal} = this.#stop;
    const on = (name: string, act: (event: Event) => void, target: EventTarget = handle) =>
      target.addEventListener(name, act, {signal});
    handle.setPointerCapture(event.pointerId);
    on('pointermove', (moved) => this.#follow(handle, (moved as PointerEvent).clientY));
    on('pointerup', () => this.#drop());
    on('pointercancel', () => this.cancel());
    on('lostpointercapture', () => this.cancel());
    on('keydown', (key) => (key as KeyboardEvent).key === 'Escape' && this.cancel(), handle.ownerDocument);
    this.#scroll(handle, signal);
    this.#update();
  }

  #follow(handle: HTMLElement, y: number): void {
    this.#y = y;
    const dragged = this.#dragged;
    if (!dragged) return;
    const to = placeAt(handle, dragged, y);
    if (to === dragged.to) return;
    this.#dragged = {...dragged, to};
    this.#update();
  }

  #drop(): void {
    const dragged = this.#dragged;
    this.cancel();
    if (!dragged || dragged.to === dragged.from) return;
    const {view, list, id, to, row, words, focusOn} = dragged;
    view.desk.edit((plan) => withEntryAt(plan, list, id, to));
    view.desk.say(words.movedTo(to + 1, row.length));
    view.desk.focus(focusOn);
  }

  /** Near the edge of the window the page goes on under the pointer. */
  #scroll(handle: HTMLElement, signal: AbortSignal): void {
    const window = handle.ownerDocument.defaultView;
    const frame = () => {
      if (signal.aborted || !window) return;
      const isLow = this.#y > window.innerHeight - EDGE.bottom;
      const by = this.#y < EDGE.top ? -EDGE.step : isLow ? EDGE.step : 0;
      // What is held near an edge to begin with is not yet on its way there.
      if (by !== 0 && Math.abs(this.#y - this.#startedAt) > EDGE.moved) {
        window.scrollBy(0, by);
        this.#follow(handle, this.#y);
      }
      window.requestAnimationFrame(frame);
    };
    window?.requestAnimationFrame(frame);
  }
}

/** The place in the row for what is held at this height: after every entry whose middle is above it. */
function placeAt(handle: HTMLElement, {list, id, row}: Dragged, y: number): number {
  const root = handle.getRootNode() as ShadowRoot | Document;
  const shown = [...root.querySelectorAll<HTMLElement>('[data-drag]')];
  return row.filter((each) => {
    const element = each === id ? undefined : shown.find((one) => one.dataset['drag'] === `${list} ${each}`);
    if (!element) return false;
    const {top, height} = element.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}
