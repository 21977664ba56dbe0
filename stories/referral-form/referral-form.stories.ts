import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/referral-form/index.js';
import {examples, makeExample, type ReferralExample} from './referral-form.examples.js';

const meta: Meta = {
  title: 'Features/Referral form',
  component: 'spk-referral-form',
  parameters: {layout: 'padded'},
};
export default meta;

const made = new WeakMap<HTMLElement, () => Promise<void>>();

/** A story of one example: rendered, then brought to its state as a person would. */
function story(example: ReferralExample): StoryObj {
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

export const Start = story(examples.start);
export const StartWithEverything = story(examples['start-full']);
export const Question = story(examples.question);
export const Error = story(examples.error);
export const UrgentHelp = story(examples.urgent);
export const TooYoung = story(examples['under-age']);
export const CheckAnswers = story(examples.check);
export const Sending = story(examples.sending);
export const NotSentOffline = story(examples.offline);
export const NotSentBusy = story(examples.busy);
export const NotSentNoAnswer = story(examples['no-answer']);
export const NotSentNotTaken = story(examples['not-taken']);
export const NotKnownIfSent = story(examples.unknown);
export const Sent = story(examples.sent);
export const Professional = story(examples.professional);
export const ProfessionalErrors = story(examples['professional-errors']);
export const ProfessionalSent = story(examples['professional-sent']);
export const Agency = story(examples.agency);
export const DraftFound = story(examples['draft-found']);
// The tag lets the line on the console pass that these are about. Storybook reads tags without running the file.
export const NotSetUp = {...story(examples['not-set-up']), tags: ['reports-error']};
export const WrongSettings = {...story(examples['wrong-settings']), tags: ['reports-error']};
export const Loading = story(examples.loading);
export const Failed = {...story(examples.failed), tags: ['reports-error']};
