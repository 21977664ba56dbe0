import {executeServerCommand} from '@web/test-runner-commands';

/** Only its driver gives the accessibility tree. */
const chromium = navigator.userAgent.includes('Chrome/');
/** `it` for a test that needs the accessibility tree. */
export const itInChromium = chromium ? it : it.skip;

/** One node of the accessibility tree, as the browser exposes it to assistive technology. */
export interface TreeNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly value?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly children?: readonly TreeNode[];
}

function* flatten(node: TreeNode): Generator<TreeNode> {
  yield node;
  for (const child of node.children ?? []) yield* flatten(child);
}

/** The page's accessibility tree as a list, in reading order. */
export async function treeNodes(): Promise<TreeNode[]> {
  const tree = await executeServerCommand<TreeNode | null, undefined>('spk-accessibility-tree');
  return tree ? [...flatten(tree)] : [];
}

/** The first node with this role, and this name where one is given. */
export async function byRole(role: string, name?: string): Promise<TreeNode | undefined> {
  const nodes = await treeNodes();
  return nodes.find((node) => node.role === role && (name === undefined || node.name === name));
}
