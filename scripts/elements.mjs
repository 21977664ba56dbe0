import {globSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The repository's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const partRooms = new Set(['kit', 'connect', 'element', 'map']);

/**
 * Every tag of the kit with the file that defines it, read from the `define('spk-…')` calls of the `index.ts` files:
 * `{tag, file, kind}`, where `kind` is `part` (kit and configuration) or `feature`.
 */
export function findElements() {
  return globSync('src/**/index.ts', {cwd: root})
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => {
      const source = readFileSync(`${root}${file}`, 'utf8');
      const kind = partRooms.has(file.split('/')[1]) ? 'part' : 'feature';
      return [...source.matchAll(/\bdefine\(\s*'(spk-[a-z0-9-]+)'/g)].map(([, tag]) => ({tag, file, kind}));
    });
}
