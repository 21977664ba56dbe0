import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {startStrictSite} from './embed/server.mjs';

// What the finder fetches, and when: requests are watched and stopped, for which Playwright's Chromium is needed.

const head = '<script type="module" src="/cdn/spk.js"></script><link rel="stylesheet" href="/cdn/spk.css">';
const finder = (more = '') =>
  `<spk-activity-finder src="/page/activities.json" ${more}><p>Fallback</p></spk-activity-finder>`;
const pages = {
  '/finder': {head, body: finder()},
  '/tiles': {head, body: finder('center="53.42,-2.32" zoom="12" tiles="/tiles/{z}/{x}/{y}.png"')},
};

const MAP = /\/cdn\/(?:map|leaflet-map)-[\w-]+\.js$/;
const WIDE = {width: 1280, height: 800};
const NARROW = {width: 390, height: 800};
/** One grey pixel. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

let site;
let browser;
before(async () => {
  site = await startStrictSite(pages);
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page, and keeps the paths of the scripts that it fetches. */
async function open(path, {viewport = WIDE, hasTouch = false, stopped, held} = {}) {
  const context = await browser.newContext({viewport, hasTouch});
  const page = await context.newPage();
  const scripts = [];
  const tiles = [];
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (request.resourceType() === 'script') scripts.push(pathname);
  });
  await page.route('**/tiles/**', (route) => {
    tiles.push(new URL(route.request().url()).pathname);
    return route.fulfill({contentType: 'image/png', body: TILE});
  });
  if (stopped) await page.route(stopped, (route) => route.abort());
  if (held)
    await page.route(
      (url) => MAP.test(url.pathname),
      (route) => held.then(() => route.continue()),
    );
  await page.goto(site.origin + path);
  await page.getByRole('heading', {name: /\d+ activit(?:y|ies) found/}).waitFor();
  const fetched = () => scripts.filter((script) => MAP.test(script));
  return {page, scripts, tiles, fetched, close: () => context.close()};
}

const region = (page) => page.getByRole('region', {name: 'Map of activities'});
const zoomedIn = (page) => region(page).getByRole('button', {name: 'Zoom in'});

test('a narrow finder works without the map, and fetches it for the button', async () => {
  const {page, scripts, fetched, close} = await open('/finder', {viewport: NARROW});
  await page.waitForTimeout(500);
  assert.deepEqual(fetched(), []);
  // The loader, the finder and what both import at once. What the worker asks for stands apart.
  const own = scripts.filter((script) => /^\/cdn\/(?:spk|configure|lit|shared|kit|common)\b/.test(script));
  assert.equal(new Set(own).size, 7, own.join(', '));
  await page.getByRole('button', {name: 'Map', exact: true}).click();
  await zoomedIn(page).waitFor();
  assert.equal(new Set(fetched()).size, 2);
  await close();
});

test('a wide finder keeps the map’s place while its code is on the way', async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const {page, fetched, close} = await open('/finder', {held});
  const place = () => page.locator('spk-map').boundingBox();
  assert.equal(await page.evaluate(() => customElements.get('spk-map') === undefined), true);
  const before = await place();
  assert.ok(before.width > 300 && before.height > 300, JSON.stringify(before));
  release();
  await zoomedIn(page).waitFor();
  assert.deepEqual(await place(), before);
  assert.equal(new Set(fetched()).size, 2);
  await close();
});

test('without the map’s code the list works, and says so once', async () => {
  const {page, close} = await open('/finder', {stopped: (url) => MAP.test(url.pathname)});
  await page.getByText('The map did not load. Everything on it is in the list too.').waitFor();
  await page.getByRole('searchbox').fill('Saturday');
  await page.getByRole('heading', {name: '1 activity found'}).waitFor();
  assert.ok(await page.getByRole('button', {name: 'Try again'}).isVisible());
  await close();
});

test('the map takes wheel, drag, double click, keys and fingers', async () => {
  const {page, tiles, close} = await open('/tiles', {hasTouch: true});
  await zoomedIn(page).waitFor();
  const levels = () => new Set(tiles.map((tile) => tile.split('/')[2]));
  await region(page).scrollIntoViewIfNeeded();
  const box = await region(page).boundingBox();
  const middle = {x: box.x + box.width / 2, y: box.y + box.height / 2};
  const until = async (what, isSo) => {
    for (let tries = 0; tries < 100 && !isSo(); tries++) await page.waitForTimeout(50);
    assert.ok(isSo(), `${what}: ${[...levels()].join(', ')} after ${tiles.length} tiles`);
  };
  await until('tiles of the first view', () => levels().has('12') && tiles.length > 3);

  await page.mouse.dblclick(box.x + 40, box.y + box.height - 60);
  await until('a double click zooms in', () => levels().has('13'));

  const before = tiles.length;
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x - 200, middle.y - 200, {steps: 8});
  await page.mouse.up();
  await until('a drag brings further tiles', () => tiles.length > before);

  await page.mouse.wheel(0, -120);
  await until('the wheel zooms in', () => levels().has('14'));
  await page.keyboard.press('+');
  await until('a key zooms in', () => levels().has('15'));

  const session = await page.context().newCDPSession(page);
  const touch = (type, away) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: away
        ? [
            {x: middle.x - away, y: middle.y, id: 1},
            {x: middle.x + away, y: middle.y, id: 2},
          ]
        : [],
    });
  await touch('touchStart', 40);
  for (const away of [60, 80, 110, 140, 170]) await touch('touchMove', away);
  await touch('touchEnd');
  await until('two fingers zoom in', () => levels().has('17'));
  await close();
});
