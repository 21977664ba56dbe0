import type {SaveBarStrings} from '../../i18n/support-plan/index.js';
import {formatDate, formatTime} from '../../i18n/formats.js';
import type {PlanNames} from '../../i18n/plan/in-words.js';
import {atStart} from '../../i18n/sentence.js';
import {londonNow} from '../../model/calendar.js';
import {placesToChoose, unsavedChanges, type SaveState, type SaveStatus} from './save-state.js';

/** What the words of the save bar depend on. */
export interface SaveWordsOptions {
  readonly t: SaveBarStrings;
  readonly locale: string;
  readonly names: PlanNames;
  readonly status: SaveStatus;
  readonly state: SaveState;
  /** Milliseconds of the clock. */
  readonly now: number;
  /** Something is typed, or begun, that is in no plan yet. */
  readonly isUnfinished?: boolean;
}

/** What the save bar says. */
export interface SaveWords {
  readonly heading: string;
  /** One line below it; '' where there is no more to say. */
  readonly body: string;
}

/** "today at 2:14pm", "on 3 March at 9am"; '' where nobody knows when. */
export function momentInWords(
  t: SaveBarStrings,
  locale: string,
  moment: string | undefined,
  now: number,
): string {
  const instant = new Date(moment ?? '');
  if (Number.isNaN(instant.getTime())) return '';
  const [day = '', clock = ''] = londonNow(instant).split('T');
  const today = londonNow(new Date(now)).slice(0, 10);
  const time = formatTime(locale, clock);
  if (day === today) return t.today(time);
  return t.onDay(formatDate(locale, day, {year: day.slice(0, 4) !== today.slice(0, 4)}), time);
}

/** How many changes there are to be saved, as a person counts; one whose answer got lost counts, too. */
export const countUnsaved = (state: SaveState): number =>
  Math.max(unsavedChanges(state).length, state.pending ? 1 : 0);

/** How far the plan is in the record, in words. */
export function saveWords(options: SaveWordsOptions): SaveWords {
  const {t, locale, names, status, state, now, isUnfinished} = options;
  if (isUnfinished && (status === 'saved' || status === 'nothing')) return message(t.unfinished);
  const changes = countUnsaved(state);
  const when = momentInWords(t, locale, state.opened?.savedAt, now);
  const joined = state.joined ? `${t.joined(state.joined)}.` : '';
  switch (status) {
    case 'nothing':
      return message(t.nothing);
    case 'unsaved':
      return {
        heading: t.unsaved(changes),
        body: state.opened ? (when ? t.lastSaved(when) : '') : t.neverSaved,
      };
    case 'saving':
      return message(t.saving);
    case 'saved':
      return {heading: t.saved, body: [joined, atStart(when)].filter(Boolean).join(' ')};
    case 'offline':
      return {heading: t.offline, body: t.offlineBody(changes)};
    case 'not-saved':
      return {heading: t.notSaved, body: troubleInWords(t, state, now)};
    case 'clash':
      return {
        heading: t.clash(state.clash?.theirs.savedBy),
        body: t.clashBody(placesToChoose(state).length, state.clash?.joined.length ?? 0),
      };
    case 'logged-out':
      return message(t.loggedOut);
    case 'refused':
      return {
        heading: t.refused,
        body: changes > 0 ? t.refusedChanges(changes) : t.refusedBody(names.worker),
      };
  }
}

const message = ({heading, body}: {readonly heading: string; readonly body: string}): SaveWords => ({
  heading,
  body,
});

function troubleInWords(t: SaveBarStrings, {trouble}: SaveState, now: number): string {
  const {kind, retryAt = 0} = trouble ?? {};
  const said =
    kind === 'busy' ? t.busy : kind === 'not-taken' ? t.notTaken : kind === 'gone' ? t.gone : t.noAnswer;
  const wait = Math.ceil((retryAt - now) / 1000);
  return wait > 0 ? `${said} ${t.tryAfter(wait)}` : said;
}
