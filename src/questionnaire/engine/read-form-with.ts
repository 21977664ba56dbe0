import type {EnableWhen, Extension, Questionnaire, Resource} from '../../model/fhir.js';
import {isObject, objects} from './answers.js';
import {conditionHolds} from './enable-when.js';
import type {Form, FormItem} from './form.js';
import {readItems, readServers} from './read-item.js';
import {readText} from './read-text.js';
import {Reading} from './reading.js';

/** Reads what few forms have: expressions, regular expressions, and value sets that a form brings along. */
export type RareReaders = typeof import('./rare-readers.js');

/** Names of what {@link RareReaders} read, wherever they stand in a form. */
const RARE = /xpression|onstraint|variable|launchContext|regex|"contained"/;

/** Whether there may be something in a form that takes {@link RareReaders}. */
function isRare(questionnaire: unknown): boolean {
  try {
    return RARE.test(JSON.stringify(questionnaire) ?? '');
  } catch {
    return true;
  }
}

/** Reads a Questionnaire as `readForm` does, and fetches what few forms need where this one needs it. */
export async function readFetching(questionnaire: unknown): Promise<Form> {
  return readFormWith(questionnaire, isRare(questionnaire) ? await import('./rare-readers.js') : undefined);
}

/** Reads a Questionnaire. Without `rare`, what that reads is taken as not there. */
export function readFormWith(questionnaire: unknown, rare: RareReaders | undefined): Form {
  const source = isObject(questionnaire) ? questionnaire : {};
  const reading = new Reading(objects<Resource & Readonly<Record<string, unknown>>>(source.contained), rare);
  const isForm = source.resourceType === 'Questionnaire';
  if (!isForm) {
    const type = typeof source.resourceType === 'string' ? `a "${source.resourceType}"` : 'none';
    reading.fault('not-a-questionnaire', undefined, `should be a FHIR Questionnaire, and is ${type}.`, true);
  }
  const items = isForm ? readItems(source.item, reading, 0, undefined, readServers(source)) : [];
  if (isForm && items.length === 0)
    reading.fault('wrong-value', undefined, 'has no items: there is nothing to ask.');
  checkQuestions(items, reading);
  const title = source.title ?? source.name;
  return {
    questionnaire: source as unknown as Questionnaire,
    ...(typeof title === 'string' && title ? {title: readText(title, source._title)} : {}),
    ...(typeof source.language === 'string' ? {language: source.language} : {}),
    items,
    byLinkId: reading.byLinkId,
    variables: rare?.readVariables(source, {}, reading) ?? [],
    constraints: rare?.readConstraints(source, {}, reading) ?? [],
    launchContext: rare?.readLaunchContext(source) ?? [],
    usesFhirPath: reading.usesFhirPath,
    faults: reading.faults,
    extension: objects<Extension & Readonly<Record<string, unknown>>>(source.extension),
  };
}

/** Conditions may only ask about questions that there are. */
function checkQuestions(items: readonly FormItem[], reading: Reading): void {
  for (const item of items) {
    const {enableWhen, enableBehavior, linkId} = item;
    const unknown = enableWhen.filter(({question}) => !reading.byLinkId.has(question));
    const fails = (condition: EnableWhen) => unknown.includes(condition) && !conditionHolds(condition, []);
    const isNever =
      unknown.length > 0 && (enableBehavior === 'any' ? enableWhen.every(fails) : enableWhen.some(fails));
    for (const question of new Set(unknown.map((condition) => condition.question))) {
      const fault = reading.fault(
        'unknown-question',
        linkId,
        `depends on "${question}", which is not a question of the form: it ${
          isNever ? 'can never be asked' : 'counts as not answered'
        }.`,
        isNever,
      );
      // Nobody would ever see that something is missing here.
      if (isNever) Object.assign(item, {fatal: item.fatal ?? fault, enableWhen: [], children: []});
    }
    checkQuestions(item.children, reading);
  }
}
