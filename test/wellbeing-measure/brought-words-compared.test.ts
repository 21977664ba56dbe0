import {expect} from '@open-wc/testing';
import {loadHistory} from '../../src/wellbeing-chart/load-history.js';
import type {Questionnaire} from '../../src/model/fhir.js';
import {until} from '../support/finder-driver.js';
import {MeasureDriver, NotedRecord} from '../support/measure-driver.js';

/** Five invented questions in the place of licensed words, with answers of their own. */
const form = (version: string): Questionnaire => ({
  resourceType: 'Questionnaire',
  status: 'active',
  url: 'https://example.org/wellbeing',
  version,
  item: [1, 2, 3, 4, 5].map((number) => ({
    linkId: `who5-${number}`,
    type: 'choice',
    text: `Sample question ${number}`,
    answerOption: [0, 1, 2, 3, 4, 5].map((value) => ({
      extension: [{url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: value}],
      valueCoding: {system: 'https://example.org/answers', code: `a${value}`, display: `Answer ${value}`},
    })),
  })),
});

async function take(record: NotedRecord, version: string, value: number): Promise<MeasureDriver> {
  const driver = await MeasureDriver.open('who5', {
    record,
    attributes: {licence: 'for this test'},
    properties: {questionnaire: form(version)},
  });
  for (let number = 1; number <= 5; number++) {
    await driver.answer(new RegExp(`Sample question ${number}`), `Answer ${value}`);
  }
  await driver.shows('heading', 'Your answers are saved');
  return driver;
}

describe('words of a deployer’s own', () => {
  it('are compared with the same words, and never with another version of them', async () => {
    const record = new NotedRecord();
    await take(record, '1', 2);
    const again = await take(record, '1', 3);
    await until('the comparison', () => /20 higher than/.test(again.text));
    const other = await take(record, '2', 5);
    expect(other.text)
      .to.contain('100')
      .and.not.match(/higher than|lower than|same as/i);
    const {entries} = await loadHistory(record, 'Patient/1', ['who5']);
    expect(entries.map(({version, scores}) => [version, scores['percentage']?.value])).to.deep.equal([
      ['https://example.org/wellbeing|1', 40],
      ['https://example.org/wellbeing|1', 60],
      ['https://example.org/wellbeing|2', 100],
    ]);
  });
});
