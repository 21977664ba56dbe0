import {expect} from '@open-wc/testing';
import {cy} from '../../../src/i18n/plan/cy.js';
import {en} from '../../../src/i18n/plan/en.js';
import {planSections} from '../../../src/model/plan/sections.js';
import {
  areTogether,
  framedSections,
  sectionLabel,
} from '../../../src/support-plan/reading/framed-sections.js';
import {
  linesOf,
  numberFirst,
  numberParts,
  paragraphsOf,
  telOf,
} from '../../../src/support-plan/reading/text-parts.js';

const numbersIn = (text: string) =>
  numberParts(text).flatMap(({text: words, isNumber}) => (isNumber ? [telOf(words)] : []));

describe('words of a plan', () => {
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ['Jean next door, 01632 960 271', ['tel:01632960271']],
    ['David 07700 900457, or 07700 900 458.', ['tel:07700900457', 'tel:07700900458']],
    ['(0191) 498 0000', ['tel:01914980000']],
    ['0191-498-0000', ['tel:01914980000']],
    ['+44 7700 900457', ['tel:+447700900457']],
    ['+44 (0)191 498 0000', ['tel:+441914980000']],
    ['016 977 3999', ['tel:0169773999']],
    ['on 01/02/2026 at 10.30', []],
    ['flat 0, 12 Mill Street', []],
    ['my NHS number is 943 476 5919', []],
    ['0123456789012345', []],
    ['It cost 10012345678 pounds', []],
  ];
  for (const [text, expected] of texts) {
    it(`finds the numbers in “${text}”, and keeps every letter`, () => {
      expect(numbersIn(text)).to.deep.equal(expected);
      expect(
        numberParts(text)
          .map((part) => part.text)
          .join(''),
      ).to.equal(text);
    });
  }

  it('takes the number off a line of help', () => {
    expect(numberFirst('116 123 for Samaritans')).to.deep.equal({number: '116 123', words: 'for Samaritans'});
    expect(numberFirst('Ring your GP')).to.deep.equal({words: 'Ring your GP'});
    // Every line of help has its number, in both languages: it has to be possible to call it.
    for (const line of [...en.urgentLines, ...cy.urgentLines])
      expect(numberFirst(line).number).to.match(/^\d/);
  });

  it('begins a paragraph after an empty line, and a line where there is one', () => {
    expect(paragraphsOf('One\nTwo\n\n \nThree\n')).to.deep.equal([['One', 'Two'], ['Three']]);
    expect(linesOf(' a \n\n b ')).to.deep.equal(['a', 'b']);
    expect(paragraphsOf(' \n ')).to.deep.equal([]);
  });

  const times: readonly (readonly [string, string, 'en' | 'cy'])[] = [
    ['3 March 2027', 'I would like this by 3 March 2027', 'en'],
    ['March 2027', 'I would like this by March 2027', 'en'],
    ['Spring 2027', 'I would like this by spring 2027', 'en'],
    ['next Easter', 'I would like this by next Easter', 'en'],
    ['Before the cold weather', 'I would like this before the cold weather', 'en'],
    ['when Ava is 6', 'I would like this when Ava is 6', 'en'],
    ['soon', 'When I would like this by: soon', 'en'],
    ['no rush', 'When I would like this by: no rush', 'en'],
    ['3 Mawrth 2027', 'Hoffwn hyn erbyn 3 Mawrth 2027', 'cy'],
    ['gwanwyn 2027', 'Hoffwn hyn erbyn gwanwyn 2027', 'cy'],
    ['Hydref 2027', 'Hoffwn hyn erbyn Hydref 2027', 'cy'],
    ['Cyn y gaeaf', 'Hoffwn hyn cyn y gaeaf', 'cy'],
    ['rywbryd', 'Erbyn pryd hoffwn i hyn: rywbryd', 'cy'],
  ];
  for (const [when, sentence, lang] of times) {
    it(`says “${sentence}”`, () => expect({en, cy}[lang].wantedBy(when)).to.equal(sentence));
  }
});

describe('sections of the letter', () => {
  const of = (...ids: string[]) => planSections(ids).sections;

  it('draws goals and steps as one where they stand next to each other, whichever is first', () => {
    for (const sections of [of('goals', 'actions', 'review'), of('actions', 'goals', 'review')]) {
      expect(areTogether(sections)).to.equal(true);
      expect(framedSections(sections).map(({id}) => id)).to.deep.equal(['goals', 'review']);
      const goals = sections.find(({id}) => id === 'goals')!;
      expect(sectionLabel({words: en, sections}, goals)).to.equal('My goals and what will happen');
    }
  });

  it('leaves them apart where another stands between, and keeps the words of an organisation', () => {
    const apart = of('goals', 'review', 'actions');
    expect(framedSections(apart)).to.deep.equal(apart);
    expect(sectionLabel({words: en, sections: apart}, apart[0]!)).to.equal('My goals and hopes');
    const {sections} = planSections([{id: 'goals', label: 'What I want'}, 'actions']);
    expect(sectionLabel({words: en, sections}, sections[0]!)).to.equal('What I want');
  });
});
