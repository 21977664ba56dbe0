import {html} from 'lit';
import '../../src/kit/tag/index.js';
import {TAG_KINDS} from '../../src/kit/tag/tag-template.js';

/** Named states of `<spk-tag>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () => html`<p>${TAG_KINDS.map((kind) => html`<spk-tag kind=${kind}>${kind}</spk-tag> `)}</p>`,
};
