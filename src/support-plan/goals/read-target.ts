import {dayAsUtc, isDay} from '../../model/calendar.js';
import {monthFromName} from '../../model/typed/month-names.js';

const pad = (number: number): string => String(number).padStart(2, '0');

/** In forms people write two digits for a year to come. */
const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
const NUMBERS = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d\d)$/;
/** "Friday 27th of November 2026", "dydd Gwener 27ain o Dachwedd 2026". */
const DAY_IN_WORDS =
  /^(?:[\p{L}]+(?: [\p{L}]+)?,? )?(\d{1,2})(?:st|nd|rd|th|af|a?il|ydd|fed|eg|ain)? (?:of |o )?([\p{L}]+)\.?,? (\d{4})$/u;
/** As they are written, Sunday first. */
const WEEKDAYS: readonly RegExp[] = [
  /^(?:sun(?:day)?|dydd sul)$/i,
  /^(?:mon(?:day)?|dydd llun)$/i,
  /^(?:tue(?:sday)?|tues|dydd mawrth)$/i,
  /^(?:wed(?:nesday)?|dydd mercher)$/i,
  /^(?:thu(?:rsday)?|thurs|dydd iau)$/i,
  /^(?:fri(?:day)?|dydd gwener)$/i,
  /^(?:sat(?:urday)?|dydd sadwrn)$/i,
];
const MONTH_IN_NUMBERS = /^(?:(\d{1,2})\s*[/.-]\s*(\d{4})|(\d{4})-(\d\d))$/;
const MONTH_IN_WORDS = /^([\p{L}]+)\.?,? (\d{4})$/u;

/** "Hydref" is October, and the autumn as well. */
const isSeason = (name: string): boolean => /^hydref$/i.test(name);

const day = (year: string, month: number, date: number): string | undefined => {
  const found = `${fullYear(year)}-${pad(month)}-${pad(date)}`;
  return isDay(found) ? found : undefined;
};

/** The day that somebody wrote, `YYYY-MM-DD`; `undefined` where it is no day, or no calendar has it. */
function readDay(text: string): string | undefined {
  if (ISO_DAY.test(text)) return isDay(text) ? text : undefined;
  const [, date = '', month = '', year = ''] = NUMBERS.exec(text) ?? [];
  if (year) return day(year, Number(month), Number(date));
  const words = DAY_IN_WORDS.exec(text);
  if (!words) return undefined;
  const [, number = '', name = '', inYear = ''] = words;
  const before = text.slice(0, text.indexOf(number)).replace(/,? $/, '');
  // After "o" Welsh softens what follows: "o Dachwedd", "o Fawrth".
  const found = monthFromName(name) ?? monthFromName(hardened(name));
  const written = found === undefined ? undefined : day(inYear, found, Number(number));
  // A weekday that is not the date's says that one of them is wrong: words keep both.
  const isSaid =
    before === '' || (written !== undefined && WEEKDAYS[dayAsUtc(written).getUTCDay()]?.test(before));
  return isSaid ? written : undefined;
}

/** Beginnings of Welsh months as they are softened after "o". */
const SOFTENED: Readonly<Record<string, string>> = {
  fa: 'ma',
  fe: 'me',
  dach: 'tach',
  orff: 'gorff',
  rag: 'rhag',
};

const hardened = (name: string): string =>
  name.toLowerCase().replace(/^(?:fa|fe|dach|orff|rag)/, (start) => SOFTENED[start] ?? start);

function readMonth(text: string): string | undefined {
  const [, month, year, isoYear, isoMonth] = MONTH_IN_NUMBERS.exec(text) ?? [];
  const number = Number(month ?? isoMonth);
  if (number) return number <= 12 ? `${year ?? isoYear}-${pad(number)}` : undefined;
  const [, name = '', inYear] = MONTH_IN_WORDS.exec(text) ?? [];
  const found = isSeason(name) ? undefined : monthFromName(name);
  return found === undefined ? undefined : `${inYear}-${pad(found)}`;
}

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');

/**
 * By when somebody would like a thing: a day (`YYYY-MM-DD`) or a month (`YYYY-MM`) where that is what they wrote, in English or in
 * Welsh; otherwise their words. `undefined` where nothing was written. What is no date of any calendar stays words: nothing is lost.
 */
export function readTarget(text: string): string | undefined {
  const typed = tidy(text);
  return typed === '' ? undefined : (readDay(typed) ?? readMonth(typed) ?? typed);
}

/** When a step is: a day where that is what was written, otherwise words. */
export function readWhen(text: string): string | undefined {
  const typed = tidy(text);
  return typed === '' ? undefined : (readDay(typed) ?? typed);
}
