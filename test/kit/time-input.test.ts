import {expect, fixture} from '@open-wc/testing';
import '../../src/kit/time-input/index.js';
import type {TimeInput} from '../../src/kit/time-input/time-input.js';
import {fieldContract} from '../support/field-contract.js';
import {press, typeInto} from '../support/person.js';

const boxOf = (field: Element) => field.shadowRoot!.querySelector('input')!;

fieldContract('spk-time-input', {
  role: 'textbox',
  empty: {},
  filled: {attributes: 'value="14:30"'},
  sent: ['14:30'],
  answer: (field) => typeInto(boxOf(field), '9.15am'),
  answered: ['09:15'],
  assign: (field) => ((field as TimeInput).value = '10:00'),
  assigned: ['10:00'],
  state: 'half',
  restored: [''],
  controls: 'input',
});

describe('<spk-time-input>', () => {
  const render = (attributes = '') =>
    fixture<TimeInput>(`<spk-time-input label="Best time" ${attributes}></spk-time-input>`);

  it('keeps what was typed, and sends what it means', async () => {
    const field = await render();
    typeInto(boxOf(field), '2.30 PM');
    await field.updateComplete;
    expect([field.value, boxOf(field).value]).to.deep.equal(['14:30', '2.30 PM']);
    typeInto(boxOf(field), '16:45');
    await field.updateComplete;
    expect([field.value, boxOf(field).value]).to.deep.equal(['16:45', '16:45']);
  });

  it('writes a time that was set as the page writes times', async () => {
    const field = await render('value="14:30"');
    expect(boxOf(field).value).to.equal('2:30pm');
    field.value = '12:00:00';
    await field.updateComplete;
    expect([field.value, boxOf(field).value]).to.deep.equal(['12:00', '12 noon']);
    field.value = '';
    await field.updateComplete;
    expect([field.value, boxOf(field).value]).to.deep.equal(['', '']);
  });

  it('writes it in Welsh', async () => {
    const page = await fixture(
      '<div lang="cy"><spk-time-input label="Amser" value="00:00"></spk-time-input></div>',
    );
    const field = page.querySelector('spk-time-input')!;
    await field.updateComplete;
    expect(boxOf(field).value).to.equal('hanner nos');
    typeInto(boxOf(field), 'nawr');
    expect(field.validationMessage).to.equal('Rhaid rhoi amser, fel 2:30pm: Amser');
  });

  it('says when it cannot tell the time', async () => {
    const field = await render();
    expect(field.validity.valid).to.be.true;
    typeInto(boxOf(field), 'later');
    expect([field.value, field.validity.badInput]).to.deep.equal(['', true]);
    expect(field.validationMessage).to.equal('Best time must be a time, like 2:30pm');
  });

  it('keeps what was typed over a visit to another page', async () => {
    const field = await render();
    field.formStateRestoreCallback('later');
    await field.updateComplete;
    expect(boxOf(field).value).to.equal('later');
  });

  it('submits the form on Enter', async () => {
    const form = await fixture<HTMLFormElement>(
      '<form><spk-time-input label="Time"></spk-time-input></form>',
    );
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    press(boxOf(form.querySelector('spk-time-input')!), 'Enter');
    expect(submits).to.equal(1);
  });
});
