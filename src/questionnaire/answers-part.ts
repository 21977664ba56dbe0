import {nothing, type TemplateResult} from 'lit';
import type {AnswersOptions} from './answers-view.js';
import type {ItemControls} from './items/item-controls.js';
import {later} from './later.js';

/** Every question that is asked, with its answer; empty until the code for it is there. */
export function answersView(
  options: AnswersOptions,
  controls: ItemControls,
): TemplateResult | typeof nothing {
  const part = later.value;
  if (!part) {
    later.load().then(controls.refresh, () => undefined);
    return nothing;
  }
  controls.useStyles(part.answersStyles);
  return part.answersView(options);
}
