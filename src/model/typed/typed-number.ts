/** A number that a person typed. */
export interface TypedNumber {
  /**
   * The decimal in plain digits, with as many of them as were typed: "1,200.50" is `1200.50`. It is what to keep
   * where the precision counts, as in a FHIR decimal.
   */
  readonly text: string;
  readonly value: number;
  /** Whether nothing but zeros follows the point. */
  readonly whole: boolean;
}

/** Takes a unit away from either end, in any case. */
function without(text: string, unit: string): string {
  const lower = unit.toLowerCase().replace(/\s+/g, '');
  if (!lower) return text;
  const sign = text.startsWith('-') ? '-' : '';
  let rest = text.slice(sign.length);
  if (rest.startsWith(lower)) rest = rest.slice(lower.length);
  if (rest.endsWith(lower)) rest = rest.slice(0, -lower.length);
  return sign + rest;
}

const NUMBER = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/;

/** In one spelling. A raised or lowered digit stays apart from those before it: "10²" is not 102. */
function plainly(text: string): string {
  return text
    .replace(/[²³¹⁰-⁹₀-₉]/g, '^$&')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’]+/g, '')
    .replace(/[−–‐‑]/g, '-');
}

/**
 * Reads a number: spaces, commas between thousands, a plus, a pound sign and the units that the box shows beside it are
 * no mistakes. A comma anywhere else could mean two numbers, so it is one.
 */
export function readTypedNumber(text: string, units: readonly string[] = []): TypedNumber | undefined {
  let typed = plainly(text);
  for (const unit of ['£', ...units.flatMap((name) => [plainly(name), name.normalize('NFKC')])]) {
    // "1" is a unit, too: from what is a number already nothing goes.
    if (NUMBER.test(typed)) break;
    typed = without(typed, unit);
  }
  const parts = NUMBER.exec(typed);
  if (!parts) return undefined;
  const [, sign, grouped = '', fraction = ''] = parts;
  if (!grouped && !fraction) return undefined;
  const digits = grouped.replaceAll(',', '').replace(/^0+(?=\d)/, '') || '0';
  const size = fraction ? `${digits}.${fraction}` : digits;
  const plain = sign === '-' && Number(size) !== 0 ? `-${size}` : size;
  return {text: plain, value: Number(plain), whole: !/[1-9]/.test(fraction)};
}
