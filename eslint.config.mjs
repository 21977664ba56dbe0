import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';
import {importBans, rows} from './eslint.rows.mjs';

const htmlWriters = {
  selector: 'MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML)$/]',
  message: 'Never write HTML from strings: render a template (Trusted Types, and people’s data).',
};
const templates = [
  {
    selector: 'TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'A strict CSP blocks style attributes: use a class, or the .style property binding.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\d\\s*rem\\b/]',
    message: 'No rem: host pages set html {font-size: 62.5%}. Use em under the element’s inner root.',
  },
];
const physicalCss = {
  selector:
    'TemplateElement[value.raw=/(?:margin|padding|border)-(?:left|right)(?:-[a-z]+)?\\s*:|text-align\\s*:\\s*(?:left|right)\\b/]',
  message: 'Logical properties only, so that dir="rtl" works: margin-inline-start, text-align: start ...',
};

/** The row rule and what goes with it, for the files of one room; `nested`: for those in its folders alone. */
function roomConfig(room, nested = false) {
  const bans = importBans(room, nested);
  const fetchAllowed = room === 'backends' || room === 'server';
  const defineAllowed = room === 'server';
  return {
    name: `spk/room/${room}${nested ? '/*' : ''}`,
    files: room === 'server' ? ['server/**/*.ts'] : [`src/${room}/${nested ? '*/' : ''}**/*.ts`],
    ignores: rows.flat().flatMap((other) => (other.startsWith(`${room}/`) ? [`src/${other}/**`] : [])),
    rules: {
      'no-restricted-imports': [
        'error',
        {patterns: bans.map(({source, message}) => ({regex: source, message}))},
      ],
      'no-restricted-syntax': [
        'error',
        ...bans.map(({source, message}) => ({
          selector: `ImportExpression[source.value=/${source.replaceAll('/', '\\u002F')}/]`,
          message,
        })),
        htmlWriters,
        ...templates,
        physicalCss,
      ],
      'no-restricted-globals': [
        'error',
        ...(fetchAllowed ? [] : [{name: 'fetch', message: 'fetch is called in src/backends alone.'}]),
        ...(defineAllowed
          ? []
          : [{name: 'customElements', message: 'customElements is named in src/element/define.ts alone.'}]),
      ],
      'no-restricted-properties': [
        'error',
        ...['window', 'globalThis', 'self'].flatMap((object) => [
          ...(fetchAllowed ? [] : [{object, property: 'fetch'}]),
          ...(defineAllowed ? [] : [{object, property: 'customElements'}]),
        ]),
      ],
    },
  };
}

export default ts.config(
  {
    ignores: [
      'node_modules/**',
      'dist/**',
      'storybook-static/**',
      'coverage/**',
      '.data/**',
      '**/data/**',
      'test/fixtures/**',
      'src/map/leaflet.css.ts',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    name: 'spk/typescript',
    files: ['**/*.ts'],
    extends: [...ts.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/unbound-method': 'off', // Lit binds listeners itself.
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      'max-lines': ['error', {max: 350, skipBlankLines: false, skipComments: false}],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
    },
  },
  {
    name: 'spk/elements',
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: {'lit-a11y': litA11y},
    settings: {litHtmlSources: true, wc: {elementBaseClasses: ['LitElement', 'SpkElement']}},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/no-redundant-role': 'off', // Safari takes the role from lists without bullets: role="list" gives it back.
      'wc/guard-super-call': 'off',
      // The class and its definition live in two files, so that a class can be imported without defining a tag.
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/tag-name-matches-class': 'off',
    },
  },
  ...rows.flat().map((room) => roomConfig(room)),
  ...rows
    .flat()
    .filter((room) => room.includes('/'))
    .map((room) => roomConfig(room, true)),
  roomConfig('server'),
  {
    name: 'spk/define',
    files: ['src/element/define.ts'],
    rules: {'no-restricted-globals': 'off', 'no-restricted-properties': 'off'},
  },
  {
    name: 'spk/heading', // Tag names from lit/static-html.js, which the plugin cannot tell from ordinary bindings.
    files: ['src/element/heading.ts'],
    rules: {'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off'},
  },
  {
    name: 'spk/words', // Texts may say "style = ..." and have no CSS in them.
    files: ['src/i18n/**/*.ts', 'src/tokens/**/*.ts'],
    rules: {'lit/no-invalid-html': 'off'},
  },
  {
    name: 'spk/tests',
    files: ['test/**/*.ts', 'bench/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', {max: 500}],
    },
  },
  {
    name: 'spk/scripts',
    files: ['**/*.mjs'],
    languageOptions: {globals: {...globals.node}},
  },
  {
    name: 'spk/scripts-in-pages', // These hand functions to a page to run there.
    files: ['test/**/*.{js,mjs}', 'scripts/**/*.mjs', 'bench/**/*.mjs', 'demo/**/*.{js,mjs}'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
  ...storybook.configs['flat/recommended'],
  prettier,
);
