import {html} from 'lit';
import '../../src/kit/time-input/index.js';

/** Named states of `<spk-time-input>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-time-input name="at" label="Best time to call" hint="For example, 2:30pm"></spk-time-input>`,
  filled: () => html`<spk-time-input label="Best time to call" value="14:30"></spk-time-input>`,
  error: () =>
    html`<spk-time-input
      label="Best time to call"
      hint="For example, 2:30pm"
      error="Best time to call must be a time, like 2:30pm"
    ></spk-time-input>`,
  disabled: () => html`<spk-time-input label="Starts" value="10:00" disabled></spk-time-input>`,
  question: () => html`<spk-time-input label="When do you get up?" label-heading="2"></spk-time-input>`,
  'long-welsh': () =>
    html`<div lang="cy">
      <spk-time-input
        label="Pryd yw’r amser gorau i ni eich ffonio yn ystod yr wythnos?"
        hint="Er enghraifft, 2:30pm"
        value="12:00"
      ></spk-time-input>
    </div>`,
  rtl: () =>
    html`<div dir="rtl"><spk-time-input label="أفضل وقت للاتصال" value="14:30"></spk-time-input></div>`,
};
