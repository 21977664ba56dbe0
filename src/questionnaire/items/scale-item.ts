import type {TemplateResult} from 'lit';
import {inSentence} from '../../i18n/sentence.js';
import {scaleStyles} from '../../kit/scale/scale.styles.js';
import {scale} from '../../kit/scale/scale-template.js';
import {DECLINED, isDeclined} from '../../model/declined.js';
import type {FormNode} from '../engine/session-types.js';
import {declineChoice} from './decline.js';
import {fieldOptions} from './field-parts.js';
import {textOf} from './form-text.js';
import type {ItemView} from './item-view-types.js';
import {scaleOf} from './layout.js';
import type {RareKind} from './rare-kinds.js';

/** A slider with few steps, as a row of radios: nothing is chosen at first, and nothing has to be dragged. */
function scaleItem(node: FormNode, view: ItemView): TemplateResult {
  const {lower, upper} = node.item;
  const [answer] = node.answers;
  const given = answer?.valueInteger;
  const decline = declineChoice(node, view);
  const declined = decline && answer && isDeclined(answer) ? decline.value : '';
  const ends = lower ?? upper;
  const labelLang = ends && textOf(ends, view.lang, view.session.form.language).lang;
  return scale({
    ...fieldOptions(node, view),
    ...(scaleOf(node) ?? {min: 0, max: 10}),
    words: view.controls.fields.texts,
    ...(lower && {minLabel: inSentence(textOf(lower, view.lang).text)}),
    ...(upper && {maxLabel: inSentence(textOf(upper, view.lang).text)}),
    ...(labelLang && {labelLang}),
    ...(decline && {extra: decline}),
    value: given === undefined ? declined : String(given),
    onChange: (value) =>
      view.session.setAnswers(node.key, [
        value === decline?.value ? DECLINED : {valueInteger: Number(value)},
      ]),
  });
}

/** Sliders with few steps. */
export const scaleKind: RareKind = {template: scaleItem, styles: scaleStyles};
