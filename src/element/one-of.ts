import type {ComplexAttributeConverter} from 'lit';

const warned = new Set<string>();

/** Warns once per page about a value that an attribute does not take. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

/**
 * Converter for an attribute that takes one of a list. An unknown value counts as none given, and one line on the
 * console names the attribute, the value and what it takes.
 */
export function oneOf<T extends string>(
  attribute: string,
  accepted: readonly T[],
): ComplexAttributeConverter<T | undefined> {
  return {
    fromAttribute(value) {
      if (value === null || value === '') return undefined;
      const known = accepted.find((each) => each === value);
      if (!known) {
        warnOnce(
          `social-prescribing-kit: ${attribute}="${value}" is not known. It takes: ${accepted.join(', ')}.`,
        );
      }
      return known;
    },
    toAttribute: (value) => value,
  };
}
