import {html, type TemplateResult} from 'lit';
import type {WellbeingMeasureStrings} from '../i18n/wellbeing-measure/index.js';
import {failurePanel} from '../kit/notice/notice-template.js';
import type {SetupFault} from './setup.js';

/** A fault in words: what to set, and where. */
export function faultText({faults}: WellbeingMeasureStrings, {id, values = {}}: SetupFault): string {
  return faults[id].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The name of an attribute stays as it is written. */
const sentence = (text: string): string =>
  /^\w+=/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/** Nothing is asked: words for visitors, and what is missing for whoever set up the page. */
export function setupView(
  t: WellbeingMeasureStrings,
  headingLevel: number,
  fault: SetupFault,
): TemplateResult {
  const text = faultText(t, fault);
  return failurePanel({
    heading: t.notReadyHeading,
    headingLevel,
    body: html`<p>${t.notReadyBody}</p>
      <p class="owner-note" dir="auto">${sentence(text)}</p>`,
    after: html`<slot></slot>`,
  });
}
