import {request, withoutToken, type Transport} from './http.js';

/** A GeoJSON to draw under a map, asked for without a token. Throws a {@link BackendError} where it cannot be had. */
export async function readBackground(
  url: string,
  transport: Pick<Transport, 'fetch'>,
  signal?: AbortSignal,
): Promise<unknown> {
  const answer = await request(url, {home: url, transport: withoutToken(transport), signal});
  return answer.json();
}
