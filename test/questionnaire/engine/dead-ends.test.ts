import {expect} from '@open-wc/testing';
import {readForm} from '../../../src/questionnaire/engine/index.js';
import {CORE, SDC, answer, enabledIn, formOf, question, responseOf, sessionOf, when} from './support.js';

const fatalOf = (...items: Parameters<typeof formOf>[0]) =>
  readForm(formOf(items)).faults.map(({code, linkId, fatal}) => `${code} ${linkId ?? '-'} ${fatal}`);

const expression = (name: string, text: string, language = 'text/fhirpath') => ({
  url: `${SDC}${name}`,
  valueExpression: {language, expression: text},
});

describe('a choice that has nothing to choose from', () => {
  for (const [name, rest, fault] of [
    ['without options', {}, 'no-options a true'],
    ['with an empty list', {answerOption: []}, 'no-options a true'],
    ['with a value set that is not there', {answerValueSet: '#none'}, 'missing-value-set a true'],
  ] as const) {
    it(`is a fault, and is not asked for: ${name}`, async () => {
      const item = question('a', 'choice', {required: true, ...rest});
      expect(fatalOf(item)).to.deep.equal([fault]);
      const session = await sessionOf([item, question('b')]);
      expect(session.problems()).to.deep.equal([]);
      expect(session.nodes[0]!.item.fatal?.linkId).to.equal('a');
    });
  }

  it('is none where an answer can be had all the same', () => {
    const items = [
      question('read', 'choice', {readOnly: true}),
      question('own', 'open-choice'),
      question('server', 'choice', {answerValueSet: 'http://example.org/vs'}),
    ];
    expect(fatalOf(...items)).to.deep.equal([]);
  });

  it('keeps the answer that it was given before', async () => {
    const given = {linkId: 'a', answer: [{valueCoding: {code: 'x'}}]};
    const session = await sessionOf([question('a', 'choice')], {response: responseOf([given])});
    expect(session.response().item).to.deep.equal([given]);
  });

  it('is asked for only while its options are there', async () => {
    const options = expression('answerExpression', "%resource.item.where(linkId='n').answer.value");
    const session = await sessionOf([
      question('n', 'string', {repeats: true}),
      question('which', 'choice', {required: true, extension: [options]}),
    ]);
    expect(session.problems()).to.deep.equal([]);
    answer(session, 'n', {valueString: 'one'});
    expect(session.problems().map(({code}) => code)).to.deep.equal(['empty.choice']);
  });
});

describe('a condition on a question that there is not', () => {
  it('is a fault that stands in place where the item could never be asked', async () => {
    const lost = question('lost', 'group', {
      enableWhen: [when('nowhere', '=', {answerString: 'x'})],
      item: [question('inside', 'string', {required: true})],
    });
    expect(fatalOf(lost)).to.deep.equal(['unknown-question lost true']);
    const session = await sessionOf([lost]);
    expect(enabledIn(session)).to.deep.equal(['lost']);
    expect(session.problems()).to.deep.equal([]);
  });

  it('only counts as not answered where the item can still be asked', async () => {
    const either = question('either', 'string', {
      enableBehavior: 'any',
      enableWhen: [
        when('nowhere', 'exists', {answerBoolean: true}),
        when('a', 'exists', {answerBoolean: true}),
      ],
    });
    const without = question('without', 'string', {enableWhen: [when('nowhere', '!=', {answerString: 'x'})]});
    expect(fatalOf(question('a'), either, without)).to.deep.equal([
      'unknown-question either false',
      'unknown-question without false',
    ]);
    const session = await sessionOf([question('a'), either, without]);
    expect(enabledIn(session)).to.deep.equal(['a', 'without']);
  });
});

describe('a calculation that cannot be read', () => {
  for (const [name, text, language] of [
    ['broken', '1 + + (', 'text/fhirpath'],
    ['empty', ' ', 'text/fhirpath'],
    ['in another language', 'x', 'text/cql'],
  ] as const) {
    for (const readOnly of [true, false]) {
      it(`${readOnly ? 'leaves nothing to show' : 'leaves a box to fill in'}: ${name}`, async () => {
        const extension = [expression('calculatedExpression', text, language)];
        const session = await sessionOf([question('sum', 'integer', {readOnly, extension})]);
        expect(session.faults.map(({fatal, linkId}) => [fatal, linkId])).to.deep.equal([[readOnly, 'sum']]);
      });
    }
  }
});

describe('what is said about a form', () => {
  const messageOf = (...items: readonly unknown[]) =>
    readForm(formOf(items as Parameters<typeof formOf>[0])).faults.map(({message}) => message);

  it('names what is wrong in whole sentences', () => {
    expect(messageOf({type: 'string', text: 'Hello'})).to.deep.equal([
      'An item ("Hello") has no linkId, so that it cannot be asked.',
    ]);
    expect(messageOf({linkId: 7, type: 'string'})).to.deep.equal([
      'An item has a linkId that is no text, so that it cannot be asked.',
    ]);
    expect(messageOf(question('a'), null, 'hello')).to.deep.equal([
      'The form has an "item" with something in it that is no item: number 2, 3.',
    ]);
    expect(messageOf()).to.deep.equal(['The form has no items: there is nothing to ask.']);
  });

  it('names pictures and bounds that are not followed', () => {
    const extension = [
      {url: `${SDC}itemMedia`, valueAttachment: {contentType: 'image/png', data: 'AAAA'}},
      {url: `${CORE}maxValue`, _valueDate: {extension: []}},
    ];
    const faults = readForm(formOf([question('d', 'date', {extension})])).faults;
    expect(faults.map(({code}) => code)).to.deep.equal(['unsupported-extension', 'unsupported-extension']);
    expect(faults.map(({message}) => message).join())
      .to.contain('maxValue')
      .and.to.contain('itemMedia');
  });
});
