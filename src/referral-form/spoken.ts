import type {ReferralFormStrings} from '../i18n/referral-form/strings.js';
import type {ReferralStrings} from '../i18n/referral/strings.js';
import type {ReferralForm} from './form-settings.js';
import {fillIn} from './form-texts.js';
import {localWords, type LocalText} from './settings.js';

/** The texts of one language with what an organisation has set in them. */
export class Spoken {
  readonly t: ReferralFormStrings;
  readonly form: ReferralStrings;
  readonly #lang: 'en' | 'cy';
  readonly #settings: ReferralForm['settings'];

  constructor(
    t: ReferralFormStrings,
    form: ReferralStrings,
    {settings}: Pick<ReferralForm, 'settings'>,
    lang: string,
  ) {
    this.t = t;
    this.form = form;
    this.#settings = settings;
    this.#lang = lang === 'cy' ? 'cy' : 'en';
  }

  /** The kit's words, with what the organisation has set in place of the braces; its number to call is a link. */
  fill(text: string): string {
    const {phone} = this.#settings;
    return fillIn(text, {...this.#settings, ...(phone && {phone: `{${phone}}`})}, this.form, this.#lang);
  }

  /** An organisation's own words, or the kit's where it has none. */
  own(text: LocalText | undefined, kit = ''): string {
    return this.fill(localWords(text, this.#lang) ?? kit);
  }

  /** The same for several. */
  lines(texts: readonly LocalText[] | undefined, kit: readonly string[]): readonly string[] {
    return (texts ?? kit).map((text) => this.own(text));
  }
}
