/** What the toolbar sets for a story. */
export interface Look {
  readonly theme?: string;
  readonly lang?: string;
  readonly dir?: string;
}

/**
 * Shows what is on the canvas in a theme, a language and a direction, as a page would: `lang` and `dir` around the
 * elements, `theme` on each of them. Where a story sets an attribute itself, the story wins.
 */
export function applyLook(canvas: HTMLElement, {theme, lang, dir}: Look): void {
  if (lang) canvas.lang = lang;
  if (dir) canvas.dir = dir;
  if (!theme) return;
  for (const element of canvas.querySelectorAll<HTMLElement>('*')) {
    if (!element.localName.startsWith('spk-')) continue;
    if (element.hasAttribute('theme') && element.dataset.look === undefined) continue;
    element.dataset.look = '';
    element.setAttribute('theme', theme);
  }
}

/** For scripts/test-stories.mjs, which goes through all looks without loading the story again. */
declare global {
  var spkApplyLook: typeof applyLook | undefined;
}
globalThis.spkApplyLook = applyLook;
