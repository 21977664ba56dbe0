import {expect} from '@open-wc/testing';
import {measureOf} from '../../src/measures/catalogue.js';
import {measureQuestionnaire} from '../../src/measures/questionnaire.js';
import type {AnswerOption, Coding, Questionnaire, QuestionnaireItem} from '../../src/model/fhir.js';
import {fittedAnswers} from '../../src/wellbeing-measure/fit.js';
import {safetyIn} from '../../src/wellbeing-measure/safety.js';
import {loadMeasure, settingsFault, Unfit, type MeasureForm} from '../../src/wellbeing-measure/setup.js';

const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
const URL = 'https://example.org/own';
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];

const counted = (score: number, answer: AnswerOption): AnswerOption => ({
  ...answer,
  extension: [{url: ORDINAL, valueDecimal: score}],
});

/** Answers that count from a number on, with codes of a deployer's own. */
const codings = (count: number, from = 0): readonly AnswerOption[] =>
  LETTERS.slice(0, count).map((code, index) =>
    counted(index + from, {
      valueCoding: {system: 'https://example.org/answers', code, display: `Own ${code}`},
    }),
  );

const idsOf = (prefix: string, count: number) =>
  Array.from({length: count}, (_, index) => prefix + (index + 1));
const PHQ9 = idsOf('phq9-', 9);

const form = (
  linkIds: readonly string[],
  answerOption: readonly AnswerOption[],
  change: (item: QuestionnaireItem, index: number) => QuestionnaireItem = (item) => item,
): Questionnaire => ({
  resourceType: 'Questionnaire',
  status: 'active',
  url: URL,
  title: 'Own',
  item: linkIds.map((linkId, index) =>
    change({linkId, text: `Own question ${linkId}`, type: 'choice', answerOption}, index),
  ),
});

const load = (measure: string, questionnaire: Questionnaire): Promise<MeasureForm> =>
  loadMeasure(
    {measure, licence: 'L', wording: '', questionnaire, mode: 'self'},
    {base: 'https://example.org/', transport: {}, signal: new AbortController().signal},
  );

/** What is said about a form that is not asked; '' where it is. */
async function refusal(measure: string, questionnaire: Questionnaire): Promise<string> {
  try {
    await load(measure, questionnaire);
    return '';
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    expect(error.fault.id).to.equal('misfit');
    return error.fault.values!['problems']!;
  }
}

/** What an answer to one question calls for. */
const called = ({safety}: MeasureForm, linkId: string, valueCoding: Coding) =>
  safetyIn(safety, {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: [{linkId, answer: [{valueCoding}]}],
  });

const LAST = {system: 'https://example.org/answers', code: 'd'};

describe('a brought form and the rule of item 9', () => {
  it('is never taken for the PHQ-9 by the order of its questions', async () => {
    for (const count of [9, 10]) {
      expect(await refusal('phq9', form(idsOf('q', count), codings(4)))).to.match(/such as phq9-9.*order/);
    }
    expect((await load('gad7', form(idsOf('q', 7), codings(4)))).fit?.items).to.have.length(7);
  });

  it('has the rule wherever its item can be told by link id, code or published words', async () => {
    const words = measureOf('phq9').items[8]!.text!;
    const told: readonly (readonly [string, Partial<QuestionnaireItem>])[] = [
      ['phq9-9', {}],
      ['44260-8', {}],
      ['/44260-8', {}],
      ['/panel/44260-8', {}],
      ['x', {code: [{code: '44260-8'}]}],
      ['x', {code: [{system: 'http://loinc.org', code: '44260-8'}]}],
      ['x', {code: [{system: 'https://loinc.org/', code: '44260-8'}]}],
      ['x', {code: [{system: 'urn:oid:2.16.840.1.113883.6.1', code: '44260-8'}]}],
      ['x', {code: [{code: 'phq9-9'}]}],
      ['x', {text: `9. ${words.toUpperCase()}?`}],
    ];
    for (const [linkId, more] of told) {
      const loaded = await load(
        URL,
        form([linkId], codings(4), (item) => ({...item, ...more})),
      );
      const name = JSON.stringify([linkId, more]);
      expect(called(loaded, linkId, LAST), name).to.deep.equal({measure: 'phq9', item: 'phq9-9', code: 3});
      expect(called(loaded, linkId, {...LAST, code: 'a'}), name).to.equal(undefined);
    }
    const others = ['x44260-8', '44260-80', '44255-8', 'phq9-90'];
    for (const linkId of others)
      expect((await load(URL, form([linkId], codings(4)))).safety).to.have.length(0);
    const foreign = form(['x'], codings(4), (item) => ({
      ...item,
      code: [{system: 'https://example.org/codes', code: '44260-8'}],
    }));
    expect((await load(URL, foreign)).safety).to.have.length(0);
  });

  it('is refused where its item is there and not asked, or could be answered more than once', async () => {
    const nine = (more: Partial<QuestionnaireItem>) =>
      form(PHQ9, codings(4), (item) => (item.linkId === 'phq9-9' ? {...item, ...more} : item));
    const hidden = {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden',
      valueBoolean: true,
    };
    const repeated = (repeats: boolean): Questionnaire => ({
      ...form([], []),
      item: [
        {linkId: 'outer', type: 'group', repeats, item: [{linkId: 'g', type: 'group', item: nine({}).item!}]},
      ],
    });
    const cases: readonly (readonly [Questionnaire, RegExp])[] = [
      [nine({readOnly: true}), /"phq9-9" \(phq9-9\) is not asked/],
      [nine({extension: [hidden]}), /"phq9-9" \(phq9-9\) is not asked/],
      [nine({type: 'group'}), /"phq9-9" \(phq9-9\) is of the type group/],
      [nine({repeats: true}), /takes several answers/],
      [repeated(true), /"phq9-9" \(phq9-9\) stands in a group that can be repeated/],
    ];
    for (const [questionnaire, words] of cases) {
      for (const measure of [URL, 'phq9']) {
        const said = await refusal(measure, questionnaire);
        if (measure === URL) expect(said).to.match(words);
        else expect(said).not.to.equal('');
      }
    }
    expect(await refusal('phq9', repeated(false))).to.equal('');
  });
});

describe('the answers of a brought form', () => {
  it('are refused where they could not be told apart or read', async () => {
    const four = (make: (index: number) => AnswerOption) =>
      [0, 1, 2, 3].map((index) => counted(index, make(index)));
    const cases: readonly (readonly [readonly AnswerOption[], RegExp])[] = [
      [four((index) => ({valueCoding: {display: `Own ${index}`}})), /cannot be told apart/],
      [four((index) => ({valueCoding: {system: 's', display: `Own ${index}`}})), /cannot be told apart/],
      [
        four((index) => ({valueCoding: {system: 's', code: 'x', display: `Own ${index}`}})),
        /cannot be told apart/,
      ],
      [four((index) => ({valueInteger: Math.max(index, 1)})), /cannot be told apart/],
      [four((index) => ({valueString: `Own ${index}`})), /neither whole numbers nor codings/],
      [four((index) => ({valueDate: `2026-01-0${index + 1}`})), /neither whole numbers nor codings/],
    ];
    for (const [options, words] of cases) expect(await refusal('phq9', form(PHQ9, options))).to.match(words);
  });

  it('are refused where their numbers contradict their published codes or words', async () => {
    const {choices = []} = measureOf('phq9').items[8]!.answers;
    const reversed = (make: (index: number) => AnswerOption) =>
      choices.map((_, index) => counted(3 - index, make(index)));
    const cases = [
      reversed((index) => ({valueCoding: {...choices[index]!.coding!, display: `Own ${index}`}})),
      reversed((index) => ({valueCoding: {code: choices[index]!.coding!.code!, display: `Own ${index}`}})),
      reversed((index) => ({valueCoding: {system: 's', code: `c${index}`, display: choices[index]!.text!}})),
      reversed((index) => ({valueInteger: index})),
    ];
    for (const [index, options] of cases.entries()) {
      expect(await refusal('phq9', form(PHQ9, options)), `case ${index}`).to.match(/contradicts/);
    }
    const right = choices.map(({value, coding, text}) =>
      counted(value!, {valueCoding: {...coding!, display: text!}}),
    );
    expect(await refusal('phq9', form(PHQ9, right))).to.equal('');
  });

  it('count for what they are, whether whole numbers or codings', async () => {
    const numbers = [0, 1, 2, 3].map((valueInteger) => counted(valueInteger, {valueInteger}));
    for (const options of [codings(4), numbers]) {
      const {fit} = await load('phq9', form(PHQ9, options));
      const {valueCoding, valueInteger} = options[3]!;
      const answer = valueCoding ? {valueCoding} : {valueInteger: valueInteger!};
      const answers = fittedAnswers(fit!, {
        resourceType: 'QuestionnaireResponse',
        status: 'completed',
        item: PHQ9.map((linkId) => ({linkId, answer: [answer]})),
      });
      expect(answers['items']).to.deep.equal(Array.from({length: 9}, () => 3));
    }
  });
});

describe('which measure a brought form is', () => {
  it('is not another one by the order of its questions', async () => {
    const gad2 = measureQuestionnaire('gad2');
    expect(await refusal('phq2', gad2)).to.match(/is a question of another measure/);
    const mixed = form(['x', 'who5-2'], codings(4));
    expect(await refusal('gad2', mixed)).to.match(/"who5-2" is a question of another measure/);
    expect((await load('gad2', gad2)).fit?.measure.id).to.equal('gad2');
    expect((await load('gad2', form(['x', 'y'], codings(4)))).fit?.measure.id).to.equal('gad2');
  });

  it('needs a licence for words that are not the kit’s, whatever the kit’s are free for', () => {
    const settings = {measure: 'ons4', licence: '', wording: '', mode: 'self'} as const;
    expect(settingsFault(settings)).to.equal(undefined);
    const questionnaire = measureQuestionnaire('ons4');
    for (const brought of [{wording: 'https://example.org/q'}, {questionnaire}]) {
      expect(settingsFault({...settings, ...brought})?.id).to.equal('no-licence-words');
      expect(settingsFault({...settings, ...brought, licence: ' '})?.id).to.equal('no-licence-words');
      expect(settingsFault({...settings, ...brought, licence: 'L'})).to.equal(undefined);
    }
  });
});
