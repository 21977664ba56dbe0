/**
 * An element with attributes, listeners (`onclick`), properties (whatever is an object) and children. What others wrote
 * becomes text and never markup.
 */
export function make(tag, settings = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (typeof value === 'object') element[name] = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== undefined));
  return element;
}

/** Puts children in place of what is there. */
export const show = (place, ...children) => place.replaceChildren(...children.flat());

/** Texts, one to a line; those that are not there have none. */
export const lines = (texts) =>
  texts.filter(Boolean).flatMap((text, index) => (index === 0 ? [text] : [make('br'), text]));
