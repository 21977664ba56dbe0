/** The address of a page that can be opened from anywhere; `undefined` for paths, scripts and what is no address. */
export function webAddress(url: string | undefined): string | undefined {
  try {
    const {protocol, href} = new URL(url ?? '');
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
