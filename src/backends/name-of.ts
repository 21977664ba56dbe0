/** The host of a URL, or the name of the file for one without a host. */
export function nameOf(url: string): string {
  const address = url.trim().split(/\s+/)[0] ?? '';
  try {
    return new URL(address).host;
  } catch {
    return address.split(/[?#]/)[0]?.split('/').filter(Boolean).pop() ?? address;
  }
}
