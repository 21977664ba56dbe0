import {expect} from '@open-wc/testing';
import {loadTexts} from '../../src/i18n/catalogue.js';
import {kitWords, type KitStrings} from '../../src/i18n/kit/index.js';

describe('texts of the kit', () => {
  const english: [call: (texts: KitStrings) => string, text: string][] = [
    [({enter}) => enter('Full name'), 'Enter full name'],
    [({enter}) => enter('NHS number'), 'Enter NHS number'],
    [({choose}) => choose('Best day'), 'Select best day'],
    [({pageOf}) => pageOf(2, 9), 'Page 2 of 9'],
  ];
  for (const [call, text] of english) {
    it(`says "${text}"`, () => expect(call(kitWords.en)).to.equal(text));
  }

  it('has every text in Welsh, in words of its own', async () => {
    const welsh = await loadTexts(kitWords, 'cy-GB');
    expect(Object.keys(welsh).sort()).to.deep.equal(Object.keys(kitWords.en).sort());
    for (const [key, text] of Object.entries(welsh)) {
      const value: unknown = text;
      const other: unknown = kitWords.en[key as keyof KitStrings];
      if (typeof value === 'string') expect(value, key).to.not.be.empty.and.not.equal(other);
    }
    expect(welsh.pageOf(2, 9)).to.equal('Tudalen 2 o 9');
  });
});
