import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {html as lit, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {define} from '../../src/element/define.js';
import {SpkElement} from '../../src/element/spk-element.js';
import {disclosure} from '../../src/kit/disclosure/disclosure-template.js';
import {disclosureStyles} from '../../src/kit/disclosure/disclosure.styles.js';
import {Disclosures} from '../../src/kit/disclosure/disclosures.js';
import {leftListeners} from '../support/listeners.js';
import {press} from '../support/person.js';

class FilterBar extends SpkElement {
  static override styles = [SpkElement.styles, disclosureStyles];
  disclosures = new Disclosures(this);
  all = ['Day', 'Cost'];

  protected override render(): TemplateResult {
    const one = (id: string, label: string) =>
      disclosure({
        id,
        label,
        disclosures: this.disclosures,
        content: () => lit`<label><input type="checkbox" id="${id}-box" />${label} choice</label>`,
        footer: () => lit`<button>Clear</button>`,
      });
    return lit`<div class="spk-root"><div class="spk-disclosures">${repeat(
      this.all,
      (label) => label,
      (label) => one(label.toLowerCase(), label),
    )}</div></div>`;
  }
}
define('spk-filter-bar-fixture', FilterBar);

async function render() {
  const bar = await fixture<FilterBar>(html`<spk-filter-bar-fixture></spk-filter-bar-fixture>`);
  const find = <T extends HTMLElement>(selector: string) => bar.shadowRoot!.querySelector<T>(selector)!;
  const openIds = () =>
    [...bar.shadowRoot!.querySelectorAll('[aria-expanded="true"]')].map((button) => button.id);
  const toggle = async (id: string) => {
    find(`#${id}`).click();
    await bar.updateComplete;
  };
  return {bar, find, openIds, toggle};
}

describe('disclosure', () => {
  it('opens and closes by its button, one at a time', async () => {
    const {find, openIds, toggle} = await render();
    expect(openIds()).to.deep.equal([]);
    expect(find('#day-panel').checkVisibility()).to.be.false;
    await toggle('day');
    expect(openIds()).to.deep.equal(['day']);
    expect(find('#day-box').checkVisibility()).to.be.true;
    await toggle('cost');
    expect(openIds()).to.deep.equal(['cost']);
    await toggle('cost');
    expect(openIds()).to.deep.equal([]);
  });

  it('closes on Escape and gives focus back to its button', async () => {
    const {bar, find, openIds, toggle} = await render();
    await toggle('day');
    find('#day-box').focus();
    const unhandled = press(find('#day-box'), 'Escape');
    await bar.updateComplete;
    expect(unhandled, 'nothing around it closes as well').to.be.false;
    expect(openIds()).to.deep.equal([]);
    expect(bar.shadowRoot!.activeElement).to.equal(find('#day'));
  });

  it('closes on a press outside, not on one inside', async () => {
    const {bar, find, openIds, toggle} = await render();
    await toggle('day');
    find('#day-box').dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await bar.updateComplete;
    expect(openIds()).to.deep.equal(['day']);
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    await bar.updateComplete;
    expect(openIds()).to.deep.equal([]);
  });

  it('closes when focus goes elsewhere', async () => {
    const {bar, find, openIds, toggle} = await render();
    await toggle('day');
    find('#day-box').focus();
    await bar.updateComplete;
    expect(openIds()).to.deep.equal(['day']);
    find('#cost').focus();
    await bar.updateComplete;
    expect(openIds()).to.deep.equal([]);
  });

  it('closes when it is taken away, and is not open when it comes back', async () => {
    const {bar, openIds, toggle} = await render();
    await toggle('day');
    const show = async (...all: string[]) => {
      bar.all = all;
      bar.requestUpdate();
      await bar.updateComplete;
    };
    await show('Cost');
    expect(bar.disclosures.open).to.equal(undefined);
    await show('Day', 'Cost');
    expect(openIds()).to.deep.equal([]);
  });

  it('keeps the panel inside the element', async () => {
    const {bar, find, toggle} = await render();
    bar.style.inlineSize = '345px';
    await toggle('cost');
    await nextFrame();
    const panel = find('#cost-panel').getBoundingClientRect();
    const frame = bar.getBoundingClientRect();
    expect(panel.left).to.be.at.least(frame.left);
    expect(panel.right).to.be.at.most(frame.right + 0.5);
  });

  it('leaves no listeners behind', async () => {
    const {bar, toggle} = await render();
    const left = await leftListeners(async () => {
      await toggle('day');
      await toggle('cost');
      bar.remove();
    });
    expect(left).to.equal(0);
  });

  it('has nothing for axe to find, closed or open', async () => {
    const {bar, toggle} = await render();
    await expect(bar).to.be.accessible();
    await toggle('day');
    await expect(bar).to.be.accessible();
  });
});
