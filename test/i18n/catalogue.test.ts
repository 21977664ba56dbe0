import {expect} from '@open-wc/testing';
import {
  englishTexts,
  languageOf,
  loadTexts,
  overrideTexts,
  type Catalogue,
} from '../../src/i18n/catalogue.js';

interface Greeting {
  readonly hello: string;
  readonly count: (count: number) => string;
}

const greeting: Catalogue<Greeting> = {
  section: 'greeting',
  en: {hello: 'Hello', count: (count) => `${count} things`},
  load: {cy: async () => ({hello: 'Helô', count: (count) => `${count} peth`})},
};

describe('languages', () => {
  for (const [tag, language] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['cy', 'cy'],
    ['cy-GB', 'cy'],
    ['CY', 'cy'],
    ['fr', 'en'],
    ['cyx', 'en'],
    ['', 'en'],
  ] as const) {
    it(`${tag || 'none'} is ${language}`, () => expect(languageOf(tag)).to.equal(language));
  }
});

describe('texts of a section', () => {
  afterEach(() => overrideTexts({}));

  it('come in the language asked for, and in English for any other', async () => {
    expect((await loadTexts(greeting, 'cy-GB')).hello).to.equal('Helô');
    expect((await loadTexts(greeting, 'pl')).hello).to.equal('Hello');
    expect(englishTexts(greeting).count(2)).to.equal('2 things');
  });

  it('give way to the page’s own, key by key and language by language', async () => {
    overrideTexts({en: {greeting: {hello: 'Hi'}, other: {hello: 'No'}}, pl: {greeting: {hello: 'Cześć'}}});
    expect(englishTexts(greeting).hello).to.equal('Hi');
    expect(englishTexts(greeting).count(1)).to.equal('1 things');
    expect((await loadTexts(greeting, 'cy')).hello).to.equal('Helô');
    expect((await loadTexts(greeting, 'pl-PL')).hello).to.equal('Cześć');
  });

  it('reject where a translation cannot be fetched', async () => {
    const broken: Catalogue<Greeting> = {...greeting, load: {cy: () => Promise.reject(new Error('gone'))}};
    let reason: unknown;
    await loadTexts(broken, 'cy').catch((error: unknown) => (reason = error));
    expect(reason).to.be.an('error').with.property('message', 'gone');
  });
});
