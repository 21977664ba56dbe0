/**
 * Words of somebody whose life may be at risk, in English and Welsh. The finder does not judge and shows its results as
 * always; it only adds who to call. Better once too often than once too few.
 */
const URGENT: readonly RegExp[] = [
  /suicid|hunanladd/,
  /\bkill(?:ing)? my ?self\b|\bend(?:ing)? (?:my life|it all)\b|\bself[ -]?harm|\bhurt(?:ing)? my ?self\b/,
  /\b(?:want|going|rather|wish i could|ready) (?:to )?die\b|\bwant to be dead\b|\bno reason to live\b|\bdon'?t want to (?:live|be here)\b/,
  /\boverdos/,
  /\b(?:isio|eisiau|am) marw\b|\blladd fy hun|\bniweidio fy hun|\bhunan-?niweid/,
];

/** Whether a search is in such words. */
export function isUrgent(words: string): boolean {
  const plain = words.toLowerCase().replaceAll('’', "'");
  return URGENT.some((pattern) => pattern.test(plain));
}
