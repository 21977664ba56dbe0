import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {BackendError} from '../backends/backend-error.js';
import {CARE_RECORD_FORMATS, type CareRecord, type CareRecordFormat} from '../backends/care-record.js';
import {readService} from '../backends/referral/context.js';
import {Connection} from '../connect/connection.js';
import {RecordSource} from '../connect/record-source.js';
import {reportError, SpkReadyEvent} from '../element/error-event.js';
import {Loader} from '../element/loader.js';
import {oneOf} from '../element/one-of.js';
import {SpkElement} from '../element/spk-element.js';
import {allReady, Words} from '../element/words.js';
import {fieldWords} from '../i18n/fields/index.js';
import {questionnaireWords} from '../i18n/questionnaire/index.js';
import {referralFormWords} from '../i18n/referral-form/index.js';
import {referralWords} from '../i18n/referral/index.js';
import type {QuestionnaireResponse, Resource} from '../model/fhir.js';
import type {ReferralCodeMap} from '../model/referral-codes.js';
import type {ReferralActivity} from '../model/referral.js';
import {digest, DRAFT_PLACES, type DraftPlace} from '../questionnaire/draft-store.js';
import {focusHeading} from '../questionnaire/focus.js';
import {
  failedMessage,
  loadingMessage,
  notSetUpMessage,
  type MessageOptions,
} from '../questionnaire/messages.js';
import {PAGE_MODES, type PageMode} from '../questionnaire/pages.js';
import {ROUTINGS, type QuestionnaireElement} from '../questionnaire/questionnaire.js';
import {aroundView} from './around-view.js';
import {askingView} from './asking-view.js';
import {requestForm} from './form-request.js';
import type {ReferralForm as Form} from './form-settings.js';
import {helpFoot, type ViewOptions} from './help-view.js';
import {beginWith} from './begin-with.js';
import type {PrefillValues} from './prefill.js';
import {styles} from './referral-form.styles.js';
import {recordFault} from './record-fault.js';
import {ReferralRun, WRITER} from './referral-run.js';
import {settingsFaults} from './settings-faults.js';
import type {ReferralSettings} from './settings.js';
import {Spoken} from './spoken.js';
import {onlySection} from './with-answers.js';

/** Only people who refer themselves have a page before the questions. */
const hasStart = ({preset}: Form) => preset === 'self';

/**
 * A referral to a social prescribing service: by the person, by a professional, or by an agency, family or friend. It
 * reaches the record exactly once, whatever the network does.
 *
 * Nothing that a person writes leaves the element but in the referral itself and by its two events. Put fallback content
 * inside: a phone number and a link to a paper form, for visitors without JavaScript.
 *
 * @tag spk-referral-form
 * @slot - Shown until the element has loaded, without JavaScript, and where the form cannot be loaded.
 * @slot start - On the first page, above "Start now".
 * @slot help - Below every page of questions, beside the kit's help.
 * @slot stop - On a page at which the form ends without sending: who else can help.
 * @slot not-sent - Where sending has failed: another way to get in touch.
 * @slot sent - On the last page, beside "Print or save a copy": where to go next.
 * @fires {ReferralSubmitEvent} spk-referral-submit - A person wants it sent. Cancelable, does not bubble.
 * @fires {ReferralSubmittedEvent} spk-referral-submitted - It is in the record. Does not bubble.
 * @fires {SpkReadyEvent} spk-ready - The first page is shown.
 * @fires {SpkErrorEvent} spk-error - Something is wrong with the configuration, the form or its settings.
 * @csspart urgent - The panel with urgent help.
 * @csspart help - Help below every page of questions.
 * @csspart sent - The panel that says that it is sent.
 * @csspart not-sent - The panel that says that it is not.
 * @csspart notice - A message in place of the form.
 */
export class ReferralForm extends SpkElement {
  static override styles = [SpkElement.styles, styles];

  /** Who fills it in: `self` (default), `professional` or `agency`; or the URL of a Questionnaire made from one of these. */
  @property() form = 'self';

  /** URL of the record that referrals go to: a relay, a FHIR R4 server, or a REST service. */
  @property() record = '';

  /** `fhir` (default), `rest`, or `memory` for demos: the name in `record` then says which. */
  @property({attribute: 'record-format', converter: oneOf('record-format', CARE_RECORD_FORMATS)})
  recordFormat?: CareRecordFormat;

  /** The receiving service: an ODS code (`A12345`), an identifier (`https://example.org/id|12`) or `HealthcareService/12`. */
  @property() service = '';

  /** What the record calls the receiving service. */
  @property({attribute: 'service-name'}) serviceName = '';

  /** URL of a JSON file with `settings`. */
  @property({attribute: 'settings-src'}) settingsSrc = '';

  /** How the form is divided: `one-question` (default for oneself), `group`, or `single` (default for others). */
  @property({converter: oneOf('pages', PAGE_MODES)}) pages?: PageMode;

  /** Where people may keep answers for later: `none` (default), `session` (this tab) or `device` (encrypted). They are asked first. */
  @property({converter: oneOf('draft', DRAFT_PLACES)}) draft?: DraftPlace;

  /** Days that answers are kept on a device. */
  @property({type: Number, attribute: 'draft-days'}) draftDays = 7;

  /** `none`: the browser's Back leaves the page, as without the form. */
  @property({converter: oneOf('routing', ROUTINGS)}) routing?: (typeof ROUTINGS)[number];

  /** Puts "Error:" before the title of the page while something is wrong: for a page that is about this form alone. */
  @property({type: Boolean, attribute: 'manage-title'}) manageTitle = false;

  /** An adapter object; wins over `record`. */
  @property({attribute: false}) careRecord?: CareRecord;

  /** What an organisation changes; wins over the file of `settings-src`, key by key. */
  @property({attribute: false}) settings?: ReferralSettings;

  /** Answers to begin with, by field id. Agreements cannot be filled in. */
  @property({attribute: false}) prefill?: PrefillValues;

  /** A FHIR R4 Patient to fill in the person's details from; `prefill` wins over it. */
  @property({attribute: false}) patient?: Resource;

  /** The activity that the person is referred to, as `spk-refer` of the finder hands it over. */
  @property({attribute: false}) activity?: ReferralActivity;

  /** Codes in place of the kit's own, for records that use others. */
  @property({attribute: false}) codes?: ReferralCodeMap;

  @state() private forSomeoneElse = false;

  @query('spk-questionnaire.asking') private asking?: QuestionnaireElement;
  @query('input.trap') private trap?: HTMLInputElement;
  @query('.view') private view?: HTMLElement;

  #around = new Words(this, referralFormWords);
  #words = new Words(this, referralWords);
  #messages = new Words(this, questionnaireWords);
  #fields = new Words(this, fieldWords);
  #connection = new Connection(this);
  #source = new RecordSource(this, this.#connection);
  #run = new ReferralRun(this, {
    form: () => this.#shown,
    record: () => this.#record,
    service: () => readService(this.service, this.serviceName),
    trap: () => this.trap?.value ?? '',
    asking: () => this.asking,
    onArrive: (linkId) => void this.updateComplete.then(() => this.#focusOn(linkId)),
    onSent: () => (this.#before = this.#begin),
    onReturn: () => (this.forSomeoneElse = false),
  });
  #loader = new Loader(this, {
    // Frameworks make new objects at every turn: what they say is what counts.
    args: () =>
      [this.#formName, this.settingsSrc.trim(), JSON.stringify(this.settings), this.#words.lang] as const,
    load: ([form, settingsSrc, settings, lang], signal) => {
      const transport = this.#connection.config;
      const request = {form, settingsSrc, settings, lang, transport};
      return requestForm(this, request, () => void this.#loader.retry(), signal);
    },
  });
  #shown?: Form;
  /** Answers to forms that another one was chosen after, by address of the form. */
  readonly #answers = new Map<string, QuestionnaireResponse>();
  #begun = '';
  #begin?: QuestionnaireResponse;
  /** What the page said of the person who was referred last. */
  #before?: QuestionnaireResponse;
  #told = '';
  #isReady = false;

  protected override wordsReady(): Promise<unknown> | undefined {
    return allReady(this.#around, this.#words, this.#messages, this.#fields);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isReady = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('form')) this.forSomeoneElse = false;
    const form = this.#loader.state === 'ready' ? this.#loader.value : undefined;
    // Nothing takes the place of a referral that may be on its way.
    if (form && form !== this.#shown && !this.#run.isBusy) this.#adopt(form);
    if (this.#shown) this.#prepare(this.#shown);
    this.#checkRecord();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#isReady || !this.#shown || !this.#record) return;
    this.#isReady = true;
    this.dispatchEvent(new SpkReadyEvent());
  }

  /** Puts focus on the heading of what is shown. */
  override focus(): void {
    this.#focusOn();
  }

  #focusOn(linkId?: string): void {
    if (this.#run.place !== 'form' || !this.asking) focusHeading(this, this.view);
    else if (linkId) this.asking.focusQuestion(linkId);
    else this.asking.focus();
  }

  get #formName(): string {
    const form = this.form.trim() || 'self';
    return this.forSomeoneElse && form === 'self' ? 'agency' : form;
  }

  get #record(): CareRecord | undefined {
    try {
      return this.#source.current;
    } catch {
      return undefined;
    }
  }

  /** Another form, or the same in another language: then answers stay. */
  #adopt(form: Form): void {
    const before = this.#shown?.questionnaire.url;
    const {url = ''} = form.questionnaire;
    this.#shown = form;
    if (before !== url) {
      const given = this.#run.place === 'sent' ? undefined : this.asking?.response;
      if (before && given) this.#answers.set(before, given);
      this.#run.begin(hasStart(form) ? 'start' : 'form', this.#answers.get(url));
    }
    for (const {message} of form.faults) {
      const where = this.settingsSrc ? 'settings (or the file of settings-src)' : 'settings';
      reportError(this, {code: 'bad-attribute', message: `${where}: ${message}`});
    }
  }

  /** What the page has filled in, once for each time that it says something else. */
  #prepare({questionnaire}: Form): void {
    const said = JSON.stringify([questionnaire.url, questionnaire.version, this.prefill, this.patient]);
    if (said === this.#begun) return;
    this.#begun = said;
    const {response, faults} = beginWith(questionnaire, this.prefill, this.patient);
    this.#begin = response;
    for (const {message} of faults)
      reportError(this, {code: 'bad-attribute', message: `prefill: ${message}`});
  }

  /** Tells the embedder once what is missing or wrong about the record. */
  #checkRecord(): void {
    const message = recordFault(this.#source, this.record);
    if (message && message !== this.#told) reportError(this, {code: 'not-configured', message});
    this.#told = message;
  }

  #another(): void {
    this.#answers.clear();
    this.#run.another();
  }

  /** The writer's own details before what the page knows of the next person; of the last one nothing. */
  get #prefilled(): QuestionnaireResponse | undefined {
    const {kept} = this.#run;
    if (!kept) return this.#begin;
    return onlySection(kept, WRITER, this.#begin === this.#before ? undefined : this.#begin);
  }

  /** Somebody leaves in a hurry: neither Back nor whoever comes next finds anything. */
  #leave(url: string): void {
    this.#answers.clear();
    this.#run.forget();
    location.replace(url);
  }

  readonly #onBackOut = (): void => {
    if (!this.forSomeoneElse) return this.#run.backToStart();
    this.forSomeoneElse = false;
  };

  protected override render(): TemplateResult {
    return html`<div class="spk-root" lang=${this.#around.lang}>
      <div class="view" @spk-ready=${(event: Event) => event.stopPropagation()}>${this.#renderView()}</div>
    </div>`;
  }

  #renderView(): unknown {
    const message = {t: this.#messages.texts, headingLevel: this.headingLevel};
    const form = this.#shown;
    if (!form) {
      if (this.#told) return notSetUpMessage(message, this.#told);
      if (this.#loader.state !== 'failed') return loadingMessage(message);
      return this.#renderFailed(message);
    }
    const options = this.#viewOptions(form);
    const place = this.#told ? undefined : this.#run.place;
    // The questions stay where they are, whatever stands in front of them: nothing is lost with them.
    return html`${this.#told ? notSetUpMessage(message, this.#told) : nothing}
      ${this.#loader.state === 'failed' ? this.#renderFailed(message) : nothing}
      ${place === 'form' || !place ? nothing : this.#renderAround(form, options)}
      <div ?hidden=${place !== 'form'}>${this.#renderAsking(form, options)}</div>
      ${place === 'form' ? helpFoot(options) : nothing} ${settingsFaults(options, form.faults)}`;
  }

  #renderFailed(message: MessageOptions): TemplateResult {
    const {error} = this.#loader;
    const offline = error instanceof BackendError && error.code === 'offline';
    return failedMessage(message, offline, () => void this.#loader.retry());
  }

  #renderAround(form: Form, options: ViewOptions): unknown {
    return aroundView({
      ...options,
      run: this.#run,
      form,
      lang: this.#around.lang,
      locale: this.#around.locale,
      backLabel: this.#fields.texts.back,
      theme: this.theme,
      activity: this.#run.activity,
      isKept: this.asking?.isKeepingDraft ?? false,
      onSomeoneElse: () => (this.forSomeoneElse = true),
      onAnother: () => this.#another(),
    });
  }

  #viewOptions(form: Form): ViewOptions {
    const say = new Spoken(this.#around.texts, this.#words.texts, form, this.#around.lang);
    const onLeave = (url: string) => this.#leave(url);
    return {say, settings: form.settings, headingLevel: this.headingLevel, onLeave};
  }

  #renderAsking(form: Form, options: ViewOptions): TemplateResult {
    return askingView({
      ...options,
      host: this,
      run: this.#run,
      form,
      lang: this.#around.lang,
      texts: this.#words.texts,
      // Drafts about one person never turn up in a form that a page has begun for another.
      draftKey: this.prefill || this.patient ? digest(JSON.stringify([this.prefill, this.patient])) : '',
      prefilled: this.#prefilled,
      hasBefore: hasStart(form) || this.forSomeoneElse,
      onBackOut: this.#onBackOut,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-referral-form': ReferralForm;
  }
}
