import {expect} from '@open-wc/testing';
import {BackendError} from '../../src/backends/backend-error.js';
import {readScoreCodes} from '../../src/wellbeing-measure/score-codes.js';
import {resultPart} from '../../src/wellbeing-measure/result-part.js';
import {earlier} from '../../stories/wellbeing-measure/sample-measures.js';
import {consoleLines} from '../support/console-lines.js';
import {until} from '../support/finder-driver.js';
import {MeasureDriver, NotedRecord} from '../support/measure-driver.js';

const SAVED = 'Your answers are saved';
const before = () => earlier('ons4', {satisfied: 4, worthwhile: 5, happy: 6, anxious: 8});

describe('the record that answers go to', () => {
  it('begins anew for another record, and compares with nothing of the first', async () => {
    const second = new NotedRecord();
    const driver = await MeasureDriver.open('ons4', {record: new NotedRecord(before())});
    await driver.answer(/satisfied/, '9');
    driver.element.careRecord = second;
    await driver.settled();
    const first = await driver.shows('group', /satisfied/);
    expect(first.querySelectorAll('input:checked')).to.have.length(0);
    await driver.ons4('1', '1', '1', '1');
    await driver.shows('heading', SAVED);
    expect(second.observations.map(({valueInteger}) => valueInteger)).to.deep.equal([1, 1, 1, 1]);
    expect(driver.text).not.to.contain('April');
  });

  it('keeps answers where there is no record for a moment', async () => {
    const record = new NotedRecord();
    const driver = await MeasureDriver.open('ons4', {record});
    await driver.answer(/satisfied/, '9');
    driver.element.careRecord = undefined;
    await driver.settled();
    driver.element.careRecord = record;
    await driver.settled();
    await driver.answer(/to what extent/, '1');
    await driver.answer(/how happy/, '1');
    await driver.answer(/how anxious/, '1');
    await driver.shows('heading', SAVED);
    expect(record.observations.map(({valueInteger}) => valueInteger)).to.deep.equal([9, 1, 1, 1]);
  });

  for (const [what, other] of [
    ['another', new NotedRecord()],
    ['none', undefined],
  ] as const) {
    it(`tries again with the record of the first try where the page names ${what} by then`, async () => {
      const record = new NotedRecord();
      record.failures.push(new BackendError('timeout', 'no answer'));
      const driver = await MeasureDriver.open('ons4', {record});
      await driver.ons4('7', '6', '6', '4');
      await driver.shows('heading', 'Your answers have not been saved');
      driver.element.careRecord = other;
      await driver.settled();
      await driver.press('Try again');
      await driver.shows('heading', SAVED);
      expect(record.submissions).to.have.length(1);
      expect(other?.submissions ?? []).to.have.length(0);
    });
  }

  it('reads what was before for a second person on the same element', async () => {
    const driver = await MeasureDriver.open('ons4', {
      record: new NotedRecord(before()),
      properties: {subject: 'Patient/2'},
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    driver.element.subject = 'Patient/1';
    await driver.settled();
    await driver.ons4('7', '6', '6', '4');
    await until('the comparison', () => /3 higher than in April/.test(driver.text));
  });
});

describe('codes of a page', () => {
  it('takes lists of codings, and names what is none', () => {
    const good = {'ons4.happy': [{system: 'https://example.org', code: 'h'}]};
    expect(readScoreCodes(good)).to.deep.equal({codes: good, problems: []});
    expect(readScoreCodes(undefined)).to.deep.equal({codes: {}, problems: []});
    for (const bad of [{code: 'h'}, [null], [{system: 'x'}], 'h', null]) {
      const {codes, problems} = readScoreCodes({...good, 'ons4.anxious': bad});
      expect(codes, JSON.stringify(bad)).to.deep.equal(good);
      expect(problems.join()).to.contain('ons4.anxious');
    }
    expect(readScoreCodes([]).problems).to.have.length(1);
  });

  it('are told to the page when they are wrong, and lose nobody an answer', async () => {
    const record = new NotedRecord();
    const properties = {codes: {'ons4.happy': {code: 'h'}} as never};
    let driver!: MeasureDriver;
    await consoleLines('error', async () => {
      driver = await MeasureDriver.open('ons4', {record, properties});
    });
    expect(driver.errors.map(({code}) => code)).to.deep.equal(['bad-attribute']);
    await driver.ons4('7', '6', '6', '4');
    await driver.shows('heading', SAVED);
    expect(driver.completed).to.have.length(1);
    expect(record.observations).to.have.length(4);
  });
});

describe('a page that keeps answers by itself', () => {
  it('may say so at once', async () => {
    const driver = await MeasureDriver.open('ons4');
    driver.element.addEventListener('spk-measure-complete', (event) => {
      event.preventDefault();
      driver.element.saved = true;
    });
    await driver.ons4('7', '6', '6', '4');
    await driver.shows('heading', SAVED);
    expect(driver.element.saved).to.equal(true);
  });
});

describe('what cannot be fetched', () => {
  it('is said in place of a measure that is no longer wanted', async () => {
    const driver = await MeasureDriver.open('ons4', {attributes: {licence: 'ours'}});
    await consoleLines('error', async () => {
      driver.element.measure = 'https://nowhere.invalid/form.json';
      await until('the failure', () => driver.errors.length > 0);
      await driver.settled();
    });
    expect(driver.has('group', /satisfied/)).to.equal(false);
    expect(driver.has('button', 'Try again')).to.equal(true);
  });

  it('leaves the way on and printing where it is the result', async () => {
    const get = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(resultPart), 'value')!;
    const next = document.createElement('a');
    next.slot = 'next';
    const load = resultPart.load.bind(resultPart);
    const driver = await MeasureDriver.open('ons4', {children: [next]});
    Object.defineProperty(resultPart, 'value', {...get, get: () => undefined});
    resultPart.load = () => Promise.reject(new Error('no network'));
    try {
      await driver.ons4('7', '6', '6', '4');
      await driver.shows('heading', SAVED);
      await driver.settled();
      expect(driver.has('button', 'Print my answers')).to.equal(true);
      expect(next.assignedSlot).not.to.equal(null);
      expect(driver.element.shadowRoot!.querySelector('.spk-skeleton, .skeleton')).to.equal(null);
    } finally {
      Reflect.deleteProperty(resultPart, 'value');
      resultPart.load = load;
    }
  });
});
