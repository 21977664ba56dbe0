import {html, nothing, type TemplateResult} from 'lit';
import {formatList} from '../../i18n/formats.js';
import {sectionWords} from '../../i18n/plan/in-words.js';
import {button} from '../../kit/button/button-template.js';
import type {PlanSection} from '../../model/plan/sections.js';
import type {PlanView} from '../plan-view.js';
import {ADD_PART, changeButtonId, partFormId} from './part-ids.js';
import type {PartsEditor} from './parts-editor.js';
import {holdsSomething} from './which-sections.js';

/** So many are named on the button. */
const NAMED = 2;

function choice(view: PlanView, parts: PartsEditor, section: PlanSection): TemplateResult {
  const {texts} = parts.words;
  const {label, hint} = sectionWords(view.words, section);
  const add = () => {
    if (parts.add(view, section)) view.desk.say(texts.partAdded(label));
  };
  const said = holdsSomething(view.plan, section) ? texts.holdsAnswers : hint;
  return html`<li>
    ${button({label, variant: 'quiet', onClick: add})}
    ${said ? html`<p class="entry-said">${said}</p>` : nothing}
  </li>`;
}

/** The way to parts that are not shown in this plan yet; nothing where there is none. */
export function addPartView(view: PlanView, parts: PartsEditor): TemplateResult | typeof nothing {
  const offered = parts.offered(view);
  if (offered.length === 0) return nothing;
  const {texts} = parts.words;
  if (!parts.isOpen(ADD_PART)) {
    const names = offered.slice(0, NAMED).map((each) => `“${sectionWords(view.words, each).label}”`);
    return html`<div class="add-part">
      ${button({
        id: changeButtonId(ADD_PART),
        label:
          offered.length > NAMED
            ? texts.addPartFor(formatList(view.locale, names, {names: true}))
            : texts.addPart,
        variant: 'quiet',
        onClick: () => parts.open(view, ADD_PART),
      })}
    </div>`;
  }
  return html`<div class="add-part part-fields" id=${partFormId(ADD_PART)}>
    <p class="part-strong" id="add-part-label">${texts.addPartHeading}</p>
    <ul class="missing" aria-labelledby="add-part-label">
      ${offered.map((each) => choice(view, parts, each))}
    </ul>
    <div class="part-buttons">
      ${button({label: texts.notNow, variant: 'secondary', onClick: () => parts.close(view)})}
    </div>
  </div>`;
}
