import {expect} from '@open-wc/testing';
import type {QuestionnaireItem} from '../../../src/model/fhir.js';
import {answer} from '../engine/support.js';
import {showItems, type ItemHost} from '../../support/item-host.js';
import {typeInto} from '../../support/person.js';
import {waitUntil} from '../../support/wait-until.js';

const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const CORE = 'http://hl7.org/fhir/StructureDefinition/';
const root = (host: ItemHost) => host.shadowRoot!;
const words = (host: ItemHost) => root(host).textContent.replace(/\s+/g, ' ');
const codes = (host: ItemHost) => host.entries.problems().map(({code}) => code);

describe('a required question that cannot be answered here', () => {
  it('is not asked for without a terminology server; whoever keeps the form is told', async () => {
    const told: string[] = [];
    const hear = (event: Event) => told.push((event as HTMLElementEventMap['spk-error']).detail.message);
    document.addEventListener('spk-error', hear);
    const item = {
      linkId: 'town',
      type: 'choice',
      text: 'Town',
      required: true,
      answerValueSet: 'http://x.example/vs',
    };
    const host = await showItems([item]);
    expect(words(host)).to.contain('cannot be shown at the moment');
    expect(codes(host)).to.deep.equal([]);
    await waitUntil(() => told.length > 0);
    document.removeEventListener('spk-error', hear);
    expect(told.join()).to.contain('"town"').and.to.contain('http://x.example/vs');
    const served = await showItems([item], {expand: () => Promise.resolve([])});
    expect(codes(served)).to.deep.equal(['empty.choice']);
  });

  it('holds nobody up while its terminology server gives no list, and says so', async () => {
    const item = {
      linkId: 'town',
      type: 'choice',
      text: 'Town',
      required: true,
      answerValueSet: 'http://x.example/vs',
    } as const;
    let works = false;
    const leeds = {system: 'http://x.example', code: 'l', display: 'Leeds'};
    const expand = () => (works ? Promise.resolve([leeds]) : Promise.reject(new Error('down')));
    for (const lang of ['en', 'cy']) {
      works = false;
      const host = await showItems([item], {expand, lang});
      const input = root(host).querySelector('input')!;
      expect(codes(host), 'the server has not been asked').to.deep.equal(['empty.choice']);
      typeInto(input, 'Lee');
      await waitUntil(() => words(host).includes(lang === 'en' ? 'can continue without' : 'barhau heb'));
      expect(codes(host)).to.deep.equal([]);
      expect(host.session.response().item ?? [], 'no answer is made up').to.deep.equal([]);
      expect(root(host).querySelector('input'), 'nobody loses their place').to.equal(input);
      expect(input.value).to.equal('Lee');
      works = true;
      typeInto(input, 'Leed');
      await waitUntil(() => root(host).querySelector('[role="option"]'));
      expect(root(host).querySelector('.spk-notice')).to.equal(null);
      expect(codes(host)).to.deep.equal(['option']);
    }
  });

  it('is looked for by what is set for the page now, not by what was when it was shown first', async () => {
    const item = {linkId: 't', type: 'choice', text: 'Town', answerValueSet: 'http://x.example/vs'} as const;
    const inWords = (display: string) => () => Promise.resolve([{code: 'l', display}]);
    const host = await showItems([item], {expand: inWords('Newport')});
    host.expand = inWords('Casnewydd');
    typeInto(root(host).querySelector('input')!, 'Ca');
    await waitUntil(() => root(host).querySelector('[role="option"]'));
    expect(words(host)).to.contain('Casnewydd').and.not.to.contain('Newport');
  });

  it('has a notice in its place where it has no options', async () => {
    const host = await showItems([{linkId: 'a', type: 'choice', text: 'Which one?', required: true}]);
    expect(words(host)).to.contain('Which one?').and.to.contain('cannot be shown here');
    expect(root(host).querySelector('input')).to.equal(null);
  });

  it('has a notice in its place where it is worked out by what cannot be read', async () => {
    const extension = [
      {url: `${SDC}calculatedExpression`, valueExpression: {language: 'text/fhirpath', expression: '1 + ('}},
    ];
    const host = await showItems([{linkId: 's', type: 'integer', text: 'Score', readOnly: true, extension}]);
    expect(words(host)).to.contain('Score').and.to.contain('cannot be shown here');
  });
});

describe('options that grow while people answer', () => {
  it('can be chosen from however many there are', async () => {
    const extension = [
      {
        url: `${SDC}answerExpression`,
        valueExpression: {
          language: 'text/fhirpath',
          expression: "%resource.item.where(linkId='n').answer.value",
        },
      },
    ];
    const host = await showItems([
      {linkId: 'n', type: 'string', text: 'Names', repeats: true},
      {linkId: 'which', type: 'choice', text: 'Which one?', extension},
    ]);
    expect(words(host)).to.contain('cannot be shown at the moment');
    const names = Array.from({length: 25}, (_, at) => ({valueString: `Name ${at}`}));
    answer(host.session, 'n', ...names.slice(0, 2));
    await host.updateComplete;
    expect(root(host).querySelectorAll('input[type="radio"]')).to.have.length(2);
    answer(host.session, 'n', ...names);
    await host.updateComplete;
    expect(root(host).querySelectorAll('[role="combobox"]')).to.have.length(1);
  });
});

describe('a file that is not taken', () => {
  const item: QuestionnaireItem = {
    linkId: 'f',
    type: 'attachment',
    text: 'Letter',
    extension: [{url: `${CORE}mimeType`, valueCode: 'image/png'}],
  };

  async function choose(host: ItemHost, file: File): Promise<void> {
    const input = root(host).querySelector<HTMLInputElement>('input[type="file"]')!;
    const before = host.announced.length;
    const files = new DataTransfer();
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await waitUntil(() => host.announced.length > before);
    await host.updateComplete;
  }

  it('is told at once, and holds nobody up', async () => {
    const host = await showItems([item]);
    await choose(host, new File(['x'], 'virus.exe', {type: 'application/x-msdownload'}));
    expect(words(host)).to.contain('must be a PNG');
    expect(codes(host)).to.deep.equal([]);
  });

  it('is told also where something was wrong with another question before', async () => {
    const host = await showItems([{linkId: 'n', type: 'string', text: 'Name', required: true}, item]);
    await host.check();
    await choose(host, new File(['x'], 'virus.exe', {type: 'application/x-msdownload'}));
    expect(words(host)).to.contain('must be a PNG');
    await host.check();
    expect(words(host)).not.to.contain('must be a PNG');
  });

  it('holds nobody up either where reading it breaks off', async () => {
    const host = await showItems([item]);
    host.controls.reads(Promise.reject(new Error('broken off')));
    let goesOn = false;
    host.controls.whenRead(() => (goesOn = true));
    await waitUntil(() => goesOn);
  });

  it('is missing where one is required', async () => {
    const host = await showItems([{...item, required: true}]);
    await choose(host, new File(['x'], 'virus.exe', {type: 'application/x-msdownload'}));
    await host.check();
    expect(words(host)).to.contain('file.none').and.not.to.contain('must be a PNG');
    await choose(host, new File(['x'], 'letter.pdf', {type: 'application/pdf'}));
    expect(words(host)).to.contain('must be a PNG');
  });
});

describe('questions below several answers', () => {
  it('say which answer they are about', async () => {
    const option = (code: string, display: string) => ({valueCoding: {code, display}});
    const host = await showItems([
      {
        linkId: 'm',
        type: 'choice',
        text: 'Medicines',
        repeats: true,
        answerOption: [option('a', 'Aspirin'), option('b', 'Bisoprolol')],
        item: [{linkId: 'd', type: 'string', text: 'Dose'}],
      },
    ]);
    answer(host.session, 'm', option('b', 'Bisoprolol'));
    answer(host.session, 'd', {valueString: '5 mg'});
    answer(host.session, 'm', option('a', 'Aspirin'), option('b', 'Bisoprolol'));
    await host.updateComplete;
    expect(root(host).querySelector('.spk-below')!.textContent).to.match(/^\s*Bisoprolol:/);
  });
});

describe('what a form brings from elsewhere', () => {
  it('shows no picture from a third host: a link can be followed', async () => {
    const media = (url: string) => [
      {url: `${SDC}itemMedia`, valueAttachment: {url, contentType: 'image/png', title: 'A picture'}},
    ];
    const host = await showItems([
      {
        linkId: 'a',
        type: 'string',
        text: 'A',
        extension: media('https://tracker.invalid/p.png?pregnant=yes'),
      },
      {linkId: 'b', type: 'string', text: 'B', extension: media('/here.png')},
    ]);
    const pictures = [...root(host).querySelectorAll('img')].map(({src}) => src);
    expect(pictures).to.deep.equal([`${location.origin}/here.png`]);
    const link = root(host).querySelector('a')!;
    expect(link.href).to.contain('tracker.invalid');
    expect(link.textContent).to.contain('A picture (opens in new tab)');
  });

  it('opens links in a new tab: nothing that was typed goes away', async () => {
    const _text = {
      extension: [{url: `${CORE}rendering-markdown`, valueMarkdown: 'See our [notice](https://a.example/n)'}],
    };
    const host = await showItems([{linkId: 'a', type: 'display', text: 'See our notice', _text}]);
    await waitUntil(() => root(host).querySelector('a') !== null);
    const link = root(host).querySelector('a')!;
    expect(link.target).to.equal('_blank');
    expect(link.textContent.trim()).to.equal('notice (opens in new tab)');
  });
});
