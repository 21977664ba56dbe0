import type {FormSession} from '../engine/session-types.js';
import type {Entries} from './entries.js';
import type {ItemControls} from './item-controls.js';
import type {SectionKit} from './section-part.js';

/** What is said about a question: an error beside it, or something worth a second look. */
export interface ItemMessage {
  readonly message: string;
  /** Which of several boxes it is about. */
  readonly index?: number;
}

/** What questions are rendered with. */
export interface ItemView {
  readonly session: FormSession;
  readonly entries: Entries;
  readonly controls: ItemControls;
  /** Language in which the form's own words are wanted. */
  readonly lang: string;
  /** Level of the headings of groups on this page. */
  readonly headingLevel: number;
  /** The node whose label is the heading of the page. `caption` stands above it, and is no part of its name. */
  readonly heading?: {readonly key: string; readonly level: number; readonly caption?: unknown};
  /** Inside a part of a form that is on one page: short questions and short lists stand side by side. */
  readonly section?: SectionKit | undefined;
  /** Says "(optional)" after the questions that can be left out. */
  readonly optionalLabels: boolean;
  /** The question below which what the page has put into the slot `after-question` is shown. */
  readonly slotAfter?: string;
  /** By key of the node. Another map only when something in it is different. */
  readonly errors: ReadonlyMap<string, readonly ItemMessage[]>;
  readonly warnings: ReadonlyMap<string, readonly ItemMessage[]>;
}
