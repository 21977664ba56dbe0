import type {ReactiveControllerHost} from 'lit';
import {BackendError} from '../backends/backend-error.js';
import type {CareRecord} from '../backends/care-record.js';
import type {Connection} from '../connect/connection.js';
import {RecordSource, type RecordSettings} from '../connect/record-source.js';
import {reportError, type SpkErrorCode} from '../element/error-event.js';
import {Loader} from '../element/loader.js';
import {wellbeingMeasureWords} from '../i18n/wellbeing-measure/index.js';
import type {AnswerMode} from '../measures/answer-mode.js';
import type {Questionnaire} from '../model/fhir.js';
import {
  loadMeasure,
  safetyFault,
  settingsFault,
  subjectFault,
  Unfit,
  type MeasureForm,
  type SetupFault,
} from './setup.js';
import {faultText} from './setup-view.js';

/** What of the element its form and its record depend on. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement, RecordSettings {
  readonly measure: string;
  readonly licence: string;
  readonly wording: string;
  readonly questionnaire?: Questionnaire;
  readonly mode?: AnswerMode;
  readonly subject: string;
  readonly safety?: unknown;
}

/** The form of a measure and the record that its answers go to, or what is missing about either. */
export class MeasureSource {
  readonly #host: SourceHost;
  readonly #connection: Connection;
  readonly #record: RecordSource;
  readonly #loader: Loader<readonly unknown[], MeasureForm>;
  #told = '';

  constructor(host: SourceHost, connection: Connection) {
    this.#host = host;
    this.#connection = connection;
    this.#record = new RecordSource(host, connection);
    this.#loader = new Loader<readonly unknown[], MeasureForm>(host, {
      // Frameworks make new objects at every turn: what they say is what counts.
      args: () => {
        const {measure, wording, questionnaire, mode} = host;
        const own = questionnaire && JSON.stringify(questionnaire);
        return [measure.trim(), wording.trim(), own, mode, this.#blocked?.id];
      },
      load: (_, signal) => (this.#blocked ? undefined : this.#load(signal)),
    });
  }

  /** The newest form; while another one is on its way, none. */
  get form(): MeasureForm | undefined {
    return this.#loader.state === 'ready' ? this.#loader.value : undefined;
  }

  /** Where answers go; `undefined` where no record is set, or none that could be used. */
  get record(): CareRecord | undefined {
    try {
      return this.#record.current;
    } catch {
      return undefined;
    }
  }

  /** It could not be fetched; what does not fit is a {@link fault}. */
  get failed(): {readonly isOffline: boolean} | undefined {
    const {state, error} = this.#loader;
    if (state !== 'failed' || error instanceof Unfit) return undefined;
    return {isOffline: error instanceof BackendError && error.code === 'offline'};
  }

  readonly retry = (): void => void this.#loader.retry();

  /** Why nothing is asked. */
  get fault(): SetupFault | undefined {
    const {error} = this.#loader;
    if (this.#blocked) return this.#blocked;
    if (error instanceof Unfit) return error.fault;
    return this.form && safetyFault(this.form, this.#host.safety);
  }

  /** Tells the embedder once what is missing or wrong. */
  tellFault(): void {
    const {fault} = this;
    const message = fault ? faultText(wellbeingMeasureWords.en, fault) : '';
    if (fault && message !== this.#told) reportError(this.#host, {code: codeOf(fault), message});
    this.#told = message;
  }

  /** What is wrong before a form is asked for. */
  get #blocked(): SetupFault | undefined {
    const {mode = 'self', subject} = this.#host;
    const fault = settingsFault({...settingsOf(this.#host), mode});
    if (fault) return fault;
    try {
      return this.#record.current ? subjectFault(subject) : undefined;
    } catch (error) {
      return {id: 'bad-record', values: {why: (error as Error).message}};
    }
  }

  async #load(signal: AbortSignal): Promise<MeasureForm> {
    const host = this.#host;
    const {measure, wording, mode = 'self', baseURI: base} = host;
    try {
      const transport = this.#connection.config;
      return await loadMeasure({...settingsOf(host), mode}, {base, transport, signal});
    } catch (cause) {
      // An element that has been taken away tells nobody.
      if (!signal.aborted && host.isConnected && !(cause instanceof Unfit)) {
        const code = cause instanceof BackendError ? cause.code : 'bad-answer';
        const said = cause instanceof Error ? cause.message : String(cause);
        const where = wording.trim() ? `wording="${wording.trim()}"` : `measure="${measure.trim()}"`;
        const message = `${where} could not be read (${code}): ${said}`;
        reportError(host, {code, message, cause, retry: this.retry});
      }
      throw cause;
    }
  }
}

const settingsOf = ({measure, licence, wording, questionnaire}: SourceHost) => ({
  measure,
  licence,
  wording,
  ...(questionnaire && {questionnaire}),
});

/** What an embedder sees of a fault: something that is missing, something that is wrong, or a form that does not fit. */
function codeOf({id}: SetupFault): SpkErrorCode {
  if (id === 'misfit' || id === 'modular') return 'bad-form';
  return ['self-only', 'unknown-measure', 'bad-subject'].includes(id) ? 'bad-attribute' : 'not-configured';
}
