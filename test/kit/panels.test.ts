import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {html as lit, render} from 'lit';
import '../../src/kit/card/index.js';
import '../../src/kit/details/index.js';
import '../../src/kit/notice/index.js';
import '../../src/kit/tag/index.js';
import {chip} from '../../src/kit/chip/chip-template.js';
import {skeleton} from '../../src/kit/skeleton/skeleton-template.js';
import {byRole, itInChromium, treeNodes} from '../support/a11y-tree.js';

describe('<spk-details>', () => {
  it('opens by its summary and says so', async () => {
    const element = await fixture(html`<spk-details summary="Help"><p>More</p></spk-details>`);
    const inside = element.querySelector('p')!;
    expect(inside.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})).to.be.false;
    const heard = oneEvent(element, 'spk-details-toggle');
    element.shadowRoot!.querySelector('summary')!.click();
    expect((await heard).detail).to.deep.equal({open: true});
    expect((element as HTMLElement).hasAttribute('open') || element.getAttribute('open') === '').to.be.true;
  });

  it('does not fire when a script opens it', async () => {
    const element = await fixture(html`<spk-details summary="Help">More</spk-details>`);
    let fired = 0;
    element.addEventListener('spk-details-toggle', () => fired++);
    element.setAttribute('open', '');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.shadowRoot!.querySelector('details')!.open).to.be.true;
    expect(fired).to.equal(0);
  });

  it('has nothing for axe to find', async () => {
    await expect(await fixture(html`<spk-details summary="Help" open>More</spk-details>`)).to.be.accessible();
  });
});

describe('<spk-card>', () => {
  itInChromium('is named by its heading, of the level that is asked for', async () => {
    const element = await fixture(
      html`<spk-card heading="Walking group" heading-level="4">Monday</spk-card>`,
    );
    expect(await byRole('article', 'Walking group')).to.exist;
    expect(element.shadowRoot!.querySelector('h4')!.textContent).to.equal('Walking group');
  });

  it('can be pressed anywhere when it has an address', async () => {
    const element = await fixture(html`<spk-card heading="Walking group" href="#walk">Monday</spk-card>`);
    const box = element.getBoundingClientRect();
    const hit = element.shadowRoot!.elementFromPoint(box.right - 4, box.bottom - 4);
    expect(hit?.localName).to.equal('a');
    await expect(element).to.be.accessible();
  });
});

describe('<spk-notice>', () => {
  itInChromium('speaks a failure at once, and says what its colour means', async () => {
    await fixture(
      html`<spk-notice kind="failure" heading="The list did not load"
        ><p>Try again later.</p>
        <button slot="actions">Try again</button></spk-notice
      >`,
    );
    const nodes = await treeNodes();
    const alert = nodes.find(({role}) => role === 'alert');
    expect(alert).to.exist;
    const heading = nodes.find(({role}) => role === 'heading');
    expect(heading?.name).to.equal('There is a problem: The list did not load');
    const inAlert = JSON.stringify(alert);
    expect(inAlert).to.contain('Try again later.');
    expect(inAlert, 'the buttons are not part of what is spoken').not.to.contain('"Try again"');
  });

  itInChromium('is quiet unless it is live', async () => {
    const element = await fixture(html`<spk-notice kind="success" heading="Saved"></spk-notice>`);
    expect(await byRole('status')).to.equal(undefined);
    element.setAttribute('live', '');
    await (element as HTMLElementTagNameMap['spk-notice']).updateComplete;
    expect(await byRole('status')).to.exist;
  });

  it('has nothing for axe to find', async () => {
    for (const kind of ['info', 'success', 'warning', 'failure']) {
      await expect(
        await fixture(html`<spk-notice kind=${kind} heading="Heading">Text</spk-notice>`),
      ).to.be.accessible();
    }
  });
});

describe('<spk-tag>', () => {
  it('can be read in every kind and theme', async () => {
    for (const theme of ['nhs', 'govuk', 'council']) {
      const page = await fixture(
        html`<p>
          ${['neutral', 'info', 'success', 'warning', 'error'].map(
            (kind) => html`<spk-tag kind=${kind} theme=${theme}>Status</spk-tag> `,
          )}
        </p>`,
      );
      await expect(page).to.be.accessible();
    }
  });
});

describe('chip', () => {
  it('removes when it is pressed anywhere, and has a name that says so', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    let removed = 0;
    render(
      lit`${chip({label: 'Walking', removeLabel: 'Remove filter Walking', onRemove: () => removed++})}`,
      page,
    );
    const button = page.querySelector('button')!;
    expect(button.ariaLabel).to.equal('Remove filter Walking');
    page.querySelector('span')!.click();
    expect(removed).to.equal(1);
    await expect(page).to.be.accessible();
  });
});

describe('skeleton', () => {
  it('is hidden from assistive technology and has as many lines as asked', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    render(skeleton(4), page);
    const block = page.firstElementChild!;
    expect(block.getAttribute('aria-hidden')).to.equal('true');
    expect(block.children.length).to.equal(4);
  });
});
