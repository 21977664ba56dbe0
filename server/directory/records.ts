/** The records of Open Referral UK v3 (HSDS-UK 3.0), as far as this directory fills them. Names are the standard's. */

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly website?: string;
}

export interface TaxonomyTerm {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parent_id?: string;
  /** Name of the taxonomy. */
  readonly taxonomy: string;
  readonly taxonomy_id: string;
}

export interface Taxonomy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly version: string;
}

export interface Attribute {
  readonly id: string;
  readonly link_type: string;
  readonly taxonomy_term: TaxonomyTerm;
}

export interface Schedule {
  readonly id: string;
  readonly freq?: 'WEEKLY' | 'MONTHLY';
  readonly interval?: number;
  readonly byday?: string;
  readonly dtstart?: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly opens_at?: string;
  readonly closes_at?: string;
  readonly description?: string;
  readonly attending_type?: string;
}

export interface Address {
  readonly id: string;
  readonly address_1: string;
  readonly city: string;
  readonly state_province: string;
  readonly postal_code: string;
  readonly country: string;
  readonly address_type: 'physical';
}

export interface Location {
  readonly id: string;
  readonly location_type: 'physical' | 'virtual';
  readonly name: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly addresses?: readonly Address[];
  readonly accessibility?: readonly {readonly id: string; readonly description: string}[];
}

export interface ServiceAtLocation {
  readonly id: string;
  readonly location: Location;
}

export interface CostOption {
  readonly id: string;
  readonly option?: string;
  readonly amount?: number;
  readonly amount_description?: string;
}

export interface Contact {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly phones?: readonly {readonly id: string; readonly number: string}[];
}

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly url?: string;
  readonly email?: string;
  readonly status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  readonly minimum_age?: number;
  readonly maximum_age?: number;
  readonly assured_date?: string;
  readonly alert?: string;
  readonly last_modified?: string;
  readonly organization: Organization;
  readonly schedules?: readonly Schedule[];
  readonly service_areas?: readonly {readonly id: string; readonly name: string}[];
  readonly service_at_locations?: readonly ServiceAtLocation[];
  readonly languages?: readonly {readonly id: string; readonly name: string; readonly code: string}[];
  readonly cost_options?: readonly CostOption[];
  readonly contacts?: readonly Contact[];
  readonly attributes: readonly Attribute[];
}

/** Everything that the API answers from; built once, when the server starts. */
export interface DirectoryData {
  readonly services: readonly Service[];
  readonly organizations: readonly Organization[];
  readonly taxonomies: readonly Taxonomy[];
  readonly terms: readonly TaxonomyTerm[];
}
