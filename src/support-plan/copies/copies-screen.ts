import {html, nothing, type TemplateResult} from 'lit';
import {planText} from '../../backends/plan/plan-text.js';
import {heading} from '../../element/heading.js';
import {loadTexts} from '../../i18n/catalogue.js';
import {whenInWords} from '../../i18n/plan/in-words.js';
import {
  COPY_SIZES,
  planCopiesWords,
  type CopySize,
  type PlanCopiesStrings,
} from '../../i18n/plan-copies/index.js';
import {button} from '../../kit/button/button-template.js';
import {details} from '../../kit/details/details-template.js';
import {radioItems} from '../../kit/radios/radios-template.js';
import type {PlanView} from '../plan-view.js';
import {dayOf} from '../reading/day-of.js';
import {othersInWords} from '../reading/others-in-words.js';
import {planCopy, type PlanCopy} from './plan-copy.js';
import {planPage} from './plan-page.js';
import {printSheet} from './print-sheet.js';
import {saveFile} from './save-file.js';
import type {PageMargins} from './sheet-css.js';
import {sheetView} from './sheet-view.js';

/** What the screen tells whoever shows it, and what it does things with. */
export interface CopiesOptions {
  /** The person wants to go back to the plan. */
  readonly onBack: () => void;
  /** Prints a window. Default: the browser's dialog. */
  readonly print?: (frame: Window) => void;
  /** Hands over a file. Default: the browser's downloads. */
  readonly save?: typeof saveFile;
}

/** What a copy is made of, and its words. */
interface Made {
  readonly copy: PlanCopy;
  readonly t: PlanCopiesStrings;
  readonly made: string;
  readonly margins: PageMargins;
}

/**
 * Copies of a plan for the person: on paper in three sizes, as a page in one file, and as plain text. All are made here, on the
 * device, from the plan as it is now. Its title has the id `copies-title`. Styles: `copiesStyles`.
 */
export class CopiesScreen {
  readonly #options: CopiesOptions;
  #size: CopySize = 'usual';
  #isPreviewed = false;
  /** What was last done, beside the button that did it. */
  #done?: {readonly what: 'page' | 'text'; readonly words: string};
  #texts?: {readonly lang: string; readonly t: PlanCopiesStrings};
  #fetching?: string;

  constructor(options: CopiesOptions) {
    this.#options = options;
  }

  /** Its words; `undefined` while another language is on its way. */
  #words({lang, desk}: PlanView): PlanCopiesStrings | undefined {
    if (this.#texts?.lang === lang) return this.#texts.t;
    if (this.#fetching !== lang) {
      this.#fetching = lang;
      void loadTexts(planCopiesWords, lang)
        .catch(() => planCopiesWords.en)
        .then((t) => {
          if (this.#fetching !== lang) return;
          this.#texts = {lang, t};
          this.#fetching = undefined;
          desk.update();
        });
    }
    return undefined;
  }

  /** The screen. Nothing while its words are on their way. */
  render(view: PlanView): TemplateResult | typeof nothing {
    const t = this.#words(view);
    if (!t) return nothing;
    const made = this.#make(view, t);
    return html`<div class="plan-sheet copies">
      <div class="copies-head">
        ${button({label: t.back, variant: 'quiet', id: 'copies-back', onClick: () => this.#options.onBack()})}
        ${heading({
          level: view.headingLevel,
          content: t.title,
          id: 'copies-title',
          className: 'plan-title',
          focusable: true,
        })}
        <p class="plan-intro">${t.intro}</p>
        <p class="plan-intro">${t.keepSafe}</p>
      </div>
      ${this.#paper(view, made)} ${this.#page(view, made)} ${this.#text(view, made)}
    </div>`;
  }

  #make(view: PlanView, t: PlanCopiesStrings): Made {
    const copy = planCopy(view);
    const day = whenInWords(view.locale, view.today);
    return {
      copy,
      t,
      made: t.madeOn(day),
      margins: {start: `${copy.title}, ${day}`, pageOf: view.words.pageOf},
    };
  }

  #paper(view: PlanView, {copy, t, made, margins}: Made): TemplateResult {
    const {paper} = t;
    const level = view.headingLevel + 1;
    const print = () =>
      void printSheet(copy, {
        size: this.#size,
        lang: view.lang,
        made,
        margins,
        ...(this.#options.print && {print: this.#options.print}),
      });
    return html`<section class="copies-part" aria-labelledby="copies-paper">
      ${heading({level, content: paper.heading, id: 'copies-paper', className: 'copies-heading'})}
      ${radioItems({
        id: 'copies-size',
        label: paper.size,
        value: this.#size,
        choices: COPY_SIZES.map((size) => ({
          value: size,
          label: paper.sizes[size],
          hint: paper.sizeHints[size],
        })),
        onChange: (value) => {
          this.#size = COPY_SIZES.find((each) => each === value) ?? 'usual';
          view.desk.update();
        },
      })}
      <p class="copies-actions">
        ${button({label: paper.print, variant: 'secondary', id: 'copies-print', onClick: print})}
      </p>
      <p>${paper.hint}</p>
      ${details({
        summary: paper.preview,
        open: this.#isPreviewed,
        onToggle: (open) => {
          if (open === this.#isPreviewed) return;
          this.#isPreviewed = open;
          view.desk.update();
        },
        content: this.#isPreviewed
          ? html`<div class="copies-preview">
              <div class="copies-preview-inner">
                ${sheetView(copy, {size: this.#size, made, headingLevel: level + 1})}
              </div>
            </div>`
          : nothing,
      })}
    </section>`;
  }

  #page(view: PlanView, {copy, t, made, margins}: Made): TemplateResult {
    const save = () =>
      this.#save(view, t, 'page', 'text/html', planPage(copy, {lang: view.lang, made, margins}));
    return html`<section class="copies-part" aria-labelledby="copies-page">
      ${heading({
        level: view.headingLevel + 1,
        content: t.page.heading,
        id: 'copies-page',
        className: 'copies-heading',
      })}
      <p>${t.page.body}</p>
      <p class="copies-actions">
        ${button({label: t.page.save, variant: 'secondary', id: 'copies-save-page', onClick: save})}
      </p>
      ${this.#said('page')}
    </section>`;
  }

  #text(view: PlanView, {t, made}: Made): TemplateResult {
    const text = `${textOf(view)}\n${made}\n`;
    return html`<section class="copies-part" aria-labelledby="copies-text">
      ${heading({
        level: view.headingLevel + 1,
        content: t.text.heading,
        id: 'copies-text',
        className: 'copies-heading',
      })}
      <p>${t.text.body}</p>
      <p class="copies-actions">
        ${button({
          label: t.text.copy,
          variant: 'secondary',
          id: 'copies-copy',
          onClick: (event) => void this.#copy(view, t, text, event),
        })}
        ${button({
          label: t.text.save,
          variant: 'secondary',
          id: 'copies-save-text',
          onClick: () => this.#save(view, t, 'text', 'text/plain', text),
        })}
      </p>
      ${this.#said('text')}
      <label class="copies-label" for="copies-plain">${t.text.label}</label>
      <textarea class="copies-plain" id="copies-plain" rows="14" readonly .value=${text}></textarea>
    </section>`;
  }

  #said(what: 'page' | 'text'): TemplateResult | typeof nothing {
    return this.#done?.what === what ? html`<p class="copies-done">${this.#done.words}</p>` : nothing;
  }

  #save(view: PlanView, t: PlanCopiesStrings, what: 'page' | 'text', type: string, text: string): void {
    // No name in it: others see what is in somebody's downloads.
    const name = `${t.fileName}-${view.today}.${what === 'page' ? 'html' : 'txt'}`;
    (this.#options.save ?? saveFile)(name, type, text);
    this.#tell(view, what, t.saved(name));
  }

  async #copy(view: PlanView, t: PlanCopiesStrings, text: string, event: Event): Promise<void> {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    try {
      await navigator.clipboard.writeText(text);
      this.#tell(view, 'text', t.text.copied);
    } catch {
      // No clipboard without https, or where a page forbids it.
      const box = root.querySelector<HTMLTextAreaElement>('#copies-plain');
      box?.focus();
      box?.select();
      this.#tell(view, 'text', t.text.copyFailed);
    }
  }

  #tell({desk}: PlanView, what: 'page' | 'text', words: string): void {
    this.#done = {what, words};
    desk.say(words);
    desk.update();
  }
}

/** The plan as plain text, with what the record knows besides. */
function textOf(view: PlanView): string {
  const {plan, words, locale, names, sections, opened, scores} = view;
  const changedOn = dayOf(opened?.savedAt);
  return planText(plan, {
    ...names,
    texts: words,
    locale,
    sections,
    others: othersInWords(opened?.others),
    ...(scores && {wellbeing: scores.lines(), scoresOf: (ids: readonly string[]) => scores.lines(ids)}),
    ...(changedOn && {changedOn}),
  });
}
