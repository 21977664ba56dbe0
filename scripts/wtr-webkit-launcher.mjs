import {writeSync} from 'node:fs';
import {webkitPaths} from './other-browsers.mjs';
import {startWebkitDriver} from './webdriver.mjs';

/**
 * A browser launcher of web-test-runner for WebKitGTK. A driver that crashed or hangs ends the whole run at once, with
 * what it has reported so far: scripts/unit-runs.mjs gives the files that had no turn another one.
 */
export function webkitLauncher() {
  const active = new Set();
  let driver;
  // One window for all files: the driver allows no second one, and to start it takes longer than most test files.
  let window;
  /** What was asked of the window last. A file may be done, and the next one begin, before its page counts as loaded. */
  let turn = Promise.resolve();

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
      active.add(id);
      turn = turn
        .then(async () => {
          window ??= await driver.open();
          await window.goto(url);
        })
        .catch(giveUp);
      await turn;
    },
    getPage: () => window,
    isActive: (id) => active.has(id),
    getBrowserUrl: () => window?.url(),
    async stopSession(id) {
      active.delete(id);
      return {};
    },
    async stop() {
      driver?.close(); // Its window is of its group and ends with it: there is nothing to wait for.
    },
  };
}
