import {expect} from '@open-wc/testing';
import {openActive} from '../../src/backends/index.js';
import {isLater} from '../../src/backends/open-active/rpde.js';
import {readAll, server} from './support.js';
import type {Reply} from './support.js';

const base = 'https://data.example.org/feeds';
const series = `${base}/session-series`;
const sessions = `${base}/scheduled-sessions`;

/** The constructed feeds, as their server would page them. */
const PAGES: Readonly<Record<string, string>> = {
  [series]: 'session-series-1',
  [`${series}?afterChangeNumber=12`]: 'session-series-2',
  [`${series}?afterChangeNumber=13`]: 'session-series-3',
  [`${series}?afterChangeNumber=15`]: 'session-series-4-last',
  [sessions]: 'scheduled-sessions-1',
  [`${sessions}?afterTimestamp=1700000002&afterId=S3`]: 'scheduled-sessions-2-last',
};
const feeds = () => server((url) => PAGES[url.href] && `constructed/rpde/${PAGES[url.href]}.json`);

const updated = (id: string, modified: unknown, data: object, kind = 'SessionSeries') => ({
  state: 'updated',
  kind,
  id,
  modified,
  data: {'@type': kind, '@id': `${base}/${id}`, ...data},
});

describe('openActive', () => {
  it('follows a feed over an empty page, takes updates and deletes', async () => {
    const {transport, asked} = feeds();
    const {activities, batches, warnings, truncated} = await readAll(openActive({url: series, transport}));
    expect(asked).to.have.length(4);
    expect(activities.map(({name}) => name)).to.deep.equal([
      'Gentle health walk (new meeting point)',
      'Chair yoga',
    ]);
    expect(batches[2]?.removed).to.deep.equal([`${series}/A3`]);
    expect(warnings).to.deep.equal([]);
    expect(truncated).to.equal(false);
  });

  for (const [what, url] of [
    ['series first', `${series} ${sessions}`],
    ['sessions first', `${sessions} ${series}`],
  ] as const) {
    it(`joins sessions to their series, ${what}`, async () => {
      const {transport} = feeds();
      const {activities} = await readAll(openActive({url, transport, today: '2026-11-22'}));
      const [walk, yoga] = [...activities].sort((a, b) => b.name.localeCompare(a.name));
      expect(walk?.sessions).to.deep.equal([
        {date: '2026-11-24', start: '10:30', end: '12:00', spaces: 5},
        {date: '2026-12-01', start: '10:30', end: '12:00', spaces: 0},
      ]);
      expect(yoga?.sessions).to.deep.equal([
        {date: '2026-11-25', start: '14:00', end: '15:00', cancelled: true, spaces: 5},
      ]);
      expect(yoga).to.deep.include({ages: {min: 55}, gender: 'any'});
      expect(yoga?.accessibility[0]?.id).to.equal('physical');
      expect(walk?.cost.kind).to.equal('free');
      expect(walk?.places[0]).to.include({town: 'Sale', postcode: 'M33 7ZF', lat: 53.4249});
    });
  }

  it('compares versions beyond 2^53 digit by digit', async () => {
    expect(isLater('9007199254740993', '9007199254740992')).to.equal(true);
    expect(isLater('9', '10')).to.equal(false);
    expect(isLater('b', 'a')).to.equal(true);
    const body = JSON.stringify({
      items: [updated('A', '~1', {name: 'New'}), updated('A', '~2', {name: 'Old'})],
    })
      .replace('"~1"', '9007199254740993')
      .replace('"~2"', '9007199254740992');
    const {transport} = server(() => () => new Response(body));
    const {activities} = await readAll(openActive({url: series, transport}));
    expect(activities.map(({name}) => name)).to.deep.equal(['New']);
  });

  it('does not bring back what a later delete took', async () => {
    const {transport} = server(() => ({
      items: [
        {state: 'deleted', kind: 'SessionSeries', id: 'A', modified: 5},
        updated('A', 4, {name: 'Ghost'}),
      ],
    }));
    expect((await readAll(openActive({url: series, transport}))).activities).to.deep.equal([]);
  });

  describe('a session that changes', () => {
    const session = (modified: number, data: object) =>
      updated('s', modified, {startDate: '2099-01-01T10:00:00Z', ...data}, 'ScheduledSession');
    const parents = [updated('A', 1, {name: 'A'}), updated('B', 1, {name: 'B'})];
    const cases: readonly (readonly [string, object, readonly [string, number][]])[] = [
      ['moves to its new series', {superEvent: `${base}/B`}, [['A', 0], ['B', 1]]], // prettier-ignore
      ['goes where its date cannot be read', {superEvent: `${base}/A`, startDate: 'soon'}, [['A', 0], ['B', 0]]], // prettier-ignore
      ['becomes an activity of its own', {name: 'Own'}, [['A', 0], ['B', 0], ['Own', 1]]], // prettier-ignore
    ];
    for (const [what, data, expected] of cases) {
      it(what, async () => {
        const {transport} = server((url) =>
          url.search
            ? {items: [session(3, data)]}
            : {items: [...parents, session(2, {superEvent: `${base}/A`})], next: `${series}?after=2`},
        );
        const {activities} = await readAll(openActive({url: series, transport}));
        const found = activities.map(({name, sessions: dated}) => [name, dated.length]);
        expect(found.sort()).to.deep.equal(expected);
      });
    }

    it('is no activity of its own any more once it has a series', async () => {
      const {transport} = server((url) =>
        url.search
          ? {items: [session(3, {superEvent: `${base}/A`})]}
          : {items: [...parents, session(2, {name: 'Own'})], next: `${series}?after=2`},
      );
      const {activities} = await readAll(openActive({url: series, transport}));
      expect(activities.map(({name, sessions: dated}) => [name, dated.length]).sort()).to.deep.equal([
        ['A', 1],
        ['B', 0],
      ]);
    });
  });

  it('follows a place that is deleted or changed after those who name it', async () => {
    const park = (modified: number, name: string) => updated('park', modified, {name}, 'Place');
    const walk = updated('A', 1, {name: 'Walk', location: `${base}/park`});
    const swim = updated('B', 1, {name: 'Swim', location: [`${base}/park`]});
    const placeNames = async (last: object) => {
      const {transport} = server((url) =>
        url.search ? {items: [last]} : {items: [park(1, 'Park'), walk, swim], next: `${series}?after=1`},
      );
      const {activities} = await readAll(openActive({url: series, transport}));
      return activities.map(({places}) => places[0]?.name);
    };
    expect(await placeNames(park(2, 'New Park'))).to.deep.equal(['New Park', 'New Park']);
    const gone = {state: 'deleted', kind: 'Place', id: 'park', modified: 2};
    expect(await placeNames(gone)).to.deep.equal([undefined, undefined]);
  });

  it('joins slots through the court to its facility, and places by their address', async () => {
    const facility = {
      name: 'Tennis',
      facilityType: [{'@id': 'x', prefLabel: 'Tennis court'}],
      location: `${base}/place-1`,
      individualFacilityUse: [{'@id': `${base}/court-1`}],
      eventSchedule: [
        {
          '@type': 'Schedule',
          repeatFrequency: 'P2W',
          startDate: '2026-01-07',
          byDay: ['MO'],
          startTime: '10:00',
          endTime: '11:00',
        },
      ],
    };
    const slot = (id: string, day: number, modified: number) =>
      updated(
        id,
        modified,
        {facilityUse: `${base}/court-1`, startDate: `2099-06-0${day}T09:00:00Z`, remainingUses: 0},
        'Slot',
      );
    const {transport} = server((url): Reply => {
      if (url.pathname.endsWith('places')) {
        const place = {name: 'Park', geo: {latitude: '53.4', longitude: '-2.3'}};
        return {items: [updated('place-1', 1, place, 'Place')]};
      }
      return {items: [slot('s2', 2, 1), updated('f1', 2, facility, 'FacilityUse'), slot('s1', 1, 3)]};
    });
    const {activities} = await readAll(
      openActive({url: `${base}/facilities`, feeds: [`${base}/places`], transport}),
    );
    expect(activities).to.have.length(1);
    expect(activities[0]?.places[0]).to.include({name: 'Park', lat: 53.4, lon: -2.3});
    expect(activities[0]?.sessions).to.deep.equal([
      {date: '2099-06-01', start: '10:00', spaces: 0},
      {date: '2099-06-02', start: '10:00', spaces: 0},
    ]);
  });

  it('reads a schedule with days, interval, end and exceptions', async () => {
    const eventSchedule = [
      {
        '@type': 'Schedule',
        repeatFrequency: 'P2W',
        byDay: ['https://schema.org/Tuesday'],
        startDate: '2026-01-06',
        endDate: '2026-12-31',
        startTime: '18:00',
        endTime: '19:30',
        exceptDate: ['2026-12-22T18:00:00Z'],
      },
    ];
    const {transport} = server(() => ({items: [updated('A', 1, {name: 'Choir', eventSchedule})]}));
    const {activities} = await readAll(openActive({url: series, transport}));
    expect(activities[0]?.sessions).to.deep.equal([
      {
        rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
        anchor: '2026-01-06',
        start: '18:00',
        end: '19:30',
        validFrom: '2026-01-06',
        validTo: '2026-12-31',
        except: ['2026-12-22'],
      },
    ]);
  });

  it('keeps the last of sessions that are all over, so that it does not look timeless', async () => {
    const child = (id: string, year: number) =>
      updated(id, 1, {superEvent: `${base}/A`, startDate: `${year}-01-01T10:00:00Z`}, 'ScheduledSession');
    const {transport} = server(() => ({
      items: [updated('A', 1, {name: 'Past'}), child('x', 2019), child('y', 2020)],
    }));
    const {activities} = await readAll(openActive({url: series, transport}));
    expect(activities[0]?.sessions.map(({date}) => date)).to.deep.equal(['2020-01-01']);
  });

  it('does not follow a page to another host', async () => {
    const {transport, asked} = server(() => ({
      next: 'https://elsewhere.example/feed',
      items: [updated('A', 1, {name: 'A'})],
    }));
    const {activities, warnings} = await readAll(openActive({url: series, transport}));
    expect(activities).to.have.length(1);
    expect(asked).to.have.length(1);
    expect(warnings.join()).to.contain('elsewhere.example');
  });

  it('stops at its limit, and where a feed runs in a circle', async () => {
    let page = 0;
    const endless = server(() => ({
      next: `${series}?after=${++page}`,
      items: [updated(`A${page}`, page, {name: 'A'})],
    }));
    const limited = await readAll(openActive({url: series, transport: endless.transport, maxPages: 3}));
    expect(limited.activities).to.have.length(3);
    expect(limited.truncated).to.equal(true);
    const circle = server((url) => ({next: url.search ? series : `${series}?b`, items: []}));
    await readAll(openActive({url: series, transport: circle.transport}));
    expect(circle.asked).to.have.length(2);
  });

  it('keeps one feed where its sibling fails', async () => {
    const {transport} = server((url) =>
      url.href === series ? {items: [updated('A', 1, {name: 'A'})]} : undefined,
    );
    const {activities, warnings, incomplete} = await readAll(
      openActive({url: series, feeds: [sessions], transport}),
    );
    expect(activities).to.have.length(1);
    expect(warnings.join()).to.contain('not-found');
    expect(incomplete).to.equal(true);
  });

  it('names sessions whose series is not there', async () => {
    const {transport} = feeds();
    const {activities, warnings} = await readAll(openActive({url: sessions, transport}));
    expect(activities).to.deep.equal([]);
    expect(warnings).to.have.length(2);
  });

  it('accepts id and type without @, and one object alone', async () => {
    const event = {
      '@context': 'https://openactive.io/',
      type: 'Event',
      id: 'https://x.example/1',
      name: 'Ride',
      startDate: '2099-07-01T09:00:00Z',
      eventStatus: 'https://schema.org/EventCancelled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      superEvent: {type: 'EventSeries', description: 'From the series', isAccessibleForFree: true},
      activity: ['Cycling'],
    };
    const {transport} = server(() => event);
    const {activities} = await readAll(openActive({url: series, transport}));
    expect(activities[0]).to.deep.include({
      id: 'https://x.example/1',
      summary: 'From the series',
      status: 'closed',
      modes: ['in-person', 'online'],
      cost: {kind: 'free'},
      categories: [{id: 'Cycling', label: 'Cycling'}],
      sessions: [{date: '2099-07-01', start: '10:00', cancelled: true}],
    });
  });
});
