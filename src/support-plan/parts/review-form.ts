import {html, type TemplateResult} from 'lit';
import {reviewInWords, whenInWords} from '../../i18n/plan/in-words.js';
import type {Choice} from '../../kit/field/choice.js';
import {radioItems} from '../../kit/radios/radios-template.js';
import {select} from '../../kit/select/select-template.js';
import {isDay} from '../../model/calendar.js';
import type {PlanView} from '../plan-view.js';
import {dateField, lineField} from './fields.js';
import type {PartsEditor} from './parts-editor.js';
import {reviewPlace, write} from './plan-place.js';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Spans that are offered. Another one that stands in the plan is kept, and offered as well. */
const SPANS = ['P6W', 'P3M', 'P6M'];

/** So many months can be chosen from, this one included. */
const MONTHS = 24;

const place = reviewPlace('when');
const dayPlace = {...place, id: 'review-day'};

/** This month and those after it: `2026-11`, `2026-12` … */
function monthsFrom(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({length: MONTHS}, (_, index) => {
    const count = year * 12 + month - 1 + index;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}

/** How the next review is said: the value of its radio. */
function kindOf(when: string | undefined): string {
  if (when === undefined) return '';
  return MONTH.test(when) ? 'month' : isDay(when) ? 'day' : when;
}

function monthField(view: PlanView, parts: PartsEditor): TemplateResult {
  const {texts} = parts.words;
  const now = place.get(view.plan) ?? '';
  const months = monthsFrom(view.today);
  const all = MONTH.test(now) && !months.includes(now) ? [now, ...months] : months;
  return select({
    id: 'review-month',
    label: texts.reviewMonth,
    value: MONTH.test(now) ? now : '',
    options: [
      {value: '', label: texts.chooseMonth},
      ...all.map((month) => ({value: month, label: whenInWords(view.locale, month)})),
    ],
    onChange: (month) => {
      parts.reviewKind = 'month';
      view.desk.pause();
      write(view, place, month || undefined);
    },
  });
}

/** When the plan is looked at again, who arranges it, and where. */
export function reviewForm(view: PlanView, parts: PartsEditor): TemplateResult {
  const {texts} = parts.words;
  const {words} = view;
  const when = place.get(view.plan);
  // "On a day" is chosen before there is a day.
  const kind = when === undefined ? parts.reviewKind : kindOf(when);
  const spanLabel = (span: string) => reviewInWords(words, view.locale, {when: span}) ?? span;
  const other =
    when !== undefined && !['day', 'month', 'none', ...SPANS].includes(kindOf(when)) ? [when] : [];
  const choices: Choice[] = [
    {
      value: 'day',
      label: texts.reviewOnDay,
      reveal: dateField(view, parts, dayPlace, {label: texts.reviewDay, hint: texts.reviewDayHint}),
    },
    {value: 'month', label: texts.reviewInMonth, reveal: monthField(view, parts)},
    ...SPANS.map((span) => ({value: span, label: spanLabel(span)})),
    ...other.map((each) => ({
      value: each,
      label: /^P\d{1,3}[WM]$/.test(each) ? spanLabel(each) : texts.reviewOtherWords(each),
    })),
    {value: 'none', label: words.noReview, divider: view.fields.or},
  ];
  const onChange = (chosen: string) => {
    view.desk.pause();
    const isOpen = chosen === 'day' || chosen === 'month';
    parts.reviewKind = isOpen ? chosen : '';
    if (chosen === 'day') write(view, place, parts.dates.again(dayPlace.id));
    else {
      // What is half typed in a day that nobody wants any more is not wrong.
      parts.dates.setAside(dayPlace.id);
      write(view, place, isOpen ? undefined : chosen);
    }
    view.desk.update();
  };
  return html`<div>
      ${radioItems({id: 'review-when', label: texts.reviewWhen, choices, value: kind, small: true, onChange})}
    </div>
    <div>${lineField(view, reviewPlace('who'), words.review.who)}</div>
    <div>${lineField(view, reviewPlace('words'), words.review.words)}</div>`;
}
