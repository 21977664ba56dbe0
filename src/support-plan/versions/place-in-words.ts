import {fieldWords, whenInWords} from '../../i18n/plan/in-words.js';
import type {PlanWords} from '../../i18n/plan/index.js';
import {inSentence} from '../../i18n/sentence.js';
import {isDay} from '../../model/calendar.js';
import type {Plan} from '../../model/plan.js';
import {actionsOf} from '../../model/plan/edit.js';
import {entriesOf, type PlanPath} from '../../model/plan/shape.js';
import {headingOf, headingOfKind, known, sectionById, type WordsView} from './words-view.js';

/**
 * Where in a plan something is, as people call it: "Goal 1, by when", "Goal 2, step 1, who will do it", "What matters to me". No id is
 * ever shown: what nobody has a name for is "another part of the plan".
 */
export function placeInWords(path: PlanPath, plan: Plan, view: WordsView): string {
  const {t} = view;
  const [part = '', id, field] = path;
  switch (part) {
    case 'title':
    case 'status':
    case 'started':
    case 'noGoals':
    case 'agreement':
      return t[part];
    case 'answers':
      return answerPlace(id ?? '', field, view);
    case 'goals':
      return id === undefined
        ? t.orderOf(headingOfKind(view, 'goals'))
        : withField(goalPlace(id, plan, view), field, t.goal, view);
    case 'actions':
      return id === undefined
        ? t.orderOf(headingOfKind(view, 'actions'))
        : withField(stepPlace(id, plan, view), field, t.action, view);
    case 'contingencies':
      return entryPlace(headingOfKind(view, 'contingency'), path, plan, view, t.contingency);
    case 'people':
      return entryPlace(headingOfKind(view, 'people'), path, plan, view, t.person);
    case 'review':
      return withField(headingOfKind(view, 'review'), id, t.review, view);
    case 'reviews':
      return reviewPlace(id, plan, view);
    case 'sharing':
      return headingOfKind(view, 'sharing');
    default:
      return t.anotherPart;
  }
}

/** "Goal 2", by its place in the person's order. */
export function goalPlace(id: string, plan: Plan, {words}: WordsView): string {
  const index = plan.goals.findIndex((goal) => goal.id === id);
  return words.goalNumber(index < 0 ? plan.goals.length + 1 : index + 1);
}

/** "Goal 2, step 1", or "Other things that will happen, step 1". */
export function stepPlace(id: string, plan: Plan, view: WordsView): string {
  const {t, words} = view;
  const action = plan.actions.find((each) => each.id === id);
  const goal = plan.goals.find((each) => each.id === action?.goal);
  const row = actionsOf(plan, goal?.id);
  const index = row.findIndex((each) => each.id === id);
  const step = inSentence(words.stepNumber(index < 0 ? row.length + 1 : index + 1));
  return t.inPlace(goal ? goalPlace(goal.id, plan, view) : words.otherSteps, step);
}

/** A field that only a later version of the kit knows has no name: the entry is said alone. */
function withField(entry: string, field: string | undefined, names: object, {t}: WordsView): string {
  const name = field === undefined ? undefined : known<string>(names, field);
  return name === undefined ? entry : t.inPlace(entry, name);
}

function answerPlace(id: string, fieldId: string | undefined, view: WordsView): string {
  const heading = headingOf(view, id);
  const field = sectionById(view, id)?.fields.find((each) => each.id === fieldId);
  if (!field) return heading;
  const {label} = fieldWords(view.words, id, field);
  // The text that the kit calls as it calls the section is the section's own, whatever an organisation calls that.
  const kitHeading = known<PlanWords>(view.words.sections, id);
  return label === heading || label === kitHeading?.label
    ? heading
    : view.t.inPlace(heading, inSentence(label));
}

/** One of several is numbered; an only one is called as its section is. */
function entryPlace(
  heading: string,
  [list = '', id, field]: PlanPath,
  plan: Plan,
  view: WordsView,
  names: object,
): string {
  const {t} = view;
  if (id === undefined) return t.orderOf(heading);
  const entries = entriesOf(plan[list as keyof Plan]);
  const index = entries.findIndex((each) => each.id === id);
  const name = list === 'people' && field !== 'name' ? entries[index]?.['name'] : undefined;
  const entry =
    typeof name === 'string'
      ? t.inPlace(heading, name)
      : entries.length > 1
        ? t.numbered(heading, index < 0 ? entries.length + 1 : index + 1)
        : heading;
  return withField(entry, field, names, view);
}

function reviewPlace(id: string | undefined, plan: Plan, {t, locale}: WordsView): string {
  const on = plan.reviews.find((each) => each.id === id)?.on;
  return isDay(on) ? t.reviewOn(whenInWords(locale, on)) : t.reviews;
}
