import type {Category} from '../../model/activity.js';
import {gender} from '../normalise/participation.js';
import {line} from '../normalise/rich-text.js';
import type {Tools} from '../normalise/tools.js';
import {compact, firstWords, record, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';

/** What a service's taxonomy terms say: most are categories, some answer a question of their own. */
export interface Terms {
  readonly categories: readonly Category[];
  /** Words on how to get in. */
  readonly access: readonly string[];
  readonly gender?: 'any' | 'women' | 'men';
  /** Every session is full. */
  readonly full: boolean;
  /** Made up to show how the finder works. */
  readonly sample: boolean;
}

/** Reads `service_taxonomys` (v1), `service_taxonomies` and `attributes` (v3). */
export function readTerms(service: Wire, tools: Tools): Terms {
  const categories = new Map<string, Category>();
  const access: string[] = [];
  let who: 'any' | 'women' | 'men' | undefined;
  let full = false;
  let sample = false;
  for (const {term, schemeName} of termsOf(service)) {
    const label = line(firstWords(term['name'], term['term']), tools);
    if (!label) continue;
    const scheme = schemeName?.toLowerCase();
    if (scheme === 'record type') sample ||= label.toLowerCase() === 'sample';
    else if (scheme === 'availability') full ||= label.toLowerCase() === 'full';
    else if (scheme === 'access') access.push(label);
    else if (scheme === 'who it is for' && / only$/i.test(label) && gender(label)) who = gender(label);
    else {
      const id = firstWords(term['id'], term['term_uri'], label) ?? label;
      categories.set(id, compact({id, label, scheme: schemeName, parentId: parentOf(term)}));
    }
  }
  return compact({categories: [...categories.values()], access, gender: who, full, sample});
}

function termsOf(service: Wire): {term: Wire; schemeName: string | undefined}[] {
  const v1 = [...records(service['service_taxonomys']), ...records(service['service_taxonomies'])].map(
    (wire) => {
      const term = record(wire['taxonomy']);
      return {term, schemeName: words(term['vocabulary'])};
    },
  );
  const v3 = records(service['attributes']).map((wire) => {
    const term = record(wire['taxonomy_term']);
    return {term, schemeName: firstWords(record(term['taxonomy_detail'])['name'], term['taxonomy'])};
  });
  return [...v1, ...v3];
}

function parentOf(term: Wire): string | undefined {
  return firstWords(term['parent_id'], term['parent'], record(term['parent'])['id']);
}
