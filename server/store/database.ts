import {chmodSync, mkdirSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';

/** The file of the record within its folder. */
const FILE = 'record.sqlite';

const schema = `
  CREATE TABLE resource (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    updated TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (type, id)
  );
  CREATE TABLE history (
    seq INTEGER NOT NULL REFERENCES resource (seq),
    version INTEGER NOT NULL,
    updated TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (seq, version)
  ) WITHOUT ROWID;
  CREATE TABLE field (
    seq INTEGER NOT NULL REFERENCES resource (seq),
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    system TEXT NOT NULL,
    value TEXT NOT NULL
  );
  CREATE INDEX field_by_value ON field (type, name, value, system);
  CREATE INDEX field_by_resource ON field (seq, name, value);
  CREATE TABLE submission (
    id TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    answer TEXT,
    at TEXT NOT NULL
  ) WITHOUT ROWID;
  PRAGMA user_version = 1;
`;

/**
 * Opens the database in a folder, which only this user can read, or one in memory. A commit is on the disk before it is
 * answered: a referral that was acknowledged outlives a power cut.
 */
export function openDatabase(folder?: string): DatabaseSync {
  if (folder !== undefined) mkdirSync(folder, {recursive: true, mode: 0o700});
  const path = folder === undefined ? ':memory:' : `${folder}/${FILE}`;
  const database = new DatabaseSync(path);
  if (folder !== undefined) chmodSync(path, 0o600);
  database.exec(`
    PRAGMA busy_timeout = 5000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
  `);
  const {user_version: version} = database.prepare('PRAGMA user_version').get() as {user_version: number};
  if (version === 0) inTransaction(database, () => database.exec(schema));
  else if (version !== 1) {
    database.close();
    throw new Error('The record in this folder was written by a newer version of the server.');
  }
  return database;
}

/** Runs work whose writes all stay, or none. Inside another transaction it is part of that. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  if (database.isTransaction) return work();
  // Takes the right to write at once, so that what is read first is still so when it is written.
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
