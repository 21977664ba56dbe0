import {html} from 'lit';
import '../../src/kit/card/index.js';

/** Named states of `<spk-card>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () => html`<spk-card heading="Your next session">Thursday 6 August, 10:30am</spk-card>`,
  link: () =>
    html`<spk-card heading="Find an activity" href="#find">Walks, clubs and classes near you</spk-card>`,
};
