import {expect} from '@open-wc/testing';
import type {Questionnaire, QuestionnaireItem} from '../../../src/model/fhir.js';
import {readForm, startSession} from '../../../src/questionnaire/engine/index.js';
import {layoutOf} from '../../../src/questionnaire/items/layout.js';
import {loadRareKinds, rareKind, rareKindsOf} from '../../../src/questionnaire/items/rare-kinds.js';
import {CORPUS, corpusForm} from '../../support/questionnaires.js';

const C = 'http://hl7.org/fhir/StructureDefinition';
const options = (count: number) =>
  Array.from({length: count}, (_, index) => ({valueCoding: {code: `c${index}`}}));
const slider = [
  {url: `${C}/questionnaire-itemControl`, valueCodeableConcept: {coding: [{code: 'slider'}]}},
  {url: `${C}/minValue`, valueInteger: 0},
  {url: `${C}/maxValue`, valueInteger: 10},
];

const hidden = [{url: `${C}/questionnaire-hidden`, valueBoolean: true}];

const formOf = (item: Partial<QuestionnaireItem>): Questionnaire => ({
  resourceType: 'Questionnaire',
  status: 'active',
  item: [{linkId: 'q', text: 'Question', type: 'string', ...item}],
});

const KINDS: readonly (readonly [string, Partial<QuestionnaireItem>, readonly string[]])[] = [
  ['a text', {type: 'string'}, []],
  ['a date', {type: 'date'}, []],
  ['a short list', {type: 'choice', answerOption: options(20)}, []],
  ['a long list', {type: 'choice', answerOption: options(21)}, ['autocomplete']],
  ['a list on a server', {type: 'choice', answerValueSet: 'https://example.org/vs'}, ['autocomplete']],
  ['a slider', {type: 'integer', extension: slider}, ['scale']],
  ['a file', {type: 'attachment'}, ['attachment']],
  ['an amount', {type: 'quantity'}, ['quantity']],
  ['a time', {type: 'time'}, ['time']],
  ['a date with a time', {type: 'dateTime'}, ['date-time']],
  ['an amount to read', {type: 'quantity', readOnly: true}, ['value']],
  ['an amount that is kept to itself', {type: 'quantity', readOnly: true, extension: hidden}, []],
];

describe('rare kinds of question', () => {
  for (const [what, item, kinds] of KINDS) {
    it(`${what} needs ${kinds.join() || 'none of them'}`, () => {
      expect([...rareKindsOf(readForm(formOf(item)))]).to.deep.equal(kinds);
    });
  }

  for (const name of CORPUS) {
    it(`finds all that "${name}" asks with`, async () => {
      const session = await startSession(await corpusForm(name));
      const rare: ReadonlySet<string> = new Set([
        'value',
        'autocomplete',
        'scale',
        'attachment',
        'quantity',
        'time',
        'date-time',
      ]);
      const asked = [...session.form.byLinkId.keys()]
        .flatMap((linkId) => session.nodesOf(linkId))
        .filter(({item}) => !item.hidden)
        .map(layoutOf)
        .filter((layout) => rare.has(layout));
      expect([...rareKindsOf(session.form)]).to.include.members(asked);
    });
  }

  it('are there once they have been loaded', async () => {
    await loadRareKinds(readForm(formOf({type: 'quantity'})));
    expect(rareKind('quantity')?.template).to.be.a('function');
  });
});
