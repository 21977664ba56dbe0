import {hasValue, isObject, valueKey, type Json} from './answers.js';
import {extensionOf, extensionsOf, innerValue, textValue} from './extensions.js';
import type {FormConstraint, FormExpression, FormItem, OptionToggle} from './form.js';
import type {Answer} from '../../model/fhir.js';
import type {Reading, Writable} from './reading.js';
import {readExtensionText, readText} from './read-text.js';

const FHIRPATH = 'text/fhirpath';

/** Where expressions stand: their owner's words in faults, and the item they belong to. */
export interface Owner {
  readonly linkId?: string;
  readonly item?: FormItem;
}

/** One expression; nothing, and a fault, where the kit cannot run it. */
function readExpression(
  value: unknown,
  kind: string,
  owner: Owner,
  reading: Reading,
): FormExpression | undefined {
  // What is only worked out is not there at all.
  const fatal = kind === 'calculatedExpression' && owner.item?.readOnly === true;
  if (!isObject(value) || typeof value.expression !== 'string' || value.expression.trim() === '') {
    reading.fault('broken-expression', owner.linkId, `has a ${kind} without an expression.`, fatal);
    return undefined;
  }
  // Left out by some: everything that has no language is FHIRPath in practice.
  const language = typeof value.language === 'string' ? value.language : FHIRPATH;
  if (language !== FHIRPATH) {
    reading.fault(
      'unsupported-expression',
      owner.linkId,
      `has a ${kind} in ${language}; only ${FHIRPATH} is supported.`,
      fatal,
    );
    return undefined;
  }
  reading.usesFhirPath = true;
  return {
    language,
    expression: value.expression,
    kind,
    ...(typeof value.name === 'string' ? {name: value.name} : {}),
    ...(owner.item ? {item: owner.item} : {}),
  };
}

/** The expression in an extension of the element, where there is one. */
function expressionIn(
  element: unknown,
  name: string,
  owner: Owner,
  reading: Reading,
): FormExpression | undefined {
  const extension = extensionOf(element, name);
  return extension && readExpression(extension.valueExpression, name, owner, reading);
}

/** Variables of the form, a group or an item, in their order: later ones may use earlier ones. */
export function readVariables(element: unknown, owner: Owner, reading: Reading): readonly FormExpression[] {
  return extensionsOf(element, 'variable').flatMap((extension) => {
    const variable = readExpression(extension.valueExpression, 'variable', owner, reading);
    if (variable && !variable.name) {
      reading.fault('broken-expression', owner.linkId, 'has a variable without a name.');
      return [];
    }
    return variable ? [variable] : [];
  });
}

/** answerOptionsToggleExpression. */
function readToggles(element: unknown, owner: Owner, reading: Reading): readonly OptionToggle[] {
  return extensionsOf(element, 'answerOptionsToggleExpression').flatMap((extension) => {
    const expression = readExpression(
      innerValue(extension, 'expression'),
      'answerOptionsToggleExpression',
      owner,
      reading,
    );
    const options = extensionsOf(extension, 'option').map(answerIn).filter(hasValue);
    return expression && options.length > 0 ? [{options, expression}] : [];
  });
}

/** targetConstraint, and questionnaire-constraint, which came before it and has the expression as a string. */
export function readConstraints(element: unknown, owner: Owner, reading: Reading): readonly FormConstraint[] {
  return ['targetConstraint', 'constraint'].flatMap((name) =>
    extensionsOf(element, name).flatMap((extension) => {
      const written = innerValue(extension, 'expression');
      const expression = readExpression(
        typeof written === 'string' ? {expression: written} : written,
        name,
        owner,
        reading,
      );
      if (!expression) return [];
      const target = linkIdIn(textValue(extension, 'location'));
      return [
        {
          key: textValue(extension, 'key') ?? '',
          severity:
            innerValue(extension, 'severity') === 'warning' ? ('warning' as const) : ('error' as const),
          human: readExtensionText(extension, 'human') ?? readText(''),
          expression,
          ...(target === undefined ? {} : {target}),
        },
      ];
    }),
  );
}

/** Everything in an item that is an expression. */
export function readRules(definition: Json, item: Writable<FormItem>, reading: Reading): void {
  // Most items carry no extension at all.
  if (item.fatal || (definition.extension === undefined && definition._text === undefined)) return;
  const owner = {linkId: item.linkId, item};
  item.variables = readVariables(definition, owner, reading);
  item.toggles = readToggles(definition, owner, reading);
  item.constraints = readConstraints(definition, owner, reading);
  const rules = {
    calculated: expressionIn(definition, 'calculatedExpression', owner, reading),
    enableWhenExpression: expressionIn(definition, 'enableWhenExpression', owner, reading),
    initialExpression: expressionIn(definition, 'initialExpression', owner, reading),
    answerExpression: expressionIn(definition, 'answerExpression', owner, reading),
    textExpression: expressionIn(definition._text, 'cqf-expression', owner, reading),
  };
  for (const [name, rule] of Object.entries(rules)) if (rule) Object.assign(item, {[name]: rule});
}

/** Names that the host gives resources for. */
export function readLaunchContext(questionnaire: unknown): readonly string[] {
  return extensionsOf(questionnaire, 'launchContext').flatMap((extension) => {
    const name = innerValue(extension, 'name');
    const code = isObject(name) ? name.code : name;
    return typeof code === 'string' && code ? [code] : [];
  });
}

/** The linkId that a path into the form ends at: `Questionnaire.item.where(linkId='1').item.where(linkId='1.1')`. */
function linkIdIn(location: string | undefined): string | undefined {
  const found = [...(location ?? '').matchAll(/linkId\s*=\s*(?:'([^']*)'|"([^"]*)")/g)].pop();
  return found && (found[1] ?? found[2]);
}

function answerIn(extension: Json): Answer {
  const key = valueKey(extension);
  return key ? {[key]: extension[key]} : {};
}
