import type {Activity} from '../../model/activity.js';
import type {PlanAction, PlanActivity} from '../../model/plan.js';
import {
  actionsOf,
  withActionLinked,
  withEntry,
  withEntryFields,
  withFields,
  withoutEntry,
} from '../../model/plan/edit.js';
import {same} from '../../model/plan/same.js';
import {neighbourOf, removeEntry} from '../parts/entry-list.js';
import type {PlanView} from '../plan-view.js';
import {activityOf, completed, stepOf, type ActivityLanguage} from './activity-of.js';
import {goalsId, type GoalsEditor} from './goals-editor.js';
import {goalPlace, stepPlace} from './places.js';

/** What a step is called among the steps that it stands with. */
export function stepNumber({plan}: PlanView, {id, goal}: PlanAction): number {
  const known = plan.goals.some((each) => each.id === goal) ? goal : undefined;
  return actionsOf(plan, known).findIndex((each) => each.id === id) + 1;
}

/** What is taken away is said by its words: its number is gone with it. */
const named = (name: string, words: string | undefined): string => (words ? `${name}, ${words}` : name);

/** Opens a goal with focus in its first box; the steps without a goal with focus on the way to add one. */
export function openGoal(view: PlanView, editor: GoalsEditor, goal: string | undefined): void {
  if (!editor.open(view, goal)) return;
  view.desk.focus(goal === undefined ? goalsId.addStep : goalPlace(goal, 'text').id);
}

/** Closes what is open; focus goes back to where it was opened. */
export function doneGoal(view: PlanView, editor: GoalsEditor, goal: string | undefined): void {
  const plan = editor.asClosed(view);
  if (!editor.close(view)) return;
  const isThere = goal === undefined ? actionsOf(plan).length > 0 : plan.goals.some(({id}) => id === goal);
  view.desk.focus(isThere ? goalsId.change(goal) : goalsId.add);
}

/** A goal at the end, open. */
export function addGoal(view: PlanView, editor: GoalsEditor): void {
  const id = view.desk.newId();
  const number = editor.asClosed(view).goals.length + 1;
  if (!editor.open(view, id)) return;
  view.desk.pause();
  // Whoever has a goal does not say any more that there is none.
  view.desk.edit((plan) =>
    withFields(withEntry(plan, 'goals', {id, start: view.today}), {noGoals: undefined}),
  );
  view.desk.say(editor.texts.goalAdded(number));
  view.desk.focus(goalPlace(id, 'text').id);
}

/** Takes a goal away, with its steps or without them. */
export function removeGoal(
  view: PlanView,
  editor: GoalsEditor,
  id: string,
  {keepSteps = false}: {readonly keepSteps?: boolean} = {},
): void {
  const number = view.plan.goals.findIndex((each) => each.id === id) + 1;
  const name = named(editor.texts.goalName(number), view.plan.goals[number - 1]?.text);
  const neighbour = neighbourOf(view, 'goals', id);
  editor.reset();
  view.desk.pause();
  view.desk.edit((plan) => {
    const steps = keepSteps ? actionsOf(plan, id) : [];
    const freed = steps.reduce((before, step) => withActionLinked(before, step.id, undefined), plan);
    return withoutEntry(freed, 'goals', id);
  });
  view.desk.say(editor.entry.removed(name));
  view.desk.focus(neighbour === undefined ? goalsId.add : goalsId.change(neighbour));
}

/** Asks first where a goal has steps: they would go with it. */
export function askToRemoveGoal(view: PlanView, editor: GoalsEditor, id: string): void {
  if (actionsOf(view.plan, id).length === 0) {
    removeGoal(view, editor, id);
    return;
  }
  editor.removing = id;
  view.desk.update();
}

/** A step at the end of what is open, itself open. */
export function addStep(view: PlanView, editor: GoalsEditor, goal: string | undefined): void {
  const id = view.desk.newId();
  const number = actionsOf(editor.asClosed(view, 'step'), goal).length + 1;
  if (!editor.open(view, goal) || !editor.openStep(view, id)) return;
  view.desk.pause();
  view.desk.edit((plan) => withEntry(plan, 'actions', {id, ...(goal !== undefined && {goal})}));
  view.desk.say(editor.texts.stepAdded(number));
  view.desk.focus(stepPlace(id, 'what').id);
}

/** Opens a step with focus in its first box. */
export function openStep(view: PlanView, editor: GoalsEditor, step: string): void {
  if (editor.openStep(view, step)) view.desk.focus(stepPlace(step, 'what').id);
}

/** Closes the open step; focus goes back to where it was opened. */
export function doneStep(view: PlanView, editor: GoalsEditor, step: string): void {
  const isThere = editor.asClosed(view, 'step').actions.some(({id}) => id === step);
  if (editor.closeStep(view)) view.desk.focus(isThere ? goalsId.changeStep(step) : goalsId.addStep);
}

/** Takes the open step away. */
export function removeStep(view: PlanView, editor: GoalsEditor, step: PlanAction): void {
  const title = step.what ?? step.activity?.name ?? step.stage;
  const name = named(editor.texts.stepName(stepNumber(view, step)), title);
  editor.forgetStep();
  view.desk.pause();
  removeEntry(view, {list: 'actions', id: step.id, name, words: editor.entry}, (neighbour) =>
    neighbour === undefined ? goalsId.addStep : goalsId.changeStep(neighbour),
  );
}

/** Makes the open step part of another goal, or of none; it stays open there. */
export function linkStep(view: PlanView, editor: GoalsEditor, step: string, goal: string | undefined): void {
  const {texts} = editor;
  const number = view.plan.goals.findIndex(({id}) => id === goal) + 1;
  view.desk.pause();
  view.desk.edit((plan) => withActionLinked(plan, step, goal));
  editor.follow(view, goal);
  // The question stands there.
  editor.more.add('step');
  view.desk.say(goal === undefined ? texts.stepUnlinked : texts.stepLinked(number));
  view.desk.focus(stepPlace(step, 'goal').id);
}

const languageOf = ({locale, today}: PlanView, {texts}: GoalsEditor): ActivityLanguage => ({
  words: texts.activityWords,
  locale,
  today,
});

/**
 * Adds activities as steps. One is opened, since there is more to say about it; of several, focus goes to the first. Where something
 * else has to be mended first they are added all the same, and focus stays with that.
 */
export function addActivities(
  view: PlanView,
  editor: GoalsEditor,
  toGoal: string | undefined,
  activities: readonly Activity[],
): void {
  const goal = view.plan.goals.some(({id}) => id === toGoal) ? toGoal : undefined;
  const language = languageOf(view, editor);
  // A page may give activities that say less than those of a directory.
  const usable = activities.flatMap((each) => completed(each) ?? []);
  const steps = usable.map((each) => stepOf(each, language, {id: view.desk.newId(), goal}));
  const [first] = steps;
  if (!first) return;
  const isOpen = editor.open(view, goal);
  view.desk.pause();
  view.desk.edit((plan) => steps.reduce((before, step) => withEntry(before, 'actions', step), plan));
  view.desk.say(editor.texts.stepsAdded(steps.length));
  const isStepOpen = isOpen && steps.length === 1 && editor.openStep(view, first.id);
  const focusOn = isStepOpen ? stepPlace(first.id, 'what').id : goalsId.changeStep(first.id);
  editor.picker.use(usable, () => isOpen && view.desk.focus(focusOn));
}

/** Makes a step one about this activity. */
export function useActivity(view: PlanView, editor: GoalsEditor, step: string, activity: Activity): void {
  setActivity(view, editor, step, activityOf(activity, languageOf(view, editor)));
  view.desk.say(editor.texts.activityChosen(activity.name));
  editor.picker.use([activity], () => view.desk.focus(activityFocus(step)));
}

/** Takes the activity off a step. */
export function takeActivityOff(view: PlanView, editor: GoalsEditor, step: string): void {
  setActivity(view, editor, step, undefined);
  view.desk.say(editor.texts.activityRemoved);
  view.desk.focus(activityFocus(step));
}

/** Where focus goes when the activity of a step is another one. */
export const activityFocus = (step: string): string => `actions-${step}-activity`;

/** The person agreed to their details going to one activity: that does not hold for another one. */
function setActivity(
  view: PlanView,
  editor: GoalsEditor,
  step: string,
  activity: PlanActivity | undefined,
): void {
  const before = view.plan.actions.find(({id}) => id === step);
  const isAnother = !same(before?.activity && nameOf(before.activity), activity && nameOf(activity));
  const isGone = before?.agreed !== undefined && isAnother;
  if (isGone) editor.agreementGone.add(step);
  editor.typing.delete(step);
  editor.activities.forget(step);
  view.desk.pause();
  view.desk.edit((plan) =>
    withEntryFields(plan, 'actions', step, {activity, ...(isGone && {agreed: undefined})}),
  );
  view.desk.pause();
}

const nameOf = ({id, source, name}: PlanActivity) => ({id, source, name});
