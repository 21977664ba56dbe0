import {expect} from '@open-wc/testing';
import {BackendError} from '../../src/backends/backend-error.js';
import {configure} from '../../src/connect/configure.js';
import {deepActiveElement} from '../../src/element/ancestors.js';
import {cy} from '../../src/i18n/referral/cy.js';
import {en} from '../../src/i18n/referral/en.js';
import type {Extension, Questionnaire, QuestionnaireItem} from '../../src/model/fhir.js';
import {addressPart} from '../../src/questionnaire/items/address-part.js';
import {referralQuestionnaire} from '../../src/referral-form/compile.js';
import type {ReferralSettings} from '../../src/referral-form/settings.js';
import {Addresses, PARK_ROW} from '../support/addresses.js';
import {FormDriver, formOf, type OpenForm} from '../support/questionnaire-driver.js';
import {nameOf, textOf} from '../support/roles.js';
import {waitUntil} from '../support/wait-until.js';

const ADDRESS = 'urn:social-prescribing-kit:address';
const part = (url: string, valueString: string): Extension => ({url, valueString});
const PARTS = [part('line', 'line1'), part('line', 'line2'), part('town', 'town'), part('postcode', 'code')];

const asked = (linkId: string, text: string, more: Partial<QuestionnaireItem> = {}): QuestionnaireItem => ({
  linkId,
  text,
  type: 'string',
  ...more,
});
const LINE1 = asked('line1', 'Address line 1', {required: true});
const LINE2 = asked('line2', 'Address line 2');
const TOWN = asked('town', 'Town or city', {required: true});
const CODE = asked('code', 'Postcode', {required: true});
const NO_HOME = asked('none', 'I do not have a fixed address', {
  type: 'boolean',
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
      valueCodeableConcept: {coding: [{code: 'check-box'}]},
    },
  ],
});
const hasHome = {enableWhen: [{question: 'none', operator: '!=', answerBoolean: true}]} as const;

const home = (
  item: readonly QuestionnaireItem[] = [LINE1, LINE2, TOWN, CODE],
  parts: readonly Extension[] = PARTS,
): QuestionnaireItem => ({
  linkId: 'home',
  text: 'Your address',
  type: 'group',
  extension: [{url: ADDRESS, extension: parts}],
  item,
});

/** A form whose geocoder answers when the test wants it to. */
async function open(
  questionnaire: Questionnaire = formOf(home()),
  options: OpenForm & {readonly geocoder?: unknown} = {},
) {
  const addresses = new Addresses();
  configure({geocoder: 'geocoder' in options ? (options.geocoder as string) : addresses});
  const driver = await FormDriver.open(questionnaire, {
    ...options,
    attributes: {routing: 'none', ...options.attributes},
  });
  const boxes = () => driver.all('textbox').map(nameOf);
  const find = async (postcode: string) => {
    await driver.type('Postcode', postcode);
    await driver.press('button', 'Find address');
  };
  const found = async (index: number, list = PARK_ROW) => {
    addresses.asked[index]!.answer(list);
    await driver.settled();
  };
  const status = () => driver.all('status').map(textOf).filter(Boolean).join(' ');
  const value = (name: string) => (driver.find('textbox', name) as HTMLInputElement).value;
  const given = () => JSON.stringify(driver.element.response?.item ?? []);
  return {driver, addresses, boxes, find, found, status, value, given};
}

const ALL_BOXES = ['Postcode', 'Address line 1', 'Address line 2 (optional)', 'Town or city'];

describe('<spk-questionnaire> with a group that holds an address', () => {
  afterEach(() => configure({geocoder: undefined}));

  for (const [what, geocoder] of Object.entries({
    'no geocoder': undefined,
    'a geocoder by its URL': 'https://postcodes.example.org',
    'a geocoder that knows no addresses': {locate: () => Promise.resolve(undefined)},
  })) {
    it(`has its boxes as the form has them, with ${what}`, async () => {
      const {driver, boxes} = await open(undefined, {geocoder});
      expect(boxes()).to.deep.equal([
        'Address line 1',
        'Address line 2 (optional)',
        'Town or city',
        'Postcode',
      ]);
      expect(driver.has('button', 'Find address')).to.be.false;
    });
  }

  it('begins with the postcode, finds its addresses, and fills in the one that is chosen', async () => {
    const {driver, addresses, boxes, find, found, status, value} = await open();
    expect(boxes()).to.deep.equal(['Postcode']);
    expect(driver.has('button', 'Enter address by hand')).to.be.true;
    await find('ls11aa');
    expect(addresses.asked[0]!.postcode).to.equal('LS1 1AA');
    expect(status()).to.equal('Looking for addresses');
    await found(0);
    expect(status()).to.equal('2 addresses found');
    expect(boxes()).to.deep.equal(['Postcode']);
    const before = driver.changes.length;
    await driver.choose('Choose an address', '0');
    expect(status()).to.equal('The address is filled in below. You can change it');
    expect(boxes()).to.deep.equal(ALL_BOXES);
    expect(driver.changes.length, 'one event for one act').to.equal(before + 1);
    await driver.type('Address line 1', 'Flat 1a');
    expect(value('Postcode')).to.equal('LS1 1AA');
    await driver.continue('Finish');
    const [group] = driver.completions[0]!.item!;
    expect(group!.item!.map(({linkId, answer}) => [linkId, answer![0]!.valueString])).to.deep.equal([
      ['line1', 'Flat 1a'],
      ['line2', '12 Park Row'],
      ['town', 'Leeds'],
      ['code', 'LS1 1AA'],
    ]);
  });

  it('takes another address in place of the first, with nothing left of that', async () => {
    const {driver, find, found, value} = await open();
    await find('LS1 1AA');
    await found(0);
    await driver.choose('Choose an address', '0');
    await driver.choose('Choose an address', '1');
    expect([value('Address line 1'), value('Address line 2 (optional)')]).to.deep.equal(['14 Park Row', '']);
  });

  it('lets the address be typed, and keeps what was typed when a search fails', async () => {
    const {driver, addresses, boxes, find, status, given} = await open();
    await driver.press('button', 'Enter address by hand');
    expect(boxes()).to.deep.equal(ALL_BOXES);
    expect(nameOf(deepActiveElement()!)).to.equal('Address line 1');
    await driver.type('Address line 1', '1 The Green');
    const lines = await FormDriver.console('error', async () => {
      await find('M33 7ZF');
      addresses.asked[0]!.fail(new BackendError('offline', 'M33 7ZF'));
      await driver.settled();
    });
    expect(status()).to.match(/^Addresses cannot be looked up at the moment\. Enter the address by hand/);
    expect(given()).to.contain('1 The Green').and.to.contain('M33 7ZF');
    expect(driver.has('button', 'Enter address by hand')).to.be.true;
    const message = 'The geocoder could not look addresses up (offline).';
    expect(driver.errors).to.deep.equal([{code: 'offline', message}]);
    expect(lines).to.deep.equal([`<spk-questionnaire>: ${message}`]);
  });

  it('says that a postcode has no addresses', async () => {
    const {driver, find, found, status} = await open();
    await find('M33 7ZF');
    await found(0, []);
    expect(status()).to.equal('No addresses found for M33 7ZF. Enter the address by hand');
    expect(driver.all('combobox')).to.have.length(0);
  });

  it('asks nobody about half a postcode', async () => {
    const {driver, addresses, find} = await open();
    await find('M33');
    expect(addresses.asked).to.have.length(0);
    expect(driver.text).to.contain('Error: Enter a full UK postcode');
    expect(nameOf(deepActiveElement()!)).to.equal('Postcode');
    await driver.type('Postcode', 'M33 7');
    expect(driver.text).not.to.contain('Enter a full UK postcode');
  });

  it('drops a late answer, and what was found for another postcode', async () => {
    const {driver, addresses, find, found, status} = await open();
    await find('LS1 1AA');
    await find('M33 7ZF');
    expect(addresses.asked.map(({signal}) => signal!.aborted)).to.deep.equal([true, false]);
    await found(0);
    expect(status()).to.equal('Looking for addresses');
    await found(1);
    expect(driver.all('combobox')).to.have.length(1);
    await driver.type('Postcode', 'M33 7ZG');
    expect(driver.all('combobox')).to.have.length(0);
    expect(status()).to.equal('');
  });

  it('shows the boxes as soon as one of them has to be mended', async () => {
    const {driver, boxes} = await open();
    await driver.type('Postcode', 'LS1 1AA');
    await driver.continue('Finish');
    expect(driver.problems).to.deep.equal(['Enter address line 1', 'Enter town or city']);
    expect(boxes()).to.deep.equal(ALL_BOXES);
    await driver.press('link', 'Enter town or city');
    expect(nameOf(deepActiveElement()!)).to.equal('Town or city');
  });

  it('shows the boxes of an address that is there', async () => {
    const {boxes} = await open(undefined, {
      properties: {
        response: {
          resourceType: 'QuestionnaireResponse',
          status: 'in-progress',
          item: [{linkId: 'home', item: [{linkId: 'town', answer: [{valueString: 'Leeds'}]}]}],
        },
      },
    });
    expect(boxes()).to.deep.equal(ALL_BOXES);
  });

  it('keeps boxes that were shown while the answers in them are deleted', async () => {
    const {driver, boxes} = await open();
    await driver.press('button', 'Enter address by hand');
    await driver.type('Town or city', 'Leeds');
    await driver.type('Town or city', '');
    expect(boxes()).to.deep.equal(ALL_BOXES);
  });

  it('looks up by Enter in the postcode, and goes on by Enter once there are boxes', async () => {
    const {driver, addresses} = await open();
    const enter = () =>
      driver
        .find('textbox', 'Postcode')
        .dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true}));
    await driver.type('Postcode', 'LS1 1AA');
    expect(enter(), 'the form is not sent').to.be.false;
    await driver.settled();
    expect(addresses.asked).to.have.length(1);
    await driver.press('button', 'Enter address by hand');
    expect(enter()).to.be.true;
    expect(addresses.asked).to.have.length(1);
  });

  it('asks for no postcode of somebody without an address', async () => {
    const parts = [LINE1, LINE2, TOWN, CODE].map((each) => ({...each, ...hasHome}));
    const {driver, boxes} = await open(formOf(home([...parts, NO_HOME])));
    expect(boxes()).to.deep.equal(['Postcode']);
    await driver.press('checkbox', 'I do not have a fixed address (optional)');
    expect(boxes()).to.deep.equal([]);
    expect(driver.has('button', 'Find address')).to.be.false;
    await driver.press('checkbox', 'I do not have a fixed address (optional)');
    expect(boxes()).to.deep.equal(['Postcode']);
  });

  it('puts an address into the boxes that a form has', async () => {
    const {driver, find, found, value} = await open(formOf(home([CODE, LINE1])));
    await find('LS1 1AA');
    await found(0);
    await driver.choose('Choose an address', '0');
    expect(value('Address line 1')).to.equal('Flat 1, 12 Park Row, Leeds');
  });

  it('hides what stands between the parts with them, and nothing else', async () => {
    const other = (linkId: string, text: string) => asked(linkId, text);
    const {driver, boxes} = await open(
      formOf(
        home([other('name', 'House name'), LINE1, other('county', 'County'), TOWN, CODE, other('k', 'Key')]),
      ),
    );
    expect(boxes()).to.deep.equal(['Postcode', 'House name (optional)', 'Key (optional)']);
    await driver.press('button', 'Enter address by hand');
    expect(boxes()).to.have.length(6);
  });

  const damaged: Readonly<Record<string, QuestionnaireItem>> = {
    'names no postcode': home(undefined, PARTS.slice(0, 3)),
    'names no lines': home(undefined, PARTS.slice(2)),
    'names questions that it does not have': home([LINE1, TOWN], PARTS),
    'names nothing': {...home(), extension: [{url: ADDRESS}]},
    'has a postcode that nobody types': home([LINE1, {...CODE, readOnly: true}]),
  };
  for (const [what, group] of Object.entries(damaged)) {
    it(`asks as the form says where a group ${what}`, async () => {
      const {driver, boxes} = await open(formOf(group));
      expect(boxes()[0]).to.equal('Address line 1');
      expect(driver.has('button', 'Find address')).to.be.false;
    });
  }

  it('follows a geocoder that comes later than the form, and one that goes', async () => {
    const {driver, boxes} = await open(undefined, {geocoder: undefined});
    configure({geocoder: new Addresses()});
    await addressPart.load();
    await driver.settled();
    expect(boxes()).to.deep.equal(['Postcode']);
    configure({geocoder: undefined});
    await driver.settled();
    expect(boxes()).to.have.length(4);
  });

  it('ends its request when the form leaves the page, and forgets with a new beginning', async () => {
    const {driver, addresses, boxes, find, found, status} = await open();
    await find('LS1 1AA');
    const {parentElement} = driver.element;
    driver.element.remove();
    expect(addresses.asked[0]!.signal!.aborted).to.be.true;
    parentElement!.append(driver.element);
    await driver.settled();
    expect(status()).to.equal('');
    await driver.press('button', 'Find address');
    await found(1);
    driver.element.reset();
    await driver.settled();
    await driver.settled();
    expect(boxes()).to.deep.equal(['Postcode']);
    expect([driver.all('combobox').length, status()]).to.deep.equal([0, '']);
  });

  it('speaks Welsh, also to somebody who sees the page first', async () => {
    const {driver} = await open(undefined, {lang: 'cy'});
    await waitUntil(() => driver.has('button', 'Dod o hyd i gyfeiriad'), 'its own words, which it fetches');
    await driver.press('button', 'Rhoi’r cyfeiriad â llaw');
    expect(driver.all('textbox')).to.have.length(4);
  });

  it('shows answers that are only read as they are', async () => {
    const {driver} = await open(undefined, {attributes: {'read-only': ''}});
    expect(driver.has('button', 'Find address')).to.be.false;
  });

  for (const [look, options] of Object.entries({
    'at 320 pixels': {width: 320},
    'from right to left': {dir: 'rtl', width: 320},
    'in Welsh': {lang: 'cy', width: 320},
    'with all on one page': {attributes: {pages: 'single'}, width: 960},
  } satisfies Record<string, OpenForm>)) {
    it(`fits and has nothing for axe to find: ${look}`, async () => {
      const {driver, addresses} = await open(undefined, options);
      const [code] = driver.all('textbox') as HTMLInputElement[];
      code!.value = 'LS1 1AA';
      code!.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      (driver.all('button').find((each) => each.id.endsWith('-find')) as HTMLElement).click();
      addresses.asked[0]!.answer([
        {lines: ['A very long name of a house '.repeat(5)], town: 'Leeds'},
        ...PARK_ROW,
      ]);
      await driver.settled();
      await expect(driver.element).to.be.accessible();
      const edge = driver.element.getBoundingClientRect();
      const list = driver.all('combobox')[0]!.getBoundingClientRect();
      expect(list.left).to.be.at.least(edge.left);
      expect(list.right).to.be.at.most(edge.right);
      expect(driver.element.scrollWidth).to.be.at.most(Math.ceil(edge.width));
    });
  }
});

describe('referral forms with a geocoder that knows addresses', () => {
  afterEach(() => configure({geocoder: undefined}));

  const compiled = (settings: ReferralSettings = {}) =>
    referralQuestionnaire('professional', settings, {en, cy});
  const homeOf = ({item}: Questionnaire): QuestionnaireItem =>
    item!.flatMap((section) => section.item ?? []).find(({linkId}) => linkId === 'home')!;

  it('name the parts of the address that they ask for', () => {
    const named = (settings?: ReferralSettings) =>
      homeOf(compiled(settings)).extension?.find(({url}) => url === ADDRESS)?.extension;
    expect(named()).to.deep.equal([
      part('line', 'address-line1'),
      part('line', 'address-line2'),
      part('town', 'town'),
      part('postcode', 'postcode'),
    ]);
    expect(named({fields: {drop: ['address-line2']}})).to.deep.equal([
      part('line', 'address-line1'),
      part('town', 'town'),
      part('postcode', 'postcode'),
    ]);
  });

  it('offer to find it', async () => {
    const {driver, addresses, boxes, found, value} = await open(formOf(homeOf(compiled())));
    expect(boxes()).to.deep.equal(['Postcode']);
    await driver.type('Postcode', 'LS1 1AA');
    await driver.press('button', 'Find address');
    expect(addresses.asked).to.have.length(1);
    await found(0);
    await driver.choose('Choose an address', '1');
    expect(value('Address line 1')).to.equal('14 Park Row');
    expect(driver.all('checkbox')).to.have.length(1);
  });
});
