import {expect, fixture} from '@open-wc/testing';
import {cy} from '../../src/i18n/wellbeing-measure/cy.js';
import {en} from '../../src/i18n/wellbeing-measure/en.js';
import {missingSafety, safetyWords, type MeasureSafety} from '../../src/wellbeing-measure/safety.js';
import {safetyPanel} from '../../src/wellbeing-measure/safety-view.js';
import {textOf} from '../support/roles.js';

const both: MeasureSafety = {
  urgentContact: {en: 'Priya, 0113 496 0000', cy: 'Priya'},
  crisisText: {en: 'We call today.', cy: 'Ffoniwn heddiw.'},
  onItem9: () => undefined,
};

const panel = (safety: unknown, lang: string) =>
  fixture(
    safetyPanel({
      t: lang === 'cy' ? cy : en,
      headingLevel: 2,
      safety: safety as MeasureSafety | undefined,
      lang,
    }),
  );

/** The last line: who acts on these answers, each paragraph with the language that it is marked with. */
const ownWords = (element: Element) =>
  [...element.querySelectorAll('li:last-child p')].map((p) => [textOf(p), p.getAttribute('lang')]);

describe('whose words help is shown with', () => {
  it('takes no language that is given without words', () => {
    const cases: readonly (readonly [unknown, boolean])[] = [
      ['Priya', true],
      [{en: 'Priya'}, true],
      [{cy: 'Priya'}, true],
      [{en: 'Priya', cy: 'Priya'}, true],
      [{en: 'Priya', cy: undefined}, true],
      [{en: 'Priya', cy: ''}, false],
      [{en: ' ', cy: 'Priya'}, false],
      [{en: 'Priya', cy: null}, false],
      [{en: 'Priya', cy: {x: 1}}, false],
      [{en: 5}, false],
      [{fr: 'Priya'}, false],
      [['Priya'], false],
      [true, false],
    ];
    for (const [words, isRight] of cases) {
      const missing = missingSafety({...both, urgentContact: words, crisisText: words});
      expect(missing, JSON.stringify(words)).to.deep.equal(isRight ? [] : ['urgentContact', 'crisisText']);
    }
  });

  it('falls back to the words that are there, whatever stands in their place, and says in which language', () => {
    const odd = {en: 'Priya', cy: {x: 1}} as unknown as {en: string};
    expect(safetyWords(odd, 'cy')).to.deep.equal({text: 'Priya', lang: 'en'});
    expect(safetyWords({en: 'Priya', cy: ''}, 'cy')).to.deep.equal({text: 'Priya', lang: 'en'});
    expect(safetyWords({cy: 'Wedyn.'}, 'en')).to.deep.equal({text: 'Wedyn.', lang: 'cy'});
    expect(safetyWords({en: 'Later.', cy: ' Wedyn. '}, 'cy-GB')).to.deep.equal({text: 'Wedyn.'});
    expect(safetyWords({}, 'en')).to.deep.equal({text: ''});
  });

  it('marks English on a Welsh page as English, and nothing else', async () => {
    const mixed = {...both, urgentContact: {en: 'Priya'}};
    expect(ownWords(await panel(mixed, 'cy'))).to.deep.equal([
      ['Priya', 'en'],
      ['Ffoniwn heddiw.', null],
    ]);
    expect(ownWords(await panel(mixed, 'en'))).to.deep.equal([
      ['Priya', null],
      ['We call today.', null],
    ]);
    expect(ownWords(await panel({...both, urgentContact: false}, 'cy'))[0]).to.deep.equal([
      cy.safety.nobody,
      null,
    ]);
  });

  it('shows whom to call where the page has taken its own words away or broken them', async () => {
    const broken = [undefined, {...both, crisisText: {en: 'Later.', cy: {x: 1}}}, {numbers: {urgent: '112'}}];
    for (const [index, safety] of broken.entries()) {
      const element = await panel(safety, 'en');
      expect(element.querySelectorAll('li'), `case ${index}`).to.have.length(3);
      const called = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(called).to.deep.equal([
        'tel:999',
        index === 2 ? 'tel:112' : 'tel:111',
        'tel:116123',
        'sms:85258',
      ]);
    }
    expect((await panel(both, 'en')).querySelectorAll('li')).to.have.length(4);
  });
});
