import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/questionnaire/index.js';
import {addressExamples as examples, makeAddressExample, type AddressExample} from './address.examples.js';

const meta: Meta = {
  title: 'Features/Questionnaire/Address',
  component: 'spk-questionnaire',
  parameters: {layout: 'padded'},
};
export default meta;

const made = new WeakMap<HTMLElement, () => Promise<void>>();

/** A story of one example: rendered, then brought to its state as a person would. */
function story(example: AddressExample): StoryObj {
  return {
    render: () => {
      const {around, act} = makeAddressExample(example);
      made.set(around, act);
      return around;
    },
    play: async ({canvasElement}) => {
      await made.get(canvasElement.querySelector('spk-backend')!)!();
    },
  };
}

/** The geocoder knows addresses: the postcode comes first. LS1 1AA has some. */
export const Start = story(examples.start);
export const Searching = story(examples.searching);
export const Found = story(examples.found);
export const Chosen = story(examples.chosen);
export const None = story(examples.none);
// The tag lets the line on the console pass that this is about. Storybook reads tags without running the file.
export const Failed = {...story(examples.failed), tags: ['reports-error']};
export const ByHand = story(examples['by-hand']);
export const NoPostcode = story(examples['no-postcode']);
/** What has to be mended is never hidden. */
export const Error = story(examples.error);
export const OnePage = story(examples['one-page']);
/** Without one the boxes are there alone. */
export const WithoutGeocoder = story(examples['without-geocoder']);
export const LongWelsh = story(examples['long-welsh']);
export const RightToLeft = story(examples.rtl);
