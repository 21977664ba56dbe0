import type {ReferralPreset} from '../model/referral.js';
import {SECTIONS} from './fields/index.js';
import type {Condition, Field, Section} from './fields/field.js';
import {MIN_AGE, PARENT_AGE, type ReferralSettings} from './settings.js';

/** A field that a form asks, as its preset and the settings want it. */
export interface ChosenField {
  readonly field: Field;
  readonly required: boolean;
  /** Conditions on questions that the form has. */
  readonly when: readonly Condition[];
  readonly fields: readonly ChosenField[];
}

/** A part of a form that has something in it. */
export interface ChosenSection {
  readonly section: Section;
  readonly fields: readonly ChosenField[];
}

/** One contact belongs to the safety core: settings that drop both drop neither. */
const CONTACTS: readonly string[] = ['phone', 'email'];

/** What a form asks, in its order: the preset's fields, as the organisation's settings change them. */
export function chosenSections(preset: ReferralPreset, settings: ReferralSettings): readonly ChosenSection[] {
  const all = SECTIONS.map(({fields}) => fields);
  const present = new Set(all.flatMap((fields) => wanted(fields, preset, settings)));
  return SECTIONS.map((section) => ({section, fields: choose(section.fields, preset, settings, present)}));
}

/** Ids of the fields that nothing takes away. */
function wanted(fields: readonly Field[], preset: ReferralPreset, settings: ReferralSettings): string[] {
  return fields
    .filter((field) => isWanted(field, preset, settings))
    .flatMap(({id, fields: parts = []}) => [id, ...wanted(parts, preset, settings)]);
}

function isWanted({id, asked, core}: Field, preset: ReferralPreset, settings: ReferralSettings): boolean {
  const {drop = [], ask = [], required = []} = settings.fields ?? {};
  const how = asked[preset];
  const isKept = core === true || (CONTACTS.includes(id) && CONTACTS.every((each) => drop.includes(each)));
  if (how === 'never' || (!isKept && drop.includes(id))) return false;
  if (id === 'age-consent') return asksParent(settings) && !drop.includes('dob');
  if (id === 'privacy') return settings.privacyUrl !== undefined;
  // With a list to choose from, "not registered" is one of the choices.
  if (id === 'gp-none') return !settings.practices?.length;
  return how !== 'on-request' || ask.includes(id) || required.includes(id);
}

/** Whether anybody may use the form who is young enough to need a parent. */
function asksParent({minAge = MIN_AGE, parentAge = PARENT_AGE}: ReferralSettings): boolean {
  return parentAge > minAge;
}

function choose(
  fields: readonly Field[],
  preset: ReferralPreset,
  settings: ReferralSettings,
  present: ReadonlySet<string>,
): readonly ChosenField[] {
  const chosen = fields
    .filter(({id, when = []}) => present.has(id) && when.every((each) => canHold(each, present)))
    .map((field): ChosenField => {
      return {
        field,
        required: isRequired(field, preset, settings),
        when: (field.when ?? []).filter((condition) => present.has(condition.field)),
        fields: choose(field.fields ?? [], preset, settings, present),
      };
    })
    .filter(({field, fields: parts}) => field.type !== 'group' || parts.length > 0);
  return inOrder(chosen, settings.fields?.order ?? []);
}

/** Where settings leave one way to reach the person, nothing is left to choose: it is asked for by itself. */
export function theOneContact(chosen: ChosenField): ChosenField {
  const [only, ...others] = chosen.fields;
  return chosen.field.id === 'contact' && only && others.length === 0 ? {...only, required: true} : chosen;
}

/** A field that depends on an answer nobody is asked for would never appear. */
const canHold = ({field, not, orAbsent}: Condition, present: ReadonlySet<string>): boolean =>
  present.has(field) || not !== undefined || orAbsent === true;

function isRequired({id, asked, core}: Field, preset: ReferralPreset, settings: ReferralSettings): boolean {
  const {optional = [], required = []} = settings.fields ?? {};
  if (required.includes(id)) return true;
  return asked[preset] === 'required' && (core === true || !optional.includes(id));
}

/** Those that are named come first, in the order in which they are. */
function inOrder(fields: readonly ChosenField[], order: readonly string[]): readonly ChosenField[] {
  const place = ({field}: ChosenField) => {
    const at = order.indexOf(field.id);
    return at < 0 ? order.length : at;
  };
  return [...fields].sort((one, other) => place(one) - place(other));
}
