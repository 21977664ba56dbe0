import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseAnswer,
  QuestionnaireResponseItem,
} from '../../model/fhir.js';

/** Item types of R4 by the kind of value that an answer holds. Words of many lines are read as those of one. */
const TYPES: Readonly<Record<string, string>> = {
  valueBoolean: 'boolean',
  valueDecimal: 'decimal',
  valueInteger: 'integer',
  valueDate: 'date',
  valueDateTime: 'dateTime',
  valueTime: 'time',
  valueString: 'text',
  valueUri: 'url',
  valueAttachment: 'attachment',
  valueCoding: 'open-choice',
  valueQuantity: 'quantity',
  valueReference: 'reference',
};

/**
 * The form that answers tell of by themselves: the questions that were answered, in the words and the order in which they were
 * asked. For reading answers, also long after the form has changed or gone; it knows nothing of what was asked and left empty.
 */
export function formOfResponse({item = [], questionnaire = ''}: QuestionnaireResponse): Questionnaire {
  const [url, version] = questionnaire.split('|');
  return {
    resourceType: 'Questionnaire',
    status: 'unknown',
    ...(url && {url}),
    ...(version && {version}),
    item: itemsOf(item),
  };
}

/** One item for each linkId, however often it was answered: a group that was filled in twice is one that repeats. */
function itemsOf(answered: readonly QuestionnaireResponseItem[]): QuestionnaireItem[] {
  const byLinkId = new Map<string, QuestionnaireResponseItem[]>();
  for (const each of answered) byLinkId.set(each.linkId, [...(byLinkId.get(each.linkId) ?? []), each]);
  return [...byLinkId].map(([linkId, items]) => itemOf(linkId, items));
}

function itemOf(linkId: string, items: readonly QuestionnaireResponseItem[]): QuestionnaireItem {
  const answers = items.flatMap(({answer}) => answer ?? []);
  const below = itemsOf([
    ...items.flatMap(({item}) => item ?? []),
    ...answers.flatMap(({item}) => item ?? []),
  ]);
  const type = typeOf(answers);
  const text = items.find((item) => item.text)?.text;
  const repeats = items.length > 1 || answers.length > 1;
  return {
    linkId,
    ...(text && {text}),
    type,
    ...(repeats && {repeats}),
    ...(below.length > 0 && {item: below}),
  };
}

function typeOf(answers: readonly QuestionnaireResponseAnswer[]): string {
  if (answers.length === 0) return 'group';
  const kinds = new Set(answers.flatMap((answer) => Object.keys(answer).filter((key) => key in TYPES)));
  // Words of one's own beside options that were chosen.
  if (kinds.has('valueCoding')) return 'open-choice';
  const [kind = 'valueString'] = kinds;
  return TYPES[kind] ?? 'text';
}
