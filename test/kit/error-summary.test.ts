import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {deepActiveElement} from '../../src/element/ancestors.js';
import '../../src/kit/checkboxes/index.js';
import '../../src/kit/date-input/index.js';
import type {DateInput} from '../../src/kit/date-input/date-input.js';
import '../../src/kit/error-summary/index.js';
import {errorSummary} from '../../src/kit/error-summary/error-summary-template.js';
import type {ErrorSummary, PageError} from '../../src/kit/error-summary/error-summary.js';
import {focusProblem} from '../../src/kit/error-summary/focus-problem.js';
import '../../src/kit/text-input/index.js';
import {byRole, itInChromium, treeNodes} from '../support/a11y-tree.js';
import {allByRole} from '../support/roles.js';

const links = (summary: Element) => allByRole(summary, 'link');

describe('<spk-error-summary>', () => {
  const withErrors = async (errors: readonly PageError[], fields = html``) => {
    const page = await fixture<HTMLElement>(
      html`<div><spk-error-summary .errors=${errors}></spk-error-summary>${fields}</div>`,
    );
    const summary = page.querySelector('spk-error-summary')!;
    await summary.updateComplete;
    return {page, summary};
  };

  itInChromium('is an alert with a heading and a link for each error', async () => {
    const {summary} = await withErrors([
      {text: 'Enter your name', for: 'name'},
      {text: 'Enter your age', for: 'age'},
    ]);
    const nodes = await treeNodes();
    const alert = nodes.find(({role}) => role === 'alert')!;
    const inside = JSON.stringify(alert);
    for (const text of ['There is a problem', 'Enter your name', 'Enter your age']) {
      expect(inside).to.contain(text);
    }
    expect(await byRole('heading', 'There is a problem')).to.exist;
    expect(links(summary).map(({textContent}) => textContent)).to.deep.equal([
      'Enter your name',
      'Enter your age',
    ]);
    await expect(summary).to.be.accessible();
  });

  it('shows nothing without errors', async () => {
    const {summary} = await withErrors([]);
    expect(summary.getBoundingClientRect().height).to.equal(0);
    expect(allByRole(summary, 'alert')).to.deep.equal([]);
  });

  it('takes focus, also in the same task in which the errors came', async () => {
    const {summary} = await withErrors([]);
    summary.errors = [{text: 'Enter your name', for: 'name'}];
    summary.focus();
    await summary.updateComplete;
    await Promise.resolve();
    expect(deepActiveElement()?.getRootNode()).to.equal(summary.shadowRoot);
    expect(deepActiveElement()!.textContent).to.contain('Enter your name');
  });

  it('goes to fields of the kit, native controls and elements, and stays at its address', async () => {
    const {page, summary} = await withErrors(
      [],
      html`<label>Age <input id="age" /></label> <spk-text-input id="name" label="Name"></spk-text-input>`,
    );
    const address = location.href;
    summary.errors = [
      {text: 'Age', for: 'age'},
      {text: 'Name', for: 'name'},
      {text: 'Age again', for: page.querySelector('input')!},
    ];
    await summary.updateComplete;
    const [age, name, again] = links(summary);
    age!.click();
    expect(deepActiveElement()).to.equal(page.querySelector('#age'));
    name!.click();
    expect(deepActiveElement()).to.equal(page.querySelector('#name')!.shadowRoot!.querySelector('input'));
    again!.click();
    expect(deepActiveElement()).to.equal(page.querySelector('#age'));
    expect(location.href).to.equal(address);
  });

  it('goes to the box of a date that is wrong', async () => {
    const {page, summary} = await withErrors(
      [{text: 'Date must include a year', for: 'born'}],
      html`<spk-date-input
        id="born"
        label="Born"
        .parts=${{day: '1', month: '2', year: ''}}
        error="Date must include a year"
      ></spk-date-input>`,
    );
    const date = page.querySelector<DateInput>('#born')!;
    await date.updateComplete;
    links(summary)[0]!.click();
    expect(deepActiveElement()).to.equal(allByRole(date, 'textbox', 'Year')[0]);
  });

  it('finds ids in the root in which it stands', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    render(
      html`<spk-error-summary .errors=${[{text: 'Age', for: 'age'}]}></spk-error-summary>
        <input id="age" aria-label="Age" />`,
      root,
    );
    const summary = root.querySelector<ErrorSummary>('spk-error-summary')!;
    await summary.updateComplete;
    links(summary)[0]!.click();
    expect(deepActiveElement()).to.equal(root.getElementById('age'));
  });

  it('says on the console what cannot be reached, and has text in place of a link without a field', async () => {
    const {summary} = await withErrors([{text: 'Not sent'}, {text: 'Gone', for: 'gone'}]);
    expect(links(summary).map(({textContent}) => textContent)).to.deep.equal(['Gone']);
    const warnings: unknown[] = [];
    const {warn} = console;
    console.warn = (message: unknown) => warnings.push(message);
    try {
      links(summary)[0]!.click();
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.deep.equal(['<spk-error-summary>: errors: nothing at "gone" can be given focus.']);
  });

  it('has the heading of the page or of its language', async () => {
    const page = await fixture(
      html`<div lang="cy">
        <spk-error-summary .errors=${[{text: 'Rhowch enw'}]}></spk-error-summary>
        <spk-error-summary
          heading="Nid yw wedi’i anfon"
          heading-level="3"
          .errors=${[{text: 'Eto'}]}
        ></spk-error-summary>
      </div>`,
    );
    const summaries = [...page.querySelectorAll('spk-error-summary')];
    await Promise.all(summaries.map((each) => each.updateComplete));
    const headings = summaries.map((each) => allByRole(each, 'heading')[0]!);
    expect(headings.map(({localName, textContent}) => [localName, textContent])).to.deep.equal([
      ['h2', 'Mae problem wedi codi'],
      ['h3', 'Nid yw wedi’i anfon'],
    ]);
  });
});

describe('errorSummary', () => {
  it('calls back with the default already prevented', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const seen: boolean[] = [];
    const onActivate = (event: MouseEvent) => seen.push(event.defaultPrevented);
    render(errorSummary({heading: 'Problem', errors: [{text: 'Go', target: 'x', onActivate}]}), page);
    const link = page.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('#x');
    link.click();
    expect(seen).to.deep.equal([true]);
  });
});

describe('focusProblem', () => {
  const group = async (content: unknown) => {
    await fixture(
      html`<div>
        <fieldset id="group">
          <legend>Question</legend>
          ${content}
        </fieldset>
      </div>`,
    );
    const found = focusProblem(document, 'group');
    return {found, id: document.activeElement?.id};
  };

  it('goes to the first control of a group', async () => {
    expect(
      await group(
        html`<h2 tabindex="-1">Title</h2>
          <input type="hidden" id="no" /><input disabled id="off" />
          <div hidden><input id="unseen" /></div>
          <input type="checkbox" id="first" aria-label="a" /><input
            type="checkbox"
            checked
            id="b"
            aria-label="b"
          />`,
      ),
    ).to.deep.equal({found: true, id: 'first'});
  });

  it('goes to the chosen radio', async () => {
    expect(
      await group(
        html`<input type="radio" name="r" id="r1" /><input type="radio" name="r" id="r2" checked />`,
      ),
    ).to.deep.equal({found: true, id: 'r2'});
  });

  it('goes to the box that is marked', async () => {
    expect(await group(html`<input id="one" /><input id="two" class="spk-wrong" />`)).to.deep.equal({
      found: true,
      id: 'two',
    });
  });

  it('finds nothing where nothing takes focus', async () => {
    expect((await group(html`<p>Text</p>`)).found).to.be.false;
    expect(focusProblem(document, 'nowhere')).to.be.false;
  });

  it('brings the question into view, not only the control', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div class="gap"></div>
        <fieldset id="far">
          <legend>Question</legend>
          <p>Help</p>
          <input type="radio" aria-label="a" />
        </fieldset>
        <div class="gap"></div>
      </div>`,
    );
    for (const gap of page.querySelectorAll<HTMLElement>('.gap')) gap.style.blockSize = '3000px';
    focusProblem(document, 'far');
    const {top} = page.querySelector('legend')!.getBoundingClientRect();
    expect(top).to.be.within(-1, window.innerHeight / 2);
    window.scrollTo(0, 0);
  });
});
