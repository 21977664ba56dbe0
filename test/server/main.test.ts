import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {createInterface} from 'node:readline';
import {after, test} from 'node:test';
import {recordSettings} from '../../server/record-settings.ts';
import {root} from './support/test-app.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const folder = mkdtempSync(`${tmpdir()}/spk-main-`);
after(() => {
  rmSync(folder, {recursive: true});
});

function start(port: number, env: Record<string, string> = {}) {
  const options = ['--disable-warning=ExperimentalWarning', '--import', './scripts/resolve-ts.mjs'];
  return spawn(process.execPath, [...options, 'server/main.ts'], {
    cwd: root,
    env: {...process.env, PORT: String(port), SPK_DATA: folder, ...env},
  });
}

/** All that a server says on its way down. */
async function lastWords(server: ReturnType<typeof start>): Promise<{code: number; text: string}> {
  let text = '';
  server.stderr.on('data', (chunk) => (text += String(chunk)));
  const [code] = (await once(server, 'close')) as [number];
  return {code, text};
}

test('prints its address alone on a line, answers there, and stops when asked', async () => {
  const port = await freePort();
  const server = start(port);
  try {
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
    assert.equal(line, `http://localhost:${port}/`);
    const page = await fetch(line);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /<h1>Activities and groups near you<\/h1>/);

    const second = start(port);
    const {code, text} = await lastWords(second);
    assert.equal(code, 1);
    assert.match(text, /PORT/);
  } finally {
    server.kill('SIGTERM');
  }
  const [code] = (await once(server, 'exit')) as [number];
  assert.equal(code, 0);
});

test('makes a staff token up where none is set, and tells it once, after the address', async () => {
  const port = await freePort();
  const lines: string[] = [];
  const run = async (env: Record<string, string>, until: RegExp, token: (line: string) => string) => {
    const server = start(port, env);
    try {
      for await (const line of createInterface(server.stdout)) {
        lines.push(line);
        if (!until.test(line)) continue;
        const url = `http://localhost:${port}/fhir/Task`;
        assert.equal((await fetch(url)).status, 401);
        const headers = {Authorization: `Bearer ${token(line)}`};
        assert.equal((await fetch(url, {headers})).status, 200);
        return;
      }
    } finally {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
  };
  await run({SPK_STAFF_TOKEN: ''}, /Staff token/, (line) => line.split(' ').at(-1) ?? '');
  assert.match(lines[0]!, /^http:\/\/localhost:\d+\/$/);
  lines.length = 0;
  await run({SPK_STAFF_TOKEN: 'a-token-of-our-own'}, /^http/, () => 'a-token-of-our-own');
  assert.ok(!lines.some((line) => line.includes('a-token-of-our-own')), lines.join());
});

test('does not start on settings that cannot be meant', async () => {
  const wrong: [Record<string, string>, RegExp][] = [
    [{SPK_STAFF_TOKEN: 'short'}, /SPK_STAFF_TOKEN/],
    [{RELAY_ORIGINS: 'surgery'}, /RELAY_ORIGINS/],
    [{FHIR_BASE: 'fhir.example.org'}, /FHIR_BASE/],
    [{FHIR_BASE: 'https://fhir.example.org', FHIR_CLIENT_ID: 'me'}, /belong together/],
    [{FHIR_BASE: 'https://fhir.example.org', FHIR_IDEMPOTENCY: 'hope'}, /FHIR_IDEMPOTENCY/],
    [{RELAY_RATE: 'many'}, /RELAY_RATE/],
  ];
  for (const [env, words] of wrong) assert.throws(() => recordSettings(env, root), words);
  const {code, text} = await lastWords(start(await freePort(), {SPK_STAFF_TOKEN: 'short'}));
  assert.equal(code, 1);
  assert.match(text, /^SPK_STAFF_TOKEN/);
});
