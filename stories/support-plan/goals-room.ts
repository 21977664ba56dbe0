import {css, html} from 'lit';
import type {Activity} from '../../src/model/activity.js';
import {GoalsEditor} from '../../src/support-plan/goals/goals-editor.js';
import type {GoalsOptions} from '../../src/support-plan/goals/goals-options.js';
import {goalsSection, stepsSection} from '../../src/support-plan/goals/goals-section.js';
import {goalsStyles} from '../../src/support-plan/goals/goals.styles.js';
import {framedSections} from '../../src/support-plan/reading/section-frame.js';
import {readingStyles} from '../../src/support-plan/reading/reading.styles.js';
import {sectionStyles} from '../../src/support-plan/reading/section-frame.styles.js';
import type {PlanHarness, PlanRoom} from './plan-harness.js';

const sheet = css`
  .spk-root {
    container: spk / inline-size;
  }
`;

const activity = (id: string, name: string, more: Partial<Activity>): Activity => ({
  id,
  name,
  source: 'Meadow Valley directory',
  summary: '',
  description: [],
  status: 'active',
  categories: [],
  places: [],
  modes: ['in-person'],
  sessions: [],
  cost: {kind: 'unknown'},
  access: [],
  accessibility: [],
  contacts: [],
  coverage: [],
  languages: [],
  warnings: [],
  ...more,
});

/** Activities that somebody chose before. */
export const shortlist: readonly Activity[] = [
  activity('lunch', 'Lunch club', {
    sourceUrl: 'https://meadowvalley.example/lunch-club',
    places: [
      {
        name: 'St Oswald’s Hall',
        addressLines: ['Church Lane'],
        town: 'Meadow Valley',
        postcode: 'MV4 6TT',
        precision: 'exact',
        accessibility: [],
      },
    ],
    sessions: [{rrule: 'FREQ=WEEKLY;BYDAY=TH', start: '12:00', end: '14:00'}],
    cost: {kind: 'free'},
    contacts: [{name: 'Rita', phone: '01632 960 412'}],
  }),
  activity('choir', 'Singing for the joy of it', {
    places: [{name: 'Library', addressLines: [], precision: 'exact', accessibility: []}],
    sessions: [{rrule: 'FREQ=MONTHLY;BYDAY=2TU', start: '10:30'}],
    cost: {kind: 'paid', fromAmount: 3},
  }),
];

const editors = new WeakMap<PlanHarness, GoalsEditor>();

/** The editor in a harness. */
export const goalsEditorOf = (host: PlanHarness): GoalsEditor => editors.get(host)!;

/** Goals and steps of a plan, as the element puts them. */
export const goalsRoom =
  (options: Omit<GoalsOptions, 'section'> = {}) =>
  (host: PlanHarness): PlanRoom => {
    const editor = new GoalsEditor(host);
    editors.set(host, editor);
    return {
      styles: [sectionStyles, readingStyles, goalsStyles, sheet],
      words: editor.words,
      show: (view) =>
        html`<article class="plan-sheet">
          ${framedSections(view.sections).map((section) => {
            const given = {author: 'Priya Nair', by: 'Maggie, 18 November', ...options, section};
            if (section.kind === 'goals') return goalsSection(view, editor, given);
            return section.kind === 'actions' ? stepsSection(view, editor, given) : '';
          })}
        </article>`,
    };
  };
