import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import {agreementInWords, titleInWords} from '../../i18n/plan/in-words.js';
import type {PlanView} from '../plan-view.js';
import {introLines} from './intro-lines.js';
import {othersContent, urgentLines} from './other-sections.js';
import {sectionContent} from './section-content.js';
import {framedSections, sectionFrame} from './section-frame.js';

/** What may stand around the letter. */
export interface LetterAround {
  /** Below the title: tools, notices. */
  readonly before?: unknown;
  /** After the last section. */
  readonly after?: unknown;
}

/** The plan as the person reads it: like a letter, with headings in the margin. Styles: `sectionStyles`, `readingStyles`. */
export function letter(view: PlanView, {before, after}: LetterAround = {}): TemplateResult {
  return html`<article class="plan-sheet" aria-labelledby="plan-title">
    ${letterHead(view, before)}
    ${framedSections(view.sections).map((section) =>
      sectionFrame({view, section, content: sectionContent(view, section)}),
    )}
    ${letterFoot(view)} ${after ?? nothing}
  </article>`;
}

/** The title, who wrote the plan, and when it was changed last. */
export const letterHead = (view: PlanView, before?: unknown): TemplateResult =>
  planHead(view, introLines(view), before);

/** The title, with the id `plan-title`; lines that introduce the plan, how it stands, and what else belongs to its head. */
export function planHead(view: PlanView, intro: readonly unknown[], more: unknown): TemplateResult {
  const {plan, words, names, headingLevel} = view;
  return html`<div class="plan-head">
    ${heading({
      level: headingLevel,
      content: titleInWords(words, plan, names),
      id: 'plan-title',
      className: 'plan-title',
      focusable: true,
    })}
    ${intro.map((line) => html`<p class="plan-intro">${line}</p>`)}
    ${plan.status === 'active' ? nothing : html`<p class="plan-intro"><strong>${words.statusLines[plan.status]}</strong></p>`}
    ${more ?? nothing}
  </div>`;
}

/** After the sections: what others added, who agreed, and numbers for urgent help where no section has them. */
export function letterFoot(view: PlanView): TemplateResult {
  const {plan, sections, words, locale, headingLevel} = view;
  const others = othersContent(view);
  const has = (kind: string) => sections.some((section) => section.kind === kind);
  const agreed = has('record') ? undefined : agreementInWords(words, locale, plan.agreement);
  return html`${
    others === nothing
      ? nothing
      : html`<section class="sec" aria-labelledby="plan-others-label">
          <div class="sec-head">
            ${heading({
              level: headingLevel + 1,
              content: words.alsoInRecord,
              id: 'plan-others-label',
              className: 'sec-title',
            })}
            <p class="sec-by">${words.alsoInRecordNote}</p>
          </div>
          <div class="sec-body">${others}</div>
        </section>`
  }
  ${agreed ? html`<p class="plan-agreed">${agreed}</p>` : nothing}
  ${has('contingency') ? nothing : html`<div class="plan-help">${urgentLines(view)}</div>`}`;
}
