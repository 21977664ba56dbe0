import {html} from 'lit';
import '../../src/kit/checkboxes/index.js';
import '../../src/kit/date-input/index.js';
import '../../src/kit/error-summary/index.js';

/** Named states of `<spk-error-summary>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<div>
      <spk-error-summary
        .errors=${[
          {text: 'Select what you would like help with', for: 'needs'},
          {text: 'Date of birth must include a year', for: 'born'},
        ]}
      ></spk-error-summary>
      <spk-checkboxes
        id="needs"
        label="What would you like help with?"
        error="Select what you would like help with"
        .choices=${[
          {value: 'lonely', label: 'Feeling lonely or cut off'},
          {value: 'active', label: 'Being more active'},
        ]}
      ></spk-checkboxes>
      <spk-date-input
        id="born"
        label="Date of birth"
        .parts=${{day: '14', month: '10', year: ''}}
        error="Date of birth must include a year"
      ></spk-date-input>
    </div>`,
  'no-field': () =>
    html`<spk-error-summary
      heading="Your referral has not been sent"
      .errors=${[{text: 'Your answers are still here. Try again in a few minutes'}]}
    ></spk-error-summary>`,
  empty: () => html`<spk-error-summary></spk-error-summary>`,
  govuk: () =>
    html`<spk-error-summary
      theme="govuk"
      .errors=${[{text: 'Enter your full name', for: 'name'}]}
    ></spk-error-summary>`,
  'long-welsh': () =>
    html`<div lang="cy">
      <spk-error-summary
        .errors=${[
          {text: 'Dewiswch yr hyn yr hoffech gael help ag ef, neu dewiswch “Nid wyf yn siŵr”', for: 'needs'},
        ]}
      ></spk-error-summary>
    </div>`,
  rtl: () =>
    html`<div dir="rtl">
      <spk-error-summary
        heading="هناك مشكلة"
        .errors=${[{text: 'أدخل اسمك', for: 'name'}]}
      ></spk-error-summary>
    </div>`,
};
