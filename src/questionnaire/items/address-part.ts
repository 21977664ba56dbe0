import type {FindAddresses} from '../../kit/address/address-search.js';
import type {SpkConfig} from '../../connect/config.js';
import {nearestLang} from '../../element/ancestors.js';
import {Part} from '../../element/part.js';
import type {Form, FormItem} from '../engine/form.js';

/** On a group: which of its questions are the lines, the town and the postcode of an address. */
export const ADDRESS = 'urn:social-prescribing-kit:address';

/** The search for addresses, which few forms have anybody to ask for. */
export const addressPart = new Part(() => import('./address-item.js'));

/** Whether a group says that it holds an address. */
export const isAddress = ({type, definition}: FormItem): boolean =>
  type === 'group' && (definition.extension?.some(({url}) => url === ADDRESS) ?? false);

/** What finds addresses, where the page has a geocoder that can. */
export function findIn({geocoder}: Pick<SpkConfig, 'geocoder'>): FindAddresses | undefined {
  if (typeof geocoder !== 'object' || !geocoder.findAddresses) return undefined;
  return (postcode, options) => geocoder.findAddresses!(postcode, options);
}

/** Fetches the search before a form is shown that needs it. Without it there are the boxes alone. */
export async function loadAddresses(
  {byLinkId}: Pick<Form, 'byLinkId'>,
  config: Pick<SpkConfig, 'geocoder'>,
  host: Element,
): Promise<void> {
  if (!findIn(config) || ![...byLinkId.values()].some(isAddress)) return;
  await addressPart.load().then(
    ({ready}) => ready(nearestLang(host)),
    () => undefined,
  );
}
