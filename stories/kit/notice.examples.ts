import {html} from 'lit';
import '../../src/kit/button/index.js';
import '../../src/kit/notice/index.js';

/** Named states of `<spk-notice>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-notice heading="Your answers are kept on this page only"
      >They are gone when you close it.</spk-notice
    >`,
  success: () =>
    html`<spk-notice kind="success" heading="Plan saved">Your link worker can see it now.</spk-notice>`,
  warning: () =>
    html`<spk-notice kind="warning" heading="Last checked over a year ago">Call before you go.</spk-notice>`,
  failure: () =>
    html`<spk-notice kind="failure" heading="The activities did not load"
      >The directory is not answering. What you typed is still here.<spk-button slot="actions"
        >Try again</spk-button
      ></spk-notice
    >`,
};
