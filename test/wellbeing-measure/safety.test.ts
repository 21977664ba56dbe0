import {expect} from '@open-wc/testing';
import {BackendError} from '../../src/backends/backend-error.js';
import type {MeasureSafety, SafetyDetail} from '../../src/wellbeing-measure/safety.js';
import {missingSafety, numbersOf, safetyText} from '../../src/wellbeing-measure/safety.js';
import {consoleLines} from '../support/console-lines.js';
import {until} from '../support/finder-driver.js';
import {MeasureDriver, NotedRecord, type OpenMeasure} from '../support/measure-driver.js';
import {allByRole, textOf} from '../support/roles.js';

const HELP = /Help is there for you now/;
const FIRST_EIGHT = [
  /Little interest/,
  /Feeling down/,
  /Trouble falling/,
  /Feeling tired/,
  /Poor appetite/,
  /Feeling bad/,
  /Trouble concentrating/,
  /Moving or speaking/,
];
const NINE = /Thoughts that you would be better off dead/;

const safetyOf = (told: SafetyDetail[] = []): MeasureSafety => ({
  urgentContact: 'Priya Nair, 01632 960 142',
  crisisText: 'Priya calls you today.',
  onItem9: (detail) => told.push(detail),
});

/** PHQ-9 up to its ninth item, with "Not at all" to the others. */
async function atNine(options: OpenMeasure = {}): Promise<MeasureDriver> {
  const driver = await MeasureDriver.open('phq9', {
    ...options,
    properties: {safety: safetyOf(), ...options.properties},
  });
  for (const question of FIRST_EIGHT) await driver.answer(question, 'Not at all');
  await driver.shows('group', NINE);
  return driver;
}

async function choose(driver: MeasureDriver, answer: string): Promise<void> {
  allByRole(driver.find('group', NINE), 'radio', answer)[0]!.click();
  await driver.settled();
}

describe('the safety rule of PHQ-9', () => {
  it('starts nothing without who acts, what is said and who is told', async () => {
    const all = safetyOf();
    const wrong: readonly unknown[] = [
      undefined,
      {},
      {...all, urgentContact: undefined},
      {...all, urgentContact: ' '},
      {...all, urgentContact: true},
      {...all, crisisText: ''},
      {...all, onItem9: 'call us'},
    ];
    for (const safety of wrong) {
      let driver: MeasureDriver | undefined;
      const lines = await consoleLines('error', async () => {
        driver = await MeasureDriver.open('phq9', {
          properties: {safety: safety as MeasureSafety},
          unready: true,
        });
        await until('the error', () => driver!.errors.length);
      });
      expect(driver!.errors.map(({code}) => code)).to.deep.equal(['not-configured']);
      expect(lines.join())
        .to.contain('safety')
        .and.to.match(/urgentContact|crisisText|onItem9/);
      expect(driver!.element.shadowRoot!.querySelector('spk-questionnaire')).to.equal(null);
      expect(driver!.text).to.contain('These questions are not ready yet');
    }
  });

  it('names what is missing, and takes words in two languages and a plain no', () => {
    expect(missingSafety(null)).to.deep.equal(['urgentContact', 'crisisText', 'onItem9']);
    const safety = {...safetyOf(), urgentContact: false, crisisText: {en: 'Later.', cy: 'Wedyn.'}} as const;
    expect(missingSafety(safety)).to.deep.equal([]);
    expect(missingSafety({...safety, crisisText: {}})).to.deep.equal(['crisisText']);
    expect([safetyText(safety.crisisText, 'cy'), safetyText({cy: 'Wedyn.'}, 'en')]).to.deep.equal([
      'Wedyn.',
      'Wedyn.',
    ]);
    expect(numbersOf({...safety, numbers: {urgent: '112', shout: ' '}})).to.deep.equal({
      emergency: '999',
      urgent: '112',
      samaritans: '116 123',
      shout: '85258',
    });
  });

  for (const [code, answer] of [
    [1, 'Several days'],
    [2, 'More than half the days'],
    [3, 'Nearly every day'],
  ] as const) {
    it(`shows help at once after "${answer}", and tells the page which item and how`, async () => {
      const told: SafetyDetail[] = [];
      const driver = await atNine({properties: {safety: safetyOf(told)}});
      expect(driver.has('heading', HELP)).to.equal(false);
      await choose(driver, answer);
      const detail = {measure: 'phq9', item: 'phq9-9', code};
      expect(told).to.deep.equal([detail]);
      expect(driver.alarms).to.deep.equal([detail]);
      // On the same screen, below the question and above the button, and focus is there.
      const heading = driver.find('heading', HELP);
      expect(driver.focused).to.equal(heading);
      expect(textOf(heading)).to.equal('Urgent: Help is there for you now');
      const [question, button] = [driver.find('group', NINE), driver.find('button', 'Continue')];
      const top = (element: Element) => element.getBoundingClientRect().top;
      expect(top(heading)).to.be.greaterThan(top(question));
      expect(top(button)).to.be.greaterThan(top(heading));
      expect(heading.closest('[role="alert"], [role="status"], dialog')).to.equal(null);
    });
  }

  it('names who helps in a fixed order, as plain text', async () => {
    const driver = await atNine();
    await choose(driver, 'Several days');
    const items = [...driver.find('heading', HELP).closest('section')!.querySelectorAll('li')].map(textOf);
    expect(items).to.deep.equal([
      'If you are in immediate danger call 999 or go to A&E.',
      'Call NHS 111 and choose the mental health option.',
      'Call Samaritans on 116 123, day or night, or text SHOUT to 85258.',
      'Priya Nair, 01632 960 142 Priya calls you today.',
    ]);
    const links = [...driver.find('heading', HELP).closest('section')!.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:999',
      'tel:111',
      'tel:116123',
      'sms:85258',
      'tel:01632960142',
    ]);
  });

  it('says honestly that nobody is watching', async () => {
    const safety = {...safetyOf(), urgentContact: false, numbers: {emergency: '112'}} as const;
    const driver = await atNine({properties: {safety}});
    await choose(driver, 'Several days');
    expect(driver.text)
      .to.contain('Nobody is watching these answers in real time. Priya calls you today.')
      .and.to.contain('call 112 or go');
  });

  it('moves focus once, tells of each other answer, and takes help away after "Not at all"', async () => {
    const told: SafetyDetail[] = [];
    const driver = await atNine({properties: {safety: safetyOf(told)}});
    await choose(driver, 'Several days');
    const button = driver.find('button', 'Continue');
    button.focus();
    await choose(driver, 'Nearly every day');
    expect(driver.focused).to.equal(button);
    expect(told.map(({code}) => code)).to.deep.equal([1, 3]);
    await choose(driver, 'Not at all');
    expect(driver.has('heading', HELP)).to.equal(false);
    await choose(driver, 'Several days');
    expect(driver.has('heading', HELP)).to.equal(true);
    expect(driver.focused).to.equal(button);
    expect(told.map(({code}) => code)).to.deep.equal([1, 3, 1]);
  });

  it('tells of nothing after "Not at all" and "Prefer not to say"', async () => {
    const record = new NotedRecord();
    const driver = await atNine({record});
    for (const answer of ['Not at all', 'Prefer not to say']) {
      await choose(driver, answer);
      expect(driver.has('heading', HELP)).to.equal(false);
    }
    await driver.press('Continue');
    await driver.answer(/how difficult/, undefined);
    await driver.shows('heading', 'Your answers are saved');
    expect(driver.alarms).to.deep.equal([]);
    expect(driver.has('heading', HELP)).to.equal(false);
    expect(record.response.meta?.tag).to.equal(undefined);
  });

  it('shows help again at the end, flags what is saved, and never shows the item or a band to the person', async () => {
    const record = new NotedRecord();
    const driver = await atNine({record});
    await driver.answer(NINE, 'Several days');
    await driver.shows('group', /how difficult/);
    expect(driver.has('heading', HELP)).to.equal(false);
    await driver.answer(/how difficult/, 'Somewhat difficult');
    const heading = await driver.shows('heading', 'Your answers are saved');
    await until('focus', () => driver.focused === heading);
    expect(driver.has('heading', HELP)).to.equal(true);
    expect(record.response.meta?.tag).to.deep.equal([
      {system: 'urn:social-prescribing-kit:flag', code: 'safety'},
    ]);
    expect(driver.text)
      .to.contain('1 out of 27')
      .and.not.to.match(/minimal|mild|severe|depress(?:ion|ed\?)/i);
    expect(record.observations.map(({valueInteger}) => valueInteger)).to.deep.equal([1]);
    expect(driver.alarms).to.have.length(1);
  });

  it('shows help with other answers missing, and where saving fails', async () => {
    const record = new NotedRecord();
    record.failures.push(new BackendError('timeout', 'no answer'));
    const driver = await MeasureDriver.open('phq9', {record, properties: {safety: safetyOf()}});
    for (const question of FIRST_EIGHT) await driver.answer(question, undefined);
    await driver.answer(NINE, 'Several days');
    await driver.answer(/how difficult/, undefined);
    await driver.shows('heading', 'Your answers have not been saved');
    expect(driver.has('heading', HELP)).to.equal(true);
    await driver.press('Try again');
    await driver.shows('heading', 'Your answers are saved');
    expect(driver.text).to.contain('8 have no answer');
    expect(record.response.meta?.tag).to.have.length(1);
  });

  it('is stopped by nothing that the page does wrong', async () => {
    const record = new NotedRecord();
    const failing = [
      () => {
        throw new Error('of the page');
      },
      () => Promise.reject(new Error('of the page')),
    ];
    for (const onItem9 of failing) {
      const lines = await consoleLines('error', async () => {
        const driver = await atNine({record, properties: {safety: {...safetyOf(), onItem9}}});
        await choose(driver, 'Several days');
        expect(driver.has('heading', HELP)).to.equal(true);
        await driver.press('Continue');
        await driver.answer(/how difficult/, undefined);
        await driver.shows('heading', 'Your answers are saved');
      });
      expect(lines.join()).to.contain('safety.onItem9 has failed');
    }
    expect(record.submissions).to.have.length(2);
  });

  it('stands beside the item where all is on one page', async () => {
    const driver = await MeasureDriver.open('phq9', {
      attributes: {pages: 'single'},
      properties: {safety: safetyOf()},
    });
    await choose(driver, 'Several days');
    const heading = driver.find('heading', HELP);
    const top = (element: Element) => element.getBoundingClientRect().top;
    expect(driver.focused).to.equal(heading);
    expect(top(heading)).to.be.greaterThan(top(driver.find('group', NINE)));
    expect(top(driver.find('group', /how difficult/))).to.be.greaterThan(top(heading));
  });

  it('speaks Welsh', async () => {
    const safety = {...safetyOf(), crisisText: {en: 'Later.', cy: 'Wedyn.'}};
    const driver = await atNineWelsh(safety);
    expect(driver.text).to.contain('Brys: Mae help ar gael i chi nawr').and.to.contain('Wedyn.');
  });
});

async function atNineWelsh(safety: MeasureSafety): Promise<MeasureDriver> {
  const driver = await MeasureDriver.open('phq9', {lang: 'cy', properties: {safety}});
  for (const question of FIRST_EIGHT) await driver.answer(question, 'Not at all');
  await driver.shows('group', NINE);
  await choose(driver, 'Several days');
  return driver;
}
