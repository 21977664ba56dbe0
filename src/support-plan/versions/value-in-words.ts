import {agreementInWords, labelled, reviewInWords, sharingInWords} from '../../i18n/plan/in-words.js';
import type {Plan, PlanAgreement, PlanChoice, PlanSharing} from '../../model/plan.js';
import {fieldsOf, type PlanPath} from '../../model/plan/shape.js';
import {entryLines} from './entry-in-words.js';
import {fieldInWords, isWordsField, lines, one, plain} from './field-in-words.js';
import {goalPlace} from './place-in-words.js';
import {known, sectionById, type WordsView} from './words-view.js';

/** Whether a place holds words that two people's versions of can be put together. */
export function holdsWords([part = '', id = '', field = '']: PlanPath, view: WordsView): boolean {
  if (part === 'review') return id === 'words';
  if (part !== 'answers') return isWordsField(part, field);
  const section = sectionById(view, id);
  const kind = section?.fields.find((each) => each.id === field)?.kind;
  return kind === undefined || kind === 'words';
}

/**
 * What stands at a place, in words, one line each; no line where nothing was said. `plan`: where the names of goals are found. Lists
 * in another order are {@link orderInWords}.
 */
export function valueInWords(path: PlanPath, value: unknown, plan: Plan, view: WordsView): readonly string[] {
  const {words, locale} = view;
  const [part = '', id, field, inner] = path;
  // A step without a goal is somewhere all the same.
  if (part === 'actions' && field === 'goal') {
    return [typeof value === 'string' ? goalInWords(value, plan, view) : words.otherSteps];
  }
  if (value === undefined || value === null) return [];
  switch (part) {
    case 'status':
      return one(known<string>(words.planStatuses, typeof value === 'string' ? value : ''), view);
    case 'noGoals':
      return [value === true ? words.noGoals : words.no];
    case 'started':
      return plain(value, view);
    case 'answers':
      return inner === undefined ? plain(value, view) : one((value as PlanChoice).text, view);
    case 'review':
      return id === 'when' && typeof value === 'string'
        ? one(reviewInWords(words, locale, {when: value}), view)
        : plain(value, view, id === 'words');
    case 'sharing':
      return lines(sharingInWords(words, locale, value as PlanSharing));
    case 'agreement':
      return one(agreementInWords(words, locale, value as PlanAgreement), view);
    case 'goals':
    case 'actions':
    case 'contingencies':
    case 'people':
    case 'reviews':
      if (field === undefined) return entryLines(part, fieldsOf(value), view);
      return field === 'reviews'
        ? entryLines('goal-review', fieldsOf(value), view)
        : fieldInWords(part, field, value, view);
    default:
      return plain(value, view);
  }
}

/** "Goal 1: I want to get out of the house", or "Goal 1" while nothing has been written. */
function goalInWords(id: string, plan: Plan, view: WordsView): string {
  const goal = plan.goals.find((each) => each.id === id);
  if (!goal) return view.words.otherSteps;
  const place = goalPlace(id, plan, view);
  return goal.text === undefined ? place : labelled(place, goal.text);
}
