import {expect} from '@open-wc/testing';
import type {Questionnaire, QuestionnaireItem} from '../../../src/model/fhir.js';
import {until} from '../../support/finder-driver.js';
import {FormDriver, formOf, type OpenForm} from '../../support/questionnaire-driver.js';
import {allByRole, byRole, nameOf} from '../../support/roles.js';

const control = (code: string) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
});
const choice = (linkId: string, text: string, labels: readonly string[], more = {}): QuestionnaireItem => ({
  linkId,
  type: 'choice',
  text,
  extension: [control('radio-button')],
  answerOption: labels.map((display, index) => ({valueCoding: {code: `c${index}`, display}})),
  ...more,
});
const NEEDS = ['Money', 'Housing', 'Work', 'Food', 'Friends', 'Memory', 'Sleep', 'Transport'];
const isYes = (question: string) => ({
  enableWhen: [{question, operator: '=', answerBoolean: true}],
});
const line = (linkId: string, text: string, more = {}): QuestionnaireItem => ({
  linkId,
  type: 'string',
  text,
  ...more,
});

const you: QuestionnaireItem = {
  linkId: 'you',
  type: 'group',
  text: 'About you',
  item: [
    {linkId: 'you-help', type: 'display', text: 'So that we can ask you.', extension: [control('help')]},
    line('name', 'Your name'),
    line('role', 'Your role'),
    line('tell', 'Tell us in a few words how you know the person'),
    {linkId: 'home', type: 'group', text: 'Home', item: [line('street', 'Street'), line('town', 'Town')]},
  ],
};
const why: QuestionnaireItem = {
  linkId: 'why',
  type: 'group',
  text: 'Reason',
  item: [
    choice('soon', 'How soon?', ['This week', 'Later', 'Not sure']),
    choice('agreed', 'Have they agreed?', ['Yes', 'No', 'They cannot, and this is in their best interests']),
    choice('needs', 'Needs', NEEDS, {repeats: true, extension: [control('check-box')]}),
    choice('few', 'Few needs', NEEDS.slice(0, 6), {repeats: true, extension: [control('check-box')]}),
    {linkId: 'risk', type: 'boolean', text: 'Is there a risk?'},
    line('what', 'What is it?', isYes('risk')),
    line('since', 'Since when?', isYes('risk')),
    line('other', 'Anything else?'),
    line('late', 'Why only now?', isYes('risk')),
  ],
};
const form: Questionnaire = {...formOf(you, why), title: 'Refer a person'};

const single = (options: OpenForm = {}, of = form) =>
  FormDriver.open(of, {width: 960, ...options, attributes: {pages: 'single', ...options.attributes}});

const box = (element: Element) => element.getBoundingClientRect();
/** Whether things stand in one line. */
const areBeside = (...elements: Element[]) =>
  elements.every((each, index) => {
    const before = elements[index - 1];
    return !before || (box(before).right <= box(each).left && Math.abs(box(before).top - box(each).top) < 2);
  });
const radios = (driver: FormDriver, group: string) => allByRole(driver.find('group', group), 'radio');
const ticks = (driver: FormDriver, group: string) => allByRole(driver.find('group', group), 'checkbox');
/** How thick the line is that hangs from the answer above. */
const lineBefore = (element: Element) =>
  getComputedStyle(element.closest('.spk-item')!).borderInlineStartWidth;

describe('a form on one page', () => {
  it('has a named group for each part, described by its help', async () => {
    const driver = await single();
    const [part] = driver.all('group');
    expect(nameOf(part!)).to.equal('About you');
    expect(driver.root.getElementById(part!.getAttribute('aria-describedby')!)?.textContent?.trim()).to.equal(
      'So that we can ask you.',
    );
    const headings = driver.all('heading').map((each) => `${each.localName} ${nameOf(each)}`);
    expect(headings).to.deep.equal(['h2 Refer a person', 'h3 About you', 'h4 Home', 'h3 Reason']);
  });

  it('sets headings beside the questions where there is room', async () => {
    const driver = await single();
    const heading = box(driver.find('heading', 'Reason'));
    const first = box(driver.find('group', 'How soon?'));
    expect(first.left).to.be.greaterThan(heading.right);
    expect(Math.abs(first.top - heading.top)).to.be.lessThan(8);
    expect(box(driver.find('button', 'Finish')).left).to.be.closeTo(first.left, 1);
    expect(box(driver.find('heading', 'About you')).left).to.be.closeTo(heading.left, 1);
  });

  it('does so from right to left as well', async () => {
    const driver = await single({dir: 'rtl'});
    const heading = box(driver.find('heading', 'Reason'));
    expect(box(driver.find('group', 'How soon?')).right).to.be.lessThan(heading.left);
    expect(box(driver.find('radio', 'Later')).right).to.be.lessThan(
      box(driver.find('radio', 'This week')).left,
    );
  });

  for (const width of [600, 320]) {
    it(`sets them above the questions at ${width} pixels, and nothing is cut off`, async () => {
      const driver = await single({width});
      const heading = box(driver.find('heading', 'Reason'));
      const first = box(driver.find('group', 'How soon?'));
      expect(first.top).to.be.greaterThan(heading.bottom);
      expect(first.left).to.equal(heading.left);
      const right = box(driver.element).right + 1;
      const inputs = ['textbox', 'radio', 'checkbox', 'button'].flatMap((role) => driver.all(role));
      expect(inputs.filter((each) => box(each).right > right).map(nameOf)).to.deep.equal([]);
    });
  }

  it('sets short boxes side by side, in groups within as well, and long questions alone', async () => {
    const driver = await single();
    const [name, role, tell] = [
      'Your name',
      'Your role',
      'Tell us in a few words how you know the person',
    ].map((each) => driver.find('textbox', each));
    expect(areBeside(name!, role!)).to.equal(true);
    expect(areBeside(driver.find('textbox', 'Street'), driver.find('textbox', 'Town'))).to.equal(true);
    expect(box(tell!).right).to.be.closeTo(box(role!).right, 1);
    expect(box(tell!).left).to.be.closeTo(box(name!).left, 1);
    const narrow = await single({width: 704});
    expect(areBeside(narrow.find('textbox', 'Your name'), narrow.find('textbox', 'Your role'))).to.equal(
      false,
    );
  });

  it('sets a few short choices in a line, and others below one another', async () => {
    const driver = await single();
    expect(areBeside(...radios(driver, 'How soon?'))).to.equal(true);
    expect(areBeside(...radios(driver, 'Is there a risk?'))).to.equal(true);
    const long = radios(driver, 'Have they agreed?');
    expect(new Set(long.map((each) => box(each).left)).size).to.equal(1);
  });

  it('goes on with long lists of boxes to tick in a second column, where there is room', async () => {
    const columns = (driver: FormDriver, group: string) =>
      new Set(ticks(driver, group).map((each) => Math.round(box(each).left))).size;
    const driver = await single();
    expect(columns(driver, 'Needs')).to.equal(2);
    expect(columns(driver, 'Few needs')).to.equal(1);
    expect(columns(await single({width: 320}), 'Needs')).to.equal(1);
  });

  it('moves no box to the other column when one opens something below it', async () => {
    const own: QuestionnaireItem = {...choice('own', 'Needs', NEEDS, {repeats: true}), type: 'open-choice'};
    const driver = await single(
      {},
      formOf({...why, item: [{...own, extension: [control('check-box')]}], text: 'Why'}),
    );
    const places = () => ticks(driver, 'Needs').map((each) => `${box(each).left} ${box(each).top}`);
    const before = places();
    await driver.press('checkbox', 'Something else');
    expect(driver.has('textbox', 'Your answer')).to.equal(true);
    expect(places()).to.deep.equal(before);
    const [tick, answer] = [driver.find('checkbox', 'Something else'), driver.find('textbox', 'Your answer')];
    expect(box(answer).top).to.be.greaterThan(box(tick).bottom);
    expect(box(answer).left - box(tick).left).to.be.within(16, 64);
  });

  it('draws boxes of 32 pixels in rows of 44', async () => {
    const driver = await single();
    const [tick] = ticks(driver, 'Needs');
    expect([box(tick!).width, box(tick!).height]).to.deep.equal([32, 32]);
    expect(box(tick!.nextElementSibling!).height).to.equal(44);
    const tops = ticks(driver, 'Needs').map((each) => box(each).top);
    expect(tops[1]! - tops[0]!).to.be.at.least(44);
  });

  it('hangs what an answer opens on a line, and nothing else', async () => {
    const driver = await single();
    radios(driver, 'Is there a risk?')[0]!.click();
    await driver.settled();
    const names = ['What is it?', 'Since when?', 'Anything else?', 'Why only now?'];
    expect(names.map((name) => lineBefore(driver.find('textbox', name)))).to.deep.equal([
      '4px',
      '4px',
      '0px',
      '0px',
    ]);
    radios(driver, 'Is there a risk?')[1]!.click();
    await driver.settled();
    expect(driver.has('textbox', 'What is it?')).to.equal(false);
  });

  it('takes the groups of a form that is one group for its parts', async () => {
    const whole: QuestionnaireItem = {linkId: 'all', type: 'group', text: 'Everything', item: [you, why]};
    const driver = await single({}, formOf(whole));
    const heading = box(driver.find('heading', 'Reason'));
    expect(box(driver.find('group', 'How soon?')).left).to.be.greaterThan(heading.right);
    expect(box(driver.find('heading', 'Everything')).left).to.equal(heading.left);
  });

  it('keeps what was typed and who has focus when another way of asking comes', async () => {
    const driver = await FormDriver.open(form, {width: 960});
    expect(driver.heading).to.equal('Your name');
    await driver.type('Your name', 'Sam');
    driver.element.pages = 'single';
    await until('the parts', () => driver.has('group', 'About you'));
    expect((driver.find('textbox', 'Your name') as HTMLInputElement).value).to.equal('Sam');
    const {right} = box(driver.find('heading', 'Reason'));
    await until('columns', () => box(driver.find('group', 'How soon?')).left > right);
  });

  it('says what is wrong beside the question, and leads there', async () => {
    const needed = {...you, item: [line('name', 'Your name', {required: true}), line('role', 'Your role')]};
    const driver = await single({}, formOf(needed, why));
    await driver.continue('Finish');
    expect(driver.problems).to.deep.equal(['Enter your name']);
    byRole(driver.element, 'link', 'Enter your name').click();
    await driver.settled();
    expect(driver.focused).to.equal(driver.find('textbox', 'Your name'));
    const [wrong, right] = [
      driver.find('textbox', 'Your name'),
      driver.find('textbox', 'Your role (optional)'),
    ];
    expect(Math.abs(box(wrong).bottom - box(right).bottom)).to.be.lessThan(2);
  });
});

describe('other ways of asking', () => {
  it('stay as they are: one question a page', async () => {
    const driver = await FormDriver.open(formOf(why), {width: 960});
    expect(driver.heading).to.equal('How soon?');
    expect(new Set(radios(driver, 'How soon?').map((each) => box(each).left)).size).to.equal(1);
    expect(box(radios(driver, 'How soon?')[0]!).width).to.equal(40);
  });

  it('stay as they are: one group a page', async () => {
    const driver = await FormDriver.open(form, {width: 960, attributes: {pages: 'group'}});
    const name = driver.find('textbox', 'Your name');
    expect(driver.heading).to.equal('About you');
    expect(box(name).top).to.be.greaterThan(box(driver.find('heading', 'About you')).bottom);
    expect(areBeside(name, driver.find('textbox', 'Your role'))).to.equal(false);
  });
});
