import {expect} from '@open-wc/testing';
import {countCharacters, countWords} from '../../../src/model/typed/text-length.js';
import {readTypedNumber} from '../../../src/model/typed/typed-number.js';

describe('readTypedNumber', () => {
  const cases: readonly [typed: string, text: string, value: number, whole: boolean][] = [
    ['12', '12', 12, true],
    [' 12 ', '12', 12, true],
    ['1,200', '1200', 1200, true],
    ['1,234,567.80', '1234567.80', 1234567.8, false],
    ['1 200', '1200', 1200, true],
    ['£3', '3', 3, true],
    ['-£3', '-3', -3, true],
    ['£-3', '-3', -3, true],
    ['-4.50', '-4.50', -4.5, false],
    ['−4', '-4', -4, true],
    ['–4', '-4', -4, true],
    ['+4', '4', 4, true],
    ['1.00', '1.00', 1, true],
    ['.5', '0.5', 0.5, false],
    ['5.', '5', 5, true],
    ['007', '7', 7, true],
    ['-0', '0', 0, true],
    ['0.10', '0.10', 0.1, false],
    ['１２', '12', 12, true],
    ['900719925474099212', '900719925474099212', 2 ** 53 * 100 + 12, true],
  ];
  for (const [typed, text, value, whole] of cases) {
    it(`reads "${typed}" as ${text}`, () =>
      expect(readTypedNumber(typed)).to.deep.equal({text, value, whole}));
  }

  for (const typed of [
    '',
    ' ',
    '-',
    '.',
    'ten',
    '1,5',
    '12,34',
    '1,2345',
    ',123',
    '1.2.3',
    '1e3',
    '--1',
    '3 kg',
    '1/2',
    'Infinity',
    '0x10',
    '10²',
    '10₂',
  ]) {
    it(`finds no number in "${typed}"`, () => expect(readTypedNumber(typed)).to.equal(undefined));
  }

  for (const typed of ['10', '21', '111', '1']) {
    it(`takes no digit of ${typed} for the unit "1"`, () =>
      expect(readTypedNumber(typed, ['1'])?.text).to.equal(typed));
  }

  it('does not mind a unit that the box shows', () => {
    expect(readTypedNumber('72.5 KG', ['kg'])?.text).to.equal('72.5');
    expect(readTypedNumber('about 3', ['about'])?.text).to.equal('3');
    expect(readTypedNumber('-3°c', ['°C'])?.text).to.equal('-3');
    expect(readTypedNumber('3 stone', ['kg'])).to.equal(undefined);
    expect(readTypedNumber('kg', ['kg'])).to.equal(undefined);
    expect(readTypedNumber('3 m²', ['m²'])?.text).to.equal('3');
    expect(readTypedNumber('3 m2', ['m²'])?.text).to.equal('3');
  });
});

describe('the length of a text', () => {
  it('counts characters, not the units that they are stored in', () => {
    expect(countCharacters('')).to.equal(0);
    expect(countCharacters('tŷ\n')).to.equal(3);
    expect(countCharacters('👍a')).to.equal(2);
  });

  it('counts words', () => {
    expect(countWords(' \n ')).to.equal(0);
    expect(countWords('one, two\nthree ')).to.equal(3);
  });
});
