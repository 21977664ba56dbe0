import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/support-plan/index.js';
import {examples, makeBars, makeExample} from './support-plan.examples.js';

const meta: Meta = {
  title: 'Features/Support plan/Plan',
  component: 'spk-support-plan',
  parameters: {layout: 'padded'},
};
export default meta;

const made = new WeakMap<HTMLElement, () => Promise<void>>();

/** A story: rendered, then brought to its state as a person would. */
function story(make: () => {readonly around: HTMLElement; readonly act: () => Promise<void>}): StoryObj {
  return {
    render: () => {
      const {around, act} = make();
      made.set(around, act);
      return around;
    },
    play: async ({canvasElement}) => {
      const around = [...canvasElement.querySelectorAll('div')].find((each) => made.has(each));
      await made.get(around!)!();
    },
  };
}

export const Writing = story(() => makeExample(examples.writing));
export const NewPlan = story(() => makeExample(examples['new-plan']));
export const SaveBar = story(makeBars);
export const Leaving = story(() => makeExample(examples.leaving));
export const Welsh = story(() => makeExample(examples.welsh));
export const Loading = story(() => makeExample(examples.loading));
// The tag lets the line on the console pass that these are about. Storybook reads tags without running the file.
export const Offline = {...story(() => makeExample(examples.offline)), tags: ['reports-error']};
export const Missing = {...story(() => makeExample(examples.missing)), tags: ['reports-error']};
export const NotSetUp = {...story(() => makeExample(examples['not-set-up'])), tags: ['reports-error']};
export const Refused = {...story(() => makeExample(examples.refused)), tags: ['reports-error']};
