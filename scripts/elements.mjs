import {globSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The repository's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What an element is to a page: a `part` (kit and settings), a `feature`, or something `inner` that only features use
 * and no page names.
 */
function kindOf(file) {
  const [, room, ...rest] = file.split('/');
  if (room === 'kit' || room === 'connect') return 'part';
  return room === 'map' || rest.length > 1 ? 'inner' : 'feature';
}

/**
 * Every tag with the file that defines it, read from the `define('spk-…')` calls of the `index.ts` files:
 * `{tag, file, kind}`.
 */
export function findElements() {
  return globSync('src/**/index.ts', {cwd: root})
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => {
      const source = readFileSync(`${root}${file}`, 'utf8');
      return [...source.matchAll(/\bdefine\(\s*'(spk-[a-z0-9-]+)'/g)].map(([, tag]) => ({
        tag,
        file,
        kind: kindOf(file),
      }));
    });
}

/** The elements that a page can name. */
export const publicElements = () => findElements().filter(({kind}) => kind !== 'inner');
