import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {statusPanel} from '../../kit/notice/notice-template.js';
import type {FormNode} from '../engine/session-types.js';
import {hasNoOptions} from '../engine/validate.js';
import {answerWords} from './answer-words.js';
import {checkboxesItem, radiosItem, selectItem} from './choice-item.js';
import {dateItem} from './date-item.js';
import {extrasFor} from './extras-part.js';
import {groupItem} from './group-item.js';
import type {ItemView} from './item-view-types.js';
import {layoutOf, type Layout} from './layout.js';
import {numberItem, rangeHint} from './number-item.js';
import {rareKind, type RareLayout} from './rare-kinds.js';
import {longTextItem, textItem, urlItem} from './text-item.js';
import {typedItem} from './typed-item.js';
import {displayItem, noListItem, unsupportedItem} from './value-item.js';
import {tickItem, yesNoItem} from './yes-no-item.js';

type ItemTemplate = (node: FormNode, view: ItemView) => TemplateResult;

const TEMPLATES: Readonly<Record<Exclude<Layout, RareLayout>, ItemTemplate>> = {
  group: (node, view) => groupItem(node, view, view.controls.inside(node) ?? itemList),
  display: displayItem,
  unsupported: unsupportedItem,
  text: (node, view) => typedItem(node, view, textItem),
  'long-text': (node, view) => typedItem(node, view, longTextItem),
  number: (node, view) => typedItem(node, view, numberItem, rangeHint(node, view)),
  date: (node, view) => typedItem(node, view, dateItem),
  url: (node, view) => typedItem(node, view, urlItem),
  'yes-no': yesNoItem,
  tick: tickItem,
  radios: radiosItem,
  checkboxes: checkboxesItem,
  select: selectItem,
};

/** Kinds that few forms have are there only where the form was found to have them. */
function rareItem(layout: RareLayout, node: FormNode, view: ItemView): TemplateResult {
  const kind = rareKind(layout);
  if (!kind) return unsupportedItem(node, view);
  view.controls.useStyles(kind.styles);
  return kind.template(node, view);
}

function asked(node: FormNode, view: ItemView): TemplateResult {
  const layout = layoutOf(node);
  if (layout !== 'value' && layout !== 'unsupported' && hasNoOptions(node) && node.answers.length === 0) {
    return noListItem(node, view);
  }
  return layout in TEMPLATES
    ? TEMPLATES[layout as keyof typeof TEMPLATES](node, view)
    : rareItem(layout as RareLayout, node, view);
}

const isShown = (node: FormNode): boolean => node.enabled && !node.item.hidden;

/** Something worth a second look: said, and nobody is held up. */
function warningsOf(node: FormNode, view: ItemView): TemplateResult | typeof nothing {
  const warnings = view.warnings.get(node.key);
  if (!warnings?.length) return nothing;
  return statusPanel({
    kind: 'warning',
    live: true,
    body: html`<span class="visually-hidden">${view.controls.words.texts.checkThis}</span>
      ${warnings.map(({message}) => html`<p>${message}</p>`)}`,
  });
}

/** Of several answers one that the questions below are about: they say which. */
function aboutAnswer(node: FormNode, {lang, controls}: ItemView): TemplateResult | typeof nothing {
  const {answers, owner, item, options} = node;
  const about = answers.length > 1 ? (owner ?? answers[0]) : undefined;
  if (!about) return nothing;
  const {locale, texts: words} = controls.words;
  return html`<p class="spk-about" dir="auto">
    ${answerWords(about, item, options, {lang, locale, words})}:
  </p>`;
}

/** A question with what belongs to it: a picture, warnings, and the questions below it. */
function question(node: FormNode, view: ItemView): TemplateResult {
  const below = layoutOf(node) !== 'group' && node.children.some(isShown);
  const caption = view.heading?.key === node.key ? view.heading.caption : undefined;
  return html`${caption ? html`<p class="spk-caption">${caption}</p>` : nothing}${node.item.media ? extrasFor(view)?.mediaItem(node, view) : nothing}${asked(node, view)}${warningsOf(node, view)}${
    below
      ? html`<div class="spk-below">${aboutAnswer(node, view)}${itemList(node.children, view)}</div>`
      : nothing
  }${node.item.linkId === view.slotAfter ? html`<slot name="after-question"></slot>` : nothing}`;
}

/** All that a question's looks depend on. A key pressed in one question leaves the others alone. */
function dependencies(node: FormNode, view: ItemView): unknown[] {
  const {entries, controls, errors, warnings, session, heading} = view;
  const {key} = node;
  const isHeading = heading?.key === key;
  // What stands below a node has messages and half-typed text of its own.
  const nested = node.children.length > 0;
  // Files that were not taken are told until anything else is.
  const isAnyError = nested || node.item.type === 'attachment';
  return [
    session,
    node.revision,
    nested ? entries.total : entries.revision(key),
    controls.revision,
    isAnyError ? errors : errors.get(key),
    nested && controls.geocoder,
    nested ? warnings : warnings.get(key),
    controls.words.texts,
    controls.kit.texts,
    controls.fields.texts,
    view.lang,
    view.headingLevel,
    ...(nested || isHeading ? [heading?.key, heading?.level, heading?.caption] : [false, 0, undefined]),
    view.optionalLabels,
    view.section,
    view.slotAfter,
  ];
}

/** One node, as it is asked or shown. */
export function itemView(node: FormNode, view: ItemView, above?: FormNode): TemplateResult {
  view.controls.lang = view.lang;
  view.entries.hasServer = view.controls.hasServer;
  return html`<div
    class="spk-item ${view.section?.lookOf(node, above, view)}"
    data-link-id=${node.item.linkId}
  >
    ${guard(dependencies(node, view), () => question(node, view))}
  </div>`;
}

/** Nodes of one item stand together: those of a repeating group are one list. */
function* runs(nodes: readonly FormNode[]): Generator<readonly FormNode[]> {
  let run: FormNode[] = [];
  for (const node of nodes) {
    const [first] = run;
    if (first && (first.item !== node.item || !node.item.repeats)) {
      yield run;
      run = [];
    }
    run.push(node);
  }
  if (run.length > 0) yield run;
}

/** Nodes in order, without hidden and disabled ones. Repeating groups get buttons to add and to remove. */
export function itemList(nodes: readonly FormNode[], view: ItemView): unknown {
  let above: FormNode | undefined;
  return repeat(
    runs(nodes.filter(isShown)),
    // Not the linkId, which a form may have twice; and not the node, of which the first may be taken away.
    ([first]) => first?.item,
    (run) => {
      const [first] = run;
      if (!first) return nothing;
      const {item} = first;
      // What is opened together hangs on the same question.
      if (!view.section?.isOpenedBy(first, above)) above = first;
      if (item.type !== 'group' || !item.repeats || item.fatal) return itemView(first, view, above);
      return html`<div class="spk-item" data-link-id=${item.linkId}>
        ${guard(
          run.flatMap((node) => [node.key, ...dependencies(node, view)]),
          () => extrasFor(view)?.repeatedGroup(run, view, itemList),
        )}
      </div>`;
    },
  );
}
