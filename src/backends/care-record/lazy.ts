import type {Resource} from '../../model/fhir.js';
import {BackendError} from '../backend-error.js';
import type {CareRecord} from '../care-record.js';

/**
 * A record whose code is fetched by itself, so that a page loads only the format it uses. It is fetched at once and not
 * when something is sent: what a person wrote must not depend on a file that a new release has replaced by then.
 */
export function lazyCareRecord(name: string, load: () => Promise<CareRecord>): CareRecord {
  let loading: Promise<CareRecord> | undefined;
  const record = async () => {
    loading ??= load();
    try {
      return await loading;
    } catch (cause) {
      loading = undefined;
      if (cause instanceof BackendError) throw cause;
      throw new BackendError('server', 'The code that reaches the record could not be fetched.', {cause});
    }
  };
  // A failure now is no news yet: the first call tries again and tells.
  record().catch(() => undefined);
  return {
    name,
    submit: async (submission, options) => (await record()).submit(submission, options),
    read: async <T extends Resource>(type: T['resourceType'], id: string, options?: {signal?: AbortSignal}) =>
      (await record()).read<T>(type, id, options),
    async *search<T extends Resource>(
      type: T['resourceType'],
      query?: Parameters<CareRecord['search']>[1],
      options?: {signal?: AbortSignal},
    ) {
      yield* (await record()).search<T>(type, query, options);
    },
    async *history<T extends Resource>(
      type: T['resourceType'],
      id: string,
      options?: {signal?: AbortSignal},
    ) {
      yield* (await record()).history<T>(type, id, options);
    },
    update: async (resource, options) => (await record()).update(resource, options),
  };
}
