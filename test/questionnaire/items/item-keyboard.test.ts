import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {QuestionnaireItem} from '../../../src/model/fhir.js';
import {itInChromium} from '../../support/a11y-tree.js';
import {showItems, type ItemHost} from '../../support/item-host.js';

const C = 'http://hl7.org/fhir/StructureDefinition';
const control = (code: string) => ({
  url: `${C}/questionnaire-itemControl`,
  valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
});
const choices = (count: number) => ({
  answerOption: Array.from({length: count}, (_, index) => ({
    valueCoding: {code: `c${index + 1}`, display: `Choice ${index + 1}`},
  })),
});
const scale = [
  control('slider'),
  {url: `${C}/minValue`, valueInteger: 0},
  {url: `${C}/maxValue`, valueInteger: 10},
];
const unit = (code: string) => ({
  url: `${C}/questionnaire-unitOption`,
  valueCoding: {system: 'http://unitsofmeasure.org', code, display: code},
});

/** Presses keys one after the other; a word of several letters is typed. */
async function keys(host: ItemHost, ...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) {
    if (/^(?:Tab|Space|Enter|Escape|Arrow\w+)$/.test(key)) await sendKeys({press: key});
    else await sendKeys({type: key});
    await host.updateComplete;
  }
}

/** Kind of question, the keys after Tab has reached it, and the answers that come of it. */
const CASES: readonly (readonly [string, Partial<QuestionnaireItem>, readonly string[], unknown])[] = [
  ['text', {type: 'string'}, ['Sam'], [{valueString: 'Sam'}]],
  ['long text', {type: 'text'}, ['a', 'Enter', 'b'], [{valueString: 'a\nb'}]],
  ['number', {type: 'integer'}, ['1,200'], [{valueInteger: 1200}]],
  ['date', {type: 'date'}, ['3', 'Tab', 'feb', 'Tab', '1980'], [{valueDate: '1980-02-03'}]],
  ['time', {type: 'time'}, ['2pm'], [{valueTime: '14:00:00'}]],
  [
    'date and time',
    {type: 'dateTime'},
    ['3', 'Tab', '2', 'Tab', '2026', 'Tab', ''],
    [{valueDateTime: '2026-02-03'}],
  ],
  ['yes or no', {type: 'boolean'}, ['Space', 'ArrowDown'], [{valueBoolean: false}]],
  ['a box to tick', {type: 'boolean', extension: [control('check-box')]}, ['Space'], [{valueBoolean: true}]],
  [
    'radios',
    {type: 'choice', ...choices(3)},
    ['Space', 'ArrowDown', 'ArrowDown'],
    [choices(3).answerOption[2]],
  ],
  [
    'checkboxes',
    {type: 'choice', repeats: true, ...choices(3)},
    ['Space', 'Tab', 'Tab', 'Space'],
    [choices(3).answerOption[0], choices(3).answerOption[2]],
  ],
  ['a drop-down', {type: 'choice', ...choices(9)}, ['Choice 4'], [choices(9).answerOption[3]]],
  [
    'a long list',
    {type: 'choice', ...choices(30)},
    ['choice 2', 'ArrowDown', 'ArrowDown', 'Enter'],
    [choices(30).answerOption[19]],
  ],
  ['a scale', {type: 'integer', extension: scale}, ['Space', 'ArrowRight'], [{valueInteger: 1}]],
  [
    'own words',
    {type: 'open-choice', ...choices(1)},
    ['Space', 'ArrowDown', 'Tab', 'Mine'],
    [{valueString: 'Mine'}],
  ],
  [
    'a quantity',
    {type: 'quantity', extension: [unit('m'), unit('cm')]},
    ['180', 'Tab', 'cm'],
    [{valueQuantity: {value: 180, unit: 'cm', system: 'http://unitsofmeasure.org', code: 'cm'}}],
  ],
  [
    'several answers',
    {type: 'string', repeats: true},
    ['One', 'Tab', 'Enter', 'Two'],
    [{valueString: 'One'}, {valueString: 'Two'}],
  ],
];

// In other browsers it depends on the system's settings where Tab stops.
describe('questions with the keyboard alone', () => {
  for (const [kind, item, pressed, expected] of CASES) {
    itInChromium(`are answered: ${kind}`, async () => {
      const before = document.createElement('button');
      document.body.append(before);
      const host = await showItems([{linkId: 'q', type: 'string', text: 'The question', ...item}]);
      before.focus();
      // Tests that run before leave nothing on the page: the next stop is the question.
      host.parentElement!.before(before);
      before.focus();
      await keys(host, 'Tab', ...pressed);
      before.remove();
      expect(host.node('q').answers).to.deep.equal(expected);
    });
  }

  itInChromium('are left by Tab, and no key is caught', async () => {
    const host = await showItems([
      {linkId: 'a', type: 'choice', text: 'A', ...choices(30)},
      {linkId: 'b', type: 'string', text: 'B'},
    ]);
    host.shadowRoot!.querySelector<HTMLInputElement>('input')!.focus();
    await keys(host, 'choice', 'Tab', 'x');
    expect(host.node('b').answers).to.deep.equal([{valueString: 'x'}]);
    await sendKeys({down: 'Shift'});
    await keys(host, 'Tab');
    await sendKeys({up: 'Shift'});
    expect(host.shadowRoot!.activeElement!.getAttribute('role')).to.equal('combobox');
  });
});
