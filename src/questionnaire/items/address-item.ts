import {css, html, type CSSResultGroup, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {nearestLang} from '../../element/ancestors.js';
import {reportError} from '../../element/error-event.js';
import {Words} from '../../element/words.js';
import {addressWords} from '../../i18n/address/index.js';
import type {Geocoder} from '../../backends/directory.js';
import {loadTexts} from '../../i18n/catalogue.js';
import {fillLines} from '../../kit/address/address-parts.js';
import {AddressSearch, type FindAddresses} from '../../kit/address/address-search.js';
import {addressSearch} from '../../kit/address/address-search-template.js';
import {addressSearchStyles} from '../../kit/address/address.styles.js';
import type {Extension} from '../../model/fhir.js';
import type {FormNode} from '../engine/session-types.js';
import {ADDRESS} from './address-part.js';
import {askedNodes, type Entries} from './entries.js';
import {fieldId} from './field-parts.js';
import type {Inside} from './group-item.js';
import type {ItemControls} from './item-controls.js';
import type {ItemMessage, ItemView} from './item-view-types.js';
import {itemList} from './item-view.js';
import {layoutOf} from './layout.js';

/** As large as the words of the questions around it. */
const styles: CSSResultGroup = [
  addressSearchStyles,
  css`
    @container spk (min-width: 40em) {
      .page .spk-address-status {
        font-size: var(--_size-19);
        line-height: 1.47;
      }
    }
  `,
];

/** The texts are there when they are first needed. */
export const ready = async (host: Element): Promise<void> => {
  await loadTexts(addressWords, nearestLang(host) || 'en').catch(() => undefined);
};

/** The questions of a group that an address is asked in. */
interface AddressNodes {
  readonly lines: readonly FormNode[];
  readonly town: FormNode | undefined;
  readonly postcode: FormNode;
  /** What is shown once somebody types, or has chosen: the parts and whatever stands between them. */
  readonly boxes: ReadonlySet<FormNode>;
}

const isBox = (node: FormNode): boolean =>
  node.enabled && !node.item.hidden && !node.item.repeats && layoutOf(node) === 'text';

/** The parts that a group names, as far as it has them and asks for them now. */
function partsOf({item, children}: FormNode): AddressNodes | undefined {
  const named = item.definition.extension?.find(({url}) => url === ADDRESS)?.extension ?? [];
  const nodesOf = (kind: string) =>
    named
      .filter(({url}: Extension) => url === kind)
      .flatMap(
        ({valueString}) => children.find((node) => node.item.linkId === valueString && isBox(node)) ?? [],
      );
  const lines = nodesOf('line');
  const [town] = nodesOf('town');
  const [postcode] = nodesOf('postcode');
  if (!postcode || lines.length === 0) return undefined;
  const at = [...lines, ...(town ? [town] : []), postcode].map((node) => children.indexOf(node));
  const between = children.slice(Math.min(...at), Math.max(...at) + 1);
  return {lines, town, postcode, boxes: new Set(between.filter((node) => node !== postcode))};
}

const typedIn = (node: FormNode, entries: Entries): string => entries.rows(node)[0]?.boxes['text'] ?? '';

/** Whether there is something in a question, or something wrong with it: neither is hidden from anybody. */
function isTouched(node: FormNode, {entries, errors}: ItemView): boolean {
  return [...askedNodes([node])].some(
    (each) => errors.has(each.key) || each.answers.length > 0 || typedIn(each, entries).trim() !== '',
  );
}

/** One for each element that shows forms. */
const byControls = new WeakMap<ItemControls, AddressSearches>();

/** How the questions of a group are shown; as they stand in the form where it asks for no postcode now. */
export function inside(
  group: FormNode,
  geocoder: Required<Geocoder>,
  controls: ItemControls,
  host: ReactiveControllerHost & HTMLElement,
): Inside {
  const searches = byControls.get(controls) ?? new AddressSearches(host, controls);
  byControls.set(controls, searches);
  return (nodes, view) => {
    const parts = partsOf(group);
    return parts ? searches.render(group, parts, nodes, view, geocoder) : itemList(nodes, view);
  };
}

/** The searches of one element: a group that holds an address begins with its postcode, and offers to find the rest. */
class AddressSearches implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #controls: ItemControls;
  readonly #words: Words<typeof addressWords.en>;
  readonly #searches = new Map<string, {readonly group: FormNode; readonly search: AddressSearch}>();
  /** The same list for the same words: another one would show a question anew. */
  #wrong: readonly ItemMessage[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, controls: ItemControls) {
    this.#host = host;
    this.#controls = controls;
    this.#words = new Words(host, addressWords);
    host.addController(this);
  }

  hostUpdate(): void {
    const {fullPostcode} = this.#words.texts;
    if (this.#wrong[0]?.message === fullPostcode) return;
    this.#wrong = [{message: fullPostcode}];
    this.#controls.refresh();
  }

  hostDisconnected(): void {
    this.#searches.forEach(({search}) => search.stop());
  }

  /** The search of a group. Another session has other nodes, and begins anew. */
  #searchOf(group: FormNode): AddressSearch {
    const known = this.#searches.get(group.key);
    if (known?.group === group) return known.search;
    known?.search.reset();
    const search = new AddressSearch({
      changed: () => this.#controls.refresh(),
      failed: (detail) => reportError(this.#host, detail),
    });
    this.#searches.set(group.key, {group, search});
    return search;
  }

  render(
    group: FormNode,
    parts: AddressNodes,
    nodes: readonly FormNode[],
    view: ItemView,
    geocoder: Required<Geocoder>,
  ): unknown {
    const {postcode, lines, boxes} = parts;
    const {entries, controls} = view;
    const search = this.#searchOf(group);
    const typed = typedIn(postcode, entries);
    search.follow(typed);
    if ([...boxes].some((node) => isTouched(node, view))) search.open();
    controls.useStyles(styles);
    const find: FindAddresses = (code, options) => geocoder.findAddresses(code, options);
    const onFind = () => {
      if (!search.search(typedIn(postcode, entries), find)) controls.focus(fieldId(postcode));
    };
    const onByHand = () => {
      search.byHand();
      controls.focus(fieldId(lines[0]!));
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const isEnter = event.key === 'Enter' && !event.isComposing && !event.defaultPrevented;
      // Until there are boxes, whoever presses Enter behind a postcode wants its addresses, and not the next page.
      if (!isEnter || search.isOpen || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      onFind();
    };
    const isInvalid = search.state === 'invalid' && !view.errors.has(postcode.key);
    const first = isInvalid
      ? {...view, errors: new Map([...view.errors, [postcode.key, this.#wrong]])}
      : view;
    const rest = nodes.filter((node) => node !== postcode && (search.isOpen || !boxes.has(node)));
    return html`<div class="spk-item">
        <div @keydown=${onKeyDown}>${itemList([postcode], first)}</div>
        ${addressSearch({
          id: fieldId(group),
          words: this.#words.texts,
          search,
          onFind,
          onByHand,
          onChoose: (index) => this.#fill(search, index, parts, entries),
        })}
      </div>
      ${itemList(rest, view)}`;
  }

  #fill(search: AddressSearch, index: number, {lines, town, postcode}: AddressNodes, entries: Entries): void {
    const address = search.choose(index);
    if (!address) return;
    const type = (node: FormNode, text: string) => {
      const [row] = entries.rows(node);
      if (row) entries.type(node, row.id, {text});
    };
    const all = town || !address.town ? address.lines : [...address.lines, address.town];
    fillLines(all, lines.length).forEach((line, at) => type(lines[at]!, line));
    if (town) type(town, address.town ?? '');
    type(postcode, address.postcode ?? '');
  }
}
