import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {delimiter} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ensureDeps} from './ensure-deps.mjs';

// Runs on whatever Node the system has; the server itself runs on the Node that the project brings.
const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = `${root}dist/integrity.json`; // The last file that a build writes.

/** Time of the newest file below a path. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

function bundleIsCurrent() {
  if (!existsSync(bundle)) return false;
  const sources = ['src', 'rollup.config.mjs', 'package-lock.json'].map((path) => newest(root + path));
  return statSync(bundle).mtimeMs >= Math.max(...sources);
}

const env = {...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`};
const windows = process.platform === 'win32';

try {
  ensureDeps();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

if (!bundleIsCurrent()) {
  console.log('Building the components ...');
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: windows,
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

const nodeOptions = ['--disable-warning=ExperimentalWarning', '--import', './scripts/resolve-ts.mjs'];
const server = spawn('node', [...nodeOptions, 'server/main.ts'], {
  cwd: root,
  env,
  stdio: 'inherit',
  shell: windows,
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
