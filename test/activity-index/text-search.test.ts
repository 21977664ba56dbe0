import {expect} from '@open-wc/testing';
import type {Activity} from '../../src/model/activity.js';
import {ActivityIndex} from '../../src/activity-index/activity-index.js';
import {SynonymTable} from '../../src/activity-index/synonyms.js';
import {synonymsCy} from '../../src/activity-index/synonyms-cy.js';
import {synonymsEn} from '../../src/activity-index/synonyms-en.js';
import {searchFields} from '../../src/activity-index/text-search.js';
import {isNearly, queryWords, stemOf} from '../../src/activity-index/query-words.js';
import {typedWords, wordsOf} from '../../src/activity-index/words.js';
import {makeDirectory} from '../../bench/make-directory.mjs';
import {activity, ask, idsOf, indexOf, NOW, place} from './activities.js';

const named = (id: string, name: string, parts: Partial<Activity> = {}) => activity(id, {name, ...parts});

describe('words', () => {
  const cases: [string, string][] = [
    ["Men's Shed", 'mens shed'],
    ['Tŷ Gwyn', 'ty gwyn'],
    ['T’ai-chi (over 50s)', 'tai chi over 50s'],
    ['M33 7ZF', 'm33 7zf'],
    ['', ''],
  ];
  for (const [text, words] of cases) it(text, () => expect(wordsOf(text).join(' ')).to.equal(words));

  it('leaves out fillers and a letter just begun, unless nothing else is there', () => {
    expect(queryWords('I need help with my debt')).to.deep.equal(['debt']);
    expect(queryWords('help me')).to.deep.equal(['help', 'me']);
    expect(queryWords('walking w')).to.deep.equal(['walking']);
    expect(queryWords(' w ')).to.deep.equal([]);
  });

  it('shortens what walks, walked and walking share', () => {
    const stems = ['walks', 'walked', 'walking', 'swimming', 'classes', 'parties', 'bus'].map(stemOf);
    expect(stems).to.deep.equal(['walk', 'walk', 'walk', 'swim', 'class', 'part', undefined]);
  });
});

describe('exact search beside a plain look at every word', () => {
  const all = makeDirectory(500, 21);
  const index = indexOf(all);
  const queries = [
    'walking',
    'walk',
    'WALKING',
    'coffee morning',
    'morning coffee',
    'sale library',
    'st mary',
    'swimming manchester active',
    'memory cafe cardiff',
    'yoga park ground floor bus',
    'b1',
    'trained volunteers',
  ];
  for (const text of queries) {
    it(text, async () => {
      const words = queryWords(text);
      const expected = all.filter((each) => {
        const known = wordsOf(Object.values(searchFields(each)).join(' '));
        return words.every((word) => known.some((other) => other.startsWith(word)));
      });
      const {total, items} = await ask(index, {text, pageSize: 200, sort: 'relevance'});
      const exact = expected.map(({id}) => id);
      // What the words themselves find comes first; what means the same may follow.
      expect(total).to.be.at.least(exact.length);
      const found = new Set(await allIds(text));
      for (const id of exact) expect(found.has(id), id).to.equal(true);
      const onMap = items.filter(({mapped}) => mapped).map(({activity: {id}}) => id);
      const head = onMap.slice(0, Math.min(onMap.length, exact.filter((id) => onMap.includes(id)).length));
      for (const id of head) expect(exact, id).to.include(id);
    });
  }

  it('finds nothing more than the plain look when no word has synonyms or endings', async () => {
    for (const text of ['bereavement inverness', 'memory cafe', 'library choir']) {
      const words = queryWords(text);
      const plain = all.filter((each) => {
        const known = wordsOf(Object.values(searchFields(each)).join(' '));
        return words.every((word) => known.some((other) => other.startsWith(word)));
      });
      const bare = new ActivityIndex({synonyms: {}, today: NOW.slice(0, 10)});
      bare.add(all);
      const {total} = await ask(bare, {text});
      if (plain.length >= 5) expect(total, text).to.equal(plain.length);
    }
  });

  async function allIds(text: string): Promise<string[]> {
    const ids: string[] = [];
    for (let page = 1; ; page++) {
      const answer = await ask(index, {text, page, pageSize: 200});
      ids.push(...answer.items.map(({activity: {id}}) => id));
      if (page >= answer.pages) return ids;
    }
  }
});

describe('isNearly', () => {
  for (const [a, b, is] of [
    ['lonley', 'lonely', true],
    ['lonly', 'lonely', true],
    ['lonelly', 'lonely', true],
    ['lonaly', 'lonely', true],
    ['lonely', 'lonely', true],
    ['loenyl', 'lonely', false],
    ['lon', 'lonely', false],
    ['elonly', 'lonely', false],
  ] as const) {
    it(`${a} ${b}`, () => expect(isNearly(a, b)).to.equal(is));
  }
});

describe('what people type', () => {
  const index = indexOf([
    named('befriend', 'Befriending visits'),
    named('meet', 'Tuesday club', {categories: [{id: 'm', label: 'Meeting people'}]}),
    named('chatty', 'Chatty cafe'),
    named('debt', 'Debt advice'),
    named('slim', 'Weight management'),
    named('swim', 'Swimming lessons'),
    named('cyfeillio', 'Grŵp cyfeillio'),
  ]);
  const lonely = 'befriend meet chatty';
  const talk = 'befriend chatty';
  const cases: [string, string][] = [
    ['lonely', lonely],
    ['feeling lonely', lonely],
    ['I am so lonely', lonely],
    ["I'm really feeling very lonely", lonely],
    ['lonley', lonely],
    ['lonly', lonely],
    ['feeling lonley', lonely],
    ['someone to talk to', talk],
    ['somebody to talk to', talk],
    ['no one to talk to', talk],
    ['nobody to talk to', talk],
    ['I need someone to talk to please', talk],
    ['help with debt near me', 'debt'],
    ['lose some weight', 'slim'],
    ['looking for swimming', 'swim'],
    ['unig', `${lonely} cyfeillio`],
    ["dwi'n unig", `${lonely} cyfeillio`],
    ["rwy'n teimlo'n unig iawn", `${lonely} cyfeillio`],
    ['rhywun i siarad', 'befriend cyfeillio'],
  ];
  for (const [text, ids] of cases) {
    it(text, async () => expect(await idsOf(index, {text})).to.include.members(ids.split(' ')));
  }

  it('falls back to any of the words only when all of them together find nothing', async () => {
    expect(await idsOf(index, {text: 'swimming debt'})).to.have.members(['swim', 'debt']);
    expect(await idsOf(index, {text: 'swimming trampoline'})).to.deep.equal(['swim']);
    expect(await idsOf(index, {text: 'swimming lessons'})).to.deep.equal(['swim']);
    expect(await idsOf(index, {text: 'quantum trampoline'})).to.deep.equal([]);
  });

  it('puts first what has most of the words', async () => {
    const some = indexOf([
      named('one', 'Choir in Sale'),
      named('two', 'Choir for men in Sale'),
      named('none', 'Yoga'),
    ]);
    expect(await idsOf(some, {text: 'choir men trampoline'})).to.deep.equal(['two', 'one']);
  });
});

describe('forgiving search', () => {
  const index = indexOf([
    named('walk', 'Wellbeing walk'),
    named('befriend', 'Befriending by telephone'),
    named('lonely', 'Lonely hearts reading group'),
    named('money', 'Money advice'),
    named('shed', "Men's Shed"),
    named('falls', 'Strength and balance class'),
    named('park', 'Parkinson’s support'),
    named('green', 'Park run', {categories: [{id: 'r', label: 'Running'}]}),
    named('esol', 'ESOL for beginners'),
    named('cor', 'Côr Meibion', {organisation: {name: 'Tŷ Cerdd'}}),
    named('sale', 'Choir', {places: [place(0, 0, {town: 'Sale', postcode: 'M33 7ZF'})]}),
  ]);
  const cases: [string, string][] = [
    ['befrending', 'befriend'],
    ['wlak', 'walk'],
    ['walks', 'walk'],
    ['mens shed', 'shed'],
    ['men’s', 'shed'],
    ['i am in debt', 'money'],
    ['falls', 'falls'],
    ['learn english', 'esol'],
    ['ty cerdd', 'cor'],
    ['tŷ', 'cor'],
    ['choir sale', 'sale'],
    ['m33', 'sale'],
  ];
  for (const [text, id] of cases) {
    it(`"${text}" finds ${id}`, async () => expect(await idsOf(index, {text})).to.include(id));
  }

  it('puts the word itself before what means the same', async () => {
    expect(await idsOf(index, {text: 'lonely'})).to.deep.equal(['lonely', 'befriend']);
  });

  it('does not take a short synonym for the beginning of another word', async () => {
    const nature = await idsOf(index, {text: 'outdoors'});
    expect(nature).to.include('green');
    expect(nature).not.to.include('park');
  });

  it('finds nothing for what is not there, and everything for a letter just begun', async () => {
    expect(await idsOf(index, {text: 'quantum'})).to.deep.equal([]);
    expect(await idsOf(index, {text: 'q'})).to.have.lengthOf(11);
  });

  it('takes the host’s synonyms in place of its own', async () => {
    const own = new ActivityIndex({synonyms: {'blue monday': ['choir']}, today: NOW.slice(0, 10)});
    own.add([named('sing', 'Choir'), named('befriend', 'Befriending')]);
    expect(await idsOf(own, {text: 'blue monday'})).to.deep.equal(['sing']);
    expect(await idsOf(own, {text: 'lonely'})).to.deep.equal([]);
  });

  it('refuses words before the text index is there, rather than pass over them', () => {
    expect(() => indexOf([named('a', 'A')]).query({now: NOW, text: 'walk'})).to.throw('prepare');
  });

  it('finds what came after the text index was built', async () => {
    const growing = indexOf([named('a', 'Choir')]);
    await growing.prepareSearch();
    growing.add([named('b', 'Choir too')]);
    expect(await idsOf(growing, {text: 'choir'})).to.have.members(['a', 'b']);
  });
});

describe('the table of synonyms', () => {
  it('has what people say to a social prescriber', () => {
    expect(Object.keys(synonymsEn).length).to.be.at.least(60);
    expect(Object.keys(synonymsCy).length).to.be.at.least(40);
  });

  it('can reach every one of its phrases from a query', () => {
    const table = new SynonymTable(synonymsEn, synonymsCy);
    for (const [key, values] of [...Object.entries(synonymsEn), ...Object.entries(synonymsCy)]) {
      const [part] = table.parts(typedWords(key));
      expect(part!.words, key).to.deep.equal(wordsOf(key));
      expect(part!.synonyms, key).to.deep.include(wordsOf(values[0]!));
    }
  });

  it('prefers the longer phrase', () => {
    const table = new SynonymTable({'low mood': ['x'], mood: ['y']});
    expect(table.parts(['feeling', 'low', 'mood'])).to.deep.equal([
      {words: ['feeling'], synonyms: []},
      {words: ['low', 'mood'], synonyms: [['x']]},
    ]);
  });
});
