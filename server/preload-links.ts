import {existsSync, readFileSync} from 'node:fs';

/** Which files of `dist/cdn/` each element needs, as the build writes it into `preload.json`. */
type PreloadList = Readonly<Record<string, readonly {readonly href: string}[]>>;

/**
 * A `Link` header that preloads the modules of the elements in a page, so that they are not found one after the other.
 * A website with fixed pages copies the same as `<link rel="modulepreload">` lines.
 */
export function preloadLinks(html: string, cdnFolder: string): string | undefined {
  const path = `${cdnFolder}/preload.json`;
  if (!existsSync(path)) return undefined;
  const list = JSON.parse(readFileSync(path, 'utf8')) as PreloadList;
  const tags = new Set([...html.matchAll(/<(spk-[a-z-]+)/g)].map((match) => match[1]!));
  const files = new Set([...tags].flatMap((tag) => (list[tag] ?? []).map(({href}) => href)));
  return files.size > 0
    ? [...files].map((file) => `</cdn/${encodeURI(file)}>; rel=modulepreload`).join(', ')
    : undefined;
}
