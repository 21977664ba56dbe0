import {expect} from '@open-wc/testing';
import type {Questionnaire, QuestionnaireItem} from '../../src/model/fhir.js';
import {startSession} from '../../src/questionnaire/engine/session.js';
import {allPages, pageOf, positionOf, visiblePages, type PageMode} from '../../src/questionnaire/pages.js';

const ITEM_CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
const HIDDEN = 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden';

const control = (code: string) => ({
  extension: [{url: ITEM_CONTROL, valueCodeableConcept: {coding: [{code}]}}],
});
const question = (linkId: string, more: Partial<QuestionnaireItem> = {}): QuestionnaireItem => ({
  linkId,
  type: 'boolean',
  text: linkId,
  ...more,
});
const group = (linkId: string, item: QuestionnaireItem[], more: Partial<QuestionnaireItem> = {}) =>
  question(linkId, {type: 'group', item, ...more});
const words = (linkId: string) => question(linkId, {type: 'display'});
const when = (linkId: string) => ({
  enableWhen: [{question: linkId, operator: '=' as const, answerBoolean: true}],
});

const form = (...item: QuestionnaireItem[]): Questionnaire => ({
  resourceType: 'Questionnaire',
  status: 'active',
  item,
});

/** Pages as `heading: nodes`, with the groups around them before a slash. */
async function pagesOf(questionnaire: Questionnaire, mode: PageMode = 'one-question'): Promise<string[]> {
  const session = await startSession(questionnaire);
  return allPages(session, mode).map(({around, heading, nodes}) => {
    const path = [...around.map(({item}) => item.linkId), heading?.item.linkId ?? '-'].join('/');
    return `${path}: ${nodes.map(({item}) => item.linkId).join(' ')}`;
  });
}

describe('pages of a form', () => {
  const rows: readonly (readonly [string, Questionnaire, PageMode, readonly string[]])[] = [
    ['one question each', form(question('a'), question('b')), 'one-question', ['a: a', 'b: b']],
    [
      'groups are taken apart',
      form(group('g', [question('a'), question('b')])),
      'one-question',
      ['g/a: a', 'g/b: b'],
    ],
    [
      'boxes that make one thing stay together',
      form(group('name', [question('first', {type: 'string'}), question('last', {type: 'string'})])),
      'one-question',
      ['name: name'],
    ],
    [
      'a box to tick stays with the boxes that it is about',
      form(
        group('home', [
          question('street', {type: 'string'}),
          question('none', {...control('check-box'), type: 'boolean'}),
        ]),
        group('ticks', [question('a', control('check-box')), question('b', control('check-box'))]),
      ),
      'one-question',
      ['home: home', 'ticks/a: a', 'ticks/b: b'],
    ],
    [
      'words stand with the question after them, and at the end with the one before',
      form(words('w'), question('a'), words('x'), question('b'), words('end')),
      'one-question',
      ['a: w a', 'b: x b end'],
    ],
    [
      'a value that the form works out stands below what it is made of',
      form(question('a'), question('sum', {type: 'integer', readOnly: true}), question('b')),
      'one-question',
      ['a: a sum', 'b: b'],
    ],
    [
      'a repeating group is one page',
      form(question('a'), group('r', [question('x')], {repeats: true})),
      'one-question',
      ['a: a', '-: r'],
    ],
    [
      'hidden questions are on no page',
      form(question('a', {extension: [{url: HIDDEN, valueBoolean: true}]}), question('b')),
      'one-question',
      ['b: b'],
    ],
    ['words alone are a page', form(words('w')), 'one-question', ['-: w']],
    [
      'pages of the form count before the mode',
      form(
        group('p', [question('a'), question('b')], control('page')),
        group('q', [question('c')], control('page')),
      ),
      'one-question',
      ['p: p', 'q: q'],
    ],
    [
      'pages of the form count inside a group around them all',
      form(
        group('all', [
          group('p', [question('a'), question('b')], control('page')),
          group('q', [question('c')], control('page')),
        ]),
      ),
      'one-question',
      ['all/p: p', 'all/q: q'],
    ],
    [
      'tabs are pages',
      form(group('t', [group('a', [question('x')]), group('b', [question('y')])], control('tab-container'))),
      'one-question',
      ['t/a: a', 't/b: b'],
    ],
    [
      'one group each',
      form(question('a'), question('b'), group('g', [question('x'), question('y')]), question('c')),
      'group',
      ['-: a b', 'g: g', '-: c'],
    ],
    [
      'a form that is one group of groups is divided by those',
      form(group('all', [group('g', [question('x')]), group('h', [question('y')])])),
      'group',
      ['all/g: g', 'all/h: h'],
    ],
    ['everything on one', form(question('a'), group('g', [question('x')])), 'single', ['-: a g']],
    ['nothing to ask', form(), 'single', []],
  ];
  for (const [name, questionnaire, mode, expected] of rows) {
    it(name, async () => expect(await pagesOf(questionnaire, mode)).to.deep.equal(expected));
  }

  it('keeps several occurrences of a group on its page', async () => {
    const session = await startSession(form(group('r', [question('x')], {repeats: true}), question('b')));
    session.addRepeat(session.nodes[0]!.key);
    const [page] = allPages(session, 'one-question');
    expect(page?.nodes.map(({item}) => item.linkId)).to.deep.equal(['r', 'r']);
    expect(page?.heading).to.be.undefined;
  });

  it('leaves pages out whose questions are not asked, and says where one is only when that is certain', async () => {
    const session = await startSession(form(question('a'), question('b', when('a')), question('c')));
    const pages = () => allPages(session, 'one-question');
    const keys = () => visiblePages(pages()).map(({key}) => key);
    expect(keys()).to.deep.equal(['a', 'c']);
    expect(positionOf(pages(), 'a')).to.be.undefined;
    expect(positionOf(pages(), 'c')).to.deep.equal({number: 2, of: 2});
    session.setAnswers(session.nodesOf('a')[0]!.key, [{valueBoolean: true}]);
    expect(keys()).to.deep.equal(['a', 'b', 'c']);
    expect(positionOf(pages(), 'b')).to.deep.equal({number: 2, of: 3});
    expect(positionOf(pages(), 'missing')).to.be.undefined;
  });

  it('finds the page of a question inside a group', async () => {
    const session = await startSession(
      form(group('p', [group('g', [question('a')])], control('page')), question('b')),
    );
    const pages = allPages(session, 'one-question');
    expect(pageOf(pages, session.nodesOf('a')[0]!)?.key).to.equal('p');
    expect(pageOf(pages, session.nodesOf('b')[0]!)?.key).to.equal('b');
  });
});
