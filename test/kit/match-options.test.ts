import {expect} from '@open-wc/testing';
import {folded, matchOptions, sameLabel} from '../../src/kit/combobox/match-options.js';

const towns = [
  'Great Malvern',
  'Malvern Link',
  'Ynys Môn',
  'St Ives',
  'Bishop’s Castle',
  'Stives',
  'Alvern',
].map((label) => ({value: label, label}));

describe('matchOptions', () => {
  for (const [typed, found] of [
    ['', towns.map(({label}) => label)],
    ['  ', towns.map(({label}) => label)],
    ['malvern', ['Malvern Link', 'Great Malvern']],
    ['MAL', ['Malvern Link', 'Great Malvern']],
    ['alv', ['Alvern', 'Great Malvern', 'Malvern Link']],
    ['ynys mon', ['Ynys Môn']],
    ['môn', ['Ynys Môn']],
    ['link mal', ['Malvern Link']],
    ['bishops castle', ['Bishop’s Castle']],
    ["bishop's", ['Bishop’s Castle']],
    ['st. ives', ['St Ives', 'Stives']],
    ['xyz', []],
  ] as const) {
    it(`“${typed}”`, () => {
      expect(matchOptions(towns, typed).map(({label}) => label)).to.deep.equal(found);
    });
  }
});

describe('sameLabel', () => {
  it('is the one option that was typed in full, whatever its capitals and accents', () => {
    expect(sameLabel(towns, ' ynys MON ')?.label).to.equal('Ynys Môn');
    expect(sameLabel(towns, 'malvern')).to.equal(undefined);
    expect(sameLabel(towns, '')).to.equal(undefined);
  });

  it('is none where two options have the same words', () => {
    const twins = [
      {value: '1', label: 'Newport'},
      {value: '2', label: 'newport'},
    ];
    expect(sameLabel(twins, 'Newport')).to.equal(undefined);
  });
});

describe('folded', () => {
  it('keeps letters and numbers of any script', () => {
    expect(folded('  Élan-Village, 2 ')).to.equal('elan village 2');
    expect(folded('ਪੰਜਾਬੀ')).to.have.length.above(0);
  });
});
