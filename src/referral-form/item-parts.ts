import type {Extension, FhirElement, QuestionnaireItem} from '../model/fhir.js';
import type {Words} from './form-texts.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const KIT = 'urn:social-prescribing-kit:';

/** Addresses of extensions that the kit's forms carry. */
export const EXTENSIONS = {
  translation: `${CORE}translation`,
  itemControl: `${CORE}questionnaire-itemControl`,
  hidden: `${CORE}questionnaire-hidden`,
  optionExclusive: `${CORE}questionnaire-optionExclusive`,
  minLength: `${CORE}minLength`,
  mimeType: `${CORE}mimeType`,
  maxSize: `${CORE}maxSize`,
  markdown: `${CORE}rendering-markdown`,
  shortText: `${SDC}shortText`,
  openLabel: `${SDC}openLabel`,
  keyboard: `${SDC}keyboard`,
  /** On the form: which preset it is, as a code. */
  preset: `${KIT}referral-preset`,
  /** On a question: an answer that ends the form; see `stops.ts`. */
  stop: `${KIT}stop`,
  /** On a question about a person: the HTML autocomplete token; `off` where it is not about whoever fills in the form. */
  autocomplete: `${KIT}autocomplete`,
  /** On a group: its answers stand among those around it, without a heading. */
  plain: `${KIT}plain-answers`,
  /** On a group: the linkIds of the parts of an address, as `line`, `town` and `postcode`. */
  address: `${KIT}address`,
  /** On words: the address that they lead to. */
  link: `${KIT}link`,
} as const;

const ITEM_CONTROLS = 'http://hl7.org/fhir/questionnaire-item-control';

/** What stands beside words: their Welsh. */
export function translated({en, cy}: Words): FhirElement | undefined {
  if (cy === undefined || cy === en) return undefined;
  return {
    extension: [
      {
        url: EXTENSIONS.translation,
        extension: [
          {url: 'lang', valueCode: 'cy'},
          {url: 'content', valueString: cy},
        ],
      },
    ],
  };
}

/** Words of a form in a language: their translation where there is one. */
export function wordsOf(words: string, beside: FhirElement | undefined, lang: string): string {
  for (const {url, extension = []} of beside?.extension ?? []) {
    if (url !== EXTENSIONS.translation) continue;
    const part = (name: string) => extension.find((each) => each.url === name);
    if (part('lang')?.valueCode === lang) return part('content')?.valueString ?? words;
  }
  return words;
}

/** `text` and `_text` of an item. */
export function textParts(words: Words): Pick<QuestionnaireItem, 'text' | '_text'> {
  const beside = translated(words);
  return {text: words.en, ...(beside && {_text: beside})};
}

/** An extension that holds words. */
export function wordsExtension(url: string, words: Words): Extension {
  const beside = translated(words);
  return {url, valueString: words.en, ...(beside && {_valueString: beside})};
}

export function controlExtension(code: string): Extension {
  return {
    url: EXTENSIONS.itemControl,
    valueCodeableConcept: {coding: [{system: ITEM_CONTROLS, code}]},
  };
}

/** Words that help with a question or a group: a display item below it. */
export function hintItem(owner: string, words: Words): QuestionnaireItem {
  return {
    linkId: `${owner}-hint`,
    extension: [controlExtension('help')],
    ...textParts(words),
    type: 'display',
  };
}
