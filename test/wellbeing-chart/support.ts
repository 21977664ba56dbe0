import {fixture, html} from '@open-wc/testing';
import type {CareRecord} from '../../src/backends/care-record.js';
import {changePart} from '../../src/wellbeing-chart/change-part.js';
import '../../src/wellbeing-chart/index.js';
import type {WellbeingChart} from '../../src/wellbeing-chart/wellbeing-chart.js';
import {MAGGIE} from '../../stories/wellbeing-chart/sample-histories.js';

type Responses = WellbeingChart['responses'];

/** A chart of answers that the page has. */
export async function chartOf(
  responses: Responses,
  attributes: Readonly<Record<string, string>> = {},
): Promise<WellbeingChart> {
  await changePart.load();
  const around = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('spk-wellbeing-chart');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (responses) element.responses = responses;
  around.append(element);
  await element.updateComplete;
  return element;
}

/** A chart of what a record has. */
export async function chartOn(
  record: CareRecord,
  attributes: Readonly<Record<string, string>> = {subject: MAGGIE},
): Promise<WellbeingChart> {
  const around = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('spk-wellbeing-chart');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.careRecord = record;
  around.append(element);
  await element.updateComplete;
  return element;
}

/** What matches inside a chart. */
export const all = (element: WellbeingChart, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
/** Everything that a chart says. */
export const words = (element: WellbeingChart) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
/** Names of the drawings. */
export const drawings = (element: WellbeingChart) => all(element, '[role=img]').map((each) => each.ariaLabel);
/** A tab by its name. */
export const tab = (element: WellbeingChart, name: string) =>
  all(element, '[role=tab]').find((each) => each.textContent.trim() === name)!;
