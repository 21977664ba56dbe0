import {html, nothing, type TemplateResult} from 'lit';
import type {FoundActivity} from '../../activity-index/protocol.js';
import type {ActivityDetailsStrings} from '../../i18n/activity-details/index.js';
import type {FinderStrings} from '../../i18n/finder/index.js';
import {formatDay} from '../../i18n/activity-formats.js';
import {formatList} from '../../i18n/formats.js';
import type {AccessibilityFeatureId, Activity, Contact} from '../../model/activity.js';
import {isMapped, type Place} from '../../model/place.js';
import {costWords, languageName, placeName, telHref} from '../activity-words.js';
import {safeLink} from '../../kit/rich-text/safe-link.js';
import {laterDates, occurrenceWords, sessionLines, whenWords} from '../session-words.js';

/** Both sets of texts and what they are said about. */
export interface DetailContext {
  readonly found: FoundActivity;
  readonly t: FinderStrings;
  readonly d: ActivityDetailsStrings;
  readonly locale: string;
  readonly today: string;
  /** For paper: days are never relative, links are written out, nothing is pressed. */
  readonly print?: boolean;
}

/** A row of the summary list: its name and what stands beside it. */
interface DetailRow {
  readonly name: string;
  readonly content: unknown;
}

/** The most telling features: what is not known of these is said. */
const EXPECTED_FEATURES: readonly AccessibilityFeatureId[] = [
  'step-free',
  'accessible-toilet',
  'hearing-loop',
  'quiet-space',
];

/** What a person wants to know, in the order they ask it. Rows without anything to say are left out. */
function detailRows(context: DetailContext): readonly DetailRow[] {
  const {d} = context;
  const rows: readonly (readonly [string, unknown])[] = [
    [d.when, when(context)],
    [d.where, where(context)],
    [d.cost, cost(context)],
    [d.who, who(context)],
    [d.howToJoin, howToJoin(context)],
    [d.accessibility, access(context)],
    [d.contact, contact(context)],
  ];
  return rows.filter(([, content]) => content !== nothing).map(([name, content]) => ({name, content}));
}

/** The rows as a list of names and what stands beside them. */
export function rowList(context: DetailContext): TemplateResult {
  return html`<dl class="rows">
    ${detailRows(context).map(
      ({name, content}) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${content}</dd>
        </div>`,
    )}
  </dl>`;
}

function when(context: DetailContext): TemplateResult {
  const {found, t, d, locale, today, print} = context;
  const {activity, next} = found;
  const words = whenWords(found, t, locale, today);
  const [soonest] = next;
  const running = activity.status !== 'closed' && activity.status !== 'paused' && !found.ended;
  const first =
    soonest && running
      ? sentence([
          occurrenceWords(soonest, t, locale, today, print),
          atPlace(activity, activity.sessions[soonest.session]?.placeId),
        ])
      : words.next;
  const lines = running ? sessionLines(activity.sessions, t, locale, today) : [];
  const several = lines.length > 1;
  const later = running && !several ? laterDates(next, locale) : '';
  const booking = safeLink(activity.sessions.find((session) => session.bookUrl)?.bookUrl);
  return html`<p><strong>${first}</strong></p>
    ${words.full ? html`<p>${t.full}</p>` : nothing} ${cancelledDates(context)}
    ${
      several
        ? html`<ul class="plain">
            ${lines.map(
              ({repeat, times, text, placeId}) =>
                html`<li>${sentence([repeat, times, text, atPlace(activity, placeId)])}</li>`,
            )}
          </ul>`
        : html`${
            words.repeat || later
              ? html`<p class="secondary">
                  ${words.repeat ? `${words.repeat}. ` : nothing}${later ? d.thenOn(later) : nothing}
                </p>`
              : nothing
          }`
    }
    ${booking && !print ? html`<p><a href=${booking} rel="noopener noreferrer">${d.book}</a></p>` : nothing}`;
}

/** Occasions that do not take place, so that nobody sets out for them. */
function cancelledDates({found: {activity}, t, locale, today}: DetailContext): unknown {
  const dates = activity.sessions
    .filter(({cancelled, date}) => cancelled && date && date >= today)
    .map(({date}) => formatDay(locale, date!));
  return dates.length ? html`<p><strong>${t.cancelled}:</strong> ${formatList(locale, dates)}</p>` : nothing;
}

/** Name of the place of a session, where there are several to go to. */
function atPlace({places}: Activity, id: string | undefined): string {
  const place = places.length > 1 && id !== undefined ? places.find((each) => each.id === id) : undefined;
  return place ? placeName(place) : '';
}

const sentence = (parts: readonly string[]) => parts.filter(Boolean).join(', ');

/** Name and address of a place on one line each, without saying anything twice. */
export function addressOf(place: Place): string {
  const lines = [placeName(place), ...place.addressLines, place.town ?? '', place.postcode ?? ''].filter(
    Boolean,
  );
  return [...new Set(lines)].join(', ');
}

function where({found, t, d, print}: DetailContext): unknown {
  const {places, modes} = found.activity;
  const remote = modes.filter((mode) => mode !== 'in-person');
  if (!places.length && !remote.length) return nothing;
  return html`${places.map((place) => {
    const masked = place.precision === 'masked';
    return html`<p>${addressOf(place)}</p>
      ${masked ? html`<p class="secondary">${d.maskedPlace}</p>` : nothing}
      ${
        isMapped(place) && !masked && !print
          ? html`<p>
              <a href=${directionsUrl(place)} target="_blank" rel="noopener noreferrer"
                >${d.directions}<span class="visually-hidden"> ${d.directionsTo(placeName(place))}</span></a
              >
            </p>`
          : nothing
      }`;
  })}${remote.map((mode) => html`<p>${t.modes[mode]}</p>`)}`;
}

/** Documented form of Google Maps URLs; holds the place only, never where the person is. */
function directionsUrl({lat, lon}: {lat: number; lon: number}): string {
  return `https://www.google.com/maps/dir/?api=1&destination=${lat},${lon}`;
}

function cost({found: {activity}, t}: DetailContext): TemplateResult {
  const {text} = activity.cost;
  const words = costWords(activity.cost, t);
  const more = text && text.toLowerCase() !== words.toLowerCase() ? text : '';
  return html`<p>${words}</p>
    ${more ? html`<p class="secondary">${more}</p>` : nothing}`;
}

function who({found: {activity}, t, d, locale}: DetailContext): unknown {
  const {ages, gender, coverage, languages} = activity;
  const lines = [
    ages ? ageWords(ages, d) : '',
    gender === 'women' ? d.women : gender === 'men' ? d.men : '',
    coverage.length ? d.serves(formatList(locale, coverage, {names: true})) : '',
    languages.length
      ? d.spoken(
          formatList(
            locale,
            languages.map((code) => languageName(code, t, locale)),
          ),
        )
      : '',
  ].filter(Boolean);
  return lines.length ? lines.map((line) => html`<p>${line}</p>`) : nothing;
}

function ageWords({min, max}: NonNullable<Activity['ages']>, d: ActivityDetailsStrings): string {
  if (min !== undefined && max !== undefined) return min === max ? d.ageOnly(min) : d.agesBetween(min, max);
  if (min !== undefined) return d.agesFrom(min);
  return max === undefined ? d.allAges : d.agesTo(max);
}

function howToJoin({found: {activity}, d}: DetailContext): unknown {
  const known = activity.access.filter((way) => way !== 'unknown');
  return (known.length ? known : (['unknown'] as const)).map((way) => html`<p>${d.joining[way]}</p>`);
}

function access({found: {activity}, t, d, locale}: DetailContext): TemplateResult {
  const names = t.values['accessibility'] ?? {};
  const words = activity.accessibility.map(({id, label}) => (id && names[id]) || label);
  const places = activity.places.flatMap((place) => place.accessibility);
  // "Accessible toilet" and "Step-free access" are not said twice in Welsh, once translated and once not.
  const plain = activity.accessibility.map(({id}) => id?.replace('-', ' '));
  const isSaid = (text: string) =>
    plain.includes(
      text
        .toLowerCase()
        .replace('-', ' ')
        .replace(/ access$/, ''),
    );
  const all = [...new Set([...words, ...places.filter((text) => !isSaid(text))])];
  const unknown = EXPECTED_FEATURES.filter(
    (id) => !activity.accessibility.some((feature) => feature.id === id),
  ).map((id) => (names[id] ?? id).toLowerCase());
  return html`${
    all.length
      ? html`<ul class="bullets">
          ${all.map((each) => html`<li>${each}</li>`)}
        </ul>`
      : nothing
  }
  ${unknown.length ? html`<p class="secondary">${d.accessNotKnown(formatList(locale, unknown))}</p>` : nothing}`;
}

function contact({found: {activity}, d, print}: DetailContext): TemplateResult {
  const {organisation} = activity;
  const own: Contact = {name: organisation?.name, url: organisation?.url};
  const people = merged(
    [own, ...activity.contacts].map((each) => ({...each, url: safeLink(each.url)})),
  ).filter((each) => Object.values(each).some(Boolean));
  if (!people.length) return html`<p>${d.noContact}</p>`;
  return html`${people.map(
    ({name, phone, email, url}) =>
      html`${name ? html`<p>${name}</p>` : nothing}
      ${phone ? html`<p>${print ? phone : html`<a class="nowrap" href=${telHref(phone)}>${phone}</a>`}</p>` : nothing}
      ${email ? html`<p>${print ? email : html`<a href="mailto:${email}">${email}</a>`}</p>` : nothing}
      ${url ? html`<p>${print ? url : html`<a href=${url} rel="noopener noreferrer">${siteName(url) || d.website}</a>`}</p>` : nothing}`,
  )}`;
}

/** `women.example.org`: says where a link goes. */
function siteName(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** Feeds part one contact into several rows, a phone here and an email there: what names nobody else is put together. */
function merged(contacts: readonly Contact[]): readonly Contact[] {
  const result: Contact[] = [];
  for (const next of contacts) {
    const at = result.findIndex((before) => fits(before, next));
    if (at < 0) result.push(next);
    else
      result[at] = {...result[at], ...Object.fromEntries(Object.entries(next).filter(([, value]) => value))};
  }
  return result;
}

/** Whether two contacts say nothing different. Two pages of one website are one website; the later is the nearer one. */
function fits(before: Contact, next: Contact): boolean {
  const agree = (a: string | undefined, b: string | undefined) => !a || !b || a === b;
  return (
    agree(before.name, next.name) &&
    agree(before.phone, next.phone) &&
    agree(before.email, next.email) &&
    agree(before.url && siteName(before.url), next.url && siteName(next.url))
  );
}
