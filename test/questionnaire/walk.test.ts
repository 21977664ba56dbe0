import {expect} from '@open-wc/testing';
import type {Questionnaire, QuestionnaireItem} from '../../src/model/fhir.js';
import type {FormNode} from '../../src/questionnaire/engine/session-types.js';
import {startSession} from '../../src/questionnaire/engine/session.js';
import {Flow} from '../../src/questionnaire/flow.js';
import {PAGE_MODES, type PageMode} from '../../src/questionnaire/pages.js';
import {CORPUS, corpusForm} from '../support/questionnaires.js';

const question = (linkId: string, more: Partial<QuestionnaireItem> = {}): QuestionnaireItem => ({
  linkId,
  type: 'boolean',
  text: linkId,
  ...more,
});
const form = (...item: QuestionnaireItem[]): Questionnaire => ({
  resourceType: 'Questionnaire',
  status: 'active',
  item,
});

/** Questions that are to be met, groups taken apart. */
const questionsIn = (nodes: readonly FormNode[]): FormNode[] =>
  nodes.flatMap((node) => {
    if (node.item.hidden || !node.enabled) return [];
    if (node.item.type === 'group') return questionsIn(node.children);
    return node.item.type === 'display' ? [] : [node, ...questionsIn(node.children)];
  });

/** Presses Continue until the end, and gives the questions met on the way. */
async function walk(questionnaire: Questionnaire, mode: PageMode) {
  const session = await startSession(questionnaire);
  const flow = new Flow(session, {mode, summary: false});
  const met: FormNode[] = [];
  const most = flow.pages.length + 1;
  for (let at = 0; at < most && flow.page; at++) {
    met.push(...questionsIn(flow.page.nodes));
    const next = flow.next();
    if (next === undefined) return {asked: questionsIn(session.nodes), met};
    flow.go(next);
  }
  throw new Error(`Continue does not come to an end: ${flow.pages.map(({key}) => key).join(', ')}`);
}

const faulty = {
  'a linkId used twice': form(question('a'), question('b'), question('a'), question('c')),
  'no linkIds': form(question(''), question(''), question('c')),
  'questions before and after a group of the same group': form(
    question('g', {
      type: 'group',
      item: [
        question('first'),
        question('inner', {type: 'group', item: [question('x')]}),
        question('last', {required: true}),
      ],
    }),
  ),
};

describe('walking through a form', () => {
  for (const mode of PAGE_MODES) {
    for (const name of CORPUS) {
      it(`meets each question of ${name} once and comes to the end, pages="${mode}"`, async () => {
        const {asked, met} = await walk(await corpusForm(name), mode);
        expect(met.map(({key}) => key)).to.have.members(asked.map(({key}) => key));
        expect(new Set(met).size).to.equal(met.length);
      });
    }
    for (const [name, questionnaire] of Object.entries(faulty)) {
      it(`comes to the end of a form with ${name}, pages="${mode}"`, async () => {
        const {asked, met} = await walk(questionnaire, mode);
        expect(met.map(({key}) => key)).to.have.members(asked.map(({key}) => key));
      });
    }
  }
});
