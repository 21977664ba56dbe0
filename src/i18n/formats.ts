import {languageOf, type Language} from './catalogue.js';

/**
 * Names of months are kept here and not asked of `Intl`: Chromium ships no Welsh dates.
 * Welsh plurals do come from `Intl.PluralRules`, which knows them everywhere.
 */
interface DateNames {
  readonly months: readonly string[];
  readonly noon: string;
  readonly midnight: string;
  readonly and: string;
}

const NAMES: Record<Language, DateNames> = {
  en: {
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    noon: '12 noon',
    midnight: 'midnight',
    and: 'and',
  },
  cy: {
    months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
      ' ',
    ),
    noon: '12 hanner dydd',
    midnight: 'hanner nos',
    and: 'a',
  },
};

const names = (locale: string) => NAMES[languageOf(locale)];

/** `24 November`, or `24 November 2026` with `year`. */
export function formatDate(locale: string, date: string, {year = false} = {}): string {
  const [y, month, day] = date.split('-');
  const words = `${Number(day)} ${names(locale).months[Number(month) - 1] ?? ''}`;
  return year ? `${words} ${y}` : words;
}

/** Name of a month, 1 is January: `April`, `Ebrill`. */
export function monthName(locale: string, month: number): string {
  return names(locale).months[month - 1] ?? '';
}

/** `HH:mm` as the NHS writes it: `10am`, `5:30pm`, `12 noon`, `midnight`. */
export function formatTime(locale: string, time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (minutes === 0 && hours === 12) return names(locale).noon;
  if (minutes === 0 && hours % 24 === 0) return names(locale).midnight;
  const tail = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 || 12}${tail}${hours % 24 < 12 ? 'am' : 'pm'}`;
}

/**
 * `Monday, Tuesday and Friday`. Welsh changes the word after "a", but never a proper name: say `names` for lists of
 * places.
 */
export function formatList(
  locale: string,
  items: readonly string[],
  {names: proper = false}: {readonly names?: boolean} = {},
): string {
  if (items.length < 2) return items.join('');
  const last = items[items.length - 1]!;
  const {and} = names(locale);
  const joined = and === 'a' ? andInWelsh(last, proper) : `${and} ${last}`;
  return `${items.slice(0, -1).join(', ')} ${joined}`;
}

/** "And" becomes "ac" before a vowel, also one that is only heard (8 is "wyth"); after "a" c, p and t aspirate. */
export function andInWelsh(word: string, proper = false): string {
  if (/^(?:[aeiouwyâêîôûŵŷ]|(?:1|8|11|18)\b)/i.test(word)) return `ac ${word}`;
  return `a ${proper ? word : word.replace(/^([cpt])(?!h)/i, '$1h')}`;
}

/** Forms of a word by plural category; `other` serves where a language has no form of its own. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string};

const rules = new Map<string, Intl.PluralRules>();

/** The form for a number, with `#` replaced by it. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  return (forms[category(locale, count)] ?? forms.other).replace('#', groupDigits(count));
}

/** English has two categories, and to start `Intl` for them costs a page some milliseconds. */
function category(locale: string, count: number): Intl.LDMLPluralRule {
  if (/^en\b/i.test(locale)) return count === 1 ? 'one' : 'other';
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  return rule.select(count);
}

/** `12,345`. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
