import type {Activity} from '../../model/activity.js';
import type {Tools} from './tools.js';
import {isWire, words} from './wire.js';

/** What became of one row. */
export interface Mapped {
  /** Absent where the row could not be used. */
  readonly activity?: Activity;
  readonly warnings: readonly string[];
}

/** Takes one row of a wire format apart. Never throws. */
export type Mapper = (value: unknown, tools: Tools) => Mapped;

/** Rows of a single file that are mapped before what is ready is handed on. */
export const BATCH = 500;

/** Makes a mapper out of a function that may meet anything: one bad row must not lose the others. */
export function mapper(
  map: (value: unknown, tools: Tools, warnings: string[]) => Activity | undefined,
): Mapper {
  return (value, tools) => {
    const warnings: string[] = [];
    try {
      const activity = map(value, tools, warnings);
      if (activity) return {activity, warnings};
    } catch (error) {
      warnings.push(error instanceof Error ? error.message : String(error));
    }
    return {warnings: warnings.map((warning) => `${describe(value)}: ${warning}`)};
  };
}

/** Maps rows in order, fetching the parser or the converter when the first row needs it. */
export async function mapRows(
  rows: readonly unknown[],
  map: Mapper,
  tools: Tools,
): Promise<{activities: Activity[]; warnings: string[]}> {
  const activities: Activity[] = [];
  const warnings: string[] = [];
  for (const row of rows) {
    let mapped = map(row, tools);
    if (tools.lacking) {
      await tools.fetchLacking();
      mapped = map(row, tools);
    }
    if (mapped.activity) activities.push(mapped.activity);
    else warnings.push(...mapped.warnings);
  }
  return {activities, warnings};
}

function describe(value: unknown): string {
  if (!isWire(value)) return 'a row that is no object';
  return `row ${words(value['id']) ?? words(value['name']) ?? 'without id'}`;
}
