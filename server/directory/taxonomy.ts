import {uuidFor} from './ids.ts';
import type {Attribute, Taxonomy, TaxonomyTerm} from './records.ts';

/** Terms of "Activity type" by the group that they belong to. */
const activityTypes: Record<string, readonly string[]> = {
  'Being active': ['Walking', 'Swimming', 'Sport', 'Exercise', 'Dance', 'Gym', 'Leisure centre', 'Studio'],
  'Being creative': ['Arts and crafts', 'Music and singing', 'Books and reading'],
  'Being with others': ['Meeting people', 'Befriending', 'Food and cooking', 'Families', 'Young people'],
  'Being outdoors': ['Gardening', 'Nature', 'Park'],
  'Learning and giving': ['Learning', 'Computers and phones', 'Local history', 'Library', 'Volunteering'],
  'Help and support': [
    'Advice',
    'Bereavement support',
    'Carers’ support',
    'Community hub',
    'Dementia support',
    'Mental health support',
  ],
};

const flatTaxonomies: Record<string, readonly string[]> = {
  'Record type': ['Sample'],
  Access: ['Drop in', 'Book first', 'Self-referral', 'Referral', 'Membership'],
  'Who it is for': [
    'Women only',
    'Men only',
    'Carers',
    'New to the area',
    'Older people',
    'Parents and babies',
    'People who live with dementia',
  ],
  Availability: ['Full'],
};

const about: Record<string, string> = {
  'Activity type': 'What people do there.',
  'Record type': 'Sample: a session that was made up to show how a directory works.',
  Access: 'How a person gets in.',
  'Who it is for': 'People that a service is meant for.',
  Availability: 'Whether there are places left.',
};

export const taxonomies: readonly Taxonomy[] = Object.entries(about).map(([name, description]) => ({
  id: uuidFor('taxonomy', name),
  name,
  description,
  version: '1.0',
}));

function term(taxonomy: string, name: string, parent?: string): TaxonomyTerm {
  return {
    id: uuidFor('term', `${taxonomy}/${name}`),
    name,
    description: name,
    ...(parent && {parent_id: uuidFor('term', `${taxonomy}/${parent}`)}),
    taxonomy,
    taxonomy_id: uuidFor('taxonomy', taxonomy),
  };
}

export const terms: readonly TaxonomyTerm[] = [
  ...Object.entries(activityTypes).flatMap(([group, names]) => [
    term('Activity type', group),
    ...names.map((name) => term('Activity type', name, group)),
  ]),
  ...Object.entries(flatTaxonomies).flatMap(([taxonomy, names]) => names.map((name) => term(taxonomy, name))),
];

const termsByName = new Map(terms.map((each) => [`${each.taxonomy}/${each.name}`, each]));

/** What a taxonomy may be called here. */
export type TaxonomyName = 'Activity type' | 'Record type' | 'Access' | 'Who it is for' | 'Availability';

/** Files a service under a term. Throws for a term that the taxonomy does not have: a mistake in our own data. */
export function attribute(serviceId: string, taxonomy: TaxonomyName, name: string): Attribute {
  const found = termsByName.get(`${taxonomy}/${name}`);
  if (!found) throw new Error(`The taxonomy “${taxonomy}” has no term “${name}”.`);
  return {
    id: uuidFor('attribute', `${serviceId}/${found.id}`),
    link_type: taxonomy,
    taxonomy_term: found,
  };
}
