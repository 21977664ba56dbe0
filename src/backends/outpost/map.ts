import type {Activity, Category} from '../../model/activity.js';
import type {Place} from '../../model/place.js';
import {accessibility} from '../normalise/accessibility.js';
import {ages} from '../normalise/ages.js';
import {contacts} from '../normalise/contacts.js';
import {blurred, coordinates} from '../normalise/coordinates.js';
import {cost} from '../normalise/cost.js';
import {isoDate} from '../normalise/dates.js';
import {email, phone, webUrl} from '../normalise/links.js';
import {mapper} from '../normalise/mapper.js';
import {named} from '../normalise/named.js';
import {postcode} from '../normalise/postcode.js';
import {line, lines, richText} from '../normalise/rich-text.js';
import {session} from '../normalise/schedule.js';
import {summarise} from '../normalise/summary.js';
import type {Tools} from '../normalise/tools.js';
import {amount, compact, firstWords, record, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';

/** One service as Outpost and Scout send it. */
export const mapOutpostService = mapper((value, tools, warnings): Activity | undefined => {
  const service = record(value);
  const identity = named(service, tools, warnings);
  if (!identity) return undefined;
  const description = richText(service['description'], tools);
  const organisation = record(service['organisation']);
  const locations = records(service['locations']);
  const places = locations
    .map((location) => placeOf(location, tools, warnings))
    .filter((place) => place !== undefined);
  const online = locations.some((location) => /^online$/i.test(words(location['city']) ?? ''));
  return compact({
    ...identity,
    source: tools.source,
    sourceUrl: webUrl(service['url']),
    summary: summarise(description),
    description,
    organisation: organisationOf(organisation, tools),
    // Only what the council has approved and made visible is sent.
    status: 'active' as const,
    categories: records(service['taxonomies']).flatMap((term): Category[] => {
      const label = line(firstWords(term['name'], term['label']), tools);
      const termId = words(term['id']);
      return label ? [compact({id: termId ?? label, label, parentId: words(term['parent_id'])})] : [];
    }),
    places,
    modes: [...(places.length ? (['in-person'] as const) : []), ...(online ? (['online'] as const) : [])],
    sessions: records(service['regular_schedules'])
      .map((wire) => session({byday: wire['weekday'], opens: wire['opens_at'], closes: wire['closes_at']}))
      .filter((found) => found !== undefined),
    cost: cost(
      records(service['cost_options']).map((option) =>
        compact({
          amount: amount(option['amount']),
          text: line(firstWords(option['option'], option['cost_type']), tools),
        }),
      ),
      undefined,
      service['free'] === true,
    ),
    ages: ages(service['min_age'], service['max_age']) ?? agesFromBands(service),
    access: service['needs_referral'] === true ? (['referral'] as const) : (['unknown'] as const),
    accessibility: accessibility([
      ...places.flatMap((place) => place.accessibility),
      ...records(service['send_needs'])
        .map((need) => line(firstWords(need['name'], need['label']), tools))
        .filter((need) => need !== undefined),
    ]),
    contacts: contacts([
      compact({url: webUrl(service['url'])}),
      ...records(service['contacts']).map((wire) =>
        compact({
          name: line(firstWords(wire['name'], wire['title']), tools),
          phone: phone(wire['phone']),
          email: email(wire['email']),
        }),
      ),
      compact({email: email(organisation['email']), url: webUrl(organisation['url'])}),
    ]),
    coverage: [],
    languages: [],
    lastModified: isoDate(service['updated_at']),
    warnings,
  });
});

function organisationOf(wire: Wire, tools: Tools) {
  const name = line(wire['name'], tools);
  return name ? compact({id: words(wire['id']), name, url: webUrl(wire['url'])}) : undefined;
}

/** "Online" and "Nationwide" stand in the town's column for places that are none. */
const NOWHERE = /^(?:online|nationwide|national|countywide|virtual|various)$/i;

/** A place; where the directory asks for the exact address to be hidden, only the town and a rough spot are kept. */
function placeOf(location: Wire, tools: Tools, warnings: string[]): Place | undefined {
  const town = line(location['city'], tools);
  if (town && NOWHERE.test(town)) return undefined;
  const [lon, lat] = (record(location['geometry'])['coordinates'] as unknown[] | undefined) ?? [];
  const point = coordinates(lat, lon, tools, warnings);
  const id = words(location['id']);
  const access = records(location['accessibilities'])
    .map((wire) => line(firstWords(wire['name'], wire['label']), tools))
    .filter((text) => text !== undefined);
  if (location['mask_exact_address'] === true) {
    return compact({
      id,
      addressLines: [],
      town,
      ...(point && blurred(point)),
      precision: 'masked' as const,
      accessibility: access,
    });
  }
  return compact({
    id,
    name: line(location['name'], tools),
    addressLines: lines([location['address_1'], location['address_2'], location['city']], tools),
    town,
    postcode: postcode(location['postal_code']),
    lat: point?.lat,
    lon: point?.lon,
    precision: point ? ('exact' as const) : ('none' as const),
    accessibility: access,
  });
}

const BANDS: readonly (readonly [string, number, number | undefined])[] = [
  ['age_band_under_2', 0, 1],
  ['age_band_2', 2, 2],
  ['age_band_3_4', 3, 4],
  ['age_band_5_7', 5, 7],
  ['age_band_8_plus', 8, undefined],
];

/** Ages from the boxes ticked in the age bands. */
function agesFromBands(service: Wire) {
  if (service['age_band_all'] === true) return {};
  const ticked = BANDS.filter(([key]) => service[key] === true);
  const first = ticked[0];
  const last = ticked.at(-1);
  return first && last ? ages(first[1], last[2]) : undefined;
}
