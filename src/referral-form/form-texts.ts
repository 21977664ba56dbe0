import type {ReferralPreset} from '../model/referral.js';
import type {FieldId, FieldWords, ReferralStrings} from '../i18n/referral/strings.js';
import {CONTACT_DAYS, localWords, MIN_AGE, type LocalText, type ReferralSettings} from './settings.js';

/** The texts that a form is made with. English is always there: it is the language of the form itself. */
export interface FormTexts {
  readonly en: ReferralStrings;
  readonly cy?: ReferralStrings;
}

/** Words in the form's own language, with their Welsh where there is some. */
export interface Words {
  readonly en: string;
  readonly cy?: string;
}

/** Says things in both languages, with what the organisation has set in place of the braces. */
export class Sayings {
  readonly #texts: FormTexts;
  readonly #preset: ReferralPreset;
  readonly #settings: ReferralSettings;

  constructor(texts: FormTexts, preset: ReferralPreset, settings: ReferralSettings) {
    this.#texts = texts;
    this.#preset = preset;
    this.#settings = settings;
  }

  /** A text of the catalogue in both languages; nothing where English has none. */
  of(pick: (texts: ReferralStrings) => string | undefined): Words | undefined {
    const {en, cy} = this.#texts;
    const english = pick(en);
    if (english === undefined) return undefined;
    const welsh = cy && pick(cy);
    return {
      en: this.#fill(english, 'en'),
      ...(welsh !== undefined && {cy: this.#fill(welsh, 'cy')}),
    };
  }

  /** An organisation's own words. */
  local(text: LocalText): Words {
    const en = localWords(text, 'en') ?? '';
    const cy = localWords(text, 'cy');
    return {
      en: this.#fill(en, 'en'),
      ...(this.#texts.cy && cy !== undefined && cy !== en && {cy: this.#fill(cy, 'cy')}),
    };
  }

  /** One of the words of a field: the organisation's, those for the preset, or the common ones. */
  field(id: FieldId, part: keyof FieldWords): Words | undefined {
    const own = this.#settings.fields?.words?.[id];
    if ((part === 'label' || part === 'hint') && own?.[part] !== undefined) return this.local(own[part]);
    // Our short name says what our label says.
    if (part === 'short' && own?.label !== undefined) return undefined;
    return this.of(({fields, aboutThem}) =>
      this.#preset === 'self' ? fields[id][part] : (aboutThem[id]?.[part] ?? fields[id][part]),
    );
  }

  /** Label of one of the kit's options. */
  option(field: keyof ReferralStrings['options'], option: string): Words | undefined {
    return this.of(({options, optionsAboutThem}) => {
      const common: Readonly<Record<string, string>> = options[field];
      const others: Readonly<Record<string, string>> = optionsAboutThem[field] ?? {};
      return this.#preset === 'self' ? common[option] : (others[option] ?? common[option]);
    });
  }

  #fill(text: string, language: 'en' | 'cy'): string {
    return fillIn(text, this.#settings, this.#texts[language] ?? this.#texts.en, language);
  }
}

/**
 * Puts what an organisation has set in place of `{service}`, `{organisation}`, `{within}`, `{phone}`, `{age}` and `{url}`;
 * other braces, such as numbers to call, stay.
 */
export function fillIn(
  text: string,
  settings: ReferralSettings,
  texts: ReferralStrings,
  language: 'en' | 'cy',
): string {
  const {organisation, service, contactWithin, contactDays = CONTACT_DAYS} = settings;
  const {phone = '', minAge = MIN_AGE, privacyUrl = ''} = settings;
  const values: Readonly<Record<string, string>> = {
    organisation: localWords(organisation, language) ?? texts.organisation,
    service: localWords(service, language) ?? localWords(organisation, language) ?? texts.service,
    within: localWords(contactWithin, language) ?? texts.within(contactDays),
    phone,
    age: String(minAge),
    url: privacyUrl,
  };
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}
