import type {Resource} from '../../model/fhir.js';
import type {SearchQuery} from '../care-record.js';
import {dateRange, indexedValues, searchFields, shortReference} from './search-fields.js';
import type {FieldKind, IndexedValue} from './search-fields.js';

/** One condition on a value, as R4 writes it in a URL. */
export interface Condition {
  readonly kind: FieldKind;
  /** Tokens: `undefined` for any system, '' for none. */
  readonly system?: string;
  /** `undefined` where only the system counts. */
  readonly value?: string;
  /** Dates: from (counted in) and to (not). */
  readonly from?: string;
  readonly to?: string;
}

/** Reads one value of a parameter; `undefined` where it cannot be understood. */
export function readCondition(kind: FieldKind, text: string): Condition | undefined {
  if (kind === 'reference') return {kind, value: shortReference(text)};
  if (kind === 'uri') return {kind, value: text};
  if (kind === 'date') return readDate(text);
  const bar = text.indexOf('|');
  if (bar < 0) return {kind, value: text};
  const value = text.slice(bar + 1);
  return {kind, system: text.slice(0, bar), ...(value && {value})};
}

/** Dates are points here, since everything that the kit keeps happens at one: `ge` is "begins at or after". */
function readDate(text: string): Condition | undefined {
  const [, prefix = 'eq', date = ''] = /^([a-z]{2})?(.+)$/.exec(text) ?? [];
  const range = dateRange(date);
  if (!range) return undefined;
  const {from, to} = range;
  switch (prefix) {
    case 'eq':
      return {kind: 'date', from, to};
    case 'ge':
      return {kind: 'date', from};
    case 'gt':
    case 'sa':
      return {kind: 'date', from: to};
    case 'lt':
    case 'eb':
      return {kind: 'date', to: from};
    case 'le':
      return {kind: 'date', to};
    default:
      return undefined;
  }
}

function holds({kind, system, value, from, to}: Condition, found: IndexedValue): boolean {
  if (kind === 'date')
    return (from === undefined || found.value >= from) && (to === undefined || found.value < to);
  if (system !== undefined && found.system !== system) return false;
  if (kind === 'reference' && value && !value.includes('/')) return found.value.endsWith(`/${value}`);
  if (kind === 'uri') return found.value === value || found.value.split('|')[0] === value;
  return value === undefined || found.value === value;
}

/** The values of a parameter: a text may hold several, parted by commas. */
export function alternatives(value: string | number | readonly string[]): readonly string[] {
  return (typeof value === 'object' ? value : [String(value)]).flatMap((each) => each.split(','));
}

/**
 * Whether a resource is what was searched for. Servers may ignore parameters that they do not know and answer with
 * everything, so every answer is looked through again. Parameters that are not understood here let a resource pass.
 */
export function matches(resource: Resource, query: SearchQuery): boolean {
  const fields = searchFields(resource.resourceType);
  return Object.entries(query).every(([name, wanted]) => {
    const field = fields[name];
    if (!field) return true;
    const found = indexedValues(resource, field);
    return alternatives(wanted).some((text) => {
      const condition = readCondition(field.kind, text);
      return condition === undefined || found.some((value) => holds(condition, value));
    });
  });
}

/** Sorts by `_sort`, as far as its parameters are understood; what has no value comes last. */
export function sorted<T extends Resource>(items: readonly T[], sort: string | undefined): readonly T[] {
  if (!sort) return items;
  const rules = sort.split(',').map((rule) => {
    const down = rule.startsWith('-');
    return {name: down ? rule.slice(1) : rule, direction: down ? -1 : 1};
  });
  const key = (item: T, name: string) => {
    const field = searchFields(item.resourceType)[name];
    return field && indexedValues(item, field)[0]?.value;
  };
  return [...items].sort((a, b) => {
    for (const {name, direction} of rules) {
      const [left, right] = [key(a, name), key(b, name)];
      if (left === right) continue;
      if (left === undefined) return 1;
      if (right === undefined) return -1;
      return left < right ? -direction : direction;
    }
    return 0;
  });
}
