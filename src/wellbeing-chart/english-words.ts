import {html} from 'lit';
import type {Measure} from '../measures/measure.js';

/** What the ends mean, where all questions share the beginning of their words: "not at all", "completely". */
export const sharedEnds = ({items}: Measure): readonly [lower: string, upper: string] => [
  sharedStart(items.map(({lower}) => lower)),
  sharedStart(items.map(({upper}) => upper)),
];

function sharedStart(texts: readonly (string | undefined)[]): string {
  const [first = [], ...others] = texts.map((text = '') => text.split(' '));
  const end = first.findIndex((word, index) => others.some((words) => words[index] !== word));
  return first.slice(0, end < 0 ? first.length : end).join(' ');
}

/** Words of the questions and answers that charts quote: English in every interface. */
export const englishOf = (measure: Measure): ReadonlySet<string> =>
  new Set([
    ...measure.items.flatMap(({answers: {choices = []}}) => choices.flatMap(({text}) => text ?? [])),
    ...sharedEnds(measure),
  ]);

/** A text with these words marked where it quotes them, so that they are read aloud as English. */
export const markEnglish = (text: string, english: ReadonlySet<string>): readonly unknown[] =>
  text
    .split(/[“”]/)
    .map((part, index) => [
      index === 0 ? '' : index % 2 === 1 ? '“' : '”',
      index % 2 === 1 && english.has(part) ? html`<span lang="en">${part}</span>` : part,
    ]);
