import type {AstNode} from './fhirpath.js';

/**
 * What an expression reads, as far as its text tells. It may name more than is read, never less: an expression is only
 * re-evaluated when something named here has changed.
 */
export interface Dependencies {
  /** Any answer anywhere. */
  readonly everything: boolean;
  /** Anything in the item that the expression stands on. */
  readonly context: boolean;
  /** linkIds looked for in the whole response; what lies below them is read as well. */
  readonly anywhere: ReadonlySet<string>;
  /** linkIds looked for inside the item that the expression stands on. */
  readonly inContext: ReadonlySet<string>;
  /** Names after `%`, those of FHIRPath itself left out. */
  readonly variables: ReadonlySet<string>;
  /** `today()`, `now()`: another result at another time. */
  readonly clock: boolean;
}

/** Where a value comes from, while a path is followed. */
type Source =
  /** Not from the answers, or accounted for already. */
  | {readonly kind: 'plain'}
  /** The response, or the context, itself: nothing of it is read yet. */
  | {readonly kind: 'root'; readonly local: boolean}
  /** Items (or parts of them): those with these linkIds; all of them where there are none. */
  | {readonly kind: 'items'; readonly local: boolean; readonly linkIds?: readonly string[]};

const PLAIN: Source = {kind: 'plain'};

/** Constants that no answer changes. */
const CONSTANTS = new Set(['questionnaire', 'qitem', 'ucum', 'sct', 'loinc', 'factory', 'terminologies']);
/** Functions that only go on to other items. */
const NAVIGATION = new Set(['descendants', 'children', 'repeat', 'repeatAll']);
/** Functions whose arguments name types. */
const TYPE_ARGUMENTS = new Set(['ofType', 'is', 'as']);
/** Functions that only hand on what they stand on, to their arguments. */
const PASSING = new Set(['iif', 'coalesce']);
const CLOCK = new Set(['today', 'now', 'timeOfDay']);

/** Reads what a parsed expression depends on. */
export function dependencies(ast: AstNode): Dependencies {
  const reader = new Reader();
  reader.consume(reader.visit(ast, {kind: 'root', local: true}));
  return reader;
}

class Reader implements Dependencies {
  everything = false;
  context = false;
  clock = false;
  readonly anywhere = new Set<string>();
  readonly inContext = new Set<string>();
  readonly variables = new Set<string>();

  /** The value itself is used: everything that it may be made of is read. */
  consume(source: Source): void {
    if (source.kind === 'plain') return;
    if (source.kind === 'items' && source.linkIds) {
      const found = source.local ? this.inContext : this.anywhere;
      for (const linkId of source.linkIds) found.add(linkId);
    } else if (source.local) this.context = true;
    else this.everything = true;
  }

  /** Follows one part of the expression, read on `focus`. */
  visit(node: AstNode, focus: Source): Source {
    const children = node.children ?? [];
    switch (node.type) {
      case 'InvocationExpression': {
        const [target, call] = children;
        return target && call ? this.#invoke(call, this.visit(target, focus)) : PLAIN;
      }
      case 'IndexerExpression': {
        const [target, index] = children;
        const source = target ? this.visit(target, focus) : PLAIN;
        // Which item is the third depends on all of them.
        this.consume(source);
        if (index) this.consume(this.visit(index, focus));
        return source;
      }
      case 'MemberInvocation':
      case 'FunctionInvocation':
        return this.#invoke(node, focus);
      case 'ThisInvocation':
        return focus;
      case 'ExternalConstantTerm':
        return this.#constant(unquote(node.delimitedText ?? node.text ?? ''));
      case 'TypeExpression':
        if (children[0]) this.consume(this.visit(children[0], focus));
        return PLAIN;
      case 'TypeSpecifier':
      case 'LiteralTerm':
        return PLAIN;
      default:
        if (children.length === 1) return this.visit(children[0]!, focus);
        for (const child of children) this.consume(this.visit(child, focus));
        return PLAIN;
    }
  }

  #constant(name: string): Source {
    if (name === 'resource' || name === 'rootResource') return {kind: 'root', local: false};
    if (name === 'context') return {kind: 'root', local: true};
    if (!CONSTANTS.has(name)) this.variables.add(name);
    return PLAIN;
  }

  #invoke(call: AstNode, focus: Source): Source {
    if (call.type === 'ThisInvocation') return focus;
    if (call.type === 'MemberInvocation') return member(unquote(call.text ?? ''), focus);
    if (call.type !== 'FunctionInvocation') return this.visit(call, focus);
    const name = unquote(call.text ?? '');
    const parameters = call.children?.[0]?.children?.slice(1) ?? [];
    const list = parameters.flatMap((one) => (one.type === 'ParamList' ? (one.children ?? []) : [one]));
    if (CLOCK.has(name)) {
      this.clock = true;
      return PLAIN;
    }
    if (name === 'where' || (name === 'exists' && list.length === 1)) {
      const found = this.#where(list[0], focus);
      if (name === 'where') return found;
      this.consume(found);
      return PLAIN;
    }
    if (NAVIGATION.has(name)) {
      // `repeat(item)`: on to other items, none of which is read before it is asked for.
      const next = below(focus);
      for (const argument of list) if (!isPath(argument)) this.consume(this.visit(argument, next));
      return next;
    }
    if (!PASSING.has(name)) this.consume(focus);
    if (!TYPE_ARGUMENTS.has(name)) for (const argument of list) this.consume(this.visit(argument, focus));
    return PASSING.has(name) ? PLAIN : focus;
  }

  /** `where(linkId = 'x')`: only those items count; whatever else is asked of them is read on them. */
  #where(criteria: AstNode | undefined, focus: Source): Source {
    if (!criteria) return focus;
    const linkIds = focus.kind === 'plain' ? undefined : namedLinkIds(criteria);
    const found: Source =
      linkIds && focus.kind !== 'plain' ? {kind: 'items', local: focus.local, linkIds} : focus;
    this.#criteria(criteria, found);
    return found;
  }

  /** Everything of a condition but its comparisons with linkIds, which are a matter of the form, not of answers. */
  #criteria(node: AstNode, focus: Source): void {
    if (comparedLinkIds(node)) return;
    const inner = unwrapped(node);
    if (inner.type === 'AndExpression' || inner.type === 'OrExpression') {
      for (const child of inner.children ?? []) this.#criteria(child, focus);
      return;
    }
    this.consume(this.visit(node, focus));
  }
}

/** One step down a path. */
function member(name: string, focus: Source): Source {
  if (focus.kind !== 'root') return focus;
  if (name === 'item' || name === 'answer') return below(focus);
  // The response's own fields stay as they are while it is filled in; those of an item are a matter of that item.
  return focus.local ? {kind: 'items', local: true} : PLAIN;
}

function below(focus: Source): Source {
  return focus.kind === 'root' ? {kind: 'items', local: focus.local} : focus;
}

/** linkIds that a condition restricts items to; none where it does not. */
function namedLinkIds(node: AstNode): readonly string[] | undefined {
  const compared = comparedLinkIds(node);
  if (compared) return compared;
  const {type, children = []} = unwrapped(node);
  if (type === 'AndExpression') {
    return children.map(namedLinkIds).find((linkIds) => linkIds !== undefined);
  }
  if (type !== 'OrExpression') return undefined;
  const sides = children.map(namedLinkIds);
  return sides.every((side) => side !== undefined) ? sides.flat() : undefined;
}

/** `linkId = 'a'`, `'a' = linkId`, `linkId in ('a' | 'b')`. */
function comparedLinkIds(node: AstNode): readonly string[] | undefined {
  const {type, text, children = []} = unwrapped(node);
  const [left, right] = children;
  if (!left || !right) return undefined;
  if (type === 'EqualityExpression' && (text === '=' || text === '~')) {
    if (isLinkId(left)) return literals(right);
    return isLinkId(right) ? literals(left) : undefined;
  }
  if (type !== 'MembershipExpression') return undefined;
  if (text === 'in' && isLinkId(left)) return literals(right);
  return text === 'contains' && isLinkId(right) ? literals(left) : undefined;
}

function isLinkId(node: AstNode): boolean {
  const inner = unwrapped(node);
  if (inner.type === 'MemberInvocation') return unquote(inner.text ?? '') === 'linkId';
  const [target, call] = inner.children ?? [];
  return (
    inner.type === 'InvocationExpression' &&
    target !== undefined &&
    call?.type === 'MemberInvocation' &&
    unquote(call.text ?? '') === 'linkId' &&
    unwrapped(target).type === 'ThisInvocation'
  );
}

function literals(node: AstNode): readonly string[] | undefined {
  const inner = unwrapped(node);
  if (inner.type === 'StringLiteral') return [unquote(inner.text ?? '')];
  if (inner.type !== 'UnionExpression') return undefined;
  const parts = (inner.children ?? []).map(literals);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** Whether an argument is nothing but a path through the answers: `item`, `answer.item`, `item | answer.item`. */
function isPath(node: AstNode): boolean {
  const inner = unwrapped(node);
  if (inner.type === 'MemberInvocation' || inner.type === 'ThisInvocation') return true;
  if (inner.type !== 'InvocationExpression' && inner.type !== 'UnionExpression') return false;
  return (inner.children ?? []).every(isPath);
}

const WRAPPERS = new Set([
  'EntireExpression',
  'TermExpression',
  'InvocationTerm',
  'ParenthesizedTerm',
  'LiteralTerm',
]);

/** The node inside brackets and other nodes that only hold one. */
function unwrapped(node: AstNode): AstNode {
  let inner = node;
  while (WRAPPERS.has(inner.type) && inner.children?.length === 1) inner = inner.children[0]!;
  return inner;
}

const ESCAPES: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', f: '\f'};

/** The text inside quotes or backticks. */
function unquote(text: string): string {
  const quote = text.charAt(0);
  if (text.length < 2 || (quote !== "'" && quote !== '`') || !text.endsWith(quote)) return text;
  return text
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, hex: string | undefined, char: string) =>
      hex ? String.fromCharCode(parseInt(hex, 16)) : (ESCAPES[char] ?? char),
    );
}
