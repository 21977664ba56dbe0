import {createReadStream, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, normalize} from 'node:path';
import {launchChromium} from '../test/support/browsers.mjs';
import {root} from './elements.mjs';
import {findViolations, settle, watchStories} from './stories-in-page.mjs';
import {totalsLine} from './totals.mjs';

/**
 * Opens every story of the static Storybook and looks at it in each theme, in Welsh, at 320 px, from right to left and
 * in forced colours: the story must render (and its play function pass), axe must find nothing, nothing may be
 * written to the console as an error, and at 320 px nothing may stick out sideways. Each is a test of its own.
 */
const folder = `${root}storybook-static/`;
const axe = `${root}node_modules/axe-core/axe.min.js`;

const wide = {width: 1280, height: 900};
const narrow = {width: 320, height: 900};
const plain = {theme: 'nhs', lang: 'en', dir: 'ltr'};
/** What another theme, forced colours or the other direction can change: colours, sizes and places, but no words or roles. */
const rulesOfPaint = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
/**
 * Between them the two looks that ask axe for everything see wide and narrow, English and Welsh: roles and names are those of
 * a layout and of a language. Longer words are told by the narrow one.
 *
 * `rules`: those of axe, if not all. `patience`: for how many frames nothing may move before the story counts as shown:
 * more where elements measure themselves, or have to fetch their words.
 */
const looks = [
  {name: 'nhs', viewport: wide, ...plain, patience: 2},
  {name: 'govuk', viewport: wide, ...plain, theme: 'govuk', rules: rulesOfPaint, patience: 1},
  {name: 'council', viewport: wide, ...plain, theme: 'council', rules: rulesOfPaint, patience: 1},
  {
    name: 'forced colours',
    viewport: wide,
    ...plain,
    forcedColors: 'active',
    rules: rulesOfPaint,
    patience: 1,
  },
  {name: 'right to left', viewport: wide, ...plain, dir: 'rtl', rules: rulesOfPaint, patience: 1},
  {name: '320 px', viewport: narrow, ...plain, rules: rulesOfPaint, patience: 2},
  {name: 'Welsh at 320 px', viewport: narrow, ...plain, lang: 'cy', patience: 4},
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
  const path =
    pathname === '/axe.js' ? axe : folder + normalize(decodeURIComponent(pathname)).replace(/^[\\/]+/, '');
  if (!path.includes('..') && statSync(path, {throwIfNoEntry: false})?.isFile()) {
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600', // Every story loads the same scripts.
    });
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

/**
 * The stories of one part share a page: to load Storybook takes longer than all looks at a story. The most come first, so
 * that nobody is left with them at the end.
 */
const groupsOf = (all) =>
  Object.values(Object.groupBy(all, ({title}) => title)).sort((a, b) => b.length - a.length);

/** A page for stories, whose complaints go to `complain`. */
async function openPage(context, complain) {
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complain(`console: ${message.text()}`));
  page.on('pageerror', (error) => complain(`page: ${error.message}`));
  await page.addInitScript(watchStories);
  return page;
}

/** Shows a story in a page, which is new if it shows none yet; what went wrong, or ''. */
async function show(page, story) {
  await page.setViewportSize(wide);
  await page.emulateMedia({forcedColors: 'none'});
  if (page.url() === 'about:blank') {
    // Storybook itself need not ask axe: that is done below, in every look and with more detail.
    await page.goto(`${origin}/iframe.html?id=${story.id}&viewMode=story&globals=a11y.manual:!true`);
    await page.addScriptTag({url: '/axe.js'});
  } else {
    await page.evaluate((id) => window.spkShowStory(id), story.id);
  }
  const late = new Promise((resolve) => setTimeout(resolve, 30_000, 'did not finish in 30 s').unref());
  return Promise.race([page.evaluate(() => window.spkStoryEnd), late]);
}

/** Looks at a story in every look; whether all was well. */
async function testStory(page, story, complaints) {
  let isWell = true;
  const tell = (look, problems) => {
    // A story with this tag shows what an embedder did wrong, and a line for the embedder belongs to it.
    const isExpected = (problem) =>
      story.tags?.includes('reports-error') && problem.startsWith('console: <spk-');
    const told = [...complaints.splice(0), ...problems].filter((problem) => !isExpected(problem));
    isWell &&= told.length === 0;
    report(story, look, told);
  };
  try {
    const failure = await show(page, story);
    const problems = failure ? [failure] : [];
    for (const look of looks) {
      await page.setViewportSize(look.viewport);
      await page.emulateMedia({forcedColors: look.forcedColors ?? 'none'});
      await page.evaluate(settle, look);
      problems.push(...(await page.evaluate(findViolations, look.rules)));
      if (look.viewport === narrow) {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > narrow.width) problems.push(`is ${width} px wide in a window of ${narrow.width}`);
      }
      tell(look.name, problems.splice(0));
    }
  } catch (error) {
    tell('as a whole', [error.message]);
  }
  return isWell;
}

async function testGroup(context, group) {
  const complaints = [];
  let page;
  for (const story of group) {
    page ??= await openPage(context, (complaint) => complaints.push(complaint));
    const isWell = await testStory(page, story, complaints);
    if (isWell && story !== group.at(-1)) continue;
    await page.close();
    complaints.length = 0;
    page = undefined;
  }
}

/** Each with a browser of its own: two pages of one browser hold each other up, and take a tenth longer. */
async function work(queue) {
  const browser = await launchChromium();
  const context = await browser.newContext({reducedMotion: 'reduce'});
  for (let group = queue.shift(); group; group = queue.shift()) await testGroup(context, group);
  await browser.close();
}

const queue = groupsOf(stories);
await Promise.all([work(queue), work(queue)]);
server.close();

if (stories.length === 0) report({id: only ?? 'all'}, 'any look', ['there is no such story']);
console.log(`\n${stories.length} stories in ${looks.length} looks\n\n${totalsLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
