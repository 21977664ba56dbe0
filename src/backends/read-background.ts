import {request, type Transport} from './http.js';

/** A GeoJSON to draw under a map. Throws a {@link BackendError} where it cannot be had. */
export async function readBackground(
  url: string,
  transport: Transport,
  signal?: AbortSignal,
): Promise<unknown> {
  const answer = await request(url, {home: url, transport, signal});
  return answer.json();
}
