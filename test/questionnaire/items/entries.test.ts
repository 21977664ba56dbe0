import {expect} from '@open-wc/testing';
import type {QuestionnaireItem, QuestionnaireResponse} from '../../../src/model/fhir.js';
import {startSession} from '../../../src/questionnaire/engine/index.js';
import {Entries, firstProblems} from '../../../src/questionnaire/items/entries.js';
import {loadRareKinds} from '../../../src/questionnaire/items/rare-kinds.js';

async function start(item: readonly QuestionnaireItem[], answers?: QuestionnaireResponse['item']) {
  const response = answers && {
    resourceType: 'QuestionnaireResponse' as const,
    status: 'in-progress' as const,
    item: answers,
  };
  const session = await startSession({resourceType: 'Questionnaire', item}, response && {response});
  let changes = 0;
  const entries = new Entries(session, {locale: () => 'en-GB', changed: () => changes++});
  const node = (linkId: string) => session.nodesOf(linkId)[0]!;
  const codes = () => entries.problems().map(({code, index}) => (index === undefined ? code : [code, index]));
  return {session, entries, node, codes, changes: () => changes};
}

const CORE = 'http://hl7.org/fhir/StructureDefinition';

before(async () => {
  const {form} = await startSession({
    resourceType: 'Questionnaire',
    item: ['quantity', 'time'].map((type) => ({linkId: type, type})),
  });
  await loadRareKinds(form);
});

const OPTIONS = [
  {valueCoding: {system: 's', code: 'a', display: 'A'}},
  {valueCoding: {system: 's', code: 'b', display: 'B'}},
];

describe('what stands in the boxes', () => {
  it('keeps what is no answer, and says what is wrong with it in place of its being missing', async () => {
    const {entries, node, codes} = await start([
      {linkId: 'age', type: 'integer', text: 'Age', required: true},
    ]);
    expect(codes()).to.deep.equal(['empty.text']);
    const row = entries.rows(node('age'))[0]!;
    entries.type(node('age'), row.id, {text: 'ten'});
    expect(node('age').answers).to.deep.equal([]);
    expect(entries.rows(node('age'))[0]!.boxes).to.deep.equal({text: 'ten'});
    expect(codes()).to.deep.equal(['number']);
    entries.type(node('age'), row.id, {text: '10'});
    expect(node('age').answers).to.deep.equal([{valueInteger: 10}]);
    expect(codes()).to.deep.equal([]);
  });

  it('takes an answer away that is no longer one', async () => {
    const {entries, node} = await start([{linkId: 'age', type: 'integer', text: 'Age'}]);
    const {id} = entries.rows(node('age'))[0]!;
    entries.type(node('age'), id, {text: '10'});
    entries.type(node('age'), id, {text: '10 or so'});
    expect(node('age').answers).to.deep.equal([]);
  });

  it('keeps the way in which an answer was typed', async () => {
    const {entries, node} = await start([{linkId: 'n', type: 'decimal', text: 'N'}]);
    const {id} = entries.rows(node('n'))[0]!;
    entries.type(node('n'), id, {text: ' 1.50'});
    expect(node('n').answers).to.deep.equal([{valueDecimal: 1.5}]);
    expect(entries.rows(node('n'))[0]!.boxes).to.deep.equal({text: ' 1.50'});
  });

  it('follows answers that somebody else has set', async () => {
    const {session, entries, node} = await start([{linkId: 'n', type: 'decimal', text: 'N'}]);
    const {id} = entries.rows(node('n'))[0]!;
    entries.type(node('n'), id, {text: 'x'});
    session.setAnswers(node('n').key, [{valueDecimal: 2}]);
    expect(entries.rows(node('n'))[0]!.boxes).to.deep.equal({text: '2'});
    expect(entries.problems()).to.deep.equal([]);
  });

  it('shows an answer of another type, and makes it one of the right type when somebody goes on with it', async () => {
    const kg = {url: `${CORE}/questionnaire-unit`, valueCoding: {code: 'kg', display: 'kg'}};
    const given = [
      {linkId: 'name', answer: [{valueInteger: 3}]},
      {linkId: 'pick', answer: [{valueCoding: {code: 'a', display: 'Apples'}}]},
      {linkId: 'age', answer: [{valueString: 'seven'}]},
      {linkId: 'born', answer: [{valueDateTime: '1980-03-31T10:00:00Z'}]},
      {linkId: 'day', answer: [{valueString: 'soon'}]},
      {linkId: 'weight', answer: [{valueDecimal: 70.5}]},
      {linkId: 'size', answer: [{valueInteger: 4}]},
    ];
    const {session, entries, node, codes} = await start(
      [
        {linkId: 'name', type: 'string', text: 'Name'},
        {linkId: 'pick', type: 'text', text: 'Pick'},
        {linkId: 'age', type: 'integer', text: 'Age'},
        {linkId: 'born', type: 'date', text: 'Born'},
        {linkId: 'day', type: 'date', text: 'Day'},
        {linkId: 'weight', type: 'quantity', text: 'Weight', extension: [kg]},
        {linkId: 'size', type: 'decimal', text: 'Size'},
      ],
      given,
    );
    const boxes = (linkId: string) =>
      Object.values(entries.rows(node(linkId))[0]!.boxes)
        .join(' ')
        .trim();
    expect(given.map(({linkId}) => boxes(linkId))).to.deep.equal([
      '3',
      'Apples',
      'seven',
      '31 3 1980',
      'soon',
      '70.5',
      '4',
    ]);
    expect(session.response().item, 'as long as nobody goes on').to.deep.equal(given);
    entries.confirm(session.nodes);
    expect(codes()).to.deep.equal(['number', 'date.real']);
    expect(session.response().item!.map(({answer}) => answer![0])).to.deep.equal([
      {valueString: '3'},
      {valueString: 'Apples'},
      {valueString: 'seven'},
      {valueDate: '1980-03-31'},
      {valueString: 'soon'},
      {valueQuantity: {value: 70.5, unit: 'kg', code: 'kg'}},
      {valueDecimal: 4},
    ]);
  });

  it('leaves answers of the right type to the second', async () => {
    const given = [{linkId: 't', answer: [{valueTime: '14:30:15'}]}];
    const {session, entries} = await start([{linkId: 't', type: 'time', text: 'T'}], given);
    entries.confirm(session.nodes);
    expect(session.response().item).to.deep.equal(given);
  });

  it('fills one box after the other of a date', async () => {
    const {entries, node, codes} = await start([{linkId: 'd', type: 'date', text: 'D'}]);
    const {id} = entries.rows(node('d'))[0]!;
    entries.type(node('d'), id, {day: '3'});
    expect(codes()).to.deep.equal(['date.part']);
    entries.type(node('d'), id, {month: 'feb'});
    entries.type(node('d'), id, {year: '1980'});
    expect(node('d').answers).to.deep.equal([{valueDate: '1980-02-03'}]);
  });

  it('keeps a month a month while its boxes are changed one by one', async () => {
    const {entries, node} = await start(
      [{linkId: 'd', type: 'date', text: 'D'}],
      [{linkId: 'd', answer: [{valueDate: '1980-03'}]}],
    );
    const {id} = entries.rows(node('d'))[0]!;
    entries.type(node('d'), id, {month: ''});
    expect(node('d').answers).to.deep.equal([]);
    entries.type(node('d'), id, {month: '4'});
    expect(node('d').answers).to.deep.equal([{valueDate: '1980-04'}]);
  });

  it('adds and takes away answers of a question that repeats, and counts boxes, not answers', async () => {
    const {entries, node, codes} = await start([
      {linkId: 'n', type: 'integer', text: 'N', repeats: true, required: true},
    ]);
    const first = entries.rows(node('n'))[0]!;
    const second = entries.add(node('n'));
    const third = entries.add(node('n'));
    entries.type(node('n'), third.id, {text: '3'});
    entries.type(node('n'), second.id, {text: 'two'});
    expect(node('n').answers).to.deep.equal([{valueInteger: 3}]);
    expect(codes()).to.deep.equal([['number', 1]]);
    entries.remove(node('n'), second.id);
    expect(codes()).to.deep.equal([]);
    entries.remove(node('n'), third.id);
    entries.remove(node('n'), first.id);
    expect(entries.rows(node('n')), 'one is always there').to.have.length(1);
    expect(codes()).to.deep.equal(['empty.text']);
  });

  it("says which box the form's own rules are about", async () => {
    const {entries, node, codes} = await start([
      {linkId: 's', type: 'string', text: 'S', repeats: true, maxLength: 3},
    ]);
    const blank = entries.rows(node('s'))[0]!;
    const row = entries.add(node('s'));
    const good = entries.add(node('s'));
    entries.type(node('s'), row.id, {text: 'long'});
    entries.type(node('s'), good.id, {text: 'ok'});
    expect(codes()).to.deep.equal([['long', 1]]);
    entries.type(node('s'), blank.id, {text: 'abc'});
    expect(codes()).to.deep.equal([['long', 1]]);
  });

  it('keeps what else an answer carries that was not changed', async () => {
    const given = [
      {id: 'one', valueString: 'a'},
      {id: 'two', valueString: 'b'},
    ];
    const {session, entries, node} = await start(
      [{linkId: 's', type: 'string', text: 'S', repeats: true}],
      [{linkId: 's', answer: given}],
    );
    const [first, second] = entries.rows(node('s'));
    entries.type(node('s'), first!.id, {text: 'a '});
    entries.type(node('s'), second!.id, {text: 'c'});
    expect(session.response().item![0]!.answer).to.deep.equal([
      {id: 'one', valueString: 'a'},
      {valueString: 'c'},
    ]);
  });
});

describe('own words beside options', () => {
  const open: QuestionnaireItem = {linkId: 'o', type: 'open-choice', text: 'O', answerOption: OPTIONS};

  it('are an answer once there are some, and asked for until then', async () => {
    const {entries, node, codes} = await start([open]);
    entries.setChosen(node('o'), [], true);
    expect(node('o').answers).to.deep.equal([]);
    expect(codes()).to.deep.equal(['empty.own']);
    entries.type(node('o'), entries.rows(node('o'))[0]!.id, {text: 'Mine'});
    expect(node('o').answers).to.deep.equal([{valueString: 'Mine'}]);
    expect(codes()).to.deep.equal([]);
  });

  it('wait while another option is chosen', async () => {
    const {entries, node} = await start([open], [{linkId: 'o', answer: [{valueString: 'Mine'}]}]);
    expect(entries.own(node('o'))).to.be.true;
    entries.setChosen(node('o'), [OPTIONS[0]!]);
    expect(node('o').answers).to.deep.equal([OPTIONS[0]]);
    expect(entries.own(node('o'))).to.be.false;
    entries.setChosen(node('o'), [], true);
    expect(node('o').answers).to.deep.equal([{valueString: 'Mine'}]);
  });

  it('stand beside what is ticked where several answers may be given', async () => {
    const {entries, node, codes} = await start([{...open, repeats: true}]);
    entries.setChosen(node('o'), [OPTIONS[1]!], true);
    entries.type(node('o'), entries.rows(node('o'))[0]!.id, {text: 'Mine'});
    const more = entries.add(node('o'));
    entries.type(node('o'), more.id, {text: 'Yours'});
    expect(node('o').answers).to.deep.equal([OPTIONS[1], {valueString: 'Mine'}, {valueString: 'Yours'}]);
    expect(entries.chosen(node('o'))).to.deep.equal([OPTIONS[1]]);
    expect(codes()).to.deep.equal([]);
  });
});

describe('problems of a page', () => {
  it('come in page order, one for each field, without questions that are not asked', async () => {
    const {session, entries, node} = await start([
      {linkId: 'a', type: 'string', text: 'A', required: true},
      {linkId: 'n', type: 'integer', text: 'N', required: true},
      {
        linkId: 'g',
        type: 'group',
        text: 'G',
        enableWhen: [{question: 'a', operator: '=', answerString: 'go'}],
        item: [{linkId: 'd', type: 'date', text: 'D', required: true}],
      },
    ]);
    entries.type(node('n'), entries.rows(node('n'))[0]!.id, {text: 'x'});
    entries.type(node('d'), entries.rows(node('d'))[0]!.id, {day: '3'});
    const codes = () => firstProblems(entries.problems()).map(({linkId, code}) => `${linkId} ${code}`);
    expect(codes()).to.deep.equal(['a empty.text', 'n number']);
    entries.type(node('a'), entries.rows(node('a'))[0]!.id, {text: 'go'});
    expect(codes()).to.deep.equal(['n number', 'd date.part']);
    expect(entries.problems([node('g')]).map(({linkId}) => linkId)).to.deep.equal(['d']);
    expect(session.problems().map(({code}) => code)).to.deep.equal(['empty.text', 'date.empty']);
  });

  it('ask to select a number on a scale, not to enter it', async () => {
    const C = 'http://hl7.org/fhir/StructureDefinition';
    const slider = {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'slider'}]};
    const {codes} = await start([
      {
        linkId: 's',
        type: 'integer',
        text: 'S',
        required: true,
        extension: [
          {url: `${C}/questionnaire-itemControl`, valueCodeableConcept: slider},
          {url: `${C}/minValue`, valueInteger: 0},
          {url: `${C}/maxValue`, valueInteger: 10},
        ],
      },
    ]);
    expect(codes()).to.deep.equal(['empty.choice']);
  });

  it('are fewer than the rules that are broken: one thing at a time', () => {
    const problem = {linkId: 'a', key: 'n1', code: 'long', severity: 'error', values: {}} as const;
    const warning = {...problem, key: 'n2', severity: 'warning'} as const;
    expect(
      firstProblems([problem, {...problem, code: 'format'}, {...problem, index: 1}, warning]),
    ).to.deep.equal([problem, {...problem, index: 1}]);
  });
});
