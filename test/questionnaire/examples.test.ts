import {expect, fixture, html} from '@open-wc/testing';
import '../../src/questionnaire/index.js';
import {consoleLines} from '../support/console-lines.js';
import {examples, makeExample, type FormExample} from '../../stories/questionnaire/questionnaire.examples.js';

/** Everything that is shown below a node, shadow roots included. */
function* below(node: ParentNode): Generator<Element> {
  for (const element of node.children) {
    if (!element.checkVisibility()) continue;
    yield element;
    yield* below(element.shadowRoot ?? element);
  }
}

describe('examples of <spk-questionnaire>', () => {
  for (const [name, example] of Object.entries<FormExample>(examples)) {
    it(`${name}: axe finds nothing, and it fits into 288 pixels`, async () => {
      const {around, act} = makeExample(example);
      const lines = await consoleLines('error', async () => {
        await fixture(html`${around}`);
        await act();
      });
      expect(lines.length > 0, lines.join()).to.equal(example.reportsError ?? false);
      await expect(around).to.be.accessible();
      around.style.inlineSize = '288px';
      await new Promise(requestAnimationFrame);
      const edge = around.getBoundingClientRect();
      for (const element of below(around)) {
        // A dialog is as wide as the window lets it be.
        if (element.closest('dialog, .visually-hidden')) continue;
        if (element instanceof SVGElement && element.ownerSVGElement) continue;
        const {right, left, width} = element.getBoundingClientRect();
        if (width <= 1) continue;
        const who = `${element.localName}.${String(element.getAttribute('class'))}`;
        expect(right, `${who} at the end`).to.be.at.most(edge.right + 1);
        expect(left, `${who} at the start`).to.be.at.least(edge.left - 5);
      }
    });
  }
});
