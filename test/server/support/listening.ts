import {once} from 'node:events';
import {createServer, type IncomingMessage, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {serve} from '@hono/node-server';
import type {Hono} from 'hono';
import {recordRoutes} from '../../../server/record.ts';
import type {RecordSettings} from '../../../server/record-settings.ts';
import {RecordStore} from '../../../server/store/record-store.ts';

/** A server on a port of its own. */
export interface Listening {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

async function listening(server: Server): Promise<Listening> {
  if (!server.listening) await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Serves a plain Node listener. */
export const listen = (listener: RequestListener): Promise<Listening> =>
  listening(createServer(listener).listen(0));

/** Serves a Hono app as `server/main.ts` does. */
export const serveApp = (app: Hono): Promise<Listening> =>
  listening(serve({fetch: app.fetch, port: 0}) as Server);

export const staffToken = 'a-staff-token-for-tests';

/** The record's part of the server, on a port, with its store in memory unless one is given. */
export async function serveRecord(
  settings: Partial<RecordSettings> = {},
  store = new RecordStore(),
): Promise<Listening & {readonly store: RecordStore; readonly lines: readonly string[]}> {
  const lines: string[] = [];
  const app = recordRoutes({
    store,
    settings: {staffToken, origins: [], trustedProxies: 0, requests: 100_000, faults: false, ...settings},
    log: (line) => lines.push(line),
    report: (line) => lines.push(line),
  });
  return {...(await serveApp(app)), store, lines};
}

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
