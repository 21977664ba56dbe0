import {greenSpaces} from './green-spaces.ts';
import {libraries} from './libraries.ts';
import type {DirectoryData, Service} from './records.ts';
import {sampleServices, type SampleFile} from './sample-sessions.ts';
import {sportsSites} from './sports-sites.ts';
import {taxonomies, terms} from './taxonomy.ts';
import {communityHubs, leisureCentres, mergeByPostcode} from './trafford-places.ts';
import {serviceFromVenue} from './venues.ts';

/** The files that the directory is made from: text by file name. */
export type SourceFiles = (name: string) => string;

/** Makes the directory from its source files. Pure: the same files and day give the same directory. */
export function buildDirectory(read: SourceFiles, today: string): DirectoryData {
  const sites = sportsSites([
    read('sport_swimming_pools.csv'),
    read('sport_health_and_fitness_gym.csv'),
    read('sport_sports_hall.csv'),
    read('sport_studio.csv'),
  ]);
  const venues = [
    ...libraries(read('gm_libraries.csv')),
    ...communityHubs(read('trafford_community_hubs.csv')),
    ...mergeByPostcode(leisureCentres(read('trafford_leisure_centres.csv')), sites),
    ...greenSpaces(read('gm_green_flags.geojson')),
  ];
  const samples = JSON.parse(read('sample-sessions.json')) as SampleFile;
  const services = [...sampleServices(samples, venues, today), ...venues.map(serviceFromVenue)];
  return {services, organizations: organizationsOf(services), taxonomies, terms};
}

function organizationsOf(services: readonly Service[]) {
  const byId = new Map(services.map(({organization}) => [organization.id, organization]));
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
