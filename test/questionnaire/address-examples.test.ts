import {expect, fixture, html} from '@open-wc/testing';
import '../../src/questionnaire/index.js';
import {
  addressExamples,
  makeAddressExample,
  type AddressExample,
} from '../../stories/questionnaire/address.examples.js';
import {consoleLines} from '../support/console-lines.js';
import {shownElements} from '../support/roles.js';

describe('examples of an address in <spk-questionnaire>', () => {
  for (const [name, example] of Object.entries<AddressExample>(addressExamples)) {
    it(`${name}: axe finds nothing, and it fits into 288 pixels`, async () => {
      const {around, act} = makeAddressExample(example);
      const page = document.createElement('div');
      page.append(around);
      const lines = await consoleLines('error', async () => {
        await fixture(html`${page}`);
        await act();
        await new Promise((resolve) => setTimeout(resolve));
      });
      expect(lines.length > 0, lines.join()).to.equal(example.reportsError ?? false);
      page.style.inlineSize = '288px';
      await new Promise(requestAnimationFrame);
      await expect(page).to.be.accessible();
      const edge = page.getBoundingClientRect();
      for (const element of shownElements(page)) {
        if (element.closest('.visually-hidden') || element instanceof SVGElement) continue;
        const {right, left, width} = element.getBoundingClientRect();
        if (width <= 1) continue;
        const who = `${element.localName}.${String(element.getAttribute('class'))}`;
        expect(right, `${who} at the end`).to.be.at.most(edge.right + 1);
        expect(left, `${who} at the start`).to.be.at.least(edge.left - 5);
      }
    });
  }
});
