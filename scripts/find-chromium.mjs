import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const knownPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const root = process.env[name];
    return root
      ? [
          `${root}\\Google\\Chrome\\Application\\chrome.exe`,
          `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]
      : [];
  }),
};

/** Start-up arguments for a Chromium that runs tests: quiet, offline in the background, no sandbox only as root. */
export function chromiumArgs() {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/** Whether Debian packages may be installed here without asking anybody. */
export function canInstallPackages() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version'], {stdio: 'ignore'}).status === 0
  );
}

/** Installs Debian packages; true when apt-get says that it worked. */
export function aptInstall(...packages) {
  const run = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    }).status === 0;
  console.log(`Installing ${packages.join(', ')} with apt-get ...`);
  run('update');
  return run('install', '-y', '--no-install-recommends', ...packages);
}

async function installedByPlaywright() {
  try {
    const {chromium} = await import('playwright-core');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function installWithPlaywright() {
  const cli = new URL('../node_modules/playwright-core/cli.js', import.meta.url);
  return spawnSync(process.execPath, [cli.pathname, 'install', 'chromium'], {stdio: 'inherit'}).status === 0;
}

/**
 * Path of a Chromium, Chrome or Edge: `CHROME_PATH`, the places where systems put it, playwright's cache,
 * and at last by installing one. Throws with advice when there is none to be had.
 */
export async function findChromium() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROME_PATH is ${asked}, but there is no such file.`);
  }
  const known = () => (knownPlaces[process.platform] ?? []).find((path) => existsSync(path));
  const found = known() ?? (await installedByPlaywright());
  if (found) return found;
  if (canInstallPackages() && aptInstall('chromium', 'fonts-liberation')) {
    const installed = known();
    if (installed) return installed;
  }
  if (installWithPlaywright()) {
    const installed = await installedByPlaywright();
    if (installed) return installed;
  }
  throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROME_PATH to its executable.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(`Tests use ${await findChromium()}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
