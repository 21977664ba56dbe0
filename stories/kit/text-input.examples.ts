import {html} from 'lit';
import '../../src/kit/text-input/index.js';

/** Named states of `<spk-text-input>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-text-input name="place" label="Town or postcode" hint="Like Sale or M33 7ZF"></spk-text-input>`,
  error: () =>
    html`<spk-text-input
      label="Email address"
      type="email"
      autocomplete="email"
      error="Enter an email address in the correct format, like name@example.com"
      value="name@example"
    ></spk-text-input>`,
  disabled: () => html`<spk-text-input label="Reference" value="SP-20417" disabled></spk-text-input>`,
  code: () =>
    html`<spk-text-input
      label="NHS number"
      hint="10 digits, like 999 123 4567"
      inputmode="numeric"
      spellcheck="false"
      width="14"
      code
    ></spk-text-input>`,
  affixes: () =>
    html`<spk-text-input
      label="Cost of a session, in pounds"
      prefix="£"
      suffix="a session"
      inputmode="decimal"
      width="6"
    ></spk-text-input>`,
  question: () =>
    html`<spk-text-input label="What would you like help with?" label-heading="2"></spk-text-input>`,
  'long-welsh': () =>
    html`<div lang="cy">
      <spk-text-input
        label="Cyfeiriad e-bost y person y byddwn yn cysylltu ag ef ynglŷn â’r atgyfeiriad"
        hint="Byddwn yn ei ddefnyddio i gysylltu â chi ynglŷn â’r atgyfeiriad hwn yn unig"
        error="Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com"
      ></spk-text-input>
    </div>`,
};
