/** Words that keep their capital inside a sentence. Abbreviations do so anyway. */
const PROPER = new Set(
  (
    'I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December English Welsh Scottish Irish British UK England Wales Scotland Ireland ' +
    'Makaton Braille Mr Mrs Ms Dr Universal National Insurance Google Zoom Christmas Easter'
  ).split(' '),
);
const SMALL = new Set('a an and at by for from in of on or the to with your their his her'.split(' '));

/** Requests that name a thing: the thing is what follows. */
const NAMING =
  /^(?:please )?(?:enter|select|choose|pick|type|write|provide|give|give us|state|specify|add|attach|upload)\s+(.+)$/i;
/** Requests that do not: they say what to do as well as any message could. */
const TELLING =
  /^(?:please )?((?:tell us|describe|explain|list|say|let us know|give (?:us )?(?:details|an example))\b.*)$/i;

/** Nouns that only look like something that somebody does. */
const THINGS_IN_ING = new Set(
  'housing wellbeing meeting building hearing training evening morning rating anything something nothing'.split(
    ' ',
  ),
);

/** What makes a name of "Smoking status" and "Living arrangements". */
const KINDS =
  /^\S+ (?:status|history|habits?|arrangements?|situation|needs|details|dates?|times?|number|area|type|level|address)$/i;

/** A question that is a request by itself, without the "please". */
export function requestFrom(text: string): string | undefined {
  const request = TELLING.exec(text)?.[1];
  return request && request.length <= 90 && !/[.?!]/.test(request)
    ? request.charAt(0).toUpperCase() + request.slice(1)
    : undefined;
}

/** "First Name" is "first name". Nothing for what is no name of a thing: a clause, a symptom, several sentences. */
export function nounFromLabel(text: string, chosen: boolean): string | undefined {
  const label = NAMING.exec(text)?.[1] ?? text;
  const words = label.split(' ');
  if (/[.?!;:“”"]/.test(label) || words.length > 9) return undefined;
  if (/^(?:I|we|you|they|he|she|it|if|not|no|yes|other|in|on|over|and|or|but|please|one)\b/i.test(label))
    return undefined;
  if (isClause(label) || (!KINDS.test(label) && words.some(isDoing))) return undefined;
  // "Poor appetite or overeating" names nothing that could be selected.
  if (chosen && (/,| or /.test(label) || words.length > 6)) return undefined;
  return lowered(words).join(' ');
}

function isDoing(word: string): boolean {
  return /^[a-z]{3,}ing$/i.test(word) && !THINGS_IN_ING.has(word.toLowerCase());
}

/** Whether the words hold a verb that makes them more than a name. */
function isClause(label: string): boolean {
  return /\b(?:am|is|are|was|were|be|been|has|had|should|would|could|must|will|cannot|do not|that)\b/i.test(
    label,
  );
}

/** Capitals of a title become small letters; those of names and abbreviations stay. */
function lowered(words: readonly string[]): string[] {
  const isTitle = words.length > 1 && words.every((word) => SMALL.has(word) || !/^\p{Ll}/u.test(word));
  return words.map((word, index) => (index === 0 || isTitle ? lowerWord(word) : word));
}

function lowerWord(word: string): string {
  const bare = word.replace(/[’'].*$/, '');
  if (PROPER.has(bare) || /^\P{L}*\p{Lu}[\p{Lu}\d]/u.test(word) || /^\p{Lu}\p{Ll}*\p{Lu}/u.test(word))
    return word;
  return word.charAt(0).toLowerCase() + word.slice(1);
}
