import {cy} from '../../src/i18n/referral/cy.js';
import {en} from '../../src/i18n/referral/en.js';
import type {Answer, QuestionnaireResponse} from '../../src/model/fhir.js';
import {optionSystem} from '../../src/model/referral-options.js';
import {referralQuestionnaire} from '../../src/referral-form/compile.js';

/** A form with many parts, for people who fill it in at work: the professional's referral form. */
export const partsForm = referralQuestionnaire(
  'professional',
  {
    organisation: {en: 'Meadowside Surgery', cy: 'Meddygfa Meadowside'},
    privacyUrl: 'https://www.example.org/privacy',
    fields: {ask: ['urgency']},
  },
  {en, cy},
  '2026-03-10',
);

const option = (field: string, ...codes: string[]): Answer[] =>
  codes.map((code) => ({valueCoding: {system: optionSystem(field), code}}));
const text = (valueString: string): Answer[] => [{valueString}];

/** Answers to it that open further questions. */
export const partsAnswers: QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  status: 'in-progress',
  item: [
    {
      linkId: 'section-referrer',
      item: [
        {linkId: 'ref-name', answer: text('Amina Yusuf')},
        {linkId: 'ref-role', answer: text('GP')},
        {linkId: 'ref-org', answer: text('Meadowside Surgery')},
      ],
    },
    {
      linkId: 'section-consent',
      item: [{linkId: 'consent-given', answer: option('consent-given', 'best-interests')}],
    },
    {
      linkId: 'section-person',
      item: [
        {
          linkId: 'name',
          item: [
            {linkId: 'first-name', answer: text('Margaret')},
            {linkId: 'last-name', answer: text('Ellis')},
          ],
        },
        {linkId: 'dob', answer: [{valueDate: '1953-10-14'}]},
        {linkId: 'contact-ok', answer: option('contact-ok', 'phone', 'letter')},
      ],
    },
    {
      linkId: 'section-reason',
      item: [
        {
          linkId: 'needs',
          answer: [...option('needs', 'lonely', 'active'), ...text('Somebody to play chess with')],
        },
        {linkId: 'urgency', answer: option('urgency', 'soon')},
      ],
    },
    {
      linkId: 'section-safety',
      item: [
        {linkId: 'safeguarding', answer: [{valueBoolean: true}]},
        {linkId: 'risk-any', answer: option('risk-any', 'yes')},
        {linkId: 'risk-detail', answer: text('Friendly dog. The side gate sticks: ring first.')},
      ],
    },
  ],
};
