import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {root} from './elements.mjs';
import {excerpt} from './failures.mjs';
import {reportChecks} from './totals.mjs';

/** What a consumer's tools would find wrong with the package, and what of ours nobody uses. */
const tools = [
  ['publint', ['--strict']],
  ['attw', ['--pack', '.', '--profile', 'esm-only', '--no-color', '--exclude-entrypoints', 'cdn']],
  ['knip', ['--no-progress']],
];

const run = ([tool, args]) => {
  const {status, stdout, stderr} = spawnSync(tool, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.log(`${stdout}\n${stderr}`);
  return {name: tool, problem: status === 0 ? undefined : `ended with status ${status}:${excerpt(stdout)}`};
};

/** The version that elements tell each other is the package's. */
function versionInStep() {
  const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const source = readFileSync(`${root}src/element/version.ts`, 'utf8');
  return {
    name: 'version',
    problem: source.includes(`'${version}'`) ? undefined : `src/element/version.ts does not say ${version}`,
  };
}

/** A registry's address in the lockfile would tie every clone to one machine's settings. */
function lockfileNamesNoHost() {
  const {packages} = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  const tied = Object.entries(packages).filter(([, {resolved}]) => resolved !== undefined);
  return {
    name: 'lockfile',
    problem: tied.length > 0 ? `records where ${tied.length} packages came from` : undefined,
  };
}

reportChecks('package', [...tools.map(run), versionInStep(), lockfileNamesNoHost()]);
