import {aTimeout, expect} from '@open-wc/testing';
import type {QuestionnaireItem} from '../../../src/model/fhir.js';
import {consoleLines} from '../../support/console-lines.js';
import {choose, press, typeInto} from '../../support/person.js';
import {allByRole, byRole, textOf} from '../../support/roles.js';
import {showItems, type ItemHost} from '../../support/item-host.js';
import {waitUntil} from '../../support/wait-until.js';

const C = 'http://hl7.org/fhir/StructureDefinition';
const control = (code: string) => ({
  url: `${C}/questionnaire-itemControl`,
  valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
});
const choice = (code: string, display: string) => ({valueCoding: {system: 's', code, display}});
const box = (host: ItemHost, name: string) => byRole(host, 'textbox', name) as HTMLInputElement;
const answers = (host: ItemHost, linkId = 'q') => host.node(linkId).answers;
const focused = (host: ItemHost) => host.shadowRoot!.activeElement;
const settled = async (host: ItemHost) => {
  await host.updateComplete;
  await aTimeout(0);
  await host.updateComplete;
};

describe('typing into questions', () => {
  it('leaves what is typed alone, right or wrong', async () => {
    const host = await showItems([{linkId: 'q', type: 'integer', text: 'Age'}]);
    for (const text of ['1', '1,', '1,2', '1,20', '1,200', '1,200 or so']) {
      typeInto(box(host, 'Age'), text);
      await host.updateComplete;
      expect(box(host, 'Age').value).to.equal(text);
    }
    expect(answers(host)).to.deep.equal([]);
    typeInto(box(host, 'Age'), '1,200');
    expect(answers(host)).to.deep.equal([{valueInteger: 1200}]);
  });

  it('asks for numbers with the keyboard of numbers, never with a number box', async () => {
    const host = await showItems([
      {linkId: 'i', type: 'integer', text: 'Whole'},
      {linkId: 'd', type: 'decimal', text: 'Broken'},
    ]);
    expect(box(host, 'Whole').inputMode).to.equal('numeric');
    expect(box(host, 'Broken').inputMode).to.equal('decimal');
    expect(host.shadowRoot!.querySelectorAll('[type=number], [required], [pattern], [maxlength]')).to.be
      .empty;
  });

  it('shows a unit beside its box and reads it out', async () => {
    const unit = {url: `${C}/questionnaire-unit`, valueCoding: {code: 'kg', display: 'kg'}};
    const host = await showItems([{linkId: 'q', type: 'decimal', text: 'Weight', extension: [unit]}]);
    const described = box(host, 'Weight').getAttribute('aria-describedby')!;
    expect(host.shadowRoot!.getElementById(described)!.textContent.trim()).to.equal('in kg');
    typeInto(box(host, 'Weight'), '70 kg');
    expect(answers(host)).to.deep.equal([{valueDecimal: 70}]);
  });

  it('counts what is left of a long text', async () => {
    const host = await showItems([{linkId: 'q', type: 'text', text: 'More', maxLength: 10}]);
    typeInto(host.shadowRoot!.querySelector('textarea')!, 'hello');
    await host.updateComplete;
    expect(host.shadowRoot!.textContent).to.contain('You have 5 characters left');
  });

  it('marks the boxes of a date that are wrong', async () => {
    const host = await showItems([{linkId: 'q', type: 'date', text: 'Born'}]);
    typeInto(box(host, 'Day'), '31');
    typeInto(box(host, 'Month'), 'Feb');
    await host.check();
    const marked = () =>
      [...host.shadowRoot!.querySelectorAll('.spk-wrong')].map((each) => each.id.slice(-4));
    expect(marked()).to.deep.equal(['year']);
    typeInto(box(host, 'Year'), '1980');
    await host.check();
    expect(marked()).to.have.length(3);
    expect(box(host, 'Month').value).to.equal('Feb');
  });

  it('says beside the time that the time is wrong', async () => {
    const host = await showItems([{linkId: 'q', type: 'dateTime', text: 'When'}]);
    ['3', '2', '2026'].forEach((text, index) => {
      typeInto(box(host, ['Day', 'Month', 'Year'][index]!), text);
    });
    typeInto(box(host, 'Time'), 'late');
    await host.check();
    const described = box(host, 'Time').getAttribute('aria-describedby')!.split(' ').at(-1)!;
    expect(textOf(host.shadowRoot!.getElementById(described)!)).to.equal('Error: time.real');
    expect(host.shadowRoot!.querySelectorAll('.spk-error')).to.have.length(1);
    typeInto(box(host, 'Time'), '9pm');
    expect(answers(host)[0]!.valueDateTime).to.match(/^2026-02-03T21:00:00/);
  });
});

describe('choosing', () => {
  const colours = [choice('r', 'Red'), choice('b', 'Blue')];
  const radio = (host: ItemHost, name: string) => byRole(host, 'radio', name) as HTMLInputElement;

  it('answers with the option', async () => {
    const host = await showItems([{linkId: 'q', type: 'choice', text: 'Colour', answerOption: colours}]);
    expect(allByRole(host, 'radio').filter((each) => (each as HTMLInputElement).checked)).to.be.empty;
    radio(host, 'Blue').click();
    expect(answers(host)).to.deep.equal([{valueCoding: colours[1]!.valueCoding}]);
  });

  it('keeps an answer that is no option any more, and can be chosen again', async () => {
    const old = {valueCoding: {system: 's', code: 'g', display: 'Green'}};
    const host = await showItems([{linkId: 'q', type: 'choice', text: 'Colour', answerOption: colours}], {
      response: {
        resourceType: 'QuestionnaireResponse',
        status: 'in-progress',
        item: [{linkId: 'q', answer: [old]}],
      },
    });
    expect(radio(host, 'Green').checked).to.be.true;
    expect(answers(host)).to.deep.equal([old]);
  });

  it('opens a box for own words, and keeps them while another choice is looked at', async () => {
    const host = await showItems([{linkId: 'q', type: 'open-choice', text: 'Colour', answerOption: colours}]);
    expect(allByRole(host, 'textbox')).to.be.empty;
    radio(host, 'Something else').click();
    await host.updateComplete;
    typeInto(box(host, 'Your answer'), 'Teal');
    await host.updateComplete;
    expect(answers(host)).to.deep.equal([{valueString: 'Teal'}]);
    radio(host, 'Red').click();
    await host.updateComplete;
    expect(answers(host)).to.deep.equal([{valueCoding: colours[0]!.valueCoding}]);
    radio(host, 'Something else').click();
    await host.updateComplete;
    expect(box(host, 'Your answer').value).to.equal('Teal');
    expect(answers(host)).to.deep.equal([{valueString: 'Teal'}]);
  });

  it('takes the words of the form for own words', async () => {
    const openLabel = {
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-openLabel',
      valueString: 'Other colour',
    };
    const item = {linkId: 'q', type: 'open-choice', text: 'Colour', answerOption: colours};
    const host = await showItems([{...item, extension: [openLabel]}]);
    expect(radio(host, 'Other colour').checked).to.be.false;
  });

  it('takes several own answers beside the ticked ones', async () => {
    const item = {linkId: 'q', type: 'open-choice', repeats: true, text: 'Colours', answerOption: colours};
    const host = await showItems([item]);
    byRole(host, 'checkbox', 'Red').click();
    await host.updateComplete;
    byRole(host, 'checkbox', 'Something else').click();
    await host.updateComplete;
    typeInto(box(host, 'Your answer'), 'Teal');
    byRole(host, 'button', 'Add another: Your answer').click();
    await settled(host);
    expect(focused(host)).to.equal(box(host, 'Your answer 2'));
    typeInto(box(host, 'Your answer 2'), 'Pink');
    expect(answers(host).map((each) => each.valueString ?? each.valueCoding?.code)).to.deep.equal([
      'r',
      'Teal',
      'Pink',
    ]);
  });

  it('sets the choice apart that takes the others away', async () => {
    const exclusive = {url: `${C}/questionnaire-optionExclusive`, valueBoolean: true};
    const none = {...choice('n', 'None of these'), extension: [exclusive]};
    const item = {linkId: 'q', type: 'choice', repeats: true, text: 'Help', answerOption: [...colours, none]};
    const host = await showItems([item]);
    expect(host.shadowRoot!.querySelector('.spk-divider')!.textContent).to.equal('or');
    byRole(host, 'checkbox', 'Red').click();
    await host.updateComplete;
    byRole(host, 'checkbox', 'None of these').click();
    expect(answers(host).map((each) => each.valueCoding!.code)).to.deep.equal(['n']);
  });

  it('takes an answer back in a drop-down, and has a box for own words below it', async () => {
    const item = {
      linkId: 'q',
      type: 'open-choice',
      text: 'Colour',
      answerOption: colours,
      extension: [control('drop-down')],
    };
    const host = await showItems([item]);
    const select = byRole(host, 'combobox', 'Colour') as HTMLSelectElement;
    expect([...select.options].map(({label}) => label)).to.deep.equal([
      'Choose one',
      'Red',
      'Blue',
      'Something else',
    ]);
    choose(select, select.options[1]!.value);
    expect(answers(host)).to.have.length(1);
    choose(select, '');
    expect(answers(host)).to.deep.equal([]);
    choose(select, select.options[3]!.value);
    await host.updateComplete;
    typeInto(box(host, 'Your answer'), 'Teal');
    expect(answers(host)).to.deep.equal([{valueString: 'Teal'}]);
  });

  it('leaves a single box without an answer when the tick is taken away', async () => {
    const item = {linkId: 'q', type: 'boolean', text: 'I agree', extension: [control('check-box')]};
    const host = await showItems([item]);
    byRole(host, 'checkbox', 'I agree').click();
    await host.updateComplete;
    expect(answers(host)).to.deep.equal([{valueBoolean: true}]);
    byRole(host, 'checkbox', 'I agree').click();
    expect(answers(host)).to.deep.equal([]);
  });

  it('names the ends of a scale', async () => {
    const end = (linkId: string, text: string) => ({
      linkId,
      type: 'display',
      text,
      extension: [control(linkId)],
    });
    const host = await showItems([
      {
        linkId: 'q',
        type: 'integer',
        text: 'Pain',
        extension: [
          control('slider'),
          {url: `${C}/minValue`, valueInteger: 0},
          {url: `${C}/maxValue`, valueInteger: 10},
        ],
        item: [end('lower', 'No pain'), end('upper', 'Worst pain')],
      },
    ]);
    expect(allByRole(host, 'radio')).to.have.length(11);
    expect(host.shadowRoot!.textContent.replace(/\s+/g, ' ')).to.contain('0 is no pain');
    radio(host, '7').click();
    expect(answers(host)).to.deep.equal([{valueInteger: 7}]);
  });
});

describe('looking something up', () => {
  const combo = (host: ItemHost, name = 'Country') => byRole(host, 'combobox', name) as HTMLInputElement;
  const remote: QuestionnaireItem = {
    linkId: 'q',
    type: 'choice',
    text: 'Country',
    answerValueSet: 'https://terms.example/ValueSet/countries',
  };
  const shown = (host: ItemHost) => allByRole(host, 'option').map((each) => each.textContent.trim());
  const type = async (host: ItemHost, text: string, name?: string) => {
    combo(host, name).focus();
    combo(host, name).value = text;
    combo(host, name).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settled(host);
  };

  it('finds an option of a long list by its words, with the keyboard', async () => {
    const names = Array.from({length: 30}, (_, index) => choice(`c${index}`, `Country ${index}`));
    const host = await showItems([{linkId: 'q', type: 'choice', text: 'Country', answerOption: names}]);
    await type(host, '17');
    expect(shown(host)).to.deep.equal(['Country 17']);
    press(combo(host), 'ArrowDown');
    await host.updateComplete;
    press(combo(host), 'Enter');
    await host.updateComplete;
    expect(combo(host).value).to.equal('Country 17');
    expect(answers(host)).to.deep.equal([{valueCoding: names[17]!.valueCoding}]);
  });

  it('keeps words that are on no list, says so, and forgets the answer', async () => {
    const names = Array.from({length: 30}, (_, index) => choice(`c${index}`, `Country ${index}`));
    const host = await showItems([{linkId: 'q', type: 'choice', text: 'Country', answerOption: names}]);
    await type(host, 'Country 3');
    expect(answers(host)).to.have.length(1);
    await type(host, 'Country of mine');
    expect(answers(host)).to.deep.equal([]);
    expect(host.entries.problems().map(({code}) => code)).to.deep.equal(['option']);
    expect(combo(host).value).to.equal('Country of mine');
    await type(host, '');
    expect(host.entries.problems()).to.deep.equal([]);
  });

  it('asks a terminology server, and shows an earlier answer without asking', async () => {
    const asked: string[] = [];
    const france = {system: 'iso', code: 'FR', display: 'France'};
    const host = await showItems([remote], {
      expand: (filter) => {
        asked.push(filter);
        return Promise.resolve([france]);
      },
      response: {
        resourceType: 'QuestionnaireResponse',
        status: 'in-progress',
        item: [{linkId: 'q', answer: [{valueCoding: {system: 'iso', code: 'WL', display: 'Wales'}}]}],
      },
    });
    expect(combo(host).value).to.equal('Wales');
    expect(asked).to.be.empty;
    await type(host, 'fra');
    await waitUntil(() => shown(host).length > 0);
    expect(asked).to.deep.equal(['fra']);
    byRole(host, 'option', /.*/).click();
    await host.updateComplete;
    expect(answers(host)).to.deep.equal([{valueCoding: france}]);
  });

  it('offers to try again where the server does not answer, and keeps own words where they are allowed', async () => {
    let fails = true;
    const host = await showItems([{...remote, type: 'open-choice'}], {
      expand: () =>
        fails ? Promise.reject(new Error('no answer')) : Promise.resolve([{code: 'FR', display: 'France'}]),
    });
    const told: string[] = [];
    host.addEventListener('spk-error', ({detail}) => told.push(`${detail.code} ${detail.message}`));
    const lines = await consoleLines('error', async () => {
      await type(host, 'Frankia');
      await waitUntil(() => allByRole(host, 'button').length > 0);
      await type(host, 'Frankie');
      await waitUntil(() => allByRole(host, 'button').length > 0 && told.length > 0);
    });
    expect(told, 'once, and to whoever keeps the form').to.have.length(1);
    expect(told[0]).to.match(/^bad-answer Item "q" /);
    expect(told.join() + lines.join(), 'no answer is in it').not.to.include('Frank');
    expect(answers(host)).to.deep.equal([{valueString: 'Frankie'}]);
    fails = false;
    allByRole(host, 'button')[0]!.click();
    await waitUntil(() => shown(host).length > 0);
    expect(shown(host)).to.deep.equal(['France']);
  });

  it('says that there is no list where there is nowhere to ask, and keeps the answer', async () => {
    const answer = [{valueCoding: {system: 'iso', code: 'WL', display: 'Wales'}}];
    const host = await showItems([remote], {
      response: {
        resourceType: 'QuestionnaireResponse',
        status: 'in-progress',
        item: [{linkId: 'q', answer}],
      },
    });
    expect(allByRole(host, 'combobox')).to.be.empty;
    const words = textOf(host.shadowRoot!.querySelector('.spk-notice')!);
    expect(words).to.contain('Country');
    expect(words).to.contain('Wales');
    expect(host.session.response().item![0]!.answer).to.deep.equal(answer);
  });

  it('looks up one answer after the other where several may be given', async () => {
    const names = Array.from({length: 30}, (_, index) => choice(`c${index}`, `Country ${index}`));
    const item = {linkId: 'q', type: 'choice', repeats: true, text: 'Country', answerOption: names};
    const host = await showItems([item]);
    await type(host, 'Country 3', 'Country 1');
    byRole(host, 'button', 'Add another: Country').click();
    await settled(host);
    expect(focused(host)).to.equal(combo(host, 'Country 2'));
    await type(host, 'Country 4', 'Country 2');
    expect(answers(host).map((each) => each.valueCoding!.code)).to.deep.equal(['c3', 'c4']);
    byRole(host, 'button', 'Remove: Country 1').click();
    await settled(host);
    expect(answers(host).map((each) => each.valueCoding!.code)).to.deep.equal(['c4']);
    expect(combo(host, 'Country 1').value).to.equal('Country 4');
  });
});

describe('questions that repeat', () => {
  it('add a box, say so, and put focus into it', async () => {
    const host = await showItems([{linkId: 'q', type: 'string', repeats: true, text: 'Nickname'}]);
    typeInto(box(host, 'Nickname 1'), 'Sam');
    byRole(host, 'button', 'Add another: Nickname').click();
    await settled(host);
    expect(focused(host)).to.equal(box(host, 'Nickname 2'));
    expect(host.announced).to.deep.equal(['Added: Nickname 2']);
    typeInto(box(host, 'Nickname 2'), 'Sammy');
    expect(answers(host)).to.deep.equal([{valueString: 'Sam'}, {valueString: 'Sammy'}]);
    byRole(host, 'button', 'Remove: Nickname 1').click();
    await settled(host);
    expect(host.announced.at(-1)).to.equal('Removed: Nickname 1');
    expect(focused(host)).to.equal(box(host, 'Nickname 1'));
    expect(box(host, 'Nickname 1').value).to.equal('Sammy');
    expect(allByRole(host, 'button').map(textOf)).to.deep.equal(['Add another']);
  });

  it('stop at the most answers', async () => {
    const most = {url: `${C}/questionnaire-maxOccurs`, valueInteger: 2};
    const item = {linkId: 'q', type: 'string', repeats: true, text: 'Nickname', extension: [most]};
    const host = await showItems([item]);
    byRole(host, 'button', 'Add another: Nickname').click();
    await settled(host);
    expect(allByRole(host, 'textbox')).to.have.length(2);
    expect(allByRole(host, 'button', /Add another/)).to.be.empty;
  });

  it('say beside the very box what is wrong with it', async () => {
    const host = await showItems([{linkId: 'q', type: 'integer', repeats: true, text: 'Age'}]);
    byRole(host, 'button', 'Add another: Age').click();
    await settled(host);
    typeInto(box(host, 'Age 2'), 'ten');
    await host.check();
    expect(box(host, 'Age 1').getAttribute('aria-describedby')).to.be.null;
    const [error] = box(host, 'Age 2').getAttribute('aria-describedby')!.split(' ');
    expect(textOf(host.shadowRoot!.getElementById(error!)!)).to.equal('Error: number');
  });
});

describe('groups', () => {
  const child: QuestionnaireItem = {
    linkId: 'g',
    type: 'group',
    repeats: true,
    text: 'Child',
    item: [{linkId: 'n', type: 'string', text: 'Name'}],
  };
  const names = (host: ItemHost) => allByRole(host, 'textbox', 'Name') as HTMLInputElement[];

  it('name what is in them by a heading of their level', async () => {
    const inner = {
      linkId: 'h',
      type: 'group',
      text: 'Inner',
      item: [{linkId: 'b', type: 'string', text: 'B'}],
    };
    const host = await showItems([{linkId: 'g', type: 'group', text: 'Outer', item: [inner]}]);
    const levels = allByRole(host, 'heading').map((each) => `${each.localName} ${textOf(each)}`);
    expect(levels).to.deep.equal(['h2 Outer', 'h3 Inner']);
    expect(byRole(host, 'group', 'Inner').contains(box(host, 'B'))).to.be.true;
  });

  it('that repeat are numbered, grow, and shrink; focus and words go along', async () => {
    const host = await showItems([child]);
    typeInto(names(host)[0]!, 'Ada');
    expect(allByRole(host, 'button', /Remove/)).to.be.empty;
    byRole(host, 'button', 'Add another: Child').click();
    await settled(host);
    expect(allByRole(host, 'heading').map(textOf)).to.deep.equal(['Child 1', 'Child 2']);
    expect(focused(host)).to.equal(names(host)[1]);
    expect(host.announced).to.deep.equal(['Added: Child 2']);
    typeInto(names(host)[1]!, 'Ben');
    byRole(host, 'button', 'Remove: Child 1').click();
    await settled(host);
    expect(names(host).map(({value}) => value)).to.deep.equal(['Ben']);
    expect(textOf(focused(host)!)).to.equal('Child 1');
    expect(host.announced.at(-1)).to.equal('Removed: Child 1');
    expect(host.session.response().item).to.have.length(1);
  });

  it('show and hide what depends on an answer, and keep what was typed', async () => {
    const host = await showItems([
      {linkId: 'a', type: 'string', text: 'A'},
      {
        linkId: 'b',
        type: 'integer',
        text: 'B',
        enableWhen: [{question: 'a', operator: '=', answerString: 'go'}],
      },
    ]);
    expect(allByRole(host, 'textbox')).to.have.length(1);
    typeInto(box(host, 'A'), 'go');
    await host.updateComplete;
    typeInto(box(host, 'B'), 'x');
    typeInto(box(host, 'A'), 'stop');
    await host.updateComplete;
    expect(allByRole(host, 'textbox')).to.have.length(1);
    typeInto(box(host, 'A'), 'go');
    await host.updateComplete;
    expect(box(host, 'B').value).to.equal('x');
  });

  it('have questions below questions', async () => {
    const below: QuestionnaireItem = {linkId: 'b', type: 'string', text: 'Which'};
    const host = await showItems([{linkId: 'a', type: 'string', text: 'A', item: [below]}]);
    typeInto(box(host, 'Which'), 'this');
    expect(answers(host, 'b')).to.deep.equal([{valueString: 'this'}]);
  });
});
