import {expect, fixture} from '@open-wc/testing';
import '../../src/kit/textarea/index.js';
import type {Textarea} from '../../src/kit/textarea/textarea.js';
import {byRole, itInChromium} from '../support/a11y-tree.js';
import {fieldContract} from '../support/field-contract.js';
import {typeInto} from '../support/person.js';

const boxOf = (field: Element) => field.shadowRoot!.querySelector('textarea')!;

fieldContract('spk-textarea', {
  role: 'textbox',
  empty: {},
  filled: {attributes: 'value="Ann"'},
  sent: ['Ann'],
  answer: (field) => typeInto(boxOf(field), 'Ann\nand Bea'),
  answered: ['Ann\nand Bea'],
  assign: (field) => ((field as Textarea).value = 'Bea'),
  assigned: ['Bea'],
  state: 'Cat',
  restored: ['Cat'],
  controls: 'textarea',
});

describe('<spk-textarea>', () => {
  const render = async (attributes: string) => {
    const field = await fixture<Textarea>(`<spk-textarea label="Note" ${attributes}></spk-textarea>`);
    const root = field.shadowRoot!;
    const type = async (text: string) => {
      typeInto(boxOf(field), text);
      await field.updateComplete;
    };
    const shown = () => root.querySelector<HTMLElement>('[aria-hidden]')!;
    const spoken = () => root.querySelector('[role=status]')!.textContent.trim();
    return {field, type, shown, spoken, seen: () => shown().textContent.trim()};
  };
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

  it('counts with each key, and speaks only after a pause', async () => {
    const {type, seen, spoken} = await render('max-length="10"');
    expect(seen()).to.equal('You have 10 characters left');
    expect(spoken()).to.equal('');
    await type('abc');
    expect(seen()).to.equal('You have 7 characters left');
    await wait(600);
    expect(spoken(), 'not yet').to.equal('');
    await type('abcd');
    await wait(600);
    expect(spoken(), 'the pause begins anew with each key').to.equal('');
    await wait(700);
    expect(spoken()).to.equal('You have 6 characters left');
  });

  it('says how much is too much, and keeps all that was typed', async () => {
    const {field, type, seen, shown} = await render('max-length="5"');
    await type('12345');
    expect(seen()).to.equal('You have 0 characters left');
    expect(field.validity.valid).to.be.true;
    await type('123456');
    expect(seen()).to.equal('You have 1 character too many');
    expect(field.value).to.equal('123456');
    expect(getComputedStyle(shown()).color, 'in the colour of errors').to.equal('rgb(213, 40, 27)');
    expect(field.validity.tooLong).to.be.true;
    expect(field.validationMessage).to.equal('Note must be 5 characters or less');
  });

  it('counts words', async () => {
    const {field, type, seen} = await render('max-words="2"');
    await type('one two');
    expect(seen()).to.equal('You have 0 words left');
    await type('one two, three');
    expect(seen()).to.equal('You have 1 word too many');
    expect(field.validationMessage).to.equal('Note must be 2 words or less');
  });

  it('shows nothing below the threshold, and keeps the place for it', async () => {
    const {field, type, shown, spoken} = await render('max-length="10" threshold="50"');
    const visibility = () => getComputedStyle(shown()).visibility;
    const {height} = field.getBoundingClientRect();
    await type('1234');
    await wait(1100);
    expect([visibility(), spoken()]).to.deep.equal(['hidden', '']);
    await type('12345');
    expect(visibility()).to.equal('visible');
    expect(field.getBoundingClientRect().height).to.equal(height);
  });

  itInChromium('reads its limit out with the hint, and the moving count not', async () => {
    await render('hint="Anything" max-length="10"');
    const node = await byRole('textbox', 'Note');
    expect(node?.description).to.equal('Anything You can enter up to 10 characters');
    expect(await byRole('StaticText', 'You have 10 characters left')).to.equal(undefined);
  });

  it('counts in Welsh', async () => {
    const page = await fixture(
      '<div lang="cy"><spk-textarea label="Nodyn" max-words="3" value="un"></spk-textarea></div>',
    );
    const field = page.querySelector('spk-textarea')!;
    await field.updateComplete;
    const shown = () => field.shadowRoot!.querySelector('[aria-hidden]')!.textContent.trim();
    expect(shown()).to.equal('Mae gennych 2 air ar ôl');
    field.value = 'un dau tri pedwar';
    await field.updateComplete;
    expect(shown()).to.equal('Mae gennych 1 gair yn ormod');
    expect(field.validationMessage).to.equal('Rhaid defnyddio 3 gair neu lai: Nodyn');
  });

  itInChromium('grows with its text', async () => {
    const {field} = await render('rows="2"');
    const {height} = boxOf(field).getBoundingClientRect();
    expect(height, 'two lines of 24 pixels, and its edges').to.be.within(62, 70);
    field.value = 'line\n'.repeat(6);
    await field.updateComplete;
    expect(boxOf(field).getBoundingClientRect().height).to.be.greaterThan(height + 4 * 24);
  });

  it('speaks no more once it has left the page', async () => {
    const {field, type, spoken} = await render('max-length="10"');
    await type('abc');
    field.remove();
    await wait(1100);
    expect(spoken()).to.equal('');
  });
});
