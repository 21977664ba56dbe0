import {html, type TemplateResult} from 'lit';
import {reviewInWords, sectionWords} from '../../i18n/plan/in-words.js';
import {dateInput} from '../../kit/date-input/date-input-template.js';
import type {Choice} from '../../kit/field/choice.js';
import {radioItems} from '../../kit/radios/radios-template.js';
import {textInput} from '../../kit/text-input/text-input-template.js';
import {spanEnd, SPANS} from './next-review.js';
import type {ReviewContext} from './review-context.js';
import {reviewSection} from './review-section.js';

/** Id of the question when the next review is. */
export const NEXT_ID = 'review-next';
/** Id of the boxes of its date. */
export const NEXT_DATE_ID = 'review-next-date';

/** When the plan is looked at again, who sees to it, and where. */
export function nextReviewView(context: ReviewContext): TemplateResult {
  const {view, t, answers, change} = context;
  const {words} = view;
  return reviewSection(
    view,
    {id: 'next', label: sectionWords(words, {id: 'review', kind: 'review', fields: []}).label},
    html`${radioItems({
        id: NEXT_ID,
        label: t.nextLegend,
        choices: choicesOf(context),
        value: answers.next.choice,
        small: true,
        onChange: (choice) => change.set({next: {...answers.next, choice}}),
      })}
      <div class="review-pair">
        ${textInput({
          id: 'review-next-who',
          label: words.review.who.label,
          value: answers.who,
          autocomplete: 'off',
          onInput: (who) => change.set({who}),
        })}
        ${textInput({
          id: 'review-next-place',
          label: words.review.words.label,
          value: answers.place,
          onInput: (place) => change.set({place}),
        })}
      </div>`,
  );
}

/** The usual spans, and beside them the one that the plan has. */
function choicesOf(context: ReviewContext): readonly Choice[] {
  const {view, t} = context;
  const {words, locale, plan, today} = view;
  const own = plan.review.when ?? '';
  const spans = /^P/.test(own) && !(SPANS as readonly string[]).includes(own) ? [own, ...SPANS] : SPANS;
  return [
    ...spans.map((value) => {
      const end = spanEnd(value, today);
      return {
        value,
        label: reviewInWords(words, locale, {when: value}) ?? value,
        ...(end && {hint: reviewInWords(words, locale, {when: end})!}),
      };
    }),
    {value: 'date', label: t.onDate, reveal: dateOf(context)},
    {value: 'none', label: words.noReview},
  ];
}

function dateOf({view, t, answers, change, dateProblem}: ReviewContext): TemplateResult {
  return dateInput({
    id: NEXT_DATE_ID,
    label: view.words.review.when.label,
    hint: t.dateHint,
    ...(dateProblem && {error: dateProblem.text, wrong: dateProblem.wrong}),
    value: answers.next.date,
    words: view.fields,
    onInput: (date) => change.set({next: {...answers.next, date}}),
  });
}
