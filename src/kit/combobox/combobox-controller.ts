import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ComboOption} from './combo-option.js';
import type {
  ComboAnnouncement,
  ComboboxSetup,
  ComboboxView,
  ComboEntry,
  ComboStatus,
} from './combobox-view.js';
import {sameLabel} from './match-options.js';

/** Quiet time before the number of results is spoken: typing must not be talked over. */
const QUIET = 700;
const LIMIT = 100;

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The state of one combobox after the ARIA 1.2 pattern: focus stays in the text box, keys move through the list, and
 * nothing is chosen by merely moving. A host may have several.
 */
export class ComboboxController implements ReactiveController {
  readonly #host: Host;
  readonly #setup: ComboboxSetup;
  #text = '';
  #option?: ComboOption;
  #found: readonly ComboOption[] = [];
  #open = false;
  #active = -1;
  #typing = false;
  #status: ComboStatus = 'ready';
  #announced?: ComboAnnouncement;
  #wrapper?: Element;
  #listening?: AbortController;
  #loading?: AbortController;
  #wait?: ReturnType<typeof setTimeout>;
  #quiet?: ReturnType<typeof setTimeout>;

  constructor(host: Host, setup: ComboboxSetup) {
    this.#host = host;
    this.#setup = setup;
    host.addController(this);
  }

  /** The words in the box. */
  get text(): string {
    return this.#text;
  }

  /** The option that they stand for; `undefined` for own words. */
  get option(): ComboOption | undefined {
    return this.#option;
  }

  /** What the template needs. */
  get view(): ComboboxView {
    return {
      text: this.#text,
      options: this.#found.slice(0, this.#limit),
      open: this.#open,
      activeIndex: this.#active,
      status: this.#status,
      more: this.#found.length > this.#limit,
      minLength: this.#minLength,
      announced: this.#announced,
      onInput: this.#onInput,
      onChange: this.#onChange,
      onKeyDown: this.#onKeyDown,
      onPress: this.#onPress,
      onChoose: this.#onChoose,
      onFocusOut: this.#onFocusOut,
      onRetry: this.#onRetry,
    };
  }

  get #limit(): number {
    return this.#setup.limit ?? LIMIT;
  }

  get #minLength(): number {
    return this.#setup.minLength ?? 0;
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Takes it from its host, for a question that is no longer asked. */
  remove(): void {
    this.close();
    this.#host.removeController(this);
  }

  /** Fills the box from outside; tells nobody. */
  set(entry: ComboEntry | ComboOption | undefined): void {
    const option = entry && 'value' in entry ? entry : entry?.option;
    const text = entry && 'text' in entry ? entry.text : (option?.label ?? '');
    this.#option = option;
    if (text !== this.#text) {
      this.#text = text;
      this.close();
    }
    this.#host.requestUpdate();
  }

  /** Looks again where the list is open: what there is to choose from has changed. */
  refresh(): void {
    if (this.#open) void this.#search(0);
  }

  /** Hides the list. What was typed stays. */
  close(): void {
    this.#stopLoading();
    this.#listening?.abort();
    this.#listening = undefined;
    clearTimeout(this.#quiet);
    this.#announced = undefined;
    this.#active = -1;
    if (!this.#open) return;
    this.#open = false;
    this.#host.requestUpdate();
  }

  #show(control: Element): void {
    if (!this.#open) {
      this.#open = true;
      this.#wrapper = control.closest('.spk-combobox') ?? control;
      this.#listening = new AbortController();
      document.addEventListener(
        'pointerdown',
        (event) => {
          if (this.#wrapper && !event.composedPath().includes(this.#wrapper)) this.close();
        },
        {signal: this.#listening.signal},
      );
    }
    this.#host.requestUpdate();
  }

  #stopLoading(): void {
    clearTimeout(this.#wait);
    this.#loading?.abort();
    this.#loading = undefined;
  }

  async #search(debounce: number, thenMove?: 'first' | 'last'): Promise<void> {
    this.#stopLoading();
    this.#active = -1;
    const text = this.#text.trim();
    if (text.length < this.#minLength) {
      this.#found = [];
      this.#settle('short');
      return;
    }
    const loading = new AbortController();
    this.#loading = loading;
    try {
      if (debounce > 0) {
        this.#status = 'searching';
        await new Promise((resolve) => (this.#wait = setTimeout(resolve, debounce)));
      }
      if (loading.signal.aborted) return;
      const answer = this.#setup.load(text, loading.signal);
      if (answer instanceof Promise) {
        this.#status = 'searching';
        this.#host.requestUpdate();
      }
      const found = answer instanceof Promise ? await answer : answer;
      if (loading.signal.aborted) return;
      this.#found = found;
      this.#recognise();
      this.#settle(found.length ? 'ready' : 'empty');
      if (thenMove) this.#move(thenMove === 'first' ? 0 : this.#shown - 1);
    } catch (error) {
      if (loading.signal.aborted) return;
      this.#found = [];
      this.#settle('failed');
      this.#setup.onError?.(error);
    }
  }

  /** Someone who typed a whole label need not choose it as well. */
  #recognise(): void {
    if (this.#option) return;
    const option = sameLabel(this.#found, this.#text);
    if (!option) return;
    this.#option = option;
    if (!this.#typing) this.#setup.onInput?.({text: this.#text, option});
  }

  #settle(status: ComboStatus): void {
    this.#status = status;
    this.#host.requestUpdate();
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      if (!this.#open) return;
      this.#announced = {status, count: this.#found.length, text: this.#text.trim()};
      this.#host.requestUpdate();
    }, QUIET);
  }

  get #shown(): number {
    return Math.min(this.#found.length, this.#limit);
  }

  #move(index: number): void {
    this.#active = index;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#scrollToActive());
  }

  /** Scrolls the list alone: the page stays where it is. */
  #scrollToActive(): void {
    const option = this.#wrapper?.querySelector<HTMLElement>('.spk-option-active');
    const list = option?.closest<HTMLElement>('.spk-listbox');
    if (!option || !list) return;
    const top = option.offsetTop;
    const bottom = top + option.offsetHeight;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
  }

  #choose(option: ComboOption): void {
    this.#option = option;
    this.#text = option.label;
    this.close();
    this.#setup.onChoose?.(option);
    this.#host.requestUpdate();
  }

  #onInput = (text: string, event: Event): void => {
    this.#text = text;
    this.#option = undefined;
    this.#show(event.target as Element);
    // What is there already counts at once, so that whoever listens need not wait for the network.
    this.#option = sameLabel(this.#found, text);
    this.#typing = true;
    void this.#search(this.#setup.debounce ?? 0);
    this.#typing = false;
    this.#setup.onInput?.({text, option: this.#option}, event);
  };

  #onChange = (): void => {
    this.#setup.onCommit?.({text: this.#text, option: this.#option});
  };

  #onPress = (event: Event): void => {
    const control = event.currentTarget as HTMLInputElement;
    if (this.#open || control.readOnly || control.disabled) return;
    this.#show(control);
    void this.#search(0);
  };

  #onChoose = (index: number, event: Event): void => {
    const option = this.#found[index];
    if (!option) return;
    const box = this.#wrapper?.querySelector('input');
    this.#choose(option);
    // The option that had a screen reader's cursor is gone; a pointer never took focus from the box.
    if (event.type === 'click') box?.focus();
  };

  #onRetry = (): void => {
    this.#wrapper?.querySelector('input')?.focus();
    void this.#search(0);
  };

  /** A phone's "Done" takes focus away without giving it to anything: the list has to stay for the finger. */
  #onFocusOut = ({relatedTarget}: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.#wrapper?.contains(relatedTarget)) this.close();
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const control = event.currentTarget as HTMLInputElement;
    if (control.readOnly) return;
    if (!this.#open) {
      this.#onKeyWhileClosed(event, control);
      return;
    }
    const last = this.#shown - 1;
    const active = this.#active;
    switch (event.key) {
      case 'ArrowDown':
        if (last >= 0 && !event.altKey) this.#move(active < last ? active + 1 : -1);
        break;
      case 'ArrowUp':
        if (event.altKey) this.close();
        else if (last >= 0) this.#move(active === -1 ? last : active - 1);
        break;
      case 'Home':
      case 'End':
        // Without an option they move the cursor in the text.
        if (active === -1 || event.shiftKey) return;
        this.#move(event.key === 'Home' ? 0 : last);
        break;
      case 'Enter': {
        const option = this.#found[active];
        if (!option) {
          this.close();
          return;
        }
        this.#choose(option);
        break;
      }
      case 'Escape':
        event.stopPropagation();
        this.close();
        break;
      case 'Tab':
        // The way to "Try again" leads through Tab.
        if (this.#status !== 'failed' || event.shiftKey) this.close();
        return;
      case 'ArrowLeft':
      case 'ArrowRight':
        if (active !== -1) this.#move(-1);
        return;
      default:
        return;
    }
    event.preventDefault();
  };

  #onKeyWhileClosed(event: KeyboardEvent, control: Element): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#show(control);
    void this.#search(0, event.altKey ? undefined : event.key === 'ArrowDown' ? 'first' : 'last');
  }
}
