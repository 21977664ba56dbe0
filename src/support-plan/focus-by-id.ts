import {focusProblem} from '../kit/error-summary/focus-problem.js';

/**
 * What is in sight stays where it is: a page that jumps under the pointer with each press is hard to follow. What is not comes with the
 * heading of its section where both fit, or the entry that it belongs to, so that it is clear what was opened.
 */
function settle(root: ShadowRoot, scrolledBefore: number): void {
  const control = root.activeElement;
  if (!control) return;
  const {top, bottom} = control.getBoundingClientRect();
  const moved = window.scrollY - scrolledBefore;
  // Not right at the edges, where a label is cut off, and the bar with the save button covers the foot.
  if (moved !== 0 && top + moved > window.innerHeight * 0.15 && bottom + moved < window.innerHeight * 0.8) {
    window.scrollTo({top: scrolledBefore, behavior: 'instant'});
    return;
  }
  const fits = (around: Element | null) =>
    around && bottom - around.getBoundingClientRect().top < window.innerHeight * 0.7 ? around : undefined;
  const around = fits(control.closest('.sec, .sec-open')) ?? fits(control.closest('.entry-box, .step-form'));
  around?.scrollIntoView({block: 'start'});
}

/** Puts focus on a control, on the first one of a group, or on whatever else has the id. Whether there was something. */
export function focusById(root: ShadowRoot | null, id: string): boolean {
  if (!root) return false;
  const scrolled = window.scrollY;
  if (focusProblem(root, id)) {
    settle(root, scrolled);
    return true;
  }
  const target = root.getElementById(id);
  if (!target) return false;
  if (!target.matches('a[href], button, input, select, textarea, summary, [tabindex]')) target.tabIndex = -1;
  target.focus();
  return true;
}

const TYPED = /^(?:text|search|email|tel|password|url|number|date|month|time|week|datetime-local)$/;

/** Whether a key press is in a box that has an undo of its own. */
export function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return TYPED.test(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
