import type {AddressStrings} from './strings.js';

/** English. */
export const en: AddressStrings = {
  line1: 'Address line 1',
  line2: 'Address line 2 (optional)',
  town: 'Town or city',
  postcode: 'Postcode',
  find: 'Find address',
  byHand: 'Enter address by hand',
  searching: 'Looking for addresses',
  found: (count) => (count === 1 ? '1 address found' : `${count} addresses found`),
  none: (postcode) => `No addresses found for ${postcode}. Enter the address by hand`,
  failed: 'Addresses cannot be looked up at the moment. Enter the address by hand, or try again later',
  choose: 'Choose an address',
  chooseOne: 'Choose one',
  filled: 'The address is filled in below. You can change it',
  fullPostcode: 'Enter a full UK postcode',
};
