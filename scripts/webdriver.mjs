import {request} from 'node:http';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {startGroup} from './process-group.mjs';

/** A browser that crashed, hangs or was ended: it says nothing about the page that it was to show. */
export class BrowserLost extends Error {
  name = 'BrowserLost';
}

/** A port that nobody listens to. */
export const freePort = () =>
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

/** One request, on a connection of its own: one that is kept may be closed just as it is used again. */
function ask(port, method, path, body, limit) {
  return new Promise((resolve, reject) => {
    const asked = request(
      {host: '127.0.0.1', port, method, path, agent: false, signal: AbortSignal.timeout(limit)},
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => resolve({status: response.statusCode, text: String(Buffer.concat(chunks))}));
      },
    );
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** Answers of the driver by which it says that the window is no more. */
const windowGone = new Set(['invalid session id', 'no such window', 'session not created']);

/** Milliseconds that a call may take. The driver gives up a page or a script after `slow` by itself. */
const limits = {quick: 20_000, start: 40_000, slow: 60_000, margin: 15_000};

/** A virtual display with a number that nobody else has. */
async function startDisplay(program) {
  const display = startGroup(
    program,
    ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdout: 'pipe',
    },
  );
  const number = await Promise.race([
    new Promise((resolve) => display.stdout.once('data', (chunk) => resolve(String(chunk).trim()))),
    display.ended.then(() => undefined),
    wait(limits.quick, undefined, {ref: false}),
  ]);
  if (number) return {...display, name: `:${number}`};
  display.end();
  throw new BrowserLost(`${program} did not start.`);
}

/** WebKitGTK's driver behind a virtual display, spoken to in plain WebDriver. */
export async function startWebkitDriver({driver, display, browser}) {
  const port = await freePort();
  const screen = await startDisplay(display);
  const group = startGroup(driver, [`--port=${port}`], {
    // Where there is no graphics card, passing frames on in its memory is a quarter of what a run computes.
    env: {DISPLAY: screen.name, WEBKIT_DISABLE_DMABUF_RENDERER: '1'},
  });
  let isOver = false; // closed, or lost
  const end = () => {
    isOver = true;
    group.end();
    screen.end();
  };
  const lost = Promise.race([group.ended, screen.ended]).then(() => {
    const unexpected = !isOver;
    end();
    return unexpected ? new BrowserLost('WebKitWebDriver or its display has ended.') : undefined;
  });

  async function call(method, path, body, limit = limits.quick) {
    const what = `WebDriver ${method} ${path}`;
    let answer;
    try {
      answer = await ask(port, method, path, body, limit);
    } catch (error) {
      throw new BrowserLost(`${what}: no answer (${error.code ?? error.message})`, {cause: error});
    }
    const {value} = JSON.parse(answer.text);
    if (answer.status < 400) return value;
    const Kind = windowGone.has(value?.error) ? BrowserLost : Error;
    throw new Kind(`${what}: ${value?.message || value?.error || answer.status}`);
  }

  for (let attempt = 0; ; attempt += 1) {
    try {
      await call('GET', '/status');
      break;
    } catch (error) {
      if (attempt > 100 || isOver) {
        end();
        throw new BrowserLost('WebKitWebDriver did not start.', {cause: error});
      }
      await wait(100);
    }
  }

  return {
    /** Settles when the driver has ended: with an error, unless it was closed. */
    lost,
    /** A new browser window of its own, showing `url` if one is given. */
    async open(url) {
      const {sessionId} = await call(
        'POST',
        '/session',
        {
          capabilities: {
            alwaysMatch: {'webkitgtk:browserOptions': {binary: browser, args: ['--automation']}},
          },
        },
        limits.start,
      );
      const session = `/session/${sessionId}`;
      await call('POST', `${session}/timeouts`, {script: limits.slow, pageLoad: limits.slow});
      const goto = (next) => call('POST', `${session}/url`, {url: next}, limits.slow + limits.margin);
      if (url) await goto(url);
      return {
        ...inputDevices(call, session),
        evaluate: (expression) =>
          call(
            'POST',
            `${session}/execute/async`,
            {
              script: `const done = arguments[0];
                Promise.resolve().then(() => (${expression})).then(
                  (value) => done({value}),
                  (error) => done({error: String(error)}),
                );`,
              args: [],
            },
            limits.slow + limits.margin,
          ).then(({value, error}) => {
            if (error) throw new Error(error);
            return value;
          }),
        goto,
        url: () => call('GET', `${session}/url`),
        close: () => call('DELETE', session).catch(() => undefined),
      };
    },
    /** Ends the driver, its windows and its display. */
    close: end,
  };
}
