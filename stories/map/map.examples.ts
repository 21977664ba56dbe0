import {html, type TemplateResult} from 'lit';
import '../../src/map/index.js';
import type {Cluster} from '../../src/activity-index/protocol.js';
import type {Bounds} from '../../src/model/distance.js';

const BACKGROUND = new URL('../../demo/data/trafford.geojson', import.meta.url).href;
const CREDIT =
  'Contains National Statistics and OS data © Crown copyright and database right 2025. ' +
  'Contains Transport for Greater Manchester data.';

/** In a finder this is the backends' business. */
const load = async (url: string, signal: AbortSignal): Promise<unknown> =>
  (await fetch(url, {signal})).json();

const SALE = {lat: 53.4244, lon: -2.3183};
const FIT: Bounds = {south: 53.385, west: -2.395, north: 53.465, east: -2.27};

const single = (id: string, name: string, lat: number, lon: number): Cluster => ({
  key: id,
  lat,
  lon,
  count: 1,
  activity: {id, name},
});
const several = (key: string, count: number, lat: number, lon: number): Cluster => ({
  key,
  lat,
  lon,
  count,
  splitZoom: 15,
});

const CLUSTERS: readonly Cluster[] = [
  several('stretford', 4, 53.4462, -2.308),
  several('urmston', 12, 53.449, -2.354),
  single('swim', 'Sensory swim', 53.442, -2.388),
  several('sale', 5, 53.4255, -2.329),
  single('park', 'Park volunteers', 53.417, -2.344),
  single('books', 'Timperley reading group', 53.3985, -2.3255),
  several('altrincham', 2, 53.3885, -2.351),
];

const SPOT: Cluster = {
  key: 'library',
  lat: SALE.lat,
  lon: SALE.lon,
  count: 3,
  same: [
    {id: 'reading', name: 'Reading friends'},
    {id: 'history', name: 'Local history hour'},
    {id: 'digital', name: 'Help with tablets and phones'},
  ],
};

/** Named states of the map, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-map
      background=${BACKGROUND}
      credit=${CREDIT}
      .loadBackground=${load}
      .clusters=${CLUSTERS}
      .fit=${FIT}
    ></spk-map>`,

  selected: () =>
    html`<spk-map
      background=${BACKGROUND}
      credit=${CREDIT}
      selected="gardening"
      miles="3"
      .loadBackground=${load}
      .clusters=${CLUSTERS}
      .selectedPoint=${{lat: 53.4205, lon: -2.3085, name: 'Gardening for wellbeing'}}
      .origin=${SALE}
      .fit=${FIT}
    ></spk-map>`,

  'same-place': () =>
    html`<spk-map
      background=${BACKGROUND}
      credit=${CREDIT}
      selected="history"
      .loadBackground=${load}
      .clusters=${[...CLUSTERS.filter(({key}) => key !== 'sale'), SPOT]}
      .fit=${FIT}
    ></spk-map>`,

  plain: () => html`<spk-map .clusters=${CLUSTERS} .fit=${FIT}></spk-map>`,

  empty: () => html`<spk-map miles="3" .origin=${SALE} .fit=${FIT}></spk-map>`,

  peek: () =>
    html`<spk-map
      background=${BACKGROUND}
      credit=${CREDIT}
      selected="park"
      peek
      .loadBackground=${load}
      .clusters=${CLUSTERS.filter(({key}) => key !== 'stretford')}
      .fit=${FIT}
    >
      <p slot="peek">Park volunteers. Tomorrow, 10am to 12 noon.</p>
    </spk-map>`,

  'long-name': () =>
    html`<spk-map
      selected="park"
      .clusters=${[
        single(
          'park',
          'Gwirfoddolwyr y parc a’r ardd gymunedol, gyda phaned a sgwrs i bawb yn y caffi wedyn',
          53.417,
          -2.344,
        ),
      ]}
      .fit=${FIT}
    ></spk-map>`,
} satisfies Readonly<Record<string, () => TemplateResult>>;
