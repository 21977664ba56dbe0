import {expect} from '@open-wc/testing';
import type {Activity} from '../../src/model/activity.js';
import {isSessionEnded} from '../../src/model/session-ended.js';
import {sessionDays, sessionTimes} from '../../src/model/session-days.js';
import {FACETS, type Chosen, type Facet, type FacetValue} from '../../src/activity-index/protocol.js';
import {makeDirectory, seeded} from '../../bench/make-directory.mjs';
import {activity, ask, idsOf, indexOf, NOW, place} from './activities.js';

const tuesday = {rrule: 'FREQ=WEEKLY;BYDAY=TU', start: '10:00', end: '11:00'};
const categories = [
  {id: 'swim', label: 'Swimming', parentId: 'sport'},
  {id: 'sport', label: 'Sport', parentId: 'active'},
];

describe('what each facet knows of an activity', () => {
  const cases: [Facet, Partial<Activity>, string][] = [
    ['cost', {cost: {kind: 'free'}}, 'free'],
    ['cost', {cost: {kind: 'paid', fromAmount: 5}}, 'up-to-5'],
    ['cost', {cost: {kind: 'paid', fromAmount: 5.5}}, 'over-5'],
    ['cost', {cost: {kind: 'paid'}}, 'unknown'],
    ['cost', {cost: {kind: 'donation'}}, 'donation'],
    ['cost', {}, 'unknown'],
    ['age', {ages: {min: 60}}, '60-plus'],
    ['age', {ages: {min: 50}}, '26-59 60-plus'],
    ['age', {ages: {max: 15}}, 'under-16'],
    ['age', {ages: {min: 18, max: 25}}, '16-25'],
    ['age', {ages: {}}, 'under-16 16-25 26-59 60-plus'],
    ['age', {}, 'unknown'],
    ['format', {modes: ['online', 'phone']}, 'online phone'],
    ['format', {places: [place(0, 0)]}, 'in-person'],
    ['format', {modes: ['home'], places: [place(0, 0)]}, 'home'],
    ['format', {}, 'unknown'],
    ['day', {sessions: [tuesday]}, 'TU'],
    ['day', {sessions: [{...tuesday, validTo: '2025-11-01'}]}, 'unknown'],
    ['day', {sessions: [{...tuesday, cancelled: true}, {date: '2025-11-28'}]}, 'FR'],
    ['day', {sessions: [{text: 'Ring for times'}]}, 'unknown'],
    ['time', {sessions: [tuesday]}, 'morning'],
    ['time', {sessions: [{rrule: 'FREQ=DAILY'}]}, 'unknown'],
    ['time', {sessions: [{text: 'Some mornings', start: '09:00'}]}, 'morning'],
    ['accessibility', {accessibility: [{id: 'step-free', label: 'Ramp'}]}, 'step-free'],
    ['accessibility', {accessibility: [{id: 'https://x.org/lift', label: 'Lift'}]}, 'https://x.org/lift'],
    ['accessibility', {accessibility: [{label: 'Ask Pat for the key'}]}, 'unknown'],
    ['language', {languages: ['cy', 'en']}, 'cy en'],
    ['language', {languages: ['British Sign Language']}, 'british sign language'],
    ['language', {}, 'unknown'],
    ['category', {categories}, 'sport swim'],
    ['category', {}, 'unknown'],
  ];
  for (const [facet, parts, ids] of cases) {
    it(`${facet}: ${JSON.stringify(parts)} is ${ids}`, async () => {
      const {facets} = await ask(indexOf([activity('a', parts)]));
      expect(facets[facet].map(({id}) => id).join(' ')).to.equal(ids);
    });
  }
});

describe('choosing from facets', () => {
  it('finds an activity under everything above its category, though it names only the lowest', async () => {
    const index = indexOf([
      activity('pool', {categories: [categories[0]!]}),
      activity('gym', {categories: [categories[1]!]}),
      activity('choir', {categories: [{id: 'sing', label: 'Singing'}]}),
    ]);
    expect(await idsOf(index, {chosen: {category: ['sport']}, sort: 'name'})).to.deep.equal(['gym', 'pool']);
    expect(await idsOf(index, {chosen: {category: ['swim']}})).to.deep.equal(['pool']);
    const {facets} = await ask(index);
    expect(facets.category).to.deep.equal([
      {id: 'sing', label: 'Singing', count: 1},
      {id: 'sport', label: 'Sport', count: 2},
      {id: 'swim', label: 'Swimming', parentId: 'sport', count: 1},
    ]);
  });

  it('survives a taxonomy that runs in a circle', async () => {
    const circle = [
      {id: 'a', label: 'A', parentId: 'b'},
      {id: 'b', label: 'B', parentId: 'a'},
    ];
    const index = indexOf([activity('x', {categories: circle})]);
    expect(await idsOf(index, {chosen: {category: ['b']}})).to.deep.equal(['x']);
  });

  it('tells Tuesday morning from Tuesday evening and Thursday morning', async () => {
    const index = indexOf([
      activity('fits', {sessions: [tuesday]}),
      activity('not', {
        sessions: [
          {rrule: 'FREQ=WEEKLY;BYDAY=TU', start: '19:00'},
          {rrule: 'FREQ=WEEKLY;BYDAY=TH', start: '10:00'},
        ],
      }),
    ]);
    expect(await idsOf(index, {chosen: {day: ['TU'], time: ['morning']}})).to.deep.equal(['fits']);
    const {facets} = await ask(index, {chosen: {day: ['TU']}});
    expect(countOf(facets.time, 'morning')).to.equal(1);
    expect(countOf(facets.time, 'evening')).to.equal(1);
  });

  it('never counts an unknown cost as free', async () => {
    const index = indexOf([activity('unknown'), activity('free', {cost: {kind: 'free'}})]);
    expect(await idsOf(index, {chosen: {cost: ['free']}})).to.deep.equal(['free']);
    expect(await idsOf(index, {chosen: {cost: ['unknown']}})).to.deep.equal(['unknown']);
  });

  it('finds nothing for a value that the directory has not, as a link from elsewhere may ask', async () => {
    const index = indexOf([activity('a', {cost: {kind: 'free'}})]);
    for (const facet of FACETS)
      expect(await idsOf(index, {chosen: {[facet]: ['nonsense']}})).to.deep.equal([]);
  });

  it('offers the top terms alone of a large taxonomy, and what was chosen below them', async () => {
    const large = Array.from({length: 100}, (_, at) =>
      activity(`a${at}`, {
        categories: [
          {id: `top${at % 10}`, label: `Top ${at % 10}`},
          {id: `low${at}`, label: `Low ${at}`, parentId: `top${at % 10}`},
        ],
      }),
    );
    const index = indexOf(large);
    const ids = async (chosen: Chosen) => (await ask(index, {chosen})).facets.category.map(({id}) => id);
    expect(await ids({})).to.have.lengthOf(10);
    expect(await ids({category: ['low42']})).to.include.members(['top2', 'low42']);
    expect(await idsOf(index, {chosen: {category: ['low42']}})).to.deep.equal(['a42']);
  });

  it('keeps values with no hits, and a facet does not go blank when something in it is chosen', async () => {
    const index = indexOf([
      activity('free', {cost: {kind: 'free'}, ages: {min: 60}}),
      activity('paid', {cost: {kind: 'paid', fromAmount: 9}, ages: {max: 15}}),
    ]);
    const {facets} = await ask(index, {chosen: {cost: ['free']}});
    expect(facets.cost).to.deep.equal([
      {id: 'free', count: 1},
      {id: 'over-5', count: 1},
    ]);
    expect(facets.age).to.deep.equal([
      {id: 'under-16', count: 0},
      {id: '60-plus', count: 1},
    ]);
  });
});

describe('filters and counts beside a plain look at every activity', () => {
  const all = makeDirectory(400, 7);
  const index = indexOf(all);
  const random = seeded(99);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

  for (let round = 0; round < 60; round++) {
    const chosen: Partial<Record<Facet, string[]>> = {};
    for (let facets = 0; facets <= round % 4; facets++) {
      const facet = pick(FACETS);
      chosen[facet] = [...new Set([pick(values(facet)), pick(values(facet))])];
    }
    it(JSON.stringify(chosen), async () => {
      const {total, facets} = await ask(index, {chosen});
      expect(total).to.equal(all.filter((each) => matches(each, chosen)).length);
      for (const facet of FACETS) {
        for (const {id, count} of facets[facet]) {
          const only = {...chosen, [facet]: [id]};
          expect(count, `${facet} ${id}`).to.equal(all.filter((each) => matches(each, only)).length);
        }
      }
    });
  }

  function values(facet: Facet): string[] {
    return [...new Set(all.flatMap((each) => valuesOf(each, facet)))].sort();
  }
});

/** The facets once more, without bits, columns or terms. */
function valuesOf(each: Activity, facet: Facet): string[] {
  const known = (ids: string[]) => (ids.length > 0 ? ids : ['unknown']);
  const {ages} = each;
  switch (facet) {
    case 'category':
      return known(each.categories.map(({id}) => id));
    case 'language':
      return known([...each.languages]);
    case 'cost':
      return [
        each.cost.kind === 'paid' ? (each.cost.fromAmount! > 5 ? 'over-5' : 'up-to-5') : each.cost.kind,
      ];
    case 'format':
      return known(each.modes.length > 0 ? [...each.modes] : each.places.length > 0 ? ['in-person'] : []);
    case 'accessibility':
      return known(each.accessibility.map(({id}) => id!));
    case 'age': {
      const bands = {'under-16': [0, 15], '16-25': [16, 25], '26-59': [26, 59], '60-plus': [60, 999]};
      const fits = ([from, to]: number[]) => (ages!.min ?? 0) <= to! && (ages!.max ?? 999) >= from!;
      return ages ? Object.entries(bands).flatMap(([id, band]) => (fits(band) ? [id] : [])) : ['unknown'];
    }
    case 'day':
      return [...new Set(moments(each).map(([day]) => day))];
    case 'time':
      return [...new Set(moments(each).map(([, time]) => time))];
  }
}

function moments({sessions}: Activity): [string, string][] {
  const found = sessions
    .filter((session) => !session.cancelled && !isSessionEnded(session, NOW.slice(0, 10)))
    .flatMap((session) => {
      const times = sessionTimes(session);
      return sessionDays(session).flatMap((day) =>
        (times.length > 0 ? times : ['unknown']).map((time): [string, string] => [day, time]),
      );
    });
  return found.length > 0 ? found : [['unknown', 'unknown']];
}

function matches(each: Activity, {day, time, ...others}: Chosen): boolean {
  const happens = moments(each).some(
    ([on, at]) => (!day?.length || day.includes(on)) && (!time?.length || time.includes(at)),
  );
  return (
    happens &&
    Object.entries(others).every(
      ([facet, ids]) => !ids?.length || valuesOf(each, facet as Facet).some((id) => ids.includes(id)),
    )
  );
}

function countOf(values: readonly FacetValue[], id: string): number | undefined {
  return values.find((value) => value.id === id)?.count;
}
