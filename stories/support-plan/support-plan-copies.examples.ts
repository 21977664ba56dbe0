import type {PlanView} from '../../src/support-plan/plan-view.js';
import {CopiesScreen, copiesStyles} from '../../src/support-plan/copies/copies-part.js';
import {sectionStyles} from '../../src/support-plan/reading/section-frame.styles.js';
import type {CopySize} from '../../src/i18n/plan-copies/index.js';
import type {Plan} from '../../src/model/plan.js';
import {planSections, type PlanSectionSetting} from '../../src/model/plan/sections.js';
import {planHarness, type PlanHarness, type PlanHarnessOptions} from './plan-harness.js';
import {hostilePlan, maggiesOpened, maggiesPlan} from './sample-plan.js';

/** The screen of copies in one state. */
export interface CopiesExample extends Omit<PlanHarnessOptions, 'sections'> {
  readonly plan: Plan;
  readonly sections?: readonly PlanSectionSetting[];
  /** Pixels; left out, all there is. */
  readonly width?: number;
  readonly size?: CopySize;
  /** The picture of the sheet is open. */
  readonly preview?: boolean;
}

const AS_DRAWN = [
  'about-me',
  'matters',
  'goals',
  'actions',
  'contingency',
  'people',
  'review',
  'sharing',
] as const;

/** Named states of the screen. */
export const examples = {
  copies: {plan: maggiesPlan, opened: maggiesOpened, sections: AS_DRAWN},
  sheet: {plan: maggiesPlan, opened: maggiesOpened, sections: AS_DRAWN, preview: true},
  'large-print': {plan: maggiesPlan, opened: maggiesOpened, sections: AS_DRAWN, preview: true, size: 'large'},
  hostile: {plan: hostilePlan, preview: true, width: 320},
  welsh: {plan: maggiesPlan, opened: maggiesOpened, sections: AS_DRAWN, lang: 'cy', preview: true},
} as const satisfies Readonly<Record<string, CopiesExample>>;

/** The screen of an example, and what brings it to its state as a person would. */
export function makeExample({plan, sections, width, size, preview, ...options}: CopiesExample) {
  const around = document.createElement('div');
  if (options.lang) around.lang = options.lang;
  if (width) around.style.inlineSize = `min(${width}px, 100%)`;
  const room = () => {
    const screen = new CopiesScreen({onBack: () => undefined});
    return {show: (view: PlanView) => screen.render(view), styles: [sectionStyles, copiesStyles]};
  };
  const host = planHarness(plan, room, {...options, sections: planSections(sections).sections});
  around.append(host);
  return {around, act: () => bring(host, {...(size && {size}), ...(preview && {preview})})};
}

async function bring(
  host: PlanHarness,
  {size, preview}: Pick<CopiesExample, 'size' | 'preview'>,
): Promise<void> {
  const find = <T extends Element>(selector: string) => host.shadowRoot?.querySelector<T>(selector);
  // Words of another language are fetched.
  for (let tries = 0; tries < 100 && !find('#copies-title'); tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  if (size) find<HTMLInputElement>(`input[value="${size}"]`)?.click();
  if (preview) find<HTMLElement>('summary')?.click();
  await host.updateComplete;
}
