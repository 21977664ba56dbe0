import type {AccessibilityFeature, Activity} from '../../model/activity.js';
import type {OpeningSession} from '../../model/opening-times.js';
import type {LatLon, Place} from '../../model/place.js';
import {accessibility, featureOf} from '../normalise/accessibility.js';
import {ages, agesFromWords} from '../normalise/ages.js';
import {contacts} from '../normalise/contacts.js';
import {coordinates, gridReference} from '../normalise/coordinates.js';
import {cost} from '../normalise/cost.js';
import {clockTime, isoDate} from '../normalise/dates.js';
import {slug} from '../normalise/identity.js';
import {languages} from '../normalise/languages.js';
import {email, phone, webUrl} from '../normalise/links.js';
import {mapper} from '../normalise/mapper.js';
import type {Mapper} from '../normalise/mapper.js';
import {accessWays, modes, status} from '../normalise/participation.js';
import {findPostcode, postcode} from '../normalise/postcode.js';
import {line, richText} from '../normalise/rich-text.js';
import {openingHours, session} from '../normalise/schedule.js';
import {summarise} from '../normalise/summary.js';
import type {Tools} from '../normalise/tools.js';
import {compact, words} from '../normalise/wire.js';
import type {ColumnField, Columns} from './columns.js';
import {daySessions, weekColumns} from './week-columns.js';

/** One row: its cells by heading, and its point where the format holds one apart from the cells. */
export interface TableRow {
  readonly cells: Readonly<Record<string, unknown>>;
  /** Id outside the cells. */
  readonly id?: string | undefined;
  /** `[x, y]` as the format gives it. */
  readonly point?: readonly [unknown, unknown] | undefined;
}

/** Cells that say "nothing here". */
const NOTHING = /^(?:|n\/?a|null|none|nan|nil|not known|unknown|not applicable|#n\/a|-|\?)$/i;

/** Makes the mapper for rows with these columns. `sheet` is for spreadsheets, which lose the 0 of telephone numbers. */
export function rowMapper(columns: Columns, sheet: boolean): Mapper {
  const week = weekColumns(columns.rest);
  const featureColumns = columns.rest.filter((heading) => featureOf(readable(heading)));
  return mapper((value, tools, warnings): Activity | undefined => {
    const {cells, id, point} = value as TableRow;
    const raw = (heading: string): string | number | undefined => {
      const cell = cells[heading];
      if (typeof cell === 'number') return cell;
      const text = words(cell);
      return text === undefined || NOTHING.test(text) ? undefined : text;
    };
    const get = (field: ColumnField) => {
      const heading = columns.of[field][0];
      return heading === undefined ? undefined : raw(heading);
    };
    const all = (field: ColumnField) =>
      columns.of[field].map((heading) => line(raw(heading), tools)).filter((text) => text !== undefined);
    const name = line(get('name') ?? get('address'), tools);
    if (!name) {
      warnings.push('a row without a name');
      return undefined;
    }
    const description = richText(get('description'), tools);
    const place = placeOf({address: all('address'), get, point}, tools, warnings);
    const url = webUrl(get('url'));
    const access = line(get('access'), tools);
    const taking = modes(line(get('mode'), tools));
    const minAge = get('minAge');
    const maxAge = get('maxAge');
    const sessions = [
      ...openings(get, tools),
      ...week.flatMap((column) => {
        const hours = line(raw(column.heading), tools);
        return hours ? daySessions(column, hours) : [];
      }),
    ];
    return compact({
      id: id ?? words(get('id')) ?? slug(name, place?.postcode ?? place?.addressLines[0]),
      source: tools.source,
      sourceUrl: url,
      name,
      summary: summarise(description),
      description,
      organisation: compactName(line(get('organisation'), tools)),
      status: get('status') === undefined ? ('active' as const) : status(get('status')),
      alert: line(get('alert'), tools),
      categories: all('category')
        .flatMap((text) => text.split(/[;|]/).map((label) => ({id: slug(label), label: label.trim()})))
        .filter((category) => category.label),
      places: place ? [place] : [],
      modes: taking.length || !place ? taking : (['in-person'] as const),
      sessions,
      cost: cost([], line(get('cost'), tools)),
      ages: ages(minAge, maxAge) ?? agesFromWords(line(get('ages'), tools) ?? ''),
      access: accessWays(access),
      accessibility: [
        ...featuresOf(featureColumns, raw),
        ...accessibility(all('accessibility').filter((text) => !/^(?:yes|no)$/i.test(text))),
      ],
      contacts: contacts([
        compact({
          name: line(get('contact'), tools),
          phone: phone(get('phone'), sheet),
          email: email(get('email')),
          url,
        }),
      ]),
      coverage: all('coverage'),
      languages: languages(all('languages')),
      lastChecked: isoDate(get('lastChecked')),
      lastModified: isoDate(get('lastModified')),
      warnings,
    });
  });
}

const compactName = (name: string | undefined) => (name ? {name} : undefined);
const readable = (heading: string) => heading.replace(/[_.]+/g, ' ').trim();

interface Where {
  readonly address: readonly string[];
  readonly get: (field: ColumnField) => string | number | undefined;
  readonly point: TableRow['point'];
}

function placeOf({address, get, point}: Where, tools: Tools, warnings: string[]): Place | undefined {
  const at = pointOf(get, point, tools, warnings);
  const whole = address.join(', ');
  const code = postcode(get('postcode')) ?? findPostcode(whole);
  const town = line(get('town'), tools);
  const addressLines = whole
    .split(/\s*,\s*|\n/)
    .map((part) => part.trim())
    .filter((part) => part && postcode(part) !== code);
  if (town && !addressLines.includes(town)) addressLines.push(town);
  if (!at && !addressLines.length && !code) return undefined;
  return compact({
    addressLines,
    town: town ?? (addressLines.length > 1 ? addressLines.at(-1) : undefined),
    postcode: code,
    lat: at?.lat,
    lon: at?.lon,
    precision: at ? ('exact' as const) : ('none' as const),
    accessibility: [],
  });
}

function pointOf(
  get: Where['get'],
  point: Where['point'],
  tools: Tools,
  warnings: string[],
): LatLon | undefined {
  if (point) return coordinates(point[1], point[0], tools, warnings);
  const [lat, lon, easting, northing] = [get('lat'), get('lon'), get('easting'), get('northing')];
  if (lat !== undefined && lon !== undefined) return coordinates(lat, lon, tools, warnings);
  return easting === undefined ? undefined : gridReference(easting, northing, tools, warnings);
}

/** Hours in words stay words: guessing at "Mondays, and Tuesdays in term time" would send people to a closed door. */
function openings(get: Where['get'], tools: Tools): OpeningSession[] {
  const text = line(get('hours'), tools);
  const day = line(get('day'), tools);
  const start = clockTime(String(get('start') ?? ''));
  const timed = session({
    byday: day?.replace(/\b(?:and|every|weekly|&)\b/gi, ' '),
    ...(start && {opens: start, closes: openingHours(start, String(get('end') ?? '')).end}),
  });
  if (timed?.rrule) return [text ? {...timed, text} : timed];
  const spoken = [day, text, start].filter(Boolean).join(' ');
  return spoken ? [{text: spoken}] : [];
}

/** Columns such as "disability_toilets" that answer yes or no. */
function featuresOf(
  headings: readonly string[],
  raw: (heading: string) => string | number | undefined,
): AccessibilityFeature[] {
  return headings.flatMap((heading) => {
    const label = readable(heading);
    const id = featureOf(label);
    const yes = /^(?:y|yes|true|1|available)$/i.test(String(raw(heading) ?? ''));
    return id && yes ? [{id, label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`}] : [];
  });
}
