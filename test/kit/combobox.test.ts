import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../../src/kit/combobox/index.js';
import type {ComboOption} from '../../src/kit/combobox/combo-option.js';
import type {Combobox} from '../../src/kit/combobox/combobox.js';
import {byRole, itInChromium} from '../support/a11y-tree.js';
import {fieldContract} from '../support/field-contract.js';
import {press, typeInto} from '../support/person.js';
import {allByRole, textOf} from '../support/roles.js';
import {waitUntil} from '../support/wait-until.js';

const options = (selected = '') =>
  ['walking', 'swimming', 'singing']
    .map((each) => `<option value="${each}" ${each === selected ? 'selected' : ''}>${each}</option>`)
    .join('');

fieldContract('spk-combobox', {
  role: 'combobox',
  empty: {children: options()},
  filled: {children: options('walking')},
  sent: ['walking'],
  answer: (field) => typeInto(boxOf(field), 'Swimming'),
  answered: ['swimming'],
  assign: (field) => ((field as Combobox).value = 'singing'),
  assigned: ['singing'],
  state: JSON.stringify({text: 'Singing', option: {value: 'singing', label: 'Singing'}}),
  restored: ['singing'],
  controls: 'input',
});

function boxOf(field: HTMLElement): HTMLInputElement {
  return field.shadowRoot!.querySelector('input')!;
}

/** Types without leaving the box. */
function type(field: HTMLElement, text: string): void {
  const box = boxOf(field);
  box.focus();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

const listed = (field: HTMLElement) => allByRole(field, 'option').map(textOf);
const active = (field: HTMLElement) => {
  const id = boxOf(field).getAttribute('aria-activedescendant');
  return id ? textOf(field.shadowRoot!.getElementById(id)!) : '';
};

async function make(attributes = '', set: (field: Combobox) => void = () => undefined): Promise<Combobox> {
  const form = await fixture<HTMLFormElement>(
    `<form><spk-combobox name="a" label="Activity" ${attributes}>
      <option value="w">Walking</option><option value="s" data-hint="Indoors">Swimming</option>
      <option value="c">Singing for fun</option></spk-combobox></form>`,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const field = form.querySelector('spk-combobox')!;
  set(field);
  await field.updateComplete;
  return field;
}

async function pressed(field: Combobox, ...keys: string[]): Promise<boolean> {
  let allowed = true;
  for (const key of keys) {
    allowed = press(boxOf(field), key);
    await field.updateComplete;
  }
  return allowed;
}

describe('<spk-combobox>', () => {
  it('says nothing of a list until there is one', async () => {
    const field = await make();
    const box = boxOf(field);
    expect(box.getAttribute('aria-expanded')).to.equal('false');
    expect(box.hasAttribute('aria-controls')).to.be.false;
    box.click();
    await field.updateComplete;
    expect(box.getAttribute('aria-expanded')).to.equal('true');
    expect(listed(field)).to.deep.equal(['Walking', 'Swimming Indoors', 'Singing for fun']);
    const list = field.shadowRoot!.getElementById(box.getAttribute('aria-controls')!)!;
    expect(list.getAttribute('role')).to.equal('listbox');
    expect(list.getAttribute('aria-label')).to.equal('Activity');
  });

  it('moves through the list with keys, and chooses nothing by that', async () => {
    const field = await make();
    await pressed(field, 'ArrowDown');
    expect(active(field)).to.equal('Walking');
    await pressed(field, 'ArrowDown');
    expect(active(field)).to.equal('Swimming Indoors');
    await pressed(field, 'End');
    expect(active(field)).to.equal('Singing for fun');
    await pressed(field, 'ArrowDown');
    expect(active(field), 'after the last one comes the text box').to.equal('');
    await pressed(field, 'ArrowUp', 'Home');
    expect(active(field)).to.equal('Walking');
    expect(field.value).to.equal('');
    await pressed(field, 'Tab');
    expect(boxOf(field).getAttribute('aria-expanded')).to.equal('false');
    expect(field.value).to.equal('');
    expect(boxOf(field).value).to.equal('');
  });

  it('leaves Home, End and the arrows to the text while no choice is active', async () => {
    const field = await make();
    type(field, 's');
    await field.updateComplete;
    expect(await pressed(field, 'Home')).to.be.true;
    expect(await pressed(field, 'ArrowLeft')).to.be.true;
    await pressed(field, 'ArrowDown');
    expect(active(field)).to.equal('Swimming Indoors');
    expect(await pressed(field, 'ArrowLeft')).to.be.true;
    expect(active(field)).to.equal('');
  });

  it('chooses with Enter, fires input and change once, and does not send the form', async () => {
    const field = await make();
    const events: string[] = [];
    for (const name of ['input', 'change', 'submit']) {
      field.form!.addEventListener(name, (event) => events.push(event.type));
    }
    await pressed(field, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(field.value).to.equal('s');
    expect(boxOf(field).value).to.equal('Swimming');
    expect(boxOf(field).getAttribute('aria-expanded')).to.equal('false');
    expect(events).to.deep.equal(['input', 'change']);
    boxOf(field).dispatchEvent(new Event('change', {bubbles: true}));
    expect(events, 'leaving the box is no second change').to.deep.equal(['input', 'change']);
    await pressed(field, 'Enter');
    expect(events, 'a second Enter sends the form').to.deep.equal(['input', 'change', 'submit']);
  });

  it('chooses by touch and keeps focus in the box', async () => {
    const field = await make();
    boxOf(field).click();
    await field.updateComplete;
    allByRole(field, 'option')[2]!.click();
    await field.updateComplete;
    expect(field.value).to.equal('c');
    expect(field.shadowRoot!.activeElement).to.equal(boxOf(field));
    expect(allByRole(field, 'option')).to.have.length(0);
  });

  it('offers targets of 44 pixels, none beside the box', async () => {
    const field = await make();
    boxOf(field).click();
    await field.updateComplete;
    const edge = boxOf(field).getBoundingClientRect();
    for (const option of allByRole(field, 'option')) {
      const {height, left, right} = option.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(left).to.be.at.least(edge.left - 1);
      expect(right).to.be.at.most(edge.right + 1);
    }
  });

  it('closes on Escape and keeps what was typed, without closing what is around it', async () => {
    const field = await make();
    let outside = 0;
    field.form!.addEventListener('keydown', () => outside++);
    type(field, 'sw');
    await field.updateComplete;
    expect(listed(field)).to.deep.equal(['Swimming Indoors']);
    await pressed(field, 'Escape');
    expect(listed(field)).to.deep.equal([]);
    expect(boxOf(field).value).to.equal('sw');
    expect(outside).to.equal(0);
    await pressed(field, 'Escape');
    expect(outside, 'the next Escape is not ours').to.equal(1);
  });

  it('closes when something else is pressed or focused', async () => {
    const field = await make();
    boxOf(field).click();
    await field.updateComplete;
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await field.updateComplete;
    expect(listed(field)).to.deep.equal([]);
    boxOf(field).click();
    await field.updateComplete;
    expect(listed(field)).to.have.length(3);
    boxOf(field).dispatchEvent(new FocusEvent('focusout', {bubbles: true, relatedTarget: document.body}));
    await field.updateComplete;
    expect(listed(field)).to.deep.equal([]);
  });

  it('stays open when a phone puts its keyboard away', async () => {
    const field = await make();
    boxOf(field).click();
    await field.updateComplete;
    boxOf(field).dispatchEvent(new FocusEvent('focusout', {bubbles: true, relatedTarget: null}));
    await field.updateComplete;
    expect(listed(field)).to.have.length(3);
  });

  it('says how many results there are once typing has stopped', async () => {
    const field = await make();
    const status = () => allByRole(field, 'status').map(textOf);
    type(field, 's');
    await field.updateComplete;
    expect(status()).to.deep.equal(['']);
    await waitUntil(() => status()[0] === '2 results');
    type(field, 'zumba');
    await waitUntil(() => status()[0] === 'No results for zumba');
    expect(field.shadowRoot!.querySelector('.spk-combobox-message')!.textContent).to.equal(
      'No results for zumba',
    );
  });

  it('takes no own words unless it is free', async () => {
    const field = await make();
    typeInto(boxOf(field), 'Zumba');
    await field.updateComplete;
    expect(field.value).to.equal('');
    expect(field.text).to.equal('Zumba');
    expect(field.validity.badInput).to.be.true;
    expect(field.validationMessage).to.equal('Select activity from the list');
    field.free = true;
    await field.updateComplete;
    expect(field.value).to.equal('Zumba');
    expect(field.validity.valid).to.be.true;
    expect([...new FormData(field.form!).values()]).to.deep.equal(['Zumba']);
  });

  it('takes a whole label for a choice, and nothing once it is changed again', async () => {
    const field = await make();
    type(field, 'swimming');
    expect(field.value).to.equal('s');
    type(field, 'swimmin');
    expect(field.value).to.equal('');
  });

  it('waits for letters where it is told to', async () => {
    const field = await make('min-length="2"');
    type(field, 's');
    await field.updateComplete;
    expect(listed(field)).to.deep.equal([]);
    expect(field.shadowRoot!.querySelector('.spk-combobox-message')!.textContent).to.equal(
      'Type 2 letters or more',
    );
    type(field, 'si');
    await field.updateComplete;
    expect(listed(field)).to.deep.equal(['Singing for fun']);
  });

  it('shows the first hundred of a long list and says so', async () => {
    const field = await make('', (each) => {
      each.choices = Array.from({length: 250}, (_, n) => ({value: `${n}`, label: `Place ${n}`}));
    });
    boxOf(field).click();
    await field.updateComplete;
    expect(listed(field)).to.have.length(100);
    expect(field.shadowRoot!.querySelector('.spk-combobox-message')!.textContent).to.contain('first 100');
    await pressed(field, 'ArrowUp');
    expect(active(field)).to.equal('Place 99');
    await aTimeout(0);
    const {top, bottom} = allByRole(field, 'option')[99]!.getBoundingClientRect();
    const list = field.shadowRoot!.querySelector('.spk-listbox')!.getBoundingClientRect();
    expect(top).to.be.at.least(list.top - 1);
    expect(bottom).to.be.at.most(list.bottom + 1);
  });

  it('asks a server once the letters have stopped, and forgets an older question', async () => {
    const asked: {text: string; signal: AbortSignal; answer: (found: ComboOption[]) => void}[] = [];
    const field = await make('', (each) => {
      each.load = (text, signal) => new Promise((answer) => asked.push({text, signal, answer}));
    });
    type(field, 'b');
    type(field, 'ba');
    await waitUntil(() => asked.length === 1);
    expect(asked[0]!.text).to.equal('ba');
    await field.updateComplete;
    expect(field.shadowRoot!.querySelector('.spk-combobox-message')!.textContent).to.equal('Searching');
    type(field, 'bath');
    expect(asked[0]!.signal.aborted).to.be.true;
    asked[0]!.answer([{value: 'x', label: 'Barry'}]);
    await waitUntil(() => asked.length === 2);
    let late = 0;
    field.addEventListener('input', () => late++);
    asked[1]!.answer([
      {value: 'y', label: 'Bath'},
      {value: 'z', label: 'Bathgate'},
    ]);
    await waitUntil(() => listed(field).length === 2);
    expect(listed(field)).to.deep.equal(['Bath', 'Bathgate']);
    expect(field.value, 'the whole label was typed').to.equal('y');
    expect(late, 'and the page is told').to.equal(1);
  });

  it('says that a list could not be loaded, keeps the words, and tries again', async () => {
    let fails = true;
    const field = await make('', (each) => {
      each.load = () =>
        fails ? Promise.reject(new Error('down')) : Promise.resolve([{value: 'b', label: 'Bowls'}]);
    });
    type(field, 'bo');
    await waitUntil(() => allByRole(field, 'button').length === 1);
    expect(field.shadowRoot!.querySelector('.spk-combobox-message')!.textContent).to.equal(
      'The list could not be loaded',
    );
    expect(boxOf(field).value).to.equal('bo');
    expect(boxOf(field).getAttribute('aria-expanded')).to.equal('false');
    await pressed(field, 'Tab');
    const [again] = allByRole(field, 'button', 'Try again');
    expect(again, 'Tab leads to it').to.exist;
    fails = false;
    again!.click();
    await waitUntil(() => listed(field).length === 1);
    expect(field.shadowRoot!.activeElement).to.equal(boxOf(field));
  });

  itInChromium('is a combobox with options for assistive technology', async () => {
    const field = await make();
    await pressed(field, 'ArrowDown');
    expect(await byRole('combobox', 'Activity')).to.exist;
    expect(await byRole('listbox', 'Activity')).to.exist;
    expect(await byRole('option', 'Walking')).to.exist;
    await expect(field).to.be.accessible();
  });

  it('fits where text runs from right to left', async () => {
    const page = await fixture<HTMLElement>(
      `<div dir="rtl"><spk-combobox label="Activity">${options()}</spk-combobox></div>`,
    );
    const field = page.querySelector('spk-combobox')!;
    await field.updateComplete;
    const box = boxOf(field).getBoundingClientRect();
    const icon = field.shadowRoot!.querySelector('.spk-icon')!.getBoundingClientRect();
    expect(icon.left - box.left).to.be.below(box.right - icon.right);
  });
});
