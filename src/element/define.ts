import {VERSION} from './version.js';

/** A custom element class of any version of the kit. */
type VersionedElement = CustomElementConstructor & {readonly spkVersion?: string};

const warned = new Set<string>();

/**
 * Defines a tag unless somebody has already. Never throws: when two versions or two bundles meet on one page the first
 * one wins, and one line on the console says which versions they were.
 */
export function define(tag: `spk-${string}`, element: CustomElementConstructor): void {
  const existing: VersionedElement | undefined = customElements.get(tag);
  if (!existing) {
    Object.defineProperty(element, 'spkVersion', {value: VERSION});
    customElements.define(tag, element);
    return;
  }
  if (existing === element) return;
  const theirs = existing.spkVersion ?? 'unknown';
  const key = `${theirs} ${VERSION}`;
  if (warned.has(key)) return;
  warned.add(key);
  console.warn(
    `<${tag}>: already defined by version ${theirs}; the copy of version ${VERSION} is left out. ` +
      'Load social-prescribing-kit once on a page.',
  );
}

/** Whether a tag is defined, by whichever copy of the kit. */
export function isDefined(tag: string): boolean {
  return customElements.get(tag) !== undefined;
}
