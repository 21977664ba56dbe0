import type {FormItem} from './engine/form.js';
import type {FormNode, FormSession} from './engine/session-types.js';

/** How a form is divided: one question a page, one group of questions a page, or everything on one. */
export const PAGE_MODES = ['one-question', 'group', 'single'] as const;
/** One of {@link PAGE_MODES}. */
export type PageMode = (typeof PAGE_MODES)[number];

/** What is asked at once. */
export interface FormPage {
  /**
   * Unique in the form, and the same in every session: the linkId of the page's heading or first question, with a number
   * behind it where an earlier page has that one (two halves of a group, a linkId that a faulty form uses twice).
   */
  readonly key: string;
  /** What the page shows, in the form's order: questions, groups and words between them. Disabled ones included. */
  readonly nodes: readonly FormNode[];
  /** Its heading: the one question, or the group that the page is. */
  readonly heading?: FormNode;
  /** Groups around it, outermost first, that it is one part of. */
  readonly around: readonly FormNode[];
  /** Whether it may not be there, depending on answers. */
  readonly conditional: boolean;
}

/** A group of this many short boxes, such as a name or an address, is asked on one page. */
const MOST_BOXES = 6;

const isVisible = (node: FormNode) => !node.item.hidden;
/** Shown and not answered: words, and values that the form works out by itself. */
const isQuiet = ({item}: FormNode) =>
  item.type === 'display' || ((item.readOnly || Boolean(item.calculated)) && item.type !== 'group');
const isGroup = ({item}: FormNode) => item.type === 'group';
const hasRule = ({enableWhen, enableWhenExpression}: FormItem) =>
  enableWhen.length > 0 || Boolean(enableWhenExpression);

function isConditional(node: FormNode): boolean {
  for (let at: FormNode | undefined = node; at; at = at.parent) if (hasRule(at.item)) return true;
  return false;
}

/** Whether a group's boxes belong together: a name, an address, a table. */
function isOneThing({item, children}: FormNode): boolean {
  if (item.repeats || ['gtable', 'grid', 'table'].includes(item.control ?? '')) return true;
  const asked = children.filter((child) => isVisible(child) && !isQuiet(child));
  return (
    asked.length > 1 &&
    asked.length <= MOST_BOXES &&
    asked.some(isBox) &&
    asked.every((child) => isBox(child) || isTick(child))
  );
}

const isBox = ({item}: FormNode) => item.type === 'string';
/** "I do not have a fixed address", below the boxes of one. */
const isTick = ({item}: FormNode) => item.type === 'boolean' && item.control === 'check-box';

/** Collects nodes into pages; words and calculated values go with the question that they stand beside. */
class Pages {
  readonly pages: {
    key: string;
    nodes: FormNode[];
    heading?: FormNode;
    around: readonly FormNode[];
    conditional: boolean;
  }[] = [];
  #waiting: FormNode[] = [];
  readonly #taken = new Set<string>();

  /** A page for these nodes; what has been waiting stands above them. */
  add(nodes: readonly FormNode[], around: readonly FormNode[], heading?: FormNode): void {
    const [first] = nodes;
    if (!first) return;
    const all = [...this.#waiting, ...nodes];
    this.#waiting = [];
    const asked = nodes.filter((node) => !isQuiet(node));
    const conditional = (asked.length ? asked : nodes).every(isConditional);
    this.pages.push({
      key: this.#keyOf((heading ?? first).item.linkId),
      nodes: all,
      heading,
      around,
      conditional,
    });
  }

  #keyOf(linkId: string): string {
    let key = linkId;
    for (let next = 2; this.#taken.has(key); next++) key = `${linkId}~${next}`;
    this.#taken.add(key);
    return key;
  }

  /** Words before a question wait for it; a worked out value stands below the question before it. */
  quiet(node: FormNode, parent: FormNode | undefined): void {
    const last = this.pages.at(-1);
    const belongs = last && last.around.at(-1) === parent;
    if (node.item.type !== 'display' && belongs && !this.#waiting.length) last.nodes.push(node);
    else this.#waiting.push(node);
  }

  /** Words after the last question of a group stay with it; where there was none they are a page. */
  close(around: readonly FormNode[]): void {
    if (!this.#waiting.length) return;
    const last = this.pages.at(-1);
    if (last) last.nodes.push(...this.#waiting.splice(0));
    else this.add(this.#waiting.splice(0), around);
  }
}

/** The occurrences of one repeating group, which come one after the other. */
function occurrences(nodes: readonly FormNode[], at: number): readonly FormNode[] {
  let end = at + 1;
  while (nodes[end]?.item === nodes[at]?.item) end++;
  return nodes.slice(at, end);
}

function oneQuestionEach(nodes: readonly FormNode[], around: readonly FormNode[], pages: Pages): void {
  const visible = nodes.filter(isVisible);
  for (let at = 0; at < visible.length; at++) {
    const node = visible[at]!;
    if (isQuiet(node)) pages.quiet(node, around.at(-1));
    else if (!isGroup(node)) pages.add([node], around, node);
    else if (node.item.repeats) {
      const all = occurrences(visible, at);
      pages.add(all, around);
      at += all.length - 1;
    } else if (isOneThing(node)) pages.add([node], around, node);
    else oneQuestionEach(node.children, [...around, node], pages);
  }
  pages.close(around);
}

function oneGroupEach(nodes: readonly FormNode[], around: readonly FormNode[], pages: Pages): void {
  const visible = nodes.filter(isVisible);
  const loose: FormNode[] = [];
  const flush = () => {
    if (loose.length) pages.add(loose.splice(0), around, around.at(-1));
  };
  for (let at = 0; at < visible.length; at++) {
    const node = visible[at]!;
    if (!isGroup(node)) {
      loose.push(node);
      continue;
    }
    flush();
    const all = node.item.repeats ? occurrences(visible, at) : [node];
    pages.add(all, around, node.item.repeats ? undefined : node);
    at += all.length - 1;
  }
  flush();
}

/** Pages that the form itself asks for: `page` groups, and the children of a `tab-container`. */
function isPage({item}: FormNode): boolean {
  return isPageControl(item) || item.control === 'tab-container';
}

const isPageControl = ({type, control}: FormItem) => type === 'group' && control === 'page';

function writtenPages(nodes: readonly FormNode[], around: readonly FormNode[], pages: Pages): void {
  const loose: FormNode[] = [];
  const flush = () => pages.add(loose.splice(0), around);
  for (const node of nodes.filter(isVisible)) {
    if (!isPage(node)) {
      loose.push(node);
      continue;
    }
    flush();
    if (isPageControl(node.item)) pages.add([node], around, node);
    else for (const tab of node.children.filter(isVisible)) pages.add([tab], [...around, node], tab);
  }
  flush();
}

/** A form that is one group of groups is divided by those, unless it is a page itself. */
function unwrapped(nodes: readonly FormNode[]): {nodes: readonly FormNode[]; around: readonly FormNode[]} {
  const visible = nodes.filter(isVisible);
  const [only] = visible;
  const isAround = only && isGroup(only) && !only.item.repeats && !isPage(only);
  if (visible.length === 1 && isAround && only.children.some(isGroup)) {
    const inner = unwrapped(only.children);
    return {nodes: inner.nodes, around: [only, ...inner.around]};
  }
  return {nodes, around: []};
}

/**
 * A form's pages. Its own `page` groups count before the mode; with none there is one question a page, or one group.
 * Nodes that are disabled now are in it: {@link visiblePages} leaves the pages out that would be empty.
 */
export function allPages(session: Pick<FormSession, 'nodes'>, mode: PageMode): readonly FormPage[] {
  const pages = new Pages();
  const {nodes, around} = unwrapped(session.nodes);
  if (mode === 'single') pages.add(session.nodes.filter(isVisible), []);
  else if (nodes.some((node) => isVisible(node) && isPage(node))) writtenPages(nodes, around, pages);
  else if (mode === 'group') oneGroupEach(nodes, around, pages);
  else oneQuestionEach(session.nodes, [], pages);
  return pages.pages;
}

function asksSomething(node: FormNode): boolean {
  if (!node.enabled || !isVisible(node)) return false;
  return isGroup(node) ? node.children.some(asksSomething) : true;
}

/** Pages that have something on them just now. Words alone keep a page only where it has nothing else. */
export function visiblePages(pages: readonly FormPage[]): readonly FormPage[] {
  return pages.filter(({nodes}) => {
    const asked = nodes.filter((node) => !isQuiet(node));
    return (asked.length ? asked : nodes).some(asksSomething);
  });
}

/** `{number: 6, of: 12}`, or nothing while answers on the way may bring more pages or take some away. */
export function positionOf(
  pages: readonly FormPage[],
  key: string,
): {readonly number: number; readonly of: number} | undefined {
  const here = pages.findIndex((page) => page.key === key);
  const sure = here >= 0 && !pages.slice(here + 1).some(({conditional}) => conditional);
  if (!sure) return undefined;
  const visible = visiblePages(pages);
  const number = visible.findIndex((page) => page.key === key) + 1;
  return number ? {number, of: visible.length} : undefined;
}

/** The page that a node is on. */
export function pageOf(pages: readonly FormPage[], node: FormNode): FormPage | undefined {
  for (let at: FormNode | undefined = node; at; at = at.parent) {
    const {key} = at;
    const found = pages.find(({nodes}) => nodes.some((each) => each.key === key));
    if (found) return found;
  }
  return undefined;
}
