/**
 * Bytes as text. A byte order mark wins, then the charset that the server named, then UTF-8; what is not UTF-8 is taken
 * for Windows-1252, which is what spreadsheets on British desks still save.
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    try {
      return new TextDecoder(charset && !/^utf-?8$/i.test(charset) ? charset : 'windows-1252').decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}
