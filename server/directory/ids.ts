import {createHash} from 'node:crypto';

/** The namespace of this directory's ids: a random UUID, fixed so that links and shortlists outlive a restart. */
const namespace = Buffer.from('7d1f3c1e58d84b0c9a5e2f6b1c0d4e83', 'hex');

/** The same UUID (RFC 9562, version 5) for the same kind and key, always. */
export function uuidFor(kind: string, key: string): string {
  const bytes = createHash('sha1').update(namespace).update(`${kind}:${key}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
