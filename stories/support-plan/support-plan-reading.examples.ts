import type {CareRecord} from '../../src/backends/care-record.js';
import {memory} from '../../src/backends/memory/index.js';
import type {PlanView} from '../../src/support-plan/plan-view.js';
import {PlanScores, showsScores} from '../../src/support-plan/reading/plan-scores.js';
import {fourTimes, lonelinessTwice, MAGGIE} from '../wellbeing-chart/sample-histories.js';
import {letter} from '../../src/support-plan/reading/letter.js';
import {readingStyles} from '../../src/support-plan/reading/reading.styles.js';
import {sectionStyles} from '../../src/support-plan/reading/section-frame.styles.js';
import type {Plan} from '../../src/model/plan.js';
import {planSections, type PlanSectionSetting} from '../../src/model/plan/sections.js';
import {planHarness, type PlanHarness, type PlanHarnessOptions} from './plan-harness.js';
import {blankPlan, hostilePlan, maggiesOpened, maggiesPlan, newPlan} from './sample-plan.js';

/** One plan as it is read. */
export interface ReadingExample extends Omit<PlanHarnessOptions, 'sections'> {
  readonly plan: Plan;
  readonly sections?: readonly PlanSectionSetting[];
  /** Pixels; left out, all there is. */
  readonly width?: number;
  readonly dir?: 'rtl';
  /** Where scores of measures are read from. */
  readonly record?: CareRecord;
}

const EVERY_SECTION: readonly PlanSectionSetting[] = [
  'about-me',
  'matters',
  'strengths',
  'needs',
  'goals',
  'actions',
  'wellbeing',
  'contingency',
  'communication',
  'people',
  {
    id: 'garden',
    label: 'My garden',
    fields: [
      {id: 'size', kind: 'line', label: 'How big is it?'},
      {id: 'since', kind: 'date', label: 'Since when?'},
      {id: 'joy', kind: 'scale', label: 'How much joy does it give me?'},
      {id: 'shed', kind: 'yes-no', label: 'Is there a shed?'},
    ],
  },
  'review',
  'sharing',
  'record',
];

const garden = {size: 'Two beds and a tree', since: '1984-05-01', joy: 9, shed: true};

/** As the drawings have it: the parts that Maggie's plan has. */
const AS_DRAWN = [
  'about-me',
  'matters',
  'strengths',
  'needs',
  'goals',
  'actions',
  'contingency',
  'review',
  'sharing',
];

/** Named states of a plan that is read. */
export const examples = {
  reading: {
    plan: maggiesPlan,
    opened: {...maggiesOpened, others: {goals: [], activities: []}},
    sections: AS_DRAWN,
  },
  everything: {
    record: memory({resources: [...fourTimes, ...lonelinessTwice]}),
    plan: {...maggiesPlan, answers: {...maggiesPlan.answers, garden}},
    opened: maggiesOpened,
    sections: EVERY_SECTION,
  },
  new: {plan: newPlan, names: {}},
  nothing: {plan: blankPlan, sections: EVERY_SECTION},
  hostile: {plan: hostilePlan, sections: EVERY_SECTION, width: 320},
  welsh: {plan: maggiesPlan, opened: maggiesOpened, sections: EVERY_SECTION, lang: 'cy'},
} as const satisfies Readonly<Record<string, ReadingExample>>;

/** The letter of an example, in a box of its width. */
export function makeExample({plan, sections, width, dir, record, ...options}: ReadingExample): HTMLElement {
  const around = document.createElement('div');
  if (options.lang) around.lang = options.lang;
  if (dir) around.dir = dir;
  if (width) around.style.inlineSize = `min(${width}px, 100%)`;
  const shown = planSections(sections).sections;
  const room = (host: PlanHarness) => {
    const scores = new PlanScores(host, {
      record: () => record,
      subject: () => MAGGIE,
      lang: () => options.lang ?? 'en',
      wanted: () => showsScores(host.plan, shown),
    });
    const show = (view: PlanView) => {
      const own = scores.for(view);
      return letter({...view, ...(own && {scores: own})});
    };
    return {show, styles: [sectionStyles, readingStyles]};
  };
  around.append(planHarness(plan, room, {canEdit: false, ...options, sections: shown}));
  return around;
}
