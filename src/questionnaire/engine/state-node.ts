import type {Answer, QuestionnaireResponseItem} from '../../model/fhir.js';
import type {FormItem, FormOption} from './form.js';
import type {FormNode} from './session-types.js';

/** An item of an earlier response that the form does not know, and where it stood. */
export interface Stranger {
  /** The node that it followed; none where it was first. */
  readonly after?: StateNode;
  readonly item: QuestionnaireResponseItem;
}

/** What an earlier response said about a node beyond its answers: given back as it was. */
export interface Kept {
  /** `id`, `extension`, `text` and the like. */
  readonly fields: QuestionnaireResponseItem;
  /** The item was there, with nothing in it. */
  readonly empty: boolean;
  /** The whole item, where its type is one that the kit does not know. */
  readonly whole?: QuestionnaireResponseItem;
}

/** A {@link FormNode} that can be written. Only {@link FormState} and its helpers do. */
export class StateNode implements FormNode {
  readonly key: string;
  readonly item: FormItem;
  readonly parent?: StateNode;
  children: readonly StateNode[] = [];
  answers: readonly Answer[] = [];
  options: readonly FormOption[];
  text?: string;
  enabled = true;
  revision = 0;

  /** By enableWhen. */
  conditionsHold = true;
  /** By enableWhenExpression. */
  expressionHolds = true;
  /** The last answers were given by a person, not by a rule of the form. */
  edited = false;
  /** What an earlier response held about this node. */
  kept?: Kept;
  /** Items of an earlier response that the form does not know, among this node's children. */
  strangers: readonly Stranger[] = [];
  /** Which of several answers the children are about; the first where nothing says another. */
  owner?: Answer;
  /** What was said below the other answers: it goes where they go. */
  below: ReadonlyMap<Answer, readonly QuestionnaireResponseItem[]> = new Map();
  /** The same for answers that were taken away: they may come back. */
  aside: readonly (readonly [Answer, readonly QuestionnaireResponseItem[]])[] = [];

  constructor(key: string, item: FormItem, parent?: StateNode) {
    this.key = key;
    this.item = item;
    if (parent) this.parent = parent;
    this.options = item.options;
  }
}

/** Whether an item is asked: it takes answers, and its fault (if any) does not forbid that. */
export function isQuestion(item: FormItem): boolean {
  return item.type !== 'group' && item.type !== 'display' && !item.fatal;
}
