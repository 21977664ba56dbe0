import {absoluteUrl, request, withoutToken, type Transport} from '../http.js';

/** Fetches the file in which an organisation keeps its settings. What it says is checked by whoever uses it. */
export async function loadSettings(
  url: string,
  {transport, signal}: {readonly transport?: Transport; readonly signal?: AbortSignal} = {},
): Promise<unknown> {
  const address = absoluteUrl(url);
  const answer = await request(address, {
    // Settings are public: the record's token is nothing to them.
    transport: withoutToken(transport),
    ...(signal && {signal}),
    home: address,
  });
  return answer.json();
}
