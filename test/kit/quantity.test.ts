import {expect, fixture} from '@open-wc/testing';
import '../../src/kit/quantity/index.js';
import type {Quantity} from '../../src/kit/quantity/quantity.js';
import {byRole, itInChromium} from '../support/a11y-tree.js';
import {fieldContract} from '../support/field-contract.js';
import {choose, typeInto} from '../support/person.js';
import {allByRole} from '../support/roles.js';

const units = '<option value="kg">kilograms</option><option value="st">stone</option>';
const amountOf = (field: HTMLElement) => field.shadowRoot!.querySelector('input')!;
const unitOf = (field: HTMLElement) => field.shadowRoot!.querySelector('select')!;

fieldContract('spk-quantity', {
  role: 'group',
  empty: {children: units},
  filled: {attributes: 'value="12" unit="kg"', children: units},
  sent: ['12'],
  answer: (field) => typeInto(amountOf(field), '1,500'),
  answered: ['1500'],
  assign: (field) => {
    (field as Quantity).value = '20.50';
    (field as Quantity).unit = 'st';
  },
  assigned: ['20.50'],
  state: JSON.stringify({amount: '7', unit: 'st'}),
  restored: ['7'],
  controls: 'input, select',
});

async function make(attributes = '', children = units) {
  const form = await fixture<HTMLFormElement>(
    `<form><spk-quantity name="w" label="Weight" ${attributes}>${children}</spk-quantity></form>`,
  );
  const field = form.querySelector('spk-quantity')!;
  await field.updateComplete;
  return {form, field};
}

describe('<spk-quantity>', () => {
  it('sends the number and its unit', async () => {
    const {form, field} = await make('value="12"');
    const entries = () => [...new FormData(form).entries()];
    expect(entries()).to.deep.equal([['w', '12']]);
    const events: string[] = [];
    for (const type of ['input', 'change']) {
      form.addEventListener(type, () => events.push(`${type} ${field.unit}`));
    }
    choose(unitOf(field), 'st');
    expect(events).to.deep.equal(['input st', 'change st']);
    expect(entries()).to.deep.equal([
      ['w', '12'],
      ['w-unit', 'st'],
    ]);
    await field.updateComplete;
    form.reset();
    await field.updateComplete;
    expect(field.unit).to.equal('');
    expect(unitOf(field).value).to.equal('');
  });

  it('has no unit chosen at first, and needs one', async () => {
    const {form, field} = await make('value="12"');
    expect(field.unit).to.equal('');
    expect(form.checkValidity()).to.be.false;
    expect(field.validationMessage).to.equal('Select a unit');
    field.unit = 'kg';
    expect(form.checkValidity()).to.be.true;
  });

  it('keeps what is no number, sends nothing of it and says so', async () => {
    const {form, field} = await make('unit="kg"');
    typeInto(amountOf(field), 'a lot');
    await field.updateComplete;
    expect(amountOf(field).value).to.equal('a lot');
    expect(field.value).to.equal('');
    expect(field.validity.badInput).to.be.true;
    expect(field.validationMessage).to.equal('Weight must be a number, like 12');
    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });

  it('forgives a unit that is typed along', async () => {
    const {field} = await make('unit="kg"');
    typeInto(amountOf(field), ' 72.5 kg');
    expect(field.value).to.equal('72.5');
  });

  itInChromium('is one box with the unit behind it where there is only one, and reads it out', async () => {
    const {form, field} = await make('value="3" unit="hours" hint="A week"', '');
    const box = await byRole('textbox', 'Weight (hours)');
    expect(box?.description).to.equal('A week');
    expect(allByRole(field, 'combobox')).to.have.length(0);
    expect([...new FormData(form).values()]).to.deep.equal(['3', 'hours']);
    await expect(field).to.be.accessible();
  });

  itInChromium('names both boxes in the group', async () => {
    await make('error="Enter weight"');
    expect(await byRole('textbox', 'Amount')).to.exist;
    expect(await byRole('combobox', 'Unit')).to.exist;
    expect((await byRole('group', 'Weight'))?.description).to.equal('Error: Enter weight');
  });

  it('cannot be changed where it is only to be read', async () => {
    const {field} = await make('value="3" unit="kg" readonly');
    expect(amountOf(field).readOnly).to.be.true;
    expect(unitOf(field).disabled).to.be.true;
    expect(unitOf(field).value).to.equal('kg');
  });
});
