import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {examples as address} from '../../stories/kit/address.examples.js';
import {examples as backLink} from '../../stories/kit/back-link.examples.js';
import {examples as button} from '../../stories/kit/button.examples.js';
import {examples as card} from '../../stories/kit/card.examples.js';
import {examples as checkboxes} from '../../stories/kit/checkboxes.examples.js';
import {examples as combobox} from '../../stories/kit/combobox.examples.js';
import {examples as dateInput} from '../../stories/kit/date-input.examples.js';
import {examples as details} from '../../stories/kit/details.examples.js';
import {examples as dialog} from '../../stories/kit/dialog.examples.js';
import {examples as errorSummary} from '../../stories/kit/error-summary.examples.js';
import {examples as fileUpload} from '../../stories/kit/file-upload.examples.js';
import {examples as notice} from '../../stories/kit/notice.examples.js';
import {examples as pagination} from '../../stories/kit/pagination.examples.js';
import {examples as quantity} from '../../stories/kit/quantity.examples.js';
import {examples as radios} from '../../stories/kit/radios.examples.js';
import {examples as scale} from '../../stories/kit/scale.examples.js';
import {examples as select} from '../../stories/kit/select.examples.js';
import {examples as summaryList} from '../../stories/kit/summary-list.examples.js';
import {examples as tag} from '../../stories/kit/tag.examples.js';
import {examples as textInput} from '../../stories/kit/text-input.examples.js';
import {examples as textarea} from '../../stories/kit/textarea.examples.js';
import {examples as timeInput} from '../../stories/kit/time-input.examples.js';

const all: Record<string, Record<string, () => TemplateResult>> = {
  address,
  'back-link': backLink,
  button,
  card,
  checkboxes,
  combobox,
  'date-input': dateInput,
  details,
  dialog,
  'error-summary': errorSummary,
  'file-upload': fileUpload,
  notice,
  pagination,
  quantity,
  radios,
  scale,
  select,
  'summary-list': summaryList,
  tag,
  'text-input': textInput,
  textarea,
  'time-input': timeInput,
};

/** Everything rendered below a node, shadow roots included. */
function* below(node: ParentNode): Generator<Element> {
  for (const element of node.children) {
    yield element;
    yield* below(element.shadowRoot ?? element);
    if (element.shadowRoot) yield* below(element);
  }
}

for (const [name, examples] of Object.entries(all)) {
  describe(`examples of <spk-${name}>`, () => {
    for (const [state, example] of Object.entries(examples)) {
      it(`${state}: fits into 288 pixels, and axe finds nothing`, async () => {
        const page = await fixture<HTMLElement>(html`<div>${example()}</div>`);
        page.style.inlineSize = '288px';
        for (const element of [...below(page)]) await (element as {updateComplete?: unknown}).updateComplete;
        await new Promise(requestAnimationFrame);
        const edge = page.getBoundingClientRect();
        for (const element of below(page)) {
          // A dialog is as wide as the window lets it be.
          if (name === 'dialog' || element.closest('.visually-hidden')) continue;
          // Firefox counts what an icon's lines could cover before the icon's own box cuts them off.
          if (element instanceof SVGElement && element.ownerSVGElement) continue;
          const {right, left, width} = element.getBoundingClientRect();
          if (width <= 1) continue;
          expect(right, `${element.localName}.${element.className} at the end`).to.be.at.most(edge.right + 1);
          expect(left, `${element.localName}.${element.className} at the start`).to.be.at.least(
            edge.left - 1,
          );
        }
        await expect(page).to.be.accessible();
      });
    }
  });
}
