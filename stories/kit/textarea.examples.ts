import {html} from 'lit';
import '../../src/kit/textarea/index.js';

/** Named states of `<spk-textarea>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-textarea
      name="more"
      label="Tell us a bit more (optional)"
      hint="A sentence or two is enough. You can say more when we talk."
    ></spk-textarea>`,
  error: () => html`<spk-textarea label="What has changed?" error="Enter what has changed"></spk-textarea>`,
  characters: () =>
    html`<spk-textarea
      label="What matters to you?"
      max-length="200"
      value="My garden, and seeing my grandson on Sundays."
    ></spk-textarea>`,
  words: () =>
    html`<spk-textarea label="Your week in a few words" max-words="8" rows="3" value="Quiet"></spk-textarea>`,
  'too-long': () =>
    html`<spk-textarea
      label="Times we should not call"
      max-length="20"
      rows="2"
      value="Mornings, and Thursdays after 3pm"
      error="Times we should not call must be 20 characters or less"
    ></spk-textarea>`,
  disabled: () => html`<spk-textarea label="Note" value="Kept by the practice" disabled></spk-textarea>`,
  question: () =>
    html`<spk-textarea label="What would a good day be like?" label-heading="2"></spk-textarea>`,
  'long-welsh': () =>
    html`<div lang="cy">
      <spk-textarea
        label="Dywedwch fwy wrthym am y pethau a fyddai’n ei gwneud yn haws i chi gwrdd â ni"
        hint="Er enghraifft, lle tawel, dehonglydd neu rywun yr ydych yn ymddiried ynddo"
        max-length="500"
        value="Hoffwn gwrdd yn y prynhawn."
      ></spk-textarea>
    </div>`,
  rtl: () =>
    html`<div dir="rtl">
      <spk-textarea label="ما الذي يهمك؟" max-length="200" value="حديقتي"></spk-textarea>
    </div>`,
};
