import {createReadStream, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, normalize} from 'node:path';
import {launchChromium} from '../test/support/browsers.mjs';
import {root} from './elements.mjs';
import {totalsLine} from './totals.mjs';

/**
 * Opens every story of the static Storybook and looks at it in each theme, in Welsh, at 320 px, from right to left and
 * in forced colours: the story must render (and its play function pass), axe must find nothing, nothing may be
 * written to the console as an error, and at 320 px nothing may stick out sideways. Each is a test of its own.
 */
const folder = `${root}storybook-static/`;
const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

const wide = {width: 1280, height: 900};
const narrow = {width: 320, height: 900};
const plain = {theme: 'nhs', lang: 'en', dir: 'ltr'};
const looks = [
  {name: 'nhs', viewport: wide, ...plain},
  {name: 'govuk', viewport: wide, ...plain, theme: 'govuk'},
  {name: 'council', viewport: wide, ...plain, theme: 'council'},
  {name: 'forced colours', viewport: wide, ...plain, forcedColors: 'active'},
  {name: 'right to left', viewport: wide, ...plain, dir: 'rtl'},
  {name: '320 px', viewport: narrow, ...plain},
  {name: 'Welsh at 320 px', viewport: narrow, ...plain, lang: 'cy'},
  {name: 'Welsh', viewport: wide, ...plain, lang: 'cy'},
];

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  if (pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  const path = folder + normalize(decodeURIComponent(pathname)).replace(/^[\\/]+/, '');
  if (!path.includes('..') && statSync(path, {throwIfNoEntry: false})?.isFile()) {
    response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream'});
    createReadStream(path).pipe(response);
    return;
  }
  response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const only = process.argv[2];
const {entries} = JSON.parse(readFileSync(`${folder}index.json`, 'utf8'));
const stories = Object.values(entries).filter(
  ({type, id}) => type === 'story' && (!only || id.includes(only)),
);

const total = {passed: 0, failed: 0, skipped: 0};
function report(story, look, problems) {
  total[problems.length > 0 ? 'failed' : 'passed'] += 1;
  if (problems.length > 0) console.log(`not ok ${story.id} (${look}):\n    ${problems.join('\n    ')}`);
}

/** In the page: settles with the story's end, whichever way it ends. */
function watchStory() {
  window.spkStoryEnd = new Promise((resolve) => {
    const connect = () => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return setTimeout(connect, 5);
      for (const event of [
        'storyThrewException',
        'storyErrored',
        'storyMissing',
        'playFunctionThrewException',
      ]) {
        channel.on(event, (error) => resolve(`${event}: ${error?.message ?? JSON.stringify(error)}`));
      }
      channel.on('storyFinished', ({status, reporters = []}) => {
        const failed = reporters.filter((reporter) => reporter.status === 'failed').map(({type}) => type);
        // What axe has to say is asked again below, in every look, with more detail.
        const other = failed.filter((type) => type !== 'a11y');
        resolve(
          status === 'error' && (other.length > 0 || failed.length === 0) ? `status ${status} ${other}` : '',
        );
      });
    };
    connect();
  });
}

/** In the page: takes on a look and waits until nothing moves any more. */
async function settle({theme, lang, dir}) {
  const canvas = document.querySelector('#storybook-root');
  window.spkApplyLook(canvas, {theme, lang, dir});
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const elements = function* (within) {
    for (const element of within.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* elements(element.shadowRoot);
    }
  };
  let before;
  for (let quiet = 0, turn = 0; quiet < 3 && turn < 60; turn += 1) {
    await frame();
    await Promise.all([...elements(canvas)].map((element) => element.updateComplete));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const now = [...elements(canvas)].map((element) => element.localName + element.clientWidth).join();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
  await document.fonts.ready;
}

/** In the page: what axe finds on the canvas, one line a rule. */
async function findViolations() {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const {violations} = await window.axe.run('#storybook-root', {
    runOnly: tags,
    resultTypes: ['violations'],
    // A story is a piece of a page: landmarks and the first heading are the page's.
    rules: {region: {enabled: false}, 'page-has-heading-one': {enabled: false}},
  });
  return violations.map(
    ({id, help, nodes}) =>
      `axe ${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({target}) => target.flat().join(' >> '))
        .join(' | ')}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ''}`,
  );
}

async function testStory(context, story) {
  const page = await context.newPage();
  let problems = [];
  page.on('console', (message) => {
    // A story with this tag shows what an embedder did wrong, and a line for the embedder belongs to it.
    const expected = story.tags?.includes('reports-error') && message.text().startsWith('<spk-');
    if (message.type() === 'error' && !expected) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
  try {
    await page.setViewportSize(wide);
    await page.addInitScript(watchStory);
    await page.goto(`${origin}/iframe.html?id=${story.id}&viewMode=story`);
    const late = new Promise((resolve) => setTimeout(resolve, 30_000, 'did not finish in 30 s').unref());
    const failure = await Promise.race([page.evaluate(() => window.spkStoryEnd), late]);
    if (failure) problems.push(failure);
    await page.evaluate(axe);
    for (const look of looks) {
      await page.setViewportSize(look.viewport);
      await page.emulateMedia({forcedColors: look.forcedColors ?? 'none'});
      await page.evaluate(settle, look);
      problems.push(...(await page.evaluate(findViolations)));
      if (look.viewport === narrow) {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > narrow.width) problems.push(`is ${width} px wide in a window of ${narrow.width}`);
      }
      report(story, look.name, problems);
      problems = [];
    }
  } catch (error) {
    report(story, 'as a whole', [...problems, error.message]);
  } finally {
    await page.close();
  }
}

const browser = await launchChromium();
const context = await browser.newContext({reducedMotion: 'reduce'});
const queue = [...stories];
await Promise.all(
  Array.from({length: 2}, async () => {
    for (let story = queue.shift(); story; story = queue.shift()) await testStory(context, story);
  }),
);
await browser.close();
server.close();

if (stories.length === 0) report({id: only ?? 'all'}, 'any look', ['there is no such story']);
console.log(`\n${stories.length} stories in ${looks.length} looks\n\n${totalsLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
