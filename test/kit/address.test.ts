import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../../src/connect/index.js';
import '../../src/kit/address/index.js';
import {BackendError} from '../../src/backends/backend-error.js';
import {configure} from '../../src/connect/index.js';
import {deepActiveElement} from '../../src/element/ancestors.js';
import type {Address} from '../../src/kit/address/address.js';
import {addressParts, fillLines} from '../../src/kit/address/address-parts.js';
import {Addresses, PARK_ROW} from '../support/addresses.js';
import {consoleLines} from '../support/console-lines.js';
import {fieldContract} from '../support/field-contract.js';
import {choose, press, typeInto} from '../support/person.js';
import {allByRole, byRole, nameOf, textOf} from '../support/roles.js';

const boxes = (field: Element) => allByRole(field, 'textbox') as HTMLInputElement[];
const names = (field: Element) => boxes(field).map(nameOf);

fieldContract('spk-address', {
  role: 'group',
  empty: {},
  filled: {attributes: 'line1="12 Park Row" town="Leeds" postcode="LS1 1AA"'},
  sent: ['12 Park Row\nLeeds\nLS1 1AA'],
  answer: (field) => typeInto(boxes(field)[0]!, '14 Park Row'),
  answered: ['14 Park Row\nLeeds\nLS1 1AA'],
  assign: (field) =>
    ((field as Address).value = {line1: '1 High St', line2: '', town: 'Sale', postcode: 'M33 7ZF'}),
  assigned: ['1 High St\nSale\nM33 7ZF'],
  state: '1 Low St\nFlat 2\nYork\nYO1 7HH',
  restored: ['1 Low St\nFlat 2\nYork\nYO1 7HH'],
  controls: 'input',
});

describe('<spk-address> without a geocoder that knows addresses', () => {
  it('has the boxes alone, in the order in which an address is written', async () => {
    const field = await fixture<Address>('<spk-address label="Your address"></spk-address>');
    expect(names(field)).to.deep.equal([
      'Address line 1',
      'Address line 2 (optional)',
      'Town or city',
      'Postcode',
    ]);
    expect(allByRole(field, 'button')).to.have.length(0);
    expect(allByRole(field, 'status')).to.have.length(0);
  });

  it('sends each box by itself as well', async () => {
    const form = await fixture<HTMLFormElement>(
      `<form><spk-address name="home" line1=" 12 Park Row" town="Leeds" postcode="LS1 1AA"></spk-address></form>`,
    );
    expect([...new FormData(form)]).to.deep.equal([
      ['home', '12 Park Row\nLeeds\nLS1 1AA'],
      ['home-line1', ' 12 Park Row'],
      ['home-line2', ''],
      ['home-town', 'Leeds'],
      ['home-postcode', 'LS1 1AA'],
    ]);
  });

  it('lets browsers fill in people’s own address only where it is told to', async () => {
    const field = await fixture<Address>('<spk-address label="Address"></spk-address>');
    const tokens = () => boxes(field).map((box) => box.getAttribute('autocomplete'));
    expect(tokens()).to.deep.equal([null, null, null, null]);
    field.autocomplete = 'street-address';
    await field.updateComplete;
    expect(tokens()).to.deep.equal(['address-line1', 'address-line2', 'address-level2', 'postal-code']);
    field.autocomplete = 'off';
    await field.updateComplete;
    expect(tokens()).to.deep.equal(['off', 'off', 'off', 'off']);
  });

  it('says what is missing, box by box, and what is no postcode', async () => {
    const field = await fixture<Address>('<spk-address label="Your address" required></spk-address>');
    const message = (part: string, text: string) => {
      field.value = {...field.value, [part]: text};
      return field.validationMessage;
    };
    expect(field.validationMessage).to.equal('Enter your address');
    expect(message('line1', '12 Park Row')).to.equal('Enter town or city');
    expect(message('town', 'Leeds')).to.equal('Enter postcode');
    expect(message('postcode', 'LS1')).to.equal('Enter a full UK postcode');
    expect(field.validity.badInput).to.be.true;
    expect(message('postcode', ' ls11aa ')).to.equal('');
  });

  it('marks the box that is wrong', async () => {
    const field = await fixture<Address>('<spk-address label="Your address"></spk-address>');
    field.errors = {town: 'Enter a town'};
    await field.updateComplete;
    const [line1, , town] = boxes(field) as [HTMLInputElement, HTMLInputElement, HTMLInputElement];
    const root = town.getRootNode() as ShadowRoot;
    expect(textOf(root.getElementById(town.getAttribute('aria-describedby')!)!)).to.equal(
      'Error: Enter a town',
    );
    expect(line1.hasAttribute('aria-describedby')).to.be.false;
  });
});

describe('<spk-address> that looks addresses up', () => {
  const render = async (attributes = 'label="Your address"', lang = 'en') => {
    const addresses = new Addresses();
    const page = await fixture(
      `<div lang="${lang}"><form><spk-address name="home" ${attributes}></spk-address></form></div>`,
    );
    const field = page.querySelector<Address>('spk-address')!;
    field.geocoder = addresses;
    await field.updateComplete;
    await field.updateComplete;
    const postcode = () => boxes(field)[0]!;
    const find = async (text: string) => {
      typeInto(postcode(), text);
      byRole(field, 'button', 'Find address').click();
      await field.updateComplete;
    };
    const settle = async () => {
      await aTimeout(0);
      await field.updateComplete;
    };
    const status = () => textOf(byRole(field, 'status'));
    return {addresses, field, form: page.querySelector('form')!, postcode, find, settle, status};
  };

  it('asks for the postcode first, and always offers to type the address', async () => {
    const {field, addresses, find, settle, status} = await render();
    const byHand = () => allByRole(field, 'button', 'Enter address by hand').length;
    expect(names(field)).to.deep.equal(['Postcode']);
    expect([status(), byHand()]).to.deep.equal(['', 1]);
    await find('ls1 1aa');
    expect(addresses.asked.map(({postcode}) => postcode)).to.deep.equal(['LS1 1AA']);
    expect([status(), byHand()]).to.deep.equal(['Looking for addresses', 1]);
    addresses.asked[0]!.answer(PARK_ROW);
    await settle();
    expect([status(), byHand()]).to.deep.equal(['2 addresses found', 1]);
    expect(names(field)).to.deep.equal(['Postcode']);
  });

  it('fills the boxes with what is chosen, and lets it be changed', async () => {
    const {field, form, addresses, find, settle, status} = await render();
    const events: string[] = [];
    for (const type of ['input', 'change']) {
      form.addEventListener(type, () => events.push(`${type} ${field.value.line1}`));
    }
    await find('LS1 1AA');
    addresses.asked[0]!.answer(PARK_ROW);
    await settle();
    events.length = 0;
    const list = byRole(field, 'combobox', 'Choose an address') as HTMLSelectElement;
    expect([...list.options].map(({text}) => text)).to.deep.equal([
      'Choose one',
      'Flat 1, 12 Park Row, Leeds',
      '14 Park Row, Leeds',
    ]);
    choose(list, '0');
    await settle();
    expect(events).to.deep.equal(['input Flat 1', 'change Flat 1']);
    expect(field.value).to.deep.equal({
      line1: 'Flat 1',
      line2: '12 Park Row',
      town: 'Leeds',
      postcode: 'LS1 1AA',
    });
    expect(status()).to.equal('The address is filled in below. You can change it');
    expect(deepActiveElement(), 'focus stays on the list').to.equal(list);
    // The second one comes without a postcode: it has the one that was asked for.
    choose(list, '1');
    await settle();
    expect(boxes(field).map(({value}) => value)).to.deep.equal(['LS1 1AA', '14 Park Row', '', 'Leeds']);
    typeInto(byRole(field, 'textbox', 'Address line 1') as HTMLInputElement, '14a Park Row');
    await settle();
    expect(new FormData(form).get('home')).to.equal('14a Park Row\nLeeds\nLS1 1AA');
  });

  it('says when there are none, and when nothing could be asked; what was typed stays', async () => {
    const {field, addresses, find, settle, status, postcode} = await render();
    await find('LS1 1AA');
    addresses.asked[0]!.answer([]);
    await settle();
    expect(status()).to.equal('No addresses found for LS1 1AA. Enter the address by hand');
    const errors: unknown[] = [];
    field.addEventListener('spk-error', ({detail}) => errors.push(detail));
    const lines = await consoleLines('error', async () => {
      byRole(field, 'button', 'Find address').click();
      addresses.asked[1]!.fail(new BackendError('timeout', 'Nothing came for LS1 1AA.'));
      await settle();
      byRole(field, 'button', 'Find address').click();
      addresses.asked[2]!.fail(new Error('LS1 1AA went wrong'));
      await settle();
    });
    expect(status()).to.match(/^Addresses cannot be looked up at the moment\. Enter the address by hand/);
    expect(postcode().value).to.equal('LS1 1AA');
    expect(errors).to.deep.equal([
      {code: 'timeout', message: 'The geocoder could not look addresses up (timeout).'},
      {code: 'server', message: 'The geocoder could not look addresses up (server).'},
    ]);
    expect(lines).to.deep.equal([
      '<spk-address>: The geocoder could not look addresses up (timeout).',
      '<spk-address>: The geocoder could not look addresses up (server).',
    ]);
  });

  it('asks nobody about what is no whole postcode, and says so at its box', async () => {
    const {addresses, find, settle, postcode, status} = await render();
    await find('LS1');
    await settle();
    expect(addresses.asked).to.have.length(0);
    expect(status()).to.equal('');
    expect(deepActiveElement()).to.equal(postcode());
    const root = postcode().getRootNode() as ShadowRoot;
    const error = () => postcode().getAttribute('aria-describedby');
    expect(textOf(root.getElementById(error()!)!)).to.equal('Error: Enter a full UK postcode');
    typeInto(postcode(), 'LS1 1');
    await settle();
    expect(error(), 'goes once something else is typed').to.equal(null);
  });

  it('drops the late answer for an older postcode', async () => {
    const {field, addresses, find, settle, status} = await render();
    await find('LS1 1AA');
    await find('M33 7ZF');
    const [first, second] = addresses.asked;
    expect([first!.signal!.aborted, second!.signal!.aborted]).to.deep.equal([true, false]);
    first!.answer(PARK_ROW);
    await settle();
    expect(status()).to.equal('Looking for addresses');
    second!.answer([]);
    await settle();
    expect(status()).to.equal('No addresses found for M33 7ZF. Enter the address by hand');
    expect(allByRole(field, 'combobox')).to.have.length(0);
  });

  it('forgets what was found once another postcode is typed', async () => {
    const {field, addresses, find, settle, status, postcode} = await render();
    await find('LS1 1AA');
    addresses.asked[0]!.answer(PARK_ROW);
    await settle();
    typeInto(postcode(), 'ls1  1aa');
    await settle();
    expect(allByRole(field, 'combobox'), 'the same postcode').to.have.length(1);
    typeInto(postcode(), 'LS1 1AB');
    await settle();
    expect(allByRole(field, 'combobox')).to.have.length(0);
    expect(status()).to.equal('');
    byRole(field, 'button', 'Find address').click();
    typeInto(postcode(), 'LS1 1A');
    await settle();
    expect(addresses.asked[1]!.signal!.aborted).to.be.true;
  });

  it('lets the address be typed at any time', async () => {
    const {field, addresses, find, settle, status} = await render();
    await find('LS1 1AA');
    byRole(field, 'button', 'Enter address by hand').click();
    await settle();
    expect(addresses.asked[0]!.signal!.aborted).to.be.true;
    expect(status()).to.equal('');
    expect(nameOf(deepActiveElement()!)).to.equal('Address line 1');
    expect(names(field)).to.deep.equal([
      'Postcode',
      'Address line 1',
      'Address line 2 (optional)',
      'Town or city',
    ]);
    expect(field.value.postcode).to.equal('LS1 1AA');
  });

  it('looks up by Enter in the postcode, and sends the form once there are boxes', async () => {
    const {field, form, addresses, settle, postcode} = await render();
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    typeInto(postcode(), 'LS1 1AA');
    press(postcode(), 'Enter');
    await settle();
    expect([addresses.asked.length, submitted]).to.deep.equal([1, 0]);
    byRole(field, 'button', 'Enter address by hand').click();
    await settle();
    press(postcode(), 'Enter');
    await settle();
    expect([addresses.asked.length, submitted]).to.deep.equal([1, 1]);
  });

  for (const [why, attributes] of Object.entries({
    'there is an address': 'label="Address" line1="12 Park Row"',
    'something is wrong': 'label="Address" error="Enter your address"',
  })) {
    it(`shows the boxes where ${why}`, async () => {
      const {field} = await render(attributes);
      expect(boxes(field)).to.have.length(4);
    });
  }

  it('begins anew with a reset', async () => {
    const {field, form, addresses, find, settle, status} = await render();
    await find('LS1 1AA');
    addresses.asked[0]!.answer(PARK_ROW);
    await settle();
    choose(byRole(field, 'combobox', 'Choose an address') as HTMLSelectElement, '0');
    await settle();
    form.reset();
    await settle();
    expect(names(field)).to.deep.equal(['Postcode']);
    expect([boxes(field)[0]!.value, status()]).to.deep.equal(['', '']);
    expect(allByRole(field, 'combobox')).to.have.length(0);
  });

  it('ends its request when it leaves the page', async () => {
    const {field, addresses, find} = await render();
    await find('LS1 1AA');
    field.remove();
    expect(addresses.asked[0]!.signal!.aborted).to.be.true;
  });

  it('takes the geocoder of the page, and of what is around it', async () => {
    const addresses = new Addresses();
    configure({geocoder: addresses});
    try {
      const page = await fixture(
        '<div><spk-address></spk-address><spk-backend><spk-address></spk-address></spk-backend></div>',
      );
      page.querySelector('spk-backend')!.geocoder = {locate: () => Promise.resolve(undefined)};
      await aTimeout(0);
      const [own, around] = [...page.querySelectorAll('spk-address')] as [Address, Address];
      await Promise.all([own.updateComplete, around.updateComplete]);
      expect(allByRole(own, 'button').map(nameOf)).to.deep.equal(['Find address', 'Enter address by hand']);
      expect(allByRole(around, 'button')).to.have.length(0);
    } finally {
      configure({geocoder: undefined});
    }
  });

  it('speaks Welsh', async () => {
    const {field} = await render('label="Cyfeiriad"', 'cy');
    expect(names(field)).to.deep.equal(['Cod post']);
    expect(allByRole(field, 'button').map(nameOf)).to.deep.equal([
      'Dod o hyd i gyfeiriad',
      'Rhoi’r cyfeiriad â llaw',
    ]);
  });
});

describe('an address that was found, in boxes', () => {
  it('keeps every line', () => {
    expect(fillLines(['a', 'b', 'c', 'd'], 2)).to.deep.equal(['a', 'b, c, d']);
    expect(fillLines(['a'], 3)).to.deep.equal(['a', '', '']);
    expect(fillLines(['a', 'b'], 1)).to.deep.equal(['a, b']);
    expect(fillLines(['a'], 0)).to.deep.equal([]);
  });

  it('leaves boxes empty for what it does not have', () => {
    expect(addressParts({lines: ['1 High St']})).to.deep.equal({
      line1: '1 High St',
      line2: '',
      town: '',
      postcode: '',
    });
  });
});
