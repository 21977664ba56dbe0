import type {
  Answer,
  CodeableConcept,
  Coding,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  Reference,
} from '../../../model/fhir.js';
import {isObject, objects, valueOf, type Json} from '../answers.js';
import {extensionOf, extensionsOf, extensionValue, isTrue} from '../extensions.js';
import type {Form, FormItem} from '../form.js';
import {unitFields} from '../unit-fields.js';
import {newUrn} from '../../../model/new-id.js';
import type {
  ExtractedEntry,
  ExtractedObservation,
  ObservationComponent,
  ObservationValue,
} from './resources.js';

/** What the response does not say about itself. */
export interface ObservationOptions {
  /** Whom the answers are about, where the response has no subject. */
  readonly subject?: Reference;
  /** When they were given, where the response does not say. */
  readonly authored?: string;
  /** The response as others refer to it; `QuestionnaireResponse/<id>` where it has an id. */
  readonly response?: Reference;
  /** Makes the `fullUrl` of an entry. */
  readonly newId?: () => string;
}

type Entry = ExtractedEntry<ExtractedObservation>;

/** How an item's Observation stands to the one of the item around it. `undefined`: it is not extracted. */
type Relation = 'independent' | 'member' | 'component' | 'derived';

/** What an item has from those around it. */
interface Inherited {
  readonly extract: boolean;
  readonly category: readonly CodeableConcept[];
}

/** An Observation that is not finished: members and components are still being found below it. */
interface Open {
  readonly fullUrl: string;
  readonly members: Reference[];
  readonly components: ObservationComponent[];
}

/**
 * Observations from a completed response, by SDC's observation-based extraction: one for each answer to an item that is
 * marked with `observationExtract` (on itself, or on something around it) and has a code. Those marked as `component`,
 * `member` or `derived` are connected with the Observation around them; with `true` each stands for itself. Answers of
 * which R4 knows no Observation value (attachments, references) are left out.
 *
 * https://hl7.org/fhir/uv/sdc/extraction.html
 */
export function extractObservations(
  form: Form,
  response: QuestionnaireResponse,
  options: ObservationOptions = {},
): readonly Entry[] {
  return new Extraction(form, response, options).entries();
}

class Extraction {
  readonly #form: Form;
  readonly #response: QuestionnaireResponse;
  readonly #common: Partial<ExtractedObservation>;
  readonly #source?: Reference;
  readonly #newId: () => string;
  readonly #entries: (Entry | undefined)[] = [];

  constructor(form: Form, response: QuestionnaireResponse, options: ObservationOptions) {
    this.#form = form;
    this.#response = response;
    this.#newId = options.newId ?? newUrn;
    const source =
      options.response ?? (response.id ? {reference: `QuestionnaireResponse/${response.id}`} : undefined);
    if (source) this.#source = source;
    this.#common = commonFields(response, options);
  }

  entries(): readonly Entry[] {
    const {questionnaire, items} = this.#form;
    const inherited = inherit({extract: false, category: []}, questionnaire);
    if (inherited) this.#items(objects(this.#response.item), items, inherited, undefined);
    return this.#entries.filter((entry) => entry !== undefined);
  }

  #items(
    given: readonly QuestionnaireResponseItem[],
    items: readonly FormItem[],
    around: Inherited,
    parent: Open | undefined,
  ): void {
    for (const one of given) {
      const item = items.find(({linkId}) => linkId === one.linkId);
      const inherited = item && inherit(around, item.definition);
      if (item && inherited) this.#item(one, item, inherited, parent);
    }
  }

  #item(
    given: QuestionnaireResponseItem,
    item: FormItem,
    inherited: Inherited,
    parent: Open | undefined,
  ): void {
    const relation = relationOf(item.definition, inherited, parent);
    const code = relation && codeOf(item);
    if (!relation || !code) {
      // Marked or not, it has nothing to be called by: what is below it belongs to what is around it.
      this.#below(given, item, inherited, parent);
    } else if (item.type === 'group') {
      this.#group(given, item, inherited, {code, relation, parent});
    } else {
      this.#question(given, item, inherited, {code, relation, parent});
    }
  }

  /** A group has no value: it is an Observation for the sake of its parts. */
  #group(given: QuestionnaireResponseItem, item: FormItem, inherited: Inherited, place: Place): void {
    const open = this.#open();
    const at = this.#reserve();
    this.#items(objects(given.item), item.children, inherited, open);
    if (open.members.length > 0 || open.components.length > 0) {
      this.#close(at, open, {}, inherited, place);
    }
  }

  /** Each answer by itself, the first with what is asked below the question. */
  #question(given: QuestionnaireResponseItem, item: FormItem, inherited: Inherited, place: Place): void {
    for (const answer of objects<Answer & {item?: QuestionnaireResponseItem[]}>(given.answer)) {
      const value = observationValue(item, answer);
      if (!value) {
        this.#items(objects(answer.item), item.children, inherited, place.parent);
        continue;
      }
      if (place.relation === 'component' && place.parent) {
        place.parent.components.push({code: place.code, ...value});
        this.#items(objects(answer.item), item.children, inherited, place.parent);
        continue;
      }
      const open = this.#open();
      const at = this.#reserve();
      this.#items(objects(answer.item), item.children, inherited, open);
      this.#close(at, open, value, inherited, place);
    }
  }

  #below(
    given: QuestionnaireResponseItem,
    item: FormItem,
    inherited: Inherited,
    parent: Open | undefined,
  ): void {
    this.#items(objects(given.item), item.children, inherited, parent);
    for (const answer of objects(given.answer)) {
      this.#items(objects(answer.item), item.children, inherited, parent);
    }
  }

  #open(): Open {
    return {fullUrl: this.#newId(), members: [], components: []};
  }

  /** A place in front of the parts, so that a whole comes before them. */
  #reserve(): number {
    return this.#entries.push(undefined) - 1;
  }

  #close(
    at: number,
    {fullUrl, members, components}: Open,
    value: ObservationValue,
    {category}: Inherited,
    {code, relation, parent}: Place,
  ): void {
    const derivedFrom = [
      ...(this.#source ? [this.#source] : []),
      ...(relation === 'derived' && parent ? [{reference: parent.fullUrl}] : []),
    ];
    if (relation !== 'derived' && relation !== 'independent') parent?.members.push({reference: fullUrl});
    this.#entries[at] = {
      fullUrl,
      resource: {
        resourceType: 'Observation',
        status: 'final',
        ...(category.length > 0 ? {category} : {}),
        code,
        ...this.#common,
        ...value,
        ...(members.length > 0 ? {hasMember: members} : {}),
        ...(derivedFrom.length > 0 ? {derivedFrom} : {}),
        ...(components.length > 0 ? {component: components} : {}),
      },
    };
  }
}

interface Place {
  readonly code: ExtractedObservation['code'];
  readonly relation: Relation;
  readonly parent: Open | undefined;
}

/** Full dates and times alone: `issued` is an instant. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function commonFields(
  response: QuestionnaireResponse,
  options: ObservationOptions,
): Partial<ExtractedObservation> {
  // `basedOn` and the like are in no form's way, so the kit's types leave them out; here they are copied.
  const {basedOn, partOf, encounter} = response as unknown as Json;
  const subject = response.subject ?? options.subject;
  const authored = response.authored ?? options.authored;
  return {
    ...(Array.isArray(basedOn) ? {basedOn: basedOn as Reference[]} : {}),
    ...(Array.isArray(partOf) ? {partOf: partOf as Reference[]} : {}),
    ...(subject ? {subject} : {}),
    ...(isObject(encounter) ? {encounter: encounter} : {}),
    ...(authored ? {effectiveDateTime: authored} : {}),
    ...(authored && INSTANT.test(authored) ? {issued: authored} : {}),
    ...(response.author ? {performer: [response.author]} : {}),
  };
}

/** What an element hands on to everything in it; nothing where it takes all of that out of the extraction. */
function inherit(around: Inherited, element: unknown): Inherited | undefined {
  const marked = extensionValue(element, 'observationExtract');
  if (marked === false) return undefined;
  const categories = extensionsOf(element, 'observation-extract-category').map(valueOf);
  const own = categories.filter(isObject) as readonly CodeableConcept[];
  return {
    // A code says how this one item stands to its parent: nothing about those below it.
    extract: around.extract || marked === true,
    category: own.length > 0 ? own : around.category,
  };
}

/** With a code the item says it itself; everything else stands alone. */
function relationOf(
  definition: unknown,
  {extract}: Inherited,
  parent: Open | undefined,
): Relation | undefined {
  const code = extensionValue(definition, 'observationExtract');
  const tagged = isObject(definition) && objects(definition.code).some(isTagged);
  if (code === 'member' || code === 'component' || code === 'derived') return parent ? code : 'independent';
  return extract || tagged || code === 'independent' ? 'independent' : undefined;
}

/** All codes of an item, or those alone that are tagged. */
function codeOf(item: FormItem): ExtractedObservation['code'] | undefined {
  const codes = objects<Coding & Json>(item.definition.code);
  const tagged = codes.filter(isTagged);
  const coding = (tagged.length > 0 ? tagged : codes).map(withoutMark);
  if (coding.length === 0) return undefined;
  const {text} = item.text;
  return text ? {coding, text} : {coding};
}

function isTagged(code: unknown): boolean {
  return isTrue(code, 'observationExtract');
}

function withoutMark({extension, ...coding}: Coding & Json): Coding {
  const mark = extensionOf({extension}, 'observationExtract');
  const others = objects<NonNullable<Coding['extension']>[number] & Json>(extension).filter(
    (one) => one !== (mark as unknown),
  );
  return others.length > 0 ? {...coding, extension: others} : coding;
}

/** An answer as a value of an Observation: R4 knows fewer types there. */
function observationValue(item: FormItem, answer: Answer): ObservationValue | undefined {
  const {valueInteger, valueDecimal, valueDate, valueDateTime, valueCoding} = answer;
  const number = valueInteger ?? valueDecimal;
  if (number !== undefined && (item.unit || valueInteger === undefined)) {
    return {valueQuantity: {value: number, ...unitFields(item.unit)}};
  }
  if (valueInteger !== undefined) return {valueInteger};
  if (answer.valueBoolean !== undefined) return {valueBoolean: answer.valueBoolean};
  const moment = valueDate ?? valueDateTime;
  if (moment !== undefined) return {valueDateTime: moment};
  if (answer.valueTime !== undefined) return {valueTime: answer.valueTime};
  const text = answer.valueString ?? answer.valueUri;
  if (text !== undefined) return {valueString: text};
  if (answer.valueQuantity !== undefined) return {valueQuantity: answer.valueQuantity};
  if (valueCoding !== undefined) return {valueCodeableConcept: {coding: [valueCoding]}};
  return undefined;
}
