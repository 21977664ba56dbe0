import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';

// Runs before anything is installed, on whatever Node the system has: built-ins only.
const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.spk-lock`;

/** Installs the dependencies when the lockfile is not the one that they were last installed from. */
export function ensureDeps() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing dependencies (npm ci) ...');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--loglevel=error'];
  // npm's own script when npm runs us, which works on Windows too; else the command.
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], {cwd: root, stdio: 'inherit'})
    : spawnSync('npm', args, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
  if (run.status !== 0)
    throw new Error('The dependencies could not be installed: see the messages of npm above.');
  if (!existsSync(`${root}node_modules/node/bin`)) {
    throw new Error(
      'npm did not let the package `node` install Node 24. Allow install scripts (npm config get ignore-scripts) and try again.',
    );
  }
  writeFileSync(stamp, lock);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureDeps();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
