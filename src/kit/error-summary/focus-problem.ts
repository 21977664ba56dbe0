const CONTROL =
  ':is(input:not([type="hidden"]), select, textarea, button):not(:disabled), a[href], [contenteditable]';

/** Fields of the kit, and others that pass focus on to what is in their shadow root. */
const isControl = (element: Element): boolean =>
  (element.matches(CONTROL) || element.shadowRoot?.delegatesFocus === true) && element.checkVisibility();

/** What to put focus on for an element that may be a control or a group of them. */
function controlOf(element: Element): HTMLElement | undefined {
  if (isControl(element) || element.shadowRoot || element.hasAttribute('tabindex')) {
    return element as HTMLElement;
  }
  const controls = [...element.querySelectorAll<HTMLElement>('*')].filter(isControl);
  const first = (selector: string) => controls.find((control) => control.matches(selector));
  return first('.spk-wrong') ?? first('input[type="radio"]:checked') ?? controls[0];
}

/**
 * What has to be in view together with a control: the question, which is the legend of its group, unless that is so far
 * above that the control would be out of view.
 */
function questionOf(control: HTMLElement): Element {
  const legend = control.closest('fieldset')?.querySelector('legend');
  const label = (control as HTMLInputElement).labels?.[0];
  if (!legend) return label ?? control;
  const isChoice = control.matches('input:is([type="radio"], [type="checkbox"])');
  const height = control.getBoundingClientRect().bottom - legend.getBoundingClientRect().top;
  return isChoice || height < window.innerHeight / 2 ? legend : (label ?? control);
}

/** Puts focus on a control, or on the one of a group that is to be mended, with its question in view. */
export function focusControl(element: Element): boolean {
  const control = controlOf(element);
  if (!control) return false;
  control.focus({preventScroll: true});
  questionOf(control).scrollIntoView({block: 'start'});
  return true;
}

/**
 * Goes to what an error is about: the control with this id, or in a group the box that is marked as wrong, the chosen
 * radio, or the first control. A link with a fragment cannot do that inside a shadow root. `false` when there is
 * nothing to go to.
 */
export function focusProblem(root: Document | ShadowRoot, id: string): boolean {
  const element = root.getElementById(id);
  return element !== null && focusControl(element);
}
