import {html} from 'lit';
import '../../src/kit/combobox/index.js';

const options = () => html`
  <option value="walk">Walking group</option>
  <option value="swim" data-hint="Warm water">Swimming</option>
  <option value="sing">Singing for fun</option>
  <option value="garden">Community garden</option>
`;

/** Named states of `<spk-combobox>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-combobox name="activity" label="Activity" hint="Type to find one">${options()}</spk-combobox>`,
  chosen: () => html`<spk-combobox label="Activity" value="swim">${options()}</spk-combobox>`,
  error: () =>
    html`<spk-combobox label="Activity" error="Select activity from the list">${options()}</spk-combobox>`,
  disabled: () => html`<spk-combobox label="Activity" value="walk" disabled>${options()}</spk-combobox>`,
  'own-words': () =>
    html`<spk-combobox
      label="What do you enjoy?"
      hint="Choose from the list or use your own words"
      free
      value="Mending old radios"
      >${options()}</spk-combobox
    >`,
  'min-length': () =>
    html`<spk-combobox label="GP surgery" hint="Type 2 letters or more" min-length="2" width="20"
      ><option>Meadowside Surgery</option>
      <option>Mill Street Medical Centre</option></spk-combobox
    >`,
  failing: () =>
    html`<spk-combobox
      label="GP surgery"
      hint="The list of this one cannot be loaded"
      .load=${() => Promise.reject(new Error('down'))}
    ></spk-combobox>`,
  'long-welsh': () =>
    html`<div lang="cy">
      <spk-combobox
        label="Pa weithgaredd cymunedol hoffech chi roi cynnig arno?"
        error="Dewiswch weithgaredd cymunedol o’r rhestr"
        ><option>Grŵp cerdded ar gyfer dechreuwyr yn y parc gwledig</option>
        <option>Canu er mwyn hwyl</option></spk-combobox
      >
    </div>`,
};
