import type {Choice} from '../../kit/field/choice.js';
import {DECLINE_EXTENSION} from '../../model/declined.js';
import {isTrue} from '../engine/extensions.js';
import type {FormNode} from '../engine/session-types.js';
import type {ItemView} from './item-view-types.js';

/** "Prefer not to say", apart from the answers, where the form offers it. Keys of options never begin with `*`. */
export function declineChoice({item}: FormNode, {controls}: ItemView): Choice | undefined {
  if (!isTrue(item.definition, DECLINE_EXTENSION)) return undefined;
  const {or: divider, preferNotToSay: label} = controls.words.texts;
  return {value: '*declined', label, divider};
}
