import {html} from 'lit';
import '../../src/kit/back-link/index.js';

/** Named states of `<spk-back-link>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () => html`<spk-back-link></spk-back-link>`,
  link: () => html`<spk-back-link href="#before">Back to the list of activities</spk-back-link>`,
  welsh: () => html`<div lang="cy"><spk-back-link href="#cynt"></spk-back-link></div>`,
  rtl: () => html`<div dir="rtl"><spk-back-link href="#before">رجوع</spk-back-link></div>`,
};
