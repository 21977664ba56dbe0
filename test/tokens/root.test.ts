import {expect, fixture, html} from '@open-wc/testing';
import '../../src/kit/card/index.js';

const root = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.spk-root')!;

describe('the inner root', () => {
  afterEach(() => {
    document.documentElement.style.removeProperty('font-size');
  });

  it('keeps the size of text whatever the page does to html', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const element = await fixture(html`<spk-card heading="A"></spk-card>`);
    expect(getComputedStyle(root(element)).fontSize).to.equal('16px');
  });

  it('lets nothing in by inheritance, except on purpose', async () => {
    const page = await fixture<HTMLElement>(html`<div><spk-card heading="A"></spk-card></div>`);
    Object.assign(page.style, {
      color: 'red',
      font: 'italic 9px/1 cursive',
      letterSpacing: '9px',
      textAlign: 'center',
      textTransform: 'uppercase',
      cursor: 'wait',
      direction: 'rtl',
      visibility: 'hidden',
    });
    const style = getComputedStyle(root(page.firstElementChild!));
    expect(style.color).to.equal('rgb(33, 43, 50)');
    expect(style.fontStyle).to.equal('normal');
    expect(style.fontFamily).to.equal('arial, sans-serif');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textAlign).to.equal('start');
    expect(style.textTransform).to.equal('none');
    expect(style.cursor).to.equal('auto');
    expect(style.lineHeight).to.equal('24px');
    expect(style.direction, 'what a page says about direction counts').to.equal('rtl');
    expect(style.visibility, 'and what it hides stays hidden').to.equal('hidden');
  });

  it('follows --spk-font-size in all that is inside', async () => {
    const element = await fixture<HTMLElement>(html`<spk-card heading="A"></spk-card>`);
    element.style.setProperty('--spk-font-size', '20px');
    const title = element.shadowRoot!.querySelector('h2')!;
    expect(getComputedStyle(title).fontSize).to.equal('27.5px');
  });

  it('is hidden by the attribute hidden', async () => {
    const element = await fixture(html`<spk-card heading="A" hidden></spk-card>`);
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
