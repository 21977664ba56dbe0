import type {StateNode} from './state-node.js';

/** Finds the nodes of a tree by their key and by the linkId of their item. */
export class NodeIndex {
  readonly #byKey = new Map<string, StateNode>();
  readonly #byLinkId = new Map<string, StateNode[]>();

  constructor(nodes: readonly StateNode[]) {
    nodes.forEach((node) => this.#add(node));
  }

  node(key: string): StateNode | undefined {
    return this.#byKey.get(key);
  }

  /** In the order of the form. */
  nodesOf(linkId: string): readonly StateNode[] {
    return this.#byLinkId.get(linkId) ?? [];
  }

  #add(node: StateNode): void {
    const {fatal, linkId, type} = node.item;
    this.#byKey.set(node.key, node);
    // The second item of a linkId is not asked, and must not be taken for the first.
    if (!fatal || type === 'unsupported') {
      const known = this.#byLinkId.get(linkId);
      if (known) known.push(node);
      else this.#byLinkId.set(linkId, [node]);
    }
    node.children.forEach((child) => this.#add(child));
  }
}
