import {writeSync} from 'node:fs';
import {webkitPaths} from './other-browsers.mjs';
import {startWebkitDriver} from './webdriver.mjs';

/**
 * A browser launcher of web-test-runner for WebKitGTK. A driver that crashed or hangs ends the whole run at once, with
 * what it has reported so far: scripts/cross-unit.mjs gives the files that had no turn another one.
 */
export function webkitLauncher() {
  const sessions = new Map();
  const idle = []; // Windows are used again: to start one takes longer than most test files.
  let driver;

  function giveUp(error) {
    writeSync(2, `\nWebKit was lost: ${error.message}\n`); // The runner's terminal keeps what the console is told.
    process.exit(1);
  }

  return {
    name: 'WebKit',
    // The type whose pages the runner's commands (sendKeys, sendMouse, setViewport) know how to use; ours have the same names.
    type: 'playwright',
    concurrency: 1,
    async initialize() {
      driver = await startWebkitDriver(webkitPaths());
      void driver.lost.then((error) => error && giveUp(error));
    },
    async startSession(id, url) {
      try {
        const used = idle.pop();
        if (used) await used.goto(url);
        sessions.set(id, used ?? (await driver.open(url)));
      } catch (error) {
        giveUp(error);
      }
    },
    getPage: (id) => sessions.get(id),
    isActive: (id) => sessions.has(id),
    getBrowserUrl: (id) => sessions.get(id)?.url(),
    async stopSession(id) {
      const session = sessions.get(id);
      if (session) idle.push(session);
      sessions.delete(id);
      return {};
    },
    async stop() {
      driver?.close(); // Its windows are of its group and end with it: there is nothing to wait for.
    },
  };
}
