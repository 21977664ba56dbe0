import {expect} from '@open-wc/testing';
import type {Extension, Questionnaire, QuestionnaireItem, Resource} from '../../../src/model/fhir.js';
import {assembleForm, readForm, startSession} from '../../../src/questionnaire/engine/index.js';
import {constraint, expressionExtension, form, give, item, variable} from '../../support/form-builder.js';

const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const part = (linkId: string, canonical: string): QuestionnaireItem =>
  item(linkId, 'display', [{url: `${SDC}subQuestionnaire`, valueCanonical: canonical}], {
    text: `Not there: ${canonical}`,
  });
const needs = (valueString: string): Extension => ({url: `${SDC}assembleContext`, valueString});

const name = form(
  [
    item('1', 'string'),
    item('2', 'choice', [], {
      answerValueSet: '#titles',
      enableWhen: [{question: '1', operator: 'exists', answerBoolean: true}],
    }),
  ],
  [needs('linkIdPrefix'), constraint("item.where(linkId=%linkIdPrefix + '1').exists()", 'A name is needed')],
  {
    url: 'http://x/name',
    contained: [
      {resourceType: 'ValueSet', id: 'titles', compose: {include: [{system: 's', concept: [{code: 'Ms'}]}]}},
    ] as unknown as Resource[],
  },
);
const contact = form(
  [
    item('1', 'group', [variable('linkIdPrefix', "%linkIdPrefix + 'name.'")], {
      item: [part('1.1', 'http://x/name|3')],
    }),
    item('2', 'string'),
  ],
  [needs('linkIdPrefix')],
  {url: 'http://x/contact'},
);
const root = form(
  [
    item('a', 'group', [variable('linkIdPrefix', "'me.'")], {item: [part('a.1', 'http://x/name|3')]}),
    item('b', 'group', [variable('linkIdPrefix', "'them.'")], {item: [part('b.1', 'http://x/contact')]}),
    item('c', 'string'),
  ],
  [{url: `${SDC}assemble-expectation`, valueCode: 'assemble-root'}],
  {url: 'http://x/root'},
);

const library: Readonly<Record<string, Questionnaire>> = {
  'http://x/name|3': name,
  'http://x/contact': contact,
};
const from = (parts: Readonly<Record<string, unknown>>) => (canonical: string) =>
  canonical in parts ? Promise.resolve(parts[canonical]) : Promise.reject(new Error('404'));

function linkIds(items: readonly QuestionnaireItem[] = []): readonly string[] {
  return items.flatMap(({linkId, item: below}) => [linkId, ...linkIds(below)]);
}

describe('modular forms', () => {
  it('are put together, with prefixes for linkIds, questions and what parts contain', async () => {
    const {questionnaire, faults} = await assembleForm(root, from(library));
    expect(faults).to.deep.equal([]);
    expect(linkIds(questionnaire.item)).to.deep.equal([
      ...['a', 'me.1', 'me.2'],
      ...['b', 'them.1', 'them.name.1', 'them.name.2', 'them.2', 'c'],
    ]);
    const [mine, theirs] = [questionnaire.item![0]!.item![1]!, questionnaire.item![1]!.item![0]!.item![1]!];
    expect(mine.enableWhen![0]!.question).to.equal('me.1');
    expect(mine.answerValueSet).to.equal('#me.titles');
    expect(theirs.answerValueSet).to.equal('#them.name.titles');
    expect(questionnaire.contained!.map(({id}) => id)).to.deep.equal(['me.titles', 'them.name.titles']);
    expect(readForm(questionnaire).faults).to.deep.equal([]);
  });

  it('take the rules of their parts to the item that those stand in, where they work', async () => {
    const {questionnaire} = await assembleForm(root, from(library));
    const session = await startSession(questionnaire);
    const broken = () =>
      session
        .problems()
        .filter(({code}) => code === 'constraint')
        .map(({linkId}) => linkId);
    expect(broken()).to.deep.equal(['a', 'them.1']);
    give(session, 'me.1', [{valueString: 'Sam'}]);
    expect(broken()).to.deep.equal(['them.1']);
    expect(session.faults).to.deep.equal([]);
  });

  it('say what they were put together from, and no longer ask for it', async () => {
    const {questionnaire} = await assembleForm(root, from(library));
    expect(questionnaire.extension).to.deep.equal(
      ['http://x/name|3', 'http://x/contact'].map((valueCanonical) => ({
        url: `${SDC}assembledFrom`,
        valueCanonical,
      })),
    );
  });

  it('come back as they are where they have no parts; nothing is fetched', async () => {
    const plain = form([item('a', 'string')]);
    const {questionnaire} = await assembleForm(plain, () => Promise.reject(new Error('fetched')));
    expect(questionnaire).to.equal(plain);
  });

  it('fetch a part once', async () => {
    const asked: string[] = [];
    await assembleForm(root, (canonical) => {
      asked.push(canonical);
      return from(library)(canonical);
    });
    expect(asked).to.deep.equal(['http://x/name|3', 'http://x/contact']);
  });

  it('bring launch contexts and variables once; of two variables of one name the first counts', async () => {
    const launch: Extension = {
      url: `${SDC}launchContext`,
      extension: [{url: 'name', valueCoding: {code: 'patient'}}],
    };
    const child = form([item('1', 'string')], [launch, variable('v', '2')]);
    const parent = form(
      [part('p', 'x'), item('n', 'integer', [expressionExtension('calculatedExpression', '%v')])],
      [launch, variable('v', '1')],
    );
    const {questionnaire, faults} = await assembleForm(parent, from({x: child}));
    expect(readForm(questionnaire).launchContext).to.deep.equal(['patient']);
    expect(readForm(questionnaire).variables.map(({expression}) => expression)).to.deep.equal(['1']);
    expect(faults.map(({code}) => code)).to.deep.equal(['contradiction']);
  });

  it('keep apart what two parts call by the same name', async () => {
    const withSet = (id: string, code: string) =>
      form([item(id, 'choice', [], {answerValueSet: '#vs'})], [], {
        contained: [
          {resourceType: 'ValueSet', id: 'vs', compose: {include: [{system: 's', concept: [{code}]}]}},
        ] as unknown as Resource[],
      });
    const {questionnaire} = await assembleForm(
      form([part('p', 'x'), part('q', 'y')]),
      from({x: withSet('1', 'a'), y: withSet('2', 'b')}),
    );
    expect(
      readForm(questionnaire).items.map(({options}) => options[0]!.answer.valueCoding!.code),
    ).to.deep.equal(['a', 'b']);
  });

  const bad: readonly (readonly [what: string, parts: Readonly<Record<string, unknown>>])[] = [
    ['is not there', {}],
    ['is no Questionnaire', {x: {resourceType: 'Patient'}}],
    ['is nothing', {x: undefined}],
    [
      'contains itself',
      {x: {...form([part('again', 'x|1')]), url: 'x'}, 'x|1': {...form([part('again', 'x')]), url: 'x'}},
    ],
  ];
  for (const [what, parts] of bad) {
    it(`keep the words of a part that ${what}, and say so`, async () => {
      const {questionnaire, faults} = await assembleForm(
        form([part('p', 'x'), item('c', 'string')]),
        from(parts),
      );
      expect(linkIds(questionnaire.item)).to.include('c');
      expect(faults.map(({code}) => code)).to.deep.equal(['missing-part']);
      expect(questionnaire.item![0]!.text).to.match(/^Not there/);
    });
  }

  it('say when a part needs what is not defined', async () => {
    const {faults} = await assembleForm(
      form([part('p', 'x')]),
      from({x: form([item('1', 'string')], [needs('person')])}),
    );
    expect(faults.map(({code, linkId}) => [code, linkId])).to.deep.equal([['missing-part', 'p']]);
  });

  it('do not grow without end', async () => {
    const doubled = (next: string, ...more: QuestionnaireItem[]) =>
      form([...Array.from({length: 9}, (_, index) => part(`${next}${index}`, next)), ...more]);
    const parts: Record<string, unknown> = {};
    for (let level = 0; level < 8; level++)
      parts[`l${level}`] = {...doubled(`l${level + 1}`), url: `l${level}`};
    parts['l8'] = form([item('leaf', 'string')]);
    const {questionnaire, faults} = await assembleForm(form([part('p', 'l0')]), from(parts));
    expect(faults.some(({code}) => code === 'too-deep')).to.equal(true);
    expect(linkIds(questionnaire.item).length).to.be.lessThan(20001);
  });

  it('stop when they are no longer wanted', async () => {
    const stop = new AbortController();
    const running = assembleForm(
      root,
      (canonical) => {
        stop.abort();
        return from(library)(canonical);
      },
      stop.signal,
    );
    const error = await running.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect((error as DOMException).name).to.equal('AbortError');
  });
});
