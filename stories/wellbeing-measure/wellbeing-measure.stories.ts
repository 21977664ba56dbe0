import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/wellbeing-measure/index.js';
import {examples, makeExample, type MeasureExample} from './wellbeing-measure.examples.js';

const meta: Meta = {
  title: 'Features/Wellbeing measure',
  component: 'spk-wellbeing-measure',
  parameters: {layout: 'padded'},
};
export default meta;

const made = new WeakMap<HTMLElement, () => Promise<void>>();

/** A story of one example: rendered, then brought to its state as a person would. */
function story(example: MeasureExample): StoryObj {
  return {
    render: () => {
      const {around, act} = makeExample(example);
      made.set(around, act);
      return around;
    },
    play: async ({canvasElement}) => {
      const around = [...canvasElement.querySelectorAll('div')].find((each) => made.has(each));
      await made.get(around!)!();
    },
  };
}

export const Ons4 = story(examples.ons4);
export const Ons4Declined = story(examples['ons4-declined']);
export const Ons4OnOnePage = story(examples['ons4-one-page']);
export const Ons4FirstResult = story(examples['ons4-first-result']);
export const Ons4Result = story(examples['ons4-result']);
export const Ons4ResultWithGaps = story(examples['ons4-result-with-gaps']);
export const Ons4Professional = story(examples['ons4-professional']);
export const Loneliness = story(examples.loneliness);
export const LonelinessResult = story(examples['loneliness-result']);
export const Phq9 = story(examples.phq9);
export const Phq9Safety = story(examples['phq9-safety']);
export const Phq9Result = story(examples['phq9-result']);
export const Phq9Unwatched = story(examples['phq9-unwatched']);
export const Phq9Professional = story(examples['phq9-professional']);
export const Phq2 = story(examples.phq2);
export const Gad7 = story(examples.gad7);
export const Gad2Result = story(examples['gad2-result']);
export const SwemwbsResult = story(examples.swemwbs);
export const Who5 = story(examples.who5);
export const Unscored = story(examples.unscored);
export const ReadAloud = story(examples['read-aloud']);
export const OnBehalf = story(examples['on-behalf']);
export const Error = story(examples.error);
export const Saving = story(examples.saving);
export const NotSavedOffline = story(examples['not-saved-offline']);
export const NotSavedBusy = story(examples['not-saved-busy']);
export const NotKept = story(examples['not-kept']);
export const Loading = story(examples.loading);
// The tag lets the line on the console pass that these are about. Storybook reads tags without running the file.
export const Failed = {...story(examples.failed), tags: ['reports-error']};
export const LicenceMissing = {...story(examples['licence-missing']), tags: ['reports-error']};
export const WordingMissing = {...story(examples['wording-missing']), tags: ['reports-error']};
export const SafetyMissing = {...story(examples['safety-missing']), tags: ['reports-error']};
export const NotSetUp = {...story(examples['not-set-up']), tags: ['reports-error']};
export const Welsh = story(examples.welsh);
export const WelshResult = story(examples['welsh-result']);
export const RightToLeft = story(examples['right-to-left']);
