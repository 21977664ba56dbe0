import {noChange} from 'lit';
import {AsyncDirective, directive, type DirectiveResult} from 'lit/async-directive.js';
import type {ElementPart} from 'lit/directive.js';

/** Where the styles find how much of the window the bar covers. */
const PROPERTY = '--_bar';

/** Tells the styles of an element how high its bar is: what is focused must not stand under it, however many lines it has. */
class BarRoom extends AsyncDirective {
  #bar?: HTMLElement;
  #root: HTMLElement | null = null;
  #observer?: ResizeObserver;

  override render(): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart): typeof noChange {
    if (element !== this.#bar) {
      this.disconnected();
      this.#bar = element as HTMLElement;
      this.reconnected();
    }
    return noChange;
  }

  protected override disconnected(): void {
    this.#observer?.disconnect();
    this.#root?.style.removeProperty(PROPERTY);
    this.#root?.removeEventListener('keyup', bringBoxInSight);
  }

  protected override reconnected(): void {
    const bar = this.#bar;
    if (!bar) return;
    // It answers once the bar is on the page, which it is not yet while it is rendered for the first time.
    this.#observer ??= new ResizeObserver(() => this.#measure());
    this.#observer.observe(bar);
  }

  #measure(): void {
    const bar = this.#bar;
    this.#root = bar?.closest<HTMLElement>('.spk-root') ?? null;
    if (!bar || !this.#root) return;
    // Where the window is low it stands below the plan, and covers nothing.
    const isOver = getComputedStyle(bar).position === 'sticky';
    // Twice the same listener is one.
    this.#root.addEventListener('keyup', bringBoxInSight);
    this.#root.style.setProperty(PROPERTY, isOver ? `${bar.offsetHeight}px` : '0px');
  }
}

/** Who comes to a large box by the Tab key sees all of it: of itself a browser brings no more than the line of the caret in sight. */
function bringBoxInSight({key, target}: KeyboardEvent): void {
  if (key === 'Tab' && target instanceof HTMLTextAreaElement) target.scrollIntoView({block: 'nearest'});
}

/** For the bar, as an attribute of its element: `<div ${barRoom()}>`. */
export const barRoom: () => DirectiveResult = directive(BarRoom);
