import type {CSSResult, CSSResultGroup} from 'lit';

/**
 * Style sheets of several parts, each once and where it comes first. Lit keeps the last of several: what two fields
 * share would then come after what one of them says otherwise, and win.
 */
export function inOrder(...styles: readonly CSSResultGroup[]): CSSResultGroup {
  return [...new Set((styles as readonly unknown[]).flat(Infinity) as CSSResult[])];
}
