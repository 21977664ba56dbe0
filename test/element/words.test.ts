import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {html as lit, type TemplateResult} from 'lit';
import {define} from '../../src/element/define.js';
import {SpkElement} from '../../src/element/spk-element.js';
import {Words} from '../../src/element/words.js';
import {overrideTexts, type Catalogue} from '../../src/i18n/catalogue.js';

interface Strings {
  readonly hello: string;
}

let loads = 0;
let broken = false;
const catalogue: Catalogue<Strings> = {
  section: 'words-test',
  en: {hello: 'Hello'},
  load: {
    cy: async () => {
      loads++;
      await aTimeout(5);
      if (broken) throw new Error('no network');
      return {hello: 'Helo'};
    },
  },
};

class Greeting extends SpkElement {
  words = new Words(this, catalogue);
  seen: string[] = [];

  protected override wordsReady(): Promise<void> | undefined {
    return this.words.ready;
  }

  protected override render(): TemplateResult {
    this.seen.push(this.words.texts.hello);
    return lit`<div class="spk-root">${this.words.texts.hello}</div>`;
  }
}
define('spk-greeting-probe', Greeting);

const inside = async (lang: string) => {
  const page = await fixture<HTMLElement>(
    html`<div lang=${lang}><spk-greeting-probe></spk-greeting-probe></div>`,
  );
  const greeting = page.querySelector<Greeting>('spk-greeting-probe')!;
  await greeting.updateComplete;
  return {page, greeting};
};
const shown = (greeting: Greeting) => greeting.shadowRoot!.textContent?.trim();

describe('Words', () => {
  afterEach(() => {
    broken = false;
    overrideTexts({});
  });

  for (const [lang, text, locale] of [
    ['en', 'Hello', 'en-GB'],
    ['en-US', 'Hello', 'en-GB'],
    ['cy', 'Helo', 'cy-GB'],
    ['cy-GB', 'Helo', 'cy-GB'],
    ['pl', 'Hello', 'en-GB'],
  ] as const) {
    it(`speaks "${text}" in ${lang}`, async () => {
      const {greeting} = await inside(lang);
      expect(shown(greeting)).to.equal(text);
      expect(greeting.words.locale).to.equal(locale);
    });
  }

  it('shows no English before the Welsh is there', async () => {
    const {greeting} = await inside('cy');
    expect(greeting.seen).to.deep.equal(['Helo']);
  });

  it('fetches nothing for English', async () => {
    const before = loads;
    await inside('en');
    expect(loads).to.equal(before);
  });

  it('follows a page that changes its language, both ways', async () => {
    const {page, greeting} = await inside('en');
    page.lang = 'cy';
    await aTimeout(30);
    await greeting.updateComplete;
    expect(shown(greeting)).to.equal('Helo');
    page.lang = 'en';
    await aTimeout(10);
    await greeting.updateComplete;
    expect(shown(greeting)).to.equal('Hello');
  });

  it('speaks English when the translation cannot be fetched', async () => {
    broken = true;
    const {warn} = console;
    const lines: unknown[] = [];
    console.warn = (line: unknown) => lines.push(line);
    try {
      const {greeting} = await inside('cy');
      expect(shown(greeting)).to.equal('Hello');
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.match(/^<spk-greeting-probe>: .*lang="cy"/);
    } finally {
      console.warn = warn;
    }
  });

  it('lets the page put its own words in place of ours', async () => {
    const {greeting} = await inside('en');
    overrideTexts({en: {'words-test': {hello: 'Hiya'}}});
    await greeting.updateComplete;
    expect(shown(greeting)).to.equal('Hiya');
  });
});
