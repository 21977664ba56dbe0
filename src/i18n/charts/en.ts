import {plural} from '../formats.js';
import type {ChartStrings} from './strings.js';

/** English. */
export const en: ChartStrings = {
  heading: 'Answers over time',
  answeredOnce: (when) => `Answered once, ${when}.`,
  answeredTimes: (times, when) =>
    `Answered ${times === 2 ? 'twice' : `${times} times`}, ${when}. This shows how the answers have changed, to talk about together.`,
  fromUntil: (from, until) => `from ${from} to ${until}`,
  on: (day) => `on ${day}`,
  inMonth: (month) => `in ${month}`,
  inYear: (year) => `in ${year}`,
  moment: (day, time) => `${day} at ${time}`,
  views: {
    label: 'Ways to look at the answers',
    trend: 'Over time',
    change: 'First and latest',
    table: 'Table',
  },

  latestOnScale: (value, when, from, to) => `${value} ${when}, on a scale from ${from} to ${to}.`,
  higher: (by, when) => `That is ${by} higher than ${when}.`,
  lower: (by, when) => `That is ${by} lower than ${when}.`,
  sameAs: (when) => `That is the same as ${when}.`,
  onlyAnswer: 'This is the only answer so far.',
  notCompared: 'Earlier answers were given in another way, so they are not compared.',
  noAnswerOn: (when) => `No answer ${when}.`,
  noScoreOn: (when) => `No score ${when}: an answer was missing.`,
  noAnswers: 'There is no answer to this yet.',
  wordsNow: (when, answer) => `${when} the answer was “${answer}”.`,
  wordsBefore: (when, answer) => `The first answer, ${when}, was “${answer}”.`,
  wordsSame: (when) => `The first answer, ${when}, was the same.`,

  noAnswerLines: ['no', 'answer'],
  noScoreLines: ['no', 'score'],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  marks: {
    month: 'The small marks under each chart are the start of a month.',
    quarter: 'The small marks under each chart are 3 months apart.',
    year: 'The small marks under each chart are the start of a year.',
  },
  gaps: 'Where the line has a gap, an answer was missing.',
  breakMode: (letter, from, to, before, after) =>
    `${letter}: between ${from} and ${to} the way of answering changed, from “${before}” to “${after}”. People may answer differently then, so the line is not joined.`,
  breakVersion: (letter, from, to, before, after) =>
    `${letter}: between ${from} and ${to} the questions changed, from ${before} to ${after}. The answers cannot be compared, so the line is not joined.`,
  notRecorded: 'not recorded',
  version: (version) => `version ${version}`,
  form: (url) => `the form ${url}`,
  differs: (name, date, stored, value) =>
    `${name}, ${date}: the record says ${stored}, but the answers come to ${value}. The chart shows ${value}.`,
  differsNoScore: (name, date, stored) =>
    `${name}, ${date}: the record says ${stored}, but there are not enough answers for a score. The chart shows none.`,
  recordSays: (stored) => `The record says ${stored}`,
  unchecked: 'The answers to each question could not be fetched. The scores are as the record has them.',
  cut: 'The record holds more answers than are shown here. The oldest are left out.',
  unreadable: (count) =>
    plural('en', count, {
      one: '# entry in the record could not be read. It is not shown.',
      other: '# entries in the record could not be read. They are not shown.',
    }),
  ends: (lowest, lower, highest, upper) => `${lowest} is “${lower}” and ${highest} is “${upper}”.`,
  bandsOns:
    'The words low, medium, high and very high are the bands that the Office for National Statistics uses.',
  notAdded: (count) => `These ${count} questions are about different things, so they are not added up.`,
  reliable: (name, by, source) => `${name}: a change of ${by} or more counts as reliable change (${source}).`,
  recovery: (name, below, source) => `${name}: a score below ${below} counts towards recovery (${source}).`,

  benchmarkOffer: (population) => `Show the average for ${population}`,
  benchmarkOfferAnswers: (population) => `Show what people in ${population} answered`,
  benchmarkMean: (population, source, period) =>
    `The dashed line is the average for ${population}: ${source}, ${period}.`,
  benchmarkMedian: (population, source, period) =>
    `The dashed line is the middle value for ${population}: ${source}, ${period}.`,
  benchmarkModes: {
    'self-completion': 'There too, people filled in the answers themselves.',
    'interviewer-led': 'There, people told their answers to an interviewer, who may hear higher numbers.',
    'not-stated': 'The source does not say if people filled in the answers themselves.',
  },
  benchmarkNone: (names) => `We have no average to show for ${names}.`,
  benchmarkPercent: (percent, population, answer, source) =>
    `In a survey, ${percent}% of people answered “${answer}” (${population}, ${source}).`,
  populations: {
    England: 'England',
    'United Kingdom': 'the United Kingdom',
  },
  periods: {
    'April 2022 to March 2023': 'April 2022 to March 2023',
    'April 2021 to March 2022': 'April 2021 to March 2022',
    '2010 to 2013': '2010 to 2013',
  },

  key: {
    first: (date) => `First: ${date}`,
    latest: (date) => `Latest: ${date}`,
    both: 'Both the same',
  },
  fromTo: (from, to) => `${from} to ${to}`,
  others: (count) =>
    plural('en', count, {
      one: '# other answer is not shown here.',
      other: '# other answers are not shown here.',
    }),

  table: {
    show: 'Show these answers as a table',
    caption: (title) => `${title}: all answers`,
    captionScale: (title, from, to) => `${title}: all answers, from ${from} to ${to}`,
    date: 'Date',
    how: 'How it was answered',
    firstToLatest: 'First to latest',
    changed: (from, to) => `From “${from}” to “${to}”`,
    notCompared: 'Not compared',
    noScore: 'No score',
    answerMissing: 'An answer is missing',
  },

  loading: 'Loading the answers',
  emptyHeading: 'There are no answers yet',
  emptyBody: 'When the questions have been answered and saved, the answers show here.',
  noneYet: 'There are no answers yet.',
  failedHeading: 'The answers did not load',
  failedBody: 'This is a problem with the website. It is not something you did.',
  offlineHeading: 'You are offline',
  offlineBody: 'Check your internet connection, then try again.',
  refusedHeading: 'These answers cannot be shown to you',
  refusedBody: 'The record did not allow it. Check that you are logged in, then try again.',
  stale: 'Below are the answers as they were loaded before.',
  notSetUpHeading: 'These charts are not ready yet',
  notSetUpBody:
    'The people who run this website need to say whose answers to show, and where these are kept.',
  tryAgain: 'Try again',
};
