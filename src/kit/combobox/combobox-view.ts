import type {ComboOption} from './combo-option.js';

/** What a person has entered: words, and the option that they are, if they are one. */
export interface ComboEntry {
  readonly text: string;
  readonly option?: ComboOption;
}

/** What a combobox is doing. `short`: more letters are needed before anything is looked for. */
export type ComboStatus = 'short' | 'searching' | 'ready' | 'empty' | 'failed';

/** What is said once it has been quiet for a moment. */
export interface ComboAnnouncement {
  readonly status: ComboStatus;
  readonly count: number;
  readonly text: string;
}

/** Everything that the template needs to know of one combobox; the `view` of its controller. */
export interface ComboboxView {
  readonly text: string;
  readonly options: readonly ComboOption[];
  /** Whether the list, or the message in its place, is shown. */
  readonly open: boolean;
  /** The option that keys have moved to; -1 when the text box itself is active. */
  readonly activeIndex: number;
  readonly status: ComboStatus;
  /** There are more than what is shown. */
  readonly more: boolean;
  readonly minLength: number;
  readonly announced?: ComboAnnouncement;
  readonly onInput: (text: string, event: Event) => void;
  readonly onChange: (event: Event) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPress: (event: Event) => void;
  readonly onChoose: (index: number, event: Event) => void;
  readonly onFocusOut: (event: FocusEvent) => void;
  readonly onRetry: (event: Event) => void;
}

/** How a combobox finds its options, and whom it tells. */
export interface ComboboxSetup {
  /** The options for what was typed. A promise is waited for; a newer search aborts it. */
  readonly load: (
    text: string,
    signal: AbortSignal,
  ) => readonly ComboOption[] | Promise<readonly ComboOption[]>;
  /** Letters that have to be typed before anything is looked for; none by default. */
  readonly minLength?: number;
  /** Milliseconds to wait for the next letter before asking. For a network only. */
  readonly debounce?: number;
  /** The most options that are shown. */
  readonly limit?: number;
  /**
   * Something was typed. The option is there when the words are exactly its label. Comes again, without an event, when
   * a search finds that only later.
   */
  readonly onInput?: (entry: ComboEntry, event?: Event) => void;
  readonly onChoose?: (option: ComboOption) => void;
  /** The box was left after typing. */
  readonly onCommit?: (entry: ComboEntry) => void;
  /** A search failed. What was typed stays, and the list offers to try again. */
  readonly onError?: (error: unknown) => void;
}
