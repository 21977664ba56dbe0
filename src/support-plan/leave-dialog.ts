import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {SupportPlanStrings} from '../i18n/support-plan/index.js';
import {button} from '../kit/button/button-template.js';
import {dialog} from '../kit/dialog/dialog-template.js';
import type {PlanKeeper} from './saving/plan-keeper.js';
import {isClashOpen} from './saving/save-state.js';
import {countUnsaved} from './saving/save-words.js';

/** Words and level of the dialog. */
export interface LeaveDialogOptions {
  readonly t: SupportPlanStrings;
  readonly headingLevel: number;
  /** Word on the close button. */
  readonly closeLabel: string;
}

/** Asks before something unsaved is left, and says what was decided. */
export class LeaveDialog implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #keeper?: PlanKeeper;
  /** Who was asked already. */
  #asked?: PlanKeeper;
  #step: 'asking' | 'saving' | 'not-saved' = 'asking';
  /** It was closed by script: the event that follows is not the person's doing, and may come when the next question is asked. */
  #isClosing = false;
  #answer?: Promise<boolean>;
  #decide?: (mayLeave: boolean) => void;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
    this.#isClosing = false;
  }

  /** What was on its way has arrived: there is nothing left to ask. */
  hostUpdated(): void {
    if (this.#keeper && !this.#keeper.hasChanges) this.#end(true);
  }

  /** Whether it is shown. */
  get isOpen(): boolean {
    return this.#keeper !== undefined;
  }

  /** Asks; `true` where leaving loses nothing any more, or the person wants to leave. Asked again meanwhile, it is the same question. */
  ask(keeper: PlanKeeper): Promise<boolean> {
    if (this.#answer && this.#keeper === keeper) return this.#answer;
    this.#end(false);
    this.#keeper = keeper;
    this.#step = 'asking';
    this.#answer = new Promise((resolve) => (this.#decide = resolve));
    this.#host.requestUpdate();
    return this.#answer;
  }

  /** The page names another plan: asks once. With autosave nobody has to be asked, unless it fails. */
  askForOther(keeper: PlanKeeper, canSave: boolean): void {
    if (this.#asked === keeper || keeper.state.isSending) return;
    this.#asked = keeper;
    const saving = canSave ? keeper.save() : Promise.resolve(false);
    void saving.then((isSaved) => {
      if (!isSaved && this.#asked === keeper && keeper.hasChanges) void this.ask(keeper);
    });
  }

  /** Nobody is asked any more: the element has been taken away, or another plan is open. */
  close(): void {
    this.#asked = undefined;
    this.#end(false);
  }

  render({t, headingLevel, closeLabel}: LeaveDialogOptions): TemplateResult {
    const {leave} = t;
    const changes = this.#keeper ? countUnsaved(this.#keeper.state) : 0;
    // Where somebody has to choose first, it cannot be saved from here.
    const isStuck = this.#keeper !== undefined && isClashOpen(this.#keeper.state);
    const isSaving = this.#step === 'saving' || this.#keeper?.state.isSending === true;
    return dialog({
      id: 'plan-leave',
      open: this.isOpen,
      label: leave.heading,
      headingLevel,
      closeLabel,
      onClose: () => this.#onClose(),
      content: html`${isSaving ? nothing : html`<p>${changes > 0 ? leave.body(changes) : leave.begun}</p>`}
        ${isStuck ? html`<p>${leave.choose}</p>` : nothing}
        <p role="status">${isSaving ? leave.saving : nothing}</p>
        <p role="alert">${this.#step === 'not-saved' && !isStuck ? leave.notSaved : nothing}</p>
        <div class="leave-buttons">
          ${changes > 0 && !isStuck ? button({label: leave.save, onClick: () => void this.#save()}) : nothing}
          ${button({label: leave.leave, variant: 'quiet', onClick: () => this.#leave()})}
          ${button({label: leave.stay, variant: 'quiet', onClick: () => this.#end(false)})}
        </div>`,
    });
  }

  async #save(): Promise<void> {
    const keeper = this.#keeper;
    if (!keeper || this.#step === 'saving') return;
    this.#step = 'saving';
    this.#host.requestUpdate();
    const isSaved = await keeper.save();
    if (this.#keeper !== keeper) return;
    if (isSaved) return this.#leave();
    this.#step = 'not-saved';
    this.#host.requestUpdate();
  }

  #leave(): void {
    this.#keeper?.letGo();
    this.#end(true);
  }

  #onClose(): void {
    const wasClosing = this.#isClosing;
    this.#isClosing = false;
    if (wasClosing) return;
    this.#end(false);
    this.#isClosing = false;
  }

  #end(mayLeave: boolean): void {
    const decide = this.#decide;
    if (this.isOpen) this.#isClosing = true;
    this.#keeper = undefined;
    this.#answer = undefined;
    this.#decide = undefined;
    this.#host.requestUpdate();
    decide?.(mayLeave);
  }
}
