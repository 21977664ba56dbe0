import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {nothing, render} from 'lit';
import {barRoom} from '../../../src/support-plan/saving/bar-room.js';
import {waitUntil} from '../../support/wait-until.js';

describe('the room of the save bar', () => {
  const bar = (lines: number, isSticky = true) =>
    html`<div
      .style=${`position: ${isSticky ? 'sticky' : 'static'}; block-size: ${lines * 20}px`}
      ${barRoom()}
    ></div>`;

  async function rootWith(content: unknown): Promise<HTMLElement> {
    const root = await fixture<HTMLElement>(html`<div class="spk-root"></div>`);
    render(content, root);
    return root;
  }
  const room = (root: HTMLElement) => root.style.getPropertyValue('--_bar');

  it('is as high as the bar, also where the bar says more', async () => {
    const root = await rootWith(bar(3));
    await waitUntil(() => room(root) === '60px', 'its height');
    render(bar(7), root);
    await waitUntil(() => room(root) === '140px', 'more lines');
  });

  it('hides nothing of a large box to which the Tab key leads', async () => {
    const root = await rootWith(
      html`<input aria-label="Before" />
        <div .style=${`block-size: ${innerHeight - 180}px`}></div>
        <textarea
          aria-label="Words"
          .style=${'block-size: 150px; scroll-margin-block-end: calc(var(--_bar) + 10px)'}
        ></textarea>
        <div .style=${'block-size: 400px'}></div>
        <div .style=${'position: sticky; inset-block-end: 0; block-size: 60px'} ${barRoom()}></div>`,
    );
    await waitUntil(() => room(root) === '60px', 'its height');
    root.querySelector('input')!.focus();
    const box = root.querySelector('textarea')!;
    expect(box.getBoundingClientRect().bottom).to.be.greaterThan(innerHeight - 60);
    await sendKeys({press: 'Tab'});
    await waitUntil(() => document.activeElement === box, 'focus');
    await waitUntil(() => box.getBoundingClientRect().bottom <= innerHeight - 60, 'all of the box');
  });

  it('is nothing where the bar stands below the plan, and where there is none', async () => {
    const root = await rootWith(bar(3, false));
    await waitUntil(() => room(root) === '0px', 'no room');
    render(nothing, root);
    expect(room(root)).to.equal('');
  });
});
