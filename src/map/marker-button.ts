import {clusterSize, type MarkerData} from './marker-scene.js';

/** What a marker says, in the page's language. */
export interface MarkerTexts {
  readonly activities: (count: number) => string;
  /** A number as short as it must be to fit a circle. */
  readonly figure: (count: number) => string;
}

/**
 * A marker is one `<button>` and nothing else: three hundred of them must not weigh on the page. The drop is drawn by
 * its pseudo-elements; only the selected one holds an element more, its visible name.
 */
export function createMarker(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  return button;
}

/** Brings a marker up to date and touches only what has changed. */
export function updateMarker(
  button: HTMLButtonElement,
  data: MarkerData,
  lit: boolean,
  texts: MarkerTexts,
): void {
  const name = data.count === 1 ? data.name : undefined;
  const classes = name !== undefined ? ['pin'] : ['cluster', clusterSize(data.count)];
  if (data.selected) classes.push('selected');
  if (lit) classes.push('lit');
  const className = classes.join(' ');
  if (button.className !== className) button.className = className;

  setAttribute(button, 'aria-label', name ?? texts.activities(data.count));
  setAttribute(button, 'aria-current', data.selected ? 'true' : undefined);
  setAttribute(button, 'translate', name === undefined ? undefined : 'no');

  const figure = name === undefined ? texts.figure(data.count) : '';
  if (name !== undefined && data.selected) showName(button, name);
  else if (button.textContent !== figure) button.textContent = figure;
}

/** The visible name of a selected pin. */
export function nameOf(button: HTMLButtonElement): HTMLElement | null {
  return button.querySelector('.name');
}

function showName(button: HTMLButtonElement, text: string): void {
  let name = nameOf(button);
  if (!name) {
    name = document.createElement('span');
    name.className = 'name';
    name.dir = 'auto';
    name.setAttribute('aria-hidden', 'true');
    button.replaceChildren(name);
  }
  if (name.textContent !== text) name.textContent = text;
}

function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
