import {withoutToken, type Transport} from '../backends/http.js';
import type {FormItem} from './engine/form.js';
import type {Expand} from './items/item-controls.js';

/** Options of a long list that are asked for at once. */
const MOST = 50;

/**
 * How to ask for the options of an item that has too many to bring along: from the page's own terminology server, or
 * from the one that the form names. The page's token goes to the page's server alone.
 */
export function expandBy(
  {valueSet, terminologyServers}: FormItem,
  own: string,
  transport: Transport,
  language: string,
): Expand | undefined {
  if (!valueSet || own === 'none') return undefined;
  const server = own || terminologyServers[0];
  if (!server) return undefined;
  return async (filter, signal) => {
    const {expand} = await import('../backends/terminology/index.js');
    const {options} = await expand(valueSet, {
      server,
      filter,
      count: MOST,
      signal,
      language,
      transport: own ? transport : withoutToken(transport),
    });
    return options;
  };
}
