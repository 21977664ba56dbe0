import {nothing, type TemplateResult} from 'lit';
import {Part} from '../element/part.js';
import type {AnswersOptions} from './answers-view.js';
import type {ItemControls} from './items/item-controls.js';

/** How answers are shown to check, to read or to print: fetched once questions are shown, or before where a form needs it. */
export const answersPart = new Part(() => import('./answers-view.js'));

/** Every question that is asked, with its answer; empty until the code for it is there. */
export function answersView(
  options: AnswersOptions,
  controls: ItemControls,
): TemplateResult | typeof nothing {
  const part = answersPart.value;
  if (!part) {
    answersPart.load().then(controls.refresh, () => undefined);
    return nothing;
  }
  controls.useStyles(part.answersStyles);
  return part.answersView(options);
}
