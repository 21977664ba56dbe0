/** Schemes that a link from somebody else's data may have. */
const SAFE = /^(?:https?|mailto|tel):/i;

/**
 * The address where a link may have it, otherwise nothing. Adapters refuse other schemes too; a page's own `Directory` or
 * plain JSON may not.
 */
export function safeLink(address: string | undefined): string | undefined {
  return address && SAFE.test(address.trim()) ? address : undefined;
}
