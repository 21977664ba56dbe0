import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from '../model/fhir.js';
import type {PrefilledAnswers} from './prefill.js';

/** A response with answers to further questions of its form, in the form's order; they replace what is there. */
export function withAnswers(
  {item: items = []}: Questionnaire,
  response: QuestionnaireResponse,
  answers: PrefilledAnswers,
): QuestionnaireResponse {
  if (Object.keys(answers).length === 0) return response;
  const merged = merge(items, response.item ?? [], answers);
  const {item: _, ...rest} = response;
  return {...rest, ...(merged.length > 0 && {item: merged})};
}

function merge(
  asked: readonly QuestionnaireItem[],
  given: readonly QuestionnaireResponseItem[],
  answers: PrefilledAnswers,
): readonly QuestionnaireResponseItem[] {
  const known = new Set(asked.map(({linkId}) => linkId));
  return [
    ...asked.flatMap((item): readonly QuestionnaireResponseItem[] => {
      const own = given.filter(({linkId}) => linkId === item.linkId);
      const answer = answers[item.linkId];
      if (answer) return [{...(own[0] ?? {linkId: item.linkId}), answer}];
      if (item.type !== 'group' || own.length > 1) return own;
      const below = merge(item.item ?? [], own[0]?.item ?? [], answers);
      return below.length > 0 ? [{...(own[0] ?? {linkId: item.linkId}), item: below}] : own;
    }),
    // What no question of the form is about stays.
    ...given.filter(({linkId}) => !known.has(linkId)),
  ];
}

/**
 * A response with the answers of one section only: what is kept for the next form of the same writer. `others` gives the
 * other sections, where the page knows something about the next person.
 */
export function onlySection(
  response: QuestionnaireResponse,
  sectionId: string,
  others?: QuestionnaireResponse,
): QuestionnaireResponse {
  const {item = [], authored: _, ...rest} = response;
  const own = item.filter(({linkId}) => linkId === sectionId);
  const about = others?.item?.filter(({linkId}) => linkId !== sectionId) ?? [];
  return {...rest, status: 'in-progress', item: [...own, ...about]};
}
