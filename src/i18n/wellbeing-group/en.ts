import type {People, WellbeingGroupStrings} from './strings.js';

const about = (people: People) => (people === '*' ? '1 to 7' : `About ${people}`);
const comma = (period: string) => (period ? `, ${period}` : '');

/** English. */
export const en: WellbeingGroupStrings = {
  heading: 'Wellbeing of the people we support',
  lead: (people, period) =>
    people === 0
      ? `Nobody answered at least twice${comma(period)}.`
      : `${about(people)} people answered at least twice${comma(period)}.`,
  between: (since, until) => `between ${since} and ${until}`,
  since: (since) => `since ${since}`,
  until: (until) => `up to ${until}`,
  once: (people) => `${about(people)} more answered once only.`,
  differently: (people) =>
    `${about(people)} more answered again, but to another version of the questions or in another way.`,
  notIn: 'They are not in these charts, so the charts may not show the whole group.',
  unreadable: (people) =>
    `Some answers of ${people === '*' ? '1 to 7' : `about ${people}`} people could not be read. They do not count here.`,
  nobodyLeftOut: 'Everybody who answered is in these charts.',
  key: 'Key',
  first: 'People, first answer',
  latest: 'People, latest answer',
  hidden: '* 1 to 7 people, number not shown',
  fewPeople: '* 1 to 7 people',
  averages: (first, latest) => `Average ${first} at first, ${latest} at the latest answer.`,
  difference: (difference) => `That is ${difference}.`,
  sameAverage: 'That is the same.',
  unrounded: (difference) => `Before rounding, that is ${difference}.`,
  answered: (people) => `${about(people)} people answered this at least twice.`,
  tooFew: '1 to 7 people answered this at least twice. That is too few to show figures.',
  nobody: 'Nobody answered this at least twice.',
  bars: 'Bars show how many people gave each answer, first and latest.',
  under: (from, to) => `${from} to under ${to}`,
  caution: 'Fewer than 30 people: averages can change by chance.',
  noBands: 'How many people gave each answer is not shown here. Small numbers could be worked out from it.',
  protectHeading: 'How we protect people.',
  protect:
    'Counts of 1 to 7 are shown as *. Other counts are rounded to the nearest 5, so they may not add up. No average is shown for fewer than 8 people.',
  notCause:
    'People’s lives change for many reasons. These charts do not show that support caused the change.',
  table: 'Show these numbers as a table',
  answer: 'Answer',
  firstAnswer: 'People, first answer',
  latestAnswer: 'People, latest answer',
  average: 'Average answer',
  everybody: 'All together',
  notShown: 'Not shown',
  loading: 'Loading the figures',
  failedHeading: 'The figures did not load',
  failedBody: 'This is a problem with the website. It is not something you did.',
  offlineHeading: 'You are offline',
  offlineBody: 'Check your internet connection, then try again.',
  tryAgain: 'Try again',
  badHeading: 'These figures cannot be shown',
  badBody:
    'They cannot be read, or have not been made safe to show. The people who run this website need to look at them.',
  notSetUpHeading: 'These figures are not ready yet',
  notSetUpBody: 'The people who run this website need to say which figures to show.',
  emptyHeading: 'Nothing to show yet',
  emptyBody: 'Figures appear here when people have answered the same questions at least twice.',
  onceSoFar: (people) => `${about(people)} people have answered once so far.`,
};
