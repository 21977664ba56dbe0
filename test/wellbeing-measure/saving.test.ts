import {expect} from '@open-wc/testing';
import {BackendError} from '../../src/backends/backend-error.js';
import {until} from '../support/finder-driver.js';
import {MeasureDriver, NotedRecord} from '../support/measure-driver.js';

const SAVED = 'Your answers are saved';

describe('saving a measure', () => {
  it('keeps the answers after a failure, and saves the same once', async () => {
    const record = new NotedRecord();
    record.failures.push(
      new BackendError('timeout', 'no answer'),
      new BackendError('offline', 'no connection'),
      new BackendError('server', 'busy', {status: 503, retryAfter: 120}),
    );
    const driver = await MeasureDriver.open('ons4', {record});
    await driver.ons4('7', '6', '6', '4');
    await driver.shows('heading', 'Your answers have not been saved');
    expect(driver.text)
      .to.contain('We could not reach the service.')
      .and.to.contain('Your answers are still here.');
    await driver.press('Try again');
    await until('offline', () => /You are offline/.test(driver.text));
    await driver.press('Try again');
    await until('busy', () => /Try again in about 2 minutes/.test(driver.text));
    expect(driver.completed).to.have.length(1);
    expect(driver.saved).to.have.length(0);
    await driver.press('Try again');
    await driver.shows('heading', SAVED);
    expect(record.submissions).to.have.length(1);
    expect(driver.saved).to.have.length(1);
    expect(driver.completed).to.have.length(1);
  });

  it('sends the same bytes under the same id', async () => {
    const sent: string[] = [];
    const record = new NotedRecord();
    const submit = record.submit.bind(record);
    record.submit = (submission) => {
      sent.push(JSON.stringify(submission));
      return submit(submission);
    };
    record.failures.push(new TypeError('gone'));
    const driver = await MeasureDriver.open('ons4', {record});
    await driver.ons4('7', '6', '6', '4');
    await driver.press('Try again');
    await driver.shows('heading', SAVED);
    expect(sent).to.have.length(2);
    expect(sent[0]).to.equal(sent[1]);
  });

  it('says that it had arrived, and offers no second try', async () => {
    const record = new NotedRecord();
    record.failures.push(
      new BackendError('conflict', 'known', {
        issues: [{severity: 'error', code: 'duplicate', text: ''}],
      } as never),
    );
    const driver = await MeasureDriver.open('ons4', {record});
    await driver.ons4('7', '6', '6', '4');
    await driver.shows('heading', 'Your answers were saved before');
    expect(driver.has('button', 'Try again')).to.equal(false);
    expect(driver.has('button', 'Print my answers')).to.equal(true);
  });

  it('takes no second press while it is saving', async () => {
    const record = new NotedRecord();
    let calls = 0;
    let go: () => void = () => undefined;
    const submit = record.submit.bind(record);
    record.submit = async (submission) => {
      calls++;
      await new Promise<void>((resolve) => (go = resolve));
      return submit(submission);
    };
    const driver = await MeasureDriver.open('ons4', {record});
    await driver.answer(/satisfied/, '7');
    await driver.answer(/to what extent/, '7');
    await driver.answer(/how happy/, '7');
    const finish = await driver.shows('button', 'Finish');
    finish.click();
    finish.click();
    await driver.shows('heading', 'Saving your answers');
    expect(driver.has('button', /./)).to.equal(false);
    driver.element.reset();
    go();
    await driver.shows('heading', SAVED);
    expect(calls).to.equal(1);
    expect(driver.completed).to.have.length(1);
  });

  it('says plainly that nothing is saved where there is no record', async () => {
    const driver = await MeasureDriver.open('ons4', {record: null});
    await driver.ons4('7', '6', '6', '4');
    await driver.shows('heading', 'Your answers');
    expect(driver.text).to.contain('These answers have not been saved.');
    expect(driver.has('heading', SAVED)).to.equal(false);
    expect(driver.completed).to.have.length(1);
    expect(driver.saved).to.have.length(0);
    expect(driver.errors).to.deep.equal([]);
  });

  it('leaves saving to a page that says so, and says that too', async () => {
    const record = new NotedRecord();
    const driver = await MeasureDriver.open('ons4', {record});
    driver.element.addEventListener('spk-measure-complete', (event) => event.preventDefault());
    await driver.ons4('7', '6', '6', '4');
    await driver.shows('heading', 'Your answers');
    expect(driver.text).to.contain('This form has saved nothing.');
    expect(record.submissions).to.have.length(0);
    driver.element.saved = true;
    await driver.shows('heading', SAVED);
  });

  it('begins anew for another person, and never saves the answers of one for the other', async () => {
    const record = new NotedRecord();
    const driver = await MeasureDriver.open('ons4', {record});
    await driver.answer(/satisfied/, '9');
    driver.element.subject = 'Patient/2';
    await driver.settled();
    const first = await driver.shows('group', /satisfied/);
    expect(first.querySelectorAll('input:checked')).to.have.length(0);
    await driver.ons4('1', '1', '1', '1');
    await driver.shows('heading', SAVED);
    expect(record.response.subject?.reference).to.equal('Patient/2');
    expect(record.observations.map(({subject}) => subject?.reference)).to.deep.equal(
      Array(4).fill('Patient/2'),
    );
    expect(record.observations.map(({valueInteger}) => valueInteger)).to.deep.equal([1, 1, 1, 1]);
  });

  it('asks again under a new id where the page wants it', async () => {
    const record = new NotedRecord();
    const driver = await MeasureDriver.open('ons4', {record});
    await driver.ons4('7', '6', '6', '4');
    await driver.shows('heading', SAVED);
    driver.element.reset();
    await driver.shows('group', /satisfied/);
    expect(driver.element.saved).to.equal(false);
    await driver.ons4('8', '6', '6', '4');
    await driver.shows('heading', SAVED);
    expect(new Set(record.submissions.map(({id}) => id)).size).to.equal(2);
    await until('the comparison', () => /1 higher than on \d+ \w+ at \d/.test(driver.text));
  });
});
