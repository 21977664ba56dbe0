import type {Resource} from '../../model/fhir.js';
import {BackendError} from '../backend-error.js';
import type {
  CallOptions,
  CareRecord,
  SearchPage,
  SearchQuery,
  StoredPart,
  Submission,
} from '../care-record.js';
import {matches, sorted} from '../care-record/matches.js';
import {
  baseVersion,
  checkSubmission,
  identifiersOf,
  isUpdate,
  partIdentifier,
  partUrl,
  rewriteReferences,
  submitted,
  SUBMISSION_SYSTEM,
  withIdentifier,
} from '../care-record/submission.js';

/** What a record in memory starts with. */
export interface MemoryOptions {
  /** Default `memory`. */
  readonly name?: string;
  /** Resources that are in it already; those without an id get one. */
  readonly resources?: readonly Resource[];
}

const PAGE_SIZE = 50;

/**
 * A record that lives as long as the page: for demos and tests. It keeps the promises of a real one, with versions,
 * conflicts and submissions that arrive once.
 */
export function memory({name = 'memory', resources = []}: MemoryOptions = {}): CareRecord {
  return new MemoryRecord(name, resources);
}

class MemoryRecord implements CareRecord {
  readonly name: string;
  /** The newest version of each, by `Type/id`, in the order in which they came. */
  #stored = new Map<string, Resource>();
  /** All versions of each, oldest first. */
  #versions = new Map<string, readonly Resource[]>();
  /** Answers already given to submissions that changed something: a second sending must not find its own change. */
  #answered = new Map<string, readonly (readonly [string, StoredPart])[]>();

  constructor(name: string, resources: readonly Resource[]) {
    this.name = name;
    for (const resource of resources) this.#write(resource, resource.id ?? crypto.randomUUID());
  }

  async submit(submission: Submission, {signal}: CallOptions = {}) {
    await turn(signal);
    checkSubmission(submission);
    const known = this.#answered.get(submission.id);
    if (known) return submitted(submission, known);

    const targets = submission.entries.map((entry) => {
      if (!isUpdate(entry)) return {entry, ...this.#find(submission.id, entry.part, entry.resource)};
      this.#expectVersion(entry.resource);
      return {entry, id: entry.resource.id ?? '', exists: false};
    });
    const places = new Map(
      targets.map(({entry: {part, resource}, id}) => [
        partUrl(submission.id, part),
        `${resource.resourceType}/${id}`,
      ]),
    );
    // Nothing was written so far: whatever is wrong has been found by now.
    const parts = targets.map(({entry, id, exists}) => {
      const {part, resource} = entry;
      const marked = isUpdate(entry)
        ? resource
        : withIdentifier(resource, partIdentifier(SUBMISSION_SYSTEM, submission.id, part));
      const stored = exists
        ? this.#get(resource.resourceType, id)
        : this.#write(rewriteReferences(marked, places), id);
      return [part, {type: resource.resourceType, id, version: versionOf(stored)}] as const;
    });
    if (submission.entries.some(isUpdate)) this.#answered.set(submission.id, parts);
    return submitted(submission, parts);
  }

  async read<T extends Resource>(
    type: T['resourceType'],
    id: string,
    {signal}: CallOptions = {},
  ): Promise<T> {
    await turn(signal);
    return structuredClone(this.#get(type, id)) as T;
  }

  async *search<T extends Resource>(
    type: T['resourceType'],
    query: SearchQuery = {},
    {signal}: CallOptions = {},
  ) {
    await turn(signal);
    const {_sort, _count, ...conditions} = query;
    const found = [...this.#stored.values()].filter(
      (resource) => resource.resourceType === type && matches(resource, conditions),
    );
    const items = structuredClone(
      sorted(found, _sort === undefined ? undefined : String(_sort)),
    ) as readonly T[];
    const size = Math.max(1, Number(_count) || PAGE_SIZE);
    for (let from = 0; from === 0 || from < items.length; from += size) {
      await turn(signal);
      yield {items: items.slice(from, from + size), total: items.length};
    }
  }

  async *history<T extends Resource>(
    type: T['resourceType'],
    id: string,
    {signal}: CallOptions = {},
  ): AsyncGenerator<SearchPage<T>> {
    await turn(signal);
    this.#get(type, id);
    const versions = this.#versions.get(`${type}/${id}`) ?? [];
    const items = structuredClone([...versions].reverse()) as T[];
    yield {items, total: items.length};
  }

  async update<T extends Resource>(resource: T, {signal}: CallOptions = {}): Promise<T> {
    await turn(signal);
    this.#expectVersion(resource);
    return structuredClone(this.#write(resource, resource.id ?? '')) as T;
  }

  /** The resource that a part has become, or the id that it gets. */
  #find(submissionId: string, part: string, {resourceType}: Resource): {id: string; exists: boolean} {
    const {value} = partIdentifier(SUBMISSION_SYSTEM, submissionId, part);
    for (const resource of this.#stored.values()) {
      const own = identifiersOf(resource).some(
        (each) => each.system === SUBMISSION_SYSTEM && each.value === value,
      );
      if (own && resource.resourceType === resourceType) return {id: resource.id ?? '', exists: true};
    }
    return {id: crypto.randomUUID(), exists: false};
  }

  #get(type: string, id: string): Resource {
    const found = this.#stored.get(`${type}/${id}`);
    if (found) return found;
    throw new BackendError('not-found', `The record holds no ${type} with this id.`, {status: 404});
  }

  #expectVersion(resource: Resource): void {
    const base = baseVersion(resource);
    if (versionOf(this.#get(resource.resourceType, resource.id ?? '')) === base) return;
    throw new BackendError(
      'conflict',
      `This ${resource.resourceType} has been saved by somebody else since.`,
      {
        status: 412,
      },
    );
  }

  #write(resource: Resource, id: string): Resource {
    const key = `${resource.resourceType}/${id}`;
    const last = this.#stored.get(key);
    const stored: Resource = {
      ...structuredClone(resource),
      id,
      meta: {
        ...resource.meta,
        versionId: last ? String(Number(versionOf(last)) + 1) : '1',
        lastUpdated: new Date().toISOString(),
      },
    };
    this.#stored.set(key, stored);
    this.#versions.set(key, [...(this.#versions.get(key) ?? []), stored]);
    return stored;
  }
}

function versionOf({meta}: Resource): string {
  const version = meta?.['versionId'];
  return typeof version === 'string' ? version : '';
}

/** Answers come later, as from any record; and a caller who has left gets none. */
async function turn(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await Promise.resolve();
  signal?.throwIfAborted();
}
