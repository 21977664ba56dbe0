/** Hours of some days of the week, as an Open Referral schedule holds them. */
export interface WeeklyHours {
  /** iCalendar days parted by commas, Monday first. */
  readonly byday: string;
  /** `HH:mm`. */
  readonly opens_at: string;
  readonly closes_at: string;
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const day =
  '(?:mon(?:days?)?|tue(?:s|sdays?)?|wed(?:s|nesdays?)?|thu(?:r|rs|rsdays?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)\\b';
const until = '\\s*(?:-|–|\\bto\\b)\\s*';
const dayGroup = `${day}(?:${until}${day})?`;
const dayList = `${dayGroup}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*)${dayGroup})*`;
const time = '(?:\\d{1,2}[.:]\\d{2}\\s*(?:am|pm)?|\\d{1,2}\\s*(?:am|pm)|(?:12\\s*)?noon)';
const entryPattern = new RegExp(
  `^\\s*(${dayList})\\s*[:,]?\\s*(${time})${until}(${time})\\s*(?:[;,]\\s*|$)`,
  'i',
);
const dayGroupPattern = new RegExp(`(${day})(?:${until}(${day}))?`, 'gi');

/**
 * Reads opening hours that are written plainly, such as "Mon-Fri: 6:30am-10:00pm, Sat-Sun: 8:00am-6:00pm".
 * `undefined` when one word of it is not understood: half-read hours send people to locked doors.
 */
export function parseOpeningHours(text: string): WeeklyHours[] | undefined {
  const hours: WeeklyHours[] = [];
  let rest = text.trim().replace(/\.$/, '');
  while (rest) {
    const match = entryPattern.exec(rest);
    if (!match) return undefined;
    const byday = daysIn(match[1]!);
    const opens = clockTime(match[2]!);
    const closes = clockTime(match[3]!);
    if (!byday || !opens || !closes || closes <= opens) return undefined;
    hours.push({byday, opens_at: opens, closes_at: closes});
    rest = rest.slice(match[0].length);
  }
  return hours.length > 0 ? hours : undefined;
}

function daysIn(words: string): string | undefined {
  const found = new Set<number>();
  for (const [, first, last] of words.matchAll(dayGroupPattern)) {
    const from = dayIndex(first!);
    const to = last === undefined ? from : dayIndex(last);
    if (to < from) return undefined;
    for (let index = from; index <= to; index++) found.add(index);
  }
  return [...found]
    .sort((a, b) => a - b)
    .map((index) => days[index])
    .join(',');
}

const dayIndex = (word: string) => days.indexOf(word.slice(0, 2).toUpperCase());

/** `HH:mm` of "9.30am", "12 noon" or "17:00". "9:30" alone could be either half of the day: undefined. */
function clockTime(words: string): string | undefined {
  if (/noon/i.test(words)) return '12:00';
  const [, hourText, minuteText = '00', half] = /(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm)?/i.exec(words)!;
  let hour = Number(hourText);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  } else if (hourText!.length < 2) {
    return undefined;
  }
  if (hour > 23 || Number(minuteText) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minuteText}`;
}
