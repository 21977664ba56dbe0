import {html, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {warnOnce} from '../../element/one-of.js';
import {SpkElement} from '../../element/spk-element.js';
import {Words} from '../../element/words.js';
import {fieldWords} from '../../i18n/fields/index.js';
import {errorSummary, type SummaryError} from './error-summary-template.js';
import {errorSummaryStyles} from './error-summary.styles.js';
import {focusControl} from './focus-problem.js';

/** One problem, as a page gives it to `<spk-error-summary>`. */
export interface PageError {
  /** The same words as beside the field: how to put it right. */
  readonly text: string;
  /** The field, or its id where the summary stands. Left out, the error is about no single field. */
  readonly for?: string | HTMLElement;
}

/**
 * All problems of a form that could not be sent, in the order of the page; each goes to its field. It is spoken when it
 * appears: put focus on it then. Without errors it shows nothing.
 *
 * @tag spk-error-summary
 * @csspart summary - The box.
 * @cssproperty --spk-error - Its edge and its links.
 */
export class ErrorSummary extends SpkElement {
  static override styles = [SpkElement.styles, errorSummaryStyles];

  /** Words above the errors, in place of "There is a problem". */
  @property() heading = '';
  /** What has to be put right. */
  @property({attribute: false}) errors: readonly PageError[] = [];

  @query('.spk-error-summary') private box?: HTMLElement;

  #words = new Words(this, fieldWords);

  protected override wordsReady(): Promise<void> | undefined {
    return this.#words.ready;
  }

  /** Puts focus on the summary, also right after errors have been set. */
  override focus(options?: FocusOptions): void {
    if (this.isUpdatePending) void this.updateComplete.then(() => this.box?.focus(options));
    else this.box?.focus(options);
  }

  #go(target: string | HTMLElement): void {
    const root = this.getRootNode() as Document | ShadowRoot;
    const element = typeof target === 'string' ? root.getElementById(target) : target;
    if (element && focusControl(element)) return;
    const name = typeof target === 'string' ? `"${target}"` : `<${target.localName}>`;
    warnOnce(`<${this.localName}>: errors: nothing at ${name} can be given focus.`);
  }

  protected override render(): TemplateResult {
    const errors = this.errors.map(({text, for: target}): SummaryError =>
      target === undefined
        ? {text}
        : {
            text,
            target: typeof target === 'string' ? target : target.id,
            onActivate: () => this.#go(target),
          },
    );
    return html`<div class="spk-root">
      ${errorSummary({
        headingLevel: this.headingLevel,
        heading: this.heading || this.#words.texts.thereIsAProblem,
        errors,
        focusable: true,
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-error-summary': ErrorSummary;
  }
}
