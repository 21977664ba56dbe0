import {plural} from '../formats.js';
import {atStart} from '../sentence.js';
import type {ProblemStrings} from './strings.js';
import type {Thing} from './thing.js';

/** What is wrong, as the beginning of a sentence: "Your date of birth", "Your answer to “...”". */
function subject({noun, quote}: Thing): string {
  if (noun) return atStart(noun);
  return quote ? `Your answer to “${quote}”` : 'Your answer';
}

/** Says what to do: with the thing's name, in the question's own words where those are a request, or with a quotation. */
function ask(verb: string, {noun, request, quote}: Thing): string {
  if (request) return request;
  if (noun) return `${verb} ${noun}`;
  return answerTo(quote);
}

function choose({noun, statement, request, quote}: Thing): string {
  if (request) return request;
  if (noun) return `Select ${noun}`;
  if (statement) return `Select if ${statement}`;
  return quote ? `Select an answer to “${quote}”` : 'Select an answer';
}

function answerTo(quote: string): string {
  return quote ? `Answer the question “${quote}”` : 'Answer this question';
}

const forThing = ({noun, quote}: Thing) => (noun ? ` for ${noun}` : quote ? ` for “${quote}”` : '');
const characters = (count: number) => plural('en', count, {one: '# character', other: '# characters'});

/** "a letter", "an image"; nothing where the name has such a word already. */
function withArticle(noun: string): string {
  if (/^(?:an?|the|your|their|his|her|our|this|these|some|any|what|which|how)\b/i.test(noun)) return noun;
  return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** English. */
export const en: ProblemStrings = {
  'empty.text': (thing) => ask('Enter', thing),
  'empty.choice': choose,
  'empty.yesno': ({statement, quote}) => {
    if (statement) return `Select yes if ${statement}`;
    return quote ? `Select yes or no for “${quote}”` : 'Select yes or no';
  },
  'empty.either': (thing, {list}) => (list ? `Select if ${list}` : choose(thing)),
  'empty.own': ({quote}) => (quote ? `Enter your own answer to “${quote}”` : 'Enter your own answer'),
  'empty.group': ({noun, quote}) =>
    noun ? `Enter ${noun}` : `Fill in ${quote ? `“${quote}”` : 'this part'}`,
  'none.conflict': ({noun}, {none}) => `Select ${noun ?? 'answers'}, or select “${none}”`,
  'few.choice': (thing, {count}) =>
    `Select at least ${plural('en', count, {one: '# answer', other: '# answers'})}${forThing(thing)}`,
  'few.text': (thing, {count}) =>
    `Enter at least ${plural('en', count, {one: '# answer', other: '# answers'})}${forThing(thing)}`,
  'few.file': (_thing, {count}) =>
    `Select at least ${plural('en', count, {one: '# file', other: '# files'})}`,
  'few.group': (thing, {count}) =>
    `Fill in at least ${plural('en', count, {one: '# set of answers', other: '# sets of answers'})}${forThing(thing)}`,
  'many.choice': (thing, {count}) =>
    `Select ${plural('en', count, {one: '# answer', other: '# answers or fewer'})}${forThing(thing)}`,
  'many.text': (thing, {count}) =>
    `Enter ${plural('en', count, {one: '# answer', other: '# answers or fewer'})}${forThing(thing)}`,
  'many.file': (_thing, {count}) =>
    plural('en', count, {one: 'You can only select # file', other: 'You can only select up to # files'}),
  'many.group': (thing, {count}) =>
    `Fill in ${plural('en', count, {one: '# set of answers', other: '# sets of answers or fewer'})}${forThing(thing)}`,
  long: (thing, {count}) => `${subject(thing)} must be ${characters(count)} or less`,
  short: (thing, {count}) => `${subject(thing)} must be ${characters(count)} or more`,
  between: (thing, {a, b}) => `${subject(thing)} must be between ${a} and ${b} characters`,
  'chars.bad': (thing, {list}) => `${subject(thing)} must not include ${list}`,
  'chars.only': (thing, {list}) => `${subject(thing)} must only include ${list}`,
  format: (thing) => `${subject(thing)} must be in the correct format`,
  number: (thing, {n}) => `${subject(thing)} must be a number, like ${n || '12'}`,
  whole: (thing, {n}) => `${subject(thing)} must be a whole number, like ${n || '12'}`,
  decimals: (thing, {count}) =>
    `${subject(thing)} must have ${plural('en', count, {one: '# decimal place', other: '# decimal places'})} or fewer`,
  min: (thing, {n}) => `${subject(thing)} must be ${n} or more`,
  max: (thing, {n}) => `${subject(thing)} must be ${n} or fewer`,
  range: (thing, {a, b}) => `${subject(thing)} must be between ${a} and ${b}`,
  unit: (thing) => `Select a unit${forThing(thing)}`,
  amount: (thing) => `Enter an amount${forThing(thing)}`,
  option: (thing) => (thing.noun ? `Select ${thing.noun} from the list` : `Select an answer from the list`),
  url: (thing) => `${subject(thing)} must be a full web address, like https://www.example.com`,
  'date.empty': (thing) => ask('Enter', thing),
  'date.part': (thing, {parts}) => `${subject(thing)} must include a ${parts.join(' and ')}`,
  'date.year': () => 'Year must include 4 numbers',
  'date.real': (thing) => `${subject(thing)} must be a real date`,
  'date.past': (thing) => `${subject(thing)} must be in the past`,
  'date.future': (thing) => `${subject(thing)} must be in the future`,
  'date.pastToday': (thing) => `${subject(thing)} must be today or in the past`,
  'date.futureToday': (thing) => `${subject(thing)} must be today or in the future`,
  'date.after': (thing, {d, same}) => `${subject(thing)} must be ${same ? 'the same as or ' : ''}after ${d}`,
  'date.before': (thing, {d, same}) =>
    `${subject(thing)} must be ${same ? 'the same as or ' : ''}before ${d}`,
  'date.between': (thing, {d1, d2}) => `${subject(thing)} must be between ${d1} and ${d2}`,
  'time.real': (thing) => `${subject(thing)} must be a time, like 2:30pm`,
  'time.after': (thing, {d}) => `${subject(thing)} must be ${d} or later`,
  'time.before': (thing, {d}) => `${subject(thing)} must be ${d} or earlier`,
  'time.between': (thing, {d1, d2}) => `${subject(thing)} must be between ${d1} and ${d2}`,
  email: () => 'Enter an email address in the correct format, like name@example.com',
  phone: () => 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
  postcode: () => 'Enter a full UK postcode',
  'nhs.letters': () => 'NHS number must only include numbers',
  'nhs.short': () => 'Your NHS number is too short',
  'nhs.long': () => 'Your NHS number is too long',
  'nhs.check': () => 'Check your NHS number and enter it again',
  'nhs.nino': () => 'You have entered a National Insurance number. Enter an NHS number',
  'file.none': ({noun, quote}) =>
    noun ? `Select ${withArticle(noun)}` : quote ? `Select a file for “${quote}”` : 'Select a file',
  'file.type': (_thing, {list}) => `The selected file must be ${withArticle(list)}`,
  'file.big': (_thing, {size}) => `The selected file must be smaller than ${size}`,
  'file.empty': () => 'The selected file is empty',
  'file.fail': () => 'The selected file could not be uploaded, try again',
  'file.many': (_thing, {count}) =>
    plural('en', count, {
      one: 'You can only select # file',
      other: 'You can only select up to # files at the same time',
    }),
  consent: ({statement, noun, quote}) => {
    if (statement) return `Select if ${statement}`;
    return noun || !quote ? `Select if you agree to ${noun ?? 'this'}` : `Select “${quote}” to continue`;
  },
  constraint: ({noun, quote}, {text}) =>
    text || `Check ${noun ?? (quote ? `your answer to “${quote}”` : 'your answer')}`,
};
