import {html} from 'lit';
import '../../src/kit/radios/index.js';
import '../../src/kit/text-input/index.js';

/** Named states of `<spk-radios>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-radios name="way" label="How should we contact you?" hint="Select one"
      ><option value="phone" data-hint="Monday to Friday, 9am to 5pm">Phone</option>
      <option value="email">Email</option>
      <option value="text" data-divider="or">Text message</option></spk-radios
    >`,
  error: () =>
    html`<spk-radios label="How should we contact you?" error="Select how we should contact you"
      ><option value="phone" data-hint="Monday to Friday, 9am to 5pm">Phone</option>
      <option value="email">Email</option>
      <option value="text" data-divider="or">Text message</option></spk-radios
    >`,
  disabled: () =>
    html`<spk-radios label="How should we contact you?" value="email" disabled
      ><option value="phone" data-hint="Monday to Friday, 9am to 5pm">Phone</option>
      <option value="email">Email</option>
      <option value="text" data-divider="or">Text message</option></spk-radios
    >`,
  inline: () =>
    html`<spk-radios label="Do you know your NHS number?" inline
      ><option value="y">Yes</option>
      <option value="n">No</option></spk-radios
    >`,
  reveal: () =>
    html`<spk-radios label="How should we contact you?" value="phone"
      ><option value="phone">Phone</option>
      <option value="post">Post</option>
      <spk-text-input slot="reveal-phone" label="Phone number" type="tel" width="20"></spk-text-input
    ></spk-radios>`,
  'something-else': () =>
    html`<spk-radios label="What would help you most?" value="other"
      ><option value="company">Company</option>
      <option value="active">Being more active</option>
      <option value="other">Something else</option>
      <spk-text-input slot="reveal-other" label="What would help you?"></spk-text-input
    ></spk-radios>`,
  'long-welsh': () =>
    html`<div lang="cy">
      <spk-radios
        label="Sut hoffech chi i ni gysylltu â chi ynglŷn â’r atgyfeiriad?"
        error="Dewiswch sut y dylem ni gysylltu â chi"
        ><option>Dros y ffôn yn ystod oriau gwaith arferol</option>
        <option>Drwy neges destun i’ch ffôn symudol</option></spk-radios
      >
    </div>`,
};
