import {expect, fixture, html} from '@open-wc/testing';
import '../../src/kit/pagination/index.js';
import {GAP, pageNumbers} from '../../src/kit/pagination/page-numbers.js';
import type {Pagination} from '../../src/kit/pagination/pagination.js';
import {byRole, itInChromium} from '../support/a11y-tree.js';

describe('pageNumbers', () => {
  const cases: [page: number, pages: number, shown: (number | typeof GAP)[]][] = [
    [1, 1, [1]],
    [1, 2, [1, 2]],
    [1, 9, [1, 2, GAP, 9]],
    [3, 9, [1, 2, 3, 4, GAP, 9]],
    [4, 9, [1, 2, 3, 4, 5, GAP, 9]],
    [5, 9, [1, GAP, 4, 5, 6, GAP, 9]],
    [7, 9, [1, GAP, 6, 7, 8, 9]],
    [9, 9, [1, GAP, 8, 9]],
    [12, 9, [1, GAP, 9]],
  ];
  for (const [page, pages, shown] of cases) {
    it(`page ${page} of ${pages}: ${shown.join(' ')}`, () => {
      expect(pageNumbers(page, pages)).to.deep.equal(shown);
    });
  }
});

describe('<spk-pagination>', () => {
  const render = (markup = html`<spk-pagination page="2" pages="9"></spk-pagination>`) =>
    fixture<Pagination>(markup);
  const controls = (element: Pagination) => [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>('button, a'),
  ];
  const words = (element: Pagination) => controls(element).map((control) => control.textContent.trim());

  it('shows nothing for one page', async () => {
    const element = await render(html`<spk-pagination pages="1"></spk-pagination>`);
    expect(element.shadowRoot!.querySelector('nav')).to.equal(null);
  });

  itInChromium('is a navigation named Pages with the current page marked', async () => {
    const element = await render();
    expect(await byRole('navigation', 'Pages')).to.exist;
    expect(await byRole('button', 'Page 3')).to.exist;
    const current = controls(element).filter((control) => control.ariaCurrent === 'page');
    expect(current.map((control) => control.ariaLabel)).to.deep.equal(['Page 2']);
  });

  it('goes to a page and says so', async () => {
    const element = await render();
    const pages: number[] = [];
    element.addEventListener('spk-page-change', ({detail}) => pages.push(detail.page));
    controls(element).at(-1)!.click();
    await element.updateComplete;
    controls(element)[0]!.click();
    await element.updateComplete;
    expect(pages).to.deep.equal([3, 2]);
    expect(element.page).to.equal(2);
  });

  it('stays where it is when the page prevents it', async () => {
    const element = await render();
    element.addEventListener('spk-page-change', (event) => event.preventDefault());
    controls(element).at(-1)!.click();
    await element.updateComplete;
    expect(element.page).to.equal(2);
  });

  it('offers no step beyond the ends', async () => {
    const first = await render(html`<spk-pagination page="1" pages="3"></spk-pagination>`);
    expect(words(first)).to.deep.equal(['1', '2', '3', 'Next page']);
    const last = await render(html`<spk-pagination page="3" pages="3"></spk-pagination>`);
    expect(words(last)).to.deep.equal(['Previous page', '1', '2', '3']);
  });

  it('has links where it has addresses', async () => {
    const element = await render(
      html`<spk-pagination page="2" pages="3" href="?page={page}"></spk-pagination>`,
    );
    expect(controls(element).map((control) => control.getAttribute('href'))).to.deep.equal([
      '?page=1',
      '?page=1',
      '?page=2',
      '?page=3',
      '?page=3',
    ]);
  });

  it('says which page it is instead of numbers where it is narrow', async () => {
    const element = await render();
    element.style.inlineSize = '320px';
    const list = element.shadowRoot!.querySelector('ul')!;
    const text = element.shadowRoot!.querySelector('p')!;
    expect([list.checkVisibility(), text.checkVisibility()]).to.deep.equal([false, true]);
    expect(text.textContent).to.equal('Page 2 of 9');
    element.style.inlineSize = '700px';
    expect([list.checkVisibility(), text.checkVisibility()]).to.deep.equal([true, false]);
  });

  it('speaks Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy"><spk-pagination page="2" pages="2"></spk-pagination></div>`,
    );
    const element = page.querySelector('spk-pagination')!;
    await element.updateComplete;
    expect(words(element)[0]).to.equal('Tudalen flaenorol');
  });

  it('has nothing for axe to find', async () => {
    await expect(await render()).to.be.accessible();
  });
});
