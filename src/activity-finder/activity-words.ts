import type {Facet, FacetValue, FoundActivity} from '../activity-index/protocol.js';
import {dayName, formatPounds} from '../i18n/activity-formats.js';
import type {FinderStrings} from '../i18n/finder/index.js';
import type {Activity, Cost} from '../model/activity.js';
import {WEEKDAYS, type Weekday} from '../model/opening-times.js';
import type {Place} from '../model/place.js';

/** What it costs, in as few words as a card has room for. Unknown is never free. */
export function costWords(cost: Cost, t: FinderStrings): string {
  switch (cost.kind) {
    case 'free':
      return t.free;
    case 'donation':
      return t.payWhatYouCan;
    case 'paid':
      if (cost.fromAmount === undefined) return t.askAboutCost;
      // More than one amount in the directory's words: not the same for everybody. The details show them.
      return (cost.text?.match(/£|\d[.,]\d\d/g) ?? []).length > 1
        ? t.fromPounds(formatPounds(cost.fromAmount))
        : formatPounds(cost.fromAmount);
    default:
      return t.askAboutCost;
  }
}

/** The name of a place, or the part of its address that says most. */
export function placeName(place: Place): string {
  return place.name ?? place.addressLines[0] ?? place.town ?? place.postcode ?? '';
}

/** What it is, by its first category; '' where the directory has none. */
export function whatWords(activity: Activity): string {
  return activity.categories[0]?.label ?? '';
}

/** What and where in one line: "Walking at Worthington Park", "Money advice, online". */
export function whatAndWhere(activity: Activity, t: FinderStrings): string {
  const what = whatWords(activity);
  const place = activity.places[0];
  const where = place ? placeName(place) : '';
  // A place that is listed itself: "Library in Sale", not "Library at Sale Library".
  if (place && what && place.town && where === activity.name) return t.whatInTown(what, place.town);
  if (where && what) return t.whatAtWhere(what, where);
  const remote = activity.modes.filter((mode) => mode !== 'in-person').map((mode) => t.modes[mode]);
  return [what || activity.organisation?.name || '', where || remote.join(', ')].filter(Boolean).join(' · ');
}

/** How to join: the first way that is known. */
export function joinWords(activity: Activity, t: FinderStrings): string {
  const known = activity.access.find((way) => way !== 'unknown');
  return known ? t.access[known] : '';
}

/** How far, for a result whose place is on the map. */
export function distanceWords(found: FoundActivity, t: FinderStrings): string {
  return found.miles === undefined ? '' : t.aboutMiles(found.miles);
}

/** Months after which a check date no longer stands (`directories.md` rule 9, Open Referral assurance is yearly). */
const STALE_MONTHS = 12;

/** Whether the details were last checked over a year ago. A record without a check date is not called stale. */
export function isStale(activity: Activity, today: string): boolean {
  if (!activity.lastChecked) return false;
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - STALE_MONTHS);
  return activity.lastChecked.slice(0, 10) < limit.toISOString().slice(0, 10);
}

/** Name of a language by its code, in the page's language. */
export function languageName(code: string, t: FinderStrings, locale: string): string {
  const known = t.languageNames[code];
  if (known) return known;
  try {
    return new Intl.DisplayNames([locale], {type: 'language', fallback: 'code'}).of(code) ?? code;
  } catch {
    return code; // Not a code: the directory's own words.
  }
}

/** Name of one value of a facet. */
export function facetValueName(
  facet: Facet,
  value: Pick<FacetValue, 'id' | 'label'>,
  t: FinderStrings,
  locale: string,
): string {
  const own = t.values[facet]?.[value.id];
  if (own) return own;
  if (facet === 'day') {
    const weekday = WEEKDAYS.indexOf(value.id as Weekday);
    if (weekday >= 0) {
      const name = dayName(locale, weekday);
      return name.charAt(0).toUpperCase() + name.slice(1);
    }
  }
  if (value.id === 'unknown') return t.notKnown;
  if (facet === 'language') return languageName(value.label ?? value.id, t, locale);
  return value.label ?? value.id;
}

/** A phone number as a link: digits and a leading plus only, without the "(0)" that is not dialled from abroad. */
export function telHref(phone: string): string {
  return `tel:${phone.replace(/^(\+\d+)\s*\(0\)/, '$1').replace(/(?!^\+)[^\d]/g, '')}`;
}
