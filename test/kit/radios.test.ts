import {expect, fixture} from '@open-wc/testing';
import '../../src/kit/radios/index.js';
import type {Radios} from '../../src/kit/radios/radios.js';
import {byRole, itInChromium} from '../support/a11y-tree.js';
import {fieldContract} from '../support/field-contract.js';
import {typeInto} from '../support/person.js';

const ways = (selected = '') =>
  ['phone', 'email', 'text']
    .map((way) => `<option value="${way}" ${way === selected ? 'selected' : ''}>${way}</option>`)
    .join('');

fieldContract('spk-radios', {
  role: 'group',
  empty: {children: ways()},
  filled: {children: ways('phone')},
  sent: ['phone'],
  answer: (field) => field.shadowRoot!.querySelectorAll('input')[1]!.click(),
  answered: ['email'],
  assign: (field) => ((field as Radios).value = 'text'),
  assigned: ['text'],
  state: 'email',
  restored: ['email'],
  controls: 'input',
});

describe('<spk-radios>', () => {
  it('gives focus to the chosen one', async () => {
    const field = await fixture<Radios>(`<spk-radios label="Way">${ways('email')}</spk-radios>`);
    field.focus();
    expect((field.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('email');
  });

  itInChromium('names each radio and describes it by its hint', async () => {
    await fixture(
      '<spk-radios label="Way"><option value="p" data-hint="In working hours">Phone</option></spk-radios>',
    );
    const radio = await byRole('radio', 'Phone');
    expect(radio?.description).to.equal('In working hours');
  });

  it('shows what a choice asks for only while it is chosen, and does not take that for an answer', async () => {
    const field = await fixture<Radios>(
      `<spk-radios label="Way">${ways()}<label slot="reveal-phone">Number <input value="1"></label></spk-radios>`,
    );
    const inner = field.querySelector('input')!;
    expect(inner.checkVisibility()).to.be.false;
    field.value = 'phone';
    await field.updateComplete;
    expect(inner.checkVisibility()).to.be.true;
    typeInto(inner, '12');
    expect(field.value).to.equal('phone');
    field.value = 'text';
    await field.updateComplete;
    expect(inner.checkVisibility()).to.be.false;
  });

  it('sends nothing while nothing is chosen', async () => {
    const form = await fixture<HTMLFormElement>(
      `<form><spk-radios name="w" label="Way">${ways()}</spk-radios></form>`,
    );
    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });
});
