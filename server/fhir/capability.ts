import {searchFields} from '../../src/backends/care-record/search-fields.js';
import {RESOURCE_TYPES} from './types.ts';

/** What this server can do, as FHIR has servers say it. */
export const capabilityStatement = (base: string, date: string) => ({
  resourceType: 'CapabilityStatement',
  status: 'active',
  date,
  kind: 'instance',
  software: {name: 'Social Prescribing Kit, embedded record'},
  implementation: {description: 'Referrals, plans and answers', url: base},
  fhirVersion: '4.0.1',
  format: ['application/fhir+json', 'json'],
  rest: [
    {
      mode: 'server',
      security: {description: 'A bearer token for staff'},
      interaction: [{code: 'transaction'}],
      resource: RESOURCE_TYPES.map((type) => ({
        type,
        versioning: 'versioned-update',
        readHistory: true,
        updateCreate: false,
        conditionalCreate: true,
        interaction: ['create', 'read', 'vread', 'update', 'history-instance', 'search-type'].map((code) => ({
          code,
        })),
        searchParam: Object.entries(searchFields(type)).map(([name, {kind}]) => ({name, type: kind})),
      })),
    },
  ],
});
