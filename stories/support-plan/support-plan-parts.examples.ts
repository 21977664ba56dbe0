import type {Plan} from '../../src/model/plan.js';
import type {PlanSectionSetting} from '../../src/model/plan/sections.js';
import {AGREEMENT_PART} from '../../src/support-plan/parts/part-ids.js';
import {editorOf, everyKind, partsRoom, viewOf} from './parts-room.js';
import {planHarness, type PlanHarness} from './plan-harness.js';
import {blankPlan, maggiesPlan, newPlan} from './sample-plan.js';

/** A part of a plan while it is written. */
export interface PartsExample {
  readonly plan: Plan;
  readonly sections?: readonly PlanSectionSetting[];
  readonly lang?: string;
  readonly recipients?: readonly string[];
  /** Id of the part that is open. */
  readonly open: string;
  /** What a person does then. */
  readonly act?: (host: PlanHarness) => void;
}

const inRoot = (host: PlanHarness, selector: string) =>
  host.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** Types into a box as a person does. */
function type(host: PlanHarness, id: string, text: string): void {
  const box = inRoot(host, `#${id}`) as HTMLInputElement;
  box.value = text;
  box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
}

/** Named states of the parts. */
export const examples = {
  questions: {
    plan: {
      ...newPlan,
      answers: {garden: {story: 'Roses by the door, and beans.', size: 'Small', joy: 9, shared: true}},
    },
    sections: [everyKind],
    open: 'garden',
    act: (host) => {
      type(host, 'answer-garden-since-day', '31');
      type(host, 'answer-garden-since-month', '2');
      type(host, 'answer-garden-since-year', '2019');
      editorOf(host).close(viewOf(host, [everyKind]));
    },
  },
  people: {
    plan: maggiesPlan,
    sections: ['people'],
    open: 'people',
    act: (host) => inRoot(host, '#change-entry-person-david').click(),
  },
  harder: {plan: maggiesPlan, sections: ['contingency', 'needs'], open: 'contingency', lang: 'cy'},
  review: {plan: maggiesPlan, sections: ['review'], open: 'review'},
  sharing: {
    plan: maggiesPlan,
    sections: ['sharing'],
    recipients: ['Meadowside Surgery', 'Warm Homes'],
    open: 'sharing',
  },
  agreement: {
    plan: {...blankPlan, answers: {matters: {text: 'My garden'}}},
    open: AGREEMENT_PART,
    act: (host) => {
      inRoot(host, 'input[name="agreement-by"][value="representative"]').click();
      [...host.shadowRoot!.querySelectorAll<HTMLElement>('.part-buttons .spk-secondary')].at(-1)?.click();
    },
  },
} as const satisfies Readonly<Record<string, PartsExample>>;

/** Makes an example. Put it on a page, then call `act`. */
export function makeExample(example: PartsExample): {
  readonly around: HTMLElement;
  readonly act: () => Promise<void>;
} {
  const {plan, sections, lang = 'en', recipients, open, act} = example;
  const host = planHarness(plan, partsRoom(sections), {...(recipients && {view: {recipients}})});
  const around = document.createElement('div');
  around.lang = lang;
  around.append(host);
  return {
    around,
    act: async () => {
      await host.updateComplete;
      editorOf(host).open(viewOf(host, sections), open);
      await host.updateComplete;
      act?.(host);
      await host.updateComplete;
    },
  };
}
