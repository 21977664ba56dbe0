const ALLOWED = ['http:', 'https:', 'mailto:', 'tel:'];

/** The address of a link in a text where it may have it: a whole one, of the web, an e-mail or a telephone. */
export function linkTarget(href: string | undefined): string | undefined {
  if (!href) return undefined;
  try {
    // `URL` drops what a browser drops (tabs and line breaks inside "java\nscript:"), so judge its reading.
    const url = new URL(href.trim());
    return ALLOWED.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
