import type {OpeningSession} from './opening-times.js';
import type {Place} from './place.js';
import type {RichText} from './rich-text.js';

/** How a person can take part. */
export const ATTENDANCE_MODES = ['in-person', 'online', 'phone', 'home'] as const;
/** One of {@link ATTENDANCE_MODES}. */
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];

/** How a person gets in. `unknown` is never shown as "drop in". */
export const ACCESS_WAYS = ['drop-in', 'book', 'referral', 'self-referral', 'membership', 'unknown'] as const;
/** One of {@link ACCESS_WAYS}. */
export type AccessWay = (typeof ACCESS_WAYS)[number];

/** Whether an activity is running, by what its directory says. */
export type ActivityStatus = 'active' | 'paused' | 'closed' | 'unknown';

/** A term of a taxonomy that an activity is filed under. */
export interface Category {
  /** Unique within its scheme; a URI for OpenActive and Open Referral terms where the directory gives one. */
  readonly id: string;
  readonly label: string;
  /** Name or URI of the taxonomy. */
  readonly scheme?: string;
  readonly parentId?: string;
}

/** What taking part costs. No data means `unknown`, never `free`. */
export interface Cost {
  readonly kind: 'free' | 'paid' | 'donation' | 'unknown';
  /** Pounds sterling: the lowest amount above 0 that is asked of anybody. */
  readonly fromAmount?: number;
  /** The directory's own words. */
  readonly text?: string;
}

/** A feature that helps a disabled person take part. */
export interface AccessibilityFeature {
  /** An id of {@link ACCESSIBILITY_FEATURES} where the words were recognised, otherwise the directory's own. */
  readonly id?: string;
  readonly label: string;
}

/** Features that the finder can filter by; directories' free text is matched to them by the adapters. */
export const ACCESSIBILITY_FEATURES = [
  'step-free',
  'accessible-toilet',
  'hearing-loop',
  'parking',
  'quiet-space',
  'visual',
  'hearing',
  'physical',
  'learning',
  'mental-health',
  'social',
] as const;
/** One of {@link ACCESSIBILITY_FEATURES}. */
export type AccessibilityFeatureId = (typeof ACCESSIBILITY_FEATURES)[number];

/** Somebody to ask. */
export interface Contact {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  /** Always http or https. */
  readonly url?: string;
}

/** Who runs an activity. */
export interface Organisation {
  readonly id?: string;
  readonly name?: string;
  readonly url?: string;
}

/**
 * Something that a person can join or use: a group, a class, a service or a place. Plain and serialisable: it goes
 * through `postMessage` and JSON unchanged. An absent field means that the directory does not say.
 */
export interface Activity {
  /** Unique within its source. */
  readonly id: string;
  /** Name of the directory or feed it came from. */
  readonly source: string;
  /** A page about this activity, http or https. */
  readonly sourceUrl?: string;
  readonly name: string;
  /** The description as plain text, shortened to about two sentences; '' where there is none. */
  readonly summary: string;
  /** The whole description. Never markup. */
  readonly description: RichText;
  readonly organisation?: Organisation;
  readonly status: ActivityStatus;
  /** A short notice from the directory, for example "Closed for repairs until May". */
  readonly alert?: string;
  readonly categories: readonly Category[];
  readonly places: readonly Place[];
  /** Empty where the directory does not say. */
  readonly modes: readonly AttendanceMode[];
  readonly sessions: readonly OpeningSession[];
  readonly cost: Cost;
  /** Years. An absent end means no limit on that side; absent altogether means not known. */
  readonly ages?: {readonly min?: number; readonly max?: number};
  readonly gender?: 'any' | 'women' | 'men';
  readonly access: readonly AccessWay[];
  readonly accessibility: readonly AccessibilityFeature[];
  readonly contacts: readonly Contact[];
  /** Names of the areas it serves. */
  readonly coverage: readonly string[];
  /** BCP 47 codes where they could be recognised, otherwise the directory's words. */
  readonly languages: readonly string[];
  /** `YYYY-MM-DD`: when somebody last made sure that this is right. */
  readonly lastChecked?: string;
  readonly checkedBy?: string;
  /** `YYYY-MM-DD`: when the record last changed. Not the same as checked. */
  readonly lastModified?: string;
  /** Made up to show how the finder works; labelled so wherever it is shown. */
  readonly sample?: boolean;
  /** What the adapter repaired or could not use, in English, for the directory's keeper. */
  readonly warnings: readonly string[];
}
