import {globSync} from 'node:fs';

const present = (...patterns) => patterns.filter((pattern) => globSync(pattern).length > 0);

export default {
  entry: [
    'src/index.ts',
    'src/**/index.ts!',
    'src/cdn/{loader,all}.ts',
    ...present(
      'src/activity-index/worker.ts',
      'server/main.ts',
      'bench/run.mjs',
      'bench/pages/**/*.{js,mjs,ts}',
    ),
    'scripts/*.mjs',
    'test/**/*.test.{ts,mjs}',
    'test/journeys/**/*.js',
    'stories/**/*.stories.ts',
    '*.config.{js,mjs}',
  ],
  project: ['{src,server,scripts,test,stories,bench,.storybook}/**/*.{ts,mjs,js}', '*.mjs'],
  ignore: ['**/data/**', 'test/fixtures/**'],
  // Installed for its binary: Node 24 comes first on the PATH of every npm script.
  ignoreDependencies: ['node'],
  // Doc blocks of public API are kept even where only consumers use it.
  ignoreExportsUsedInFile: true,
  rules: {exports: 'off', types: 'off', enumMembers: 'off'},
};
