// npm run tokens: design tokens from src/tokens/source.json and nhsuk-frontend's settings, written as
// src/tokens/{nhsuk.css,themes.css}.ts, src/tokens/tokens.json and docs/tokens.md.
// `--check` writes nothing and fails when what is committed differs, so that an upgrade of the package is a visible diff.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {compileStringAsync} from 'sass';

const root = fileURLToPath(new URL('..', import.meta.url));
const BASE = 16;

/** Evaluates Sass expressions over the settings of nhsuk-frontend. */
async function evaluate(expressions) {
  const properties = Object.entries(expressions).map(([name, value]) => `--${name}: #{${value}};`);
  const {css} = await compileStringAsync(
    `@use 'sass:meta'; @use 'sass:map'; @use 'nhsuk-frontend/dist/nhsuk/core/settings' as *;
     @use 'nhsuk-frontend/dist/nhsuk/core/helpers' as *; a { ${properties.join('\n')} }`,
    {loadPaths: [join(root, 'node_modules')], quietDeps: true, logger: {warn() {}, debug() {}}},
  );
  return Object.fromEntries(
    [...css.matchAll(/--([a-z0-9-]+): (.*?);/g)].map(([, name, value]) => [name, value]),
  );
}

const twoHex = (part) => Math.round(Number(part)).toString(16).padStart(2, '0');
/** Colours as #rrggbb whatever Sass calls them. */
function plainColour(value) {
  const rgb = /^rgb\(([\d.]+), ([\d.]+), ([\d.]+)\)$/.exec(value);
  if (rgb) return `#${rgb.slice(1).map(twoHex).join('')}`;
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(value);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  return {white: '#ffffff', black: '#000000'}[value] ?? value;
}

const em = (px) => `${Number((Number.parseFloat(px) / BASE).toFixed(4))}em`;

/** The scales, which have one row per step: spacing (0 to 9) and text sizes (named by their pixels at 16px text). */
async function scales() {
  const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const points = await evaluate(
    Object.fromEntries(steps.map((step) => [`s${step}`, `map.get($nhsuk-spacing-points, ${step})`])),
  );
  const govuk = [0, 5, 10, 15, 20, 25, 30, 40, 50, 60];
  const scale = ['48', '36', '26', '22', '19', '16', '14'];
  const sizes = await evaluate(
    Object.fromEntries(
      scale.flatMap((size) => [
        [`small${size}`, `map.get($nhsuk-typography-scale, ${size}, null, font-size)`],
        [`large${size}`, `map.get($nhsuk-typography-scale, ${size}, tablet, font-size)`],
      ]),
    ),
  );
  const pixels = [...new Set(Object.values(sizes).map(Number.parseFloat))].sort((a, b) => b - a);
  return [
    ...steps.map((step) => ({
      name: `space-${step}`,
      about: `Space, step ${step}`,
      nhs: em(points[`s${step}`]),
      govuk: em(govuk[step]),
    })),
    ...pixels.map((px) => ({
      name: `size-${px}`,
      about: `Text of ${px}px where normal text is 16px`,
      nhs: em(px),
    })),
  ];
}

async function resolveTokens() {
  const {tokens} = JSON.parse(await readFile(join(root, 'src/tokens/source.json'), 'utf8'));
  const fromSass = await evaluate(
    Object.fromEntries(tokens.filter(({sass}) => sass).map(({name, sass}) => [name, sass])),
  );
  const plain = tokens.map(({name, about, value, govuk, council, host}) => {
    const nhs = value ?? plainColour(fromSass[name] ?? '');
    if (!nhs) throw new Error(`nhsuk-frontend has no value for the token ${name}.`);
    return {name, about, nhs, govuk, council, host};
  });
  return [...plain, ...(await scales())];
}

const generated = '// Written by `npm run tokens`; edit src/tokens/source.json instead.\n';
const indent = (lines) => lines.map((line) => `  ${line}`).join('\n');

/** The private properties: each public token once, with the value of nhs where neither theme nor page sets it. */
function nhsukCss(tokens) {
  const lines = tokens.map(({name, nhs, host}) => {
    // council leaves these to the page; its own neutral value must not override what the page has set further out.
    const fallback = host ? `var(--spk-default-${name}, ${nhs})` : nhs;
    return `--_${name}: var(--spk-${name}, ${fallback});`;
  });
  return `${generated}// Values: nhsuk-frontend (MIT, see THIRD-PARTY.md) and our own.

/** Every token as a private property of the inner root, with the value of the theme nhs as its fallback. */
export const nhsukCss = \`
${indent(lines)}
\`;
`;
}

function themesCss(tokens) {
  const themed = tokens.filter(({govuk, council, host}) => govuk ?? council ?? host);
  const rule = (theme, lines) => `:host([theme='${theme}']) {\n${indent(lines)}\n}`;
  const plain = (theme) =>
    themed
      .filter((token) => theme !== 'council' || !token.host)
      .map((token) => `--spk-${token.name}: ${token[theme] ?? token.nhs};`);
  const left = themed.filter(({host}) => host).map(({name, host}) => `--spk-default-${name}: ${host};`);
  return `${generated}
/** The themes as values of the public tokens on an element that has the attribute \`theme\`. */
export const themesCss = \`
${rule('nhs', plain('nhs'))}
${rule('govuk', plain('govuk'))}
${rule('council', [...plain('council'), ...left])}
:host([theme='council']) .spk-root {
  font-family: var(--spk-font-family, inherit);
}
\`;
`;
}

function tokensJson(tokens) {
  const entries = tokens.map(({name, about, nhs, govuk, council, host}) => [
    name,
    {about, nhs, govuk: govuk ?? nhs, council: council ?? host ?? nhs},
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

function tokensMd(tokens) {
  const cell = (value) => `\`${value}\``;
  const rows = tokens.map(
    ({name, about, nhs, govuk, council, host}) =>
      `| ${cell(`--spk-${name}`)} | ${about} | ${cell(nhs)} | ${cell(govuk ?? nhs)} | ${cell(council ?? host ?? nhs)} |`,
  );
  return `# Design tokens

<!-- Written by \`npm run tokens\` from src/tokens/source.json. -->

Set any of these custom properties on an element of the kit, or on anything around it, and it takes effect: no build
step and no style of ours has to be overridden.

\`\`\`css
spk-activity-finder {
  --spk-brand: #6b1f5c;
  --spk-link: #6b1f5c;
  --spk-font-family: verdana, sans-serif;
}
\`\`\`

The attribute \`theme\` sets a whole set of them on one element. \`theme="council"\` leaves the font to the page around it,
and takes brand and link colours from \`--spk-brand\` and \`--spk-link\` wherever the page sets them; its other colours
follow from those two. Two more tokens are not part of a theme:

| token | meaning | default |
| --- | --- | --- |
| \`--spk-font-family\` | Font. The kit brings no fonts; name one that the page has loaded | \`arial, sans-serif\`; \`council\`: the page's |
| \`--spk-font-size\` | Size of normal text, from which all other sizes follow | \`medium\`, which is the size that the reader has chosen |

Lengths in \`em\` follow the size of the text that they stand beside.

| token | meaning | nhs | govuk | council |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** What the token files should say: path from the project's folder, and text. */
export async function tokenFiles() {
  const tokens = await resolveTokens();
  const files = {
    'src/tokens/nhsuk.css.ts': nhsukCss(tokens),
    'src/tokens/themes.css.ts': themesCss(tokens),
    'src/tokens/tokens.json': tokensJson(tokens),
    'docs/tokens.md': tokensMd(tokens),
  };
  const formatted = Object.entries(files).map(async ([path, text]) => {
    const filepath = join(root, path);
    return [path, await format(text, {...(await resolveConfig(filepath)), filepath})];
  });
  return Object.fromEntries(await Promise.all(formatted));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const check = process.argv.includes('--check');
  const different = [];
  for (const [path, text] of Object.entries(await tokenFiles())) {
    const file = join(root, path);
    const committed = await readFile(file, 'utf8').catch(() => '');
    if (committed === text) continue;
    different.push(path);
    if (check) continue;
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, text);
  }
  if (different.length > 0) console.log(`${check ? 'Out of date' : 'Written'}: ${different.join(', ')}`);
  if (check && different.length > 0) process.exitCode = 1;
}
