import type {Attachment} from './fhir.js';

/** The forms by who fills them in: the person, a clinician, or an agency, family or friend. */
export const REFERRAL_PRESETS = ['self', 'professional', 'agency'] as const;
/** One of {@link REFERRAL_PRESETS}. */
export type ReferralPreset = (typeof REFERRAL_PRESETS)[number];

/** Ways to be contacted that a person may agree to. */
export const CONTACT_WAYS = ['phone', 'text', 'voicemail', 'email', 'letter'] as const;
/** One of {@link CONTACT_WAYS}. */
export type ContactWay = (typeof CONTACT_WAYS)[number];

/**
 * Something that was chosen, or written in place of a choice. Never empty: what was not answered is left out, so an
 * absent field always means "not answered" or "not asked".
 */
export interface ReferralChoice {
  /** The option's stable id, such as `lonely`. Absent where it is the writer's own words. */
  readonly id?: string;
  /** As the writer saw it, or wrote it. */
  readonly text: string;
}

/** Where somebody lives. */
export interface ReferralAddress {
  readonly lines: readonly string[];
  readonly town?: string;
  /** Upper case with one space: `LS1 1AA`. */
  readonly postcode?: string;
}

/** A GP practice or a referrer's organisation, by name and where known by its ODS code. */
export interface ReferralOrganisation {
  readonly name: string;
  readonly odsCode?: string;
}

/** Somebody beside the person: an emergency contact, a parent, an advocate. */
export interface ReferralContact {
  readonly name: string;
  readonly relationship?: string;
  readonly phone?: string;
  /** Whether they may be contacted, or (a parent) whether they agree. */
  readonly agreed?: boolean;
}

/** The person a referral is about. */
export interface ReferredPerson {
  readonly firstName: string;
  readonly lastName: string;
  readonly preferredName?: string;
  readonly pronouns?: string;
  /** `YYYY-MM-DD`. Absent only where an organisation has dropped the question. */
  readonly birthDate?: string;
  /** 10 digits, checked. */
  readonly nhsNumber?: string;
  /** Absent where there is no fixed one, or where none was asked for. */
  readonly address?: ReferralAddress;
  readonly noFixedAddress: boolean;
  /** As typed. */
  readonly phone?: string;
  readonly email?: string;
  /** In the order of {@link CONTACT_WAYS}; at least one. */
  readonly contactWays: readonly ContactWay[];
  /** Times or ways that are not safe. */
  readonly safeContact?: string;
  /** `morning`, `afternoon`, `evening` */
  readonly bestTimes: readonly ReferralChoice[];
  readonly practice?: ReferralOrganisation;
  /** Said to be registered with no GP practice. */
  readonly notRegistered: boolean;
  /** `woman`, `man`, `non-binary`, `prefer-not`, or own words. */
  readonly gender?: ReferralChoice;
  /** A parent or carer, of somebody under the age at which one is asked for. */
  readonly parent?: ReferralContact;
  readonly emergencyContact?: ReferralContact;
}

/** What helps a person use the service. */
export interface ReferralSupport {
  /** `id` is BCP 47, such as `pa`; own words have none. */
  readonly language?: ReferralChoice;
  readonly interpreter?: 'no' | 'spoken' | 'sign';
  /** `large-print`, `easy-read`, `braille`, `audio`, `email`. "None of these" is an empty list. */
  readonly formats: readonly ReferralChoice[];
  /** `step-free`, `longer`, `quiet`, `home-visit`, `carer-present`, `same-sex-worker`, `reminders`. */
  readonly access: readonly ReferralChoice[];
  readonly accessNote?: string;
  readonly wantsAdvocate?: boolean;
  readonly advocate?: ReferralContact;
}

/** Why somebody is referred. */
export interface ReferralReason {
  /** Ids as in the list of needs, or own words; at least one. */
  readonly needs: readonly ReferralChoice[];
  /** The writer's own words: the person's in a self-referral, else the referrer's. */
  readonly reason?: string;
  readonly matters?: string;
  readonly hoped?: string;
  /** `alone`, `family`, `shared`, `supported`, `no-home`, `prefer-not`. */
  readonly living?: ReferralChoice;
  /** `yes`, `no`, `not-sure`. */
  readonly caring?: ReferralChoice;
  readonly health?: string;
  /** `social-care`, `mental-health`, `housing`, `carers`. */
  readonly services: readonly ReferralChoice[];
  readonly servicesNote?: string;
  /** `yes`, `not-sure`, `no`. */
  readonly ready?: ReferralChoice;
  /** Not asked is `routine`. */
  readonly urgency: 'routine' | 'soon';
  readonly urgencyReason?: string;
  readonly tried?: string;
  readonly attachments: readonly Attachment[];
  /** How they heard of the service. */
  readonly hear?: ReferralChoice;
}

/** What staff must know before they meet the person. Never asked in a self-referral. */
export interface ReferralRisk {
  readonly safeguarding?: boolean;
  readonly known?: 'yes' | 'no' | 'unknown';
  readonly detail?: string;
  readonly homeVisit?: boolean;
  readonly homeVisitReason?: string;
}

/** Equality questions. Nothing here changes the support that a person gets. `prefer-not` is an answer. */
export interface ReferralEquality {
  /** `id` is the kit's; the code map knows the census code. */
  readonly ethnicity?: ReferralChoice;
  readonly disability?: ReferralChoice;
  readonly orientation?: ReferralChoice;
  readonly religion?: ReferralChoice;
  readonly veteran?: ReferralChoice;
  readonly careLeaver?: ReferralChoice;
}

/** Who refers somebody else. */
export interface Referrer {
  /** `know`: family, friend or carer; `work`: in a job. Always `work` in the professional's form. */
  readonly who: 'know' | 'work';
  readonly name: string;
  /** Job title, or relationship to the person. */
  readonly role?: string;
  readonly organisation?: ReferralOrganisation;
  readonly email?: string;
  readonly phone?: string;
  /** Kind of professional: `gp`, `nurse` ...; the code map knows the code of the source of referral. */
  readonly kind?: ReferralChoice;
  readonly wantsFeedback?: boolean;
}

/** What was agreed, and by whom. A referral that nobody agreed to does not exist: the form stops. */
export interface ReferralConsent {
  /**
   * `self`: the person agreed here. `on-behalf`: the referrer says that the person agreed. `best-interests`: the person
   * lacks capacity, and the referrer explains the decision.
   */
  readonly basis: 'self' | 'on-behalf' | 'best-interests';
  readonly bestInterests?: string;
  /** The referrer confirmed the conversation. */
  readonly confirmed: boolean;
  /** Whether the person expects to be contacted. */
  readonly expecting?: boolean;
  readonly tellPractice?: boolean;
  /** Details may go to groups that could help. */
  readonly share?: 'yes' | 'no' | 'ask';
  /** Where the form said how information is used. */
  readonly privacyUrl?: string;
}

/** An activity of a directory that somebody is referred to. */
export interface ReferralActivity {
  /** As the directory calls it. */
  readonly id: string;
  readonly name: string;
  readonly url?: string;
}

/** A referral as a completed form says it, before it becomes resources of a record. */
export interface Referral {
  readonly preset: ReferralPreset;
  readonly person: ReferredPerson;
  /** Absent where people refer themselves. */
  readonly referrer?: Referrer;
  readonly consent: ReferralConsent;
  readonly support: ReferralSupport;
  readonly reason: ReferralReason;
  /** Absent in a self-referral. */
  readonly risk?: ReferralRisk;
  readonly equality: ReferralEquality;
  readonly activity?: ReferralActivity;
}
