import {expect} from '@open-wc/testing';
import type {Answer, QuestionnaireItem} from '../../../src/model/fhir.js';
import {safeMediaUrl} from '../../../src/questionnaire/items/media-item.js';
import {problemTarget} from '../../../src/questionnaire/items/problem-target.js';
import {itInChromium, treeNodes} from '../../support/a11y-tree.js';
import {showItems, type ItemHost} from '../../support/item-host.js';
import {typeInto} from '../../support/person.js';
import {allByRole, byRole, nameOf, textOf} from '../../support/roles.js';
import {waitUntil} from '../../support/wait-until.js';

const C = 'http://hl7.org/fhir/StructureDefinition';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';
const control = (code: string) => ({
  url: `${C}/questionnaire-itemControl`,
  valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
});
const translation = (content: string) => ({
  extension: [
    {
      url: `${C}/translation`,
      extension: [
        {url: 'lang', valueCode: 'cy'},
        {url: 'content', valueString: content},
      ],
    },
  ],
});
const given = (linkId: string, ...answer: Answer[]) => ({
  response: {
    resourceType: 'QuestionnaireResponse' as const,
    status: 'in-progress' as const,
    item: [{linkId, answer}],
  },
});
const words = (host: ItemHost) => textOf(host.shadowRoot!.querySelector('form')!);

describe('labels and hints', () => {
  it('say which questions can be left out, where that is wanted', async () => {
    const host = await showItems(
      [
        {linkId: 'a', type: 'string', text: 'Name', required: true},
        {linkId: 'b', type: 'string', text: 'Nickname'},
        {linkId: 'c', type: 'boolean', text: 'Agree', extension: [control('check-box')]},
        {linkId: 'd', type: 'string', text: 'Reference', readOnly: true},
      ],
      {optionalLabels: true},
    );
    const names = ['textbox', 'checkbox'].flatMap((role) => allByRole(host, role).map(nameOf));
    expect(names).to.deep.equal(['Name', 'Nickname (optional)', 'Agree (optional)']);
    expect(byRole(host, 'group', 'Reference')).to.exist;
  });

  it('do not say so of questions one of which has to be answered', async () => {
    const contact = (item: readonly QuestionnaireItem[], required = true): QuestionnaireItem => ({
      linkId: 'contact',
      type: 'group',
      text: 'Contact',
      required,
      item,
    });
    const phone = {linkId: 'phone', type: 'string', text: 'Phone'};
    const email = {linkId: 'email', type: 'string', text: 'Email'};
    const labels = async (item: QuestionnaireItem) =>
      allByRole(await showItems([item], {optionalLabels: true}), 'textbox').map(nameOf);
    expect(await labels(contact([phone, email]))).to.deep.equal(['Phone', 'Email']);
    expect(await labels(contact([phone, {...email, required: true}]))).to.deep.equal([
      'Phone (optional)',
      'Email',
    ]);
    expect(await labels(contact([phone, email], false))).to.deep.equal([
      'Phone (optional)',
      'Email (optional)',
    ]);
  });

  it('tell browsers what they may fill in, and nothing about cards and passwords', async () => {
    const asks = (linkId: string, valueString: string, more = {}): QuestionnaireItem => ({
      linkId,
      type: 'string',
      text: linkId,
      extension: [{url: 'urn:social-prescribing-kit:autocomplete', valueString}],
      ...more,
    });
    const host = await showItems([
      asks('a', 'given-name'),
      asks('b', 'off'),
      asks('c', 'bday', {type: 'date'}),
      asks('d', 'street-address', {type: 'text'}),
      asks('e', 'cc-number'),
      asks('f', 'current-password'),
      asks('g', 'name"><b'),
      {linkId: 'h', type: 'string', text: 'h'},
    ]);
    const boxes = allByRole(host, 'textbox') as HTMLInputElement[];
    expect(boxes.map((each) => each.getAttribute('autocomplete'))).to.deep.equal([
      'given-name',
      'off',
      'bday-day',
      'bday-month',
      'bday-year',
      'street-address',
      null,
      null,
      null,
      null,
    ]);
    const [first] = boxes;
    expect(first!.spellcheck).to.equal(false);
    expect(boxes.at(-1)!.hasAttribute('spellcheck')).to.equal(false);
  });

  it('lead from words to an address, in every language, in a new tab', async () => {
    const display = (valueUri: string): QuestionnaireItem => ({
      linkId: 'privacy',
      type: 'display',
      text: `How we use your information: ${valueUri}`,
      _text: translation(`Sut rydym yn defnyddio eich gwybodaeth: ${valueUri}`),
      extension: [{url: 'urn:social-prescribing-kit:link', valueUri}],
    });
    const english = byRole(
      await showItems([display('https://a.example/privacy')]),
      'link',
    ) as HTMLAnchorElement;
    expect(english.href).to.equal('https://a.example/privacy');
    expect([english.target, english.rel]).to.deep.equal(['_blank', 'noopener noreferrer nofollow']);
    expect(nameOf(english)).to.equal('How we use your information (opens in new tab)');
    const welsh = await showItems([display('https://a.example/privacy')], {lang: 'cy'});
    expect(nameOf(byRole(welsh, 'link'))).to.match(/^Sut rydym yn defnyddio eich gwybodaeth \(.+\)$/);
    const bad = await showItems([display('javascript:alert(1)')]);
    expect(allByRole(bad, 'link')).to.deep.equal([]);
    expect(words(bad)).to.equal('How we use your information');
  });

  it('make the one question of a page its heading, with the caption above it', async () => {
    const item = {linkId: 'a', type: 'string', text: 'What is your name?'};
    const host = await showItems([item], {headingOf: 'a'});
    host.heading = {...host.heading!, caption: 'Question 1 of 2'};
    host.requestUpdate();
    await host.updateComplete;
    const heading = byRole(host, 'heading', 'What is your name?');
    expect(heading.localName).to.equal('h1');
    expect(byRole(host, 'textbox', 'What is your name?')).to.exist;
    expect(words(host)).to.match(/^Question 1 of 2 What is your name\?/);
  });

  for (const item of [
    {type: 'choice', answerOption: [{valueString: 'x'}]},
    {type: 'boolean', extension: [control('check-box')]},
    {type: 'date'},
    {type: 'string', readOnly: true},
    {type: 'string', repeats: true},
    {type: 'group', item: [{linkId: 'b', type: 'string', text: 'B'}]},
    {type: 'display'},
  ] satisfies Partial<QuestionnaireItem>[]) {
    it(`makes a heading of a ${item.type} as well`, async () => {
      const host = await showItems([{linkId: 'a', text: 'The words', ...item}], {headingOf: 'a'});
      expect(allByRole(host, 'heading').map((each) => `${each.localName} ${textOf(each)}`)).to.deep.equal([
        'h1 The words',
      ]);
    });
  }

  it('show an entry format as a hint, never in the box', async () => {
    const format = {url: `${C}/entryFormat`, valueString: 'AB 12 34'};
    const host = await showItems([{linkId: 'a', type: 'string', text: 'Number', extension: [format]}]);
    const box = byRole(host, 'textbox', 'Number');
    expect(box.hasAttribute('placeholder')).to.be.false;
    expect(textOf(host.shadowRoot!.getElementById(box.getAttribute('aria-describedby')!)!)).to.equal(
      'AB 12 34',
    );
  });

  it('take a question without words from its flyover, and say that once', async () => {
    const flyover = {linkId: 'f', type: 'display', text: 'First name', extension: [control('flyover')]};
    const host = await showItems([{linkId: 'a', type: 'string', item: [flyover]}]);
    expect(byRole(host, 'textbox', 'First name')).to.exist;
    expect(words(host)).to.equal('First name');
  });

  it('leave out how to write in one box what has several, and keep what else is said', async () => {
    const format = (valueString: string) => [{url: `${C}/entryFormat`, valueString}];
    const host = await showItems([
      {linkId: 'a', type: 'date', text: 'A', extension: format('yyyy-mm-dd')},
      {linkId: 'b', type: 'date', text: 'B', extension: format('MM/YYYY')},
      {linkId: 'c', type: 'date', text: 'C', extension: format('As on the card')},
    ]);
    const hints = [...host.shadowRoot!.querySelectorAll('.spk-hint')].map(textOf);
    expect(hints).to.deep.equal(['MM/YYYY', 'As on the card']);
  });

  it('give a name to a question without any words', async () => {
    const host = await showItems(
      [
        {linkId: 'a', type: 'string'},
        {linkId: 'b', type: 'choice', repeats: true, answerOption: [{valueString: 'I agree'}]},
      ],
      {optionalLabels: true},
    );
    expect(allByRole(host, 'textbox').map(nameOf)).to.deep.equal(['Your answer']);
    expect(allByRole(host, 'checkbox').map(nameOf)).to.deep.equal(['I agree (optional)']);
    const legend = host.shadowRoot!.querySelector('legend')!;
    expect(legend.classList.contains('visually-hidden')).to.be.true;
  });

  it('keep the room of a long text, as many lines as the form wants', async () => {
    const rows = {url: 'http://x.example/StructureDefinition/Questionnaire-TextArea-Row', valueInteger: 10};
    const host = await showItems([
      {linkId: 'a', type: 'text', text: 'A'},
      {linkId: 'b', type: 'text', text: 'B', extension: [rows]},
    ]);
    const heights = [...host.shadowRoot!.querySelectorAll('textarea')].map(({offsetHeight}) => offsetHeight);
    expect(heights[0]).to.be.above(5 * 20);
    expect(heights[1]).to.be.above(10 * 20);
  });

  it('speak the language of the page, and say where the form does not', async () => {
    const host = await showItems(
      [
        {linkId: 'a', type: 'string', text: 'Name', _text: translation('Enw')},
        {linkId: 'b', type: 'boolean', text: 'Well?'},
      ],
      {lang: 'cy'},
    );
    expect(byRole(host, 'textbox', 'Enw')).to.exist;
    expect(allByRole(host, 'radio').map(nameOf)).to.deep.equal(['Ie', 'Na']);
    expect(host.shadowRoot!.querySelectorAll('.spk-form-text:not([dir=auto])')).to.be.empty;
  });

  it('show Markdown as what it means, with one line in the label and the rest below', async () => {
    const markdown = {url: `${C}/rendering-markdown`, valueMarkdown: 'Your **full** name\n\n- first\n- last'};
    const host = await showItems([
      {linkId: 'a', type: 'string', text: 'Your full name', _text: {extension: [markdown]}},
    ]);
    await waitUntil(() => host.shadowRoot!.querySelector('label strong') !== null, 'read');
    expect(nameOf(byRole(host, 'textbox', 'Your full name'))).to.equal('Your full name');
    expect(allByRole(host, 'listitem').map(textOf)).to.deep.equal(['first', 'last']);
  });

  it('show the Markdown of words that ask nothing once', async () => {
    const markdown = {url: `${C}/rendering-markdown`, valueMarkdown: 'Some words\n\n- first\n- last'};
    const host = await showItems([
      {linkId: 'a', type: 'display', text: 'Some words', _text: {extension: [markdown]}},
    ]);
    const items = () => allByRole(host, 'listitem').map(textOf);
    await waitUntil(() => items().length > 0, 'read');
    expect(items()).to.deep.equal(['first', 'last']);
  });

  it('never let markup of a form become markup of the page', async () => {
    const xhtml =
      '<div>Answer <script>alert(1)</script><b onclick="alert(2)">Yes</b> <img src=x onerror=alert(3)></div>';
    const rendering = {url: `${C}/rendering-xhtml`, valueString: xhtml};
    const host = await showItems([
      {linkId: 'a', type: 'display', text: '<img src=x onerror=alert(4)>', _text: {extension: [rendering]}},
    ]);
    await waitUntil(() => host.shadowRoot!.querySelector('.spk-rich-text') !== null, 'read');
    expect(host.shadowRoot!.querySelectorAll('script, img, [onclick], [onerror]')).to.be.empty;
    expect(words(host)).to.contain('Answer');
    expect(words(host)).to.contain('Yes');
  });
});

describe('what is shown and not asked', () => {
  it('takes numbered words for the title of a part, and sentences for what they are', async () => {
    const host = await showItems([
      {linkId: 'a', type: 'display', prefix: '3.', text: 'Address'},
      {linkId: 'b', type: 'display', prefix: '4.', text: 'Tell us where you live.'},
      {linkId: 'c', type: 'display', text: 'Contact'},
    ]);
    const headings = allByRole(host, 'heading').map((each) => `${each.localName} ${textOf(each)}`);
    expect(headings).to.deep.equal(['h2 3. Address']);
    expect(words(host)).to.equal('3. Address 4. Tell us where you live. Contact');
  });

  it('says that a question cannot be shown, and keeps its answer', async () => {
    const answer = {valueReference: {reference: 'Practitioner/1', display: 'Dr Green'}};
    const host = await showItems([{linkId: 'a', type: 'reference', text: 'Doctor'}], given('a', answer));
    expect(words(host)).to.contain('Doctor');
    expect(words(host)).to.contain(
      'This question cannot be shown here. The answer that was given before is kept.',
    );
    expect(host.session.response().item![0]!.answer).to.deep.equal([answer]);
  });

  itInChromium('says politely what the form has worked out', async () => {
    const expression = (value: string) => ({
      url: `${SDC}/sdc-questionnaire-calculatedExpression`,
      valueExpression: {language: 'text/fhirpath', expression: value},
    });
    const sum = "%resource.item.where(linkId = 'n').answer.value + 1";
    const host = await showItems([
      {linkId: 'n', type: 'integer', text: 'N'},
      {linkId: 't', type: 'integer', text: 'Total', readOnly: true, extension: [expression(sum)]},
    ]);
    typeInto(byRole(host, 'textbox', 'N') as HTMLInputElement, '4');
    await host.updateComplete;
    const status = (await treeNodes()).find(({role, name}) => role === 'status' && name === 'Total');
    expect(JSON.stringify(status)).to.contain('"5"');
  });

  it('leaves hidden questions out', async () => {
    const hidden = {url: `${C}/questionnaire-hidden`, valueBoolean: true};
    const host = await showItems([
      {linkId: 'a', type: 'string', text: 'A', extension: [hidden]},
      {linkId: 'b', type: 'string', text: 'B'},
    ]);
    expect(allByRole(host, 'textbox').map(nameOf)).to.deep.equal(['B']);
  });

  it('says warnings without an error', async () => {
    const host = await showItems([{linkId: 'a', type: 'string', text: 'A'}]);
    host.warnings = new Map([[host.node('a').key, [{message: 'That is unusual'}]]]);
    host.requestUpdate();
    await host.updateComplete;
    expect(textOf(byRole(host, 'status'))).to.equal('Check this: That is unusual');
    expect(host.shadowRoot!.querySelectorAll('.spk-in-error')).to.be.empty;
  });

  it('fetches pictures from safe places only', async () => {
    const base = 'http://localhost:8000/page';
    expect(safeMediaUrl('https://a.example/x.png', base)).to.equal('https://a.example/x.png');
    expect(safeMediaUrl('/x.png', base)).to.equal('http://localhost:8000/x.png');
    for (const url of [
      'http://a.example/x.png',
      'javascript:alert(1)',
      'data:image/png;base64,AA',
      'http://[',
    ]) {
      expect(safeMediaUrl(url, base), url).to.be.undefined;
    }
    const media = (url: string, contentType: string) => ({
      url: `${SDC}/sdc-questionnaire-itemMedia`,
      valueAttachment: {url, contentType, title: 'A smiling face'},
    });
    const host = await showItems([
      {linkId: 'a', type: 'string', text: 'A', extension: [media('/none.png', 'image/png')]},
      {linkId: 'b', type: 'string', text: 'B', extension: [media('javascript:alert(1)', 'image/png')]},
      {linkId: 'c', type: 'string', text: 'C', extension: [media('https://a.example/talk', 'audio/mp3')]},
    ]);
    expect([...host.shadowRoot!.querySelectorAll('img')].map(({alt}) => alt)).to.deep.equal([
      'A smiling face',
    ]);
    expect(byRole(host, 'link', 'A smiling face (opens in new tab)').getAttribute('href')).to.equal(
      'https://a.example/talk',
    );
  });
});

describe('files', () => {
  const limits = [
    {url: `${C}/mimeType`, valueCode: 'text/plain'},
    // In megabytes: ten bytes.
    {url: `${C}/maxSize`, valueDecimal: 0.00001},
  ];
  const item: QuestionnaireItem = {linkId: 'a', type: 'attachment', text: 'Letter', extension: limits};
  const add = async (host: ItemHost, ...files: File[]) => {
    const input = host.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const before = host.announced.length;
    const transfer = new DataTransfer();
    files.forEach((file) => transfer.items.add(file));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    // What became of a file is always said.
    await waitUntil(() => host.announced.length > before, 'read');
    await host.updateComplete;
  };
  const text = (content: string, name = 'note.txt', type = 'text/plain') => new File([content], name, {type});

  it('are read into the answer, with their name, type and size', async () => {
    const host = await showItems([item]);
    await add(host, text('hello'));
    expect(host.node('a').answers).to.deep.equal([
      {valueAttachment: {contentType: 'text/plain', data: btoa('hello'), size: 5, title: 'note.txt'}},
    ]);
    expect(words(host)).to.contain('note.txt');
    expect(host.announced.at(-1)).to.contain('note.txt');
  });

  it('that the form does not take are named at once, and are no answer', async () => {
    const host = await showItems([item]);
    await add(host, text('far too long'));
    expect(host.node('a').answers).to.deep.equal([]);
    expect(host.entries.problems()).to.deep.equal([]);
    expect(host.shadowRoot!.querySelectorAll('.spk-error')).to.have.length(1);
    await add(host, text('x', 'x.png', 'image/png'));
    expect(host.entries.problems()).to.deep.equal([]);
    await add(host, text('ok'));
    expect(host.entries.problems()).to.deep.equal([]);
    expect(host.shadowRoot!.querySelectorAll('.spk-error')).to.be.empty;
  });

  it('take the place of the one before, or stand beside it where several may be given', async () => {
    const titles = (host: ItemHost) => host.node('a').answers.map((each) => each.valueAttachment!.title);
    const one = await showItems([item]);
    await add(one, text('1', 'one.txt'));
    await add(one, text('2', 'two.txt'));
    expect(titles(one)).to.deep.equal(['two.txt']);
    const several = await showItems([{...item, repeats: true}]);
    await add(several, text('1', 'one.txt'), text('2', 'two.txt'));
    await add(several, text('3', 'three.txt'));
    expect(titles(several)).to.deep.equal(['one.txt', 'two.txt', 'three.txt']);
    byRole(several, 'button', 'Remove two.txt').click();
    await several.updateComplete;
    expect(titles(several)).to.deep.equal(['one.txt', 'three.txt']);
  });

  it('are typed by their name where the browser does not know the type', async () => {
    const host = await showItems([item]);
    await add(host, text('hello', 'note.txt', ''));
    expect(host.node('a').answers[0]!.valueAttachment!.contentType).to.equal('text/plain');
    expect(host.entries.problems()).to.deep.equal([]);
  });
});

describe('the way from a problem to its box', () => {
  it('leads to the very control', async () => {
    const host = await showItems([
      {linkId: 's', type: 'string', text: 'S', required: true},
      {linkId: 'd', type: 'date', text: 'D', required: true},
      {linkId: 'c', type: 'choice', text: 'C', required: true, answerOption: [{valueString: 'x'}]},
      {linkId: 'o', type: 'open-choice', text: 'O', answerOption: [{valueString: 'x'}]},
      {linkId: 't', type: 'dateTime', text: 'T'},
      {linkId: 'r', type: 'integer', text: 'R', repeats: true},
      {linkId: 'f', type: 'attachment', text: 'F', required: true},
    ]);
    const {entries} = host;
    entries.setChosen(host.node('o'), [], true);
    const [dateTime] = entries.rows(host.node('t'));
    entries.type(host.node('t'), dateTime!.id, {day: '3', month: '2', year: '2026', time: 'x'});
    entries.type(host.node('r'), entries.add(host.node('r')).id, {text: 'x'});
    await host.updateComplete;
    const targets = entries.problems().map((problem) => {
      const id = problemTarget(problem, host.session.node(problem.key)!, entries);
      const target = host.shadowRoot!.getElementById(id);
      return `${problem.code}: ${target?.localName} ${target && (nameOf(target) || target.getAttribute('aria-label'))}`;
    });
    expect(targets).to.deep.equal([
      'empty.text: input S',
      'date.empty: fieldset D',
      'empty.choice: fieldset C',
      'empty.own: input Your answer',
      'time.real: input Time',
      'number: input R 2',
      'file.none: input Choose a file',
    ]);
  });
});

describe('a page of many questions', () => {
  it('renders again only what a key was pressed in', async () => {
    const items = Array.from({length: 200}, (_, index) => ({
      linkId: `q${index}`,
      type: 'string',
      text: `Question ${index}`,
    }));
    const host = await showItems([{linkId: 'g', type: 'group', text: 'All', item: items}]);
    const box = byRole(host, 'textbox', 'Question 100') as HTMLInputElement;
    const rendered: string[] = [];
    const rows = host.entries.rows.bind(host.entries);
    host.entries.rows = (node) => {
      rendered.push(node.item.linkId);
      return rows(node);
    };
    typeInto(box, 'x');
    await host.updateComplete;
    expect(new Set(rendered)).to.deep.equal(new Set(['q100']));
    expect(host.node('q100').answers).to.deep.equal([{valueString: 'x'}]);
  });
});
