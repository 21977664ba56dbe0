import type {FieldId} from '../../i18n/referral/strings.js';
import {agreement} from './agreement.js';
import {before} from './before.js';
import {equality} from './equality.js';
import type {Field, Section} from './field.js';
import {person} from './person.js';
import {reason} from './reason.js';
import {consent, referrer} from './referrer.js';
import {safety} from './safety.js';
import {support} from './support.js';

/** Every field of the three referral forms, in order. */
export const SECTIONS: readonly Section[] = [
  before,
  referrer,
  consent,
  person,
  support,
  reason,
  safety,
  equality,
  agreement,
];

/** A field and everything in it. */
function withParts(field: Field): readonly Field[] {
  return [field, ...(field.fields ?? []).flatMap(withParts)];
}

/** Every field by its id, those in groups included. */
export const FIELDS: ReadonlyMap<FieldId, Field> = new Map(
  SECTIONS.flatMap(({fields}) => fields.flatMap(withParts)).map((field) => [field.id, field]),
);

/** Names that stand for several fields in settings and prefilled answers. */
export const FIELD_SETS: Readonly<Record<string, readonly FieldId[]>> = {
  address: ['address-line1', 'address-line2', 'town'],
};

/** Whether a text is the id of a field. */
export const isFieldId = (id: string): id is FieldId => FIELDS.has(id as FieldId);

/** The fields that an id or a name of a set stands for; none where there is no such field. */
export function fieldsCalled(id: string): readonly Field[] {
  const ids = FIELD_SETS[id] ?? [id];
  return ids.flatMap((each) => FIELDS.get(each as FieldId) ?? []);
}
