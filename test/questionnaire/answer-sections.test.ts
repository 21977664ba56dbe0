import {expect} from '@open-wc/testing';
import type {Questionnaire, QuestionnaireItem} from '../../src/model/fhir.js';
import {answerSections} from '../../src/questionnaire/answer-sections.js';
import {startSession} from '../../src/questionnaire/engine/session.js';

const HIDDEN = 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden';
const question = (linkId: string, more: Partial<QuestionnaireItem> = {}): QuestionnaireItem => ({
  linkId,
  type: 'boolean',
  text: linkId,
  ...more,
});
const group = (linkId: string, item: QuestionnaireItem[], more: Partial<QuestionnaireItem> = {}) =>
  question(linkId, {type: 'group', item, ...more});

/** Sections as `depth heading number: questions`. */
async function sectionsOf(...item: QuestionnaireItem[]): Promise<string[]> {
  const form: Questionnaire = {resourceType: 'Questionnaire', status: 'active', item};
  const session = await startSession(form);
  for (const {key, item: repeated} of session.nodes) if (repeated.repeats) session.addRepeat(key);
  return answerSections(session.nodes).map(({depth, group: heading, number, more, nodes}) => {
    const name = [depth, heading?.item.linkId ?? (more ? 'more' : '-'), number]
      .filter((part) => part !== undefined)
      .join(' ');
    return `${name}: ${nodes.map((node) => node.item.linkId).join(' ')}`;
  });
}

describe('answers under their groups', () => {
  const rows: readonly (readonly [string, readonly QuestionnaireItem[], readonly string[]])[] = [
    ['questions in no group', [question('a'), question('b')], ['0 -: a b']],
    [
      'groups, and what stands between them',
      [group('g', [question('a')]), question('b'), group('h', [question('c')])],
      ['0 g: a', '0 more: b', '0 h: c'],
    ],
    [
      'groups in groups, whose headings stay where there is something in them',
      [group('g', [group('h', [question('a')]), question('b')]), group('empty', [group('inner', [])])],
      ['0 g: ', '1 h: a', '0 g: b'],
    ],
    ['each occurrence of a group', [group('r', [question('a')], {repeats: true})], ['0 r 1: a', '0 r 2: a']],
    [
      'questions below a question, after it',
      [question('a', {item: [question('b')]}), question('c')],
      ['0 -: a b c'],
    ],
    [
      'nothing hidden, nothing that is not asked, no words, and no empty calculated value',
      [
        question('a', {extension: [{url: HIDDEN, valueBoolean: true}]}),
        question('b', {enableWhen: [{question: 'c', operator: '=', answerBoolean: true}]}),
        question('c'),
        question('d', {type: 'display'}),
        question('e', {readOnly: true}),
      ],
      ['0 -: c'],
    ],
    ['nothing at all', [], []],
  ];
  for (const [name, items, expected] of rows) {
    it(name, async () => expect(await sectionsOf(...items)).to.deep.equal(expected));
  }
});
