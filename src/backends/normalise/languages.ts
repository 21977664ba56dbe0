/** Languages that British directories name; their English names come from the platform. */
const CODES =
  'en cy gd ga pl ur pa bn gu ar so ro pt es fr it de zh yue hi ta te ml si tr fa ku uk ru lt lv sk cs hu bg sq el vi ti am ps ne fil yo sw th ja ko nl sr hr bs he'.split(
    ' ',
  );
const OTHER_NAMES: Readonly<Record<string, string>> = {
  bsl: 'bfi',
  'british sign language': 'bfi',
  cymraeg: 'cy',
  mandarin: 'zh',
  panjabi: 'pa',
  bengali: 'bn',
  sylheti: 'syl',
  farsi: 'fa',
  tagalog: 'fil',
  'scots gaelic': 'gd',
  eng: 'en',
  wel: 'cy',
  cym: 'cy',
};

let byName: Map<string, string> | undefined;

/** BCP 47 codes where names or codes are recognised, otherwise the directory's words. */
export function languages(values: readonly (string | undefined)[]): string[] {
  const found = values
    .flatMap((value) => value?.split(/[,;/]| and /) ?? [])
    .map((value) => value.trim())
    .filter(Boolean)
    .map(language);
  return [...new Set(found)];
}

function language(value: string): string {
  const key = value.toLowerCase().replace(/[- ]speak(?:ing|ers?)$/, '');
  byName ??= namesToCodes();
  const known = byName.get(key);
  if (known) return known;
  const tag = /^([a-z]{2,3})(?:[-_][a-z]{2})?$/i.exec(value);
  return tag?.[1] && CODES.includes(tag[1].toLowerCase()) ? tag[1].toLowerCase() : value;
}

function namesToCodes(): Map<string, string> {
  const names = new Intl.DisplayNames(['en'], {type: 'language'});
  const map = new Map(Object.entries(OTHER_NAMES));
  for (const code of CODES) map.set((names.of(code) ?? code).toLowerCase(), code);
  return map;
}
