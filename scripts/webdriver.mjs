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

/** Code points by which WebDriver knows the keys that write nothing. */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const keyOf = (name) => keys[name] ?? name.replace(/^(?:Key|Digit)(?=.$)/, '');
const buttons = {left: 0, middle: 1, right: 2};

/** Keyboard, mouse and window of a WebDriver session, under the names that Playwright gives them. */
function inputDevices(call, session) {
  const act = (source) => call('POST', `${session}/actions`, {actions: [source]});
  const key = (...actions) => act({type: 'key', id: 'keyboard', actions});
  const pointer = (...actions) =>
    act({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
  const down = (name) => ({type: 'keyDown', value: keyOf(name)});
  const up = (name) => ({type: 'keyUp', value: keyOf(name)});
  const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const press = (button = 'left') => ({type: 'pointerDown', button: buttons[button]});
  const release = (button = 'left') => ({type: 'pointerUp', button: buttons[button]});
  return {
    keyboard: {
      type: (text) => key(...[...text].flatMap((letter) => [down(letter), up(letter)])),
      press(combination) {
        const names = combination.split(/\+(?=.)/);
        return key(...names.map(down), ...names.reverse().map(up));
      },
      down: (name) => key(down(name)),
      up: (name) => key(up(name)),
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y, {button} = {}) => pointer(move(x, y), press(button), release(button)),
      down: ({button} = {}) => pointer(press(button)),
      up: ({button} = {}) => pointer(release(button)),
    },
    setViewportSize: ({width, height}) => call('POST', `${session}/window/rect`, {width, height}),
  };
}

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
        ...inputDevices(call, session),
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
