import {spawnSync} from 'node:child_process';
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {root} from './elements.mjs';
import {reportChecks} from './totals.mjs';

/**
 * Runs the generators again and compares: a generated file that was edited by hand, or that a new version of its
 * source would change, fails. The working tree is left as it was.
 */
const files = globSync(['src/tokens/**/*.{ts,json}', 'src/map/leaflet.css.ts', 'docs/tokens.md'], {
  cwd: root,
}).sort();
const before = new Map(files.map((file) => [file, readFileSync(root + file, 'utf8')]));

const {status} = spawnSync('npm', ['run', '--silent', 'tokens'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});

const checks = files.map((file) => {
  const changed = readFileSync(root + file, 'utf8') !== before.get(file);
  if (changed) writeFileSync(root + file, before.get(file));
  return {name: file, problem: changed ? 'differs from what `npm run tokens` writes' : undefined};
});
checks.unshift({name: 'npm run tokens', problem: status === 0 ? undefined : `ended with status ${status}`});
reportChecks('drift', checks);
