import type {QuestionnaireResponse, Reference, Resource} from '../../model/fhir.js';
import type {CarePlan, Consent, Goal, ServiceRequest, Task} from '../../model/fhir-record.js';
import type {Plan} from '../../model/plan.js';
import {shortReference} from '../care-record/search-fields.js';
import {entryOf} from './context.js';

/** What a plan is made of in the record, as it was read. */
export interface PlanResources {
  readonly carePlan: CarePlan;
  /** Absent where another system wrote the plan. */
  readonly response?: QuestionnaireResponse;
  readonly consent?: Consent;
  /** Those of the plan and of entries that were taken away. */
  readonly goals: readonly Goal[];
  readonly requests: readonly ServiceRequest[];
  /** Of its reviews; absent where it has none. */
  readonly reviews?: readonly Task[];
}

/** A reference to a resource that is in the record. */
export const referenceTo = ({resourceType, id = ''}: Resource): Reference => ({
  reference: `${resourceType}/${id}`,
});

/** `Goal/12`, however a server writes its references. */
export const placeOf = ({reference = ''}: Reference): string => shortReference(reference);

/** The resource of an entry: the one that carries its id, or of another system's plan the one whose id it took. */
export const resourceOf = <T extends Goal | ServiceRequest>(
  resources: readonly T[],
  plan: Pick<Plan, 'id'>,
  id: string,
): T | undefined =>
  resources.find((resource) => entryOf(resource, plan) === id) ?? resources.find((each) => each.id === id);
