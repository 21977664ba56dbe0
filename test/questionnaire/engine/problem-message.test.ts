import {expect} from '@open-wc/testing';
import {cy} from '../../../src/i18n/problems/cy.js';
import {en} from '../../../src/i18n/problems/en.js';
import {PROBLEM_IDS} from '../../../src/i18n/problems/strings.js';
import type {QuestionnaireItem} from '../../../src/model/fhir.js';
import {problemMessage, readForm} from '../../../src/questionnaire/engine/index.js';
import type {Problem} from '../../../src/questionnaire/engine/index.js';
import {CORPUS, corpusForm} from '../../support/questionnaires.js';
import {CORE, formOf, SDC} from './support.js';

function itemOf(text: string | undefined, type = 'string', rest: Partial<QuestionnaireItem> = {}) {
  return readForm(formOf([{linkId: 'q', type, ...(text === undefined ? {} : {text}), ...rest}])).items[0]!;
}

function problem(code: string, values: Problem['values'] = {}): Problem {
  return {linkId: 'q', key: 'n1', code, severity: 'error', values};
}

/** Question, type, code and values, message in English and in Welsh. */
const MESSAGES: readonly [string, string, string, Problem['values'], string, string][] = [
  ['First name', 'string', 'empty.text', {}, 'Enter first name', 'Llenwch hwn: First name'],
  [
    'What is your date of birth?',
    'date',
    'date.empty',
    {},
    'Enter your date of birth',
    'Llenwch hwn: What is your date of birth?',
  ],
  ['Tell us a bit more', 'text', 'empty.text', {}, 'Tell us a bit more', 'Llenwch hwn: Tell us a bit more'],
  [
    'Is there a way we should not use?',
    'text',
    'empty.text',
    {},
    'Answer the question “Is there a way we should not use?”',
    'Llenwch hwn: Is there a way we should not use?',
  ],
  [
    'How often do you feel left out?',
    'choice',
    'empty.choice',
    {},
    'Select how often you feel left out',
    'Dewiswch ateb: How often do you feel left out?',
  ],
  [
    'Do you need an interpreter?',
    'choice',
    'empty.choice',
    {},
    'Select if you need an interpreter',
    'Dewiswch ateb: Do you need an interpreter?',
  ],
  [
    'Feeling nervous, anxious or on edge',
    'choice',
    'empty.choice',
    {},
    'Select an answer to “Feeling nervous, anxious or on edge”',
    'Dewiswch ateb: Feeling nervous, anxious or on edge',
  ],
  ['Do you smoke?', 'boolean', 'empty.yesno', {}, 'Select yes if you smoke', 'Dewiswch ateb: Do you smoke?'],
  ['Carer', 'boolean', 'empty.yesno', {}, 'Select yes or no for “Carer”', 'Dewiswch ateb: Carer'],
  [
    'I agree to be referred',
    'boolean',
    'consent',
    {},
    'Select if you agree to be referred',
    'Dewiswch hwn os ydych yn cytuno: I agree to be referred',
  ],
  [
    'Reason',
    'text',
    'long',
    {n: 1000},
    'Reason must be 1,000 characters or less',
    'Rhaid defnyddio 1,000 nod neu lai: Reason',
  ],
  [
    'Reason',
    'text',
    'short',
    {n: 1},
    'Reason must be 1 character or more',
    'Rhaid defnyddio 1 nod neu fwy: Reason',
  ],
  [
    'Age',
    'integer',
    'range',
    {a: 16, b: 120},
    'Age must be between 16 and 120',
    'Rhaid i’r ateb fod rhwng 16 a 120: Age',
  ],
  [
    'Weight',
    'quantity',
    'min',
    {n: 0.5, unit: 'kg'},
    'Weight must be 0.5 kg or more',
    'Rhaid i’r ateb fod yn 0.5 kg neu fwy: Weight',
  ],
  ['Weight', 'quantity', 'amount', {}, 'Enter an amount for weight', 'Rhowch swm: Weight'],
  [
    'Do you smoke? How many a day?',
    'integer',
    'number',
    {},
    'Your answer to “Do you smoke? How many a day?” must be a number, like 12',
    'Rhaid i’r ateb fod yn rhif, fel 12: Do you smoke? How many a day?',
  ],
  [
    'Date of birth',
    'date',
    'date.part',
    {parts: ['month', 'year']},
    'Date of birth must include a month and year',
    'Rhaid cynnwys mis a blwyddyn: Date of birth',
  ],
  [
    'Date of birth',
    'date',
    'date.before',
    {d: '2026-11-22', same: 1},
    'Date of birth must be the same as or before 22 November 2026',
    'Rhaid rhoi 22 Tachwedd 2026 neu ddyddiad cyn hynny: Date of birth',
  ],
  [
    'Start',
    'date',
    'date.between',
    {d1: '2026-01', d2: '2027'},
    'Start must be between January 2026 and 2027',
    'Rhaid rhoi dyddiad rhwng Ionawr 2026 a 2027: Start',
  ],
  [
    'Visit',
    'time',
    'time.between',
    {d1: '09:00:00', d2: '17:30:00'},
    'Visit must be between 9am and 5:30pm',
    'Rhaid rhoi amser rhwng 9am a 5:30pm: Visit',
  ],
  ['Letter', 'attachment', 'file.none', {}, 'Select a letter', 'Dewiswch ffeil: Letter'],
  [
    'Letter',
    'attachment',
    'file.type',
    {types: ['application/pdf', 'image/*']},
    'The selected file must be a PDF or image',
    'Dim ond y mathau hyn o ffeil sy’n cael eu derbyn: PDF, image',
  ],
  [
    'Letter',
    'attachment',
    'file.big',
    {bytes: 5_000_000},
    'The selected file must be smaller than 5MB',
    'Rhaid i’r ffeil fod yn llai na 5MB',
  ],
  [
    'Needs',
    'choice',
    'none.conflict',
    {none: 'None of these'},
    'Select needs, or select “None of these”',
    'Dewiswch atebion, neu dewiswch “None of these” yn unig: Needs',
  ],
  [
    'Fruits',
    'choice',
    'few.choice',
    {n: 2},
    'Select at least 2 answers for fruits',
    'Dewiswch o leiaf 2 ateb: Fruits',
  ],
  [
    'Pressure',
    'integer',
    'constraint',
    {text: 'Check both', 'text:cy': 'Edrychwch ar y ddau'},
    'Check both',
    'Edrychwch ar y ddau',
  ],
  ['Pressure', 'integer', 'no-such-code', {}, 'Check pressure', 'Edrychwch eto ar yr ateb: Pressure'],
];

describe('messages about answers', () => {
  for (const [text, type, code, values, english, welsh] of MESSAGES) {
    it(english, () => {
      const item = itemOf(text, type);
      expect(problemMessage(problem(code, values), item, en, 'en')).to.equal(english);
      expect(problemMessage(problem(code, values), item, cy, 'cy-GB')).to.equal(welsh);
    });
  }

  it('calls a question by its short text, its translation, or its hint', () => {
    const shortText = [{url: `${SDC}shortText`, valueString: 'Date of birth'}];
    const called = itemOf('When were you born, as it stands in your passport?', 'date', {
      extension: shortText,
    });
    expect(problemMessage(problem('date.real'), called, en, 'en')).to.equal(
      'Date of birth must be a real date',
    );
    const translated = itemOf('Name', 'string', {
      _text: {
        extension: [
          {
            url: `${CORE}translation`,
            extension: [
              {url: 'lang', valueCode: 'cy'},
              {url: 'content', valueString: 'Enw'},
            ],
          },
        ],
      },
    });
    expect(problemMessage(problem('empty.text'), translated, cy, 'cy')).to.equal('Llenwch hwn: Enw');
    expect(problemMessage(problem('empty.text'), itemOf('Imię'), en, 'en', 'pl')).to.equal(
      'Answer the question “Imię”',
    );
    expect(problemMessage(problem('empty.text'), itemOf(undefined), en, 'en')).to.equal(
      'Answer this question',
    );
  });

  it('finds words for every problem of every question of real forms', async () => {
    for (const name of CORPUS) {
      for (const item of readForm(await corpusForm(name)).byLinkId.values()) {
        if (item.type === 'display') continue;
        for (const id of PROBLEM_IDS) {
          for (const [texts, locale] of [
            [en, 'en'],
            [cy, 'cy'],
          ] as const) {
            const message = problemMessage(
              problem(id, {
                n: 3,
                a: 1,
                b: 2,
                d: '2026-01-02',
                d1: '2026-01-02',
                d2: '2026-01-03',
                types: ['image/png'],
                bytes: 1000,
                parts: ['day'],
                none: 'None',
              }),
              item,
              texts,
              locale,
            );
            expect(message, `${id} ${item.text.text}`).to.match(/^\S.*\S$/);
            expect(message, `${id} ${item.text.text}`).not.to.match(/undefined|NaN|\[object|[^.]\.$| {2}/);
            const own = message.replace(/“[^”]*”/g, '').replace(item.text.text, '');
            expect(own, `${id} ${item.text.text}`).not.to.match(
              /\b(?:please|sorry|valid|invalid|required|forbidden|oops)\b/i,
            );
          }
        }
      }
    }
  });
});
