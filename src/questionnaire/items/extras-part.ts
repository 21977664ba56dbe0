import {Part} from '../../element/part.js';
import type {Form, FormItem} from '../engine/form.js';
import type {ItemView} from './item-view-types.js';

type Extras = typeof import('./extras.js');

const extras = new Part<Extras>(() => import('./extras.js'));

/** Whether a question has a picture, or boxes that more can be added to. */
const isExtra = ({media, repeats, type}: FormItem): boolean =>
  media !== undefined || (repeats && type !== 'choice');

/** Fetches the extras before a form is shown that has some. */
export async function loadExtras({byLinkId}: Pick<Form, 'byLinkId'>): Promise<void> {
  if ([...byLinkId.values()].some(isExtra)) await extras.load();
}

/** The extras. Where answers that were given before are the first to need them, they come a little later. */
export function extrasFor({controls}: ItemView): Extras | undefined {
  const {value} = extras;
  if (value) controls.useStyles(value.extrasStyles);
  else void extras.load().then(controls.refresh, () => undefined);
  return value;
}
