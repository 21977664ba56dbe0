import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../../kit/button/button-template.js';
import {barRoom} from './bar-room.js';
import {countUnsaved, saveWords, type SaveWordsOptions} from './save-words.js';
import {saveShape} from './save-shapes.js';
import type {SaveStatus} from './save-state.js';

/** What the save bar is made of. */
export interface SaveBarOptions extends SaveWordsOptions {
  /** Where to log in again; '' where the page has not said. */
  readonly loginHref: string;
  readonly onSave: () => void;
  readonly onChoose: () => void;
  readonly onPrint: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Steps can be taken back here. */
  readonly canStep: boolean;
  /** A review is shown: its button takes the place of the one that saves, and finishing saves. */
  readonly review?: ReviewBar;
}

/** What a review says in the bar. */
export interface ReviewBar {
  readonly label: string;
  readonly onFinish: () => void;
  /** Over unfinished answers nobody is told that everything is saved. */
  readonly heading?: string;
  readonly body?: string;
}

/** Id of the one button that saves. */
export const SAVE_BUTTON = 'plan-save';

/** Those that are said at once: something has to be done. */
const ALERTS: ReadonlySet<SaveStatus> = new Set(['not-saved', 'clash', 'logged-out', 'refused']);

/**
 * Sticky at the foot of the plan: how far it is in the record, in words with a shape, and the button that saves, which is always in
 * its place. What is no alert is said by the element's live region, so that nobody is talked over at every change. Styles:
 * `saveBarStyles`.
 */
export function saveBar(options: SaveBarOptions): TemplateResult {
  const {status} = options;
  const isAlert = ALERTS.has(status);
  const own = isAlert || status === 'saving' ? undefined : options.review;
  const words = saveWords(options);
  const {heading, body} = own?.heading ? {heading: own.heading, body: own.body ?? ''} : words;
  const said = html`<strong class="save-heading">${heading}</strong>
    ${body ? html`<span class="save-body">${body}</span>` : nothing}`;
  return html`<div class="save-bar" part="save-bar" ${barRoom()}>
    <div class="save">
      ${saveShape(own?.heading || (options.isUnfinished && status === 'saved') ? 'unsaved' : status)}
      <div class="save-words">
        <div>${isAlert ? nothing : said}</div>
        <div role="alert">${isAlert ? said : nothing}</div>
      </div>
    </div>
    <div class="save-buttons">${otherButtons(options)} ${mainButton(options)}</div>
  </div>`;
}

/** What is said by the live region when the plan comes into this state; '' for what is an alert, or nobody waits for. */
export function spokenStatus(options: SaveWordsOptions): string {
  const {status, state} = options;
  if (!['saving', 'saved', 'offline'].includes(status)) return '';
  const {heading, body} = saveWords(options);
  return status === 'offline' || state.joined ? `${heading}. ${body}` : heading;
}

function otherButtons(options: SaveBarOptions): unknown {
  const {t, status, state, loginHref, onPrint, onUndo, onRedo} = options;
  const {past, future} = state.undo;
  const isStuck =
    ['offline', 'not-saved'].includes(status) || (status === 'refused' && countUnsaved(state) > 0);
  // A step back in the plan would be made out of sight.
  const steps = past.length + future.length > 0 && status !== 'refused' && options.canStep && !options.review;
  return html`${
    steps
      ? html`<span class="save-steps"
          >${button({label: t.undo, variant: 'quiet', id: 'plan-undo', onClick: onUndo})}
          ${future.length > 0 ? button({label: t.redo, variant: 'quiet', id: 'plan-redo', onClick: onRedo}) : nothing}</span
        >`
      : nothing
  }
  ${isStuck ? button({label: t.printCopy, variant: 'secondary', onClick: onPrint}) : nothing}
  ${status === 'logged-out' && loginHref ? button({label: t.logIn, variant: 'secondary', href: loginHref, target: '_blank'}) : nothing}`;
}

function mainButton({t, status, state, onSave, onChoose, review}: SaveBarOptions): unknown {
  if (review) return button({label: review.label, id: SAVE_BUTTON, onClick: review.onFinish});
  if (status === 'refused' && countUnsaved(state) === 0) return nothing;
  const label = status === 'clash' ? t.choose : status === 'not-saved' ? t.tryAgain : t.savePlan;
  const isMain = ['unsaved', 'not-saved', 'clash', 'logged-out'].includes(status);
  return button({
    label,
    id: SAVE_BUTTON,
    variant: isMain ? 'primary' : 'secondary',
    onClick: status === 'clash' ? onChoose : onSave,
  });
}
