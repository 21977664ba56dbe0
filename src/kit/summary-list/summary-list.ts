import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {SpkElement} from '../../element/spk-element.js';
import {Words} from '../../element/words.js';
import {fieldWords} from '../../i18n/fields/index.js';
import {inSentence} from '../../i18n/sentence.js';
import {SummaryActionEvent} from './summary-list.events.js';
import {summaryList, type SummaryAction} from './summary-list-template.js';
import {summaryListStyles} from './summary-list.styles.js';

/** What can be done about a row, as a page gives it to `<spk-summary-list>`. */
export interface ListedAction {
  /** The visible word, such as "Change". */
  readonly label: string;
  /** Read out after it; the question by default. */
  readonly hiddenLabel?: string;
  /** Makes it a link. */
  readonly href?: string;
  /** What the event calls it; the label by default. */
  readonly name?: string;
}

/** A question and its answer, as a page gives it to `<spk-summary-list>`. */
export interface ListedRow {
  readonly key: string;
  /** The answer, or one text for each answer. Empty: "Not provided". */
  readonly value?: string | readonly string[];
  /** Tells the page which row an event is about. */
  readonly id?: string;
  readonly actions?: readonly ListedAction[];
}

/**
 * Questions and answers, to be checked before they are sent.
 *
 * @tag spk-summary-list
 * @fires {SummaryActionEvent} spk-summary-action - An action of a row was pressed. Cancelable.
 * @csspart list - The list.
 */
export class SummaryList extends SpkElement {
  static override styles = [SpkElement.styles, summaryListStyles];

  /** Questions and answers in their order. */
  @property({attribute: false}) rows: readonly ListedRow[] = [];

  #words = new Words(this, fieldWords);

  protected override wordsReady(): Promise<void> | undefined {
    return this.#words.ready;
  }

  #onAction(event: MouseEvent, {key, id}: ListedRow, {name, label}: ListedAction): void {
    const allowed = this.dispatchEvent(new SummaryActionEvent({key, id, action: name ?? label}));
    if (!allowed) event.preventDefault();
  }

  protected override render(): TemplateResult {
    const rows = this.rows.map((row) => ({
      key: row.key,
      value: row.value,
      actions: row.actions?.map((action): SummaryAction => ({
        label: action.label,
        hiddenLabel: action.hiddenLabel ?? inSentence(row.key),
        href: action.href,
        onClick: (event) => this.#onAction(event, row, action),
      })),
    }));
    return html`<div class="spk-root">
      ${summaryList({rows, notProvided: this.#words.texts.notProvided})}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-summary-list': SummaryList;
  }
}
