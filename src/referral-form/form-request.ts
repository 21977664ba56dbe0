import type {Transport} from '../backends/http.js';
import {BackendError} from '../backends/backend-error.js';
import {reportError} from '../element/error-event.js';
import {englishTexts, loadTexts} from '../i18n/catalogue.js';
import {referralWords} from '../i18n/referral/index.js';
import {CoreMissing, presetOf, readReferralForm, type ReferralForm} from './form-settings.js';

/** What an element asks for. */
export interface FormRequest {
  /** A preset or a URL, as the page wrote it. */
  readonly form: string;
  /** `settings-src` as the page wrote it; '' where it did not. */
  readonly settingsSrc: string;
  /** `settings` as JSON; nothing where the page gave none. */
  readonly settings: string | undefined;
  /** Of the texts: only forms that are shown in Welsh are made with Welsh. */
  readonly lang: string;
  readonly transport: Transport;
}

/** Gets what an element asks for, and tells the embedder where that fails. `retry` tries again. */
export async function requestForm(
  host: HTMLElement,
  {form, settingsSrc, settings, lang, transport}: FormRequest,
  retry: () => void,
  signal: AbortSignal,
): Promise<ReferralForm> {
  const address = (url: string) => new URL(url, host.baseURI).href;
  const preset = presetOf(form);
  try {
    const cy = lang === 'cy' ? await loadTexts(referralWords, 'cy') : undefined;
    const source = {
      form: preset ?? address(form),
      settings: settings === undefined ? undefined : (JSON.parse(settings) as unknown),
      settingsUrl: settingsSrc && address(settingsSrc),
      texts: {en: englishTexts(referralWords), ...(cy && {cy})},
      transport,
    };
    return await readReferralForm(source, signal);
  } catch (cause) {
    // An element that has been taken away tells nobody.
    if (!signal.aborted && host.isConnected) {
      const attributes = [preset ? '' : `form="${form}"`, settingsSrc && `settings-src="${settingsSrc}"`];
      const said = cause instanceof Error ? cause.message : String(cause);
      const code = codeOf(cause);
      const which = attributes.filter(Boolean).join(' or ') || 'the form';
      reportError(host, {code, message: `${which} could not be used (${code}): ${said}`, cause, retry});
    }
    throw cause;
  }
}

function codeOf(cause: unknown) {
  if (cause instanceof BackendError) return cause.code;
  return cause instanceof CoreMissing ? 'bad-form' : 'bad-answer';
}
