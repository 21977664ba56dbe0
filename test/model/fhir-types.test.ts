import {expect} from '@open-wc/testing';
import type * as r4 from 'fhir/r4';
import type {
  Answer,
  Attachment,
  Coding,
  EnableWhen,
  Extension,
  Quantity,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  Reference,
} from '../../src/model/fhir.js';
import {newResponse, readForm} from '../../src/questionnaire/engine/index.js';

/** Compiles only where every value of `A` is one of `B` too. */
type Fits<A extends B, B> = A;

/** A value of ours, once it may be written to. Its extensions are those that came in: the kit writes none. */
type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? {-readonly [K in keyof T as K extends 'extension' ? never : K]: Mutable<T[K]>}
    : T;

/** What others type by the published declarations can be given to the kit. */
export type Read = [
  Fits<r4.Coding, Coding>,
  Fits<r4.Quantity, Quantity>,
  Fits<r4.Reference, Reference>,
  Fits<r4.Attachment, Attachment>,
  Fits<r4.Extension, Extension>,
  Fits<r4.QuestionnaireItemEnableWhen, EnableWhen>,
  Fits<r4.QuestionnaireItem, QuestionnaireItem>,
  Fits<r4.Questionnaire, Questionnaire>,
  Fits<r4.QuestionnaireResponseItemAnswer, Answer>,
  Fits<r4.QuestionnaireResponseItem, QuestionnaireResponseItem>,
  Fits<r4.QuestionnaireResponse, QuestionnaireResponse>,
];

/** What the kit writes fits the published declarations. */
export type Written = [
  Fits<Mutable<QuestionnaireResponseItem>, r4.QuestionnaireResponseItem>,
  Fits<Mutable<Answer>, r4.QuestionnaireResponseItemAnswer>,
];

describe('the kit’s FHIR types', () => {
  it('take a form and give a response as others declare them', () => {
    const form: r4.Questionnaire = {
      resourceType: 'Questionnaire',
      status: 'active',
      item: [
        {linkId: 'a', type: 'choice', answerOption: [{valueCoding: {code: 'x'}, initialSelected: true}]},
        {linkId: 'b', type: 'string', enableWhen: [{question: 'a', operator: 'exists', answerBoolean: true}]},
      ],
    };
    const ours: Questionnaire = form;
    expect(readForm(ours).faults).to.deep.equal([]);
    const item: r4.QuestionnaireResponseItem[] = structuredClone(newResponse(form).item) as Mutable<
      QuestionnaireResponseItem[]
    >;
    expect(item).to.deep.equal([{linkId: 'a', answer: [{valueCoding: {code: 'x'}}]}]);
  });
});
