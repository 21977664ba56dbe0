/** An atom of a regular expression (a class, an escaped or a plain character), a bracket or a bar; and how often it may stand. */
const TOKEN =
  /(\[(?:\\.|[^\]\\])*\]|\\.|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[^\\])([*+?]|\{\d+(?:,\d*)?\})?\??/gsu;
/** More than once. */
const MANY = /^(?:[*+]|\{(?!0,1\}|[01]\}))/;

interface Group {
  /** Atoms inside, in order. */
  readonly atoms: {readonly source: string; readonly times: string}[];
  /** Something inside is itself repeated, or one of several. */
  isOpen: boolean;
  /** It holds more than atoms in a row. */
  isMixed: boolean;
}

/**
 * Whether a regular expression may try more ways than can be tried: something repeated that holds something repeated,
 * such as `(\w+\s?)+`. Repeats that a character keeps apart, as in `([\w-]+\.)+`, are quick.
 */
export function mayTakeForEver(source: string): boolean {
  const open: Group[] = [{atoms: [], isOpen: false, isMixed: false}];
  for (const [, atom = '', times = ''] of source.matchAll(TOKEN)) {
    const group = open.at(-1)!;
    if (atom.startsWith('(')) {
      open.push({atoms: [], isOpen: false, isMixed: false});
    } else if (atom === ')') {
      if (open.length > 1) open.pop();
      const around = open.at(-1)!;
      const isMany = MANY.test(times);
      if (isMany && group.isOpen && !isKeptApart(group)) return true;
      around.isOpen ||= group.isOpen || isMany;
      around.isMixed = true;
    } else if (atom === '|') {
      group.isOpen = true;
      group.isMixed = true;
    } else {
      group.atoms.push({source: atom, times});
      // A fixed number of times can be read in one way only.
      group.isOpen ||= times !== '' && !/^\{\d+\}$/.test(times);
    }
  }
  return false;
}

/** Whether one end of a repeated group is a character that nothing else in it matches. */
function isKeptApart({atoms, isMixed}: Group): boolean {
  if (isMixed) return false;
  return [atoms[0], atoms.at(-1)].some((end) => {
    if (!end || end.times || !/^(?:\\[^\w]|[^\\[.^$])$/u.test(end.source)) return false;
    const character = end.source.replace('\\', '');
    const others = atoms.filter((atom) => atom !== end);
    return others.every(({source}) => {
      try {
        return !new RegExp(`^${source}$`).test(character);
      } catch {
        return false;
      }
    });
  });
}
