import {html, nothing} from 'lit';
import type {ViewOptions} from './help-view.js';
import type {SettingsFault} from './settings.js';

/** What is wrong with settings, below the form: for whoever wrote them. The form works without what is wrong. */
export function settingsFaults({say}: ViewOptions, faults: readonly SettingsFault[]): unknown {
  if (faults.length === 0) return nothing;
  return html`<aside class="faults" part="notice">
    <p>${say.t.settingsHeading}</p>
    <ul lang="en" dir="ltr">
      ${faults.map(({message}) => html`<li>${message}</li>`)}
    </ul>
  </aside>`;
}
