import type {CSSResult, CSSResultGroup} from 'lit';

/**
 * Gives a shadow root style sheets that come later than its own, each once. They stand before the last one that is
 * there: what an element itself says about its parts still wins.
 */
export function addStyles(root: ShadowRoot, styles: CSSResultGroup): void {
  const there = root.adoptedStyleSheets;
  const results = ([styles] as readonly unknown[]).flat(Infinity) as CSSResult[];
  const sheets = new Set(results.flatMap(({styleSheet}) => styleSheet ?? []));
  const fresh = [...sheets].filter((sheet) => !there.includes(sheet));
  if (fresh.length > 0) root.adoptedStyleSheets = [...there.slice(0, -1), ...fresh, ...there.slice(-1)];
}
