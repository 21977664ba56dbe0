import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {define} from '../../src/element/define.js';
import {SpkElement} from '../../src/element/spk-element.js';
import type {QuestionnaireItem, QuestionnaireResponse} from '../../src/model/fhir.js';
import {startSession} from '../../src/questionnaire/engine/index.js';
import type {FormNode, FormSession} from '../../src/questionnaire/engine/index.js';
import {focusIn} from '../../src/questionnaire/focus.js';
import {Entries, firstProblems} from '../../src/questionnaire/items/entries.js';
import {ItemControls, type Expand} from '../../src/questionnaire/items/item-controls.js';
import type {ItemMessage, ItemView} from '../../src/questionnaire/items/item-view-types.js';
import {itemList} from '../../src/questionnaire/items/item-view.js';
import {itemStyles} from '../../src/questionnaire/items/item.styles.js';
import {loadRareKinds} from '../../src/questionnaire/items/rare-kinds.js';

/** A page of questions with nothing around it: what `<spk-questionnaire>` does for its items, and no more. */
export class ItemHost extends SpkElement {
  static override styles = [SpkElement.styles, itemStyles];

  session!: FormSession;
  entries!: Entries;
  expand?: Expand;
  optionalLabels = false;
  heading?: ItemView['heading'];
  errors: ItemView['errors'] = new Map();
  warnings: ItemView['warnings'] = new Map();
  readonly announced: string[] = [];

  readonly controls = new ItemControls(this, {
    announce: (text) => this.announced.push(text),
    focus: (id) => void this.updateComplete.then(() => focusIn(this.renderRoot as ShadowRoot, id)),
    expand: () => this.expand,
  });

  protected override wordsReady(): Promise<unknown> | undefined {
    return this.controls.ready;
  }

  /** Shows the problems that there are now, by their codes or by words of the test's own. */
  async check(say: (code: string) => string = (code) => code): Promise<void> {
    const errors = new Map<string, ItemMessage[]>();
    for (const {key, code, index} of firstProblems(this.entries.problems())) {
      const message = {message: say(code), ...(index !== undefined && {index})};
      errors.set(key, [...(errors.get(key) ?? []), message]);
    }
    this.errors = errors;
    this.requestUpdate();
    await this.updateComplete;
  }

  /** The only node of an item, or its first one. */
  node(linkId: string): FormNode {
    return this.session.nodesOf(linkId)[0]!;
  }

  protected override render(): TemplateResult {
    const lang = this.closest('[lang]')?.getAttribute('lang') ?? 'en';
    return html`<div class="spk-root">
      <form novalidate>
        ${itemList(this.session.nodes, {
          session: this.session,
          entries: this.entries,
          controls: this.controls,
          lang,
          headingLevel: 2,
          ...(this.heading && {heading: this.heading}),
          optionalLabels: this.optionalLabels,
          errors: this.errors,
          warnings: this.warnings,
        })}
      </form>
    </div>`;
  }
}

define('spk-item-host', ItemHost);

/** What a test may set before the questions are shown for the first time. */
export interface ItemHostSetup {
  readonly response?: QuestionnaireResponse;
  readonly lang?: string;
  readonly expand?: Expand;
  readonly optionalLabels?: boolean;
  readonly headingOf?: string;
}

/** Shows the items of a form. */
export async function showItems(
  item: readonly QuestionnaireItem[],
  {response, lang, expand, optionalLabels = false, headingOf}: ItemHostSetup = {},
): Promise<ItemHost> {
  const session = await startSession({resourceType: 'Questionnaire', item}, response && {response});
  const around = await fixture<HTMLElement>(html`<div lang=${lang ?? 'en'}></div>`);
  const host = document.createElement('spk-item-host') as ItemHost;
  await loadRareKinds(session.form, (texts) => host.controls.textsOf(texts));
  host.session = session;
  host.entries = new Entries(session, {
    locale: () => host.controls.words.locale,
    changed: () => host.requestUpdate(),
  });
  if (expand) host.expand = expand;
  host.optionalLabels = optionalLabels;
  if (headingOf) host.heading = {key: session.nodesOf(headingOf)[0]!.key, level: 1};
  session.onChange(() => host.requestUpdate());
  around.append(host);
  await host.updateComplete;
  return host;
}
