/** Names of the months as people type them, in the languages of the kit. */
const MONTHS = {
  en: 'january february march april may june july august september october november december',
  cy: 'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr',
} as const;

const names = Object.values(MONTHS).map((list) => list.split(' '));

/** Letters that tell the months of one language, and of both together, apart. */
const ENOUGH = 3;

/**
 * The month, from 1, that a whole or shortened name stands for: "march", "Sept", "Rhag". Both languages count, whatever
 * language the page is in; no beginning of three letters means one month in English and another one in Welsh.
 */
export function monthFromName(text: string): number | undefined {
  const typed = text.toLowerCase().replace(/\.$/, '');
  if (typed.length < ENOUGH) return undefined;
  for (const list of names) {
    const index = list.findIndex((name) => name.startsWith(typed));
    if (index >= 0) return index + 1;
  }
  return undefined;
}
