import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import {button} from '../kit/button/button-template.js';
import {details} from '../kit/details/details-template.js';
import {skeleton} from '../kit/skeleton/skeleton-template.js';
import type {Theme} from '../tokens/themes.js';
import type {Finished} from './finished.js';
import type {MeasureRun} from './measure-run.js';
import type {resultPart} from './result-part.js';
import type {ResultOptions} from './result-view.js';
import type {MeasureForm} from './setup.js';
import {notSavedView, savingView} from './saving-view.js';

/** What the pages after the last question are made of. */
export interface EndOptions extends Omit<ResultOptions, 'outcome'> {
  readonly run: MeasureRun;
  /** What the result is shown with, once it is there. */
  readonly kit: typeof resultPart.value;
  /** It could not be had. */
  readonly isKitMissing: boolean;
}

/** The page that comes after the last question. */
export function endView(options: EndOptions): unknown {
  const {run, kit} = options;
  if (run.place === 'saving') return savingView(options);
  if (run.place === 'not-saved') {
    const {failure} = run;
    if (!failure) return nothing;
    const onRetry = () => void run.save();
    return notSavedView({...options, failure, now: Date.now(), onRetry});
  }
  return kit ? kit.resultView({...options, outcome: run.outcome}) : plainEnd(options);
}

/** What became of the answers does not wait for how they are shown. */
function plainEnd(options: EndOptions): TemplateResult {
  const {t, to, headingLevel, help, answers, isKitMissing, onPrint} = options;
  const {outcome} = options.run;
  const isSaved = outcome === 'saved';
  return html`<div class="column">
    ${heading({
      level: headingLevel,
      className: 'page-heading',
      content: (isSaved ? t.savedHeading : t.answersHeading)[to],
    })}
    ${isSaved ? nothing : html`<p>${outcome === 'handed-over' ? t.handedOver : t.notKept}</p>`} ${help}
    ${isKitMissing ? nothing : skeleton(3)}
    <div class="actions">
      <slot name="next"></slot>
      ${button({label: t.printAnswers[to], variant: 'secondary', onClick: onPrint})}
    </div>
    ${answers}
  </div>`;
}

/** How a copy of the answers is shown. */
interface CopyOptions {
  readonly label: string;
  readonly headingLevel: number;
  readonly theme?: Theme;
  readonly isPrinting: boolean;
}

/** The answers word for word: behind a button on the screen, open on paper. */
export function answersCopy({form, response}: Finished, options: CopyOptions): TemplateResult {
  const {label, headingLevel, theme, isPrinting} = options;
  return details({
    summary: label,
    // What the person has opened stays open.
    ...(isPrinting && {open: true}),
    content: html`<spk-questionnaire
      read-only
      .headingLevel=${headingLevel}
      .theme=${theme}
      .questionnaire=${form.questionnaire}
      .response=${response}
    ></spk-questionnaire>`,
  });
}

/** Copies the text of a box; `false`, and the text is chosen, where the browser does not let it. */
export async function copyText(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    box.focus();
    box.select();
    return false;
  }
}

/** Whose words these are. */
export function attribution({isOwn, fit, questionnaire}: MeasureForm): unknown {
  // What a definition says of words that are not in the kit is for deployers, not for people.
  const words = isOwn ? fit?.measure.attribution : questionnaire.copyright;
  return words
    ? html`<p class="attribution" lang=${isOwn ? 'en' : nothing} dir="auto">${words}</p>`
    : nothing;
}

/** What the page says about help, where it says something. */
export function helpFoot(host: Element, label: string): TemplateResult {
  const onSlot = ({currentTarget}: Event) => {
    const slot = currentTarget as HTMLSlotElement;
    slot.closest('aside')!.hidden = slot.assignedElements().length === 0;
  };
  const isEmpty = host.querySelector(':scope > [slot="help"]') === null;
  return html`<aside class="help" aria-label=${label} ?hidden=${isEmpty}>
    <slot name="help" @slotchange=${onSlot}></slot>
  </aside>`;
}
