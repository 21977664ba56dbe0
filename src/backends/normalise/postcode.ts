/** The parts of a British postcode. */
export interface Postcode {
  /** `M33` */
  readonly outcode: string;
  /** `7ZF` */
  readonly incode: string;
}

const FULL = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;
const WITHIN = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b/i;

/** Takes a full postcode apart, however it is spaced and cased. */
export function splitPostcode(value: string): Postcode | undefined {
  const match = FULL.exec(value.toUpperCase().replace(/[^A-Z\d]/g, ''));
  return match?.[1] && match[2] ? {outcode: match[1], incode: match[2]} : undefined;
}

/** A full postcode in upper case with one space; anything else is no postcode. */
export function postcode(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 12) return undefined;
  const parts = splitPostcode(value);
  return parts && `${parts.outcode} ${parts.incode}`;
}

/** The postcode inside an address. */
export function findPostcode(text: string): string | undefined {
  const match = WITHIN.exec(text);
  return match ? postcode(match[0]) : undefined;
}
