import {expect, fixture} from '@open-wc/testing';
import '../../src/kit/date-input/index.js';
import type {DateInput} from '../../src/kit/date-input/date-input.js';
import {dateProblem} from '../../src/kit/date-input/date-problem.js';
import {fieldProblemWords} from '../../src/i18n/field-problems/index.js';
import {deepActiveElement} from '../../src/element/ancestors.js';
import {addDays, londonNow} from '../../src/model/calendar.js';
import {readTypedDate, type DateParts} from '../../src/model/typed/typed-date.js';
import {byRole, itInChromium} from '../support/a11y-tree.js';
import {fieldContract} from '../support/field-contract.js';
import {press, typeInto} from '../support/person.js';
import {allByRole} from '../support/roles.js';

const boxes = (field: Element) => allByRole(field, 'textbox') as HTMLInputElement[];

fieldContract('spk-date-input', {
  role: 'group',
  empty: {},
  filled: {attributes: 'value="1953-10-14"'},
  sent: ['1953-10-14'],
  answer: (field) => typeInto(boxes(field)[0]!, '15'),
  answered: ['1953-10-15'],
  assign: (field) => ((field as DateInput).value = '2001-02-03'),
  assigned: ['2001-02-03'],
  state: '4\nmarch\n1980',
  restored: ['1980-03-04'],
  controls: 'input',
});

describe('<spk-date-input>', () => {
  const render = async (attributes = '', label = 'Date of birth') => {
    const field = await fixture<DateInput>(
      `<spk-date-input label="${label}" ${attributes}></spk-date-input>`,
    );
    const [day, month, year] = boxes(field) as [HTMLInputElement, HTMLInputElement, HTMLInputElement];
    const type = (texts: readonly [string, string, string]) =>
      [day, month, year].forEach((box, index) => typeInto(box, texts[index]!));
    const marked = () => boxes(field).filter((box) => getComputedStyle(box).borderTopWidth === '4px');
    return {field, day, month, year, type, marked};
  };

  itInChromium('names its boxes', async () => {
    await render();
    for (const name of ['Day', 'Month', 'Year']) expect(await byRole('textbox', name)).to.exist;
  });

  it('names its boxes in Welsh', async () => {
    const page = await fixture('<div lang="cy"><spk-date-input label="Dyddiad geni"></spk-date-input></div>');
    const field = page.querySelector('spk-date-input')!;
    await field.updateComplete;
    for (const name of ['Diwrnod', 'Mis', 'Blwyddyn'])
      expect(allByRole(field, 'textbox', name)).to.have.length(1);
  });

  it('asks for the keyboard of numbers, and for a birthday when told', async () => {
    const {field} = await render('autocomplete="bday"');
    for (const box of boxes(field)) expect(box.inputMode).to.equal('numeric');
    expect(boxes(field).map((box) => box.getAttribute('autocomplete'))).to.deep.equal([
      'bday-day',
      'bday-month',
      'bday-year',
    ]);
  });

  it('reads names of months, and keeps what was typed', async () => {
    const {field, type, month} = await render();
    type(['4', 'March', '1980']);
    await field.updateComplete;
    expect(field.value).to.equal('1980-03-04');
    expect(month.value).to.equal('March');
  });

  itInChromium('makes room for the name of a month', async () => {
    const {field, month} = await render();
    expect(month.getBoundingClientRect().width).to.equal(64);
    typeInto(month, 'September');
    await field.updateComplete;
    expect(month.scrollWidth).to.be.at.most(month.clientWidth);
    expect(month.getBoundingClientRect().width).to.be.greaterThan(64);
  });

  it('looks disabled when it is', async () => {
    const {day, field} = await render();
    const edge = () => getComputedStyle(day).borderTopColor;
    const before = edge();
    field.disabled = true;
    await field.updateComplete;
    expect([before, edge()]).to.deep.equal(['rgb(76, 98, 114)', 'rgb(216, 221, 224)']);
  });

  it('sends nothing while the boxes say no date, and says why', async () => {
    const {field, type} = await render('required');
    expect(field.validationMessage).to.equal('Enter date of birth');
    type(['14', '', '1953']);
    expect([field.value, field.validity.badInput]).to.deep.equal(['', true]);
    expect(field.validationMessage).to.equal('Date of birth must include a month');
    type(['14', '10', '53']);
    expect(field.validationMessage).to.equal('Year must include 4 numbers');
    type(['30', '2', '1953']);
    expect(field.validationMessage).to.equal('Date of birth must be a real date');
    type(['14', '10', '1953']);
    expect(field.validity.valid).to.be.true;
  });

  it('is not asked for unless it is required', async () => {
    const {field} = await render();
    expect(field.validity.valid).to.be.true;
  });

  it('keeps to its first and last day', async () => {
    const {field} = await render('min="2026-01-10" max="2026-01-20"');
    field.value = '2026-01-09';
    expect(field.validity.rangeUnderflow).to.be.true;
    expect(field.validationMessage).to.equal('Date of birth must be the same as or after 10 January 2026');
    field.value = '2026-01-21';
    expect(field.validity.rangeOverflow).to.be.true;
    expect(field.validationMessage).to.equal('Date of birth must be the same as or before 20 January 2026');
    for (const day of ['2026-01-10', '2026-01-20']) {
      field.value = day;
      expect(field.validity.valid).to.be.true;
    }
  });

  it('knows today', async () => {
    const {field} = await render('max="today"');
    const today = londonNow().slice(0, 10);
    field.value = today;
    expect(field.validity.valid).to.be.true;
    field.value = addDays(today, 2);
    expect(field.validationMessage).to.equal('Date of birth must be today or in the past');
    field.max = '';
    field.min = 'today';
    field.value = addDays(today, -2);
    expect(field.validationMessage).to.equal('Date of birth must be today or in the future');
  });

  it('marks the boxes that are wrong, and lets no mark jump while they are mended', async () => {
    const {field, type, day, month, year, marked} = await render();
    type(['14', '', '1953']);
    field.error = 'Date of birth must include a month';
    await field.updateComplete;
    expect(marked()).to.deep.equal([month]);
    typeInto(month, '1');
    await field.updateComplete;
    expect(marked()).to.deep.equal([month]);
    field.error = 'That day is taken';
    await field.updateComplete;
    expect(marked(), 'a real date: it is about all of it').to.deep.equal([day, month, year]);
    field.wrong = 'year';
    await field.updateComplete;
    expect(marked()).to.deep.equal([year]);
    field.error = '';
    await field.updateComplete;
    expect(marked()).to.deep.equal([]);
  });

  it('gives focus to the first box that is wrong', async () => {
    const {field, year} = await render('error="Year must include 4 numbers" wrong="year"');
    field.focus();
    expect(deepActiveElement()).to.equal(year);
  });

  it('submits the form on Enter', async () => {
    const form = await fixture<HTMLFormElement>('<form><spk-date-input label="Day"></spk-date-input></form>');
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    press(boxes(form.querySelector('spk-date-input')!)[1]!, 'Enter');
    expect(submits).to.equal(1);
  });

  it('empties its boxes for anything that is no date', async () => {
    const {field, day} = await render('value="1953-10-14"');
    field.value = 'tomorrow';
    await field.updateComplete;
    expect([day.value, field.value]).to.deep.equal(['', '']);
  });
});

describe('dateProblem', () => {
  const rules = {min: '', max: '', today: '2026-11-22'};
  const say = (parts: DateParts, own: Partial<typeof rules> = {}) =>
    dateProblem(readTypedDate(parts), {...rules, ...own}, fieldProblemWords.en, 'start date', 'en-GB')
      ?.message;

  it('speaks of two boxes at once, with a capital letter', () => {
    expect(say({day: '', month: '', year: '2026'})).to.equal('Start date must include a day and month');
  });

  it('does not take an unreadable limit for one', () => {
    expect(say({day: '1', month: '1', year: '2026'}, {min: 'soon', max: '2026-02-30'})).to.equal(undefined);
  });

  it('is in Welsh', async () => {
    const cy = await fieldProblemWords.load.cy();
    const typed = readTypedDate({day: '', month: '1', year: ''});
    expect(dateProblem(typed, rules, cy, 'Dyddiad geni', 'cy-GB')?.message).to.equal(
      'Rhaid cynnwys diwrnod a blwyddyn: Dyddiad geni',
    );
  });
});
