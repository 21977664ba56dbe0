import {html, nothing, type TemplateResult} from 'lit';
import {checkboxItems} from '../../kit/checkboxes/checkboxes-template.js';
import type {Choice} from '../../kit/field/choice.js';
import {radioItems} from '../../kit/radios/radios-template.js';
import {select} from '../../kit/select/select-template.js';
import {textInput} from '../../kit/text-input/text-input-template.js';
import {DECLINED} from '../../model/declined.js';
import type {Answer} from '../../model/fhir.js';
import {sameAnswer} from '../engine/compare-answers.js';
import type {FormNode} from '../engine/session-types.js';
import {answerWords, optionWords, questionWords} from './answer-words.js';
import type {Entry} from './entries.js';
import {fieldOptions, isMarkedOptional, ownId} from './field-parts.js';
import {declineChoice} from './decline.js';
import {textOf} from './form-text.js';
import type {ItemView} from './item-view-types.js';
import {repeatedRows} from './rows.js';

/** Value of the choice that stands for own words: keys of options never begin with it. */
const OWN = '*own';

/** One thing that can be chosen, and the answer that it gives. */
interface Offer {
  readonly choice: Choice;
  readonly answer: Answer;
}

/** What can be chosen: the options, and answers given before that are no option any more. */
function offers(node: FormNode, view: ItemView): Offer[] {
  const {lang, controls} = view;
  const {form} = view.session;
  const {locale, texts: words} = controls.words;
  const {options, item} = node;
  const firstExclusive = options.findIndex(({exclusive}) => exclusive);
  const offered = options.map((option, index): Offer => {
    const divided = item.repeats && index === firstExclusive && index > 0;
    return {
      choice: {
        value: option.key,
        label: optionWords(option, lang),
        lang: textOf(option.label, lang, form.language).lang,
        exclusive: option.exclusive,
        ...(divided && {divider: words.or}),
      },
      answer: option.answer,
    };
  });
  const decline = declineChoice(node, view);
  if (decline) offered.push({choice: decline, answer: DECLINED});
  const kept = view.entries
    .chosen(node)
    .filter((answer) => !offered.some((offer) => sameAnswer(offer.answer, answer)))
    .map((answer, index): Offer => {
      const label = answerWords(answer, item, item.options, {lang, locale, words});
      return {choice: {value: `*kept-${index}`, label}, answer};
    });
  return [...offered, ...kept];
}

/** What is chosen now, as values of the choices. */
function chosenValues(node: FormNode, view: ItemView, all: readonly Offer[]): string[] {
  const values = view.entries.chosen(node).map((answer) => {
    return all.find((offer) => sameAnswer(offer.answer, answer))?.choice.value ?? '';
  });
  return view.entries.own(node) ? [...values, OWN] : values;
}

function choose(node: FormNode, view: ItemView, all: readonly Offer[], values: readonly string[]): void {
  const before = view.entries.chosen(node);
  const answers = all
    .filter(({choice}) => values.includes(choice.value))
    // The answer that was there keeps what else it carries.
    .map(({answer}) => before.find((each) => sameAnswer(each, answer)) ?? answer);
  view.entries.setChosen(node, answers, values.includes(OWN));
}

/** The choice for own words, with its boxes below it. */
function ownChoice(node: FormNode, view: ItemView): Choice[] {
  if (node.item.type !== 'open-choice') return [];
  return [{value: OWN, label: ownLabel(node, view), reveal: ownBoxes(node, view)}];
}

function ownLabel({item}: FormNode, {lang, controls}: ItemView): string {
  return item.openLabel ? textOf(item.openLabel, lang).text : controls.words.texts.somethingElse;
}

function ownBoxes(node: FormNode, view: ItemView): TemplateResult {
  const {entries, controls, errors} = view;
  const words = controls.words.texts;
  const rows = entries.rows(node);
  const several = node.item.repeats;
  const error = (index: number) => errors.get(node.key)?.find((each) => each.index === index)?.message;
  const box = (entry: Entry, index: number) => {
    const label = rows.length > 1 ? words.numbered(words.ownAnswer, index + 1) : words.ownAnswer;
    const wrong = several ? error(index) : undefined;
    return textInput({
      id: ownId(node, entry.id),
      label,
      value: entry.boxes['text'] ?? '',
      errorPrefix: controls.kit.texts.errorPrefix,
      ...(wrong && {error: wrong}),
      onInput: (text) => entries.type(node, entry.id, {text}),
    });
  };
  if (several) {
    return repeatedRows(node, view, box, {idOf: ({id}) => ownId(node, id), label: words.ownAnswer});
  }
  const [only] = rows;
  return only ? box(only, 0) : html``;
}

/** One of a few: all of them are seen at once. */
export function radiosItem(node: FormNode, view: ItemView): TemplateResult {
  const all = offers(node, view);
  const choices = [...all.map(({choice}) => choice), ...ownChoice(node, view)];
  return radioItems({
    ...fieldOptions(node, view),
    choices,
    value: chosenValues(node, view, all).at(-1) ?? '',
    inline: node.item.horizontal || view.section?.onOneLine(choices),
    onChange: (value) => choose(node, view, all, [value]),
  });
}

const optionalChoice = (choice: Choice, {controls}: ItemView): Choice => ({
  ...choice,
  label: `${choice.label} ${controls.words.texts.optional}`,
});

/** Any of several. */
export function checkboxesItem(node: FormNode, view: ItemView): TemplateResult {
  const all = offers(node, view);
  const exclusive = all.findIndex(({choice}) => choice.exclusive);
  const [lone] = all;
  // One box under no words is its own question.
  const isQuestion = all.length === 1 && !questionWords(node, view.lang) && isMarkedOptional(node, view);
  const choices = isQuestion && lone ? [optionalChoice(lone.choice, view)] : all.map(({choice}) => choice);
  // Own words belong to the other answers, not below "none of these".
  choices.splice(exclusive < 0 ? choices.length : exclusive, 0, ...ownChoice(node, view));
  return checkboxItems({
    ...fieldOptions(node, view),
    choices,
    values: chosenValues(node, view, all),
    inline: node.item.horizontal || view.section?.onOneLine(choices),
    onChange: (values) => choose(node, view, all, values),
  });
}

/** One of many, in a native select. Its first line is nothing, which also takes an answer back. */
export function selectItem(node: FormNode, view: ItemView): TemplateResult {
  const all = offers(node, view);
  const [own] = ownChoice(node, view);
  const value = chosenValues(node, view, all).at(-1) ?? '';
  return html`${select({
    ...fieldOptions(node, view),
    options: [
      {value: '', label: view.controls.words.texts.chooseOne},
      ...all.map(({choice}) => choice),
      ...(own ? [{value: own.value, label: own.label}] : []),
    ],
    value,
    onChange: (chosen) => choose(node, view, all, chosen ? [chosen] : []),
  })}${value === OWN ? html`<div class="spk-reveal">${own?.reveal}</div>` : nothing}`;
}
