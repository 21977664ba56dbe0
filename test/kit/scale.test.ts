import {expect, fixture} from '@open-wc/testing';
import '../../src/kit/scale/index.js';
import {scaleValues} from '../../src/kit/scale/scale-values.js';
import type {Scale} from '../../src/kit/scale/scale.js';
import {byRole, itInChromium} from '../support/a11y-tree.js';
import {fieldContract} from '../support/field-contract.js';
import {allByRole, squeezed} from '../support/roles.js';

fieldContract('spk-scale', {
  role: 'group',
  empty: {},
  filled: {attributes: 'value="3"'},
  sent: ['3'],
  answer: (field) => field.shadowRoot!.querySelectorAll('input')[7]!.click(),
  answered: ['7'],
  assign: (field) => ((field as Scale).value = '10'),
  assigned: ['10'],
  state: '0',
  restored: ['0'],
  controls: 'input',
});

describe('scaleValues', () => {
  for (const [min, max, step, values] of [
    [0, 3, undefined, [0, 1, 2, 3]],
    [1, 5, 2, [1, 3, 5]],
    [0, 10, 4, [0, 4, 8]],
    [-2, 0, 1, [-2, -1, 0]],
    [0, 0.3, 0.1, [0, 0.1, 0.2, 0.3]],
    [2, 2, 1, [2]],
    [0, 2, 0, [0, 1, 2]],
    [0, 2, -1, [0, 1, 2]],
    [5, 1, 1, []],
    [0, Infinity, 1, []],
  ] as const) {
    it(`${min} to ${max} by ${step}`, () => expect(scaleValues(min, max, step)).to.deep.equal(values));
  }

  it('has an end', () => expect(scaleValues(0, 100_000)).to.have.length(101));
});

const tiles = (field: HTMLElement) => [...field.shadowRoot!.querySelectorAll<HTMLElement>('.spk-tile')];

async function wide(pixels: number, markup: string): Promise<Scale> {
  const page = await fixture<HTMLElement>('<div></div>');
  page.style.inlineSize = `${pixels}px`;
  page.innerHTML = markup;
  const field = page.querySelector('spk-scale')!;
  await field.updateComplete;
  return field;
}

const satisfied =
  '<spk-scale label="How satisfied?" min-label="not at all satisfied" max-label="completely satisfied"><option value="no">Prefer not to say</option></spk-scale>';

describe('<spk-scale>', () => {
  it('has nothing chosen at first', async () => {
    const field = await wide(700, satisfied);
    expect(field.shadowRoot!.querySelectorAll('input')).to.have.length(12);
    expect(field.shadowRoot!.querySelectorAll(':checked')).to.have.length(0);
    expect(field.value).to.equal('');
  });

  it('is one row from 600 pixels, and four columns below', async () => {
    for (const [pixels, rows, height] of [
      [776, 1, 84],
      [600, 1, 84],
      [599, 3, 72],
      [288, 3, 72],
    ] as const) {
      const field = await wide(pixels, satisfied);
      const boxes = tiles(field).map((tile) => tile.getBoundingClientRect());
      expect(new Set(boxes.map(({top}) => Math.round(top))).size, `rows at ${pixels}`).to.equal(rows);
      expect(boxes[0]!.height).to.equal(height);
      for (const {width} of boxes) expect(width).to.be.at.least(44);
    }
  });

  it('says what the ends mean: below their ends in a row, before and after where it is narrow', async () => {
    for (const [pixels, first] of [
      [700, 'below'],
      [300, 'above'],
    ] as const) {
      const field = await wide(pixels, satisfied);
      const [least, most] = ['least', 'most'].map((end) =>
        field.shadowRoot!.querySelector(`.spk-scale-${end}`)!,
      );
      expect(squeezed(least!.textContent)).to.equal('0 is not at all satisfied');
      expect(squeezed(most!.textContent)).to.equal('10 is completely satisfied');
      const {top, bottom} = field.shadowRoot!.querySelector('.spk-scale-tiles')!.getBoundingClientRect();
      const y = least!.getBoundingClientRect();
      if (first === 'below') expect(y.top).to.be.at.least(bottom);
      else expect(y.bottom).to.be.at.most(top);
      expect(most!.getBoundingClientRect().top).to.be.at.least(bottom);
    }
  });

  it('marks what is chosen by its edge and its radio, not by colour alone', async () => {
    const field = await wide(700, satisfied);
    const [, one] = tiles(field);
    const before = getComputedStyle(one!).borderTopWidth;
    one!.click();
    await field.updateComplete;
    expect(field.value).to.equal('1');
    one!.querySelector('input')!.blur();
    expect(before).to.equal('2px');
    expect(getComputedStyle(one!).borderTopWidth).to.equal('4px');
    expect(getComputedStyle(one!.querySelector('input')!, '::before').content).to.equal('""');
  });

  it('does not move when a tile is chosen', async () => {
    const field = await wide(700, satisfied);
    const [, one] = tiles(field);
    const place = () => JSON.stringify(one!.querySelector('span')!.getBoundingClientRect());
    const before = place();
    one!.click();
    await field.updateComplete;
    expect(place()).to.equal(before);
  });

  it('offers an answer that is no number, in the same group', async () => {
    const field = await wide(700, satisfied);
    field.value = '4';
    await field.updateComplete;
    allByRole(field, 'radio').at(-1)!.click();
    await field.updateComplete;
    expect(field.value).to.equal('no');
    expect(field.shadowRoot!.querySelectorAll(':checked')).to.have.length(1);
  });

  itInChromium('names each radio by its number and describes the ends', async () => {
    const field = await wide(700, satisfied);
    expect(await byRole('group', 'How satisfied?')).to.exist;
    expect((await byRole('radio', '0'))?.description).to.equal('0 is not at all satisfied');
    expect((await byRole('radio', '10'))?.description).to.equal('10 is completely satisfied');
    expect((await byRole('radio', '5'))?.description ?? '').to.equal('');
    expect(await byRole('radio', 'Prefer not to say')).to.exist;
    await expect(field).to.be.accessible();
  });

  it('speaks Welsh, and runs from right to left', async () => {
    const field = await wide(
      700,
      `<div lang="cy" dir="rtl">${satisfied.replace('not at all satisfied', 'ddim yn fodlon')}</div>`,
    );
    await field.updateComplete;
    expect(squeezed(field.shadowRoot!.querySelector('.spk-scale-least')!.textContent)).to.equal(
      '0 yw ddim yn fodlon',
    );
    const [first, second] = tiles(field).map((tile) => tile.getBoundingClientRect().left);
    expect(first!).to.be.above(second!);
    const words = document.createRange();
    words.selectNodeContents(field.shadowRoot!.querySelector('.spk-scale-most p')!);
    expect(words.getBoundingClientRect().left, 'words of one end stand below its tile').to.be.closeTo(
      tiles(field).at(-1)!.getBoundingClientRect().left,
      2,
    );
  });
});
