import type {FormFault} from './form.js';

/** Items that still move in so many last rounds are the ones that contradict each other. */
const LAST_ROUNDS = 5;

/**
 * Runs rules on what has moved, round by round, until nothing moves any more. After too many rounds gives the items
 * that still do: their rules contradict each other, and stay as they are now.
 */
export function untilStill(
  maxRounds: () => number,
  take: () => ReadonlySet<string>,
  run: (moved: ReadonlySet<string>) => void,
): ReadonlySet<string> | undefined {
  const moving = new Set<string>();
  for (let round = 0; ; round++) {
    const moved = take();
    if (moved.size === 0) return undefined;
    const left = maxRounds() - round;
    if (left < LAST_ROUNDS) for (const linkId of moved) moving.add(linkId);
    if (left < 0) return moving;
    run(moved);
  }
}

/** Names the items whose rules never come to rest. */
export function contradiction(linkIds: ReadonlySet<string>): FormFault {
  const names = [...linkIds].sort();
  const [first] = names;
  const list = names.map((name) => `"${name}"`).join(', ');
  return {
    code: 'contradiction',
    ...(first === undefined ? {} : {linkId: first}),
    message: `The rules of ${list} contradict each other: whatever is shown changes what they ask for.`,
    fatal: false,
  };
}
