import {css, html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {PlanSection, PlanSectionSetting} from '../../src/model/plan/sections.js';
import {planSections} from '../../src/model/plan/sections.js';
import {addPartView} from '../../src/support-plan/parts/add-part-view.js';
import {agreementSection} from '../../src/support-plan/parts/agreement-view.js';
import {partSection, titleButton, titleForm} from '../../src/support-plan/parts/part-form.js';
import {PLAN_PART} from '../../src/support-plan/parts/part-ids.js';
import {PartsEditor} from '../../src/support-plan/parts/parts-editor.js';
import {partsStyles} from '../../src/support-plan/parts/parts.styles.js';
import type {PlanView} from '../../src/support-plan/plan-view.js';
import {readingStyles} from '../../src/support-plan/reading/reading.styles.js';
import {sectionStyles} from '../../src/support-plan/reading/section-frame.styles.js';
import type {PlanHarness, PlanRoom} from './plan-harness.js';

/** A section of an organisation's own, with a question of every kind. */
export const everyKind: PlanSectionSetting = {
  id: 'garden',
  label: 'My garden',
  hint: 'What grows there, and who looks after it.',
  fields: [
    {id: 'story', kind: 'words', label: 'Tell us about it', hint: 'In your own words.'},
    {id: 'size', kind: 'line', label: 'How big is it?'},
    {
      id: 'grows',
      kind: 'choices',
      label: 'What grows there?',
      options: [
        {id: 'beans', text: 'Beans'},
        {id: 'roses', text: 'Roses'},
      ],
    },
    {id: 'since', kind: 'date', label: 'Since when?', hint: 'For example, 27 3 2019'},
    {id: 'joy', kind: 'scale', label: 'How much joy is it?'},
    {id: 'shared', kind: 'yes-no', label: 'Do you share it?'},
  ],
};

const sheet = css`
  .spk-root {
    container: spk / inline-size;
  }
`;

/** The editors of harnesses, for tests and stories. */
const editors = new WeakMap<PlanHarness, PartsEditor>();

/** The editor in a harness. */
export const editorOf = (host: PlanHarness): PartsEditor => editors.get(host)!;

/** The view as the parts get it: with the sections that the editor adds. */
export function viewOf(host: PlanHarness, settings?: readonly PlanSectionSetting[]): PlanView {
  const configured: readonly PlanSection[] = planSections(settings).sections;
  return {...host.view, sections: editorOf(host).sections(configured, host.plan)};
}

/** All parts of a plan but goals and steps, one below the other, as the element puts them. */
export const partsRoom =
  (settings?: readonly PlanSectionSetting[]) =>
  (host: PlanHarness): PlanRoom => {
    const parts = new PartsEditor(host);
    editors.set(host, parts);
    return {
      styles: [sectionStyles, readingStyles, partsStyles, sheet],
      words: [parts.words, parts.kit],
      show: () => {
        const view = viewOf(host, settings);
        return html`<article class="plan-sheet">
          ${parts.isOpen(PLAN_PART) ? titleForm(view, parts) : titleButton(view, parts)}
          ${repeat(
            view.sections.filter(({kind}) => kind !== 'goals' && kind !== 'actions'),
            ({id}) => id,
            (section) => partSection(view, parts, section),
          )}
          ${agreementSection(view, parts)} ${addPartView(view, parts)}
        </article>`;
      },
    };
  };
