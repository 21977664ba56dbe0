import {html} from 'lit';
import '../../src/kit/button/index.js';

/** Named states of `<spk-button>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () => html`<spk-button>Continue</spk-button>`,
  secondary: () => html`<spk-button variant="secondary">Find an address</spk-button>`,
  quiet: () => html`<spk-button variant="quiet">Clear all filters</spk-button>`,
  warning: () => html`<spk-button variant="warning">Delete this plan</spk-button>`,
  link: () => html`<spk-button href="#start">Start now</spk-button>`,
  disabled: () => html`<spk-button disabled>Continue</spk-button>`,
  'long-welsh': () =>
    html`<div lang="cy">
      <spk-button wide
        >Cadarnhau’r atebion ac anfon yr atgyfeiriad at y tîm presgripsiynu cymdeithasol</spk-button
      >
    </div>`,
};
