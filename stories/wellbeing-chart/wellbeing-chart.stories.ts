import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/wellbeing-chart/index.js';
import {examples, makeExample, type ChartExample} from './wellbeing-chart.examples.js';

const meta: Meta = {
  title: 'Features/Wellbeing chart',
  component: 'spk-wellbeing-chart',
  parameters: {layout: 'padded'},
};
export default meta;

const made = new WeakMap<HTMLElement, () => Promise<void>>();

/** A story of one example: rendered, then brought to its state as a person would. */
function story(example: ChartExample): StoryObj {
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

export const OverTime = story(examples['over-time']);
export const Benchmark = story(examples.benchmark);
export const BenchmarkOffered = story(examples['benchmark-offered']);
export const FirstAndLatest = story(examples['first-and-latest']);
export const Table = story(examples.table);
export const TableOpened = story(examples['table-opened']);
export const Narrow = story(examples.narrow);
export const NarrowFirstAndLatest = story(examples['narrow-change']);
export const AnsweredOnce = story(examples.once);
export const EndsOfTheScale = story(examples.edges);
export const ManyAnswers = story(examples.many);
export const ChangedWays = story(examples['changed-ways']);
export const Loneliness = story(examples.loneliness);
export const Phq9 = story(examples.phq9);
export const Phq9Professional = story(examples['phq9-professional']);
export const Gad7 = story(examples.gad7);
export const Swemwbs = story(examples.swemwbs);
export const Who5 = story(examples.who5);
export const Djg6 = story(examples.djg6);
export const SeveralMeasures = story(examples.several);
export const FromRecord = story(examples['from-record']);
export const Welsh = story(examples.welsh);
export const WelshNarrow = story(examples['welsh-narrow']);
export const RightToLeft = story(examples['right-to-left']);
export const Empty = story(examples.empty);
export const Loading = story(examples.loading);
// The tag lets the line on the console pass that these are about. Storybook reads tags without running the file.
export const Offline = {...story(examples.offline), tags: ['reports-error']};
export const Refused = {...story(examples.refused), tags: ['reports-error']};
export const Failed = {...story(examples.failed), tags: ['reports-error']};
export const NotSetUp = {...story(examples['not-set-up']), tags: ['reports-error']};
