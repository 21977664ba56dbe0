import type {Context, ErrorHandler} from 'hono';
import type {OperationOutcome} from '../../src/model/fhir-record.js';
import {RecordError, type Problem} from '../store/store-error.ts';

/** The type of FHIR's JSON. */
export const FHIR_JSON = 'application/fhir+json; charset=utf-8';

/** A refusal as FHIR puts it. Texts are ours and quote nothing of what was sent. */
export const outcome = (problems: readonly Problem[]): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: problems.map(({code, text, path}) => ({
    severity: 'error',
    code,
    details: {text},
    ...(path && {expression: [path]}),
  })),
});

/** Answers with a resource. Nothing of a record may lie in a cache. */
export function answer(
  c: Context,
  value: object,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  return c.body(JSON.stringify(value), status as 200, {
    'Content-Type': FHIR_JSON,
    'Cache-Control': 'no-store',
    ...headers,
  });
}

/** Turns what is thrown into an answer, and tells whoever runs the server what was not foreseen, without what was sent. */
export function refuse(report: (line: string) => void): ErrorHandler {
  return (error, c) => {
    if (error instanceof RecordError) {
      return answer(c, outcome(error.problems), error.status, {
        ...(error.retryAfter !== undefined && {'Retry-After': String(error.retryAfter)}),
        ...(error.status === 401 && {'WWW-Authenticate': 'Bearer'}),
      });
    }
    // A message may quote what was parsed or stored; where it happened does not.
    const where = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
    report([`${error.name} in the record`, ...(where ?? [])].join('\n'));
    return answer(c, outcome([{code: 'exception', text: 'Something went wrong on the server.'}]), 500);
  };
}

/** Reads a body of JSON, and stops reading where it is longer than allowed, whatever it says about its length. */
export async function readJsonBody(c: Context, limit: number): Promise<unknown> {
  const type = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/fhir+json' && type !== 'application/json') {
    throw new RecordError(415, {code: 'not-supported', text: 'Send application/fhir+json.'});
  }
  if (Number(c.req.header('Content-Length') ?? 0) > limit) throw tooLong(limit);
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early cancels the stream: the rest is not read.
  for await (const chunk of (c.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limit) throw tooLong(limit);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(Buffer.concat(chunks))) as unknown;
  } catch {
    throw new RecordError(400, {code: 'structure', text: 'This is not JSON in UTF-8.'});
  }
}

const tooLong = (limit: number) =>
  new RecordError(413, {code: 'too-long', text: `At most ${Math.floor(limit / 1000)} kB are taken.`});
