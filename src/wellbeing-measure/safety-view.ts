import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import type {WellbeingMeasureStrings} from '../i18n/wellbeing-measure/index.js';
import {
  missingSafety,
  numbersOf,
  safetyWords,
  type MeasureSafety,
  type SafetyNumbers,
  type SafetyText,
} from './safety.js';

/** What help is shown with. */
export interface SafetyViewOptions {
  readonly t: WellbeingMeasureStrings;
  readonly headingLevel: number;
  /** Who acts on these answers; where the page has taken it away, or broken it, the numbers are shown all the same. */
  readonly safety?: MeasureSafety | undefined;
  /** Language of the page, for a deployer who has words in both. */
  readonly lang: string;
}

const PLACE = /\{(\w+)\}/;

/** Where help is, in a fixed order: 999, 111, somebody to talk to, and who acts on these answers. Never hidden, never a toast. */
export function safetyPanel({t, headingLevel, safety, lang}: SafetyViewOptions): TemplateResult {
  const numbers = numbersOf(safety);
  return html`<section class="urgent" part="safety">
    ${heading({
      level: headingLevel,
      className: 'urgent-heading',
      focusable: true,
      content: html`<span class="visually-hidden">${t.safety.urgent} </span>${t.safety.heading}`,
    })}
    <ul>
      ${t.safety.lines.map((line) => html`<li><p>${linked(line, numbers)}</p></li>`)}
      ${safety && missingSafety(safety).length === 0 ? watching(safety) : nothing}
    </ul>
  </section>`;

  function watching({urgentContact, crisisText}: MeasureSafety): TemplateResult {
    return html`<li>
      ${urgentContact === false ? html`<p>${t.safety.nobody}</p>` : paragraph(urgentContact)}
      ${paragraph(crisisText)}
    </li>`;
  }

  /** Words of the page's own, read aloud in the language that they are in. */
  function paragraph(own: SafetyText): TemplateResult {
    const {text, lang: other} = safetyWords(own, lang);
    return html`<p lang=${other ?? nothing}>${called(text)}</p>`;
  }
}

/** A telephone number in somebody's words. */
const NUMBER = /(\+?\d[\d ]{7,}\d)/;

/** Words in which the names of numbers are links that call them, or write to them. */
function linked(line: string, numbers: SafetyNumbers): unknown {
  return line.split(new RegExp(PLACE, 'g')).map((part, index) => {
    if (index % 2 === 0) return part;
    const number = numbers[part as keyof SafetyNumbers] ?? '';
    return link(part === 'shout' ? 'sms' : 'tel', number);
  });
}

/** A deployer's words, in which what can be called is a link. */
const called = (text: string): unknown =>
  text.split(new RegExp(NUMBER, 'g')).map((part, index) => (index % 2 === 0 ? part : link('tel', part)));

const link = (scheme: string, number: string): TemplateResult =>
  html`<a class="call" dir="ltr" href=${`${scheme}:${number.replace(/\s/g, '')}`}>${number}</a>`;
