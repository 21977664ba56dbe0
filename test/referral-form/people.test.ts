import {expect} from '@open-wc/testing';
import {BackendError} from '../../src/backends/backend-error.js';
import {until} from '../support/finder-driver.js';
import {KNOWN, ReferralDriver} from '../support/referral-driver.js';

const ACTIVITY = {id: 'walk-17', name: 'Tuesday walking group', url: 'https://example.org/walk'};
const valueOf = (driver: ReferralDriver, name: string) =>
  (driver.find('textbox', name) as HTMLInputElement).value;

async function sent(driver: ReferralDriver): Promise<void> {
  await driver.agree();
  await driver.press('Send referral');
  await driver.shows('heading', 'Referral sent');
}

describe('one referral after another', () => {
  it('keeps the writer, and nothing of the person before or of their activity', async () => {
    const driver = await ReferralDriver.professional({properties: {activity: ACTIVITY}});
    await sent(driver);
    await driver.press('Refer another person');
    await driver.shows('textbox', 'First name');
    expect(valueOf(driver, 'First name')).to.equal('');
    expect(valueOf(driver, 'Your full name')).to.equal('Amina Yusuf');
    expect(driver.text).not.to.contain('Tuesday walking group');
    // The page hands over another one.
    driver.element.activity = {id: 'choir-3', name: 'Friday choir'};
    await until('the choir', () => driver.text.includes('Friday choir'));
  });

  it('begins with the next person where the page knows them', async () => {
    const driver = await ReferralDriver.professional();
    await driver.type('Your full name', 'Dr Amina Yusuf');
    await sent(driver);
    driver.element.prefill = {...KNOWN, 'first-name': 'Maggie', 'last-name': 'Ellis'};
    await driver.press('Refer another person');
    await until('the next person', () => valueOf(driver, 'First name') === 'Maggie');
    expect(valueOf(driver, 'Your full name')).to.equal('Dr Amina Yusuf');
    await sent(driver);
    const ids = driver.record.submissions.map(({id}) => id);
    expect(new Set(ids).size).to.equal(2);
  });

  it('sends another form as another referral', async () => {
    const driver = await ReferralDriver.professional();
    await sent(driver);
    driver.element.form = 'agency';
    await driver.shows('group', 'Who are you filling this in for?');
    driver.element.form = 'professional';
    await until('the first form', () => !driver.has('group', 'Who are you filling this in for?'));
    await driver.shows('textbox', 'First name');
    await sent(driver);
    expect(driver.record.submissions).to.have.length(2);
  });

  it('lets no other form take the place of one that may be on its way', async () => {
    const driver = await ReferralDriver.professional();
    driver.record.failures.push(new BackendError('server', 'Oops', {status: 500}));
    await driver.agree();
    await driver.press('Send referral');
    await driver.shows('heading', 'Your referral has not been sent');
    driver.element.form = 'agency';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(driver.has('heading', 'Your referral has not been sent')).to.equal(true);
    await driver.press('Try again');
    await until('the referral', () => driver.arrived.length);
    expect(driver.record.said).to.contain('Seren');
  });
});

describe('answers of another moment', () => {
  it('are there again when somebody comes back to the form for somebody else', async () => {
    const driver = await ReferralDriver.open({properties: {settings: {someoneElse: true}}});
    await driver.press(/someone I care for or know/);
    await driver.type('Your full name', 'Alan Ellis');
    await driver.press('Back', 'link');
    await driver.press(/someone I care for or know/);
    await driver.shows('textbox', 'Your full name');
    expect(valueOf(driver, 'Your full name')).to.equal('Alan Ellis');
  });

  it('stay, and the page with them, where the language changes', async () => {
    const driver = await ReferralDriver.open();
    await driver.press('Start now');
    await driver.press('Continue');
    await driver.type('First name', 'Maggie');
    await driver.type('Last name', 'Ellis');
    await driver.press('Continue');
    driver.element.lang = 'cy';
    await driver.shows('heading', /Beth hoffech|eich galw/);
    await driver.press('Yn ôl', 'link');
    expect((driver.find('textbox', 'Enw cyntaf') as HTMLInputElement).value).to.equal('Maggie');
  });

  it('about one person never turn up in a form begun for another', async () => {
    sessionStorage.clear(); // The tab may have shown other tests.
    const open = (name: string) =>
      ReferralDriver.professional({
        attributes: {draft: 'session'},
        properties: {prefill: {...KNOWN, 'first-name': name}},
      });
    const one = await open('Seren');
    await one.type('Last name', 'Only about Seren');
    await one.press('Save and come back later');
    await until('the draft', () => sessionStorage.length > 0);
    one.element.remove();
    const other = await open('Alan');
    expect(valueOf(other, 'First name')).to.equal('Alan');
    expect(other.text).not.to.contain('Only about Seren');
    other.element.remove();
    const again = await open('Seren');
    await until('the draft', () => valueOf(again, 'Last name') === 'Only about Seren');
    expect(JSON.stringify(Object.keys(sessionStorage))).not.to.contain('Seren');
    await sent(again);
    await until('nothing kept', () => sessionStorage.length === 0);
  });
});

describe('a referral that has arrived after all', () => {
  it('is not called unsent, and says its reference', async () => {
    const driver = await ReferralDriver.professional();
    driver.record.failures.push(
      new BackendError('conflict', 'Here already', {
        status: 409,
        issues: [{text: 'It came before', code: 'duplicate'}],
      }),
    );
    await driver.agree();
    await driver.press('Send referral');
    await driver.shows('heading', 'Your referral was sent before');
    expect(driver.text).not.to.contain('has not been sent');
    expect(driver.text).to.match(/Your reference number\s+[0-9a-f]{8}/);
    expect(driver.has('button', 'Try again')).to.equal(false);
  });
});

describe('spk-ready', () => {
  it('is told once, by the form itself', async () => {
    let heard = 0;
    const count = () => heard++;
    document.addEventListener('spk-ready', count);
    try {
      await ReferralDriver.professional();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(heard).to.equal(1);
    } finally {
      document.removeEventListener('spk-ready', count);
    }
  });
});
