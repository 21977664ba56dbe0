/** An element's parents up to the document, through slots' hosts and shadow roots. Begins with the element itself. */
export function* composedAncestors(element: Element): Generator<Element> {
  let at: Element | null = element;
  while (at) {
    yield at;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/**
 * The nearest `lang` on the element or around it; '' where there is none. The roots inside our own elements say which
 * language their texts are in, not which one the page asked for, so they do not count.
 */
export function nearestLang(element: Element): string {
  for (const ancestor of composedAncestors(element)) {
    if (ancestor.classList.contains('spk-root')) continue;
    const lang = ancestor.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

/** The element that has focus, however many shadow roots deep. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
