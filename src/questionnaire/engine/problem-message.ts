import {formatDate, formatList, formatTime, groupDigits} from '../../i18n/formats.js';
import {PROBLEM_IDS, type ProblemStrings, type ProblemWords} from '../../i18n/problems/strings.js';
import {thingCalled, thingOf, type Thing} from '../../i18n/problems/thing.js';
import type {FormItem, FormText} from './form.js';
import type {Problem} from './session-types.js';

/**
 * What a problem is called in front of a person. `formLanguage` is the language of the form's own words; only English
 * ones are built into English sentences, all others are quoted.
 */
export function problemMessage(
  problem: Problem,
  item: FormItem,
  texts: ProblemStrings,
  locale: string,
  formLanguage = 'en',
): string {
  const id = PROBLEM_IDS.find((known) => known === problem.code) ?? 'constraint';
  return texts[id](thingIn(item, locale, formLanguage), wordsOf(problem, locale));
}

/** How the question is called: its short text, its words, or (where it has none) its first hint. */
function thingIn(item: FormItem, locale: string, formLanguage: string): Thing {
  const {shortText, text, hints} = item;
  if (shortText) {
    const short = wordsIn(shortText, locale, formLanguage);
    if (short.words) {
      const thing = isEnglish(short.language) ? thingCalled(short.words) : {quote: short.words};
      // A name alone does not say what a yes would mean: that is in the question.
      return item.type === 'boolean' ? {...thingFrom(text, item, locale, formLanguage), ...thing} : thing;
    }
  }
  return thingFrom(text.text ? text : (hints[0] ?? text), item, locale, formLanguage);
}

function thingFrom(text: FormText, item: FormItem, locale: string, formLanguage: string): Thing {
  const {words, language} = wordsIn(text, locale, formLanguage);
  return thingOf(
    words,
    language,
    item.type === 'choice' || item.type === 'open-choice' || item.options.length > 0,
  );
}

function wordsIn(
  {text, translations}: FormText,
  locale: string,
  formLanguage: string,
): {words: string; language: string} {
  const wanted = locale.toLowerCase();
  const family = (tag: string) => tag.toLowerCase().split('-')[0];
  const found =
    [...translations].find(([tag]) => tag.toLowerCase() === wanted) ??
    [...translations].find(([tag]) => family(tag) === family(wanted));
  return found ? {words: found[1], language: found[0]} : {words: text, language: formLanguage};
}

function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

/** The values of a problem as words. */
function wordsOf({values}: Problem, locale: string): ProblemWords {
  const {n, a, b, d, d1, d2, unit, bytes, types, list, parts, none, same} = values;
  const amount = (value: unknown) =>
    typeof value === 'number'
      ? withUnit(numberWords(value), unit ?? '')
      : typeof value === 'string'
        ? value
        : '';
  const moment = (value: unknown) => (typeof value === 'string' ? momentWords(value, locale) : '');
  return {
    n: amount(n),
    count: typeof n === 'number' ? n : 0,
    a: amount(a),
    b: amount(b),
    d: moment(d),
    d1: moment(d1),
    d2: moment(d2),
    same: same !== undefined && same !== 0 && same !== '',
    list: isList(types)
      ? typeWords(types, locale)
      : isList(list)
        ? formatList(locale, list)
        : String(list ?? ''),
    parts: isList(parts) ? parts : [],
    none: String(none ?? ''),
    size: typeof bytes === 'number' ? sizeWords(bytes) : '',
    text: constraintWords(values, locale),
  };
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

function withUnit(number: string, unit: unknown): string {
  return typeof unit === 'string' && unit ? `${number} ${unit}` : number;
}

/** `12,000`, `-3`, `0.5`. */
function numberWords(value: number): string {
  if (!Number.isFinite(value)) return '';
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = /^\d+$/.test(whole) ? groupDigits(Number(whole)) : whole;
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** A date, a date with a time, or a time, in words. Years and months alone stay as they are precise. */
function momentWords(moment: string, locale: string): string {
  if (/^\d\d:\d\d/.test(moment)) return formatTime(locale, moment);
  const [date = '', time] = moment.split('T');
  const [year = '', month, day] = date.split('-');
  const words = day
    ? formatDate(locale, date, {year: true})
    : month
      ? formatDate(locale, `${date}-01`, {year: true}).replace(/^\d+ /, '')
      : year;
  return time ? `${words}, ${formatTime(locale, time)}` : words;
}

/** "5MB", "500KB": in thousands, as files are measured everywhere else on the page. */
function sizeWords(bytes: number): string {
  const round = (value: number) => String(Math.round(value * 10) / 10);
  if (bytes >= 950_000) return `${round(bytes / 1_000_000)}MB`;
  return bytes < 1000 ? `${bytes} bytes` : `${round(bytes / 1000)}KB`;
}

/** "PDF, JPEG or PNG": the second half of a media type, or the whole kind for `image/*`. */
function typeWords(types: readonly string[], locale: string): string {
  const names = [...new Set(types.map(typeName))];
  if (locale.toLowerCase().startsWith('cy') || names.length < 2) return names.join(', ');
  return `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]!}`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  'text/plain': 'TXT',
  'application/msword': 'DOC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.oasis.opendocument.text': 'ODT',
};

function typeName(type: string): string {
  const known = TYPE_NAMES[type];
  if (known) return known;
  const [kind = '', name = ''] = type.split('/');
  return name === '*' || name === '' ? kind : name.replace(/^x-|\+.*$/g, '').toUpperCase();
}

/** A constraint's own words, in the language where the form has them. */
function constraintWords(values: Problem['values'], locale: string): string {
  const translated = values[`text:${locale}`] ?? values[`text:${locale.split('-')[0] ?? ''}`];
  const text = translated ?? values['text'];
  return typeof text === 'string' ? text : '';
}
