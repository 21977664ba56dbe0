import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {findElements} from '../../scripts/elements.mjs';
import {BrowserLost} from '../../scripts/webdriver.mjs';
import {openBrowser} from '../support/browsers.mjs';
import {startStrictSite} from './embed/server.mjs';

// Runs in Chromium, and once more in each of the others: SPK_BROWSER=firefox or webkit (npm run test:cross).

/** What a feature needs before it can show something of its own, and what proves that it did. */
const setUp = {
  'spk-activity-finder': {
    attributes: 'src="/page/activities.json" background="/page/background.json" shortlist',
    look: {ready: true, inside: '.leaflet-container'},
    text: /Saturday health walk/,
    // A date comes from a rule, which only a worker (or its stand-in) with all its libraries can work out.
    also: /Saturday \d{1,2} [A-Z][a-z]+/,
    worker: /\/activity-index-worker\.js$/,
  },
  'spk-questionnaire': {
    attributes: 'src="/page/questionnaire.json"',
    look: {ready: true, inside: 'input'},
    text: /What is your name\?/,
    also: /Continue/,
  },
};

const elements = findElements();
const features = elements.filter(({kind}) => kind === 'feature').map(({tag}) => tag);
const parts = elements.filter(({kind}) => kind === 'part').map(({tag}) => tag);

const loader = '<script type="module" src="/cdn/spk.js"></script><link rel="stylesheet" href="/cdn/spk.css">';
const single = '<script type="module" src="/cdn/spk.all.js"></script>';
const markup = (tag) => `<${tag} ${setUp[tag]?.attributes ?? ''}><p>Fallback</p></${tag}>`;

const pages = {};
for (const tag of features) {
  pages[`/${tag}`] = {head: loader, body: markup(tag)};
  pages[`/all/${tag}`] = {head: single, body: markup(tag)};
  pages[`/small-root/${tag}`] = {
    head: `${loader}<link rel="stylesheet" href="/page/host.css">`,
    body: markup(tag),
  };
  pages[`/framing/${tag}`] = {body: `<iframe src="/${tag}" width="1200" height="700"></iframe>`};
}
pages['/parts'] = {head: loader, body: parts.map((tag) => `<${tag}></${tag}>`).join('\n')};
pages['/late'] = {head: loader, body: '<main></main>'};
pages['/two-copies'] = {
  head: `${single}<script type="module" src="/copy/spk.all.js"></script>`,
  body: features.map(markup).join('\n'),
};
pages['/shadow'] = {
  head: '<script type="module" src="/page/shadow.js"></script>',
  body: '<div id="host"></div>',
};

let site;
let browser;
before(async () => {
  site = await startStrictSite(pages);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** What a page answers. A browser that crashed has not seen the page: it is visited again, twice at most. */
async function visit(path, expression, triesLeft = 2) {
  let page;
  try {
    page = await browser.open(site.origin + path);
    return await page.evaluate(expression);
  } catch (error) {
    if (!(error instanceof BrowserLost) || triesLeft === 0) throw error;
    return await visit(path, expression, triesLeft - 1);
  } finally {
    await page?.close();
  }
}

const looking = (tag, scope = '') =>
  `${scope}embed.look(${JSON.stringify(tag)}, ${JSON.stringify(setUp[tag]?.look ?? {})})`;

function assertFine(tag, seen, {warnings = []} = {}) {
  assert.deepEqual(seen.violations, [], 'violations of the policy');
  // Without a set-up, a feature says on the console which attribute it wants: that is its job, on a page with others too.
  const isAnswer = (line) => features.some((other) => !setUp[other] && line.startsWith(`<${other}>:`));
  const errors = seen.errors.filter((line) => !isAnswer(line));
  assert.deepEqual(errors, [], 'errors on the console');
  assert.deepEqual(seen.warnings, warnings, 'warnings on the console');
  assert.match(seen.text, setUp[tag]?.text ?? /\S/, 'what it shows');
  if (setUp[tag]?.also) assert.match(seen.text, setUp[tag].also, 'what it shows');
  if (setUp[tag]?.worker) {
    assert.match(seen.workers[0]?.url ?? 'no worker', setUp[tag].worker);
    assert.ok(seen.workers[0].answers > 0, 'the worker never answered');
  }
}

test('there are features to embed', () => assert.ok(features.length > 0));

for (const tag of features) {
  test(`<${tag}> works under the strict policy, by the loader`, async () => {
    assertFine(tag, await visit(`/${tag}`, looking(tag)));
  });

  test(`<${tag}> works under the strict policy, from the single file`, async () => {
    assertFine(tag, await visit(`/all/${tag}`, looking(tag)));
  });

  test(`<${tag}> keeps its text size where the page sets html to 62.5%`, async () => {
    const seen = await visit(`/small-root/${tag}`, looking(tag));
    assertFine(tag, seen);
    assert.equal(seen.fontSize, '16px');
  });

  test(`<${tag}> works in a frame`, async () => {
    const inFrame = `(async () => {
      const frame = document.querySelector('iframe');
      while (!frame.contentWindow.embed) await new Promise((resolve) => setTimeout(resolve, 50));
      return frame.contentWindow.${looking(tag)};
    })()`;
    assertFine(tag, await visit(`/framing/${tag}`, inFrame));
  });
}

test('every part of the kit is defined under the strict policy, and breaks no rule of it', async () => {
  const seen = await visit(
    '/parts',
    `(async () => {
      const wanted = ${JSON.stringify(parts)};
      const end = performance.now() + 20000;
      const missing = () => wanted.filter((tag) => !customElements.get(tag));
      while (missing().length > 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return {...embed.record, missing: missing()};
    })()`,
  );
  assert.deepEqual(seen.missing, []);
  assert.deepEqual(seen.violations, []);
});

test('elements added to the page later are loaded as well', async () => {
  const tag = features[0];
  const seen = await visit(
    '/late',
    `(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      const around = document.createElement('div');
      const element = document.createElement('${tag}');
      element.setAttribute('src', '/page/activities.json');
      around.append(element);
      document.querySelector('main').append(around);
      return ${looking(tag).replace(/"inside":"[^"]*"/, '"ready":true')};
    })()`,
  );
  assertFine(tag, seen);
});

test('a feature inside another shadow root works once the loader is told of it', async () => {
  assertFine('spk-activity-finder', await visit('/shadow', looking('spk-activity-finder')));
});

test('two copies of the bundle on a page: the first one wins, with one warning', async () => {
  const tag = features[0];
  const seen = await visit('/two-copies', looking(tag));
  assert.equal(seen.warnings.length, 1);
  assert.match(seen.warnings[0], /^<spk-[a-z-]+>: already defined/);
  assertFine(tag, {...seen, warnings: []});
});
