import {expect} from '@open-wc/testing';
import type {Activity} from '../../src/model/activity.js';
import {json} from '../../src/backends/index.js';
import {failure, readAll, server} from './support.js';

const url = 'https://example.test/activities.json';
const read = (value: object) => readAll(json({url, transport: server(() => value).transport}));

/** An activity that uses every field of the model. */
const FULL: Activity = {
  id: 'a',
  source: 'Elsewhere',
  sourceUrl: 'https://example.org/a',
  name: 'Singing',
  summary: 'Come and sing.',
  description: [
    {
      kind: 'paragraph',
      children: [
        {text: 'Come and '},
        {text: 'sing', strong: true, emphasis: true, href: 'https://example.org/'},
        {kind: 'break'},
        {text: 'daily'},
      ],
    },
    {kind: 'list', ordered: true, items: [[{text: 'Tea'}]]},
  ],
  organisation: {id: 'o', name: 'Choir', url: 'https://example.org'},
  status: 'paused',
  alert: 'Back in May',
  categories: [{id: 'music', label: 'Music', scheme: 'ours', parentId: 'arts'}],
  places: [
    {
      id: 'p',
      name: 'Hall',
      addressLines: ['1 High Street', 'Sale'],
      town: 'Sale',
      postcode: 'M33 7ZF',
      lat: 53.4,
      lon: -2.3,
      precision: 'postcode',
      accessibility: ['Ramp'],
    },
  ],
  modes: ['in-person', 'online'],
  sessions: [
    {
      placeId: 'p',
      rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      anchor: '2026-01-06',
      start: '10:00',
      end: '12:00',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
      except: ['2026-04-07'],
      text: 'Term time',
      spaces: 0,
      bookUrl: 'https://example.org/book',
    },
    {date: '2026-12-24', cancelled: true},
  ],
  cost: {kind: 'paid', fromAmount: 2.5, text: '£2.50'},
  ages: {min: 18},
  gender: 'women',
  access: ['book'],
  accessibility: [{id: 'step-free', label: 'Ramp'}, {label: 'Bus stop'}],
  contacts: [{name: 'Ann', phone: '0161 496 0001', email: 'ann@example.org'}],
  coverage: ['Trafford'],
  languages: ['cy'],
  lastChecked: '2026-01-02',
  checkedBy: 'Trafford Council',
  lastModified: '2026-01-03',
  sample: true,
  warnings: [],
};

describe('json', () => {
  it('gives back what it was given', async () => {
    const {activities, warnings} = await read([FULL]);
    expect(activities).to.deep.equal([FULL]);
    expect(warnings).to.deep.equal([]);
  });

  it('needs no more than a name', async () => {
    const {activities} = await read({activities: [{name: 'Tea & chat'}]});
    expect(activities).to.deep.equal([
      {
        id: 'tea-chat',
        source: 'example.test',
        name: 'Tea & chat',
        summary: '',
        description: [],
        status: 'active',
        categories: [],
        places: [],
        modes: [],
        sessions: [],
        cost: {kind: 'unknown'},
        access: ['unknown'],
        accessibility: [],
        contacts: [],
        coverage: [],
        languages: [],
        warnings: [],
      },
    ]);
  });

  it('drops what cannot be trusted and names it', async () => {
    const {activities} = await read([
      {
        id: 1,
        name: 'A',
        sourceUrl: 'javascript:alert(1)',
        description: [
          {kind: 'paragraph', children: [{text: 'x', href: 'javascript:alert(1)'}, {nonsense: 1}]},
        ],
        modes: ['teleport', 'phone'],
        cost: {kind: 'cheap', fromAmount: -1},
        places: [{lat: 0, lon: 0}, 'Hall'],
        sessions: [{rrule: 'DROP TABLE', start: 'noonish'}],
        ages: {min: 'x'},
      },
    ]);
    const [a] = activities;
    expect(a).to.deep.include({
      id: '1',
      description: [{kind: 'paragraph', children: [{text: 'x'}]}],
      modes: ['phone'],
      cost: {kind: 'unknown'},
      sessions: [{}],
    });
    expect(a).not.to.have.property('sourceUrl');
    expect(a?.places).to.deep.equal([{addressLines: [], precision: 'none', accessibility: []}]);
    expect(a?.warnings).to.have.length(2);
  });

  it('reads a description as HTML or words, and categories as words', async () => {
    const {activities} = await read([
      {name: 'A', description: '<p>Hi &amp; hello</p>', categories: ['Music']},
    ]);
    expect(activities[0]?.summary).to.equal('Hi & hello');
    expect(activities[0]?.categories).to.deep.equal([{id: 'Music', label: 'Music'}]);
  });

  it('keeps the exact address of a masked place to itself', async () => {
    const places = [
      {lat: 53.4, lon: -2.3, precision: 'masked', addressLines: ['1 Secret Street'], town: 'Sale'},
    ];
    const {activities} = await read([{name: 'A', places}]);
    expect(activities[0]?.places[0]).to.deep.include({addressLines: [], precision: 'masked', town: 'Sale'});
  });

  it('drops rows that repeat an id, and says how many', async () => {
    const {activities, warnings} = await read([{id: 'a', name: 'A'}, {id: 'a', name: 'B'}, {name: ''}, 5]);
    expect(activities.map(({name}) => name)).to.deep.equal(['A']);
    expect(warnings).to.have.length(3);
  });

  it('refuses what holds no activities', async () => {
    expect(await failure(read({hello: 'world'}))).to.include({code: 'bad-answer'});
  });
});
