import {globSync} from 'node:fs';

const present = (...patterns) => patterns.filter((pattern) => globSync(pattern).length > 0);

export default {
  entry: [
    'src/index.ts',
    'src/**/index.ts!',
    'src/cdn/{loader,all}.ts',
    ...present('src/activity-index/worker.ts', 'server/main.ts', 'bench/pages/**/*.{js,mjs,ts}'),
    'scripts/*.mjs',
    'test/**/*.test.{ts,mjs}',
    'test/journeys/**/*.js',
    'stories/**/*.stories.ts',
    '*.config.{js,mjs}',
  ],
  project: ['{src,server,scripts,test,stories,bench,.storybook}/**/*.{ts,mjs,js}', '*.mjs'],
  ignoreDependencies: [
    // Started as programs, by scripts/check-package.mjs.
    '@arethetypeswrong/cli',
    'publint',
    // Read as files: a script for pages, style sheets with the themes' values, the peer of the bench.
    'govuk-frontend',
    'nhsuk-frontend',
    'leaflet.markercluster',
    '@types/leaflet.markercluster',
  ],
  ignoreBinaries: ['apt-get'],
  ignoreUnresolved: ['/cdn/spk.js'],
  // Doc blocks of public API are kept even where only consumers use it.
  ignoreExportsUsedInFile: true,
  rules: {exports: 'off', types: 'off', enumMembers: 'off'},
};
