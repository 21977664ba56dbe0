import type {Answer, EnableWhen, QuestionnaireItem} from '../../model/fhir.js';
import {hasValue, isObject, objects, valueOf, type Json} from './answers.js';
import {extensionOf, extensionsOf, isTrue, textValue} from './extensions.js';
import {
  ITEM_TYPES,
  type FormFault,
  type FormItem,
  type FormText,
  type ItemControl,
  type ItemType,
} from './form.js';
import {readLimits} from './read-limits.js';
import {codingsOf, readOptions} from './read-options.js';
import {readExtensionText, readText} from './read-text.js';
import type {Reading, Writable} from './reading.js';

/** Deeper than this no form that people fill in goes. */
const MAX_DEPTH = 60;
const MAX_ITEMS = 20_000;

const CONTROLS = new Set<string>(
  (
    'radio-button check-box drop-down autocomplete text-box text-area slider page tab-container gtable grid table ' +
    'header footer inline lower upper prompt flyover help unit'
  ).split(' '),
);
const OPERATORS = new Set<unknown>(['exists', '=', '!=', '>', '<', '>=', '<=']);
const BOOLEANS = ['required', 'repeats', 'readOnly'];
/** Extensions that change what may be answered and that the kit does not follow. */
const UNSUPPORTED = ['candidateExpression', 'itemPopulationContext', 'unitValueSet', 'signatureRequired'];

/** The items of one level. */
export function readItems(
  definitions: unknown,
  reading: Reading,
  depth: number,
  parent?: FormItem,
  servers: readonly string[] = [],
): readonly FormItem[] {
  if (definitions === undefined) return [];
  const owner = parent?.linkId;
  if (!Array.isArray(definitions)) {
    reading.fault('wrong-value', owner, 'has an "item" that is not a list of items.');
  } else {
    const wrong = definitions.flatMap((definition, at) => (isObject(definition) ? [] : [at + 1]));
    if (wrong.length > 0) {
      reading.fault(
        'wrong-value',
        owner,
        `has an "item" with something in it that is no item: number ${wrong.join(', ')}.`,
      );
    }
  }
  if (depth > MAX_DEPTH || reading.items > MAX_ITEMS) {
    reading.fault(
      'too-deep',
      owner,
      'goes deeper, or on for longer, than a form can: what is below it is left out.',
    );
    return [];
  }
  return objects(definitions).flatMap((definition) => {
    if (++reading.items > MAX_ITEMS) return [];
    return [readItem(definition, reading, depth, parent, servers)];
  });
}

function readItem(
  definition: Json,
  reading: Reading,
  depth: number,
  parent: FormItem | undefined,
  outerServers: readonly string[],
): FormItem {
  const linkId = typeof definition.linkId === 'string' ? definition.linkId : '';
  const fatal = identityFault(definition, linkId, reading);
  const type = readType(definition, linkId, reading);
  const servers = [...readServers(definition), ...outerServers];
  const item: Writable<FormItem> = {
    linkId,
    type,
    writtenType: typeof definition.type === 'string' ? definition.type : '',
    definition: definition as unknown as QuestionnaireItem,
    children: [],
    text: readText(definition.text, definition._text),
    hints: [],
    required: definition.required === true,
    repeats: definition.repeats === true,
    readOnly: definition.readOnly === true,
    hidden: isTrue(definition, 'hidden'),
    horizontal: textValue(definition, 'choiceOrientation') === 'horizontal',
    limits: readLimits(definition, linkId, reading),
    ...readOptions(definition, linkId, reading),
    unitOptions: codingsOf(extensionsOf(definition, 'unitOption')),
    initial: objects<Answer & Json>(definition.initial).filter(hasValue),
    enableWhen: readEnableWhen(definition, linkId, reading),
    enableBehavior: definition.enableBehavior === 'any' ? 'any' : 'all',
    variables: [],
    toggles: [],
    constraints: [],
    terminologyServers: servers,
  };
  if (parent) item.parent = parent;
  checkValues(definition, item, reading);
  readExtras(definition, item, reading);
  if (!fatal) reading.byLinkId.set(linkId, item);
  const fault = fatal ?? typeFault(item, reading);
  if (fault) item.fatal = fault;
  reading.rare?.readRules(definition, item, reading);
  const nothing = fault ?? optionsFault(item, reading);
  if (nothing) item.fatal = nothing;
  if (!nothing) readChildren(definition, item, reading, depth, servers);
  return item;
}

/** An item has to have a linkId of its own: its answer is filed under it. */
function identityFault(definition: Json, linkId: string, reading: Reading): FormFault | undefined {
  if (linkId === '') {
    const words = typeof definition.text === 'string' ? `("${definition.text.slice(0, 60)}") ` : '';
    const what = definition.linkId === undefined ? 'no linkId' : 'a linkId that is no text';
    return reading.fault('missing-link-id', linkId, `${words}has ${what}, so that it cannot be asked.`, true);
  }
  if (!reading.byLinkId.has(linkId)) return undefined;
  return reading.fault(
    'duplicate-link-id',
    linkId,
    'stands in the form more than once; only the first is asked.',
    true,
  );
}

function readType(definition: Json, linkId: string, reading: Reading): ItemType {
  const type = ITEM_TYPES.find((known) => known === definition.type);
  const hasQuestions = objects(definition.item).some((child) => child.type !== 'display');
  if (type !== 'display' || !hasQuestions) return type ?? 'unsupported';
  reading.fault('wrong-value', linkId, 'is a display item with questions below it: it is read as a group.');
  return 'group';
}

function typeFault(item: FormItem, reading: Reading): FormFault | undefined {
  if (item.type !== 'unsupported') return undefined;
  const type = item.writtenType ? `type "${item.writtenType}"` : 'no type';
  return reading.fault('unknown-type', item.linkId, `has ${type}, which cannot be asked here.`, true);
}

/** A choice that a person has to make needs something to choose from. */
function optionsFault(item: FormItem, reading: Reading): FormFault | undefined {
  if (item.type !== 'choice' || item.readOnly || item.hidden) return undefined;
  if (item.options.length > 0 || item.valueSet !== undefined || item.answerExpression) return undefined;
  const {linkId} = item;
  const told = reading.faults.findIndex(
    (fault) => fault.code === 'missing-value-set' && fault.linkId === linkId,
  );
  const known = reading.faults[told];
  if (!known) {
    return reading.fault(
      'no-options',
      linkId,
      'is a choice without options: there is nothing to choose.',
      true,
    );
  }
  return (reading.faults[told] = {...known, fatal: true});
}

function checkValues(definition: Json, item: FormItem, reading: Reading): void {
  const wrong = BOOLEANS.filter(
    (name) => definition[name] !== undefined && typeof definition[name] !== 'boolean',
  );
  if (definition.text !== undefined && typeof definition.text !== 'string') wrong.push('text');
  if (definition.initial !== undefined && !Array.isArray(definition.initial)) wrong.push('initial');
  for (const name of wrong) {
    reading.fault('wrong-value', item.linkId, `has a wrong kind of value in "${name}".`);
  }
  for (const name of UNSUPPORTED) {
    if (extensionOf(definition, name)) {
      reading.fault('unsupported-extension', item.linkId, `has ${name}, which is not supported.`);
    }
  }
}

function readEnableWhen(definition: Json, linkId: string, reading: Reading): readonly EnableWhen[] {
  const written = definition.enableWhen;
  if (written === undefined) return [];
  const conditions = objects<EnableWhen & Json>(written).filter(
    ({question, operator}) => typeof question === 'string' && OPERATORS.has(operator),
  );
  if (!Array.isArray(written) || conditions.length < written.length) {
    reading.fault(
      'wrong-value',
      linkId,
      'has an enableWhen without a question or a known operator; it is not followed.',
    );
  }
  if (conditions.length > 1 && definition.enableBehavior !== 'all' && definition.enableBehavior !== 'any') {
    reading.fault(
      'missing-enable-behavior',
      linkId,
      'has several enableWhen and no enableBehavior: all of them have to hold.',
    );
  }
  return conditions;
}

/** Servers for value sets, under the names of this and earlier versions of SDC. */
export function readServers(element: unknown): readonly string[] {
  return ['preferredTerminologyServer', 'terminology-server'].flatMap((name) =>
    extensionsOf(element, name)
      .map(valueOf)
      .filter((url): url is string => typeof url === 'string' && /^https?:\/\//.test(url)),
  );
}

/** Control, short text and the like: fields that are there or not. */
function readExtras(definition: Json, item: Writable<FormItem>, reading: Reading): void {
  const control = readControl(definition);
  if (control) item.control = control;
  if (typeof definition.prefix === 'string' && definition.prefix) item.prefix = definition.prefix;
  const shortText = readExtensionText(definition, 'shortText');
  if (shortText) item.shortText = shortText;
  const openLabel = readExtensionText(definition, 'openLabel');
  if (openLabel) item.openLabel = openLabel;
  const [unit] = codingsOf(extensionsOf(definition, 'unit'));
  if (unit) item.unit = unit;
  const media = extensionOf(definition, 'itemMedia')?.valueAttachment;
  if (isObject(media)) {
    const {url, contentType, title} = media;
    const type = typeof contentType === 'string' ? contentType : '';
    if (typeof url === 'string' && url) {
      item.media = {url, contentType: type, title: typeof title === 'string' ? title : ''};
    } else {
      reading.fault(
        'unsupported-extension',
        item.linkId,
        'has an itemMedia without a url, which is not shown.',
      );
    }
  }
}

function readControl(definition: Json): ItemControl | undefined {
  for (const {valueCodeableConcept} of extensionsOf(definition, 'itemControl')) {
    if (!isObject(valueCodeableConcept)) continue;
    for (const {code} of objects(valueCodeableConcept.coding)) {
      if (typeof code === 'string' && CONTROLS.has(code)) return code as ItemControl;
    }
  }
  return undefined;
}

/** Children, of which those that only explain the question become its hints. */
function readChildren(
  definition: Json,
  item: Writable<FormItem>,
  reading: Reading,
  depth: number,
  servers: readonly string[],
): void {
  const children: FormItem[] = [];
  const hints: FormText[] = [];
  for (const child of readItems(definition.item, reading, depth + 1, item, servers)) {
    const place = foldedInto(child, item);
    if (place === 'hints') hints.push(child.text);
    else if (place === 'lower' || place === 'upper') item[place] = child.text;
    else if (place === 'unit') item.unit ??= {display: child.text.text};
    else children.push(child);
  }
  const own = extensionOf(definition, 'displayCategory')?.valueCodeableConcept;
  // Against the specification, but common in forms from LOINC: a question's instructions as the category's words.
  if (item.type !== 'display' && isObject(own) && typeof own.text === 'string')
    hints.push(readText(own.text));
  const entryFormat = readExtensionText(definition, 'entryFormat');
  if (entryFormat) hints.push(entryFormat);
  item.children = children;
  item.hints = hints;
}

/** Which part of its parent a display item is. One that comes and goes stays an item of its own. */
function foldedInto(child: FormItem, parent: FormItem): 'hints' | 'lower' | 'upper' | 'unit' | undefined {
  if (child.type !== 'display' || child.fatal || child.hidden) return undefined;
  if (child.enableWhen.length > 0 || child.enableWhenExpression || child.textExpression) return undefined;
  const {control} = child;
  if (control === 'flyover' || control === 'help' || control === 'prompt') return 'hints';
  if (parent.type === 'group') return undefined;
  if (control === 'lower' || control === 'upper' || control === 'unit') return control;
  return isInstruction(child.definition) ? 'hints' : undefined;
}

function isInstruction(definition: unknown): boolean {
  const category = extensionOf(definition, 'displayCategory')?.valueCodeableConcept;
  return (
    isObject(category) &&
    objects(category.coding).some(({code}) => code === 'instructions' || code === 'help')
  );
}
