import {nhsukCss} from './nhsuk.css.js';

/**
 * What every element begins with. The page's own `* {...}` reaches the host element and inherited values leak in, so
 * everything is reset on an inner root, and what a reader or a page sets on purpose (direction, visibility) is let
 * back in. Sizes are em below that root: a page's `html {font-size: 62.5%}` makes rem useless here.
 *
 * What asks for its own width (a container) has none to offer: without `contain-intrinsic-inline-size` it would be
 * nothing wide in a float or a flex row.
 *
 * Rules on bare tags have no specificity (`:where`), so any class wins over them.
 */
export const rootCss = `
:host {
  display: block;
  contain-intrinsic-inline-size: 15em;
}
:host([hidden]) {
  display: none;
}
.spk-root {
  all: initial;
  display: block;
  contain-intrinsic-inline-size: 15em;
  visibility: inherit;
  pointer-events: inherit;
  font-family: var(--spk-font-family, arial, sans-serif);
  font-size: var(--spk-font-size, medium);
  line-height: 1.5;
  color: var(--_text);
  overflow-wrap: break-word;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  -webkit-font-smoothing: antialiased;
${nhsukCss}
}
*,
::before,
::after {
  box-sizing: border-box;
}
[hidden]:not([hidden='until-found']) {
  display: none !important;
}
:where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset, legend, figure, blockquote) {
  margin: 0;
  padding: 0;
  border: 0;
}
/* English words on a page that runs from right to left keep their own order, and stay aligned with the page. */
:where(h1, h2, h3, h4, h5, h6, p, li, dt, dd, label, legend, summary, button, option) {
  unicode-bidi: plaintext;
  text-align: -webkit-match-parent;
  text-align: match-parent;
}
:where(h1, h2, h3, h4, h5, h6) {
  font-size: inherit;
  font-weight: 600;
}
:where(ul, ol) {
  list-style: none;
}
:where(fieldset) {
  min-inline-size: 0;
}
:where(b, strong) {
  font-weight: 600;
}
:where(button, input, select, textarea) {
  margin: 0;
  font: inherit;
  letter-spacing: inherit;
  word-spacing: inherit;
  color: inherit;
}
:where(button, summary, label, select) {
  touch-action: manipulation;
}
:where(svg) {
  display: block;
  flex: none;
}
:where(h1, h2, h3, h4, h5, h6, a, button, input, select, textarea, summary) {
  scroll-margin-block: var(--_scroll-margin) 1em;
}
:where(h1, h2, h3, h4, h5, h6):focus {
  outline: none;
}
:where(a) {
  color: var(--_link);
  text-decoration-thickness: max(1px, 0.0625em);
  text-underline-offset: 0.16em;
}
:where(a:hover) {
  color: var(--_link-hover);
  text-decoration-thickness: max(3px, 0.16em);
}
:where(a:active) {
  color: var(--_link-active);
}
:where(a, summary, [tabindex='0']):focus-visible,
.focus-link:focus-visible {
  outline: 4px solid transparent;
  background-color: var(--_focus);
  box-shadow: 0 4px 0 0 var(--_focus-text);
  color: var(--_focus-text);
  text-decoration: none;
}
.visually-hidden {
  position: absolute !important;
  inline-size: 1px;
  block-size: 1px;
  margin: 0;
  padding: 0;
  overflow: hidden;
  border: 0;
  clip-path: inset(50%);
  white-space: nowrap;
}
.tabular {
  font-variant-numeric: tabular-nums;
}
@media (prefers-reduced-motion: reduce) {
  *,
  ::before,
  ::after {
    scroll-behavior: auto !important;
    transition: none !important;
    animation: none !important;
  }
}
@media print {
  .spk-root {
    color: #000;
  }
}
`;
