import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples, makeExample, type VersionsExample} from './support-plan-versions.examples.js';

const meta: Meta = {title: 'Features/Support plan/Versions', parameters: {layout: 'padded'}};
export default meta;

const made = new WeakMap<HTMLElement, () => Promise<void>>();

/** A story of one example: rendered, then brought to its state as a person would. */
function story(example: VersionsExample): StoryObj {
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

export const Clash = story(examples.words);
export const NotChosen = story(examples['not-chosen']);
export const Kinds = story(examples.kinds);
export const History = story(examples.history);
export const Version = story(examples.version);
export const Failed = story(examples.failed);
