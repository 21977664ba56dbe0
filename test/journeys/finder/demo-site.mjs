import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The demo's own server, as `npm start` runs it, on a free port. `env` is added to its environment; `said()` gives all
 * that it has written to its log.
 */
export async function startDemo(env = {}) {
  // Its own record, and not the one that somebody keeps beside the code.
  const data = mkdtempSync(`${tmpdir()}/spk-demo-`);
  const server = spawn(process.execPath, ['--import', './scripts/resolve-ts.mjs', 'server/main.ts'], {
    cwd: root,
    env: {...process.env, PORT: '0', SPK_DATA: data, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const origin = await new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      said += chunk;
      const address = /http:\/\/localhost:\d+/.exec(said);
      if (address) resolve(address[0]);
    });
    server.stderr.on('data', (chunk) => {
      said += chunk;
      process.stderr.write(chunk);
    });
    server.once('exit', (code) => reject(new Error(`The demo's server ended with ${code}.`)));
  });
  server.once('exit', () => rmSync(data, {recursive: true, force: true}));
  return {origin, said: () => said, close: () => server.kill('SIGTERM')};
}
