import {Hono} from 'hono';
import {fhirRoutes} from './fhir/routes.ts';
import type {RecordSettings} from './record-settings.ts';
import {Engine} from './relay/engine.ts';
import {Faults} from './relay/faults.ts';
import {relayRoutes} from './relay/routes.ts';
import {requestLog} from './request-log.ts';
import type {RecordStore} from './store/record-store.ts';

/** What the record's part of the server is made of. */
export interface RecordParts {
  readonly store: RecordStore;
  readonly settings: Omit<RecordSettings, 'folder' | 'tokenIsNew'>;
  /** Gets a line for each request; left out, none is written. */
  readonly log?: (line: string) => void;
  /** Told about errors that were not foreseen. */
  readonly report?: (line: string) => void;
}

const TEN_MINUTES = 600;

/** `/relay`, where public pages send referrals, and `/fhir`, where staff work with them. */
export function recordRoutes({store, settings, log, report = console.error}: RecordParts): Hono {
  const {staffToken, publicUrl, origins, trustedProxies, requests, engine, faults} = settings;
  const app = new Hono();
  for (const path of ['/relay', '/fhir']) {
    if (log) app.use(`${path}/*`, requestLog(log));
  }
  if (faults) {
    const planned = new Faults();
    app.route('/test-faults', planned.routes());
    app.use('/relay/*', planned.middleware());
    app.use('/fhir/*', planned.middleware());
  }
  app.route(
    '/relay',
    relayRoutes({
      store,
      ...(engine && {engine: new Engine(engine)}),
      origins,
      ...(requests !== undefined && {rate: {requests, seconds: TEN_MINUTES}}),
      trustedProxies,
      report,
    }),
  );
  app.route('/fhir', fhirRoutes({store, staffToken, publicUrl, report}));
  return app;
}
