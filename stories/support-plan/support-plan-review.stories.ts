import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples, makeExample, type ReviewExample} from './support-plan-review.examples.js';

const meta: Meta = {title: 'Features/Support plan/Review', parameters: {layout: 'padded'}};
export default meta;

const made = new WeakMap<HTMLElement, () => Promise<void>>();

/** A story of one example: rendered, then brought to its state as a person would. */
function story(example: ReviewExample): StoryObj {
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

export const Review = story(examples.review);
export const Problems = story(examples.problems);
export const NothingYet = story(examples.nothing);
export const TooMuch = story(examples['too-much']);
export const Overdue = story(examples.overdue);
export const Welsh = story(examples.welsh);
