import {html} from 'lit';
import '../../src/kit/pagination/index.js';

/** Named states of `<spk-pagination>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () => html`<spk-pagination page="5" pages="12"></spk-pagination>`,
  first: () => html`<spk-pagination page="1" pages="3"></spk-pagination>`,
  links: () => html`<spk-pagination page="2" pages="3" href="#page-{page}"></spk-pagination>`,
};
