import {expect} from '@open-wc/testing';
import {readForm, startSession} from '../../../src/questionnaire/engine/index.js';
import type {FormItem} from '../../../src/questionnaire/engine/index.js';
import {CORPUS, corpusForm} from '../../support/questionnaires.js';
import {CORE, formOf, itemControl, question, SDC, when} from './support.js';

/** The one item of a form. */
function itemOf(rest: object, type = 'string', form: object = {}): FormItem {
  return readForm(formOf([{...question('q', type), ...rest}], form)).items[0]!;
}

const codes = (...items: object[]) => readForm(formOf(items)).faults.map(({code, linkId}) => [code, linkId]);
const text = (url: string, words: string) => ({url, valueString: words});
const translation = (lang: string, content: string) => ({
  url: `${CORE}translation`,
  extension: [
    {url: 'lang', valueCode: lang},
    {url: 'content', valueString: content},
  ],
});

describe('reading a form', () => {
  it('reads words with their translations and renderings', () => {
    const item = itemOf({
      _text: {
        extension: [
          translation('cy', 'Enw'),
          translation('pl', 'Imię'),
          text(`${CORE}rendering-markdown`, '**Name**'),
          text(`${CORE}rendering-xhtml`, '<b>Name</b>'),
        ],
      },
    });
    expect(item.text.text).to.equal('q');
    expect([...item.text.translations]).to.deep.equal([
      ['cy', 'Enw'],
      ['pl', 'Imię'],
    ]);
    expect(item.text.markdown).to.equal('**Name**');
    expect(item.text.xhtml).to.equal('<b>Name</b>');
  });

  it('makes hints of what only explains a question', () => {
    const explains = (linkId: string, extension: object[], rest: object = {}) => ({
      ...question(linkId, 'display'),
      extension,
      ...rest,
    });
    const category = (code: string) => ({
      url: `${CORE}questionnaire-displayCategory`,
      valueCodeableConcept: {coding: [{code}]},
    });
    const item = itemOf({
      extension: [text(`${CORE}entryFormat`, 'DD/MM')],
      item: [
        explains('help', [itemControl('help')]),
        explains('fly', [itemControl('flyover')]),
        explains('how', [category('instructions')]),
        explains('now and then', [itemControl('help')], {enableWhen: [when('q', 'exists')]}),
        explains('plain', []),
        question('below'),
      ],
    });
    expect(item.hints.map((hint) => hint.text)).to.deep.equal(['help', 'fly', 'how', 'DD/MM']);
    expect(item.children.map(({linkId}) => linkId)).to.deep.equal(['now and then', 'plain', 'below']);
  });

  it('reads the ends of a scale and a unit', async () => {
    const [scale] = readForm(await corpusForm('slider-lower-upper')).items;
    expect([scale!.control, scale!.lower?.text, scale!.upper?.text]).to.deep.equal([
      'slider',
      'No pain',
      'Unbearable pain',
    ]);
    expect(scale!.limits.minValue).to.deep.equal({valueInteger: 0});
    expect(scale!.children).to.have.length(0);
    expect(readForm(await corpusForm('validation-text')).byLinkId.get('4')!.unit?.code).to.equal('kg');
  });

  it('reads options with prefix, score and what they exclude, on the option or its coding', () => {
    const score = {url: `${CORE}ordinalValue`, valueDecimal: 2};
    const item = itemOf(
      {
        answerOption: [
          {valueCoding: {code: 'a', display: 'A', extension: [score]}},
          {
            valueCoding: {code: 'b', _display: {extension: [translation('cy', 'Be')]}, display: 'B'},
            initialSelected: true,
            extension: [
              {url: `${CORE}itemWeight`, valueDecimal: 3},
              text(`${CORE}questionnaire-optionPrefix`, '2'),
            ],
          },
          {
            valueString: 'None',
            extension: [{url: `${CORE}questionnaire-optionExclusive`, valueBoolean: true}],
          },
          {valueInteger: 7},
        ],
      },
      'choice',
    );
    expect(
      item.options.map((option) => [
        option.label.text,
        option.score,
        option.prefix,
        option.initial,
        option.exclusive,
      ]),
    ).to.deep.equal([
      ['A', 2, undefined, false, false],
      ['B', 3, '2', true, false],
      ['None', undefined, undefined, false, true],
      ['7', undefined, undefined, false, false],
    ]);
    expect(item.options[1]!.label.translations.get('cy')).to.equal('Be');
    expect(new Set(item.options.map(({key}) => key)).size).to.equal(4);
  });

  it('lists the value sets that a form brings along', () => {
    const contained = [
      {
        resourceType: 'ValueSet',
        id: 'listed',
        compose: {
          include: [
            {
              system: 's',
              concept: [
                {code: 'a', display: 'A', designation: [{language: 'cy', value: 'Â'}]},
                {code: 'b', display: 'B'},
              ],
            },
            {valueSet: ['#expanded']},
          ],
          exclude: [{system: 's', concept: [{code: 'b'}]}],
        },
      },
      {
        resourceType: 'ValueSet',
        id: 'expanded',
        url: 'http://example.org/vs',
        expansion: {
          contains: [
            {
              system: 't',
              display: 'Group',
              abstract: true,
              contains: [{system: 't', code: 'x', display: 'X'}],
            },
          ],
        },
      },
      {resourceType: 'ValueSet', id: 'whole', compose: {include: [{system: 'http://example.org/cs'}]}},
      {
        resourceType: 'CodeSystem',
        url: 'http://example.org/cs',
        concept: [{code: '1', concept: [{code: '2'}]}],
      },
      {resourceType: 'ValueSet', id: 'loop', compose: {include: [{valueSet: ['#loop']}]}},
      {resourceType: 'ValueSet', id: 'filtered', compose: {include: [{system: 's', filter: [{}]}]}},
    ];
    const options = (answerValueSet: string) =>
      itemOf({answerValueSet}, 'choice', {contained}).options.map(
        ({answer}) => `${answer.valueCoding!.system ?? ''}|${answer.valueCoding!.code!}`,
      );
    expect(options('#listed')).to.deep.equal(['s|a', 't|x']);
    expect(options('http://example.org/vs|1')).to.deep.equal(['t|x']);
    expect(options('#whole')).to.deep.equal(['http://example.org/cs|1', 'http://example.org/cs|2']);
    for (const missing of ['#loop', '#filtered', '#nowhere']) {
      const form = readForm(formOf([{...question('q', 'choice'), answerValueSet: missing}], {contained}));
      expect(
        form.faults.map(({code}) => code),
        missing,
      ).to.deep.equal(['missing-value-set']);
    }
    const elsewhere = itemOf({answerValueSet: 'http://elsewhere.example/vs'}, 'choice');
    expect(elsewhere.valueSet).to.equal('http://elsewhere.example/vs');
    expect(
      itemOf({answerValueSet: '#listed'}, 'choice', {contained}).options[0]!.label.translations.get('cy'),
    ).to.equal('Â');
  });

  it('reads limits under the names of core FHIR and of SDC', () => {
    const {limits} = itemOf({
      maxLength: 9,
      repeats: true,
      required: true,
      extension: [
        {url: `${CORE}minLength`, valueInteger: 2},
        text(`${CORE}regex`, '[a-z]+'),
        {url: `${CORE}questionnaire-maxOccurs`, valueInteger: 4},
        {url: `${SDC}minQuantity`, valueQuantity: {value: 1, unit: 'kg'}},
        {url: `${CORE}maxDecimalPlaces`, valueInteger: 1},
        {url: `${CORE}mimeType`, valueCode: 'image/png'},
        {url: `${CORE}maxSize`, valueDecimal: 2},
      ],
    });
    expect(limits.minLength).to.equal(2);
    expect(limits.maxLength).to.equal(9);
    expect(limits.regex!.test('abc')).to.be.true;
    expect(limits.regex!.test('abc1'), 'anchored').to.be.false;
    expect([limits.minOccurs, limits.maxOccurs]).to.deep.equal([1, 4]);
    expect(limits.minValue).to.deep.equal({valueQuantity: {value: 1, unit: 'kg'}});
    expect(limits.maxDecimalPlaces).to.equal(1);
    expect(limits.mimeTypes).to.deep.equal(['image/png']);
    expect(limits.maxSize, 'megabytes').to.equal(2_000_000);
    expect(itemOf({extension: [{url: `${CORE}maxSize`, valueDecimal: 500000}]}).limits.maxSize).to.equal(
      500000,
    );
  });

  it('reads servers for value sets, the nearest first', () => {
    const server = (name: string, url: string) => ({url: name, valueUrl: url});
    const form = readForm(
      formOf(
        [
          question('g', 'group', {
            extension: [server(`${SDC}preferredTerminologyServer`, 'https://near.example')],
            item: [question('q', 'choice')],
          }),
        ],
        {
          extension: [
            server(`${CORE}terminology-server`, 'https://far.example'),
            server(`${CORE}terminology-server`, 'javascript:x'),
          ],
        },
      ),
    );
    expect(form.byLinkId.get('q')!.terminologyServers).to.deep.equal([
      'https://near.example',
      'https://far.example',
    ]);
  });

  it('reads rules with the linkId that they are about', async () => {
    const form = readForm(await corpusForm('target-constraint'));
    expect(form.usesFhirPath).to.be.true;
    expect(form.constraints).to.have.length(1);
    const [rule] = form.constraints;
    expect([rule!.key, rule!.severity, rule!.target]).to.deep.equal(['bp-constraint', 'warning', '1.1']);
    expect(readForm(await corpusForm('paginated')).usesFhirPath).to.be.false;
  });

  it('finds nothing wrong with real forms but what is', async () => {
    const found: Record<string, string[]> = {};
    for (const name of CORPUS) {
      const {faults} = readForm(await corpusForm(name));
      if (faults.length > 0) found[name] = faults.map(({code, linkId}) => `${code} ${linkId ?? ''}`);
    }
    expect(found).to.deep.equal({'all-types': ['unknown-type Item-reference']});
  });

  it('says what is wrong, names the item, and leaves the others alone', async () => {
    const wrong: object[] = [
      question('a'),
      {type: 'string', text: 'Nobody'},
      question('a', 'integer'),
      question('odd', 'reference'),
      question('none', undefined, {type: undefined as unknown as string}),
      question('asks', 'string', {enableWhen: [when('nowhere', '=', {answerString: 'x'})]}),
      question('pattern', 'string', {extension: [text(`${CORE}regex`, '([')]}),
      question('cql', 'integer', {
        extension: [
          {url: `${SDC}calculatedExpression`, valueExpression: {language: 'text/cql', expression: '1'}},
        ],
      }),
      question('broken', 'integer', {extension: [{url: `${SDC}calculatedExpression`, valueString: '1'}]}),
      {...question('typed'), required: 'yes', maxLength: 'long'},
      {...question('when'), enableWhen: 'a'},
      {...question('below'), item: {linkId: 'x'}},
      question('last'),
    ];
    expect(codes(...wrong)).to.deep.equal([
      ['missing-link-id', ''],
      ['duplicate-link-id', 'a'],
      ['unknown-type', 'odd'],
      ['unknown-type', 'none'],
      ['bad-regex', 'pattern'],
      ['unsupported-expression', 'cql'],
      ['broken-expression', 'broken'],
      ['wrong-value', 'typed'],
      ['wrong-value', 'typed'],
      ['wrong-value', 'when'],
      ['wrong-value', 'below'],
      ['unknown-question', 'asks'],
    ]);
    const session = await startSession(formOf(wrong));
    const last = session.nodesOf('last')[0]!;
    session.setAnswers(last.key, [{valueString: 'x'}]);
    expect(session.response().item).to.deep.equal([
      {linkId: 'last', text: 'last', answer: [{valueString: 'x'}]},
    ]);
    expect(session.nodes.filter(({item}) => item.fatal).map(({item}) => item.fatal!.code)).to.deep.equal([
      'missing-link-id',
      'duplicate-link-id',
      'unknown-type',
      'unknown-type',
      'unknown-question',
    ]);
    for (const {linkId, message} of session.form.faults)
      if (linkId) expect(message).to.contain(`"${linkId}"`);
  });

  for (const thing of [undefined, null, 5, 'Questionnaire', [], {}, {resourceType: 'Patient'}]) {
    it(`does not take ${JSON.stringify(thing) ?? 'nothing'} for a form`, () => {
      const {faults, items} = readForm(thing);
      expect(items).to.have.length(0);
      expect(faults.map(({code, fatal}) => [code, fatal])).to.deep.equal([['not-a-questionnaire', true]]);
    });
  }

  it('ends where a form has no end', () => {
    const loop: Record<string, unknown> = {linkId: 'a', type: 'group'};
    loop['item'] = [loop, loop];
    const {faults} = readForm(formOf([loop]));
    expect(faults.map(({code}) => code)).to.deep.equal(['duplicate-link-id', 'duplicate-link-id']);
    let deep: object = {linkId: 'end', type: 'string'};
    for (let level = 0; level < 5000; level++) deep = {linkId: `g${level}`, type: 'group', item: [deep]};
    expect(readForm(formOf([deep])).faults.map(({code}) => code)).to.deep.equal(['too-deep']);
  });
});
