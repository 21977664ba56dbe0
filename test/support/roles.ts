/**
 * Finds elements as people with assistive technology do: by role and accessible name, through shadow roots, leaving
 * out what is hidden. Knows the roles and the ways to name something that the kit uses.
 */

const INPUT_ROLES: Readonly<Record<string, string>> = {
  search: 'searchbox',
  checkbox: 'checkbox',
  radio: 'radio',
  button: 'button',
  submit: 'button',
};

const ROLES: Readonly<Record<string, string>> = {
  ARTICLE: 'article',
  BUTTON: 'button',
  DIALOG: 'dialog',
  DL: 'definition-list',
  FIELDSET: 'group',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'listitem',
  NAV: 'navigation',
  OL: 'list',
  SELECT: 'combobox',
  SUMMARY: 'summary',
  TEXTAREA: 'textbox',
  UL: 'list',
};

/** The role of an element; '' where it has none that matters here. */
export function roleOf(element: Element): string {
  const own = element.getAttribute('role');
  if (own) return own;
  if (element instanceof HTMLInputElement) return INPUT_ROLES[element.type] ?? 'textbox';
  if (element instanceof HTMLAnchorElement) return element.hasAttribute('href') ? 'link' : '';
  // A section is a landmark only where it has a name.
  if (element.tagName === 'SECTION') return nameOf(element) ? 'region' : '';
  return ROLES[element.tagName] ?? '';
}

/** Words without line breaks and doubled spaces. */
export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is read out of an element: its text through slots and shadow roots, without what is hidden. */
export function textOf(node: Node): string {
  return squeezed(contentOf(node));
}

function contentOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return [...node.childNodes].map(contentOf).join('');
  if (node.getAttribute('aria-hidden') === 'true' || !isShown(node)) return '';
  if (node instanceof HTMLSlotElement) return node.assignedNodes({flatten: true}).map(contentOf).join(' ');
  const children = [...(node.shadowRoot ?? node).childNodes].map(contentOf).join('');
  const inline = getComputedStyle(node).display.startsWith('inline') && !node.shadowRoot;
  return inline ? children : ` ${children} `;
}

/** The accessible name. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labelled = ids.map((id) => root.getElementById(id)).filter((each) => each !== null);
  if (labelled.length) return squeezed(labelled.map(textOf).join(' '));
  const label = element.getAttribute('aria-label');
  if (label) return squeezed(label);
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  ) {
    return squeezed([...(element.labels ?? [])].map(textOf).join(' '));
  }
  if (element instanceof HTMLFieldSetElement) {
    const legend = element.querySelector('legend');
    return legend ? textOf(legend) : '';
  }
  const named = /^(A|BUTTON|SUMMARY|H[1-6])$/.test(element.tagName);
  return named ? textOf(element) : '';
}

/** Whether a person can perceive an element at all; only visually hidden counts as shown. */
export function isShown(element: Element): boolean {
  return (
    element.checkVisibility({visibilityProperty: true}) || getComputedStyle(element).display === 'contents'
  );
}

/** Every element below a node that is not hidden, in reading order, through shadow roots. */
export function* shownElements(within: ParentNode): Generator<Element> {
  const children =
    within instanceof Element && within.shadowRoot ? within.shadowRoot.children : within.children;
  for (const child of children) {
    if (child instanceof HTMLSlotElement) {
      for (const assigned of child.assignedElements({flatten: true})) {
        yield assigned;
        yield* shownElements(assigned);
      }
      continue;
    }
    if (child.getAttribute('aria-hidden') === 'true' || !isShown(child)) continue;
    yield child;
    yield* shownElements(child);
  }
}

/** All elements with a role, and a name where one is given: the whole name, or an expression that it matches. */
export function allByRole(within: ParentNode, role: string, name?: string | RegExp): HTMLElement[] {
  return [...shownElements(within)].filter((element): element is HTMLElement => {
    if (roleOf(element) !== role) return false;
    if (name === undefined) return true;
    return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
  });
}

/** The one element with a role and a name. Throws, and says which names there are, unless there is exactly one. */
export function byRole(within: ParentNode, role: string, name?: string | RegExp): HTMLElement {
  const found = allByRole(within, role, name);
  if (found.length === 1) return found[0]!;
  const names = allByRole(within, role).map((element) => `“${nameOf(element)}”`);
  throw new Error(
    `${found.length} elements are a ${role} named ${String(name)}; there are ${names.join(', ') || 'none'}.`,
  );
}
