import {html, type TemplateResult} from 'lit';
import {fieldWords} from '../../i18n/plan/in-words.js';
import type {PlanChoice} from '../../model/plan.js';
import type {PlanField, PlanSection} from '../../model/plan/sections.js';
import type {PlanView} from '../plan-view.js';
import {asChoices, asText} from './answer-values.js';
import {dateField, lineField, scaleField, wordsField, yesNoField, type Asked} from './fields.js';
import type {PartsEditor} from './parts-editor.js';
import {answerPlace, type PlanPlace} from './plan-place.js';
import {ticks} from './ticks.js';

/** An answer as text. */
function textPlace(section: string, field: string): PlanPlace<string> {
  const place = answerPlace(section, field);
  return {...place, get: (plan) => asText(place.get(plan)) || undefined};
}

/** An answer as what is ticked. */
function choicesPlace(section: string, field: string): PlanPlace<readonly PlanChoice[]> {
  const place = answerPlace(section, field);
  return {...place, get: (plan) => asChoices(place.get(plan))};
}

/** What can be ticked: with the words of the organisation, or the kit's. */
const offered = (view: PlanView, {options = []}: PlanField): readonly PlanChoice[] =>
  options.map(({id, text}) => ({id, text: text ?? view.words.needs[id] ?? id}));

/** A section with one question asks it in its heading: the same words twice say nothing. */
function asked(view: PlanView, section: PlanSection, field: PlanField): Asked {
  const {label, hint} = fieldWords(view.words, section.id, field);
  const only = section.fields.length === 1 ? (section.hint ?? sectionHint(view, section)) : undefined;
  const help = hint ?? only;
  return {label, ...(help !== undefined && {hint: help})};
}

const sectionHint = (view: PlanView, {id, label}: PlanSection): string | undefined =>
  label === undefined
    ? (view.words.sections as Readonly<Partial<Record<string, Asked>>>)[id]?.hint
    : undefined;

function field(view: PlanView, parts: PartsEditor, section: PlanSection, each: PlanField): TemplateResult {
  const words = asked(view, section, each);
  const place = answerPlace(section.id, each.id);
  switch (each.kind) {
    case 'line':
      return lineField(view, textPlace(section.id, each.id), words);
    case 'choices':
      return ticks(view, parts, choicesPlace(section.id, each.id), {
        ...words,
        offered: offered(view, each),
        own: {label: parts.words.texts.ownChoice},
      });
    case 'date':
      return dateField(view, parts, textPlace(section.id, each.id), words);
    case 'scale':
      return scaleField(view, parts, place, words);
    case 'yes-no':
      return yesNoField(view, parts, place, words);
    default:
      return wordsField(view, textPlace(section.id, each.id), words, {own: true, rows: 3});
  }
}

/** The questions of a section that is made of fields. */
export const answersForm = (view: PlanView, parts: PartsEditor, section: PlanSection): TemplateResult =>
  html`${section.fields.map((each) => html`<div>${field(view, parts, section, each)}</div>`)}`;
