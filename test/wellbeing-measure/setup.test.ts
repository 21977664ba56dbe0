import {expect} from '@open-wc/testing';
import {configure} from '../../src/connect/configure.js';
import type {Questionnaire, QuestionnaireItem} from '../../src/model/fhir.js';
import {measureQuestionnaire} from '../../src/measures/questionnaire.js';
import type {MeasureSafety} from '../../src/wellbeing-measure/safety.js';
import {sampleSwemwbs, sampleWho5, unscored} from '../../stories/wellbeing-measure/sample-measures.js';
import {consoleLines} from '../support/console-lines.js';
import {until} from '../support/finder-driver.js';
import {MeasureDriver, NotedRecord, type OpenMeasure} from '../support/measure-driver.js';

const licence = 'Licence 4711';
const SAVED = 'Your answers are saved';
const safety: MeasureSafety = {urgentContact: false, crisisText: 'Later.', onItem9: () => undefined};

/** Opens a measure that is not asked, and gives what is said about that. */
async function refused(measure: string, options: OpenMeasure = {}) {
  let driver: MeasureDriver | undefined;
  const lines = await consoleLines('error', async () => {
    driver = await MeasureDriver.open(measure, {...options, unready: true});
    await until('the error', () => driver!.errors.length);
    await driver.settled();
  });
  expect(driver!.errors).to.have.length(1);
  expect(driver!.element.shadowRoot!.querySelector('spk-questionnaire'), 'nothing is asked').to.equal(null);
  expect(lines, 'one line on the console').to.have.length(1);
  return {code: driver!.errors[0]!.code, line: lines[0]!, text: driver!.text, driver: driver!};
}

async function withAnswer(body: unknown, work: () => Promise<void>): Promise<void> {
  configure({fetch: () => Promise.resolve(Response.json(body))});
  try {
    await work();
  } finally {
    configure({fetch: undefined});
  }
}

const edited = (
  form: Questionnaire,
  edit: (item: QuestionnaireItem, index: number) => QuestionnaireItem,
) => ({
  ...form,
  item: form.item!.map(edit),
});

describe('a measure that is not set up', () => {
  it('names the attribute that is missing or wrong, in place, on the console and in spk-error', async () => {
    const cases: readonly (readonly [string, OpenMeasure, string, RegExp])[] = [
      ['', {}, 'not-configured', /measure="ons4"/],
      ['ons5', {}, 'bad-attribute', /measure="ons5".*ons4, loneliness-ons/],
      ['swemwbs', {}, 'not-configured', /University of Warwick.*attribute licence/],
      ['who5', {attributes: {licence}}, 'not-configured', /attribute wording, or the property questionnaire/],
      ['https://example.org/q', {}, 'not-configured', /attribute licence/],
      ['ons4', {attributes: {mode: 'on-behalf'}}, 'bad-attribute', /on-behalf.*themselves/],
      ['ons4', {properties: {subject: ''}}, 'not-configured', /attribute subject is missing/],
      ['ons4', {properties: {subject: '123'}}, 'bad-attribute', /subject="123"/],
      ['phq9', {}, 'not-configured', /urgentContact, crisisText, onItem9/],
    ];
    for (const [measure, options, code, words] of cases) {
      const said = await refused(measure, options);
      expect(said.code, measure).to.equal(code);
      expect(said.line, measure)
        .to.match(/^<spk-wellbeing-measure>: /)
        .and.to.match(words);
      expect(said.text, measure).to.contain('Nothing has been asked or saved.').and.to.match(words);
    }
  });

  it('says so in Welsh to visitors, and in English on the console', async () => {
    const {text, line} = await refused('swemwbs', {lang: 'cy'});
    expect(text).to.contain('Nid yw’r cwestiynau hyn yn barod eto').and.to.contain('Mae angen trwydded');
    expect(line).to.contain('need a licence');
  });

  it('begins once what was missing is there, and needs no subject without a record', async () => {
    const {driver} = await refused('ons4', {properties: {subject: ''}});
    driver.element.subject = 'Patient/1';
    await driver.shows('group', /how satisfied/);
    const {driver: phq9} = await refused('phq9');
    phq9.element.safety = safety;
    await phq9.shows('group', /Little interest/);
    const alone = await MeasureDriver.open('ons4', {record: null});
    expect(alone.has('group', /how satisfied/)).to.equal(true);
  });

  it('keeps the answers where the page takes away what it needs half-way', async () => {
    const driver = await MeasureDriver.open('ons4');
    await driver.answer(/how satisfied/, '7');
    await consoleLines('error', async () => {
      driver.element.mode = 'on-behalf';
      await driver.settled();
      await driver.shows('heading', 'These questions are not ready yet');
    });
    expect(driver.has('group', /./)).to.equal(false);
  });
});

describe('words that a deployer brings', () => {
  it('are asked in their order, as they are, and scored', async () => {
    const record = new NotedRecord();
    const driver = await MeasureDriver.open('swemwbs', {
      attributes: {licence},
      properties: {questionnaire: sampleSwemwbs},
      record,
    });
    expect(driver.text).to.contain('Sample questions. Question 1 of 7').and.to.contain('Prefer not to say');
    for (let number = 1; number <= 7; number++) {
      await driver.answer(new RegExp(`Sample question ${number}`), 'Sample answer 3');
    }
    await driver.shows('heading', SAVED);
    expect(driver.text).to.contain('19.25, on a scale from 7 to 35');
    expect(record.response.questionnaire).to.equal('https://example.org/questionnaires/sample-swemwbs|1');
    expect(
      record.observations.map(({valueQuantity, code}) => [valueQuantity?.value, code.coding?.[0]?.code]),
    ).to.deep.equal([[19.25, 'swemwbs-metric']]);
  });

  it('are fetched from their address, and asked as a row where they are numbers', async () => {
    const numbers: Questionnaire = {
      ...sampleWho5,
      item: Array.from({length: 5}, (_, index) => ({
        linkId: `who5-${index + 1}`,
        type: 'integer',
        text: `Sample ${index + 1}`,
      })),
    };
    await withAnswer(numbers, async () => {
      const driver = await MeasureDriver.open('who5', {attributes: {licence, wording: '/own.json'}});
      for (let number = 1; number <= 5; number++) await driver.answer(`Sample ${number}`, '3');
      await driver.shows('heading', SAVED);
      expect(driver.text).to.contain('60 out of 100');
    });
  });

  it('say that they could not be fetched, and are tried again', async () => {
    let works = false;
    configure({
      fetch: () => Promise.resolve(works ? Response.json(sampleWho5) : new Response('', {status: 500})),
    });
    try {
      let driver: MeasureDriver | undefined;
      const lines = await consoleLines('error', async () => {
        driver = await MeasureDriver.open('who5', {
          attributes: {licence, wording: '/own.json'},
          unready: true,
        });
        await driver.shows('button', 'Try again');
      });
      expect(lines.join()).to.contain('wording="/own.json" could not be read (server)');
      works = true;
      await driver!.press('Try again');
      await driver!.shows('group', /Sample question 1/);
      expect(driver!.ready).to.equal(1);
    } finally {
      configure({fetch: undefined});
    }
  });

  it('are refused where they do not fit, with what does not', async () => {
    const cases: readonly (readonly [Questionnaire, RegExp])[] = [
      [{...sampleSwemwbs, item: sampleSwemwbs.item!.slice(1)}, /6 questions and the measure 7/],
      [sampleWho5, /5 questions and the measure 7/],
      [
        edited(sampleSwemwbs, (item, index) =>
          index === 2 ? {...item, answerOption: item.answerOption!.slice(1)} : item,
        ),
        /"sample-3" \(swemwbs-3\) has answers that count as 2, 3, 4, 5/,
      ],
      [
        edited(sampleSwemwbs, (item) => ({
          ...item,
          answerOption: item.answerOption!.map(({valueCoding}) => ({valueCoding: valueCoding!})),
        })),
        /count as nothing, nothing/,
      ],
      [edited(sampleSwemwbs, (item) => ({...item, repeats: true})), /takes several answers/],
      [edited(sampleSwemwbs, (item) => ({...item, type: 'open-choice'})), /of the type open-choice/],
      [
        edited(sampleSwemwbs, (item) => ({
          ...item,
          answerOption: item.answerOption!.map((option) => ({...option, initialSelected: true})),
        })),
        /an answer before it is asked/,
      ],
      [
        edited(sampleSwemwbs, (item, index) => ({...item, linkId: `swemwbs-${index || 2}`})),
        /No question is swemwbs-7/,
      ],
      [{resourceType: 'Bundle'} as never, /Questionnaire/],
    ];
    for (const [questionnaire, words] of cases) {
      const {code, line} = await refused('swemwbs', {attributes: {licence}, properties: {questionnaire}});
      expect(code).to.equal('bad-form');
      expect(line).to.match(words);
    }
  });

  it('answer a measure by the codes of its items, in whatever order', async () => {
    const own = measureQuestionnaire('gad7');
    const items = [...own.item![0]!.item!].reverse().map((item, index) => ({...item, linkId: `q${index}`}));
    const questionnaire = {...own, url: 'https://example.org/gad7-cy', item: items};
    const record = new NotedRecord();
    const driver = await MeasureDriver.open('https://example.org/gad7-cy', {
      attributes: {licence, pages: 'single'},
      properties: {questionnaire},
      record,
    });
    driver
      .find('group', /Feeling nervous/)
      .querySelectorAll('input')[3]!
      .click();
    await driver.press('Finish');
    await driver.shows('heading', SAVED);
    expect(driver.completed[0]!.scores.map(({id, value}) => [id, value])).to.deep.equal([
      ['gad7.total', null],
      ['gad7.gad2', null],
    ]);
  });

  it('follow the rule of item 9 by its public code, whatever they are scored as', async () => {
    const own = measureQuestionnaire('phq9', {safety: 'handled'});
    const nine = own.item![0]!.item!.at(-1)!;
    const questionnaire = {
      ...own,
      url: 'https://example.org/own',
      title: 'Own',
      item: [{...nine, linkId: 'x'}],
    };
    const options = {attributes: {licence}, properties: {questionnaire}};
    const {line} = await refused('https://example.org/own', options);
    expect(line).to.contain('safety');
    const record = new NotedRecord();
    const driver = await MeasureDriver.open('https://example.org/own', {
      ...options,
      record,
      properties: {questionnaire, safety},
    });
    driver.find('radio', 'Several days').click();
    await driver.settled();
    expect(driver.alarms).to.deep.equal([{measure: 'phq9', item: 'phq9-9', code: 1}]);
    expect(driver.has('heading', /Help is there/)).to.equal(true);
    await driver.press('Finish');
    await driver.shows('heading', SAVED);
    expect(record.response.meta?.tag).to.have.length(1);
    expect(record.submissions[0]!.entries).to.have.length(1);
  });

  it('are refused where nobody could read the answer to item 9', async () => {
    const own = measureQuestionnaire('phq9', {safety: 'handled'});
    const nine = own.item![0]!.item!.at(-1)!;
    const questionnaire = {
      ...own,
      item: [{...nine, answerOption: [{valueString: 'Yes'}, {valueString: 'No'}]}],
    };
    const {line} = await refused('https://example.org/own', {
      attributes: {licence},
      properties: {questionnaire, safety},
    });
    expect(line).to.contain('phq9-9');
  });

  it('are asked and kept without scores where the kit has none, and that is said', async () => {
    const record = new NotedRecord();
    const driver = await MeasureDriver.open('https://example.org/questionnaires/garden', {
      attributes: {licence},
      properties: {questionnaire: unscored},
      record,
    });
    expect(driver.text).to.contain('Nothing is worked out from them.');
    await driver.answer(/Did you like/, 'Yes');
    await driver.shows('heading', /What would make it better/);
    await driver.press('Finish');
    await driver.shows('heading', SAVED);
    expect(driver.completed[0]!.scores).to.deep.equal([]);
    expect(record.submissions[0]!.entries.map(({part}) => part)).to.deep.equal(['response']);
    expect(driver.text).to.contain('Nothing is worked out from these answers.');
  });

  it('come in one piece', async () => {
    const questionnaire = {
      ...unscored,
      item: [
        {
          linkId: 'sub',
          type: 'display',
          extension: [
            {
              url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-subQuestionnaire',
              valueCanonical: 'https://example.org/phq9',
            },
          ],
        },
      ],
    };
    const {code, line} = await refused('https://example.org/q', {
      attributes: {licence},
      properties: {questionnaire},
    });
    expect([code, line.includes('subQuestionnaire')]).to.deep.equal(['bad-form', true]);
  });

  it('are refused for somebody else where the measure is for the person alone', async () => {
    const questionnaire = measureQuestionnaire('ons4');
    const {code} = await refused('https://example.org/q', {
      attributes: {licence, mode: 'on-behalf'},
      properties: {questionnaire},
    });
    expect(code).to.equal('bad-attribute');
  });
});
