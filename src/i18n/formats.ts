import {languageOf, type Language} from './catalogue.js';

/**
 * Names of days and months are kept here and not asked of `Intl`: Chromium ships no Welsh dates.
 * Welsh plurals do come from `Intl.PluralRules`, which knows them everywhere.
 */
interface DateNames {
  /** Monday first. */
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly noon: string;
  readonly midnight: string;
  readonly to: string;
  readonly and: string;
}

const NAMES: Record<Language, DateNames> = {
  en: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    noon: '12 noon',
    midnight: 'midnight',
    to: 'to',
    and: 'and',
  },
  cy: {
    days: ['dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn', 'dydd Sul'],
    months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
      ' ',
    ),
    noon: '12 hanner dydd',
    midnight: 'hanner nos',
    to: 'i',
    and: 'a',
  },
};

const names = (locale: string) => NAMES[languageOf(locale)];

/** Name of a day, 0 is Monday: `Tuesday`, `dydd Mawrth`. */
export function dayName(locale: string, weekday: number): string {
  return names(locale).days[weekday] ?? '';
}

/** Weekday of a `YYYY-MM-DD`, 0 is Monday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

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

/** `Tuesday 24 November`, `dydd Mawrth 24 Tachwedd`. */
export function formatDay(locale: string, date: string): string {
  return `${dayName(locale, weekdayOf(date))} ${formatDate(locale, date)}`;
}

/** `HH:mm` as the NHS writes it: `10am`, `5:30pm`, `12 noon`, `midnight`. */
export function formatTime(locale: string, time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (minutes === 0 && hours === 12) return names(locale).noon;
  if (minutes === 0 && hours % 24 === 0) return names(locale).midnight;
  const tail = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 || 12}${tail}${hours % 24 < 12 ? 'am' : 'pm'}`;
}

/** `10am to 12 noon`; only the beginning where the end is not known. */
export function formatTimes(locale: string, start: string, end?: string): string {
  const from = formatTime(locale, start);
  return end ? `${from} ${names(locale).to} ${formatTime(locale, end)}` : from;
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

/** A number of miles as words want it: one decimal under 10, none above; never 0. */
export function roundMiles(miles: number): string {
  return miles < 9.95 ? String(Math.max(0.1, Math.round(miles * 10) / 10)) : String(Math.round(miles));
}

/** Pounds and pence: `£3.20`, `£4`. */
export function formatPounds(amount: number): string {
  return `£${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;
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

/** A number as short as it must be to fit a circle: `9,999`, `12k`, `1.2m`. English and Welsh write it alike. */
export function shortFigure(count: number): string {
  if (count < 10_000) return groupDigits(count);
  return count < 999_500 ? `${Math.round(count / 1000)}k` : `${Math.round(count / 100_000) / 10}m`;
}

/**
 * Weekdays in words, 0 is Monday: `Monday to Friday`, `Wednesday and Friday`. Three or more in a row become a range.
 */
export function formatDays(locale: string, weekdays: readonly number[]): string {
  const sorted = [...new Set(weekdays)].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return '';
  if (sorted.length > 2 && last - first === sorted.length - 1) {
    // Welsh "i" softens what follows it: "dydd Llun i ddydd Gwener".
    return `${dayName(locale, first)} ${names(locale).to} ${dayName(locale, last).replace(/^d/, 'dd')}`;
  }
  return formatList(
    locale,
    sorted.map((day) => dayName(locale, day)),
  );
}
