import {focusProblem} from '../kit/error-summary/focus-problem.js';

/** Puts focus on a control, on the first one of a group, or on whatever else has the id. Whether there was something. */
export function focusById(root: ShadowRoot | null, id: string): boolean {
  if (!root) return false;
  if (focusProblem(root, id)) return true;
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
