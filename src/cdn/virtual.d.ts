/** Written by scripts/rollup-plugin-elements.mjs from the `define('spk-…')` calls of the sources. */
declare module 'virtual:spk-elements' {
  import type {ElementTable} from './watch.js';

  export const parts: ElementTable['parts'];
  export const features: ElementTable['features'];
}

declare module 'virtual:spk-elements/all';
