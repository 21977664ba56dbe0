import assert from 'node:assert/strict';
import {test} from 'node:test';
import {memory} from '../../src/backends/memory/index.ts';
import {groupSummary, readGroupFigures, readHistory} from '../../src/measures/index.ts';

const URL_OF_FORM = 'urn:social-prescribing-kit:questionnaire:measure-ons4';

const response = (person, authored, satisfied) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  questionnaire: `${URL_OF_FORM}|1.0.0`,
  subject: {reference: `Patient/${person}`},
  authored,
  item: [{linkId: 'ons4-satisfied', answer: [{valueInteger: satisfied}]}],
});

test('a server sums up a record as the guide says, and what it sends is taken', async () => {
  const record = memory();
  for (let person = 0; person < 23; person++) {
    const resources = [response(person, '2026-04-14', person % 5)];
    if (person < 20) resources.push(response(person, '2026-08-20', 6));
    await record.submit({
      id: `00000000-0000-4000-8000-${String(person).padStart(12, '0')}`,
      entries: resources.map((resource, index) => ({part: `response-${index}`, resource})),
    });
  }
  const byPerson = new Map();
  for await (const {items} of record.search('QuestionnaireResponse', {questionnaire: URL_OF_FORM})) {
    for (const each of items) {
      const person = each.subject?.reference;
      byPerson.set(person, [...(byPerson.get(person) ?? []), each]);
    }
  }
  assert.equal(byPerson.size, 23);
  const histories = [...byPerson.values()].map((responses) => readHistory(responses, ['ons4']));
  const sent = JSON.stringify(groupSummary(histories, 'ons4', {since: '2026-04', until: '2026-09'}));
  const [figures] = readGroupFigures(JSON.parse(sent));
  const [satisfied] = figures.scores;
  assert.deepEqual([satisfied.n, satisfied.leftOut.once, satisfied.change], [20, '*', 4]);
  assert.deepEqual(satisfied.latest.bands, {low: 0, medium: 20, high: 0, 'very-high': 0});
  assert.ok(!/2026-0[48]-|Patient/.test(sent));
});
