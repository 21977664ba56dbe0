import {expect} from '@open-wc/testing';
import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  Resource,
} from '../../src/model/fhir.js';
import {consoleLines} from '../support/console-lines.js';
import {until} from '../support/finder-driver.js';
import {FormDriver, formOf} from '../support/questionnaire-driver.js';
import {nameOf, textOf} from '../support/roles.js';
import {helpForm} from '../../stories/questionnaire/sample-forms.js';
import {configure} from '../../src/connect/configure.js';

const NAME: QuestionnaireItem = {linkId: 'name', type: 'string', text: 'What is your name?', required: true};
const AGE: QuestionnaireItem = {linkId: 'age', type: 'integer', text: 'How old are you?'};
const FORM = formOf(NAME, AGE);

const answered = (name: string) => ({
  resourceType: 'QuestionnaireResponse' as const,
  status: 'in-progress' as const,
  item: [{linkId: 'name', text: NAME.text, answer: [{valueString: name}]}],
});

describe('answers from and to the page', () => {
  it('tells of each change on the element alone, with the answers as FHIR', async () => {
    const form = await FormDriver.open(FORM);
    const heard: Event[] = [];
    const listen = (event: Event) => heard.push(event);
    document.addEventListener('spk-response-change', listen);
    await form.type('What is your name?', 'Maggie');
    document.removeEventListener('spk-response-change', listen);
    expect(form.changes.length).to.be.greaterThan(0);
    expect(form.changes.at(-1)?.item?.[0]?.answer).to.deep.equal([{valueString: 'Maggie'}]);
    expect(form.changes.at(-1)?.status).to.equal('in-progress');
    expect(heard).to.deep.equal([]);
  });

  it('goes on with a response that is set, and fires nothing for it', async () => {
    const form = await FormDriver.open(FORM, {properties: {response: answered('Alan')}});
    expect((form.find('textbox', 'What is your name?') as HTMLInputElement).value).to.equal('Alan');
    form.element.response = answered('Beth');
    await form.settled();
    expect((form.find('textbox', 'What is your name?') as HTMLInputElement).value).to.equal('Beth');
    expect(form.changes).to.deep.equal([]);
  });

  it('does not begin again when a page hands its own answers back at each change', async () => {
    const form = await FormDriver.open(FORM);
    form.element.addEventListener(
      'spk-response-change',
      ({detail}) => (form.element.response = detail.response),
    );
    await form.type('What is your name?', 'Maggie');
    const box = form.find('textbox', 'What is your name?');
    await form.type('What is your name?', 'Maggie E');
    expect(form.find('textbox', 'What is your name?')).to.equal(box);
    expect(form.element.response?.item?.[0]?.answer).to.deep.equal([{valueString: 'Maggie E'}]);
  });

  it('keeps answers when the element is moved about in the page', async () => {
    const form = await FormDriver.open(FORM);
    await form.type('What is your name?', 'Maggie');
    await form.continue();
    const around = form.element.parentElement!;
    form.element.remove();
    around.append(form.element);
    await form.settled();
    expect(form.heading).to.include('How old are you?');
    expect(form.element.response?.item?.[0]?.answer).to.deep.equal([{valueString: 'Maggie'}]);
  });
});

describe('beginning again', () => {
  const patient = (name: string) => ({patient: {resourceType: 'Patient', name: [{text: name}]} as Resource});
  const nameOfPatient: QuestionnaireItem = {
    linkId: 'known',
    type: 'string',
    text: 'Who is it about?',
    readOnly: true,
    extension: [
      {
        url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
        valueExpression: {language: 'text/fhirpath', expression: '%patient.name.text'},
      },
    ],
  };
  const WITH_CONTEXT: Questionnaire = {
    ...formOf({...NAME, required: false}, AGE, nameOfPatient),
    extension: [
      {
        url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext',
        extension: [
          {url: 'name', valueCoding: {code: 'patient'}},
          {url: 'type', valueCode: 'Patient'},
        ],
      },
    ],
  };

  it('does not begin again for objects that say the same', async () => {
    const form = await FormDriver.open(WITH_CONTEXT, {properties: {context: patient('Ann')}});
    await form.type('What is your name?', 'Maggie');
    await form.continue();
    form.element.context = patient('Ann');
    form.element.questionnaire = structuredClone(WITH_CONTEXT);
    await form.settled();
    expect(form.heading).to.include('How old are you?');
    expect(form.element.response?.item?.[0]?.answer).to.deep.equal([{valueString: 'Maggie'}]);
  });

  it('goes on with answers and page where the context is another', async () => {
    const form = await FormDriver.open(WITH_CONTEXT, {properties: {context: patient('Ann')}});
    await form.type('What is your name?', 'Maggie');
    await form.continue();
    form.element.context = patient('Beth');
    const known = () => form.element.response?.item?.find(({linkId}) => linkId === 'known')?.answer;
    await until('the other name', () => known()?.[0]?.valueString === 'Beth');
    await form.settled();
    expect(form.heading).to.include('How old are you?');
    expect(form.element.response?.item?.[0]?.answer).to.deep.equal([{valueString: 'Maggie'}]);
  });

  it('gives back at once the answers that the page has set', async () => {
    const form = await FormDriver.open(FORM);
    await form.type('What is your name?', 'Maggie');
    const response = answered('Beth');
    form.element.response = response;
    expect(form.element.response).to.equal(response);
    expect(form.element.validate()).to.deep.equal([]);
    await form.settled();
    expect(form.element.response?.item?.[0]?.answer).to.deep.equal([{valueString: 'Beth'}]);
  });

  it('asks for the form once, and shows it again without a connection', async () => {
    let requests = 0;
    configure({
      fetch: () => {
        if (requests++) return Promise.reject(new TypeError('offline'));
        return Promise.resolve(Response.json(FORM));
      },
    });
    try {
      const form = await FormDriver.open(undefined, {attributes: {src: '/once.json'}});
      form.element.response = answered('Beth');
      await form.settled();
      expect((form.find('textbox', 'What is your name?') as HTMLInputElement).value).to.equal('Beth');
      form.element.reset();
      await form.settled();
      expect(form.heading).to.equal('What is your name?');
      expect(requests).to.equal(1);
    } finally {
      configure({fetch: undefined});
    }
  });

  it('warns of answers to another form, and of what are no answers, without naming any', async () => {
    const other = {...answered('Maggie'), questionnaire: 'https://example.org/q/other|2'};
    const patient = {resourceType: 'Patient'} as unknown as QuestionnaireResponse;
    const lines = await consoleLines('warn', async () => {
      const form = await FormDriver.open(FORM, {properties: {response: other}});
      form.element.response = patient;
      await form.settled();
      form.element.response = {...answered('Maggie'), questionnaire: `${FORM.url}|1`};
      await form.settled();
    });
    expect(lines).to.have.length(2);
    expect(lines[0]).to.include('https://example.org/q/other').and.not.to.include('Maggie');
    expect(lines[1]).to.include('QuestionnaireResponse');
  });

  it('ends as amended what was complete when the page gave it', async () => {
    const before = {...answered('Maggie'), status: 'completed' as const};
    const form = await FormDriver.open(formOf(NAME), {properties: {response: before}});
    await form.continue('Finish');
    expect(form.completions.map(({status}) => status)).to.deep.equal(['amended']);
  });
});

describe('what is shown where there is no form', () => {
  it('says what is missing', async () => {
    let form: FormDriver | undefined;
    const lines = await consoleLines('error', async () => {
      form = await FormDriver.open(undefined, {unready: true});
    });
    expect(form!.text).to.include('These questions are not ready yet');
    expect(form!.errors.map(({code}) => code)).to.deep.equal(['not-configured']);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^<spk-questionnaire>: no form is set.*src=/);
  });

  it('keeps focus for the first page while it is loading, unless the person goes elsewhere', async () => {
    for (const goesElsewhere of [false, true]) {
      let arrive = (_: Response): void => undefined;
      configure({fetch: () => new Promise((resolve) => (arrive = resolve))});
      try {
        const form = await FormDriver.open(undefined, {attributes: {src: '/form.json'}, unready: true});
        const elsewhere = document.createElement('button');
        form.element.after(elsewhere);
        form.element.focus();
        if (goesElsewhere) elsewhere.focus();
        arrive(Response.json(FORM));
        await until('the form', () => form.ready);
        await form.settled();
        if (goesElsewhere) expect(document.activeElement).to.equal(elsewhere);
        else expect(form.focused && textOf(form.focused)).to.equal('What is your name?');
      } finally {
        configure({fetch: undefined});
      }
    }
  });

  it('shows what the page put inside, and tries again when it is told to', async () => {
    let works = false;
    configure({
      fetch: async () => (works ? Response.json(FORM) : new Response('', {status: 500})),
    });
    try {
      let form: FormDriver | undefined;
      await consoleLines('error', async () => {
        form = await FormDriver.open(undefined, {attributes: {src: '/form.json'}, unready: true});
        form.element.innerHTML = '<p>Call 01632 960 000</p>';
        await until('the failure', () => form!.has('button', 'Try again'));
      });
      expect(form!.text).to.include('The questions did not load').and.to.include('Call 01632 960 000');
      expect(form!.errors.map(({code}) => code)).to.deep.equal(['server']);
      works = true;
      form!.find('button', 'Try again').focus();
      await form!.press('button', 'Try again');
      await until('the form', () => form!.ready);
      await form!.settled();
      expect(textOf(form!.focused!)).to.equal('What is your name?');
      expect(form!.heading).to.equal('What is your name?');
      expect(form!.text).not.to.include('01632');
    } finally {
      configure({fetch: undefined});
    }
  });

  it('says that a form has no questions', async () => {
    const form = await FormDriver.open(formOf());
    expect(form.text).to.include('There is nothing to answer here');
  });

  it('says that something is no form at all', async () => {
    let form: FormDriver | undefined;
    await consoleLines('error', async () => {
      form = await FormDriver.open({resourceType: 'Patient'} as unknown as Questionnaire, {unready: true});
      await until('the failure', () => form!.errors.length);
      await form.settled();
    });
    expect(form!.text).to.include('The questions did not load');
    expect(form!.errors[0]?.code).to.equal('bad-form');
  });

  it('names what cannot be asked, once, and asks the rest', async () => {
    let form: FormDriver | undefined;
    const odd = {linkId: 'odd', type: 'hologram', text: 'Your hologram'};
    const lines = await consoleLines('error', async () => {
      form = await FormDriver.open(formOf(odd, NAME), {attributes: {pages: 'single'}});
      await form.type('What is your name?', 'Maggie');
      form.element.reset();
      await form.settled();
      await form.type('What is your name?', 'Maggie');
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^<spk-questionnaire>:.*"odd"/);
    expect(form!.errors.map(({code}) => code)).to.deep.equal(['bad-form']);
    expect(form!.text).to.include('Your hologram');
    expect(form!.element.response?.item?.map(({linkId}) => linkId)).to.deep.equal(['name']);
  });

  it('tells the page of logic that does not work, which nobody sees who looks at the form', async () => {
    let form: FormDriver | undefined;
    const lost: QuestionnaireItem = {
      ...AGE,
      enableWhen: [{question: 'nowhere', operator: 'exists', answerBoolean: true}],
    };
    await consoleLines('error', async () => {
      form = await FormDriver.open(formOf(NAME, lost));
    });
    expect(form!.errors.map(({code}) => code)).to.deep.equal(['bad-form']);
    expect(form!.errors[0]?.message).to.include('"age"').and.to.include('nowhere');
  });
});

describe('reading and printing', () => {
  it('shows answers and asks nothing with read-only', async () => {
    const form = await FormDriver.open(FORM, {
      attributes: {'read-only': ''},
      properties: {response: answered('Maggie')},
    });
    expect(form.text).to.include('Maggie').and.to.include('Not provided');
    expect([...form.all('textbox'), ...form.all('button'), ...form.all('link')]).to.deep.equal([]);
  });

  it('prints all questions with the answers so far, and keeps what is on the screen', async () => {
    const form = await FormDriver.open(FORM);
    await form.type('What is your name?', 'Maggie');
    const box = form.find('textbox', 'What is your name?');
    window.dispatchEvent(new Event('beforeprint'));
    const sheet = form.root.querySelector('.sheet')!;
    expect(sheet.textContent).to.include('Maggie').and.to.include('How old are you?');
    expect(sheet.querySelector('button, a, input')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    expect(form.root.querySelector('.sheet')).to.equal(null);
    expect(form.find('textbox', 'What is your name?')).to.equal(box);
  });
});

describe('pages', () => {
  it('shows everything on one page under the title of the form', async () => {
    const form = await FormDriver.open(helpForm, {attributes: {pages: 'single'}});
    expect(form.heading).to.equal('Talk to a link worker');
    const levels = form.all('heading').map((each) => `${each.tagName} ${textOf(each)}`);
    expect(levels).to.deep.equal(['H2 Talk to a link worker', 'H3 About you', 'H3 What matters to you']);
    expect(form.all('button').map(nameOf)).to.deep.equal(['Finish']);
  });

  it('shows one group a page, with the group as heading', async () => {
    const form = await FormDriver.open(helpForm, {attributes: {pages: 'group', 'heading-level': '1'}});
    expect(form.heading).to.equal('About you');
    expect(form.all('heading').map(({tagName}) => tagName)).to.deep.equal(['H1']);
    expect(form.text).to.include('Page 1 of 3');
  });
});

describe('languages', () => {
  it('asks in the language of the page, in the form’s words and in the kit’s', async () => {
    const form = await FormDriver.open(helpForm, {lang: 'cy'});
    expect(form.heading).to.equal('Beth yw eich enw?');
    expect(form.all('button').map(nameOf)).to.deep.equal(['Parhau']);
    await form.continue('Parhau');
    expect(form.text).to.include('Mae problem wedi codi');
    expect(form.problems[0]).to.match(/enw/);
  });

  it('says which language words are in that there is no translation of', async () => {
    const form = await FormDriver.open({...FORM, language: 'en'}, {lang: 'cy'});
    const label = form.root.querySelector('label .spk-form-text')!;
    expect(label.getAttribute('lang')).to.equal('en');
  });
});

describe('a form that fails once its element is gone', () => {
  it('tells nobody', async () => {
    let fail: (error: Error) => void = () => undefined;
    configure({fetch: () => new Promise((_, reject) => (fail = reject))});
    try {
      const lines = await consoleLines('error', async () => {
        const element = document.createElement('spk-questionnaire');
        element.src = 'https://slow.example.org/form';
        let errors = 0;
        element.addEventListener('spk-error', () => errors++);
        document.body.append(element);
        await element.updateComplete;
        element.remove();
        fail(new TypeError('Failed to fetch'));
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(errors).to.equal(0);
      });
      expect(lines).to.deep.equal([]);
    } finally {
      configure({fetch: undefined});
    }
  });
});

describe('a terminology server that the page names later', () => {
  it('is asked from then on', async () => {
    const town = {
      linkId: 't',
      type: 'choice',
      text: 'Your town',
      answerValueSet: 'http://x.example/vs',
    } as const;
    const form = await FormDriver.open(formOf({linkId: 'g', type: 'group', text: 'You', item: [town]}));
    expect(form.text).to.include('cannot be shown at the moment');
    form.element.terminology = 'https://terms.example/fhir';
    await form.settled();
    expect(form.has('combobox', 'Your town')).to.equal(true);
  });
});
