/**
 * What a person does to a native control, with the events that the browser sends then: `input` leaves the shadow root,
 * `change` does not. Real key presses would need the tab in front, which tests that run side by side cannot have.
 */

/** Types into a text box and leaves it. */
export function typeInto(input: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Chooses in a select. */
export function choose(select: HTMLSelectElement, value: string): void {
  select.focus();
  select.value = value;
  select.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Presses a key where the focus is told to be; `false` when somebody prevented what it does. */
export function press(target: EventTarget, key: string, init: KeyboardEventInit = {}): boolean {
  return target.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init}),
  );
}
