/** Fetches the code that defines one tag. */
export type LoadElement = () => Promise<unknown>;

/** What the loader can define, by tag. */
export interface ElementTable {
  /** Small parts and settings: fetched as soon as one is in the page, since a form needs all its fields. */
  readonly parts: Readonly<Record<string, LoadElement>>;
  /** Whole features: fetched when one comes near the part of the page that is seen. */
  readonly features: Readonly<Record<string, LoadElement>>;
}

/** How far outside the view a feature may be and still be fetched. */
const NEARBY = '400px';

/**
 * A function that watches a document or a shadow root, and fetches the code of every element of the table that is
 * there and not yet defined, or is added later.
 */
export function watcher({parts, features}: ElementTable): (root: Document | DocumentFragment) => void {
  const asked = new Set<string>();
  const watched = new WeakSet<Node>();

  const ask = (tag: string, load: LoadElement) => {
    if (asked.has(tag)) return;
    asked.add(tag);
    load().catch((error: unknown) => {
      asked.delete(tag); // So that the next one added tries again, or this one: a train may have left its tunnel.
      addEventListener('online', () => ask(tag, load), {once: true});
      console.error(`<${tag}>: its code could not be fetched.`, error);
    });
  };

  const nearby = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        // Something without a box is never near anything, and may be shown at any time without our knowing.
        if (!isIntersecting && target.getClientRects().length > 0) continue;
        nearby.unobserve(target);
        const load = features[target.localName];
        if (load) ask(target.localName, load);
      }
    },
    {rootMargin: NEARBY},
  );

  const look = (element: Element) => {
    const tag = element.localName;
    const part = parts[tag];
    if (part) ask(tag, part);
    else if (features[tag] && !asked.has(tag)) nearby.observe(element);
  };

  const search = (root: ParentNode) => {
    for (const element of root.querySelectorAll(':not(:defined)')) look(element);
  };

  const additions = new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(':not(:defined)')) look(node);
        search(node);
      }
    }
  });

  return (root) => {
    search(root);
    if (watched.has(root)) return;
    watched.add(root);
    additions.observe(root, {childList: true, subtree: true});
  };
}
