import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** WebKitGTK's driver behind a virtual display, spoken to in plain WebDriver. */
export async function startWebkitDriver({driver, display, browser}) {
  const port = await freePort();
  const child = spawn(display, ['-a', driver, `--port=${port}`], {stdio: 'ignore', detached: true});

  async function call(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.message ?? response.status}`);
    return value;
  }

  for (let attempt = 0; ; attempt += 1) {
    try {
      await call('GET', '/status');
      break;
    } catch (error) {
      if (attempt > 100) throw new Error('WebKitWebDriver did not start.', {cause: error});
      await wait(100);
    }
  }

  return {
    /** A new browser window of its own, showing `url`. */
    async open(url) {
      const {sessionId} = await call('POST', '/session', {
        capabilities: {
          alwaysMatch: {'webkitgtk:browserOptions': {binary: browser, args: ['--automation']}},
        },
      });
      const session = `/session/${sessionId}`;
      await call('POST', `${session}/timeouts`, {script: 60_000, pageLoad: 60_000});
      await call('POST', `${session}/url`, {url});
      return {
        evaluate: (expression) =>
          call('POST', `${session}/execute/async`, {
            script: `const done = arguments[0];
              Promise.resolve().then(() => (${expression})).then(
                (value) => done({value}),
                (error) => done({error: String(error)}),
              );`,
            args: [],
          }).then(({value, error}) => {
            if (error) throw new Error(error);
            return value;
          }),
        goto: (next) => call('POST', `${session}/url`, {url: next}),
        url: () => call('GET', `${session}/url`),
        close: () => call('DELETE', session).catch(() => undefined),
      };
    },
    close() {
      try {
        process.kill(-child.pid); // xvfb-run, the display and the driver are one group.
      } catch {
        // They have ended by themselves.
      }
    },
  };
}
