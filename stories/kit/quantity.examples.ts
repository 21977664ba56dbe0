import {html} from 'lit';
import '../../src/kit/quantity/index.js';

/** Named states of `<spk-quantity>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-quantity name="weight" label="What do you weigh?"
      ><option value="kg">kilograms</option>
      <option value="st">stone</option></spk-quantity
    >`,
  'one-unit': () =>
    html`<spk-quantity
      label="Time spent outdoors"
      hint="In a usual week"
      unit="hours"
      value="3"
    ></spk-quantity>`,
  error: () =>
    html`<spk-quantity label="What do you weigh?" error="Select a unit" value="70"
      ><option value="kg">kilograms</option>
      <option value="st">stone</option></spk-quantity
    >`,
  disabled: () =>
    html`<spk-quantity label="What do you weigh?" value="70" unit="kg" disabled
      ><option value="kg">kilograms</option>
      <option value="st">stone</option></spk-quantity
    >`,
  'long-welsh': () =>
    html`<div lang="cy">
      <spk-quantity
        label="Faint o amser ydych chi’n ei dreulio yn yr awyr agored bob wythnos?"
        error="Nodwch faint o amser rydych chi’n ei dreulio yn yr awyr agored"
        ><option value="h">oriau yn ystod wythnos arferol o waith ac ysgol</option>
        <option value="min">munudau</option></spk-quantity
      >
    </div>`,
};
