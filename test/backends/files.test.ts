import {expect} from '@open-wc/testing';
import {directoryFor} from '../../src/backends/index.js';
import {recognise} from '../../src/backends/recognise.js';
import {request} from '../../src/backends/http.js';
import {readAll, server} from './support.js';

const {transport} = server((url) => url.pathname.slice(1));

/** Every file of open data: format that it is recognised as, activities, and how many of them are on the map. */
const FILES: readonly (readonly [string, string, number, number])[] = [
  ['constructed/oruk-v1/service-3de7c7f5-49d0-5db3-a802-118c6e273d3d.json', 'open-referral', 1, 1],
  ['constructed/oruk-v1/service-4541d52f-f9ac-519b-bb4d-cf83009a8120.json', 'open-referral', 1, 0],
  ['constructed/oruk-v1/service-6d018379-ec10-5821-86eb-b80ccb99c8e7.json', 'open-referral', 1, 1],
  ['constructed/oruk-v1/service-95d31218-5b85-5cf1-9dbc-df41c213e4ac.json', 'open-referral', 1, 1],
  ['constructed/oruk-v1/service-9e3b5c54-14d8-5d36-87cd-a712957421e6.json', 'open-referral', 1, 1],
  ['constructed/oruk-v1/service-e6cbc164-30e7-5ce4-9dd7-1829b01ae144.json', 'open-referral', 1, 1],
  ['constructed/oruk-v1/services-page-1.json', 'open-referral', 3, 0],
  ['constructed/oruk-v1/services-page-1-include-service_at_locations.json', 'open-referral', 3, 2],
  ['constructed/oruk-v1/services-page-2.json', 'open-referral', 3, 0],
  ['constructed/oruk-v1/services-page-2-include-service_at_locations.json', 'open-referral', 3, 3],
  ['constructed/rpde/session-series-1.json', 'open-active', 3, 3],
  ['constructed/rpde/session-series-2.json', 'open-active', 0, 0],
  ['constructed/rpde/session-series-3.json', 'open-active', 1, 1],
  ['constructed/rpde/session-series-4-last.json', 'open-active', 0, 0],
  ['constructed/rpde/scheduled-sessions-1.json', 'open-active', 0, 0],
  ['constructed/rpde/scheduled-sessions-2-last.json', 'open-active', 0, 0],
  ['csv-geojson/gm_green_flags.geojson', 'geojson', 59, 59],
  ['csv-geojson/gm_libraries.csv', 'csv', 141, 141],
  ['csv-geojson/gm_libraries.geojson', 'geojson', 141, 141],
  ['csv-geojson/sport_health_and_fitness_gym.csv', 'csv', 37, 37],
  ['csv-geojson/sport_health_and_fitness_gym.geojson', 'geojson', 37, 37],
  ['csv-geojson/sport_sports_hall.csv', 'csv', 46, 46],
  ['csv-geojson/sport_sports_hall.geojson', 'geojson', 46, 46],
  ['csv-geojson/sport_studio.csv', 'csv', 21, 21],
  ['csv-geojson/sport_studio.geojson', 'geojson', 21, 21],
  ['csv-geojson/sport_swimming_pools.csv', 'csv', 12, 12],
  ['csv-geojson/sport_swimming_pools.geojson', 'geojson', 12, 12],
  ['csv-geojson/trafford_community_hubs.csv', 'csv', 6, 6],
  ['csv-geojson/trafford_community_hubs.geojson', 'geojson', 6, 6],
  ['csv-geojson/trafford_leisure_centres.csv', 'csv', 9, 9],
  ['csv-geojson/trafford_leisure_centres.geojson', 'geojson', 9, 9],
  ['csv-geojson/trafford_leisure_centres_and_parking_polygons.geojson', 'geojson', 17, 17],
  ['hsds-3/organizations__d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610.json', 'open-referral', 1, 0],
  ['hsds-3/service_at_locations__e94c9f38-1e8f-4564-91d4-d53501ab1765.json', 'open-referral', 1, 0],
  ['hsds-3/services__ac148810-d857-441c-9679-408f346de14b.json', 'open-referral', 1, 0],
  ['hsds-3/taxonomies__5c4d79d7-cc55-470e-9f1f-8cad074e4892.json', 'open-referral', 0, 0],
  ['hsds-3/taxonomy_terms__3f7b145d-84af-42d7-8fae-eaca714b02b2.json', 'open-referral', 0, 0],
  ['openactive/accessibility-support.jsonld', 'open-active', 0, 0],
  ['openactive/model-examples/courseinstance_example_1.json', 'open-active', 1, 1],
  ['openactive/model-examples/event_eventseries_example_1.json', 'open-active', 1, 1],
  ['openactive/model-examples/event_example_1.json', 'open-active', 1, 1],
  ['openactive/model-examples/facilityuse_example_1.json', 'open-active', 1, 1],
  ['openactive/model-examples/ondemandevent_example_1.json', 'open-active', 1, 0],
  ['openactive/model-examples/place_example_1.json', 'open-active', 1, 1],
  ['openactive/model-examples/scheduledsession-split-virtual_example_1.json', 'open-active', 0, 0],
  ['openactive/model-examples/scheduledsession-split_example_1.json', 'open-active', 0, 0],
  ['openactive/model-examples/scheduledsession_example_1.json', 'open-active', 1, 1],
  ['openactive/model-examples/sessionseries-eventseries-split_example_1.json', 'open-active', 1, 1],
  ['openactive/model-examples/sessionseries-split-virtual_example_1.json', 'open-active', 1, 1],
  ['openactive/model-examples/sessionseries-split_example_1.json', 'open-active', 1, 1],
  ['openactive/model-examples/sessionseries_example_1.json', 'open-active', 1, 1],
  ['openactive/model-examples/slot_example_1.json', 'open-active', 0, 0],
  ['oruk-v3/uk-profile-examples/organization_full.json', 'open-referral', 1, 0],
  ['oruk-v3/uk-profile-examples/organization_list.json', 'open-referral', 0, 0],
  ['oruk-v3/uk-profile-examples/service_at_location_full.json', 'open-referral', 1, 0],
  ['oruk-v3/uk-profile-examples/service_at_location_list.json', 'open-referral', 1, 0],
  ['oruk-v3/uk-profile-examples/service_full.json', 'open-referral', 1, 0],
  ['oruk-v3/uk-profile-examples/service_list.json', 'open-referral', 1, 0],
  ['oruk-v3/uk-profile-examples/taxonomy.json', 'open-referral', 0, 0],
  ['oruk-v3/uk-profile-examples/taxonomy_list.json', 'open-referral', 0, 0],
  ['oruk-v3/uk-profile-examples/taxonomy_term_list.json', 'open-referral', 0, 0],
  ['oruk-v3/validator-mock-default/organization.json', 'open-referral', 1, 0],
  ['oruk-v3/validator-mock-default/organization_list.json', 'open-referral', 0, 0],
  ['oruk-v3/validator-mock-default/service_at_location_full.json', 'open-referral', 1, 0],
  ['oruk-v3/validator-mock-default/service_at_location_list.json', 'open-referral', 1, 0],
  ['oruk-v3/validator-mock-default/service_full.json', 'open-referral', 1, 0],
  ['oruk-v3/validator-mock-default/service_list.json', 'open-referral', 1, 0],
  ['outpost/accessibilities.json', 'json', 0, 0],
  ['outpost/service.json', 'outpost', 1, 1],
  ['outpost/services.json', 'outpost', 20, 13],
  ['outpost/taxonomies.json', 'json', 0, 0],
];

describe('files of open data', () => {
  for (const [path, format, count, mapped] of FILES) {
    it(`${path} is ${format} and holds ${count}`, async () => {
      const url = `https://data.example.test/${path}`;
      expect(recognise(await request(url, {home: url, transport}))).to.equal(format);
      // What else a feed or an API would page to is somewhere else, and stays there.
      const {activities} = await readAll(directoryFor({src: url, transport}));
      expect(activities).to.have.length(count);
      const onMap = activities.filter(({places}) => places.some(({lat}) => lat !== undefined));
      expect(onMap).to.have.length(mapped);
      for (const activity of activities) {
        expect(activity.name).to.match(/\S/);
        expect(activity.source).to.equal('data.example.test');
        expect(JSON.parse(JSON.stringify(activity))).to.deep.equal(activity);
      }
    });
  }
});
