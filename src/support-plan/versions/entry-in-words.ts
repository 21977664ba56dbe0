import {labelled, whenInWords} from '../../i18n/plan/in-words.js';
import {atStart} from '../../i18n/sentence.js';
import {fieldsOf, type Fields} from '../../model/plan/shape.js';
import {fieldInWords} from './field-in-words.js';
import {known, type WordsView} from './words-view.js';

/** Fields in the order in which a person reads them; the first that is there is said without a name. */
const MAIN: Readonly<Record<string, readonly string[]>> = {
  goals: ['text'],
  actions: ['what', 'stage'],
  contingencies: ['name'],
  people: ['name'],
};

const NAMES = {
  goals: 'goal',
  actions: 'action',
  contingencies: 'contingency',
  people: 'person',
  reviews: 'reviewDone',
} as const;

/** Lists of entries that have a content. */
type EntryList = keyof typeof NAMES;

/** All that an entry says, a line for each field: "I want to get out more", "By when: March 2027". */
export function entryLines(
  list: EntryList | 'goal-review',
  entry: Fields,
  view: WordsView,
): readonly string[] {
  if (list === 'goal-review') return reviewLines(entry, view);
  const names = view.t[NAMES[list]];
  const main = (MAIN[list] ?? []).find((field) => entry[field] !== undefined);
  const order = [...(main === undefined ? [] : [main]), ...Object.keys(names)];
  return [...new Set(order)].flatMap((field) => {
    const value = entry[field];
    // Which goal a step is for shows in its place; what was said at reviews comes below.
    if (value === undefined || (list === 'actions' && field === 'goal')) return [];
    if (list === 'goals' && field === 'reviews') {
      return (Array.isArray(value) ? value : []).flatMap((each) => reviewLines(fieldsOf(each), view));
    }
    const said =
      list === 'reviews' ? reviewDoneLines(field, value, view) : fieldInWords(list, field, value, view);
    if (field === main || list === 'reviews') return said;
    return said.length > 0 ? [labelled(atStart(known<string>(names, field) ?? ''), said.join(', '))] : [];
  });
}

/** "On 10 November 2026: Going well. Wednesdays are best." */
function reviewLines({on, status, words}: Fields, {words: plan, locale}: WordsView): readonly string[] {
  const said = plan.saidOn(
    whenInWords(locale, String(on)),
    known<string>(plan.goalStatuses, String(status)) ?? '',
  );
  return [typeof words === 'string' ? `${said}. ${words}` : said];
}

function reviewDoneLines(field: string, value: unknown, {t, locale}: WordsView): readonly string[] {
  if (typeof value !== 'string') return [];
  return field === 'on' ? [t.reviewOn(whenInWords(locale, value))] : [value];
}

/** What an entry is called, in its own words; `undefined` while it says nothing that could be a name. */
export function entryName(list: string, entry: Fields, view: WordsView): string | undefined {
  const {text, what, stage, activity, name, signs, triggers, helps, on} = entry;
  const names = [text, what, stage, fieldsOf(activity)['name'], name, signs, triggers, helps, on];
  const said = names.find((each): each is string => typeof each === 'string');
  return said !== undefined && list === 'reviews' ? view.t.reviewOn(whenInWords(view.locale, said)) : said;
}
