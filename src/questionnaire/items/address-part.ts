import type {ReactiveControllerHost} from 'lit';
import type {Geocoder} from '../../backends/directory.js';
import {Part} from '../../element/part.js';
import type {Form, FormItem} from '../engine/form.js';
import type {FormNode} from '../engine/session-types.js';
import type {Inside} from './group-item.js';
import type {ItemControls} from './item-controls.js';

/** On a group: which of its questions are the lines, the town and the postcode of an address. */
export const ADDRESS = 'urn:social-prescribing-kit:address';

/** The search for addresses, which few forms have anybody to ask for. */
export const addressPart = new Part(() => import('./address-item.js'));

type Configured = string | Geocoder | undefined;

/** Whether addresses can be asked for: one that is named by its URL knows none. */
const knowsAddresses = (geocoder: Configured): geocoder is Required<Geocoder> =>
  Boolean((geocoder as Geocoder | undefined)?.findAddresses);

const isAddress = ({type, definition}: FormItem): boolean =>
  type === 'group' && Boolean(definition.extension?.some(({url}) => url === ADDRESS));

/** Fetches the search before a form is shown that needs it. Without it there are the boxes alone. */
export async function loadAddresses(
  {byLinkId}: Pick<Form, 'byLinkId'>,
  geocoder: Configured,
  host: Element,
): Promise<void> {
  if (!knowsAddresses(geocoder) || ![...byLinkId.values()].some(isAddress)) return;
  await addressPart.load().then(
    ({ready}) => ready(host),
    () => undefined,
  );
}

/** How the questions of a group are shown that holds an address, where there is somebody to ask for addresses. */
export function addressInside(
  group: FormNode,
  controls: ItemControls,
  host: ReactiveControllerHost & HTMLElement,
): Inside | undefined {
  const {geocoder} = controls;
  if (!knowsAddresses(geocoder) || !isAddress(group.item)) return undefined;
  const part = addressPart.value;
  if (part) return part.inside(group, geocoder, controls, host);
  // The geocoder came later than the form.
  void addressPart.load().then(controls.refresh, () => undefined);
  return undefined;
}
