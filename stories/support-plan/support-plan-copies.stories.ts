import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples, makeExample, type CopiesExample} from './support-plan-copies.examples.js';

const meta: Meta = {title: 'Features/Support plan/Copies', parameters: {layout: 'padded'}};
export default meta;

const made = new WeakMap<HTMLElement, () => Promise<void>>();

/** A story of one example: rendered, then brought to its state as a person would. */
function story(example: CopiesExample): StoryObj {
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

export const Copies = story(examples.copies);
export const PrintSheet = story(examples.sheet);
export const LargePrint = story(examples['large-print']);
export const Welsh = story(examples.welsh);
