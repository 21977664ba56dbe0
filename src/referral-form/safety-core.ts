import type {Questionnaire, QuestionnaireItem} from '../model/fhir.js';
import {EXTENSIONS} from './item-parts.js';

/** What no referral form does without, where the kit's own has it. */
const CORE = [
  'urgent',
  'first-name',
  'last-name',
  'contact-ok',
  'consent-given',
  'capacity',
  'agree-refer',
  'prof-confirm',
] as const;

/** One way to reach the person: both boxes in the group that wants one of them, or one that is required. */
const CONTACTS = ['phone', 'email'] as const;

interface Found {
  readonly item: QuestionnaireItem;
  readonly around: readonly QuestionnaireItem[];
}

/**
 * What of the safety core an organisation's form has lost, beside the form of the kit that it was made from: each as the id
 * of a question and what is wrong with it. Names, one way to reach the person, and the agreement with its stops belong to it.
 */
export function lostCore(form: Questionnaire, kit: Questionnaire): readonly string[] {
  const [theirs, ours] = [byId(form), byId(kit)];
  const lost = CORE.flatMap((id) => {
    const model = ours.get(id);
    const fault = model && faultOf(theirs.get(id), model);
    return fault ? [`"${id}" ${fault}`] : [];
  });
  const contacts = CONTACTS.flatMap((id) => theirs.get(id) ?? []).filter((found) => !isConditional(found));
  const isSure = contacts.some(({item, around}) => item.required || around.at(-1)?.required);
  return isSure ? lost : [...lost, 'one of "phone" and "email" is not required any more'];
}

function faultOf(found: Found | undefined, {item: model}: Found): string | undefined {
  if (!found) return 'is not there';
  const {item} = found;
  if (item.type !== model.type) return `is of type ${item.type} and not ${model.type}`;
  if (model.required && !item.required) return 'is not required any more';
  if (isHidden(found)) return 'is hidden';
  if (!sameConditions(found, model)) return 'is asked on another condition';
  const stops = (of: QuestionnaireItem) => of.extension?.some(({url}) => url === EXTENSIONS.stop) ?? false;
  return stops(model) && !stops(item) ? 'does not stop the form any more' : undefined;
}

const isHidden = ({item, around}: Found): boolean =>
  [item, ...around].some(({extension}) =>
    extension?.some(({url, valueBoolean}) => url === EXTENSIONS.hidden && valueBoolean),
  );

const isConditional = (found: Found): boolean =>
  isHidden(found) || [found.item, ...found.around].some(hasCondition);

/** By enableWhen, or by an expression of FHIRPath. */
const hasCondition = ({enableWhen = [], extension = []}: QuestionnaireItem): boolean =>
  enableWhen.length > 0 || extension.some(({url}) => url.endsWith('enableWhenExpression'));

/** Groups around a question may ask for nothing; the question itself for what the kit's asks for. */
function sameConditions({item, around}: Found, model: QuestionnaireItem): boolean {
  if (around.some(hasCondition)) return false;
  if (!hasCondition(item)) return true;
  return JSON.stringify(item.enableWhen) === JSON.stringify(model.enableWhen) && hasCondition(model);
}

function byId({item = []}: Questionnaire): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  const visit = (each: QuestionnaireItem, around: readonly QuestionnaireItem[]) => {
    found.set(each.linkId, {item: each, around});
    each.item?.forEach((below) => visit(below, [...around, each]));
  };
  item.forEach((each) => visit(each, []));
  return found;
}
