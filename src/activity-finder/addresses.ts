/** Addresses parted by spaces, each as the page means it; as it is where it makes none, so that the backend's error names it. */
export function absoluteAddresses(address: string): string {
  return address
    .split(/\s+/)
    .filter(Boolean)
    .map((each) => (URL.canParse(each, document.baseURI) ? new URL(each, document.baseURI).href : each))
    .join(' ');
}
