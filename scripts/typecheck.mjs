import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {root} from './elements.mjs';
import {excerpt} from './failures.mjs';
import {reportChecks} from './totals.mjs';

// The second one is the proof that the pure rooms use no DOM; it and the server's have other libraries than the first.
const projects = [
  'tsconfig.json',
  'tsconfig.pure.json',
  'server/tsconfig.json',
  'test/server/tsconfig.json',
].filter((path) => existsSync(root + path));

reportChecks(
  'typecheck',
  projects.map((path) => {
    const {status, stdout} = spawnSync('tsc', ['--noEmit', '-p', path], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    console.log(stdout.trimEnd());
    return {name: path, problem: status === 0 ? undefined : `tsc found errors:${excerpt(stdout)}`};
  }),
);
