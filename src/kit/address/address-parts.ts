import type {PostalAddress} from '../../backends/directory.js';

/** The boxes of an address, in the order in which they are sent. */
export const ADDRESS_PARTS = ['line1', 'line2', 'town', 'postcode'] as const;
/** One of {@link ADDRESS_PARTS}. */
export type AddressPart = (typeof ADDRESS_PARTS)[number];
/** What stands in the boxes, as it was typed. */
export type AddressParts = Readonly<Record<AddressPart, string>>;

/** Empty boxes. */
export const NO_ADDRESS: AddressParts = {line1: '', line2: '', town: '', postcode: ''};

/** An address that was found, put into so many boxes for its lines: the last one takes what is left. */
export function fillLines(lines: readonly string[], boxes: number): string[] {
  const filled = Array.from({length: boxes}, (_, index) => lines[index] ?? '');
  if (lines.length > boxes && boxes > 0) filled[boxes - 1] = lines.slice(boxes - 1).join(', ');
  return filled;
}

/** What an address that was found says in the boxes. */
export function addressParts({lines, town = '', postcode = ''}: PostalAddress): AddressParts {
  const [line1 = '', line2 = ''] = fillLines(lines, 2);
  return {line1, line2, town, postcode};
}

/** An address in one line. */
export const addressLine = ({lines, town}: PostalAddress): string =>
  [...lines, town].filter(Boolean).join(', ');
