import {line} from './rich-text.js';
import type {Tools} from './tools.js';
import {words} from './wire.js';
import type {Wire} from './wire.js';

/** What a service cannot do without; where it is missing, that is said. */
export function named(
  service: Wire,
  tools: Tools,
  warnings: string[],
): {id: string; name: string} | undefined {
  const id = words(service['id']);
  const name = line(service['name'], tools);
  if (id && name) return {id, name};
  warnings.push('a service needs an id and a name');
  return undefined;
}
