/** Helping verbs that a question begins with, or that stand behind its question word. */
const HELPERS =
  'do|does|did|are|is|am|was|were|have|has|had|can|could|will|would|should|may|might|must|shall';
const PRONOUNS = 'you|we|they|he|she|it|I|there|this|that|anyone|anybody|someone';
const DETERMINERS = 'the|this|that|these|those|your|their|his|her|our|my|any|other|a|an|some';

/** What may stand behind the person or thing that a question is about, and shows where its name ends. */
const AFTER_NAME =
  /^(?:\w+(?:ing|ed|en)|able|aware|happy|ready|willing|in|on|at|a|an|the|not|under|over|from|to|for|made|had|been|feel|need|want|have|live|known|still|currently|already)$/i;

const PAST: Readonly<Record<string, string>> = {
  feel: 'felt',
  hear: 'heard',
  have: 'had',
  get: 'got',
  go: 'went',
  do: 'did',
  see: 'saw',
  take: 'took',
  find: 'found',
  give: 'gave',
  make: 'made',
  come: 'came',
  know: 'knew',
  become: 'became',
  leave: 'left',
  begin: 'began',
  eat: 'ate',
  drink: 'drank',
  sleep: 'slept',
  spend: 'spent',
  think: 'thought',
  say: 'said',
  tell: 'told',
  meet: 'met',
  lose: 'lost',
  fall: 'fell',
  fill: 'filled',
  plan: 'planned',
  stop: 'stopped',
};

/** A question asked with a question word: "how often you feel lonely", "your date of birth". */
export function nounFromQuestion(question: string): string | undefined {
  const named = nameAskedFor(question);
  if (named) return named;
  const parts = new RegExp(
    `^((?:(?:to|in|at|on|for|with|from|by|about) )?(?:what|which|who|whom|whose|when|where|why|how)\\b.*?)(?: (${HELPERS}) (.+))?$`,
    'i',
  ).exec(question);
  const asked = parts?.[1];
  if (!asked) return undefined;
  const front = lower(asked);
  const [, , helper, rest] = parts;
  if (!helper || !rest) return front;
  const turned = turn(helper.toLowerCase(), rest);
  return turned && `${front} ${turned}`;
}

/** "What is your date of birth" asks for "your date of birth". */
function nameAskedFor(question: string): string | undefined {
  const name = /^what(?:’s|'s| is| are| was| were) (.+)$/i.exec(question)?.[1];
  return name && !new RegExp(`^(?:${PRONOUNS})\\b`, 'i').test(name) ? lower(name) : undefined;
}

/** A question that yes or no answers, as what yes would say: "you smoke", "there is a time we should not use". */
export function statementFrom(question: string): string | undefined {
  const agreed = /^I (agree|confirm|consent|understand|would|want|need|am|have|do)\b(.*)$/i.exec(question);
  if (agreed) {
    const verb = agreed[1]!.toLowerCase();
    return `you ${verb === 'am' ? 'are' : verb}${mine(agreed[2]!)}`;
  }
  const parts = new RegExp(`^(${HELPERS}) (.+)$`, 'i').exec(question);
  const [, helper, rest] = parts ?? [];
  if (!helper || !rest) return undefined;
  // "Is your home damp": where nothing else tells the name's end, it is sure only in such short questions.
  const simple = new RegExp(`^((?:${DETERMINERS}) \\S+) (\\S+(?: (?:or|and) \\S+)?)$`, 'i').exec(rest);
  if (simple && /^(?:is|are|was|were)$/i.test(helper))
    return `${lower(simple[1]!)} ${helper.toLowerCase()} ${simple[2]!}`;
  const turned = turn(helper.toLowerCase(), rest);
  return turned && !turned.endsWith(` ${helper.toLowerCase()}`) ? turned : undefined;
}

/** Puts the helping verb behind the one it is about: "are you pregnant" is "you are pregnant". */
function turn(helper: string, rest: string): string | undefined {
  const name = nameIn(rest);
  if (!name) return undefined;
  const after = rest.slice(name.length).trim();
  const who = lower(name);
  if (helper === 'do') return after ? `${who} ${after}` : undefined;
  if (helper === 'does') return withVerb(who, after, thirdPerson);
  if (helper === 'did') return withVerb(who, after, past);
  return after ? `${who} ${helper} ${after}` : `${who} ${helper}`;
}

/** The person or thing at the beginning: a pronoun, or a name with the word that announces it. */
function nameIn(rest: string): string | undefined {
  const pronoun = new RegExp(`^(?:${PRONOUNS})\\b(?! \\w+ly\\b)`, 'i').exec(rest)?.[0];
  const words = rest.split(' ');
  if (pronoun && !/^(?:this|that)$/i.test(pronoun)) return pronoun;
  if (!new RegExp(`^(?:${DETERMINERS})$`, 'i').test(words[0] ?? '')) return undefined;
  let end = words.length > 2 && new RegExp(`^(?:${DETERMINERS})$`, 'i').test(words[1]!) ? 3 : 2;
  while (end < words.length && end < 5 && !AFTER_NAME.test(words[end]!)) end++;
  // Where nothing shows the name's end, the name would be a guess.
  return end < words.length || words.length <= 6 ? words.slice(0, end).join(' ') : undefined;
}

function withVerb(who: string, after: string, form: (verb: string) => string): string | undefined {
  const [verb = '', ...others] = after.split(' ');
  if (!/^[a-z]+$/.test(verb) || /ly$/.test(verb) || verb === 'not') return undefined;
  return [who, form(verb), ...others].join(' ');
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (/(?:[sxz]|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function past(verb: string): string {
  const known = PAST[verb];
  if (known) return known;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** Who says "I" in a form is "you" in a message. */
function mine(words: string): string {
  return words
    .replace(/\bmy\b/g, 'your')
    .replace(/\bme\b/g, 'you')
    .replace(/\bI\b/g, 'you')
    .replace(/\bam\b/g, 'are');
}

function lower(words: string): string {
  const [first = ''] = words.split(' ');
  return first === 'I' || /^\p{Lu}\p{Lu}/u.test(first)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
}
