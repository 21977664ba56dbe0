import type {Extension, Questionnaire, QuestionnaireItem, Resource} from '../../model/fhir.js';
import {isObject, objects, sameJson, valueOf, type Json} from './answers.js';
import {extensionName, extensionsOf, textValue} from './extensions.js';
import type {FormFault} from './form.js';
import {linkIdPrefix, renamed, type Renaming} from './rename-part.js';

/** Fetches the Questionnaire of a canonical address (`url` or `url|version`). */
export type LoadQuestionnaire = (canonical: string, signal?: AbortSignal) => Promise<unknown>;

/** A form in one piece, and what of it could not be had. */
export interface AssembledForm {
  readonly questionnaire: Questionnaire;
  readonly faults: readonly FormFault[];
}

/** Parts inside of parts that are followed, and items that a form may grow to. */
const MAX_DEPTH = 20;
const MAX_ITEMS = 20000;

/** Extensions of a part that go to the form as a whole, and those that go to the item that it stands in. */
const TO_THE_FORM = new Set(['cqf-library', 'launchContext', 'observationExtract', 'observationLinkPeriod']);
const TO_THE_ITEM = new Set([
  ...['targetConstraint', 'constraint', 'variable'],
  ...['itemPopulationContext', 'itemExtractionContext'],
]);
/** Of these there may be one only. */
const SINGLE = new Set(['itemPopulationContext', 'itemExtractionContext']);

/**
 * Puts a modular form together: display items with `subQuestionnaire` are replaced by the items of the Questionnaire
 * that they name, and so on. Of a part that is not there the display item stays, whose text says what is missing. A
 * form without parts comes back as it is. Rejects only when `signal` is aborted.
 *
 * https://hl7.org/fhir/uv/sdc/modular.html
 */
export async function assembleForm(
  questionnaire: Questionnaire,
  load: LoadQuestionnaire,
  signal?: AbortSignal,
): Promise<AssembledForm> {
  if (!hasParts(questionnaire.item)) return {questionnaire, faults: []};
  return new Assembly(questionnaire, load, signal).run();
}

function hasParts(items: unknown, depth = 0): boolean {
  if (depth > 200) return false;
  return objects(items).some((item) => partOf(item) !== undefined || hasParts(item.item, depth + 1));
}

/** The canonical address of the part that an item stands for. */
function partOf(item: Json): string | undefined {
  return item.type === 'display' ? textValue(item, 'subQuestionnaire') : undefined;
}

/** What is known at one place of the form. */
interface Place {
  /** The parts around, outermost first, without versions. */
  readonly inside: readonly string[];
  /** What the linkIds of these items begin with, and how their part names what it contains. */
  readonly renaming?: Renaming;
  /** `%linkIdPrefix` for parts that stand here. */
  readonly prefix?: string;
  /** Names of variables that parts here may rely on. */
  readonly names: readonly string[];
}

/** Items, and what they ask of the item around them. */
interface Assembled {
  readonly items: readonly QuestionnaireItem[];
  readonly extensions: readonly Extension[];
}

class Assembly {
  readonly #root: Questionnaire;
  readonly #load: LoadQuestionnaire;
  readonly #signal: AbortSignal | undefined;
  readonly #faults: FormFault[] = [];
  readonly #loading = new Map<string, Promise<unknown>>();
  readonly #forForm: Extension[] = [];
  readonly #from = new Set<string>();
  readonly #contained: Resource[];
  #items = 0;

  constructor(root: Questionnaire, load: LoadQuestionnaire, signal: AbortSignal | undefined) {
    this.#root = root;
    this.#load = load;
    this.#signal = signal;
    this.#contained = [...objects<Resource & Json>(root.contained)];
  }

  async run(): Promise<AssembledForm> {
    const root = this.#root;
    const prefix = linkIdPrefix(root, undefined);
    const {items, extensions} = await this.#level(root.item, {
      inside: root.url ? [root.url] : [],
      ...(prefix === undefined ? {} : {prefix}),
      names: namesIn(root),
    });
    const own = objects<Extension & Json>(root.extension).flatMap(expectation);
    const from = [...this.#from].map((valueCanonical) => ({
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-assembledFrom',
      valueCanonical,
    }));
    const extension = [...from, ...this.#merged(own, [...this.#forForm, ...extensions], undefined)];
    const questionnaire = {
      ...root,
      ...(extension.length > 0 ? {extension} : {}),
      ...(this.#contained.length > 0 ? {contained: this.#contained} : {}),
      item: items,
    };
    return {questionnaire, faults: this.#faults};
  }

  async #level(given: unknown, place: Place): Promise<Assembled> {
    const items: QuestionnaireItem[] = [];
    const extensions: Extension[] = [];
    for (const item of objects<QuestionnaireItem & Json>(given)) {
      if (++this.#items > MAX_ITEMS) {
        if (this.#items === MAX_ITEMS + 1) {
          this.#fault('too-deep', item.linkId, `is left out: the form has more than ${MAX_ITEMS} items.`);
        }
        continue;
      }
      const canonical = partOf(item);
      const part = canonical === undefined ? undefined : await this.#part(canonical, item, place);
      if (part) {
        items.push(...part.items);
        extensions.push(...part.extensions);
      } else items.push(await this.#item(item, place));
    }
    return {items, extensions};
  }

  async #item(item: QuestionnaireItem & Json, place: Place): Promise<QuestionnaireItem> {
    const own = place.renaming ? renamed(item, place.renaming) : item;
    if (!Array.isArray(item.item)) return own;
    const prefix = linkIdPrefix(item, place.prefix) ?? place.prefix;
    const {items, extensions} = await this.#level(item.item, {
      ...place,
      ...(prefix === undefined ? {} : {prefix}),
      names: [...place.names, ...namesIn(item)],
    });
    if (extensions.length === 0) return {...own, item: items};
    const merged = this.#merged(objects<Extension & Json>(own.extension), extensions, item.linkId);
    return {...own, extension: merged, item: items};
  }

  /** The items of a part; nothing where it cannot be had. */
  async #part(canonical: string, item: QuestionnaireItem, place: Place): Promise<Assembled | undefined> {
    const [url = ''] = canonical.split('|');
    if (place.inside.includes(url) || place.inside.length > MAX_DEPTH) {
      this.#fault('missing-part', item.linkId, `stands for "${canonical}", which contains itself.`);
      return undefined;
    }
    const part = await this.#fetch(canonical);
    this.#signal?.throwIfAborted();
    if (!isObject(part) || part.resourceType !== 'Questionnaire') {
      this.#fault('missing-part', item.linkId, `stands for "${canonical}", which could not be found.`);
      return undefined;
    }
    this.#check(part, canonical, item, place);
    this.#from.add(canonical);
    const renaming = {prefix: place.prefix ?? '', contained: this.#contain(part, place.prefix ?? '')};
    const {items, extensions} = await this.#level(part.item, {
      ...place,
      inside: [...place.inside, url],
      renaming,
      names: [...place.names, ...namesIn(part)],
    });
    const own = objects<Extension & Json>(part.extension).map((extension) => renamed(extension, renaming));
    this.#forForm.push(...own.filter(({url}) => TO_THE_FORM.has(extensionName(url))));
    return {
      items,
      extensions: [...own.filter(({url}) => TO_THE_ITEM.has(extensionName(url))), ...extensions],
    };
  }

  /** Each part once, however often the form uses it. */
  async #fetch(canonical: string): Promise<unknown> {
    let loading = this.#loading.get(canonical);
    if (!loading) {
      // A part that could not be fetched is one that is missing: the rest of the form can still be filled in.
      loading = this.#load(canonical, this.#signal).catch(() => undefined);
      this.#loading.set(canonical, loading);
    }
    return loading;
  }

  #check(part: Json, canonical: string, {linkId}: QuestionnaireItem, place: Place): void {
    const what = `stands for "${canonical}", `;
    const needed = extensionsOf(part, 'assembleContext').map(valueOf);
    const missing = needed.filter((name) => typeof name === 'string' && !place.names.includes(name));
    if (missing.length > 0) {
      this.#fault('missing-part', linkId, `${what}which needs %${missing.join(', %')}: not defined here.`);
    }
    if (part.language !== undefined && this.#root.language && part.language !== this.#root.language) {
      this.#fault('missing-part', linkId, `${what}which is in another language.`);
    }
    for (const field of ['implicitRules', 'modifierExtension']) {
      if (part[field] !== undefined) {
        this.#fault('missing-part', linkId, `${what}which has ${field}: not allowed in a part.`);
      }
    }
  }

  /** Takes over what a part contains; gives the names under which it is in the form, where they are others. */
  #contain(part: Json, prefix: string): ReadonlyMap<string, string> {
    const names = new Map<string, string>();
    for (const resource of objects<Resource & Json>(part.contained)) {
      const {id} = resource;
      if (typeof id !== 'string') continue;
      let name = prefix + id;
      for (let number = 2; ; number++) {
        const known = this.#contained.find((one) => one.id === name);
        const same = known && sameJson({...known, id}, resource);
        if (!known) this.#contained.push({...resource, id: name});
        if (!known || same) break;
        // Another part calls something else by the same name.
        name = `${prefix}${id}-${number}`;
      }
      if (name !== id) names.set(id, name);
    }
    return names;
  }

  /** Extensions with those that parts bring: each variable and each context once. */
  #merged(
    own: readonly Extension[],
    added: readonly Extension[],
    linkId: string | undefined,
  ): readonly Extension[] {
    const merged = [...own];
    for (const extension of added) {
      const kind = extensionName(extension.url);
      const rival = merged.find((one) => extensionName(one.url) === kind && isRival(kind, one, extension));
      if (!rival) merged.push(extension);
      else if (!sameJson(rival, extension) && (kind === 'variable' || SINGLE.has(kind))) {
        const name = kind === 'variable' ? `variable %${nameOf(extension) ?? ''}` : kind;
        this.#fault('contradiction', linkId, `gets a second ${name} from a part; the first one counts.`);
      }
    }
    return merged;
  }

  #fault(code: FormFault['code'], linkId: string | undefined, what: string): void {
    const where = linkId === undefined ? 'The form' : `Item "${linkId}"`;
    const fault = {code, message: `${where} ${what}`, fatal: false};
    this.#faults.push(linkId === undefined ? fault : {...fault, linkId});
  }
}

/** Whether two extensions of a kind cannot both be there. */
function isRival(kind: string, a: Extension, b: Extension): boolean {
  if (kind === 'variable') return nameOf(a) === nameOf(b);
  if (kind === 'launchContext') return sameJson(innerName(a), innerName(b));
  return SINGLE.has(kind) || kind.startsWith('observation') || sameJson(a, b);
}

function nameOf({valueExpression}: Extension): string | undefined {
  return valueExpression?.name;
}

function innerName(extension: Extension): unknown {
  const inner = objects((extension as unknown as Json).extension).find(({url}) => url === 'name');
  const name = inner && valueOf(inner);
  return isObject(name) ? name.code : name;
}

/** Names that an element gives to whatever stands below it. */
function namesIn(element: unknown): readonly string[] {
  const named = ['variable', 'itemPopulationContext'].flatMap((kind) =>
    extensionsOf(element, kind).map(({valueExpression}) =>
      isObject(valueExpression) ? valueExpression.name : undefined,
    ),
  );
  const contexts = extensionsOf(element, 'launchContext').map((one) =>
    innerName(one as unknown as Extension),
  );
  return [...named, ...contexts].filter((name) => typeof name === 'string');
}

/** Once it is in one piece, a form no longer asks to be assembled. */
function expectation(extension: Extension): readonly Extension[] {
  if (extensionName(extension.url) !== 'assemble-expectation') return [extension];
  const code = extension.valueCode ?? '';
  if (code === 'assemble-root') return [];
  return [{...extension, valueCode: code.replace(/^assemble-/, 'independent-')}];
}
