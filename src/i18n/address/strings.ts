/** Texts of the look-up of an address, and of its boxes where no form brings labels of its own. */
export interface AddressStrings {
  readonly line1: string;
  readonly line2: string;
  readonly town: string;
  readonly postcode: string;
  /** Button that looks up the addresses of the postcode. */
  readonly find: string;
  /** Button that shows the boxes for the address, and is always there. */
  readonly byHand: string;
  readonly searching: string;
  readonly found: (count: number) => string;
  readonly none: (postcode: string) => string;
  readonly failed: string;
  /** Label of the list of what was found, and its first line before one is chosen. */
  readonly choose: string;
  readonly chooseOne: string;
  /** Said once an address has been chosen. */
  readonly filled: string;
  /** What was typed is no whole postcode. */
  readonly fullPostcode: string;
}
