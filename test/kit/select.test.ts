import {expect, fixture} from '@open-wc/testing';
import '../../src/kit/select/index.js';
import type {Select} from '../../src/kit/select/select.js';
import {fieldContract} from '../support/field-contract.js';
import {choose} from '../support/person.js';

const days = (selected = '') =>
  ['', 'Monday', 'Tuesday', 'Friday']
    .map(
      (day) => `<option value="${day}" ${day && day === selected ? 'selected' : ''}>${day || 'Any'}</option>`,
    )
    .join('');

fieldContract('spk-select', {
  role: 'combobox',
  empty: {children: days()},
  filled: {children: days('Monday')},
  sent: ['Monday'],
  answer: (field) => choose(field.shadowRoot!.querySelector('select')!, 'Tuesday'),
  answered: ['Tuesday'],
  assign: (field) => ((field as Select).value = 'Friday'),
  assigned: ['Friday'],
  state: 'Tuesday',
  restored: ['Tuesday'],
  controls: 'select',
});

describe('<spk-select>', () => {
  const shown = (field: Select) =>
    [...field.shadowRoot!.querySelectorAll('option')].map((option) => option.label);

  it('begins with the first choice that can be chosen', async () => {
    const field = await fixture<Select>(
      '<spk-select label="Day"><option value="" disabled>Pick</option><option value="a">A</option></spk-select>',
    );
    expect(field.value).to.equal('a');
    expect(field.shadowRoot!.querySelector('select')!.value).to.equal('a');
  });

  it('prefers the attribute value to a selected option', async () => {
    const field = await fixture<Select>(
      `<spk-select label="Day" value="Friday">${days('Monday')}</spk-select>`,
    );
    expect(field.value).to.equal('Friday');
  });

  it('follows options that come, change and go', async () => {
    const field = await fixture<Select>('<spk-select label="Day"></spk-select>');
    expect(field.value).to.equal('');
    field.append(new Option('One', '1'), new Option('Two', '2'));
    await new Promise((resolve) => setTimeout(resolve));
    await field.updateComplete;
    expect(shown(field)).to.deep.equal(['One', 'Two']);
    expect(field.value).to.equal('1');
    field.querySelector('option')!.textContent = 'First';
    await new Promise((resolve) => setTimeout(resolve));
    await field.updateComplete;
    expect(shown(field)).to.deep.equal(['First', 'Two']);
    field.querySelector('option')!.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await field.updateComplete;
    expect(field.value).to.equal('2');
  });

  it('lets the property win over children, and drops a value that is no longer a choice', async () => {
    const field = await fixture<Select>(`<spk-select label="Day">${days('Friday')}</spk-select>`);
    field.value = 'Friday';
    field.choices = [
      {value: 'x', label: 'X'},
      {value: 'y', label: 'Y'},
    ];
    await field.updateComplete;
    expect(shown(field)).to.deep.equal(['X', 'Y']);
    expect(field.value).to.equal('x');
  });
});
