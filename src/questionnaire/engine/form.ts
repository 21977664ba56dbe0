import type {
  Answer,
  Coding,
  EnableWhen,
  Extension,
  Questionnaire,
  QuestionnaireItem,
} from '../../model/fhir.js';

/** Item types of FHIR R4 that the kit asks or shows. https://hl7.org/fhir/R4/valueset-item-type.html */
export const ITEM_TYPES = [
  'group',
  'display',
  'boolean',
  'decimal',
  'integer',
  'date',
  'dateTime',
  'time',
  'string',
  'text',
  'url',
  'choice',
  'open-choice',
  'attachment',
  'quantity',
] as const;
/** One of {@link ITEM_TYPES}; `unsupported` for every other: shown as a notice, its answers are kept. */
export type ItemType = (typeof ITEM_TYPES)[number] | 'unsupported';

/** How an item wants to be shown: questionnaire-itemControl, as far as the kit knows it. */
export type ItemControl =
  | 'radio-button'
  | 'check-box'
  | 'drop-down'
  | 'autocomplete'
  | 'text-box'
  | 'text-area'
  | 'slider'
  | 'page'
  | 'tab-container'
  | 'gtable'
  | 'grid'
  | 'table'
  | 'header'
  | 'footer'
  | 'inline'
  | 'lower'
  | 'upper'
  | 'prompt'
  | 'flyover'
  | 'help'
  | 'unit';

/** Words with their other forms: `_text` and the like. */
export interface FormText {
  /** As it stands in the form. */
  readonly text: string;
  /** BCP 47 language to words: the translation extension. */
  readonly translations: ReadonlyMap<string, string>;
  /** rendering-markdown. Untrusted: read as data, never as markup. */
  readonly markdown?: string;
  /** rendering-xhtml. Untrusted, as well. */
  readonly xhtml?: string;
}

/** A FHIRPath (or, unsupported, CQL or query) expression of the form. */
export interface FormExpression {
  readonly language: string;
  readonly expression: string;
  /** Variables: their name. */
  readonly name?: string;
  /** Which extension it came from, for messages: `calculatedExpression`. */
  readonly kind: string;
  /** The item it stands on; absent on the form itself. */
  readonly item?: FormItem;
}

/** A rule that must hold: targetConstraint or questionnaire-constraint. */
export interface FormConstraint {
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly human: FormText;
  readonly expression: FormExpression;
  /** linkId of the item that the message belongs to, where the rule names one. */
  readonly target?: string;
}

/** One thing that can be chosen. */
export interface FormOption {
  /** Unique among the item's options, the same in every session: for `value` attributes. */
  readonly key: string;
  readonly answer: Answer;
  readonly label: FormText;
  /** "3" before "3. Often": optionPrefix. */
  readonly prefix?: string;
  /** Chosen at first. */
  readonly initial: boolean;
  /** Choosing it takes the others away: optionExclusive. */
  readonly exclusive: boolean;
  /** itemWeight or ordinalValue, wherever it stands. */
  readonly score?: number;
}

/** answerOptionsToggleExpression: options that exist only while an expression is true. */
export interface OptionToggle {
  readonly options: readonly Answer[];
  readonly expression: FormExpression;
}

/** What an answer has to fit. */
export interface ItemLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Anchored at both ends. */
  readonly regex?: RegExp;
  readonly minValue?: Answer;
  readonly maxValue?: Answer;
  readonly maxDecimalPlaces?: number;
  readonly minOccurs: number;
  /** `Infinity` where the item repeats without end. */
  readonly maxOccurs: number;
  readonly mimeTypes: readonly string[];
  /** Bytes. */
  readonly maxSize?: number;
  readonly sliderStep?: number;
}

/** One item of a form, read once. */
export interface FormItem {
  readonly linkId: string;
  readonly type: ItemType;
  /** The type as the form wrote it, for the notice of an unsupported one. */
  readonly writtenType: string;
  readonly definition: QuestionnaireItem;
  readonly parent?: FormItem;
  readonly children: readonly FormItem[];
  readonly text: FormText;
  readonly prefix?: string;
  /** sdc-questionnaire-shortText: how the question is called inside a sentence. */
  readonly shortText?: FormText;
  readonly control?: ItemControl;
  /** Hints: display children that are instructions, help, prompts or flyovers; entryFormat; in this order. Not in `children`. */
  readonly hints: readonly FormText[];
  /** Words at the low and high end of a slider: display children with control `lower` and `upper`. */
  readonly lower?: FormText;
  readonly upper?: FormText;
  readonly required: boolean;
  readonly repeats: boolean;
  readonly readOnly: boolean;
  readonly hidden: boolean;
  readonly horizontal: boolean;
  readonly limits: ItemLimits;
  readonly options: readonly FormOption[];
  /** Canonical of a value set that is not contained: its options come from a terminology server. */
  readonly valueSet?: string;
  readonly openLabel?: FormText;
  /** questionnaire-unit; for decimal and integer shown after the box. */
  readonly unit?: Coding;
  readonly unitOptions: readonly Coding[];
  readonly initial: readonly Answer[];
  readonly enableWhen: readonly EnableWhen[];
  readonly enableBehavior: 'all' | 'any';
  readonly variables: readonly FormExpression[];
  readonly calculated?: FormExpression;
  readonly enableWhenExpression?: FormExpression;
  readonly initialExpression?: FormExpression;
  readonly answerExpression?: FormExpression;
  /** cqf-expression on the text. */
  readonly textExpression?: FormExpression;
  readonly toggles: readonly OptionToggle[];
  readonly constraints: readonly FormConstraint[];
  /** itemMedia: a picture (or other file) that belongs to the question. */
  readonly media?: {readonly url: string; readonly contentType: string; readonly title: string};
  /** preferredTerminologyServer, nearest first. */
  readonly terminologyServers: readonly string[];
  /** Why the item cannot be asked: a notice stands in its place. Its children are left out; answers it had are kept. */
  readonly fatal?: FormFault;
}

/** Something wrong with the form itself; for whoever made or embedded it. */
export interface FormFault {
  readonly code:
    | 'not-a-questionnaire'
    | 'missing-link-id'
    | 'duplicate-link-id'
    | 'unknown-type'
    | 'unsupported-extension'
    | 'broken-expression'
    | 'unsupported-expression'
    | 'unknown-question'
    | 'missing-enable-behavior'
    | 'missing-value-set'
    | 'no-options'
    | 'missing-template'
    | 'missing-part'
    | 'bad-regex'
    | 'wrong-value'
    | 'too-deep'
    | 'contradiction';
  /** The item, where there is one. */
  readonly linkId?: string;
  /** English, for the console: names the item and what is wrong with it. */
  readonly message: string;
  /** Whether the item cannot be asked (a notice stands in its place), or only lacks the feature. */
  readonly fatal: boolean;
}

/** A Questionnaire, read once: all that the engine and a renderer want to know of it. */
export interface Form {
  readonly questionnaire: Questionnaire;
  readonly title?: FormText;
  readonly language?: string;
  readonly items: readonly FormItem[];
  /** The first item of each linkId. */
  readonly byLinkId: ReadonlyMap<string, FormItem>;
  readonly variables: readonly FormExpression[];
  readonly constraints: readonly FormConstraint[];
  /** `launchContext`: names that expressions may use, given by the host. */
  readonly launchContext: readonly string[];
  /** Whether FHIRPath has to be fetched before the form can be used. */
  readonly usesFhirPath: boolean;
  readonly faults: readonly FormFault[];
  readonly extension: readonly Extension[];
}

/** Whether an item is one box to tick: ticked is an answer, and not ticked is none. */
export function isTick({type, control}: Pick<FormItem, 'type' | 'control'>): boolean {
  return type === 'boolean' && control === 'check-box';
}
