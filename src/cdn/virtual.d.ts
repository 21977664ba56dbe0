/** Written by scripts/rollup-plugin-elements.mjs from the `define('spk-…')` calls of the sources. */
declare module 'virtual:spk-elements' {
  export const parts: Readonly<Record<string, () => Promise<unknown>>>;
  export const features: Readonly<Record<string, () => Promise<unknown>>>;
}

declare module 'virtual:spk-elements/all';
