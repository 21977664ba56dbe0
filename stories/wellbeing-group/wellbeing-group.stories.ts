import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/wellbeing-group/index.js';
import {examples, makeExample, type GroupExample} from './wellbeing-group.examples.js';

const meta: Meta = {
  title: 'Features/Wellbeing group',
  component: 'spk-wellbeing-group',
  parameters: {layout: 'padded'},
};
export default meta;

const made = new WeakMap<HTMLElement, () => Promise<void>>();

/** A story of one example: rendered, then brought to its state as a person would. */
function story(example: GroupExample): StoryObj {
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

export const Network = story(examples.network);
export const Tables = story(examples.tables);
export const Narrow = story(examples.narrow);
export const Loneliness = story(examples.loneliness);
export const SeveralMeasures = story(examples.several);
export const Professional = story(examples.professional);
export const NumbersAlone = story(examples.numbers);
export const FewPeople = story(examples['few-people']);
export const Histories = story(examples.histories);
export const Welsh = story(examples.welsh);
export const Empty = story(examples.empty);
export const Loading = story(examples.loading);
// The tag lets the line on the console pass that these are about. Storybook reads tags without running the file.
export const Offline = {...story(examples.offline), tags: ['reports-error']};
export const Failed = {...story(examples.failed), tags: ['reports-error']};
export const NotSafe = {...story(examples.unsafe), tags: ['reports-error']};
export const NotSetUp = {...story(examples['not-set-up']), tags: ['reports-error']};
