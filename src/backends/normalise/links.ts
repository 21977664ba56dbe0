const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;

/** A web address, always http or https. A missing scheme is added where the host has a dot; every other scheme is refused. */
export function webUrl(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  let text = value.trim();
  if (!text) return undefined;
  if (/[\s,;|]/.test(text)) text = text.split(/[\s,;|]+/).find((part) => part.includes('.')) ?? '';
  if (text.startsWith('//')) text = `https:${text}`;
  else if (!SCHEME.test(text)) {
    if (text.includes('@') || !/^[^/?#]+\.[^/?#]/.test(text)) return undefined;
    text = `https://${text}`;
  }
  return checked(text, WEB);
}

/** The target of a link in a description: http, https, mailto or tel. */
export function linkUrl(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^(?:mailto|tel):/i.test(text))
    return checked(
      text.replace(/^tel:(.*)/i, (all) => all.replace(/\s/g, '')),
      LINK,
    );
  return webUrl(text);
}

const WEB = ['http:', 'https:'];
const LINK = [...WEB, 'mailto:', 'tel:'];

function checked(text: string, protocols: readonly string[]): string | undefined {
  try {
    // `URL` drops what a browser drops (tabs and line breaks inside "java\nscript:"), so judge its reading.
    const url = new URL(text);
    if (!protocols.includes(url.protocol)) return undefined;
    if (WEB.includes(url.protocol) && !/[.:]|^localhost$/.test(url.hostname)) return undefined;
    return /^[\u0021-\u007e]+$/.test(text) ? text : url.href;
  } catch {
    return undefined;
  }
}

/** The first e-mail address in a value: exactly one @, no spaces. */
export function email(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value
    .split(/[\s;,<>|]+/)
    .map((part) => part.replace(/^mailto:/i, '').replace(/\.+$/, ''))
    .find((part) => /^[^@]+@[^@]+\.[^@]+$/.test(part));
}

/**
 * A telephone number as the directory writes it. Spreadsheets turn "0161..." into a number and lose the 0: ten digits
 * that begin like a British number get it back, for numbers and where `fromSpreadsheet` says so.
 */
export function phone(value: unknown, fromSpreadsheet = false): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value)
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .replace(/\s+/g, ' ');
  if (/^\d(?:\.\d+)?e\+\d+$/i.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  if (digits.length < 3) return undefined;
  const lost = typeof value === 'number' || fromSpreadsheet;
  return lost && /^[12378]\d{9}$/.test(text) ? `0${text}` : text;
}
