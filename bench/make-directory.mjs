/**
 * A made-up directory of any size, always the same for the same seed: activities around real towns of England, Wales
 * and Scotland, crowded as people are, with the gaps that real directories have. Plain JSON of our own `Activity`.
 * As a command it prints one: `node bench/make-directory.mjs 1000 > directory.json`.
 */
const TOWNS = [
  ['London', 51.5074, -0.1278, 30],
  ['Birmingham', 52.4862, -1.8904, 10],
  ['Manchester', 53.4808, -2.2426, 10],
  ['Sale', 53.4246, -2.3222, 3],
  ['Altrincham', 53.3874, -2.3494, 2],
  ['Leeds', 53.8008, -1.5491, 7],
  ['Liverpool', 53.4084, -2.9916, 6],
  ['Sheffield', 53.3811, -1.4701, 5],
  ['Bristol', 51.4545, -2.5879, 5],
  ['Cardiff', 51.4816, -3.1791, 4],
  ['Swansea', 51.6214, -3.9436, 2],
  ['Bangor', 53.228, -4.128, 1],
  ['Glasgow', 55.8642, -4.2518, 6],
  ['Edinburgh', 55.9533, -3.1883, 5],
  ['Inverness', 57.4778, -4.2247, 1],
  ['Newcastle', 54.9783, -1.6178, 4],
  ['Norwich', 52.6309, 1.2974, 2],
  ['Plymouth', 50.3755, -4.1427, 2],
  ['Truro', 50.2632, -5.051, 1],
  ['Carlisle', 54.8925, -2.9329, 1],
];
const WHAT = [
  ['Walking', 'walking', 'exercise'],
  ['Chair yoga', 'yoga', 'exercise'],
  ['Swimming', 'swimming', 'exercise'],
  ['Strength and balance', 'balance', 'exercise'],
  ['Choir', 'singing', 'creative'],
  ['Craft', 'craft', 'creative'],
  ['Coffee morning', 'coffee', 'social'],
  ['Befriending', 'befriending', 'social'],
  ['Memory cafe', 'dementia', 'social'],
  ['Lunch club', 'lunch', 'social'],
  ['Money advice', 'money', 'advice'],
  ['Digital skills', 'digital', 'advice'],
  ['Gardening', 'gardening', 'outdoors'],
  ['Bereavement group', 'bereavement', 'wellbeing'],
  ['Mindfulness', 'mindfulness', 'wellbeing'],
  ['Parent and toddler', 'toddlers', 'family'],
];
const TOP = {
  exercise: 'Exercise and sport',
  creative: 'Arts and crafts',
  social: 'Meeting people',
  advice: 'Advice and learning',
  outdoors: 'Nature and outdoors',
  wellbeing: 'Health and wellbeing',
  family: 'Families',
};
const WHERE = [
  'Library',
  'Community Centre',
  'Methodist Church',
  'Leisure Centre',
  'Town Hall',
  'Park',
  'Village Hall',
];
const WHO = [
  'Age Friends',
  'Neighbours Together',
  'The Hive Trust',
  'Active Borough',
  'St Mary’s Parish',
  'Wellbeing Works',
];
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FEATURES = ['step-free', 'accessible-toilet', 'hearing-loop', 'parking', 'quiet-space'];
const SENTENCES = [
  'Come along and meet new people at your own pace.',
  'Everyone is welcome and you do not need to book.',
  'We have tea, coffee and biscuits, and somebody to say hello at the door.',
  'Our volunteers have been trained and will show you what to do.',
  'Wear comfortable clothes and bring a bottle of water.',
  'The room is on the ground floor, near the bus stops on the main road.',
];

/** Numbers from 0 to 1 that look random and are the same for each seed (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let number = Math.imul(state ^ (state >>> 15), state | 1);
    number ^= number + Math.imul(number ^ (number >>> 7), number | 61);
    return ((number ^ (number >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many activities. */
export function makeDirectory(count, seed = 1) {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const weighted = TOWNS.flatMap((town) => new Array(town[3]).fill(town));
  const spread = () => (random() + random() + random() - 1.5) * 0.18;
  // Several activities share a venue, as they do in life.
  const venues = Array.from({length: Math.max(5, Math.round(count / 4))}, (_, id) => {
    const [town, lat, lon] = pick(weighted);
    return {
      id: `v${id}`,
      name: `${town} ${pick(WHERE)}`,
      addressLines: [`${1 + Math.floor(random() * 200)} High Street`],
      town,
      postcode: `${town.slice(0, 1)}${1 + Math.floor(random() * 40)} ${Math.floor(random() * 10)}AB`,
      lat: Number((lat + spread()).toFixed(5)),
      lon: Number((lon + spread() * 1.6).toFixed(5)),
      precision: 'exact',
      accessibility: [],
    };
  });
  return Array.from({length: count}, (_, number) => makeActivity(number, random, pick, venues));
}

function makeActivity(number, random, pick, venues) {
  const venue = pick(venues);
  const [what, term, top] = pick(WHAT);
  const online = random() < 0.06;
  const cost = random();
  const text = Array.from({length: 1 + Math.floor(random() * 3)}, () => pick(SENTENCES)).join(' ');
  const ages = random();
  return {
    id: `a${number}`,
    source: 'bench',
    name: `${what} ${online ? 'online' : `at ${venue.name}`} ${number}`,
    summary: text.slice(0, 200),
    description: [{kind: 'paragraph', children: [{text}]}],
    organisation: {name: pick(WHO)},
    status: 'active',
    categories: [
      {id: term, label: what, scheme: 'bench', parentId: top},
      {id: top, label: TOP[top], scheme: 'bench'},
    ],
    places: online
      ? []
      : random() < 0.03
        ? [{...venue, lat: undefined, lon: undefined, precision: 'none'}]
        : [venue],
    modes: online ? ['online'] : random() < 0.1 ? [] : ['in-person'],
    sessions: makeSessions(random, pick, venue),
    cost:
      cost < 0.45
        ? {kind: 'free'}
        : cost < 0.8
          ? {kind: 'paid', fromAmount: 1 + Math.floor(random() * 8)}
          : {kind: 'unknown'},
    ...(ages < 0.3 ? {ages: {min: 60}} : ages < 0.4 ? {ages: {max: 15}} : ages < 0.7 ? {ages: {}} : {}),
    access: [pick(['drop-in', 'book', 'referral', 'unknown'])],
    accessibility: FEATURES.filter(() => random() < 0.3).map((id) => ({id, label: id})),
    contacts: [{phone: '0161 496 0000'}],
    coverage: [],
    languages: random() < 0.1 ? ['cy', 'en'] : random() < 0.5 ? ['en'] : [],
    lastChecked: `202${4 + Math.floor(random() * 2)}-0${1 + Math.floor(random() * 9)}-15`,
    warnings: [],
  };
}

function makeSessions(random, pick, {id}) {
  const hour = 9 + Math.floor(random() * 11);
  const time = {start: `${String(hour).padStart(2, '0')}:00`, end: `${String(hour + 2).padStart(2, '0')}:00`};
  const kind = random();
  if (kind < 0.15) return [];
  if (kind < 0.25) return [{text: 'Ring for times'}];
  if (kind < 0.35)
    return [{placeId: id, rrule: `FREQ=MONTHLY;BYDAY=${pick([1, 2, -1])}${pick(DAYS)}`, ...time}];
  const days = DAYS.filter(() => random() < 0.2);
  return [{placeId: id, rrule: `FREQ=WEEKLY;BYDAY=${(days.length ? days : ['TU']).join(',')}`, ...time}];
}

if (globalThis.process?.argv?.[1] && import.meta.url.endsWith(process.argv[1].split(/[\\/]/).at(-1))) {
  process.stdout.write(JSON.stringify(makeDirectory(Number(process.argv[2] ?? 1000))));
}
