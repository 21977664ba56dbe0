import {webkitPaths} from './other-browsers.mjs';
import {startWebkitDriver} from './webdriver.mjs';

/** A browser launcher of web-test-runner for WebKitGTK. */
export function webkitLauncher() {
  const sessions = new Map();
  const idle = []; // Windows are used again: to start one takes longer than most test files.
  let starting;
  const driver = () => (starting ??= startWebkitDriver(webkitPaths()));

  return {
    name: 'WebKit',
    // The type whose pages the runner's commands (sendKeys, sendMouse, setViewport) know how to use; ours have the same names.
    type: 'playwright',
    concurrency: 1,
    async initialize() {
      await driver();
    },
    async startSession(id, url) {
      const used = idle.pop();
      try {
        if (used) await used.goto(url);
        sessions.set(id, used ?? (await (await driver()).open(url)));
      } catch {
        // A window that hangs or has crashed keeps the driver's only place: begin again with a new driver.
        await used?.close();
        (await starting)?.close();
        starting = undefined;
        sessions.clear();
        idle.length = 0;
        sessions.set(id, await (await driver()).open(url));
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
      await Promise.all([...sessions.values(), ...idle].map((session) => session.close()));
      (await starting)?.close();
    },
  };
}
