import {ACCESS_WAYS, ACCESSIBILITY_FEATURES, ATTENDANCE_MODES} from '../../model/activity.js';
import type {
  AccessibilityFeature,
  AccessWay,
  Activity,
  Category,
  Contact,
  Cost,
} from '../../model/activity.js';
import type {OpeningSession} from '../../model/opening-times.js';
import type {Place, PlacePrecision} from '../../model/place.js';
import {ages} from '../normalise/ages.js';
import {contacts} from '../normalise/contacts.js';
import {coordinates} from '../normalise/coordinates.js';
import {clockTime, isoDate} from '../normalise/dates.js';
import {slug} from '../normalise/identity.js';
import {email, phone, webUrl} from '../normalise/links.js';
import {mapper} from '../normalise/mapper.js';
import {status} from '../normalise/participation.js';
import {findPostcode, postcode} from '../normalise/postcode.js';
import {line, lines, richText} from '../normalise/rich-text.js';
import {summarise} from '../normalise/summary.js';
import type {Tools} from '../normalise/tools.js';
import {amount, compact, isWire, list, record, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';
import {readRichText} from './read-rich-text.js';

/** One of our own activities, from a file that somebody wrote: what has the wrong type is left out and named. */
export const mapPlainActivity = mapper((value, tools, warnings): Activity | undefined => {
  const wire = record(value);
  const name = line(wire['name'], tools);
  if (!name) {
    warnings.push('an activity needs a name');
    return undefined;
  }
  const description = Array.isArray(wire['description'])
    ? readRichText(wire['description'])
    : richText(wire['description'], tools);
  const places = records(wire['places']).map((place) => placeOf(place, tools, warnings));
  const range = record(wire['ages']);
  const organisation = record(wire['organisation']);
  return compact({
    id: words(wire['id']) ?? slug(name, places[0]?.postcode ?? places[0]?.town),
    source: line(wire['source'], tools) ?? tools.source,
    sourceUrl: webUrl(wire['sourceUrl']),
    name,
    summary: line(wire['summary'], tools) ?? summarise(description),
    description,
    organisation: words(organisation['name'])
      ? compact({
          id: words(organisation['id']),
          name: line(organisation['name'], tools),
          url: webUrl(organisation['url']),
        })
      : undefined,
    // A file that somebody wrote lists what runs; what does not is said.
    status: wire['status'] === undefined ? ('active' as const) : status(wire['status']),
    alert: line(wire['alert'], tools),
    categories: list(wire['categories']).flatMap((category) => categoryOf(category, tools)),
    places,
    modes: oneOf(wire['modes'], ATTENDANCE_MODES, 'modes', warnings),
    sessions: records(wire['sessions']).map((session) => sessionOf(session, tools)),
    cost: costOf(wire['cost'], tools),
    ages: isWire(wire['ages']) ? (ages(range['min'], range['max']) ?? {}) : undefined,
    gender: oneOf(wire['gender'], ['any', 'women', 'men'] as const, 'gender', warnings)[0],
    access: waysOf(wire['access'], warnings),
    accessibility: list(wire['accessibility']).flatMap((feature) => featureOf(feature, tools)),
    contacts: contacts(records(wire['contacts']).map((contact) => contactOf(contact, tools))),
    coverage: lines(list(wire['coverage']), tools),
    languages: lines(list(wire['languages']), tools),
    lastChecked: isoDate(wire['lastChecked']),
    checkedBy: line(wire['checkedBy'], tools),
    lastModified: isoDate(wire['lastModified']),
    sample: wire['sample'] === true ? true : undefined,
    warnings,
  });
});

function oneOf<T extends string>(
  value: unknown,
  known: readonly T[],
  field: string,
  warnings: string[],
): T[] {
  return list(value).flatMap((item) => {
    const found = known.find((name) => name === item);
    if (!found) warnings.push(`${field} cannot be ${JSON.stringify(item)}`);
    return found ? [found] : [];
  });
}

function waysOf(value: unknown, warnings: string[]): AccessWay[] {
  const ways = oneOf(value, ACCESS_WAYS, 'access', warnings);
  return ways.length ? ways : ['unknown'];
}

function placeOf(wire: Wire, tools: Tools, warnings: string[]): Place {
  const point = coordinates(wire['lat'], wire['lon'], tools, warnings);
  const masked = wire['precision'] === 'masked';
  const stated = (['postcode', 'outcode', 'masked'] as const).find(
    (precision) => precision === wire['precision'],
  );
  const precision: PlacePrecision = masked ? 'masked' : point ? (stated ?? 'exact') : 'none';
  const addressLines = masked ? [] : lines(list(wire['addressLines'] ?? wire['address']), tools);
  return compact({
    id: words(wire['id']),
    name: line(wire['name'], tools),
    addressLines,
    town: line(wire['town'], tools),
    postcode: postcode(wire['postcode']) ?? findPostcode(addressLines.at(-1) ?? ''),
    lat: point?.lat,
    lon: point?.lon,
    precision,
    accessibility: lines(list(wire['accessibility']), tools),
  });
}

function sessionOf(wire: Wire, tools: Tools): OpeningSession {
  const rrule = words(wire['rrule'])?.replace(/^RRULE:/i, '');
  const except = list(wire['except'])
    .map(isoDate)
    .filter((date) => date !== undefined);
  const spaces = amount(wire['spaces']);
  return compact({
    placeId: words(wire['placeId']),
    rrule: rrule && /^FREQ=/i.test(rrule) ? rrule : undefined,
    anchor: isoDate(wire['anchor']),
    date: isoDate(wire['date']),
    start: clockTime(wire['start']),
    end: clockTime(wire['end']),
    validFrom: isoDate(wire['validFrom']),
    validTo: isoDate(wire['validTo']),
    except: except.length ? except : undefined,
    text: line(wire['text'], tools),
    cancelled: wire['cancelled'] === true ? true : undefined,
    spaces: spaces !== undefined && spaces >= 0 ? spaces : undefined,
    bookUrl: webUrl(wire['bookUrl']),
  });
}

function costOf(value: unknown, tools: Tools): Cost {
  const wire = record(value);
  const kind = (['free', 'paid', 'donation'] as const).find((name) => name === wire['kind']) ?? 'unknown';
  const from = amount(wire['fromAmount']);
  return compact({
    kind,
    fromAmount: from !== undefined && from > 0 ? from : undefined,
    text: line(wire['text'], tools),
  });
}

function categoryOf(value: unknown, tools: Tools): Category[] {
  const wire = isWire(value) ? value : {label: value};
  const label = line(wire['label'], tools);
  if (!label) return [];
  const parentId = words(wire['parentId']);
  return [compact({id: words(wire['id']) ?? label, label, scheme: words(wire['scheme']), parentId})];
}

function featureOf(value: unknown, tools: Tools): AccessibilityFeature[] {
  const wire = isWire(value) ? value : {id: value, label: value};
  const id = ACCESSIBILITY_FEATURES.find((feature) => feature === wire['id']);
  const label = line(wire['label'], tools) ?? id;
  return label ? [compact({id: id ?? (isWire(value) ? words(wire['id']) : undefined), label})] : [];
}

function contactOf(wire: Wire, tools: Tools): Contact {
  return compact({
    name: line(wire['name'], tools),
    phone: phone(wire['phone']),
    email: email(wire['email']),
    url: webUrl(wire['url']),
  });
}
