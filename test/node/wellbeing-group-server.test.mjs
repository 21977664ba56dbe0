import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {memory} from '../../src/backends/memory/index.ts';
import {groupSummary, measureOf, readGroupFigures, readHistory} from '../../src/measures/index.ts';

const SERVER = 'https://fhir.example.org/r4';
const URL_OF_FORM = 'urn:social-prescribing-kit:questionnaire:measure-ons4';

/** What the guide tells people to run, on a record that is here. */
async function historiesAsInGuide(record) {
  const guide = await readFile(new URL('../../docs/wellbeing-group.md', import.meta.url), 'utf8');
  const [code] = /const personOf = [^]*?\n}\n/.exec(guide) ?? assert.fail('The example is not in the guide.');
  const run = new Function('record', 'measureOf', 'readHistory', `${code}\nreturn histories();`);
  return run(record, measureOf, readHistory);
}

const response = (person, authored, satisfied, server = '') => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  questionnaire: `${URL_OF_FORM}|1.0.0`,
  subject: {reference: `${server}Patient/${person}`},
  authored,
  item: [{linkId: 'ons4-satisfied', answer: [{valueInteger: satisfied}]}],
});

/** As servers do that find canonical addresses only as they were written down, version and all. */
const asServersSearch = (record) => ({
  async *search(type, {questionnaire}) {
    for await (const page of record.search(type)) {
      const items = page.items.filter((each) => [questionnaire].flat().includes(each.questionnaire));
      yield {...page, items};
    }
  },
});

test('a server sums up a record as the guide says, and what it sends is taken', async () => {
  const record = memory();
  for (let person = 0; person < 23; person++) {
    const resources = [response(person, '2026-04-14', person % 5)];
    // Some servers write down the whole address.
    if (person < 20) resources.push(response(person, '2026-08-20', 6, person % 2 ? `${SERVER}/` : ''));
    await record.submit({
      id: `00000000-0000-4000-8000-${String(person).padStart(12, '0')}`,
      entries: resources.map((resource, index) => ({part: `response-${index}`, resource})),
    });
  }
  const histories = await historiesAsInGuide(asServersSearch(record));
  assert.equal(histories.length, 23);
  const sent = JSON.stringify(groupSummary(histories, 'ons4', {since: '2026-04', until: '2026-09'}));
  const [figures] = readGroupFigures(JSON.parse(sent));
  const [satisfied] = figures.scores;
  assert.deepEqual([satisfied.n, satisfied.leftOut.once, satisfied.change], [20, '*', 4]);
  assert.deepEqual(satisfied.latest.bands, {low: 0, medium: 20, high: 0, 'very-high': 0});
  assert.ok(!/2026-0[48]-|Patient/.test(sent));
});
