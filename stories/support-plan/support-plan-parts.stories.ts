import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples, makeExample, type PartsExample} from './support-plan-parts.examples.js';

const meta: Meta = {title: 'Features/Support plan/Parts', parameters: {layout: 'padded'}};
export default meta;

const made = new WeakMap<HTMLElement, () => Promise<void>>();

/** A story of one example: rendered, then brought to its state as a person would. */
function story(example: PartsExample): StoryObj {
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

export const Questions = story(examples.questions);
export const People = story(examples.people);
export const Harder = story(examples.harder);
export const Review = story(examples.review);
export const Sharing = story(examples.sharing);
export const Agreement = story(examples.agreement);
