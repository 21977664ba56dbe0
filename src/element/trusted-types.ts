/** The part of the Trusted Types API that is used here; TypeScript has no types for it. */
interface TrustedTypesFactory {
  createPolicy(name: string, rules: {createScriptURL(url: string): string}): {createScriptURL(url: string): unknown};
}

let policy: {createScriptURL(url: string): unknown} | undefined;

/**
 * The URL of a script of our own as the page's policy wants it. The policy is called `spk`. Only scripts from the
 * kit's own folder may pass. Throws where the page does not allow the policy: the caller then works without a worker.
 */
export function ownScriptUrl(url: URL, base: URL): string | URL {
  if (url.origin !== base.origin || !url.pathname.startsWith(new URL('.', base).pathname)) {
    throw new TypeError('Only the scripts of social-prescribing-kit itself can be started.');
  }
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypesFactory};
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('spk', {createScriptURL: (value) => value});
  return policy.createScriptURL(url.href) as string;
}
