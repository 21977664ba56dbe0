/** A piece of a credit line: text, or a link where `href` is there. */
export interface CreditPart {
  readonly text: string;
  readonly href?: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  copy: '©',
  gt: '>',
  lt: '<',
  middot: '·',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
};

const decode = (text: string) =>
  text.replace(/&(?:#(\d{1,6})|([a-z]+));/gi, (whole, code: string | undefined, name: string | undefined) => {
    if (code) return String.fromCodePoint(Math.min(Number(code), 0x10ffff));
    return ENTITIES[name?.toLowerCase() ?? ''] ?? whole;
  });

const plain = (html: string) => decode(html.replace(/<[^>]*>/g, ''));

/** Only addresses that a credit may lead to. */
function safeHref(value: string): string | undefined {
  const url = tryUrl(value);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}

function tryUrl(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}

/**
 * Reads the credit that tile services ask for. They publish it as HTML; only its text and its links are kept, so that
 * it can be rendered by a template.
 */
export function parseCredit(source: string): CreditPart[] {
  const parts: CreditPart[] = [];
  const add = (text: string, href?: string) => {
    if (text.trim() || (text && parts.length > 0)) parts.push(href ? {text, href} : {text});
  };
  const link = /<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>([^]*?)<\/a\s*>/gi;
  let from = 0;
  for (const match of source.matchAll(link)) {
    add(plain(source.slice(from, match.index)));
    add(plain(match[3] ?? ''), safeHref(decode(match[1] ?? match[2] ?? '')));
    from = match.index + match[0].length;
  }
  add(plain(source.slice(from)));
  return parts;
}
