import {REFERRAL_OPTIONS} from '../referral-options.js';

/**
 * What a section holds. `answers` are fields of its own, by which sections can be added; the others are parts of the plan with rules
 * of their own.
 */
export const PLAN_SECTION_KINDS = [
  'answers',
  'goals',
  'actions',
  'wellbeing',
  'contingency',
  'people',
  'review',
  'sharing',
  'record',
] as const;
/** One of {@link PLAN_SECTION_KINDS}. */
export type PlanSectionKind = (typeof PLAN_SECTION_KINDS)[number];

/** How a field is answered. `words`: a text box that grows; `line`: one line; `choices`: ticks, and own words beside them. */
export type PlanFieldKind = 'words' | 'line' | 'choices' | 'date' | 'scale' | 'yes-no';

/** One question of a section. */
export interface PlanField {
  /** Letters, digits and hyphens; never changes, since answers are kept under it. */
  readonly id: string;
  readonly kind: PlanFieldKind;
  /** Default: the kit's own words where the field is the kit's. */
  readonly label?: string;
  readonly hint?: string;
  /** What can be ticked: ids with the kit's words, or with words of one's own. */
  readonly options?: readonly {readonly id: string; readonly text?: string}[];
}

/** One section of the plan. */
export interface PlanSection {
  /** Letters, digits and hyphens; never changes. */
  readonly id: string;
  readonly kind: PlanSectionKind;
  /** Heading in the first person; default: the kit's own. */
  readonly label?: string;
  readonly hint?: string;
  /** Of `answers` alone. */
  readonly fields: readonly PlanField[];
}

const words = (id: string): PlanField => ({id, kind: 'words'});
const line = (id: string): PlanField => ({id, kind: 'line'});
const section = (id: string, kind: PlanSectionKind, ...fields: readonly PlanField[]): PlanSection => ({
  id,
  kind,
  fields,
});

const needs: PlanField = {
  id: 'chosen',
  kind: 'choices',
  options: REFERRAL_OPTIONS.needs.filter((id) => id !== 'not-sure').map((id) => ({id})),
};

/** Every section that the kit knows, in the order of a printed plan. Structured to follow PRSB headings. */
export const PLAN_SECTIONS: readonly PlanSection[] = [
  section('about-me', 'answers', words('text'), line('supported-by')),
  section('matters', 'answers', words('text')),
  section('strengths', 'answers', words('text')),
  section('needs', 'answers', needs, words('text')),
  section('goals', 'goals'),
  section('actions', 'actions'),
  section('wellbeing', 'wellbeing'),
  section('contingency', 'contingency'),
  section('communication', 'answers', words('contact'), words('formats'), words('adjustments')),
  section('people', 'people'),
  section('review', 'review'),
  section('sharing', 'sharing'),
  section('record', 'record'),
];

/** The sections that are shown unless an organisation says otherwise. */
export const DEFAULT_PLAN_SECTIONS: readonly string[] = [
  'about-me',
  'matters',
  'strengths',
  'needs',
  'goals',
  'actions',
  'review',
];

/** What an organisation says of a section: its id alone, other words for it, or a section of its own with its fields. */
export type PlanSectionSetting = string | (Partial<PlanSection> & {readonly id: string});

/** Something about the settings that cannot be followed. */
export interface PlanSectionFault {
  readonly section: string;
  readonly fault: 'unknown' | 'twice' | 'bad-id' | 'no-fields' | 'bad-field' | 'fixed-kind';
  /** The field's id, where it is about one. */
  readonly field?: string;
}

const ID = /^[a-z][a-z0-9-]{0,40}$/;

/**
 * The sections to show, in order. Settings that cannot be followed are left out and named, so that nobody's plan fails over a
 * mistyped word. Answers in sections that are not shown stay in the plan.
 */
export function planSections(settings: readonly PlanSectionSetting[] = DEFAULT_PLAN_SECTIONS): {
  readonly sections: readonly PlanSection[];
  readonly faults: readonly PlanSectionFault[];
} {
  const sections: PlanSection[] = [];
  const faults: PlanSectionFault[] = [];
  for (const setting of settings) {
    const given = typeof setting === 'string' ? {id: setting} : setting;
    const read = readSection(given);
    const twice = sections.some(({id}) => id === given.id);
    if (twice) faults.push({section: given.id, fault: 'twice'});
    else if ('fault' in read) faults.push(read);
    else sections.push(read);
  }
  return {sections, faults};
}

function readSection(given: Partial<PlanSection> & {readonly id: string}): PlanSection | PlanSectionFault {
  const {id} = given;
  const known = PLAN_SECTIONS.find((each) => each.id === id);
  const fields = given.fields ?? known?.fields ?? [];
  const kind = given.kind ?? known?.kind ?? 'answers';
  if (!ID.test(id)) return {section: id, fault: 'bad-id'};
  // A section of one's own is made of fields: the parts with rules of their own are there once.
  if (kind !== (known?.kind ?? 'answers')) return {section: id, fault: 'fixed-kind'};
  if (!known && given.fields === undefined) return {section: id, fault: 'unknown'};
  if (kind === 'answers' && fields.length === 0) return {section: id, fault: 'no-fields'};
  const wrong = fields.find(
    (field, index) => !ID.test(field.id) || fields.findIndex((each) => each.id === field.id) !== index,
  );
  if (wrong) return {section: id, fault: 'bad-field', field: wrong.id};
  return {...known, ...given, id, kind, fields};
}
