import {randomUUID} from 'node:crypto';
import type {DatabaseSync, StatementSync} from 'node:sqlite';
import {indexedValues, searchFields} from '../../src/backends/care-record/search-fields.js';
import type {Resource} from '../../src/model/fhir.js';
import {inTransaction, openDatabase} from './database.ts';
import {toSql, type HistoryPage, type Search} from './search.ts';
import {RecordError} from './store-error.ts';

/** A resource as it is kept: with its id and version. */
export type Stored = Resource & {
  readonly id: string;
  readonly meta: {readonly versionId: string; readonly lastUpdated: string};
};

/** A page of what was found. */
export interface Found {
  readonly items: readonly Stored[];
  readonly total: number;
  /** Where the next page begins, if there is one. */
  readonly next?: readonly [key: string, seq: number];
}

/** A page of versions. */
export interface Versions {
  readonly items: readonly Stored[];
  readonly total: number;
  /** The version before which the next page begins, if there is one. */
  readonly next?: number;
}

/** What became of a submission: a fingerprint of what was sent, and the answer once there is one. */
export interface SubmissionRow {
  readonly digest: string;
  readonly answer: string | null;
}

interface Row {
  readonly seq: number;
  readonly version: number;
  readonly json: string;
}

/** Resources in SQLite: every version is kept, and what is written in one transaction is written together. */
export class RecordStore {
  readonly #database: DatabaseSync;
  /** Statements by their text: preparing one takes longer than running it. */
  readonly #statements = new Map<string, StatementSync>();

  /** In a folder, or without one in memory. */
  constructor(folder?: string) {
    this.#database = openDatabase(folder);
  }

  /** Runs work whose writes all stay, or none. Nobody else writes meanwhile. */
  transaction<T>(work: () => T): T {
    return inTransaction(this.#database, work);
  }

  /** Adds a resource under a new id, or under one that is not taken. */
  create(resource: Resource, id: string = randomUUID()): Stored {
    return this.transaction(() => {
      const {resourceType: type} = resource;
      const stored = stamp(resource, id, 1);
      const json = JSON.stringify(stored);
      const {lastInsertRowid} = this.#sql(
        'INSERT INTO resource (type, id, version, updated, json) VALUES (?, ?, 1, ?, ?)',
      ).run(type, id, stored.meta.lastUpdated, json);
      this.#keep(Number(lastInsertRowid), stored, 1, json);
      return stored;
    });
  }

  /** Replaces a resource. With `base`, only if that is still the newest version: else 412. */
  update(resource: Resource & {readonly id: string}, base?: string): Stored {
    return this.transaction(() => {
      const {resourceType: type, id} = resource;
      const row = this.#row(type, id);
      if (!row) throw notFound(type);
      if (base !== undefined && base !== String(row.version)) {
        throw new RecordError(412, {
          code: 'conflict',
          text: `This ${type} has been saved by somebody else since it was read.`,
        });
      }
      const version = row.version + 1;
      const stored = stamp(resource, id, version);
      const json = JSON.stringify(stored);
      this.#sql('UPDATE resource SET version = ?, updated = ?, json = ? WHERE seq = ?').run(
        version,
        stored.meta.lastUpdated,
        json,
        row.seq,
      );
      this.#sql('DELETE FROM field WHERE seq = ?').run(row.seq);
      this.#keep(row.seq, stored, version, json);
      return stored;
    });
  }

  /** The newest version. */
  read(type: string, id: string): Stored {
    const row = this.#row(type, id);
    if (!row) throw notFound(type);
    return JSON.parse(row.json) as Stored;
  }

  /** Whether there is one. */
  has(type: string, id: string): boolean {
    return this.#row(type, id) !== undefined;
  }

  /** One version of a resource. */
  readVersion(type: string, id: string, version: string): Stored {
    const row = this.#row(type, id);
    const found =
      row &&
      this.#sql('SELECT json FROM history WHERE seq = ? AND version = ?').get(row.seq, Number(version));
    if (!found) throw notFound(type);
    return JSON.parse((found as {json: string}).json) as Stored;
  }

  /** A page of the versions of a resource, newest first: those before the version `before`, or from the newest on. */
  history(type: string, id: string, {count, before}: HistoryPage): Versions {
    const row = this.#row(type, id);
    if (!row) throw notFound(type);
    const rows = this.#sql(
      'SELECT version, json FROM history WHERE seq = ? AND version < ? ORDER BY version DESC LIMIT ?',
    ).all(row.seq, before ?? row.version + 1, count + 1) as unknown as readonly Omit<Row, 'seq'>[];
    const shown = rows.slice(0, count);
    const last = rows.length > count ? shown.at(-1) : undefined;
    return {
      items: shown.map(({json}) => JSON.parse(json) as Stored),
      // Every version is kept, from 1 on.
      total: row.version,
      ...(last && {next: last.version}),
    };
  }

  /** One page of what a search finds. */
  search(search: Search): Found {
    const {page, pageValues, total, totalValues} = toSql(search);
    type PageRow = Row & {readonly key: string};
    const rows = this.#sql(page).all(...pageValues) as unknown as PageRow[];
    const count = this.#sql(total).get(...totalValues) as {total: number};
    const shown = rows.slice(0, search.count);
    const last = rows.length > search.count ? shown.at(-1) : undefined;
    return {
      items: shown.map(({json}) => JSON.parse(json) as Stored),
      total: count.total,
      ...(last && {next: [last.key, last.seq] as const}),
    };
  }

  /** Resources with an identifier; more than two are not looked for. */
  findByIdentifier(type: string, system: string | undefined, value: string): readonly Stored[] {
    const anyOf = [{kind: 'token' as const, value, ...(system !== undefined && {system})}];
    return this.search({type, conditions: [{name: 'identifier', anyOf}], count: 2, understood: []}).items;
  }

  /** What is known of a submission. */
  submission(id: string): SubmissionRow | undefined {
    return this.#sql('SELECT digest, answer FROM submission WHERE id = ?').get(id) as
      SubmissionRow | undefined;
  }

  /** Remembers a submission, and its answer once there is one. */
  rememberSubmission(id: string, digest: string, answer?: string): void {
    this.#sql(
      `INSERT INTO submission (id, digest, answer, at) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET digest = excluded.digest, answer = excluded.answer, at = excluded.at`,
    ).run(id, digest, answer ?? null, new Date().toISOString());
  }

  /** Forgets a submission that certainly was not written. */
  forgetSubmission(id: string): void {
    this.#sql('DELETE FROM submission WHERE id = ? AND answer IS NULL').run(id);
  }

  /** Closes the file. Nothing works afterwards. */
  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #sql(text: string): StatementSync {
    const known = this.#statements.get(text) ?? this.#database.prepare(text);
    // Searches come in many forms; what changes the record in few.
    if (this.#statements.size < 200) this.#statements.set(text, known);
    return known;
  }

  #row(type: string, id: string): Row | undefined {
    return this.#sql('SELECT seq, version, json FROM resource WHERE type = ? AND id = ?').get(type, id) as
      Row | undefined;
  }

  /** Writes the version down, and what the resource is found by. */
  #keep(seq: number, stored: Stored, version: number, json: string): void {
    this.#sql('INSERT INTO history (seq, version, updated, json) VALUES (?, ?, ?, ?)').run(
      seq,
      version,
      stored.meta.lastUpdated,
      json,
    );
    const insert = this.#sql('INSERT INTO field (seq, type, name, system, value) VALUES (?, ?, ?, ?, ?)');
    for (const [name, field] of Object.entries(searchFields(stored.resourceType))) {
      for (const {system, value} of indexedValues(stored, field)) {
        insert.run(seq, stored.resourceType, name, system, value);
      }
    }
  }
}

const notFound = (type: string) =>
  new RecordError(404, {code: 'not-found', text: `There is no ${type} with this id.`});

/** The server's own say on id, version and time, whatever was sent. */
function stamp(resource: Resource, id: string, version: number): Stored {
  const {resourceType, meta, ...rest} = resource;
  return {
    resourceType,
    ...rest,
    id,
    meta: {...meta, versionId: String(version), lastUpdated: new Date().toISOString()},
  };
}
