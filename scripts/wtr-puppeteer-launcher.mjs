import {setTimeout as wait} from 'node:timers/promises';
import {chromeLauncher} from '@web/test-runner-chrome';

/** Milliseconds in which a page must have left its test file. It takes some ten of them, and the runner would wait for minutes. */
const limit = 20_000;

/**
 * The launcher of web-test-runner for browsers that Puppeteer drives. A page that does not leave its test file, because
 * the browser has lost track of where it is, is closed: the next file gets a new one, and this file an error. A page that
 * does is used again, and `forget(page)` takes from it before what it need not keep.
 */
export function puppeteerLauncher(
  options,
  {forget = () => undefined, closeWithin = limit, launch = chromeLauncher} = {},
) {
  const launcher = launch(options);
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const stopping = Promise.resolve(forget(page)).then(() => stopSession(id));
    stopping.catch(() => undefined); // It may fail after we stopped waiting.
    const over = new AbortController();
    const late = wait(closeWithin, 'late', {signal: over.signal}).catch(() => undefined);
    try {
      const result = await Promise.race([stopping, late]);
      if (result !== 'late') return result;
    } finally {
      over.abort();
    }
    page.close().catch(() => undefined);
    throw new Error(`The page did not close within ${closeWithin / 1000} s`);
  };
  return launcher;
}
