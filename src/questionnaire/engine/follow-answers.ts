import type {Answer, QuestionnaireResponseItem} from '../../model/fhir.js';
import {sameAnswer} from './compare-answers.js';
import type {StateNode} from './state-node.js';
import {responseItems} from './write-response.js';

type Items = readonly QuestionnaireResponseItem[];

/**
 * Questions below a question that has several answers are about one of them. Before the answers change, finds out
 * where what was said below each goes: with the answer it was said about, or aside where that is taken away. Gives what
 * the children have to hold from now on, where they are about another answer; nothing where they stay as they are.
 */
export function followAnswers(node: StateNode, answers: readonly Answer[]): Items | undefined {
  const {answers: before, item} = node;
  const isPlain = item.children.length === 0 && node.strangers.length === 0 && node.below.size === 0;
  // What stands below the one answer that there can be is about the question, whatever the answer.
  if (isPlain || (!item.repeats && before.length < 2 && answers.length < 2)) return undefined;
  const after = successors(node, answers);
  const owner = ownerOf(node);
  const isSaid = hasSaid(node);
  const next = owner && after.get(owner);
  const isEmptied = owner !== undefined && answers.length === 0 && isTyped(node, owner);
  const stays = isSaid && (next !== undefined || owner === undefined || isEmptied);
  const known: (readonly [Answer, Items])[] = [...node.aside, ...node.below];
  if (owner && isSaid && !stays) known.push([owner, responseItems(node.children, node.strangers, 'all')]);
  const below = new Map<Answer, Items>();
  node.aside = known.filter(([was, items]) => {
    const now = after.get(was) ?? answers.find((answer) => !below.has(answer) && sameAnswer(answer, was));
    if (now) below.set(now, items);
    return !now;
  });
  const chosen = stays ? (next ?? answers[0]) : (answers.find((answer) => below.has(answer)) ?? answers[0]);
  const fill = chosen && below.get(chosen);
  if (chosen && fill) below.delete(chosen);
  // Something was said before there was an answer that it could be about, and there is something about that, too.
  if (stays && chosen && fill) node.aside = [...node.aside, [chosen, fill]];
  node.below = below;
  if (chosen) node.owner = chosen;
  else delete node.owner;
  if (stays) return undefined;
  return fill ?? (isSaid ? [] : undefined);
}

/** The answer that a node's children are about. */
export function ownerOf({answers, owner}: StateNode): Answer | undefined {
  return owner && answers.includes(owner) ? owner : answers[0];
}

/** Each answer as it will be: the same one, or what was typed in its place. */
function successors(node: StateNode, answers: readonly Answer[]): ReadonlyMap<Answer, Answer> {
  const {answers: before} = node;
  const found = new Map<Answer, Answer>();
  const taken = new Set<Answer>();
  const follow = (was: Answer, now: Answer | undefined) => {
    if (!now) return;
    found.set(was, now);
    taken.add(now);
  };
  for (const was of before) {
    follow(
      was,
      answers.find((answer) => !taken.has(answer) && (answer === was || sameAnswer(answer, was))),
    );
  }
  if (before.length !== answers.length) return found;
  for (const [index, was] of before.entries()) {
    const now = answers[index];
    if (now && !found.has(was) && !taken.has(now) && isTyped(node, was) && isTyped(node, now))
      follow(was, now);
  }
  return found;
}

/** Whether an answer is typed letter by letter: it stays the same answer while it changes. */
function isTyped({options}: StateNode, answer: Answer): boolean {
  return !answer.valueCoding && !options.some((option) => sameAnswer(option.answer, answer));
}

/** Whether anybody said anything below a node: what the form fills in by itself is no loss. */
function hasSaid({children, strangers}: StateNode): boolean {
  const isSaid = (child: StateNode): boolean =>
    (child.answers.length > 0 && (child.edited || child.kept !== undefined)) || hasSaid(child);
  return strangers.length > 0 || children.some(isSaid);
}
