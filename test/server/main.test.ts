import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {createInterface} from 'node:readline';
import {test} from 'node:test';
import {root} from './support/test-app.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function start(port: number) {
  return spawn(process.execPath, ['--import', './scripts/resolve-ts.mjs', 'server/main.ts'], {
    cwd: root,
    env: {...process.env, PORT: String(port)},
  });
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
    const complaint = once(second.stderr, 'data');
    const [code] = (await once(second, 'exit')) as [number];
    assert.equal(code, 1);
    assert.match(String((await complaint)[0]), /PORT/);
  } finally {
    server.kill('SIGTERM');
  }
  const [code] = (await once(server, 'exit')) as [number];
  assert.equal(code, 0);
});
