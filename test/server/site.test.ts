import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {after, test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import Ajv from 'ajv';
import {readSettings} from '../../src/referral-form/read-settings.js';
import {root, testApp} from './support/test-app.ts';

const cdn = mkdtempSync(`${tmpdir()}/spk-cdn-`);
after(() => {
  rmSync(cdn, {recursive: true});
});
const stable = ['spk.js', 'spk-activity-finder.js', 'spk-textarea.js', 'activity-index-worker.js'];
const hashed = ['lit-BH4dis4B.js', 'open-active-read-_u7lU2fI.js', 'shared-Bni-rDrh.js'];
for (const name of [...stable, ...hashed]) writeFileSync(`${cdn}/${name}`, 'export {};\n');
writeFileSync(
  `${cdn}/preload.json`,
  JSON.stringify({
    'spk-activity-finder': [{href: 'spk-activity-finder.js'}, {href: 'lit-BH4dis4B.js'}],
    'spk-referral-form': [{href: 'spk-referral-form.js'}],
  }),
);
const app = testApp(cdn);
const pages = readdirSync(`${root}demo`).filter((name) => name.endsWith('.html') && name !== '404.html');

const contractPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
];
const furtherPolicy = ["base-uri 'none'", "form-action 'self'", "frame-ancestors 'self'"];

for (const path of [
  '/',
  ...pages.map((name) => `/${name}`),
  '/nowhere',
  '/directory/services',
  '/cdn/spk.js',
]) {
  test(`${path} is served under the strict policy`, async () => {
    const {headers} = await app.request(path);
    const policy = headers.get('Content-Security-Policy')!.split('; ');
    assert.deepEqual(policy, [...contractPolicy, ...furtherPolicy]);
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.ok(headers.get('Referrer-Policy') && headers.get('Permissions-Policy'));
  });
}

test('the front page is the council page, which embeds the finder by script tag', async () => {
  const response = await app.request('/');
  assert.match(response.headers.get('Content-Type')!, /^text\/html; charset=utf-8/i);
  const html = await response.text();
  assert.equal(html, readFileSync(`${root}demo/index.html`, 'utf8'));
  assert.match(html, /<script type="module" src="\/cdn\/spk\.js"><\/script>/);
  assert.match(html, /<spk-activity-finder\s+src="\/directory"/);
  assert.match(html, /samples/);
});

for (const name of pages) {
  test(`${name} keeps to the policy, and its own links lead somewhere`, async () => {
    const html = readFileSync(`${root}demo/${name}`, 'utf8');
    assert.doesNotMatch(html, /\sstyle=|\son\w+=|<style|<script(?![^>]*\ssrc=)|javascript:/);
    assert.match(html, /<html lang="(en|cy)">/);
    for (const [, path] of html.matchAll(/(?:href|src|background|geocoder)="(\/[^"#]*)/g)) {
      if (path!.startsWith('/cdn/') || path === '/postcodes') continue;
      assert.equal((await app.request(path!)).status, 200, path);
    }
  });
}

/** Words that a page of the demo hands to a form or to staff, by where its form sends. */
const forms = pages
  .map((name) => ({name, html: readFileSync(`${root}demo/${name}`, 'utf8')}))
  .filter(({html}) => html.includes('<spk-referral-form'));

test('every form of the demo sends to this server’s relay, for one service, with settings that fit their schema', async () => {
  assert.deepEqual(forms.map(({name}) => name).sort(), [
    'agency.html',
    'practice-cy.html',
    'practice.html',
    'professional.html',
  ]);
  const schema = JSON.parse(readFileSync(`${root}docs/referral-settings.schema.json`, 'utf8')) as object;
  const validate = new Ajv().compile(schema);
  for (const {name, html} of forms) {
    assert.match(html, /\srecord="\/relay"\s/, name);
    assert.match(html, /\sservice="Y99999"\s/, name);
    const [, path] = /\ssettings-src="([^"]+)"/.exec(html) ?? [];
    assert.ok(path, name);
    const settings = await (await app.request(path)).json();
    assert.ok(validate(settings), `${path}: ${JSON.stringify(validate.errors)}`);
    const {faults} = readSettings(settings);
    assert.deepEqual(faults, [], path);
  }
});

test('the link workers’ page asks search engines to stay away, and holds no token', async () => {
  const html = await (await app.request('/link-worker.html')).text();
  assert.match(html, /<meta name="robots" content="noindex" \/>/);
  for (const name of readdirSync(`${root}demo/js`)) {
    const script = readFileSync(`${root}demo/js/${name}`, 'utf8');
    assert.doesNotMatch(script, /localStorage|sessionStorage|document\.cookie|innerHTML/, name);
  }
});

test('preloads what the elements of a page need, and nothing else', async () => {
  const link = (await app.request('/')).headers.get('Link');
  assert.equal(
    link,
    '</cdn/spk-activity-finder.js>; rel=modulepreload, </cdn/lit-BH4dis4B.js>; rel=modulepreload',
  );
  assert.equal((await app.request('/health.html')).headers.get('Link'), null);
});

test('components may be embedded from elsewhere; only hashed names are kept for ever', async () => {
  const loader = await app.request('/cdn/spk.js');
  assert.equal(loader.headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(loader.headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  assert.match(loader.headers.get('Content-Type')!, /javascript/);
  assert.equal((await app.request('/')).headers.get('Cache-Control'), 'no-cache');
  const kept = async (name: string) => (await app.request(`/cdn/${name}`)).headers.get('Cache-Control');
  for (const name of stable) assert.equal(await kept(name), 'no-cache', name);
  for (const name of hashed) assert.equal(await kept(name), 'public, max-age=31536000, immutable', name);
});

test('answers again only when something has changed', async () => {
  const tag = (await app.request('/directory/services')).headers.get('ETag')!;
  const again = await app.request('/directory/services', {headers: {'If-None-Match': tag}});
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
  assert.equal(again.headers.get('Access-Control-Allow-Origin'), '*');
});

test('compresses for those who can read it', async () => {
  const plain = await (await app.request('/data/trafford.geojson')).text();
  const packed = await app.request('/data/trafford.geojson', {headers: {'Accept-Encoding': 'gzip'}});
  assert.equal(packed.headers.get('Content-Encoding'), 'gzip');
  assert.equal(packed.headers.get('Content-Type'), 'application/geo+json');
  assert.match(packed.headers.get('Vary')!, /Accept-Encoding/);
  const bytes = Buffer.from(await packed.arrayBuffer());
  assert.ok(bytes.length < plain.length / 3);
  assert.equal(gunzipSync(bytes).toString(), plain);
});

test('an address that leads nowhere gets a page, or a word', async () => {
  const page = await app.request('/nowhere', {headers: {Accept: 'text/html,*/*'}});
  assert.equal(page.status, 404);
  assert.match(await page.text(), /<h1>Page not found<\/h1>/);
  const word = await app.request('/cdn/nothing.js');
  assert.equal(word.status, 404);
  assert.match(word.headers.get('Content-Type')!, /^text\/plain/);
});

for (const path of [
  '/../package.json',
  '/cdn/../../package.json',
  '/%2e%2e/package.json',
  '/cdn/%2e%2e%2fpackage.json',
]) {
  test(`does not leave its folders: ${path}`, async () => {
    const response = await app.fetch(new Request(`http://localhost${path}`));
    assert.equal(response.status, 404);
  });
}
