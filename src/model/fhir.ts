/**
 * The part of FHIR R4 that forms, referrals, measures and plans are made of, as it stands on the wire. Written here and
 * not taken from `@types/fhir`, so that our declarations need no package; a test checks that the two fit.
 */

/** What an element may carry beside its own fields. */
export interface FhirElement {
  readonly id?: string;
  readonly extension?: readonly Extension[];
}

/** https://hl7.org/fhir/R4/extensibility.html, with the values that the kit reads or writes. */
export interface Extension extends FhirElement {
  readonly url: string;
  readonly valueBoolean?: boolean;
  readonly valueCode?: string;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly valueCoding?: Coding;
  readonly valueCanonical?: string;
  readonly valueDate?: string;
  readonly valueDateTime?: string;
  readonly valueDecimal?: number;
  readonly valueExpression?: Expression;
  readonly valueId?: string;
  readonly valueInteger?: number;
  readonly valueMarkdown?: string;
  readonly valueQuantity?: Quantity;
  readonly valueReference?: Reference;
  readonly valueString?: string;
  /** Beside `valueString`: its translations. */
  readonly _valueString?: FhirElement;
  readonly valueTime?: string;
  readonly valueUri?: string;
  readonly valueUrl?: string;
  readonly valueAttachment?: Attachment;
  readonly valueDuration?: Quantity;
}

export interface Coding extends FhirElement {
  readonly system?: string;
  readonly version?: string;
  readonly code?: string;
  readonly display?: string;
  readonly userSelected?: boolean;
  /** Beside `display`: its translations and renderings. */
  readonly _display?: FhirElement;
}

export interface CodeableConcept extends FhirElement {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Quantity extends FhirElement {
  readonly value?: number;
  readonly comparator?: '<' | '<=' | '>=' | '>';
  readonly unit?: string;
  readonly system?: string;
  readonly code?: string;
}

export interface Reference extends FhirElement {
  readonly reference?: string;
  readonly type?: string;
  readonly identifier?: Identifier;
  readonly display?: string;
}

export interface Identifier extends FhirElement {
  readonly use?: 'usual' | 'official' | 'temp' | 'secondary' | 'old';
  readonly type?: CodeableConcept;
  readonly system?: string;
  readonly value?: string;
}

export interface Attachment extends FhirElement {
  readonly contentType?: string;
  readonly language?: string;
  /** Base64. */
  readonly data?: string;
  readonly url?: string;
  /** Bytes. */
  readonly size?: number;
  readonly title?: string;
}

export interface Expression extends FhirElement {
  readonly description?: string;
  readonly name?: string;
  readonly language?: string;
  readonly expression?: string;
  readonly reference?: string;
}

/** What a server says about a resource. */
export interface Meta extends FhirElement {
  readonly versionId?: string;
  readonly lastUpdated?: string;
  readonly source?: string;
  readonly profile?: readonly string[];
  readonly security?: readonly Coding[];
  readonly tag?: readonly Coding[];
}

/** Any resource. Its fields are checked by whoever reads them. */
export interface Resource {
  readonly resourceType: string;
  readonly id?: string;
  readonly meta?: Meta;
}

/** One value of an answer; exactly one field is set. Contract: the `Answer` of `evaluate()`. */
export interface Answer extends FhirElement {
  readonly valueBoolean?: boolean;
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly valueDate?: string;
  readonly valueDateTime?: string;
  /** `HH:mm:ss`. */
  readonly valueTime?: string;
  readonly valueString?: string;
  readonly valueUri?: string;
  readonly valueAttachment?: Attachment;
  readonly valueCoding?: Coding;
  readonly valueQuantity?: Quantity;
  readonly valueReference?: Reference;
}

/** https://hl7.org/fhir/R4/questionnaire.html */
export interface Questionnaire extends Resource, FhirElement {
  readonly resourceType: 'Questionnaire';
  readonly language?: string;
  readonly url?: string;
  readonly version?: string;
  readonly name?: string;
  readonly title?: string;
  readonly _title?: FhirElement;
  readonly status?: string;
  readonly description?: string;
  readonly copyright?: string;
  readonly contained?: readonly Resource[];
  readonly code?: readonly Coding[];
  readonly item?: readonly QuestionnaireItem[];
}

/** https://hl7.org/fhir/R4/valueset-questionnaire-enable-operator.html */
export type EnableOperator = 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';

export interface EnableWhen extends FhirElement {
  readonly question: string;
  readonly operator: EnableOperator;
  readonly answerBoolean?: boolean;
  readonly answerDecimal?: number;
  readonly answerInteger?: number;
  readonly answerDate?: string;
  readonly answerDateTime?: string;
  readonly answerTime?: string;
  readonly answerString?: string;
  readonly answerCoding?: Coding;
  readonly answerQuantity?: Quantity;
  readonly answerReference?: Reference;
}

export interface AnswerOption extends FhirElement {
  readonly valueInteger?: number;
  readonly valueDate?: string;
  readonly valueTime?: string;
  readonly valueString?: string;
  readonly valueCoding?: Coding;
  readonly valueReference?: Reference;
  readonly initialSelected?: boolean;
  readonly _valueString?: FhirElement;
}

export interface QuestionnaireItem extends FhirElement {
  readonly linkId: string;
  readonly definition?: string;
  readonly code?: readonly Coding[];
  readonly prefix?: string;
  readonly _prefix?: FhirElement;
  readonly text?: string;
  readonly _text?: FhirElement;
  readonly type: string;
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: string;
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  readonly answerValueSet?: string;
  readonly answerOption?: readonly AnswerOption[];
  readonly initial?: readonly Answer[];
  readonly item?: readonly QuestionnaireItem[];
}

/** https://hl7.org/fhir/R4/questionnaireresponse.html */
export interface QuestionnaireResponse extends Resource, FhirElement {
  readonly resourceType: 'QuestionnaireResponse';
  readonly contained?: readonly Resource[];
  readonly identifier?: Identifier;
  /** Canonical URL, with `|version`. */
  readonly questionnaire?: string;
  readonly status: 'in-progress' | 'completed' | 'amended' | 'entered-in-error' | 'stopped';
  readonly subject?: Reference;
  readonly authored?: string;
  readonly author?: Reference;
  readonly source?: Reference;
  readonly item?: readonly QuestionnaireResponseItem[];
}

export interface QuestionnaireResponseItem extends FhirElement {
  readonly linkId: string;
  readonly definition?: string;
  readonly text?: string;
  readonly answer?: readonly QuestionnaireResponseAnswer[];
  readonly item?: readonly QuestionnaireResponseItem[];
}

/** An answer in a response: its value, and the answers to questions below the question. */
export interface QuestionnaireResponseAnswer extends Answer {
  readonly item?: readonly QuestionnaireResponseItem[];
}
