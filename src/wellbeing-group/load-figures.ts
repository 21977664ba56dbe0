import {absoluteUrl, request, type Transport} from '../backends/http.js';
import {readGroupFigures, type GroupFigures} from '../measures/index.js';

/**
 * Fetches figures that a server has made safe to show. They are read as something that could be anything: throws a
 * `BackendError` where they cannot be had, and a `MeasureError` where they are no such figures.
 */
export async function loadFigures(
  src: string,
  transport: Transport,
  signal: AbortSignal,
): Promise<readonly GroupFigures[]> {
  const url = absoluteUrl(src);
  const answer = await request(url, {transport, signal, home: url, patient: true});
  return readGroupFigures(answer.json());
}
