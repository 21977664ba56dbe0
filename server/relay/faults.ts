import type {HttpBindings} from '@hono/node-server';
import {RESPONSE_ALREADY_SENT} from '@hono/node-server/utils/response';
import {Hono, type MiddlewareHandler} from 'hono';
import {FHIR_JSON} from '../fhir/http.ts';

/** What a network or a server may do to one request. */
export const FAULTS = [
  'slow',
  'drop-before',
  'drop-after',
  '500',
  '502-after',
  '503',
  '429',
  '409',
  '412',
  'no-body',
  'half',
  'not-json',
  'absolute-location',
  '304',
] as const;
/** One of {@link FAULTS}. */
export type Fault = (typeof FAULTS)[number];

interface Env {
  Bindings: Partial<HttpBindings>;
}

/** For tests alone: requests go wrong in ways that a test has asked for, one after the other. */
export class Faults {
  readonly #next: Fault[] = [];
  readonly #slowMs: number;

  constructor(slowMs = 1500) {
    this.#slowMs = slowMs;
  }

  /** The next requests get these, in this order; those after them none. */
  plan(faults: readonly Fault[]): void {
    this.#next.splice(0, this.#next.length, ...faults);
  }

  /** Where a test outside this process plans them: `POST` with a list of names. */
  routes(): Hono {
    const routes = new Hono();
    routes.post('/', async (c) => {
      const asked: unknown = await c.req.json();
      if (!Array.isArray(asked) || !asked.every((each) => FAULTS.includes(each as Fault))) {
        return c.json({error: `Send a list of: ${FAULTS.join(', ')}.`}, 400);
      }
      this.plan(asked as Fault[]);
      return c.body(null, 204);
    });
    return routes;
  }

  /** Spoils the requests that come through it. */
  middleware(): MiddlewareHandler<Env> {
    return async (c, next) => {
      const fault = c.req.method === 'OPTIONS' ? undefined : this.#next.shift();
      const socket = c.env?.incoming?.socket;
      switch (fault) {
        case undefined:
          return next();
        case 'slow':
          await new Promise((resolve) => setTimeout(resolve, this.#slowMs));
          return next();
        case 'drop-before':
          socket?.destroy();
          return RESPONSE_ALREADY_SENT;
        case '500':
        case '503':
        case '429':
        case '409':
        case '412':
          return c.body(
            null,
            Number(fault) as 500,
            fault === '503' || fault === '429' ? {'Retry-After': '1'} : {},
          );
        default:
          await next();
      }
      if (fault === 'drop-after') {
        socket?.destroy();
        return RESPONSE_ALREADY_SENT;
      }
      const body = await c.res.clone().text();
      c.res = spoiled(fault, body, c.res.status);
      return undefined;
    };
  }
}

/** An answer as it should not be. */
function spoiled(fault: Fault, body: string, status: number): Response {
  const headers = {'Content-Type': FHIR_JSON};
  switch (fault) {
    case '502-after':
      return new Response('<h1>Bad gateway</h1>', {status: 502, headers: {'Content-Type': 'text/html'}});
    case 'no-body':
      return new Response(null, {status});
    case 'half':
      return new Response(body.slice(0, body.length / 2), {status, headers});
    case 'not-json':
      return new Response('<!doctype html><title>Sign in to the Wi-Fi</title>', {
        status,
        headers: {'Content-Type': 'text/html'},
      });
    case 'absolute-location':
      return new Response(body.replaceAll('"location":"', '"location":"https://fhir.example.org/base/'), {
        status,
        headers,
      });
    case '304':
      return new Response(body.replaceAll(/"status":"20[01][^"]*"/g, '"status":"304 Not Modified"'), {
        status,
        headers,
      });
    default:
      return new Response(body, {status, headers});
  }
}
