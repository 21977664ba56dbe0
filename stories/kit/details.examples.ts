import {html} from 'lit';
import '../../src/kit/details/index.js';

/** Named states of `<spk-details>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-details summary="Where to find your NHS number"
      >It is on letters from the NHS, on prescriptions and in the NHS App.</spk-details
    >`,
  open: () =>
    html`<spk-details summary="Where to find your NHS number" open
      >It is on letters from the NHS, on prescriptions and in the NHS App.</spk-details
    >`,
};
