import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';

const axe = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Runs in the page before anything else: keeps what bubbles up to the window, of whatever kind. */
function listen() {
  if (window !== window.top) return;
  window.heard = [];
  const known = new Set();
  const dispatch = EventTarget.prototype.dispatchEvent;
  const words = (value, depth = 0) => {
    if (value === null || typeof value !== 'object') return String(value);
    if (depth > 6 || value instanceof Node || value instanceof Window) return '';
    if (value instanceof Error) return `${value.message} ${words(value.cause, depth + 1)}`;
    return Object.entries(value)
      .map(([key, each]) => `${key}: ${words(each, depth + 1)}`)
      .join(', ');
  };
  EventTarget.prototype.dispatchEvent = function (event) {
    if (!known.has(event.type)) {
      known.add(event.type);
      window.addEventListener(event.type, ({type, detail}) => window.heard.push(`${type} ${words(detail)}`));
    }
    return dispatch.call(this, event);
  };
}

/** Everything on a page where something that was typed could be left behind. */
async function kept() {
  const databases = await indexedDB.databases();
  const stored = [];
  for (const {name} of databases) {
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of database.objectStoreNames) {
      const read = (method) =>
        new Promise((resolve, reject) => {
          const request = database.transaction(store).objectStore(store)[method]();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const [keys, values] = [await read('getAllKeys'), await read('getAll')];
      const plain = (value) => {
        if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
        if (value === null || typeof value !== 'object') return String(value);
        return Object.entries(value).map(([key, each]) => `${key}: ${plain(each)}`);
      };
      stored.push(...keys.map((key, index) => `${name} ${String(key)} ${String(plain(values[index]))}`));
    }
    database.close();
  }
  return {
    address: location.href,
    title: document.title,
    name: window.name,
    history: JSON.stringify(history.state),
    cookies: document.cookie,
    local: JSON.stringify({...localStorage}),
    session: JSON.stringify({...sessionStorage}),
    databases: stored,
    caches: await caches.keys(),
    bubbled: window.heard,
    // Addresses of everything that was fetched.
    fetched: performance.getEntriesByType('resource').map(({name}) => name),
  };
}

/**
 * Watches one person's page for anything that they typed, wherever it could get to but the record: addresses, storage,
 * the history, the title, bubbling events, the console, other requests, and the server's log.
 */
export class Witness {
  #typed = new Set();
  #requests = [];
  #console = [];
  #log;
  #record;

  /** `log` gives what the server has written; `record` is where everything may be sent. */
  constructor(log, {record = '/relay'} = {}) {
    this.#log = log;
    this.#record = record;
  }

  async watch(page) {
    await page.addInitScript(listen);
    page.on('console', (message) => this.#console.push(message.text()));
    page.on('request', (request) => {
      const {pathname} = new URL(request.url());
      const toRecord = request.method() === 'POST' && pathname.replace(/\/$/, '') === this.#record;
      this.#requests.push(
        [request.url(), request.headers().referer, toRecord ? '' : request.postData()].join(' '),
      );
    });
  }

  /** Remembers words that nobody but the record may get. */
  note(words) {
    // Words that occur everywhere would be found everywhere.
    if (words.length >= 5) this.#typed.add(words);
  }

  /** `asked`: where answers may be, because the person asked for that. */
  async sees(page, {asked = []} = {}) {
    assert.ok(this.#typed.size > 0, 'something was typed');
    const places = {
      ...(await page.evaluate(kept)),
      requests: this.#requests,
      console: this.#console,
      log: this.#log(),
    };
    for (const place of asked) delete places[place];
    // Percent encoding, `+` and letter case hide nothing from whoever reads a log.
    const found = Object.entries(places).flatMap(([place, what]) => {
      const text = readable(JSON.stringify(what));
      return [...this.#typed]
        .filter((words) => text.includes(readable(words)))
        .map((words) => `${words} in ${place}`);
    });
    assert.deepEqual(found, []);
    return places;
  }
}

function readable(text) {
  const lower = text.toLowerCase().replaceAll('+', ' ');
  return lower.replace(/(?:%[0-9a-f]{2})+/g, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

/** What axe finds on the whole page. Script of a test is not held to the page's policy. */
export async function faults(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const {violations} = await globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.map(
      ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.flat().join(' ')).join(', ')}`,
    );
  });
}
