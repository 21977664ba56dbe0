/** Whether two plain values say the same: absent fields and the order of fields do not count. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each, index) => same(each, other[index]))
    );
  }
  const [left, right] = [
    one as Readonly<Record<string, unknown>>,
    other as Readonly<Record<string, unknown>>,
  ];
  return (
    Object.keys(left).every((key) => same(left[key], right[key])) &&
    Object.keys(right).every((key) => left[key] !== undefined || right[key] === undefined)
  );
}

/** Whether two plain values say the same but for spaces at the ends of texts: a record may drop those (FHIR R4 2.24.0.1). */
export const sameWords = (one: unknown, other: unknown): boolean =>
  same(withoutEnds(one), withoutEnds(other));

function withoutEnds(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(withoutEnds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutEnds(inner)]));
}
