import type {QuestionnaireItem} from '../model/fhir.js';
import {ITEM_TYPES} from '../questionnaire/engine/form.js';
import {REFERRAL_OPTIONS} from '../model/referral-options.js';
import {FIELDS, fieldsCalled} from './fields/index.js';
import type {Field} from './fields/field.js';
import {isJson, type SettingsReader} from './settings-reader.js';
import type {FieldSettings, FieldWordsSetting, OptionSetting} from './settings.js';

const KEYS = ['drop', 'ask', 'optional', 'required', 'order', 'words', 'options', 'add'];

/** Fields whose answer is chosen, so that options can be set; practices have a setting of their own. */
const HAS_OPTIONS = new Set(Object.keys(REFERRAL_OPTIONS));
/** Options that other fields, stop pages or the record depend on. */
const FIXED_OPTIONS = new Set([
  'who',
  'consent-given',
  'contact-ok',
  'interpreter',
  'urgency',
  'risk-any',
  'agree-share',
]);

/** What an organisation changes about the fields. */
export function readFieldSettings(value: unknown, read: SettingsReader): FieldSettings | undefined {
  if (value === undefined) return undefined;
  const from = read.object(value, 'fields', KEYS);
  if (!from) return undefined;
  const drop = contactKept(
    ids(from.drop, 'fields.drop', read, ({core}) => (core ? 'be dropped' : undefined)),
    read,
  );
  return {
    ...read.entry('drop', drop),
    ...read.entry('ask', ids(from.ask, 'fields.ask', read)),
    ...read.entry(
      'optional',
      ids(from.optional, 'fields.optional', read, ({core}) => (core ? 'be made optional' : undefined)),
    ),
    ...read.entry('required', ids(from.required, 'fields.required', read)),
    ...read.entry('order', ids(from.order, 'fields.order', read)),
    ...read.entry('words', words(from.words, read)),
    ...read.entry('options', options(from.options, read)),
    ...read.entry('add', additions(from.add, read)),
  };
}

/** Ids of fields; `refuse` says what may not be done to a field. */
function ids(
  value: unknown,
  key: string,
  read: SettingsReader,
  refuse: (field: Field) => string | undefined = () => undefined,
): readonly string[] | undefined {
  return read.texts(value, key)?.flatMap((id, index) => {
    const at = `${key}[${index}]`;
    const fields = known(id, at, read);
    const refused = fields.map(refuse).find(Boolean);
    if (!refused) return fields.map((field) => field.id);
    read.fault(
      at,
      `"${id}" belongs to the safety core (urgent help, names, one contact, agreement) and cannot ${refused}.`,
    );
    return [];
  });
}

function known(id: string, key: string, read: SettingsReader): readonly Field[] {
  const fields = fieldsCalled(id);
  if (fields.length === 0) read.fault(key, `"${id}" is not a field of the referral forms.`);
  return fields;
}

/** Of the ways to reach a person at least one stays. */
function contactKept(
  drop: readonly string[] | undefined,
  read: SettingsReader,
): readonly string[] | undefined {
  if (!drop?.includes('phone') || !drop.includes('email')) return drop;
  read.fault(
    'fields.drop',
    'drops both "phone" and "email": one contact belongs to the safety core and cannot be dropped. Both are kept.',
  );
  return drop.filter((id) => id !== 'phone' && id !== 'email');
}

function words(value: unknown, read: SettingsReader): FieldSettings['words'] {
  if (value === undefined) return undefined;
  const from = isJson(value) ? value : read.object(value, 'fields.words', []);
  const found: Record<string, FieldWordsSetting> = {};
  for (const [id, each] of Object.entries(from ?? {})) {
    const key = `fields.words.${id}`;
    const [field] = known(id, key, read);
    const setting = field && read.object(each, key, ['label', 'hint']);
    if (!field || !setting) continue;
    found[field.id] = {
      ...read.entry('label', read.localText(setting.label, `${key}.label`)),
      ...read.entry('hint', read.localText(setting.hint, `${key}.hint`)),
    };
  }
  return found;
}

function options(value: unknown, read: SettingsReader): FieldSettings['options'] {
  if (value === undefined) return undefined;
  const from = isJson(value) ? value : read.object(value, 'fields.options', []);
  const found: Record<string, readonly OptionSetting[]> = {};
  for (const [id, each] of Object.entries(from ?? {})) {
    const key = `fields.options.${id}`;
    if (known(id, key, read).length === 0) continue;
    if (!HAS_OPTIONS.has(id) || FIXED_OPTIONS.has(id)) {
      read.fault(key, 'cannot be changed: this field has no options, or ones that the form depends on.');
      continue;
    }
    const list = read
      .list(each, key)
      ?.flatMap((option, index) => readOption(id, option, `${key}[${index}]`, read));
    const unique = new Map(list?.map((option) => [typeof option === 'string' ? option : option.id, option]));
    if (unique.size > 0) found[id] = [...unique.values()];
    else if (list) read.fault(key, 'is empty: a question needs something to choose.');
  }
  return found;
}

function readOption(field: string, value: unknown, key: string, read: SettingsReader): OptionSetting[] {
  const ours: readonly string[] = REFERRAL_OPTIONS[field as keyof typeof REFERRAL_OPTIONS];
  if (typeof value === 'string') {
    if (ours.includes(value)) return [value];
    read.fault(
      key,
      `"${value}" is not an option of "${field}". One of your own is {"id": ..., "label": ...}.`,
    );
    return [];
  }
  const option = read.object(value, key, ['id', 'label']);
  const id = option && read.text(option.id, `${key}.id`, true);
  const label = option && read.localText(option.label, `${key}.label`, true);
  if (!id || !label) return [];
  if (/^[a-z][a-z0-9-]{0,63}$/.test(id)) return [{id, label}];
  read.fault(`${key}.id`, 'should be small letters, digits and hyphens, and begin with a letter.');
  return [];
}

function additions(value: unknown, read: SettingsReader): FieldSettings['add'] {
  const taken = new Set<string>(FIELDS.keys());
  return read.list(value, 'fields.add')?.flatMap((each, index) => {
    const key = `fields.add[${index}]`;
    const addition = read.object(each, key, ['item', 'after']);
    const item = addition && readItem(addition.item, `${key}.item`, taken, read);
    if (!addition || !item) return [];
    const after = read.text(addition.after, `${key}.after`);
    const [field] = after === undefined ? [] : known(after, `${key}.after`, read);
    return [{item, ...(field && {after: field.id})}];
  });
}

/** An item of a FHIR Questionnaire, checked as far as the form depends on it: the engine says the rest. */
function readItem(
  value: unknown,
  key: string,
  taken: Set<string>,
  read: SettingsReader,
): QuestionnaireItem | undefined {
  if (!isJson(value)) {
    read.fault(key, 'should be an item of a FHIR R4 Questionnaire.');
    return undefined;
  }
  const {linkId, type, item} = value;
  if (typeof linkId !== 'string' || !/^[A-Za-z0-9.-]{1,100}$/.test(linkId)) {
    read.fault(`${key}.linkId`, 'should be letters, digits, dots and hyphens.');
    return undefined;
  }
  if (taken.has(linkId)) {
    read.fault(`${key}.linkId`, `"${linkId}" is taken.`);
    return undefined;
  }
  if (!ITEM_TYPES.some((each) => each === type)) {
    read.fault(`${key}.type`, `should be one of: ${ITEM_TYPES.join(', ')}.`);
    return undefined;
  }
  taken.add(linkId);
  const below = read.list(item, `${key}.item`);
  const items = below?.flatMap((each, index) => readItem(each, `${key}.item[${index}]`, taken, read) ?? []);
  return {...(value as unknown as QuestionnaireItem), ...(items && {item: items})};
}
