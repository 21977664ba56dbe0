import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {serve} from '@hono/node-server';
import {createApp} from './app.ts';
import {buildDirectory} from './directory/build.ts';
import {buildPostcodeTable} from './postcodes/postcode-table.ts';
import {recordSettings, type RecordSettings} from './record-settings.ts';
import {RecordStore} from './store/record-store.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = (name: string) => readFileSync(`${root}server/data/${name}`, 'utf8');
const today = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/London'}).format(new Date());

let settings: RecordSettings;
let store: RecordStore;
try {
  settings = recordSettings(process.env, root);
  store = new RecordStore(settings.folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const app = createApp({
  directory: buildDirectory(data, today),
  postcodes: buildPostcodeTable(
    data('postcodes-sample.csv'),
    data('outcodes-gb.csv'),
    readFileSync(`${root}demo/data/trafford.geojson`, 'utf8'),
  ),
  folders: {demo: `${root}demo`, cdn: `${root}dist/cdn`},
  record: {store, settings, log: console.log},
});

const server = serve({fetch: app.fetch, port: Number(process.env.PORT ?? 3000)}, ({port}) => {
  console.log(`http://localhost:${port}/`);
  if (settings.tokenIsNew) {
    console.log(
      `Staff token for /fhir until the server stops (SPK_STAFF_TOKEN sets one): ${settings.staffToken}`,
    );
  }
});

server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? 'This port is taken. Set PORT to another one, for example PORT=3001.' : error);
  process.exit(1);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => {
      store.close();
      process.exit(0);
    });
    // A browser keeps idle connections open; let answers under way finish, but not for ever.
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => process.exit(0), 3000).unref();
  });
}
