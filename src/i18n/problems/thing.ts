import {nounFromLabel, requestFrom} from './thing-label.js';
import {nounFromQuestion, statementFrom} from './thing-question.js';

/** What a question asks for, as a message calls it. */
export interface Thing {
  /** Inside a sentence: "your date of birth", "how often you feel lonely". */
  readonly noun?: string;
  /** What a yes says: "you smoke". */
  readonly statement?: string;
  /** The question is a request already: "Tell us about your health". */
  readonly request?: string;
  /** The question's own words, for messages that quote them; empty where it has none. */
  readonly quote: string;
}

/** Longer than this a question is quoted, and not built into a sentence. */
const LONG_NOUN = 80;
const LONG_QUOTE = 140;

/**
 * Turns a question's words into what messages call it. The grammar is English: in other languages, and where the words
 * fit no pattern that can be turned safely, there is only the quotation. `chosen`: the answer is chosen from a list.
 */
export function thingOf(words: string, language: string, chosen = false): Thing {
  const text = tidy(words);
  const quote = shorten(text);
  if (text === '' || !/^en\b/i.test(language)) return {quote};
  const request = requestFrom(text);
  if (request) return {request, quote};
  const question = askedIn(text);
  const statement = statementFrom(question);
  if (statement) return statement.length > LONG_NOUN ? {quote} : {statement, quote};
  const noun = nounFromQuestion(question) ?? nounFromLabel(text, chosen);
  return noun && noun.length <= LONG_NOUN ? {noun, quote} : {quote};
}

/** A short name that the form gives for messages is taken at its word. */
export function thingCalled(name: string): Thing {
  const quote = tidy(name);
  const noun = nounFromLabel(quote, false);
  return noun ? {noun, quote} : {quote};
}

/** Without numbering in front and marks at the end that are no part of the question. */
function tidy(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\d+(?:\.\d+)*[.):]|[a-z][.)]|\(\w{1,3}\))\s+/i, '')
    .replace(/\s*\((?:optional|required|if known|[A-Z]{2,6})\)\s*$/, '')
    .replace(/[\s:*.]+$/, '');
}

function shorten(text: string): string {
  if (text.length <= LONG_QUOTE) return text;
  const cut = text.slice(0, LONG_QUOTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`;
}

/** Of several sentences the question; of a question its main clause: what follows "Overall," or "On a scale ...,". */
function askedIn(text: string): string {
  const sentences = text.match(/[^.?!]+[.?!]*/g) ?? [text];
  const asked = sentences.find((sentence) => sentence.includes('?')) ?? sentences[0] ?? text;
  const bare = asked.trim().replace(/\?+$/, '').trim();
  const clause =
    /^.*,\s*((?:to what|in what|what|which|who|when|where|why|how|do|does|did|are|is|have|has|can|would)\b.*)$/i.exec(
      bare,
    )?.[1];
  return clause && clause.split(' ').length > 3 ? clause : bare;
}
