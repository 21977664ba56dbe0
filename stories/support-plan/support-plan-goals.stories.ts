import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples, makeExample, type GoalsExample} from './support-plan-goals.examples.js';

const meta: Meta = {title: 'Features/Support plan/Goals', parameters: {layout: 'padded'}};
export default meta;

const made = new WeakMap<HTMLElement, () => Promise<void>>();

/** A story of one example: rendered, then brought to its state as a person would. */
function story(example: GoalsExample): StoryObj {
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

export const Editing = story(examples.editing);
export const NoGoals = story(examples.none);
export const Referred = story(examples.referred);
export const MoreAboutAGoal = story(examples.more);
export const ChoosingActivities = story(examples.picker);
export const Welsh = story(examples.welsh);
