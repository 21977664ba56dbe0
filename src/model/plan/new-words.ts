/** A stretch of a text, and whether it is new. */
export interface MarkedWords {
  readonly text: string;
  readonly isNew: boolean;
}

/** Longer texts are marked as a whole: comparing takes the product of their lengths. */
const MOST = 1_500;

/**
 * A text in stretches, so that words that were not in the text before can be shown bold and underlined. Put together they are the
 * text as it is.
 */
export function markNewWords(before: string, after: string): readonly MarkedWords[] {
  const [old, now] = [tokens(before), tokens(after)];
  if (old.length > MOST || now.length > MOST)
    return after === '' ? [] : [{text: after, isNew: before !== after}];
  const kept = keptTokens(old, now);
  const marked: MarkedWords[] = [];
  now.forEach((text, index) => {
    // A gap between two new words belongs to them; any other stands as it was.
    const isGap = text.trim() === '';
    const isNew = isGap ? isNewAt(index - 1) && isNewAt(index + 1) : !kept.has(index);
    const last = marked.at(-1);
    if (last?.isNew === isNew) marked[marked.length - 1] = {text: last.text + text, isNew};
    else marked.push({text, isNew});
  });
  return marked;

  function isNewAt(index: number): boolean {
    return now[index] !== undefined && !kept.has(index);
  }
}

/** Words and the gaps between them. */
const tokens = (text: string): readonly string[] => text.match(/\s+|\S+/g) ?? [];

/** Places of the words that are in both texts in one order: the longest such row. */
function keptTokens(old: readonly string[], now: readonly string[]): ReadonlySet<number> {
  const width = now.length + 1;
  const length = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number) => length[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      length[row * width + column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const kept = new Set<number>();
  for (let row = 0, column = 0; row < old.length && column < now.length;) {
    if (old[row] === now[column]) {
      kept.add(column++);
      row++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return kept;
}
