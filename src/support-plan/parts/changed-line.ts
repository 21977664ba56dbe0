import {formatDate} from '../../i18n/formats.js';
import {londonNow} from '../../model/calendar.js';
import type {PlanView} from '../plan-view.js';
import type {PartsEditor} from './parts-editor.js';

const dayOf = (at: string): string | undefined => {
  const instant = new Date(at);
  return Number.isNaN(instant.getTime()) ? undefined : londonNow(instant).slice(0, 10);
};

/**
 * Who changed a part last, and when: "Maggie, 10 November", with the year where it is another one. Of several parts that are drawn
 * as one, the newest counts. Nothing where it was never saved.
 */
export function changedLine(
  view: PlanView,
  parts: PartsEditor,
  ...ids: readonly string[]
): string | undefined {
  const newest = ids
    .flatMap((id) => view.plan.changed[id] ?? [])
    .flatMap(({at, by}) => {
      const day = dayOf(at);
      return day === undefined ? [] : [{time: Date.parse(at), day, by}];
    })
    .sort((one, other) => one.time - other.time)
    .at(-1);
  if (!newest) return undefined;
  const {day, by} = newest;
  const date = formatDate(view.locale, day, {year: day.slice(0, 4) !== view.today.slice(0, 4)});
  return by ? parts.words.texts.changedBy(by, date) : date;
}
