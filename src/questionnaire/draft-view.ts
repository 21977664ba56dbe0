import {html, nothing, type TemplateResult} from 'lit';
import type {DraftStrings} from '../i18n/drafts/index.js';
import {formatDate} from '../i18n/formats.js';
import type {KitStrings} from '../i18n/kit/index.js';
import {button} from '../kit/button/button-template.js';
import {dialog} from '../kit/dialog/dialog-template.js';
import {statusPanel} from '../kit/notice/notice-template.js';
import type {Drafts} from './drafts.js';
import {localDay} from './local-day.js';

/** What the views of drafts are made of. */
export interface DraftViewOptions {
  readonly drafts: Drafts;
  readonly days: number;
  readonly t: DraftStrings;
  readonly kit: KitStrings;
  readonly locale: string;
  readonly headingLevel: number;
  /** Where they are kept is a tab and not the device. */
  readonly inTab: boolean;
  /** The person goes on with what was found, or does not want it. */
  readonly onGoOn: () => void;
  /** The person deletes what was kept. */
  readonly onDelete: () => void;
}

/** Answers of before have been found on this device: shown before any of them, since they may be somebody else's. */
export function foundDraft({
  drafts,
  t,
  locale,
  headingLevel,
  onGoOn,
  onDelete,
}: DraftViewOptions): TemplateResult {
  const saved = formatDate(locale, localDay(drafts.found?.saved ?? 0), {year: true});
  return statusPanel({
    heading: t.foundHeading,
    headingLevel,
    focusable: true,
    body: html`<p>${t.foundBody(saved)}</p>`,
    actions: html`${button({label: t.goOn, onClick: onGoOn})}
    ${button({label: t.startAgain, variant: 'secondary', onClick: onDelete})}`,
  });
}

/** Below the questions: saving for later, or what has become of that. */
export function draftBar(options: DraftViewOptions): TemplateResult | typeof nothing {
  const {drafts, t, locale, inTab} = options;
  switch (drafts.state) {
    case 'keeping':
      return html`<div class="draft">
        <p class="kept" tabindex="-1">
          ${inTab ? t.keptInTab : t.keptOnDevice(formatDate(locale, drafts.until, {year: true}))}
        </p>
        ${button({
          label: t.deleteAnswers,
          variant: 'quiet',
          haspopup: 'dialog',
          onClick: () => (drafts.isDeleting = true),
        })}
      </div>`;
    case 'refused':
      return html`<div class="draft"><p>${t.notKept}</p></div>`;
    case 'found':
      return nothing;
    default:
      return html`<div class="draft">
        ${drafts.state === 'deleted' ? html`<p>${t.deleted}</p>` : nothing}
        ${button({
          label: t.saveForLater,
          variant: 'secondary',
          haspopup: inTab ? undefined : 'dialog',
          onClick: () => drafts.ask(),
        })}
      </div>`;
  }
}

/** What is asked before answers are kept on a device, and before they are deleted. */
export function draftDialogs(options: DraftViewOptions): TemplateResult {
  return html`${askToKeep(options)}${askToDelete(options)}`;
}

/** What keeping answers on this device means, before anything is kept. */
function askToKeep({drafts, days, t, kit, headingLevel}: DraftViewOptions): TemplateResult {
  return dialog({
    id: 'ask-to-keep',
    open: drafts.state === 'asking',
    label: t.askHeading,
    headingLevel,
    closeLabel: kit.close,
    content: html`<div class="prose">
      <p>${t.askWhere(days)}</p>
      <p>${t.askHow}</p>
      <p>${t.askShared}</p>
    </div>`,
    footer: html`<div class="spk-actions">
      ${button({label: t.keep, onClick: () => drafts.keep()})}
      ${button({label: t.doNotKeep, variant: 'secondary', onClick: () => drafts.decline()})}
    </div>`,
    // Also called once the answer has been given and the dialog closes by that.
    onClose: () => drafts.state === 'asking' && drafts.decline(),
  });
}

/** One press too many must not cost all answers. */
function askToDelete({drafts, t, kit, headingLevel, onDelete}: DraftViewOptions): TemplateResult {
  return dialog({
    id: 'ask-to-delete',
    open: drafts.isDeleting,
    label: t.deleteHeading,
    headingLevel,
    closeLabel: kit.close,
    content: html`<p>${t.deleteBody}</p>`,
    footer: html`<div class="spk-actions">
      ${button({label: t.startAgain, variant: 'warning', onClick: onDelete})}
      ${button({label: t.keep, variant: 'secondary', onClick: () => (drafts.isDeleting = false)})}
    </div>`,
    onClose: () => (drafts.isDeleting = false),
  });
}
