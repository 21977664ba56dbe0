import type {
  QuestionnaireResponse,
  QuestionnaireResponseAnswer,
  QuestionnaireResponseItem,
} from '../../model/fhir.js';
import type {Form} from './form.js';
import type {StateNode, Stranger} from './state-node.js';

/** A response item while it is being written. */
type Writable<T> = {-readonly [key in keyof T]: T[key]};

/** Which answers go into a response: those that count, or also those of disabled items. */
export type Scope = 'enabled' | 'all';

/** The items of one level as FHIR, with what an earlier response held between them. */
export function responseItems(
  nodes: readonly StateNode[],
  strangers: readonly Stranger[],
  scope: Scope,
): QuestionnaireResponseItem[] {
  const items: QuestionnaireResponseItem[] = [];
  const put = (after: StateNode | undefined) => {
    for (const stranger of strangers) if (stranger.after === after) items.push(stranger.item);
  };
  if (strangers.length > 0) put(undefined);
  for (const node of nodes) {
    const item = responseItem(node, scope);
    if (item) items.push(item);
    if (strangers.length > 0) put(node);
  }
  return items;
}

/**
 * One node as FHIR; nothing where it has no answers, is disabled, or is only there to be read. What an earlier response
 * had empty stays so as long as nobody has answered it.
 */
export function responseItem(node: StateNode, scope: Scope): QuestionnaireResponseItem | undefined {
  if (node.item.type === 'display' || (scope === 'enabled' && !node.enabled)) return undefined;
  if (node.kept?.whole && !node.edited) return node.kept.whole;
  const filled = filledItem(node, scope);
  if (filled.answer || filled.item) return filled;
  return node.kept?.empty && !node.edited ? filled : undefined;
}

/** One node as FHIR even where it is empty: the `%context` of an expression. */
export function filledItem(node: StateNode, scope: Scope): QuestionnaireResponseItem {
  const item: Writable<QuestionnaireResponseItem> = node.kept
    ? {...node.kept.fields}
    : {linkId: node.item.linkId};
  const words = node.text ?? node.item.text.text;
  if (!node.kept && words) item.text = words;
  const below = responseItems(node.children, node.strangers, scope);
  if (node.item.type === 'group') {
    if (below.length > 0) item.item = below;
    return item;
  }
  const at = Math.max(0, node.owner ? node.answers.indexOf(node.owner) : 0);
  const answer = node.answers.map((value, index): QuestionnaireResponseAnswer => {
    const nested = index === at && below.length > 0 ? below : node.below.get(value);
    return nested ? {...value, item: nested} : value;
  });
  // Questions below one that has no answer: an answer without a value is legal, and the only place for them.
  if (answer.length === 0 && below.length > 0) answer.push({item: below});
  if (answer.length > 0) item.answer = answer;
  return item;
}

/** The whole response around its items. */
export function wholeResponse(
  form: Form,
  items: QuestionnaireResponseItem[],
  earlier: QuestionnaireResponse | undefined,
  status: QuestionnaireResponse['status'] | undefined,
): QuestionnaireResponse {
  const {url, version} = form.questionnaire;
  const response: Writable<QuestionnaireResponse> = earlier
    ? {...earlier, resourceType: 'QuestionnaireResponse', status: status ?? earlier.status ?? 'in-progress'}
    : {
        resourceType: 'QuestionnaireResponse',
        ...(typeof url === 'string' && url
          ? {questionnaire: typeof version === 'string' && version ? `${url}|${version}` : url}
          : {}),
        status: status ?? 'in-progress',
      };
  delete response.item;
  if (items.length > 0) response.item = items;
  return response;
}
