import type {QuestionnaireItem} from '../model/fhir.js';

/** Words in both languages, or the same words for both. A language that is left out shows the other one. */
export type LocalText = string | {readonly en?: string; readonly cy?: string};

/** A question before the form, one of whose answers ends it. */
export interface EligibilityCheck {
  readonly question: LocalText;
  readonly hint?: LocalText;
  /** The answer at which the form stops. */
  readonly stopAt: 'yes' | 'no';
  /** What is said then; left out, our words are: who else can help belongs here. */
  readonly stop?: {readonly heading: LocalText; readonly body: readonly LocalText[]};
}

/** Other words for a field. */
export interface FieldWordsSetting {
  readonly label?: LocalText;
  readonly hint?: LocalText;
}

/** An option of the kit by its id, or one of the organisation's own. */
export type OptionSetting = string | {readonly id: string; readonly label: LocalText};

/** What an organisation changes about the fields. Ids are those of the documented field list. */
export interface FieldSettings {
  readonly drop?: readonly string[];
  /** Asks fields that are off unless asked for. */
  readonly ask?: readonly string[];
  readonly optional?: readonly string[];
  readonly required?: readonly string[];
  /** Fields of one section in another order; those left out follow. */
  readonly order?: readonly string[];
  readonly words?: Readonly<Record<string, FieldWordsSetting>>;
  /** Options of a field: which ones, in which order, and the organisation's own among them. */
  readonly options?: Readonly<Record<string, readonly OptionSetting[]>>;
  /** FHIR R4 Questionnaire items, after a field or (left out) at the end of "reason". */
  readonly add?: readonly {readonly item: QuestionnaireItem; readonly after?: string}[];
}

/** What an organisation says about its referral form: the property `settings`, and the same as a JSON file. */
export interface ReferralSettings {
  /** Who receives referrals and answers for them: "Meadowside Surgery". */
  readonly organisation?: LocalText;
  /** As people are referred to it: "the link worker team at Meadowside Surgery". */
  readonly service?: LocalText;
  /** "10 working days" */
  readonly contactWithin?: LocalText;
  readonly phone?: string;
  /** When that is answered: "Monday to Friday, 9am to 5pm". */
  readonly phoneHours?: LocalText;
  /** Working days, Monday to Friday, until people hear from you at the latest; default 10, none where `contactWithin` says it. */
  readonly contactDays?: number;
  /** Where calls come from: "01632 960 142", "a withheld number". */
  readonly contactFrom?: LocalText;
  /** Offers the form for somebody else on the start page of the form for oneself. */
  readonly someoneElse?: boolean;
  /** https address that "Leave this page" goes to, for people who may be watched; left out, there is no such button. */
  readonly leaveUrl?: string;
  /** https address of help with domestic abuse, for a discreet link. */
  readonly abuseHelpUrl?: string;
  /** Where to call for urgent help; numbers in braces become links. Replaces the national lines, and is never empty. */
  readonly urgentLines?: readonly LocalText[];
  /** Who the service is for, and who should use another way; replaces the kit's lines. */
  readonly whoFor?: readonly LocalText[];
  readonly notFor?: readonly LocalText[];
  /** How long the form takes. */
  readonly time?: LocalText;
  /** Up to three questions before the form. */
  readonly checks?: readonly EligibilityCheck[];
  /** Below it the form stops. 0: no limit. */
  readonly minAge?: number;
  /** Below it a parent or carer is asked for. */
  readonly parentAge?: number;
  /** GP practices to choose from. */
  readonly practices?: readonly {readonly name: string; readonly odsCode?: string}[];
  /** Whether only those will do: no other name can be given. */
  readonly practicesOnly?: boolean;
  /** https address of the privacy notice. */
  readonly privacyUrl?: string;
  /** Whose health numbers are taken: Scotland's CHI passes only where this says so. */
  readonly nation?: 'england' | 'wales' | 'scotland' | 'northern-ireland';
  readonly fields?: FieldSettings;
}

/** Something wrong with settings: for whoever wrote them. */
export interface SettingsFault {
  /** Where: `fields.drop[1]`. */
  readonly key: string;
  /** English: what is wrong, and what it should be. What is wrong is left out; all the rest is used. */
  readonly message: string;
}

/** Working days until people hear from the service, where settings say nothing. */
export const CONTACT_DAYS = 10;
/** The age below which the form stops where settings say nothing. */
export const MIN_AGE = 18;
/** The age below which a parent or carer is asked for where settings say nothing. */
export const PARENT_AGE = 16;

/** Words in a language; where there are none, in the other. */
export function localWords(text: LocalText | undefined, language: 'en' | 'cy'): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return text[language] ?? text.en ?? text.cy;
}
