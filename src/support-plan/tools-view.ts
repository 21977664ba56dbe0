import {html, nothing, type TemplateResult} from 'lit';
import type {SupportPlanStrings} from '../i18n/support-plan/index.js';
import {button} from '../kit/button/button-template.js';
import {toolId, type ScreenName} from './plan-screens.js';
import type {PlanView} from './plan-view.js';

/** What the row of tools is made of. */
export interface ToolsOptions {
  readonly t: SupportPlanStrings;
  readonly view: PlanView;
  readonly screen: ScreenName;
  /** Whoever looks at it may change the plan. */
  readonly mayEdit: boolean;
  /** Words of the button that begins a review, or goes on with it; absent where it stands elsewhere. */
  readonly review?: string;
  readonly onShow: (screen: ScreenName) => void;
}

/** What else can be done with the plan: a row below its title. */
export function toolsView({t, view, screen, mayEdit, review, onShow}: ToolsOptions): TemplateResult {
  const {opened, names} = view;
  const tool = (name: ScreenName, label: string, id = toolId(name)) =>
    html`<li>${button({label, id, variant: 'quiet', onClick: () => onShow(name)})}</li>`;
  // The person who changes their own plan sees it as they read it.
  return html`<ul class="plan-tools" aria-label=${t.tools}>
    ${
      mayEdit
        ? screen === 'reading'
          ? tool('plan', t.write, toolId('reading'))
          : tool('reading', t.read(names.person))
        : nothing
    }
    ${mayEdit && opened && review !== undefined ? tool('review', review) : nothing}
    ${opened ? tool('versions', t.versions) : nothing} ${tool('copies', t.copies)}
  </ul>`;
}
