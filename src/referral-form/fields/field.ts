import type {ReferralPreset} from '../../model/referral.js';
import {REFERRAL_PRESETS} from '../../model/referral.js';
import type {FieldId, SectionId, StopId} from '../../i18n/referral/strings.js';

/** How a field is asked. */
export type FieldType =
  | 'text'
  | 'long-text'
  | 'email'
  | 'phone'
  | 'number-text'
  | 'date'
  | 'yes-no'
  | 'tick'
  /** One of several, all of them seen. */
  | 'radio'
  /** One of a long list. */
  | 'select'
  | 'checkboxes'
  | 'file'
  /** Words alone. */
  | 'words'
  | 'group'
  /** Carried in the answers, never shown. */
  | 'hidden';

/** Whether a preset asks a field: required, optional, only where the settings ask for it, or never. */
export type Asked = 'required' | 'optional' | 'on-request' | 'never';

/** An answer of another field that makes a field appear, or (`not`) takes it away. */
export interface Condition {
  readonly field: FieldId;
  /** An option id, or yes and no. */
  readonly is?: string | boolean;
  readonly not?: string | boolean;
  /** Holds in forms that do not have the other field. With `not` it does so anyway. */
  readonly orAbsent?: true;
}

/** An answer that ends the form without sending. */
export interface StopRule {
  readonly id: StopId;
  /** An option id, or yes and no. Left out for a date of birth: the age is compared. */
  readonly when?: string | boolean;
}

/** One field of the registry. What it says is in the texts under its id, its choices in `REFERRAL_OPTIONS`. */
export interface Field {
  readonly id: FieldId;
  readonly type: FieldType;
  readonly asked: Readonly<Record<ReferralPreset, Asked>>;
  /** All of them have to hold. */
  readonly when?: readonly Condition[];
  readonly stop?: StopRule;
  /** Belongs to the safety core: settings can neither drop it nor make it optional. */
  readonly core?: true;
  /** Own words may be given in place of an option. */
  readonly own?: true;
  /** The option that takes the others away. */
  readonly exclusive?: string;
  /** Options that a preset offers only where settings name them. */
  readonly onRequest?: Readonly<Partial<Record<ReferralPreset, readonly string[]>>>;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** HTML autocomplete token, where people fill in their own data. */
  readonly autocomplete?: string;
  /** Which part of an address it is, in a group that holds one. */
  readonly address?: 'line' | 'town' | 'postcode';
  /** Of a group: its questions say by themselves what they are about, so that answers need no heading for them. */
  readonly plain?: true;
  /** Of a group. At least one of them has to be answered where the group is required. */
  readonly fields?: readonly Field[];
}

/** A part of the form. */
export interface Section {
  readonly id: SectionId;
  readonly fields: readonly Field[];
}

const LETTERS: Readonly<Record<string, Asked>> = {
  Y: 'required',
  N: 'optional',
  S: 'on-request',
  '-': 'never',
};

/**
 * Who is asked: a letter each for self, professional and agency. Y required, N optional, S where settings ask for it,
 * - never.
 */
export function asked(letters: string): Field['asked'] {
  const [self, professional, agency] = [...letters].map((letter) => LETTERS[letter]!);
  return {self: self!, professional: professional!, agency: agency!};
}

/** Asked of nobody but where its group is: a part of it. */
export const within = (letter: 'Y' | 'N' = 'N'): Field['asked'] =>
  asked(letter.repeat(REFERRAL_PRESETS.length));
