import {focusProblem} from '../kit/error-summary/focus-problem.js';

/** Shows the top of the element again where it has been scrolled out of sight. */
function showTop(host: HTMLElement): void {
  const {top} = host.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight * 0.5) host.scrollIntoView({block: 'start'});
}

/** What a page is called: its own heading, a group's, or the label of its one question, which is a heading then. */
const PAGE_HEADING =
  ':is(h1, h2, h3, h4, h5, h6):is(.page-heading, .spk-page-heading, :has(> .spk-label), .spk-label > *)';

/**
 * Puts focus on the heading of a view that has just replaced another; words of the form before it may be headings too.
 * Without one on the first heading there is, or on the view itself.
 */
export function focusHeading(host: HTMLElement, view: HTMLElement | null | undefined): void {
  const target =
    view?.querySelector<HTMLElement>(PAGE_HEADING) ??
    view?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6') ??
    view;
  if (!target) return;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({preventScroll: true});
  showTop(host);
}

/** Whether focus is in the element. Not by `:focus-within`, which Firefox denies while the person is in another window. */
export const hasFocus = (host: HTMLElement): boolean =>
  host.contains((host.getRootNode() as Document | ShadowRoot).activeElement);

/** Whether focus is in the element or nowhere: somebody who has gone elsewhere is not fetched back. */
export const isFocusFree = (host: HTMLElement): boolean =>
  hasFocus(host) || document.activeElement === document.body;

/** Puts focus on a control, on the first one of a group, or on whatever else has the id and can take focus. */
export function focusIn(root: ShadowRoot, id: string): void {
  if (focusProblem(root, id)) return;
  const target = root.getElementById(id);
  if (target && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target?.focus();
}
