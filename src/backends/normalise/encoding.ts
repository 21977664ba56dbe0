/** What Windows-1252 holds at 0x80 to 0x9F. */
const CP1252 = new TextDecoder('windows-1252').decode(Uint8Array.from({length: 32}, (_, at) => 0x80 + at));

const SUSPECT = /[ÂÃÅâð]/;
/**
 * UTF-8 that was read as Windows-1252 and saved again: a lead byte and the right number of continuation bytes. Two-byte
 * leads are limited to Latin-1 letters and Welsh ŵ and ŷ, because other pairs also occur in honest text.
 */
const TAIL = `[\\u0080-\\u00bf${CP1252}]`;
const DOUBLED = new RegExp(`[ÂÃ]${TAIL}|Å[´µ¶·]|â${TAIL}{2}|ð${TAIL}{3}`, 'g');

/** Repairs double-encoded UTF-8 ("cafÃ©", "donâ€™t") where the repair is certain, and leaves all else alone. */
export function repairEncoding(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(DOUBLED, (run) => {
    const bytes = Uint8Array.from(run, byteOf);
    try {
      return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    } catch {
      return run;
    }
  });
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : 0x80 + CP1252.indexOf(character);
}
