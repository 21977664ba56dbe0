import {partUrl} from '../../../src/backends/index.js';
import {referralSubmission} from '../../../src/backends/referral/referral-submission.js';
import type {Referral} from '../../../src/model/referral.js';
import {shortResponse} from '../../support/referrals.js';

/** The submission of these tests. */
export const id = '7f6d2c1e-6a54-4a5e-9a3e-2f1f0f6f0a01';
export const now = '2026-01-15T09:30:00Z';
type Loose = Record<string, unknown>;

/** What a referral becomes, by part. */
export const partsOf = (referral: Referral, more: object = {}): Record<string, Loose> =>
  Object.fromEntries(
    referralSubmission(referral, shortResponse, {submissionId: id, now, ...more}).entries.map(
      ({part, resource}) => [part, resource as unknown as Loose],
    ),
  );

/** A referral with other values in some of its groups. */
export const withValues = (
  base: Referral,
  groups: {[K in keyof Referral]?: Partial<Referral[K]>},
): Referral => ({
  ...base,
  ...Object.fromEntries(
    Object.entries(groups).map(([key, values]) => [
      key,
      {...(base[key as keyof Referral] as object), ...(values as object)},
    ]),
  ),
});

/** A reference to a part. */
export const ref = (part: string) => ({reference: partUrl(id, part)});

/** What is at a path of a part: names and numbers, joined by dots. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((each, key) => (each as Loose | undefined)?.[key], value);
