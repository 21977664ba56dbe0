import type {FormNode} from './engine/session-types.js';

/** Questions below one heading. */
export interface AnswerSection {
  /** The group; none for questions in no group. Again the outer one for its questions that follow an inner group. */
  readonly group?: FormNode;
  /** Questions in no group that come after one: without a heading they would seem to belong to it. */
  readonly more?: boolean;
  /** Which occurrence of a repeating group it is, where there are several; from 1. */
  readonly number?: number;
  /** How deep in groups: 0 is the top. */
  readonly depth: number;
  readonly nodes: readonly FormNode[];
}

type Writable = AnswerSection & {readonly nodes: FormNode[]};

/** What the form keeps to itself, what is not asked just now, and words that ask nothing are left out. */
const isShown = ({enabled, item}: FormNode) => enabled && !item.hidden && item.type !== 'display';

/** A calculated or read-only question without a value says nothing. */
const saysSomething = ({item, answers}: FormNode) =>
  answers.length > 0 || !(item.readOnly || item.calculated);

/** A group whose questions say by themselves what they are about: its form says so. */
const isPlain = ({item}: FormNode) =>
  !item.repeats &&
  Boolean(item.definition.extension?.some(({url}) => url === 'urn:social-prescribing-kit:plain-answers'));

function collect(siblings: readonly FormNode[], into: Writable, sections: Writable[]): void {
  const shown = siblings.filter(isShown);
  let open: Writable | undefined = into;
  const start = () => {
    const {group, number, depth} = into;
    open = {...(group ? {group, number} : {more: true}), depth, nodes: []};
    sections.push(open);
    return open;
  };
  for (const node of shown) {
    if (node.item.type === 'group' && isPlain(node)) {
      for (const inside of node.children.filter(isShown)) {
        if (saysSomething(inside)) (open ?? start()).nodes.push(inside);
      }
    } else if (node.item.type === 'group') {
      const alike = shown.filter(({item}) => item === node.item);
      const number = alike.length > 1 ? alike.indexOf(node) + 1 : undefined;
      const inner: Writable = {
        group: node,
        number,
        depth: into.group ? into.depth + 1 : into.depth,
        nodes: [],
      };
      sections.push(inner);
      collect(node.children, inner, sections);
      open = undefined;
    } else {
      if (saysSomething(node)) (open ?? start()).nodes.push(node);
      // Questions below a question stand right after it.
      if (node.children.length) collect(node.children, open ?? start(), sections);
    }
  }
}

/** Questions in the form's order under the groups that they are in, for checking and reading answers. */
export function answerSections(nodes: readonly FormNode[]): readonly AnswerSection[] {
  const first: Writable = {depth: 0, nodes: []};
  const sections = [first];
  collect(nodes, first, sections);
  // A group's heading stays where there is something further down in it.
  const hasBelow = (at: number, depth: number) => {
    const next = sections.slice(at + 1).find((each) => each.nodes.length > 0 || each.depth <= depth);
    return next !== undefined && next.depth > depth;
  };
  return sections.filter(
    ({group, depth, nodes: inside}, at) => inside.length > 0 || (group && hasBelow(at, depth)),
  );
}
