import type {
  Attachment,
  QuestionnaireResponse,
  QuestionnaireResponseAnswer,
  QuestionnaireResponseItem,
} from '../../model/fhir.js';
import type {DocumentReference} from '../../model/fhir-record.js';
import type {SubmissionEntry} from '../care-record.js';
import {entry, partRef} from './context.js';
import type {ReferralContext} from './context.js';

/**
 * The form as it was filled in: the source of everything else. Its id, version and identifier are the record's to give. Of
 * letters it keeps the names; what is in them stands in resources of their own, once.
 */
export function answersEntry(context: ReferralContext, response: QuestionnaireResponse): SubmissionEntry {
  const {now, requester} = context;
  const {language, questionnaire, extension, item} = response as QuestionnaireResponse & {language?: string};
  return entry('response', {
    resourceType: 'QuestionnaireResponse',
    language,
    extension,
    questionnaire,
    status: 'completed',
    subject: partRef(context, 'patient'),
    authored: now,
    author: requester,
    source: requester,
    item: item?.map(withoutLetters),
  } as QuestionnaireResponse);
}

function withoutLetters(item: QuestionnaireResponseItem): QuestionnaireResponseItem {
  return {...item, answer: item.answer?.map(named), item: item.item?.map(withoutLetters)};
}

function named(answer: QuestionnaireResponseAnswer): QuestionnaireResponseAnswer {
  const {valueAttachment, item} = answer;
  return {
    ...answer,
    ...(valueAttachment && {valueAttachment: {...valueAttachment, data: undefined}}),
    item: item?.map(withoutLetters),
  };
}

/** Letters and summaries that were added. */
export function letterEntries(context: ReferralContext): readonly SubmissionEntry[] {
  return context.referral.reason.attachments.map((attachment, index) =>
    entry(`letter-${index + 1}`, letterOf(context, attachment)),
  );
}

function letterOf(context: ReferralContext, attachment: Attachment): DocumentReference {
  return {
    resourceType: 'DocumentReference',
    status: 'current',
    type: {text: 'Letter or summary sent with a referral'},
    subject: partRef(context, 'patient'),
    date: context.now,
    author: [context.requester],
    content: [{attachment}],
  };
}
