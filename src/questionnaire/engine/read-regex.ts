import type {Reading} from './reading.js';
import {mayTakeForEver} from './slow-regex.js';

/** The whole answer has to match, whether or not the expression says so. */
export function readRegex(
  source: string | undefined,
  hasLines: boolean,
  linkId: string,
  reading: Reading,
): RegExp | undefined {
  if (source === undefined) return undefined;
  if (mayTakeForEver(source)) {
    reading.fault(
      'bad-regex',
      linkId,
      `has a regular expression that could take for ever, and is not followed: ${source}`,
    );
    return undefined;
  }
  // Most are written for engines without the "u" flag, under which some of them are errors.
  const dot = hasLines ? 's' : '';
  for (const flags of [`u${dot}`, dot]) {
    try {
      return new RegExp(`^(?:${source})$`, flags);
    } catch {
      // Tried with the next flags.
    }
  }
  reading.fault('bad-regex', linkId, `has a regular expression that cannot be read: ${source}`);
  return undefined;
}
