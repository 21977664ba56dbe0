import type {Questionnaire} from '../../model/fhir.js';
import {BackendError} from '../backend-error.js';
import {absoluteUrl} from '../http.js';
import {loadQuestionnaire, type LoadOptions} from './load-questionnaire.js';

/** The FHIR server that a form came from: what stands before `/Questionnaire`. Nothing for a plain file. */
function serverOf(src: string): string | undefined {
  const {origin, pathname} = new URL(absoluteUrl(src));
  const path = /^(.*)\/Questionnaire(?:\/[^/]+)?$/.exec(pathname)?.[1];
  return path === undefined ? undefined : `${origin}${path}`;
}

/**
 * Fetches a form by its canonical (`url|version`), which is how forms name the forms that they are put together from:
 * asked of the server that the naming form came from. From a plain file, only an address on the same origin is followed.
 */
export async function loadCanonical(
  canonical: string,
  src: string,
  options: LoadOptions = {},
): Promise<Questionnaire> {
  const [url = '', version] = canonical.split('|');
  const server = serverOf(src);
  if (server) {
    const query = new URLSearchParams({url, ...(version ? {version} : {})});
    return loadQuestionnaire(`${server}/Questionnaire?${query.toString()}`, options);
  }
  const address = absoluteUrl(new URL(url, absoluteUrl(src)).href);
  if (new URL(address).origin !== new URL(absoluteUrl(src)).origin) {
    throw new BackendError('invalid-request', `The form ${url} is on another server, which is not asked.`);
  }
  return loadQuestionnaire(address, options);
}
