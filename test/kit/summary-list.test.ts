import {expect, fixture, html} from '@open-wc/testing';
import '../../src/kit/back-link/index.js';
import '../../src/kit/summary-list/index.js';
import type {ListedRow, SummaryActionDetail, SummaryList} from '../../src/kit/summary-list/index.js';
import {byRole, itInChromium} from '../support/a11y-tree.js';
import {allByRole, nameOf, textOf} from '../support/roles.js';

describe('<spk-summary-list>', () => {
  const withRows = async (rows: readonly ListedRow[], width = 800) => {
    const page = await fixture<HTMLElement>(
      html`<div><spk-summary-list .rows=${rows}></spk-summary-list></div>`,
    );
    page.style.inlineSize = `${width}px`;
    const list = page.querySelector('spk-summary-list')!;
    await list.updateComplete;
    const find = (selector: string) => list.shadowRoot!.querySelector<HTMLElement>(selector)!;
    return {list, find};
  };
  const change = [{label: 'Change', href: '#change'}];
  const heard = (list: SummaryList) => {
    const details: SummaryActionDetail[] = [];
    list.addEventListener('spk-summary-action', ({detail}) => details.push(detail));
    return details;
  };

  it('names each link by its question', async () => {
    const {list} = await withRows([
      {key: 'Date of birth', value: '14 October 1953', actions: change},
      {key: 'NHS number', value: '', actions: [{...change[0]!, hiddenLabel: 'your NHS number'}]},
    ]);
    expect(allByRole(list, 'link').map(nameOf)).to.deep.equal([
      'Change date of birth',
      'Change your NHS number',
    ]);
    await expect(list).to.be.accessible();
  });

  it('says what nobody answered, and shows one line for each answer', async () => {
    const {list} = await withRows([
      {key: 'A', value: ''},
      {key: 'B', value: []},
      {key: 'C'},
      {key: 'D', value: ['One', 'Two']},
      {key: 'E', value: 'First\nSecond'},
    ]);
    const values = [...list.shadowRoot!.querySelectorAll('.spk-summary-value')];
    expect(values.slice(0, 3).map(textOf)).to.deep.equal(['Not provided', 'Not provided', 'Not provided']);
    expect(values[3]!.querySelectorAll('p')).to.have.length(2);
    expect(values[4]!.getBoundingClientRect().height, 'two lines').to.equal(48);
  });

  it('says it in Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy"><spk-summary-list .rows=${[{key: 'Enw'}]}></spk-summary-list></div>`,
    );
    const list = page.querySelector('spk-summary-list')!;
    await list.updateComplete;
    expect(textOf(list)).to.contain('Heb ei ddarparu');
  });

  it('tells the page what was pressed, and nothing of the answer', async () => {
    const {list} = await withRows([
      {key: 'Name', id: 'n', value: 'Maggie', actions: [{label: 'Change'}, {label: 'Remove', name: 'drop'}]},
    ]);
    const details = heard(list);
    for (const button of allByRole(list, 'button')) button.click();
    expect(details).to.deep.equal([
      {key: 'Name', id: 'n', action: 'Change'},
      {key: 'Name', id: 'n', action: 'drop'},
    ]);
  });

  it('follows a link unless the page prevents it', async () => {
    const {list} = await withRows([{key: 'Name', actions: change}]);
    const prevented: boolean[] = [];
    list.parentElement!.addEventListener('click', (event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    });
    list.addEventListener('spk-summary-action', (event) => event.preventDefault(), {once: true});
    const [link] = allByRole(list, 'link');
    link!.click();
    link!.click();
    expect(prevented).to.deep.equal([true, false]);
  });

  it('stands in columns where there is room, and below its question where there is not', async () => {
    const rows = [{key: 'Name', value: 'Maggie', actions: change}];
    const place = (find: (selector: string) => HTMLElement) => {
      const [key, value, link] = ['dt', '.spk-summary-value', 'a'].map((each) =>
        find(each).getBoundingClientRect(),
      );
      return {
        below: value!.top >= key!.bottom,
        linkBesideKey: Math.abs(link!.top + link!.height / 2 - (key!.top + key!.height / 2)) < 3,
        target: link!.height,
      };
    };
    const wide = await withRows(rows);
    expect(place(wide.find)).to.deep.equal({below: false, linkBesideKey: true, target: 44});
    const narrow = await withRows(rows, 320);
    expect(place(narrow.find)).to.deep.equal({below: true, linkBesideKey: true, target: 44});
  });

  itInChromium('is a list of terms and what they stand for', async () => {
    await withRows([{key: 'Name', value: 'Maggie'}]);
    expect(await byRole('term')).to.exist;
    expect(await byRole('definition')).to.exist;
  });
});

describe('<spk-back-link>', () => {
  it('is a button that the page listens to, 44 pixels high', async () => {
    const back = await fixture<HTMLElement>(html`<spk-back-link></spk-back-link>`);
    const [button] = allByRole(back, 'button', 'Back');
    expect(button!.getBoundingClientRect().height).to.be.at.least(44);
    let clicks = 0;
    back.addEventListener('click', () => clicks++);
    button!.click();
    expect(clicks).to.equal(1);
    await expect(back).to.be.accessible();
  });

  it('is a link where it has an address, with words of its own', async () => {
    const back = await fixture<HTMLElement>(
      html`<spk-back-link href="#list">Back to the list</spk-back-link>`,
    );
    const [link] = allByRole(back, 'link', 'Back to the list');
    expect(link!.getAttribute('href')).to.equal('#list');
    expect(allByRole(back, 'button')).to.deep.equal([]);
    await expect(back).to.be.accessible();
  });

  it('speaks Welsh, and points the other way from right to left', async () => {
    const page = await fixture(html`<div lang="cy" dir="rtl"><spk-back-link></spk-back-link></div>`);
    const back = page.querySelector('spk-back-link')!;
    await back.updateComplete;
    expect(allByRole(back, 'button', 'Yn ôl')).to.have.length(1);
    const icon = back.shadowRoot!.querySelector('svg')!;
    expect(getComputedStyle(icon).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });
});
