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
 * letters that stand in resources of their own it keeps the names alone.
 */
export function answersEntry(context: ReferralContext, response: QuestionnaireResponse): SubmissionEntry {
  const {now, requester, referral} = context;
  const {language, questionnaire, extension, item} = response as QuestionnaireResponse & {language?: string};
  const letters = new Set(referral.reason.attachments.flatMap(({data}) => data ?? []));
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
    item: item?.map((each) => withoutLetters(each, letters)),
  } as QuestionnaireResponse);
}

function withoutLetters(
  item: QuestionnaireResponseItem,
  letters: ReadonlySet<string>,
): QuestionnaireResponseItem {
  return {
    ...item,
    answer: item.answer?.map((answer) => named(answer, letters)),
    item: item.item?.map((each) => withoutLetters(each, letters)),
  };
}

function named(
  answer: QuestionnaireResponseAnswer,
  letters: ReadonlySet<string>,
): QuestionnaireResponseAnswer {
  const {valueAttachment: file, item} = answer;
  return {
    ...answer,
    ...(file && letters.has(file.data ?? '') && {valueAttachment: {...file, data: undefined}}),
    item: item?.map((each) => withoutLetters(each, letters)),
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
