import {expect} from '@open-wc/testing';
import {earlier} from '../../stories/wellbeing-measure/sample-measures.js';
import {itInChromium, treeNodes} from '../support/a11y-tree.js';
import {until} from '../support/finder-driver.js';
import {MeasureDriver, NotedRecord} from '../support/measure-driver.js';
import {allByRole, byRole, textOf} from '../support/roles.js';
import {leftListeners} from '../support/listeners.js';

const SAVED = 'Your answers are saved';
const april = () => earlier('ons4', {satisfied: 4, worthwhile: 5, happy: 6, anxious: 8});

describe('spk-wellbeing-measure', () => {
  it('asks ONS4 one by one with nothing chosen, and tells the page and nobody else', async () => {
    const record = new NotedRecord();
    const heard: string[] = [];
    const listen = ({type}: Event) => heard.push(type);
    const types = ['spk-measure-complete', 'spk-measure-saved', 'spk-safety', 'spk-response-complete'];
    types.forEach((type) => document.addEventListener(type, listen));
    const driver = await MeasureDriver.open('ons4', {record});
    expect(driver.text).to.contain('How you feel about your life. Question 1 of 4');
    expect(driver.element.shadowRoot!.querySelectorAll('input:checked')).to.have.length(0);
    await driver.ons4('7', '6', 'Prefer not to say', undefined);
    await driver.shows('heading', SAVED);
    types.forEach((type) => document.removeEventListener(type, listen));
    expect(heard).to.deep.equal([]);
    expect(driver.completed.map(({scores}) => scores)).to.deep.equal([
      [
        {id: 'ons4.satisfied', value: 7, band: 'high'},
        {id: 'ons4.worthwhile', value: 6, band: 'medium'},
        {id: 'ons4.happy', value: null, missing: 1},
        {id: 'ons4.anxious', value: null, missing: 1},
      ],
    ]);
    expect(driver.saved).to.deep.equal([
      {reference: record.submissions[0]!.id.slice(0, 8), id: driver.saved[0]!.id},
    ]);
    expect(driver.ready).to.equal(1);
    expect(driver.element.saved).to.equal(true);
  });

  it('takes eight taps for ONS4: one for each answer, one to go on', async () => {
    const driver = await MeasureDriver.open('ons4');
    let taps = 0;
    driver.element.addEventListener('click', () => taps++);
    await driver.ons4('1', '2', '3', '4');
    await driver.shows('heading', SAVED);
    // A label or radio pressed by script is one click, as a finger's is.
    expect(taps).to.equal(8);
  });

  it('writes one response and an Observation for each answer, with how it was given and what was declined', async () => {
    const record = new NotedRecord();
    const author = {reference: 'Practitioner/7', display: 'Priya Nair'};
    const codes = {'ons4.satisfied': [{system: 'https://example.org/codes', code: 's'}]};
    const driver = await MeasureDriver.open('ons4', {
      record,
      attributes: {mode: 'read-aloud'},
      properties: {author, codes},
    });
    expect(driver.text).to.contain('in these words').and.to.contain('Read by Priya Nair.');
    await driver.ons4('7', undefined, 'Prefer not to say', '2');
    await driver.shows('heading', SAVED);
    const {response, observations} = record;
    expect(record.submissions).to.have.length(1);
    expect(response.status).to.equal('completed');
    expect(response.questionnaire).to.equal('urn:social-prescribing-kit:questionnaire:measure-ons4|1.0.0');
    expect([response.subject, response.source, response.author]).to.deep.equal([
      {reference: 'Patient/1'},
      {reference: 'Patient/1'},
      author,
    ]);
    expect(response.meta?.tag).to.equal(undefined);
    expect(response.extension?.[0]?.valueCodeableConcept?.coding?.[0]?.code).to.equal('read-aloud');
    expect(
      observations.map(({code, valueInteger, dataAbsentReason}) => [
        code.coding?.[0]?.code,
        valueInteger ?? dataAbsentReason?.coding?.[0]?.code,
      ]),
    ).to.deep.equal([
      ['ons4-satisfied', 7],
      ['ons4-happy', 'asked-declined'],
      ['ons4-anxious', 2],
    ]);
    expect(observations.map(({method}) => method?.coding?.[0]?.code)).to.deep.equal(
      Array(3).fill('read-aloud'),
    );
    expect(observations[0]?.code.coding?.at(-1)).to.deep.equal({...codes['ons4.satisfied'][0]});
    expect(new Set(observations.map(({effectiveDateTime}) => effectiveDateTime))).to.deep.equal(
      new Set([response.authored]),
    );
    expect(record.submissions[0]!.entries.map(({part}) => part)).to.deep.equal([
      'response',
      'obs-1',
      'obs-2',
      'obs-3',
    ]);
  });

  it('tells each answer beside the one before, in words and on a line, without bands, totals or advice', async () => {
    const driver = await MeasureDriver.open('ons4', {record: new NotedRecord(april())});
    await driver.ons4('7', '6', '6', '4');
    await until('the comparison', () => /higher than in April/.test(driver.text));
    const rows = driver.element.shadowRoot!.querySelectorAll('.row');
    expect([...rows].map((row) => textOf(row.querySelector('div')!))).to.deep.equal([
      'How satisfied you are with your life 7 out of 10 3 higher than in April.',
      'How worthwhile the things you do feel 6 out of 10 1 higher than in April.',
      'How happy you felt yesterday 6 out of 10 The same as in April.',
      'How anxious you felt yesterday 4 out of 10 4 lower than in April. For this one, a lower number means you felt less anxious.',
    ]);
    expect(driver.text).to.contain('These 4 answers are about different things, so we do not add them up.');
    expect(driver.text).not.to.match(/\bMedium\b|band|of 40|\b23 out|improved|worse/i);
    expect(driver.has('button', 'Print my answers')).to.equal(true);
  });

  it('compares with nothing of another mode, another version or another measure', async () => {
    const driver = await MeasureDriver.open('ons4', {
      record: new NotedRecord(april()),
      attributes: {mode: 'read-aloud'},
    });
    await driver.ons4('7', '6', '6', '4');
    await driver.shows('heading', SAVED);
    await driver.settled();
    expect(driver.text).not.to.contain('April');
  });

  it('shows the result where the record cannot be searched', async () => {
    const record = new NotedRecord();
    record.isMute = true;
    const driver = await MeasureDriver.open('ons4', {record});
    await driver.ons4('7', '6', '6', '4');
    await driver.shows('heading', SAVED);
    expect(driver.text).to.contain('7 out of 10');
    expect(driver.errors).to.deep.equal([]);
  });

  it('moves focus to the heading of what is shown', async () => {
    const driver = await MeasureDriver.open('ons4');
    await driver.ons4('7', '6', '6', '4');
    const heading = await driver.shows('heading', SAVED);
    await until('focus', () => driver.focused === heading);
  });

  it('asks all on one page, and in an order of headings', async () => {
    const driver = await MeasureDriver.open('gad2', {attributes: {pages: 'single', 'heading-level': '1'}});
    expect((await driver.shows('heading', 'Worry (GAD-2)')).localName).to.equal('h1');
    byRole(driver.find('group', /Feeling nervous/), 'radio', 'Several days').click();
    byRole(driver.find('group', /Not being able to stop/), 'radio', 'Nearly every day').click();
    await driver.press('Finish');
    expect((await driver.shows('heading', SAVED)).localName).to.equal('h1');
    expect(driver.text).to.contain('4 out of 6');
  });

  it('says that a total is missing, and how many answers it lacks', async () => {
    const driver = await MeasureDriver.open('gad2');
    await driver.answer(/Feeling nervous/, 'Several days');
    await driver.answer(/Not being able to stop/, 'Prefer not to say');
    await driver.shows('heading', SAVED);
    expect(driver.text).to.contain('These are added up only when all 2 are answered. 1 has no answer.');
  });

  it('tells the direct question about loneliness in its words', async () => {
    const before = earlier('loneliness-ons', {
      companionship: 'often',
      leftout: 'often',
      isolated: 'often',
      direct: 'often-always',
    });
    const driver = await MeasureDriver.open('loneliness-ons', {record: new NotedRecord(before)});
    for (const question of [/companionship/, /left out/, /isolated/]) {
      await driver.answer(question, 'Hardly ever or never');
    }
    await driver.answer(/How often do you feel lonely/, 'Never');
    await until('the comparison', () => /In April: Often\/always\./.test(driver.text));
    expect(driver.text).to.contain('3, on a scale from 3 to 9 6 lower than in April.');
  });

  it('shows a professional what is published, with its source, and a text for the record', async () => {
    const driver = await MeasureDriver.open('gad7', {
      attributes: {audience: 'professional', pages: 'single'},
      record: new NotedRecord(earlier('gad7', {items: [2, 2, 2, 2, 1, 1, 1]})),
    });
    for (const radio of allByRole(driver.element, 'radio', 'Several days')) radio.click();
    await driver.press('Finish');
    await until('the comparison', () => /in April/.test(driver.text));
    expect(driver.text)
      .to.contain('7 out of 21')
      .and.to.contain('4 lower than in April. Lower is better.')
      .and.to.contain('Published band: Mild.')
      .and.to.contain(
        'A change of 4 or more counts as reliable for one person (NHS Talking Therapies manual). This change reaches it.',
      )
      .and.to.contain('The line used for recovery is below 8 (NHS Talking Therapies manual).');
    driver.find('summary', 'Short text for the GP record').click();
    const box = (await driver.shows('textbox', 'Text to copy')) as HTMLTextAreaElement;
    expect(box.value).to.match(
      /^GAD-7\nAnswered \d+ \w+ \d{4}\. Filled in by the person\.\nGAD-7: 7 out of 21; 4 lower \(before: 11 on 14 April 2026\)$/,
    );
    expect(box.value).not.to.match(/mild|nervous/i);
  });

  it('copies the text, or selects it where the browser does not let it', async () => {
    const driver = await MeasureDriver.open('gad2', {
      attributes: {audience: 'professional', pages: 'single'},
    });
    await driver.press('Finish');
    (await driver.shows('summary', 'Short text for the GP record')).click();
    const box = (await driver.shows('textbox', 'Text to copy')) as HTMLTextAreaElement;
    const copied: string[] = [];
    let works = true;
    const clipboard = {
      writeText: (text: string) =>
        works ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error('no')),
    };
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    try {
      await driver.press('Copy');
      expect(copied).to.deep.equal([box.value]);
      await until('the word', () => driver.text.includes('Copied.'));
      works = false;
      await driver.press('Copy');
      await until('the selection', () => box.selectionEnd === box.value.length && box.selectionStart === 0);
      expect(driver.focused).to.equal(box);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('asks in Welsh with the questions in English, marked as such', async () => {
    const driver = await MeasureDriver.open('ons4', {lang: 'cy', record: new NotedRecord(april())});
    expect(driver.text).to.contain('Mae’r cwestiynau hyn yn Saesneg').and.to.contain('Cwestiwn 1 o 4');
    const legend = await driver.shows('group', /Overall, how satisfied/);
    const english = [...legend.querySelectorAll('[lang="en"]')].map(textOf);
    expect(english).to.deep.equal([
      'Overall, how satisfied are you with your life nowadays?',
      '0: not at all satisfied',
      '10: completely satisfied',
    ]);
    await driver.ons4('7', '6', 'Mae’n well gen i beidio â dweud', '4');
    await driver.shows('heading', 'Mae eich atebion wedi’u cadw');
    await until('the comparison', () => /3 yn uwch nag ym mis Ebrill/.test(driver.text));
    expect(driver.text).to.contain('Roedd yn well gennych beidio â dweud.');
  });

  it('marks English answers as such in Welsh, and "Prefer not to say" not', async () => {
    const driver = await MeasureDriver.open('gad2', {lang: 'cy'});
    const group = await driver.shows('group', /Feeling nervous/);
    expect([...group.querySelectorAll('label [lang="en"]')].map(textOf)).to.deep.equal([
      'Not at all',
      'Several days',
      'More than half the days',
      'Nearly every day',
    ]);
    expect(driver.has('radio', 'Mae’n well gen i beidio â dweud')).to.equal(true);
  });

  it('prints the result with the answers word for word', async () => {
    const driver = await MeasureDriver.open('gad2');
    await driver.answer(/Feeling nervous/, 'Several days');
    await driver.answer(/Not being able to stop/, 'Nearly every day');
    await driver.shows('heading', SAVED);
    const print = window.print.bind(window);
    let printed = 0;
    window.print = () => void printed++;
    await driver.press('Print my answers');
    window.print = print;
    expect(printed).to.equal(1);
    const answers = driver.element.shadowRoot!.querySelector('details')!;
    expect(answers.open).to.equal(false);
    window.dispatchEvent(new Event('beforeprint'));
    // The browser takes its picture now: nothing is waited for.
    expect(answers.open).to.equal(true);
    const copy = answers.querySelector('spk-questionnaire')!;
    expect(textOf(copy)).to.contain('Not being able to stop or control worrying Nearly every day');
    window.dispatchEvent(new Event('afterprint'));
    expect(answers.open).to.equal(false);
  });

  itInChromium('is told to assistive technology as questions, and as rows of words', async () => {
    const driver = await MeasureDriver.open('ons4', {record: new NotedRecord(april())});
    const first = await treeNodes();
    const named = (role: string) => first.filter((node) => node.role === role).map(({name}) => name);
    expect(named('radio')).to.deep.equal([...Array(11).keys()].map(String).concat('Prefer not to say'));
    expect(named('group').some((name) => name?.startsWith('Overall, how satisfied'))).to.equal(true);
    await driver.ons4('7', '6', '6', '4');
    await until('the comparison', () => /higher than in April/.test(driver.text));
    const nodes = await treeNodes();
    const headings = nodes.filter(({role}) => role === 'heading').map(({name}) => name);
    expect(headings.slice(0, 2)).to.deep.equal([SAVED, 'How satisfied you are with your life']);
    // The lines say nothing that the words do not say.
    expect(nodes.some(({role}) => role === 'img' || role === 'graphics-document')).to.equal(false);
  });

  it('shows help of the page below, where there is some', async () => {
    const help = document.createElement('p');
    help.slot = 'help';
    help.textContent = 'Call us.';
    const driver = await MeasureDriver.open('ons4', {children: [help]});
    expect(driver.element.shadowRoot!.querySelector('aside')!.hidden).to.equal(false);
    const bare = await MeasureDriver.open('ons4');
    expect(bare.element.shadowRoot!.querySelector('aside')!.hidden).to.equal(true);
  });

  it('leaves nothing on the page when it is taken away, and nothing of the answers in the address or the browser', async () => {
    const address = location.href;
    const left = await leftListeners(async () => {
      const driver = await MeasureDriver.open('ons4', {attributes: {routing: 'none'}});
      await driver.ons4('7', '6', '6', '4');
      await driver.shows('heading', SAVED);
      driver.element.remove();
      await driver.settled();
    });
    expect(left).to.equal(0);
    expect(location.href).to.equal(address);
    expect(JSON.stringify({...localStorage, ...sessionStorage})).not.to.match(/ons4|satisfied/);
  });
});
