import {expect, fixture, html} from '@open-wc/testing';
import '../../src/kit/button/index.js';
import type {Button} from '../../src/kit/button/button.js';
import {byRole, itInChromium} from '../support/a11y-tree.js';

const inner = (button: Button) => button.shadowRoot!.querySelector<HTMLElement>('button, a')!;
const task = () => new Promise((resolve) => setTimeout(resolve));

async function inForm(markup: string) {
  const form = await fixture<HTMLFormElement>(`<form>${markup}</form>`);
  const button = form.querySelector('spk-button')!;
  await button.updateComplete;
  const sent: [string, FormDataEntryValue][][] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push([...new FormData(form)]);
  });
  return {form, button, sent};
}

describe('<spk-button>', () => {
  it('submits its form', async () => {
    const {button, sent} = await inForm('<input name="a" value="1"><spk-button>Go</spk-button>');
    inner(button).click();
    await task();
    expect(sent).to.deep.equal([[['a', '1']]]);
  });

  it('sends its own name and value only when it was the one pressed', async () => {
    const {form, button, sent} = await inForm('<spk-button name="act" value="save">Save</spk-button>');
    inner(button).click();
    await task();
    form.requestSubmit();
    expect(sent).to.deep.equal([[['act', 'save']], []]);
  });

  it('submits once when it is pressed twice', async () => {
    const {form, button, sent} = await inForm('<spk-button>Go</spk-button>');
    let clicks = 0;
    form.addEventListener('click', () => clicks++);
    inner(button).click();
    inner(button).click();
    await task();
    expect([sent.length, clicks]).to.deep.equal([1, 1]);
  });

  it('can be pressed as often as one likes when it does not submit', async () => {
    const {form, button} = await inForm('<spk-button type="button">More</spk-button>');
    let clicks = 0;
    form.addEventListener('click', () => clicks++);
    inner(button).click();
    inner(button).click();
    expect(clicks).to.equal(2);
  });

  it('does not submit when somebody prevents it', async () => {
    const {form, button, sent} = await inForm('<spk-button>Go</spk-button>');
    form.addEventListener('click', (event) => event.preventDefault());
    inner(button).click();
    await task();
    expect(sent).to.deep.equal([]);
  });

  it('lets the browser check the form first', async () => {
    const {button, sent} = await inForm('<input required aria-label="a"><spk-button>Go</spk-button>');
    inner(button).click();
    await task();
    expect(sent).to.deep.equal([]);
  });

  it('sends what is put right within a moment', async () => {
    const {form, button, sent} = await inForm('<input required aria-label="a"><spk-button>Go</spk-button>');
    inner(button).click();
    await task();
    form.querySelector('input')!.value = 'here';
    inner(button).click();
    await task();
    expect(sent.length).to.equal(1);
  });

  it('resets its form', async () => {
    const {form, button} = await inForm('<input value="1"><spk-button type="reset">Reset</spk-button>');
    const input = form.querySelector('input')!;
    input.value = '2';
    inner(button).click();
    await task();
    expect(input.value).to.equal('1');
  });

  it('does nothing while it or a fieldset around it is disabled', async () => {
    const {form, button, sent} = await inForm('<fieldset disabled><spk-button>Go</spk-button></fieldset>');
    expect(inner(button).matches(':disabled')).to.be.true;
    button.click();
    await task();
    expect(sent).to.deep.equal([]);
    form.querySelector('fieldset')!.disabled = false;
    await button.updateComplete;
    inner(button).click();
    await task();
    expect(sent.length).to.equal(1);
  });

  it('is at least 44 pixels high in every variant', async () => {
    for (const variant of ['primary', 'secondary', 'quiet', 'warning']) {
      const button = await fixture<Button>(html`<spk-button variant=${variant}>Go</spk-button>`);
      expect(inner(button).getBoundingClientRect().height, variant).to.be.at.least(44);
    }
  });

  it('is a link where it has an address', async () => {
    const button = await fixture<Button>(html`<spk-button href="#there">Go</spk-button>`);
    expect(inner(button).localName).to.equal('a');
    expect(inner(button).getAttribute('href')).to.equal('#there');
  });

  itInChromium('takes its name from its words, or from aria-label', async () => {
    const button = await fixture<Button>(html`<spk-button>Save</spk-button>`);
    expect(await byRole('button', 'Save')).to.exist;
    button.setAttribute('aria-label', 'Save Gentle swim');
    await button.updateComplete;
    expect(await byRole('button', 'Save Gentle swim')).to.exist;
  });

  it('has nothing for axe to find', async () => {
    const page = await fixture(
      html`<div>
        <spk-button>One</spk-button><spk-button variant="secondary">Two</spk-button>
        <spk-button variant="quiet">Three</spk-button><spk-button variant="warning">Four</spk-button>
      </div>`,
    );
    await expect(page).to.be.accessible();
  });
});
