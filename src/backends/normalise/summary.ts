import type {RichText} from '../../model/rich-text.js';
import {plainText} from '../../model/rich-text.js';

const LONGEST = 200;
const SENTENCE_END = /[.!?]["'’”)]?(?=\s+["'‘“(]?[\p{Lu}\d])/gu;

/** About two sentences of a description, at most 200 characters, never cut inside a word. */
export function summarise(description: RichText): string {
  const text = opening(description).replace(/\s+/g, ' ').trim();
  const second = [...text.matchAll(SENTENCE_END)][1];
  const two = second ? text.slice(0, second.index + second[0].length) : text;
  if (two.length <= LONGEST) return two;
  const cut = two.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST - 1).replace(/[\s,;:–-]+$/, '')}…`;
}

/** Enough blocks to summarise: real descriptions run to 30,000 characters. */
function opening(description: RichText): string {
  let text = '';
  for (const block of description) {
    text += `${plainText([block])} `;
    if (text.length > LONGEST * 3) break;
  }
  return text.slice(0, LONGEST * 3);
}
