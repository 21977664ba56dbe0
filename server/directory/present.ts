import type {DirectoryData, Location, Organization, Service, ServiceAtLocation} from './records.ts';

/** A row of a list: the service's own fields and its organisation, no child records. */
export function serviceSummary(service: Service) {
  const {
    schedules: _schedules,
    service_areas: _areas,
    service_at_locations: _places,
    languages: _languages,
    cost_options: _costs,
    contacts: _contacts,
    attributes: _attributes,
    ...own
  } = service;
  return own;
}

/** For `minimal=true`: enough for a harvester to see what has changed. */
export function serviceMinimal({id, last_modified: modified}: Service) {
  return {id, modified_date: modified};
}

/** A place together with the service that happens there. */
export interface PlacedService {
  readonly place: ServiceAtLocation;
  readonly service: Service;
}

export function placedServices(services: readonly Service[]): PlacedService[] {
  return services.flatMap((service) =>
    (service.service_at_locations ?? []).map((place) => ({place, service})),
  );
}

export function placedFull({place, service}: PlacedService) {
  const {service_at_locations: _places, ...rest} = service;
  return {...place, service: rest};
}

export function placedSummary({place, service}: PlacedService) {
  return {id: place.id, location: locationSummary(place.location), service: serviceSummary(service)};
}

function locationSummary(location: Location) {
  const {addresses: _addresses, accessibility: _accessibility, ...own} = location;
  return own;
}

/** An organisation with its services; `full` nests everything in them. */
export function organizationWithServices(data: DirectoryData, organization: Organization, full: boolean) {
  return {
    ...organization,
    services: data.services
      .filter((service) => service.organization.id === organization.id)
      .map((service) => {
        const {organization: _organization, ...rest} = full ? service : serviceSummary(service);
        return rest;
      }),
  };
}
