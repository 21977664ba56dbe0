import type {AccessibilityFeature, AccessibilityFeatureId} from '../../model/activity.js';

/** In this order: a hearing loop is not a claim about hearing impairment, a toilet none about the way in. */
const FEATURES: readonly (readonly [AccessibilityFeatureId, RegExp])[] = [
  [
    'accessible-toilet',
    /(?:accessible|disab\w*|wheelchair\w*|adapted)\b.{0,20}\b(?:toilet|wc|loo)|changing places/i,
  ],
  ['hearing-loop', /(?:hearing|induction|audio)[- ](?:aid )?loop|loop system|t-?coil/i],
  [
    'parking',
    /(?:accessible|disab\w*|blue badge)\b.{0,20}\bparking|parking\b.{0,30}(?:disab|blue badge|accessible)/i,
  ],
  [
    'quiet-space',
    /quiet (?:space|room|area|hour|session|time)|sensory room|low[- ]sensory|relaxed (?:session|performance)/i,
  ],
  [
    'step-free',
    /step[- ]?free|no steps|level (?:access|entrance|entry)|wheelchair|ramp(?:ed|s)?\b|accessible entrance|fully accessible/i,
  ],
  [
    'visual',
    /visual(?:ly)?[ -]impair|\bvisual\b|sight loss|partially sighted|\bblind\b|braille|large print|audio[- ]descri/i,
  ],
  ['hearing', /hearing impair|^hearing$|\bdeaf\b|\bbsl\b|sign language/i],
  ['learning', /learning (?:impair|disab|difficult)|cognition and learning|easy[- ]read/i],
  ['mental-health', /mental health/i],
  ['social', /social or behaviou?ral|behaviou?ral problems/i],
  ['physical', /physical(?:ly)? (?:impair|disab|needs)|mobility impair|\bhoist\b/i],
];
/** A sentence that takes something back proves nothing. */
const DOUBT =
  /\b(?:no(?! steps)|not|non|isn't|without|un(?:able|suitable)|partial(?:ly)?(?! sighted)|limited|cannot|can't|only|except|unfortunately|contact us|please ask|unknown|tbc)\b/i;

/**
 * What helps disabled people take part, a feature a sentence. Words that are not understood, or that hedge, are kept as
 * they are without an id: only what is certain may be filtered by.
 */
export function accessibility(texts: readonly string[]): AccessibilityFeature[] {
  const found = new Map<string, AccessibilityFeature>();
  for (const text of texts) {
    for (const sentence of text.length > 40 ? text.split(/(?<=[.;!])\s+|\n+/) : [text]) {
      const label = sentence.trim().replace(/[.;]$/, '');
      if (!label) continue;
      const id = featureOf(label);
      const key = id ?? label.toLowerCase();
      if (!found.has(key)) found.set(key, id ? {id, label} : {label});
    }
  }
  return [...found.values()];
}

/** The feature that words name without doubt. */
export function featureOf(text: string): AccessibilityFeatureId | undefined {
  if (DOUBT.test(text)) return undefined;
  return FEATURES.find(([, pattern]) => pattern.test(text))?.[0];
}
