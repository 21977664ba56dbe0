import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {InnerWidth} from '../../src/element/inner-width.js';
import {waitUntil} from '../support/wait-until.js';

class Measured extends LitElement {
  renders = 0;
  readonly room = new InnerWidth(this, () => this.renderRoot.querySelector('div'));

  protected override render(): TemplateResult {
    this.renders++;
    return html`<div></div>`;
  }
}
customElements.define('test-inner-width', Measured);

async function measured(width: number): Promise<{around: HTMLElement; element: Measured}> {
  const around = await fixture<HTMLElement>(html`<div></div>`);
  around.style.inlineSize = `${width}px`;
  const element = document.createElement('test-inner-width') as Measured;
  element.style.display = 'block';
  around.append(element);
  await element.updateComplete;
  return {around, element};
}

describe('InnerWidth', () => {
  it('knows the room before the first rendering, so that one is enough', async () => {
    const {element} = await measured(512);
    expect([element.room.units, element.room.scale, element.room.rtl]).to.deep.equal([512, 1, false]);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(element.renders).to.equal(1);
  });

  it('has fewer and larger units for larger text', async () => {
    const {element, around} = await measured(600);
    around.style.fontSize = '32px';
    element.requestUpdate();
    await waitUntil(() => element.room.units === 300, 'fewer units');
    expect(element.room.scale).to.equal(2);
  });

  it('follows the room and the direction, and keeps what it knew while it is not shown', async () => {
    const {element, around} = await measured(600);
    around.style.inlineSize = '300px';
    await waitUntil(() => element.room.units === 300, 'the new width');
    around.dir = 'rtl';
    element.requestUpdate();
    await waitUntil(() => element.room.rtl, 'the direction');
    around.hidden = true;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(element.room.units).to.equal(300);
  });

  it('measures nothing once the element is away, and again when it is back', async () => {
    const {element, around} = await measured(600);
    element.remove();
    around.style.inlineSize = '200px';
    const {renders} = element;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect([element.renders, element.room.units]).to.deep.equal([renders, 600]);
    around.append(element);
    await waitUntil(() => element.room.units === 200, 'the width where it is now');
  });
});
