import type {TemplateResult} from 'lit';
import {checkboxItems} from '../../kit/checkboxes/checkboxes-template.js';
import {radioItems} from '../../kit/radios/radios-template.js';
import type {FormNode} from '../engine/session-types.js';
import {questionWords} from './answer-words.js';
import {fieldOptions, isMarkedOptional} from './field-parts.js';
import type {ItemView} from './item-view-types.js';

/** Yes or no. Nothing is chosen until somebody does. */
export function yesNoItem(node: FormNode, view: ItemView): TemplateResult {
  const {yes, no} = view.controls.words.texts;
  const given = node.answers[0]?.valueBoolean;
  return radioItems({
    ...fieldOptions(node, view),
    choices: [
      {value: 'true', label: yes},
      {value: 'false', label: no},
    ],
    value: given === undefined ? '' : String(given),
    inline: true,
    onChange: (value) => view.session.setAnswers(node.key, [{valueBoolean: value === 'true'}]),
  });
}

/** One box to tick, named by the question. Without the tick there is no answer: nobody said no. */
export function tickItem(node: FormNode, view: ItemView): TemplateResult {
  const options = fieldOptions(node, view);
  const words = view.controls.words.texts;
  const question = questionWords(node, view.lang);
  const label = isMarkedOptional(node, view) ? `${question} ${words.optional}` : question;
  return checkboxItems({
    ...options,
    // The box itself has the question's words, unless they are the heading of the page.
    ...(!options.labelHeading && {label: '', ariaLabel: question}),
    choices: [{value: 'true', label: options.labelHeading ? words.yes : label}],
    values: node.answers[0]?.valueBoolean ? ['true'] : [],
    onChange: (values) => view.session.setAnswers(node.key, values.length > 0 ? [{valueBoolean: true}] : []),
  });
}
