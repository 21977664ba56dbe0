import {aTimeout, expect, fixture, html, nextFrame} from '@open-wc/testing';
import {deepActiveElement} from '../../src/element/ancestors.js';
import '../../src/kit/dialog/index.js';
import type {Dialog} from '../../src/kit/dialog/dialog.js';
import {byRole, itInChromium} from '../support/a11y-tree.js';

async function render(attributes = '') {
  const page = await fixture(
    `<div><button id="opener">Open</button><spk-dialog label="Filters" ${attributes}><a href="#x">Inside</a></spk-dialog></div>`,
  );
  const dialog = page.querySelector('spk-dialog')!;
  const native = dialog.shadowRoot!.querySelector('dialog')!;
  const opener = page.querySelector('button')!;
  let closes = 0;
  dialog.addEventListener('spk-dialog-close', () => closes++);
  const open = async () => {
    opener.focus();
    dialog.show();
    await dialog.updateComplete;
    await aTimeout(0);
  };
  return {dialog, native, opener, open, closes: () => closes};
}

/** Browsers send `close` with a frame. */
const settle = async (dialog: Dialog) => {
  await nextFrame();
  await nextFrame();
  await aTimeout(0);
  await dialog.updateComplete;
};

describe('<spk-dialog>', () => {
  it('is modal while it is open', async () => {
    const {native, open} = await render();
    expect(native.open).to.be.false;
    await open();
    expect(native.matches(':modal')).to.be.true;
  });

  it('gives focus back and says so when its button closes it', async () => {
    const {dialog, native, opener, open, closes} = await render();
    await open();
    expect(deepActiveElement()).not.to.equal(opener);
    native.querySelector<HTMLButtonElement>('button')!.click();
    await settle(dialog);
    expect(native.open).to.be.false;
    expect(dialog.open).to.be.false;
    expect(deepActiveElement()).to.equal(opener);
    expect(closes()).to.equal(1);
  });

  it('closes as Escape does', async () => {
    const {dialog, native, open, closes} = await render();
    await open();
    native.requestClose();
    await settle(dialog);
    expect(dialog.open).to.be.false;
    expect(closes()).to.equal(1);
  });

  it('closes on a press on the backdrop, not on one inside', async () => {
    const {dialog, native, open} = await render();
    await open();
    dialog.querySelector('a')!.addEventListener('click', (event) => event.preventDefault());
    dialog.querySelector('a')!.click();
    await settle(dialog);
    expect(dialog.open).to.be.true;
    native.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await settle(dialog);
    expect(dialog.open).to.be.false;
  });

  it('stays open where a press began inside and ends on the backdrop, as when words are marked', async () => {
    const {dialog, native, open} = await render();
    await open();
    const press = (on: Element) => on.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    press(native.querySelector('button')!);
    native.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await settle(dialog);
    expect(dialog.open).to.be.true;
    press(native);
    native.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await settle(dialog);
    expect(dialog.open).to.be.false;
  });

  it('is closed by script and by leaving the page', async () => {
    const {dialog, native, open, closes} = await render();
    await open();
    dialog.close();
    await settle(dialog);
    expect(native.open).to.be.false;
    expect(closes()).to.equal(1);
    await open();
    const parent = dialog.parentElement!;
    dialog.remove();
    parent.append(dialog);
    await settle(dialog);
    expect(native.open).to.be.false;
    await open();
    expect(native.matches(':modal')).to.be.true;
  });

  itInChromium('is named by its label', async () => {
    const {open} = await render();
    await open();
    expect(await byRole('dialog', 'Filters')).to.exist;
    expect(await byRole('button', 'Close')).to.exist;
  });

  it('fills the height as a sheet', async () => {
    const {native, open} = await render('sheet');
    await open();
    expect(native.getBoundingClientRect().height).to.be.closeTo(innerHeight, 1);
  });

  it('has nothing for axe to find', async () => {
    const {dialog, open} = await render();
    await open();
    await expect(dialog).to.be.accessible();
  });

  it('is closed in Welsh with Cau', async () => {
    const page = await fixture(html`<div lang="cy"><spk-dialog label="Hidlwyr" open></spk-dialog></div>`);
    const dialog = page.querySelector('spk-dialog')!;
    await dialog.updateComplete;
    expect(dialog.shadowRoot!.querySelector('button')!.textContent.trim()).to.equal('Cau');
  });
});
