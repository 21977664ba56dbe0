import {formatDay, formatDays, formatPounds, formatTimes} from '../../i18n/activity-formats.js';
import {formatList} from '../../i18n/formats.js';
import type {ActivityPlanWords} from '../../i18n/plan-goals/index.js';
import {atStart, inSentence} from '../../i18n/sentence.js';
import type {Activity} from '../../model/activity.js';
import {WEEKDAYS, type OpeningSession, type Weekday} from '../../model/opening-times.js';
import type {Place} from '../../model/place.js';
import type {PlanAction, PlanActivity} from '../../model/plan.js';

/** In which words, and on which day, an activity is written into a plan. */
export interface ActivityLanguage {
  readonly words: ActivityPlanWords;
  readonly locale: string;
  /** `YYYY-MM-DD`: days before it are over. */
  readonly today: string;
}

/** The paper copy has room for so many of each. */
const MOST = {places: 2, days: 2, sessions: 4, contacts: 2};

/** With nothing where a page has left out what a plan looks at; `undefined` where it has no id or no name. */
export const completed = (given: Partial<Activity> | null | undefined): Activity | undefined =>
  given?.id && given.name
    ? ({places: [], modes: [], sessions: [], contacts: [], cost: {kind: 'unknown'}, ...given} as Activity)
    : undefined;

/** What a plan keeps of an activity from a directory: enough to go there with the paper copy in hand. */
export function activityOf(activity: Activity, language: ActivityLanguage): PlanActivity {
  const {id, source, sourceUrl, name} = activity;
  const details = detailLines(activity, language).join('\n');
  return {
    name,
    ...(id && {id}),
    ...(source && {source}),
    ...(sourceUrl && /^https?:/i.test(sourceUrl) && {url: sourceUrl}),
    ...(details && {details}),
  };
}

/**
 * A step about an activity. How the person is connected to it is left open: being told about it, being referred and being gone with
 * are different things, and nobody has said yet which.
 */
export const stepOf = (
  activity: Activity,
  language: ActivityLanguage,
  {id, goal}: {readonly id: string; readonly goal?: string | undefined},
): Partial<PlanAction> & {readonly id: string} => ({
  id,
  ...(goal !== undefined && {goal}),
  activity: activityOf(activity, language),
});

/** Where, when, what it costs and whom to ask, one a line. What the directory does not say is left out, never guessed. */
function detailLines(activity: Activity, language: ActivityLanguage): readonly string[] {
  const {places, contacts} = activity;
  const lines = [
    ...places.slice(0, MOST.places).map(placeLine),
    remoteLine(activity, language),
    ...whenLines(activity.sessions, language),
    costLine(activity, language),
    ...contacts
      .filter(({phone, email}) => phone || email)
      .slice(0, MOST.contacts)
      .map(({name, phone, email}) => joined([name, phone ?? email])),
  ];
  return [...new Set(lines.filter((line) => line !== ''))];
}

const joined = (parts: readonly (string | undefined)[]): string =>
  [...new Set(parts.map((part) => part?.trim()).filter(Boolean))].join(', ');

const placeLine = ({name, addressLines, town, postcode}: Place): string =>
  joined([name, ...addressLines, town, postcode]);

const remoteLine = ({modes}: Activity, {words}: ActivityLanguage): string =>
  modes
    .flatMap((mode) => (mode === 'in-person' ? [] : [words[mode]]))
    .map((word, index) => (index === 0 ? word : inSentence(word)))
    .join(', ');

function costLine({cost}: Activity, {words}: ActivityLanguage): string {
  if (cost.kind === 'free') return words.free;
  if (cost.kind === 'donation') return words.payWhatYouCan;
  if (cost.kind !== 'paid' || cost.fromAmount === undefined) return '';
  const pounds = formatPounds(cost.fromAmount);
  // Several amounts in the directory's words: not the same for everybody.
  return (cost.text?.match(/£|\d[.,]\d\d/g) ?? []).length > 1 ? words.fromPounds(pounds) : pounds;
}

function whenLines(sessions: readonly OpeningSession[], language: ActivityLanguage): readonly string[] {
  const {locale, today} = language;
  const going = sessions.filter(({cancelled, validTo}) => !cancelled && !(validTo && validTo < today));
  const repeating = alike(going.filter(({date}) => !date)).map((session) =>
    joined([repeatWords(session, language), timesWords(session, language), session.text]),
  );
  const days = going
    .flatMap((session) => (session.date && session.date >= today ? [{...session, date: session.date}] : []))
    .sort((one, other) => one.date.localeCompare(other.date))
    .slice(0, MOST.days)
    .map((session) =>
      joined([
        `${atStart(formatDay(locale, session.date))} ${session.date.slice(0, 4)}`,
        timesWords(session, language),
      ]),
    );
  return [...repeating.slice(0, MOST.sessions), ...days];
}

/** Weekly sessions at the same hours become one, on all their days. */
function alike(sessions: readonly OpeningSession[]): readonly OpeningSession[] {
  const groups = new Map<string, OpeningSession>();
  sessions.forEach((session, index) => {
    const days = /^FREQ=WEEKLY(?:;INTERVAL=1)?;BYDAY=([A-Z,]+)$/.exec(session.rrule ?? '')?.[1];
    const key = days && !session.text ? `${session.start} ${session.end}` : `#${index}`;
    const before = groups.get(key);
    groups.set(key, before ? {...before, rrule: `${before.rrule},${days}`} : session);
  });
  return [...groups.values()];
}

function timesWords({start, end}: OpeningSession, {words, locale}: ActivityLanguage): string {
  if (!start) return '';
  return start === '00:00' && end === '24:00' ? words.openAllDay : formatTimes(locale, start, end);
}

/** How often, in words; '' where there are no short ones for it. */
function repeatWords({rrule}: OpeningSession, {words, locale}: ActivityLanguage): string {
  if (!rrule) return '';
  const part = (name: string) => new RegExp(`(?:^|;)${name}=([^;]*)`, 'i').exec(rrule)?.[1] ?? '';
  const frequency = part('FREQ').toUpperCase();
  const interval = Math.max(1, Number(part('INTERVAL')) || 1);
  const position = Number(part('BYSETPOS')) || 0;
  const days = [
    ...part('BYDAY')
      .toUpperCase()
      .matchAll(/([+-]?\d+)?(MO|TU|WE|TH|FR|SA|SU)/g),
  ].map(([, ordinal, day]) => ({
    ordinal: Number(ordinal ?? position),
    weekday: WEEKDAYS.indexOf(day as Weekday),
  }));
  const weekdays = days.map(({weekday}) => weekday);
  if (frequency === 'DAILY') return interval === 1 ? words.everyDay : '';
  if (frequency === 'WEEKLY') {
    if (interval > 1) return words.everyWeeks(interval, formatDays(locale, weekdays));
    if (new Set(weekdays).size === WEEKDAYS.length) return words.everyDay;
    return weekdays.length > 0 ? words.everyWeekday(formatDays(locale, weekdays)) : '';
  }
  const hasWords = days.length > 0 && days.every(({ordinal: each}) => each === -1 || (each > 0 && each < 6));
  if (frequency !== 'MONTHLY' || !hasWords) return '';
  const named = days.map(({ordinal, weekday}, index) => {
    const day = words.ordinalDay(ordinal, weekday);
    return index === 0 ? day : day.charAt(0).toLowerCase() + day.slice(1);
  });
  return words.ofTheMonth(formatList(locale, named), interval);
}
