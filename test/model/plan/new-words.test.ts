import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {markNewWords} from '../../../src/model/plan/new-words.js';

const shown = (before: string, after: string) =>
  markNewWords(before, after)
    .map(({text, isNew}) => (isNew ? `[${text}]` : text))
    .join('');

describe('markNewWords', () => {
  for (const [before, after, marked] of [
    ['My dog, Biscuit', 'My dog, Biscuit, and walking him', 'My dog, [Biscuit, and walking him]'],
    ['Seeing Ava', 'Seeing Ava\nStaying in my own house', 'Seeing Ava\n[Staying in my own house]'],
    ['I like tea', 'I like tea', 'I like tea'],
    ['I like tea', 'I tea', 'I tea'],
    ['', 'All new', '[All new]'],
    ['This year', '', ''],
    ['by spring', 'before Alan’s birthday in spring', '[before Alan’s birthday in] spring'],
  ] as const) {
    it(`${before || 'nothing'} to ${after || 'nothing'}`, () =>
      expect(shown(before, after)).to.equal(marked));
  }

  it('keeps every letter, and marks nothing of an unchanged text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.lorem({maxCount: 8}), (one, other) => {
        for (const [before, after] of [
          [one, other],
          [other, one],
          [other, `${one} ${other}`],
        ] as const) {
          expect(
            markNewWords(before, after)
              .map(({text}) => text)
              .join(''),
          ).to.equal(after);
        }
        expect(markNewWords(one, one).some(({isNew}) => isNew)).to.equal(false);
      }),
    );
  });

  it('marks a very long text as a whole', () => {
    const long = 'word '.repeat(2000);
    expect(markNewWords('x', long)).to.deep.equal([{text: long, isNew: true}]);
    expect(markNewWords(long, long)).to.deep.equal([{text: long, isNew: false}]);
  });
});
