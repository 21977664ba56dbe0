/** A full postcode, spaces taken out. GIR 0AA is the one that fits no pattern. */
const POSTCODE = /^(?:[A-Z]{1,2}\d[A-Z\d]?\d[ABD-HJLNP-UW-Z]{2}|GIR0AA)$/;
/** A number of the United Kingdom from its leading 0. */
const PHONE = /^0[1-9]\d{8,9}$/;
/** Something, an at sign, and a domain with a dot; no spaces. Whether it exists only a message can tell. */
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const LONGEST_EMAIL = 254;

/** A full postcode in upper case with one space, or nothing. */
export function readPostcode(text: string): string | undefined {
  const bare = text.normalize('NFKC').toUpperCase().replace(/\s+/g, '');
  return POSTCODE.test(bare) ? `${bare.slice(0, -3)} ${bare.slice(-3)}` : undefined;
}

/** The digits of a British phone number from its leading 0, however it was written; or nothing. */
export function readPhone(text: string): string | undefined {
  const bare = text.normalize('NFKC').replace(/[\s\p{Pd}().]+/gu, '');
  const national = bare.replace(/^(?:\+44|0044)0?/, '0');
  return PHONE.test(national) ? national : undefined;
}

/** Whether a text can be an email address. */
export function isEmail(text: string): boolean {
  const bare = text.trim();
  return bare.length <= LONGEST_EMAIL && EMAIL.test(bare);
}
