import type {QuestionnaireResponse, QuestionnaireResponseItem, Resource} from '../../../model/fhir.js';
import {isObject, objects, valueOf, type Json} from '../answers.js';
import {loadFhirPath} from '../expressions/fhirpath.js';
import {extensionOf, extensionsOf, innerValue} from '../extensions.js';
import type {Form, FormFault, FormItem} from '../form.js';
import {fillTemplate, type TemplateContext} from './fill-template.js';
import {newUrn} from '../../../model/new-id.js';
import type {TransactionBundle, TransactionRequest} from './resources.js';
import {TemplateExpressions} from './template-expressions.js';

/** What templates may use besides the response. */
export interface TemplateOptions {
  /** Resources for the names of the form's launchContext. */
  readonly context?: Readonly<Record<string, Resource>>;
  /** Makes the ids that the form allocates, and the `fullUrl` of entries that say none. */
  readonly newId?: () => string;
}

/** What a form's templates gave, and which of them could not be followed. */
export interface TemplateResult {
  readonly bundle: TransactionBundle;
  readonly faults: readonly FormFault[];
}

type Entry = TransactionBundle['entry'][number];
type AnyResource = Resource & Json;

/** Fields of a request that a form may give expressions for. */
const REQUEST_FIELDS = ['ifNoneMatch', 'ifModifiedSince', 'ifMatch', 'ifNoneExist'] as const;

/**
 * Resources from a completed response, by SDC's template-based extraction: the form contains resources in which
 * expressions stand for what the answers say. Nothing is sent anywhere. Expressions may name the response (`%resource`),
 * the form, the ids that it allocates and its launch context; variables of the form are not among them.
 *
 * https://hl7.org/fhir/uv/sdc/extraction.html
 */
export async function extractTemplates(
  form: Form,
  response: QuestionnaireResponse,
  options: TemplateOptions = {},
): Promise<TemplateResult> {
  const expressions = new TemplateExpressions(form, await loadFhirPath());
  const {context = {}, newId = newUrn} = options;
  const variables = {
    ...Object.fromEntries(form.launchContext.map((name) => [name, []])),
    ...context,
    resource: response,
    rootResource: response,
    questionnaire: form.questionnaire,
  };
  const entry = new Extraction(form, expressions, newId).entries(response, variables);
  return {bundle: {resourceType: 'Bundle', type: 'transaction', entry}, faults: expressions.faults};
}

class Extraction {
  readonly #form: Form;
  readonly #expressions: TemplateExpressions;
  readonly #newId: () => string;
  readonly #entries: Entry[] = [];

  constructor(form: Form, expressions: TemplateExpressions, newId: () => string) {
    this.#form = form;
    this.#expressions = expressions;
    this.#newId = newId;
  }

  entries(response: QuestionnaireResponse, variables: TemplateContext['variables']): readonly Entry[] {
    const {questionnaire, items} = this.#form;
    const root = {focus: response, variables: this.#allocate(questionnaire, variables)};
    this.#bundle(root);
    // On the form itself: there is a resource even where nobody has answered anything.
    this.#templates(questionnaire, root);
    this.#items(objects(response.item), items, root.variables);
    return this.#entries;
  }

  #items(
    given: readonly QuestionnaireResponseItem[],
    items: readonly FormItem[],
    around: TemplateContext['variables'],
  ): void {
    for (const one of given) {
      const item = items.find(({linkId}) => linkId === one.linkId);
      if (!item) continue;
      for (const occurrence of occurrences(item, one)) {
        const variables = this.#allocate(item.definition, around);
        this.#templates(item.definition, {focus: this.#expressions.item(occurrence), variables});
        const answers = objects<{readonly item?: readonly QuestionnaireResponseItem[]}>(occurrence.answer);
        for (const {item: below} of [occurrence, ...answers]) {
          this.#items(objects(below), item.children, variables);
        }
      }
    }
  }

  /** A new id for each extractAllocateId, for this occurrence and everything in it. */
  #allocate(element: unknown, variables: TemplateContext['variables']): TemplateContext['variables'] {
    const names = extensionsOf(element, 'extractAllocateId').map(valueOf);
    const ids = names.filter((name) => typeof name === 'string').map((name) => [name, this.#newId()]);
    return ids.length > 0 ? {...variables, ...(Object.fromEntries(ids) as Json)} : variables;
  }

  #templates(element: unknown, context: TemplateContext): void {
    for (const extension of extensionsOf(element, 'templateExtract')) {
      const template = this.#contained(innerValue(extension, 'template'));
      const resource = template && this.#fill(template, context);
      if (!resource) continue;
      const [fullUrl = this.#newId()] = this.#texts(innerValue(extension, 'fullUrl'), context);
      const [id] = this.#texts(innerValue(extension, 'resourceId'), context);
      const named = id === undefined ? resource : {...resource, id};
      const fields = REQUEST_FIELDS.flatMap((field) => {
        const [text] = this.#texts(innerValue(extension, field), context);
        return text === undefined ? [] : [[field, text] as const];
      });
      this.#entries.push({
        fullUrl,
        resource: named,
        request: {...requestFor(named), ...Object.fromEntries(fields)},
      });
    }
  }

  /** templateExtractBundle: one template that holds all entries. */
  #bundle(context: TemplateContext): void {
    const extension = extensionOf(this.#form.questionnaire, 'templateExtractBundle');
    const template = extension && this.#contained(valueOf(extension));
    const bundle = template && this.#fill(template, context);
    for (const entry of objects(bundle?.['entry'])) {
      const {resource, request, fullUrl} = entry;
      if (!isResource(resource)) continue;
      this.#entries.push({
        fullUrl: typeof fullUrl === 'string' ? fullUrl : this.#newId(),
        resource,
        request: isObject(request) ? {...requestFor(resource), ...request} : requestFor(resource),
      });
    }
  }

  /** The template that a reference means, without the id that is only its name in the form. */
  #contained(reference: unknown): Json | undefined {
    const target = isObject(reference) ? reference['reference'] : reference;
    const contained = objects(this.#form.questionnaire.contained);
    const found = contained.find(({id}) => typeof id === 'string' && target === `#${id}`);
    if (!found || !isResource(found)) {
      this.#expressions.fault(
        'missing-template',
        `has a templateExtract for "${String(target)}", which is no resource in the form.`,
      );
      return undefined;
    }
    const {id: _id, ...template} = found;
    return template;
  }

  #fill(template: Json, context: TemplateContext): AnyResource | undefined {
    const filled = fillTemplate(template, context, this.#expressions);
    return isResource(filled) ? filled : undefined;
  }

  #texts(expression: unknown, context: TemplateContext): readonly string[] {
    if (typeof expression !== 'string') return [];
    const values = this.#expressions.plain(this.#expressions.run(expression, context));
    return values.filter((value) => typeof value === 'string');
  }
}

/** A question that repeats is extracted once for each answer; a group is there once for each time anyway. */
function occurrences(item: FormItem, given: QuestionnaireResponseItem): readonly QuestionnaireResponseItem[] {
  const answers = objects<NonNullable<QuestionnaireResponseItem['answer']>[number]>(given.answer);
  if (item.type === 'group') return [given];
  // Nothing was answered: no resource, but perhaps something below.
  return item.repeats ? answers.map((answer) => ({...given, answer: [answer]})) : [given];
}

/** Without an id the server makes one. */
function requestFor({resourceType, id}: Resource): TransactionRequest {
  return id === undefined
    ? {method: 'POST', url: resourceType}
    : {method: 'PUT', url: `${resourceType}/${id}`};
}

function isResource(value: unknown): value is AnyResource {
  return isObject(value) && typeof value['resourceType'] === 'string';
}
