import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/questionnaire/index.js';
import type {Questionnaire} from '../../src/model/fhir.js';
import bigMixed from '../../test/fixtures/questionnaires/big-mixed.json';
import phq9 from '../../test/fixtures/questionnaires/phq9-calculated.json';
import repeatedGroups from '../../test/fixtures/questionnaires/repeated-groups.json';
import {examples, makeExample, type FormExample} from './questionnaire.examples.js';

const meta: Meta = {
  title: 'Features/Questionnaire',
  component: 'spk-questionnaire',
  parameters: {layout: 'padded'},
};
export default meta;

const made = new WeakMap<HTMLElement, () => Promise<void>>();

/** A story of one example: rendered, then brought to its state as a person would. */
function story(example: FormExample): StoryObj {
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

/** A published form, as it is: see test/fixtures/questionnaires for where it comes from and its licence. */
const published = (form: unknown, attributes: FormExample['attributes'] = {}): StoryObj =>
  story({form: form as Questionnaire, attributes});

export const Default = story(examples.default);
export const Error = story(examples.error);
export const Question = story(examples.question);
export const Scale = story(examples.scale);
export const CheckAnswers = story(examples.check);
export const Completed = story(examples.completed);
export const OneGroupAPage = story(examples.group);
export const SinglePage = story(examples.single);
export const Parts = story(examples.parts);
export const PartsErrors = story(examples['parts-errors']);
export const PartsNarrow = story(examples['parts-narrow']);
export const PartsWelsh = story(examples['parts-welsh']);
export const PartsRightToLeft = story(examples['parts-rtl']);
// The tag lets the line on the console pass that these are about. Storybook reads tags without running the file.
export const EveryType = {...story(examples['every-type']), tags: ['reports-error']};
export const EveryTypeErrors = {...story(examples['every-type-errors']), tags: ['reports-error']};
export const ListFailed = {...story(examples['list-failed']), tags: ['reports-error']};
export const ListFailedWelsh = {...story(examples['list-failed-welsh']), tags: ['reports-error']};
export const ReadOnly = story(examples['read-only']);
export const ReadOnlyEmpty = story(examples['read-only-empty']);
export const Loading = story(examples.loading);
export const Failed = {...story(examples.failed), tags: ['reports-error']};
export const Offline = {...story(examples.offline), tags: ['reports-error']};
export const Empty = story(examples.empty);
export const NotConfigured = {...story(examples['not-configured']), tags: ['reports-error']};
export const Faults = {...story(examples.faults), tags: ['reports-error']};
export const DraftOffer = story(examples['draft-offer']);
export const DraftAsked = story(examples['draft-asked']);
export const DraftKept = story(examples['draft-kept']);
export const Narrow = story(examples.narrow);
export const LongWelsh = story(examples['long-welsh']);
export const RightToLeft = story(examples.rtl);
export const PublishedPhq9 = published(phq9, {pages: 'single'});
export const PublishedMixed = published(bigMixed);
export const PublishedRepeatedGroups = published(repeatedGroups);
