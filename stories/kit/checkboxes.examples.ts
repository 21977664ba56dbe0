import {html} from 'lit';
import '../../src/kit/checkboxes/index.js';

/** Named states of `<spk-checkboxes>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-checkboxes name="needs" label="What would help?" hint="Select all that apply"
      ><option value="people" selected>Meeting people</option>
      <option value="move" data-hint="At any level of fitness">Being more active</option>
      <option value="money">Money and housing</option>
      <option value="none" data-exclusive data-divider="or">None of these</option></spk-checkboxes
    >`,
  error: () =>
    html`<spk-checkboxes label="What would help?" error='Select what would help, or select "None of these"'
      ><option value="people" selected>Meeting people</option>
      <option value="move" data-hint="At any level of fitness">Being more active</option>
      <option value="money">Money and housing</option>
      <option value="none" data-exclusive data-divider="or">None of these</option></spk-checkboxes
    >`,
  disabled: () =>
    html`<spk-checkboxes label="What would help?" disabled
      ><option value="people" selected>Meeting people</option>
      <option value="move" data-hint="At any level of fitness">Being more active</option>
      <option value="money">Money and housing</option>
      <option value="none" data-exclusive data-divider="or">None of these</option></spk-checkboxes
    >`,
  counts: () =>
    html`<spk-checkboxes
      label="Category"
      small
      .choices=${[
        {value: 'walking', label: 'Walking', count: 4},
        {value: 'sport', label: 'Sport', count: 5},
        {value: 'singing', label: 'Singing and music', count: 0},
      ]}
    ></spk-checkboxes>`,
  'long-welsh': () =>
    html`<div lang="cy">
      <spk-checkboxes
        label="Beth fyddai’n eich helpu chi fwyaf ar hyn o bryd?"
        hint="Dewiswch bob un sy’n berthnasol"
        ><option>Cyfarfod â phobl eraill yn eich cymuned leol</option>
        <option>Bod yn fwy egnïol yn gorfforol</option></spk-checkboxes
      >
    </div>`,
};
