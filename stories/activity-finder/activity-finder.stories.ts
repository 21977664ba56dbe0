import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/activity-finder/index.js';
import {examples, makeExample, type FinderExample} from './activity-finder.examples.js';

const meta: Meta = {
  title: 'Features/Activity finder',
  component: 'spk-activity-finder',
  parameters: {layout: 'padded'},
};
export default meta;

const made = new WeakMap<HTMLElement, () => Promise<void>>();

/** A story of one example: rendered, then brought to its state as a person would. */
function story(example: FinderExample): StoryObj {
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

export const Default = story(examples.default);
export const Near = story(examples.near);
export const Narrow = story(examples.narrow);
export const Sidebar = story(examples.sidebar);
export const ListOnly = story(examples['list-only']);
export const MapOnly = story(examples['map-only']);
export const FilterOpen = story(examples['filter-open']);
export const FilterSheet = story(examples['filter-sheet']);
export const Filtered = story(examples.filtered);
export const Details = story(examples.details);
export const DetailsStale = story(examples['details-stale']);
export const DetailsLittleKnown = story(examples['details-little-known']);
export const DetailsSample = story(examples['details-sample']);
export const DetailsAlert = story(examples['details-alert']);
export const Shortlist = story(examples.shortlist);
export const ShortlistEmpty = story(examples['shortlist-empty']);
export const Loading = story(examples.loading);
export const Empty = story(examples.empty);
export const EmptyDirectory = story(examples['empty-directory']);
// The tag lets the line on the console pass that these are about. Storybook reads tags without running the file.
export const Failed = {...story(examples.failed), tags: ['reports-error']};
export const Offline = {...story(examples.offline), tags: ['reports-error']};
export const PartlyFailed = story(examples['partly-failed']);
export const NotConfigured = {...story(examples['not-configured']), tags: ['reports-error']};
export const LongWelsh = story(examples['long-welsh']);
export const RightToLeft = story(examples.rtl);
export const Many = story(examples.many);
