import {startDemo} from '../finder/demo-site.mjs';

const token = 'a-token-for-these-journeys-alone';
const TYPES = ['Patient', 'ServiceRequest', 'Task', 'QuestionnaireResponse', 'Consent', 'Flag'];

/** The demo with a record that is told to fail, and what staff read in that record. */
export async function startPractice() {
  const demo = await startDemo({SPK_STAFF_TOKEN: token, SPK_TEST_FAULTS: '1', RELAY_RATE: '1000'});

  async function all(type) {
    const found = [];
    let next = `${demo.origin}/fhir/${type}?_count=100`;
    while (next) {
      const answer = await fetch(next, {headers: {authorization: `Bearer ${token}`}});
      if (!answer.ok) throw new Error(`${type}: ${answer.status}`);
      const {entry = [], link} = await answer.json();
      found.push(...entry.map(({resource}) => resource));
      next = link.find(({relation}) => relation === 'next')?.url;
    }
    return found;
  }

  return {
    ...demo,
    /** The next requests to the record go wrong in these ways, one after the other. */
    async failNext(...faults) {
      const {status} = await fetch(`${demo.origin}/test-faults`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(faults),
      });
      if (status !== 204) throw new Error(`Faults were not planned: ${status}`);
    },
    /** All that the record has about people with this last name, by type. */
    async about(lastName) {
      const lists = await Promise.all(TYPES.map(all));
      const [patients] = lists;
      const ours = new Set(
        patients.filter(({name}) => name?.[0]?.family === lastName).map(({id}) => `Patient/${id}`),
      );
      const isOurs = (resource) => {
        const {reference} = resource.subject ?? resource.patient ?? resource.for ?? {};
        return ours.has(reference) || ours.has(`${resource.resourceType}/${resource.id}`);
      };
      return Object.fromEntries(TYPES.map((type, index) => [type, lists[index].filter(isOurs)]));
    },
    /** How many referrals there are altogether. */
    count: async () => (await all('ServiceRequest')).length,
  };
}

/** Whether a referral is in the record exactly once, as what it is made of. */
export const howOften = ({Patient, ServiceRequest, Task, QuestionnaireResponse}) => ({
  Patient: Patient.length,
  ServiceRequest: ServiceRequest.length,
  Task: Task.length,
  QuestionnaireResponse: QuestionnaireResponse.length,
});

export const ONCE = {Patient: 1, ServiceRequest: 1, Task: 1, QuestionnaireResponse: 1};

/** Answers of a response by linkId, as plain values; codes of what was chosen. */
export function answersOf({item = []}) {
  const found = {};
  const visit = ({linkId, answer = [], item: below = []}) => {
    for (const each of answer) {
      const [name] = Object.keys(each).filter((key) => key.startsWith('value'));
      const value = name === 'valueCoding' ? (each[name].code ?? each[name].display) : each[name];
      (found[linkId] ??= []).push(value);
      each.item?.forEach(visit);
    }
    below.forEach(visit);
  };
  item.forEach(visit);
  return found;
}
