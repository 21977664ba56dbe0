import {expect, fixture} from '@open-wc/testing';
import '../../src/kit/button/index.js';
import '../../src/kit/text-input/index.js';
import type {TextInput} from '../../src/kit/text-input/text-input.js';
import {byRole, itInChromium} from '../support/a11y-tree.js';
import {fieldContract} from '../support/field-contract.js';
import {press, typeInto} from '../support/person.js';

fieldContract('spk-text-input', {
  role: 'textbox',
  empty: {},
  filled: {attributes: 'value="Ann"'},
  sent: ['Ann'],
  answer: (field) => typeInto(field.shadowRoot!.querySelector('input')!, 'Annx'),
  answered: ['Annx'],
  assign: (field) => ((field as TextInput).value = 'Bea'),
  assigned: ['Bea'],
  state: 'Cat',
  restored: ['Cat'],
  controls: 'input',
});

describe('<spk-text-input>', () => {
  const render = async (form: string) => {
    const element = await fixture<HTMLFormElement>(form);
    const field = element.querySelector('spk-text-input')!;
    const input = field.shadowRoot!.querySelector('input')!;
    let submits = 0;
    element.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    return {form: element, field, input, submits: () => submits};
  };

  it('submits the form on Enter', async () => {
    const {input, submits} = await render('<form><spk-text-input label="Name"></spk-text-input></form>');
    press(input, 'Enter');
    expect(submits()).to.equal(1);
  });

  it('presses the default button on Enter, and does nothing while that is disabled', async () => {
    const {form, input, submits} = await render(
      '<form><spk-text-input label="Name"></spk-text-input><button name="go">Go</button></form>',
    );
    let presses = 0;
    form.querySelector('button')!.addEventListener('click', () => presses++);
    press(input, 'Enter');
    expect([presses, submits()]).to.deep.equal([1, 1]);
    form.querySelector('button')!.disabled = true;
    press(input, 'Enter');
    expect(submits()).to.equal(1);
  });

  it('leaves an Enter that ends a composition alone', async () => {
    const {input, submits} = await render('<form><spk-text-input label="Name"></spk-text-input></form>');
    press(input, 'Enter', {isComposing: true});
    expect(submits()).to.equal(0);
  });

  it('treats the attribute value as the default and the property as the current value', async () => {
    const {field, input} = await render(
      '<form><spk-text-input label="Name" value="Ann"></spk-text-input></form>',
    );
    field.setAttribute('value', 'Bea');
    await field.updateComplete;
    expect(field.value, 'untouched: follows the default').to.equal('Bea');
    field.value = 'Cat';
    field.setAttribute('value', 'Dee');
    await field.updateComplete;
    expect(field.value).to.equal('Cat');
    expect(input.value).to.equal('Cat');
    expect(field.getAttribute('value'), 'nothing typed is reflected').to.equal('Dee');
  });

  it('passes on what helps with typing', async () => {
    const {input} = await render(
      `<form><spk-text-input label="Code" type="tel" inputmode="numeric" autocomplete="one-time-code"
        spellcheck="false" width="10" readonly></spk-text-input></form>`,
    );
    expect(input.type).to.equal('tel');
    expect(input.inputMode).to.equal('numeric');
    // The attribute, because Firefox's property knows fewer of the tokens.
    expect(input.getAttribute('autocomplete')).to.equal('one-time-code');
    expect(input.getAttribute('spellcheck')).to.equal('false');
    expect(input.size).to.equal(10);
    expect(input.readOnly).to.be.true;
  });

  itInChromium('does not read prefix and suffix out', async () => {
    await render(
      '<form><spk-text-input label="Cost, in pounds" prefix="£" suffix="each"></spk-text-input></form>',
    );
    const node = await byRole('textbox', 'Cost, in pounds');
    expect(node?.description ?? '').to.equal('');
    expect(await byRole('StaticText', '£')).to.equal(undefined);
  });

  it('takes a value that was set before the element was defined', async () => {
    const late = document.createElement('spk-text-input-late') as TextInput;
    late.value = 'early';
    document.body.append(late);
    const {TextInput: Base} = await import('../../src/kit/text-input/text-input.js');
    customElements.define('spk-text-input-late', class extends Base {});
    await late.updateComplete;
    expect(late.shadowRoot!.querySelector('input')!.value).to.equal('early');
    late.remove();
  });
});
