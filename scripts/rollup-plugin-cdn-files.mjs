import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {init, parse} from 'es-module-lexer';
import {transform} from 'esbuild';
import {publicElements, root} from './elements.mjs';

const folder = `${root}dist/cdn/`;

const sri = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(folder + file))
    .digest('base64')}`;

/** Files that a module imports statically, itself first, as names in the flat folder. */
export function staticClosure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const [imports] = parse(readFileSync(folder + file, 'utf8'));
  for (const {d, n} of imports) if (d === -1 && n?.startsWith('./')) staticClosure(n.slice(2), seen);
  return seen;
}

/** fhirpath.js comes as one file with its own dependencies in it, whose folders it still names. */
function inside(folder, id) {
  if (!/[\\/]fhirpath[\\/]esm[\\/]/.test(id)) return [];
  const names = readFileSync(id, 'utf8').matchAll(/^ {2}"node_modules\/((?:@[^/"]+\/)?[^/"]+)\//gm);
  const around = folder.replace(/[^\\/]+$/, '');
  return new Set([...names].map(([, name]) => around + name));
}

/** The licence texts of every package that has a module in the bundle, as their licences ask of a copy. */
function licences(moduleIds) {
  const folders = new Set();
  for (const id of moduleIds) {
    const match = id.match(/^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/);
    if (match) for (const folder of [match[1], ...inside(match[1], id)]) folders.add(folder);
  }
  return [...folders].sort().map((path) => {
    const {name, version, license} = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
    const texts = readdirSync(path)
      .filter((file) => /^licen[cs]e/i.test(file))
      .map((file) => readFileSync(`${path}/${file}`, 'utf8'));
    return `${name} ${version} (${license})\n\n${texts.join('\n').trim()}\n`;
  });
}

/** What a page's author copies into its head, for each element. */
function preloadLines(preload, version) {
  const base = `https://cdn.example.org/social-prescribing-kit@${version}/cdn/`;
  const line = ({href, integrity}) =>
    `<link rel="modulepreload" href="${base}${href}" integrity="${integrity}" crossorigin />\n`;
  return Object.entries(preload)
    .map(([tag, files]) => `<!-- ${tag} -->\n${files.map(line).join('')}`)
    .join('\n');
}

/**
 * Writes what belongs beside the bundles once all of them exist: `spk.css`, `preload.json` and `preload.html` (for
 * each element the files that a page may preload), `licences.txt` and `dist/integrity.json`.
 */
export function cdnFiles() {
  return {
    name: 'cdn-files',
    async writeBundle() {
      await init;
      const css = await transform(readFileSync(`${root}src/cdn/spk.css`, 'utf8'), {
        loader: 'css',
        minify: true,
      });
      writeFileSync(`${folder}spk.css`, css.code);

      const rule = `\n${'-'.repeat(80)}\n\n`;
      writeFileSync(`${folder}licences.txt`, licences(this.getModuleIds()).join(rule));

      const preload = Object.fromEntries(
        publicElements().map(({tag}) => [
          tag,
          [...staticClosure(`${tag}.js`)].map((file) => ({href: file, integrity: sri(file)})),
        ]),
      );
      writeFileSync(`${folder}preload.json`, `${JSON.stringify(preload, null, 2)}\n`);

      const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
      writeFileSync(`${folder}preload.html`, preloadLines(preload, version));

      const files = readdirSync(folder).sort();
      const integrity = Object.fromEntries(files.map((file) => [file, sri(file)]));
      writeFileSync(`${root}dist/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
    },
  };
}
