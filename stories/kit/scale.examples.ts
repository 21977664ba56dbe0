import {html} from 'lit';
import '../../src/kit/scale/index.js';

/** Named states of `<spk-scale>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-scale
      name="satisfied"
      label="Overall, how satisfied are you with your life nowadays?"
      hint="There are no right or wrong answers."
      min-label="not at all satisfied"
      max-label="completely satisfied"
      ><option value="no">Prefer not to say</option></spk-scale
    >`,
  chosen: () =>
    html`<spk-scale
      label="Overall, how satisfied are you with your life nowadays?"
      min-label="not at all satisfied"
      max-label="completely satisfied"
      value="7"
    ></spk-scale>`,
  error: () =>
    html`<spk-scale
      label="Overall, how satisfied are you with your life nowadays?"
      error="Select how satisfied you are with your life nowadays"
      min-label="not at all satisfied"
      max-label="completely satisfied"
    ></spk-scale>`,
  disabled: () =>
    html`<spk-scale
      label="Overall, how happy did you feel yesterday?"
      min-label="not at all happy"
      max-label="completely happy"
      value="4"
      disabled
    ></spk-scale>`,
  few: () =>
    html`<spk-scale
      label="How easy was this form to use?"
      min="1"
      max="5"
      min-label="very hard"
      max-label="very easy"
    ></spk-scale>`,
  'long-welsh': () =>
    html`<div lang="cy">
      <spk-scale
        label="Ar y cyfan, pa mor fodlon ydych chi ar eich bywyd y dyddiau hyn?"
        min-label="ddim yn fodlon o gwbl ar fy mywyd"
        max-label="cwbl fodlon ar fy mywyd"
        ><option value="no">Mae’n well gen i beidio â dweud</option></spk-scale
      >
    </div>`,
};
