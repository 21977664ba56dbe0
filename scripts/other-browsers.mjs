import {existsSync, globSync} from 'node:fs';
import {aptInstall, canInstallPackages} from './find-chromium.mjs';

const firefoxPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const installed = new Set();

/** The finder's answer; where it has none and packages may be installed, its answer after installing them once. */
function foundOrInstalled(find, packages) {
  const found = find();
  if (found || !canInstallPackages() || installed.has(packages[0])) return found;
  installed.add(packages[0]);
  return aptInstall(...packages) ? find() : undefined;
}

/** Path of a Firefox, or undefined. */
export function firefoxPath() {
  return foundOrInstalled(
    () => [process.env.FIREFOX_PATH, ...firefoxPlaces].find((path) => path && existsSync(path)),
    ['firefox-esr'],
  );
}

/** Paths of WebKitGTK's driver, its small browser and the display that it needs, or undefined. */
export function webkitPaths() {
  return foundOrInstalled(() => {
    const driver = '/usr/bin/WebKitWebDriver';
    const display = '/usr/bin/Xvfb';
    const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
    return existsSync(driver) && existsSync(display) && browser ? {driver, display, browser} : undefined;
  }, ['webkit2gtk-driver', 'xvfb']);
}
