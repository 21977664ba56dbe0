import type {ChoiceFieldId, ReferralOptionId} from '../../model/referral-options.js';

/** What is said about one field. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** How messages call it: "Enter {short}". Where the label is a name already it is left out. */
  readonly short?: string;
  /** The choice for own words. */
  readonly own?: string;
}

/** Ids of all fields, groups of fields and words between them in the kit's referral forms. */
export const FIELD_IDS = [
  'urgent',
  'activity-id',
  'activity-name',
  'activity-url',
  'who',
  'ref-name',
  'ref-role',
  'ref-org',
  'ref-org-ods',
  'ref-email',
  'ref-phone',
  'ref-code',
  'ref-feedback',
  'consent-given',
  'capacity',
  'aware',
  'aware-warning',
  'name',
  'first-name',
  'last-name',
  'preferred-name',
  'pronouns',
  'dob',
  'age-consent',
  'parent-name',
  'parent-relationship',
  'parent-phone',
  'parent-agrees',
  'nhs-number',
  'home',
  'address-line1',
  'address-line2',
  'town',
  'postcode',
  'nfa',
  'contact',
  'phone',
  'email',
  'contact-ok',
  'safe-contact',
  'best-time',
  'practice',
  'gp',
  'gp-ods',
  'gp-none',
  'emerg',
  'emerg-name',
  'emerg-relationship',
  'emerg-phone',
  'emerg-ok',
  'language',
  'interpreter',
  'format',
  'access',
  'advocate',
  'advocate-details',
  'advocate-name',
  'advocate-relationship',
  'advocate-phone',
  'needs',
  'reason',
  'matters',
  'hoped',
  'living',
  'caring',
  'health',
  'services',
  'ready',
  'urgency',
  'urgency-why',
  'tried',
  'attach',
  'hear',
  'safeguarding',
  'safeguarding-message',
  'risk-any',
  'risk-detail',
  'mh-risk',
  'needs-home',
  'needs-home-why',
  'ethnicity',
  'gender',
  'disability',
  'orientation',
  'religion',
  'veteran',
  'care-leaver',
  'agree-refer',
  'agree-gp',
  'agree-share',
  'prof-confirm',
  'privacy',
] as const;
/** One of {@link FIELD_IDS}. */
export type FieldId = (typeof FIELD_IDS)[number];

/** Parts of a form, in their order. */
export const SECTION_IDS = [
  'before',
  'referrer',
  'consent',
  'person',
  'support',
  'reason',
  'safety',
  'equality',
  'agreement',
] as const;
/** One of {@link SECTION_IDS}. */
export type SectionId = (typeof SECTION_IDS)[number];

/** Pages at which a form ends without sending, by what was answered. */
export const STOP_IDS = ['urgent', 'no-consent', 'under-age', 'mental-health', 'not-eligible'] as const;
/** One of {@link STOP_IDS}. */
export type StopId = (typeof STOP_IDS)[number];

/** Labels of the options of every field that has some. */
export type OptionTexts = {
  readonly [F in ChoiceFieldId]: Readonly<Record<ReferralOptionId<F>, string>>;
};

/** Problems that only the referral forms know. */
export const REFERRAL_CHECK_CODES = ['contact.phone', 'contact.email', 'contact.letter', 'nhs.chi'] as const;
/** One of {@link REFERRAL_CHECK_CODES}. */
export type ReferralCheckCode = (typeof REFERRAL_CHECK_CODES)[number];

/** A page at which a form ends: what it says, one paragraph each. */
export interface StopWords {
  readonly heading: string;
  readonly body: readonly string[];
}

/**
 * Texts of the referral forms. In braces stands what an organisation's settings say: `{service}`, `{organisation}`,
 * `{within}`, `{phone}`, `{age}`, `{url}`.
 */
export interface ReferralStrings {
  readonly titles: {readonly self: string; readonly professional: string; readonly agency: string};
  /** Where nothing else is said, the service is called this. */
  readonly service: string;
  readonly organisation: string;
  readonly within: (days: number) => string;
  readonly sections: Readonly<Record<SectionId, {readonly title: string; readonly note?: string}>>;
  /** What sections are called where people refer themselves. */
  readonly selfSections: Readonly<Partial<Record<SectionId, string>>>;
  /** As the person is asked. Fields that only others are asked speak of "the person" at once. */
  readonly fields: Readonly<Record<FieldId, FieldWords>>;
  /** In place of them where somebody else fills in the form; what is left out stays. */
  readonly aboutThem: Readonly<Partial<Record<FieldId, Partial<FieldWords>>>>;
  readonly options: OptionTexts;
  /** Options that read differently where somebody else fills in the form. */
  readonly optionsAboutThem: {
    readonly [F in ChoiceFieldId]?: Readonly<Partial<Record<ReferralOptionId<F>, string>>>;
  };
  /** Numbers in braces are links to call them. */
  readonly stops: Readonly<Record<StopId, StopWords>>;
  /** Before the first question, in this order. A line about the phone and about who it is for only where set. */
  readonly start: {
    readonly urgentHeading: string;
    /** Numbers in braces are links to call them; a line that begins with one is set as a row of a list. */
    readonly urgentLines: readonly string[];
    readonly notMonitored: string;
    readonly whoFor: readonly string[];
    readonly notFor: string;
    readonly notForList: readonly string[];
    readonly time: string;
    readonly phone: string;
  };
  /** What no form can say of itself; everything else is said by the messages that all forms share. */
  readonly checks: Readonly<Record<ReferralCheckCode, string>>;
}
