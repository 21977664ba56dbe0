import {html} from 'lit';
import '../../src/kit/select/index.js';

/** Named states of `<spk-select>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-select name="miles" label="Within"
      ><option value="1">1 mile</option>
      <option value="3" selected>3 miles</option>
      <option value="5">5 miles</option>
      <option value="10">10 miles</option></spk-select
    >`,
  error: () =>
    html`<spk-select label="Within" error="Select how far you can travel"
      ><option value="1">1 mile</option>
      <option value="3" selected>3 miles</option>
      <option value="5">5 miles</option>
      <option value="10">10 miles</option></spk-select
    >`,
  disabled: () =>
    html`<spk-select label="Within" disabled
      ><option value="1">1 mile</option>
      <option value="3" selected>3 miles</option>
      <option value="5">5 miles</option>
      <option value="10">10 miles</option></spk-select
    >`,
  compact: () =>
    html`<spk-select label="Sort by" compact
      ><option>Nearest</option>
      <option>Name</option></spk-select
    >`,
  'long-welsh': () =>
    html`<div lang="cy">
      <spk-select label="Pa mor bell y gallwch chi deithio i gyrraedd gweithgaredd?"
        ><option>Dim mwy na milltir o’r lle yr ydych chi’n byw ynddo</option></spk-select
      >
    </div>`,
};
