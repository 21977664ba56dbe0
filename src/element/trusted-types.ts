/** The part of the Trusted Types API that is used here; TypeScript has no types for it. */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: {createScriptURL(url: string): string},
  ): {createScriptURL(url: string): unknown};
}

let policy: {createScriptURL(url: string): unknown} | undefined;

/**
 * The URL of a script of the kit as the page's policy wants it. The policy is called `spk`, and lets scripts from the
 * folder of the asking module through and no others. Throws where the page does not allow the policy: the caller then
 * does without the script.
 */
export function ownScriptUrl(url: URL, module: string): string | URL {
  const folder = new URL('.', module).href;
  const check = (address: string): string => {
    if (!address.startsWith(folder))
      throw new TypeError('Only scripts of social-prescribing-kit itself can be started.');
    return address;
  };
  check(url.href);
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypesFactory};
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('spk', {createScriptURL: check});
  return policy.createScriptURL(url.href) as string;
}
