import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import {choiceInWords} from '../../i18n/plan/choice-in-words.js';
import {fieldWords, whenInWords} from '../../i18n/plan/in-words.js';
import type {PlanAnswer} from '../../model/plan.js';
import type {PlanField, PlanSection} from '../../model/plan/sections.js';
import type {PlanView} from '../plan-view.js';
import {linesOf, paragraphs, withNumbers} from './plain-words.js';

/** Answers of a section that is made of fields; nothing where none is answered. */
export function answersContent(view: PlanView, section: PlanSection): TemplateResult | typeof nothing {
  const answers = view.plan.answers[section.id] ?? {};
  const answered = section.fields.filter(({id}) => answers[id] !== undefined);
  if (answered.length === 0) return nothing;
  // Own words before what was ticked.
  const ordered = [...answered].sort((a, b) => Number(a.kind === 'choices') - Number(b.kind === 'choices'));
  const isAlone = section.fields.length === 1;
  return html`<div class="answers">
    ${ordered.map((field) => oneAnswer(view, section, field, answers[field.id]!, isAlone))}
  </div>`;
}

function oneAnswer(
  view: PlanView,
  section: PlanSection,
  field: PlanField,
  answer: PlanAnswer,
  isAlone: boolean,
): TemplateResult {
  const {words, headingLevel} = view;
  // Words that stand for the whole section need no question before them.
  const isUnnamed = isAlone || field.id === 'text';
  return html`<div class="answer">
    ${
      isUnnamed
        ? nothing
        : heading({
            level: headingLevel + 2,
            content: fieldWords(words, section.id, field).label,
            className: 'sub',
          })
    }
    ${answerWords(view, field, answer, section.id === 'matters')}
  </div>`;
}

function answerWords(
  {words, locale}: PlanView,
  field: PlanField,
  answer: PlanAnswer,
  isMatters: boolean,
): TemplateResult {
  if (typeof answer === 'boolean') return html`<p class="own">${answer ? words.yes : words.no}</p>`;
  if (typeof answer === 'number')
    return html`<p class="own">${field.kind === 'scale' ? words.outOfTen(answer) : answer}</p>`;
  if (typeof answer !== 'string')
    return html`<ul class="ticked">
      ${answer.map((choice) => html`<li>${choiceInWords(words, choice)}</li>`)}
    </ul>`;
  if (field.kind === 'date') return html`<p class="own">${whenInWords(locale, answer)}</p>`;
  if (isMatters)
    return html`<ul class="own own-big">
      ${linesOf(answer).map((line) => html`<li>${withNumbers(line)}</li>`)}
    </ul>`;
  return html`<div class="own">${paragraphs(answer)}</div>`;
}
