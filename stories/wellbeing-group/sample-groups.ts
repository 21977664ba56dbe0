import {
  groupSummary,
  type GroupFigures,
  type GroupPerson,
  type GroupScore,
  type HistoryEntry,
} from '../../src/measures/index.js';

import type {GroupHistory} from '../../src/wellbeing-group/group-source.js';

// Nobody answered any of this: figures and people are made up.

type Bands = GroupScore['first']['bands'];

function score(
  id: string,
  first: Bands,
  latest: Bands,
  means: readonly [number, number],
  change: number,
): GroupScore {
  return {
    id: `ons4.${id}`,
    n: 145,
    leftOut: {once: 60, differently: 0, unreadable: 0},
    first: {bands: first, mean: means[0]},
    latest: {bands: latest, mean: means[1]},
    change,
    few: false,
  };
}

/** Figures as the server of a network of practices might send them. */
export const network: GroupFigures = {
  measure: 'ons4',
  version: '1.0.0',
  since: '2026-04',
  until: '2026-11',
  n: 145,
  leftOut: {once: 60, differently: 0, unreadable: 0},
  scores: [
    score(
      'satisfied',
      {low: 55, medium: 45, high: 35, 'very-high': 10},
      {low: 25, medium: 45, high: 55, 'very-high': 20},
      [5.2, 6.3],
      1.1,
    ),
    score(
      'worthwhile',
      {low: 45, medium: 40, high: 45, 'very-high': 15},
      {low: 20, medium: 40, high: 60, 'very-high': 25},
      [5.6, 6.6],
      1,
    ),
    score(
      'happy',
      {low: 50, medium: 40, high: 40, 'very-high': 15},
      {low: 30, medium: 45, high: 50, 'very-high': 20},
      [5.3, 6.1],
      0.8,
    ),
    score(
      'anxious',
      {'very-low': '*', low: 25, medium: 40, high: 70},
      {'very-low': 15, low: 40, medium: 45, high: 40},
      [5.7, 4.4],
      -1.3,
    ),
  ],
};

/** Whole numbers from 0 up to `below`, always the same ones. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

const inRange = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** People whose scores go from about one value to about another, as first and latest scores. */
function people(
  count: number,
  seed: number,
  scores: Readonly<Record<string, readonly [low: number, high: number, first: number, change: number]>>,
): GroupPerson[] {
  const roll = dice(seed);
  return Array.from({length: count}, () => {
    const pairs = Object.entries(scores).map(([id, [low, high, typical, change]]) => {
      const spread = () => roll(4) + roll(4) - 3;
      const first = inRange(typical + spread(), low, high);
      return [id, first, inRange(first + change + spread(), low, high)] as const;
    });
    return {
      first: Object.fromEntries(pairs.map(([id, first]) => [id, first])),
      latest: Object.fromEntries(pairs.map(([id, , latest]) => [id, latest])),
    };
  });
}

const ANSWERS = ['never', 'hardly-ever', 'occasionally', 'some-of-the-time', 'often-always'];

/** Loneliness of a group in which everybody answered the direct question as well. */
export const lonelyPeople: readonly GroupPerson[] = people(96, 11, {ucla: [3, 9, 6, -1]}).map(
  (person, index) => {
    if ('entries' in person) return person;
    const direct = (value: unknown) => ANSWERS[inRange(Math.floor((Number(value) - 2) / 1.6), 0, 4)] ?? null;
    return {
      first: {...person.first, direct: direct(person.first?.ucla)},
      latest: index % 12 === 0 ? person.latest : {...person.latest, direct: direct(person.latest?.ucla)},
    };
  },
);

export const loneliness = groupSummary(lonelyPeople, 'loneliness-ons', {since: '2026-04', until: '2026-11'});

export const mood = [
  groupSummary(people(60, 23, {total: [0, 27, 13, -3]}), 'phq9'),
  groupSummary(people(52, 29, {total: [0, 21, 10, -2]}), 'gad7'),
];

export const wellbeing = groupSummary(people(64, 31, {percentage: [0, 25, 10, 3]}).map(times4), 'who5');

function times4(person: GroupPerson): GroupPerson {
  if ('entries' in person) return person;
  const scaled = (values: typeof person.first) => ({percentage: Number(values?.percentage) * 4});
  return {first: scaled(person.first), latest: scaled(person.latest)};
}

/** A group that is hardly large enough for averages. */
export const fewPeople = groupSummary(
  people(13, 3, {
    satisfied: [0, 10, 5, 1],
    worthwhile: [0, 10, 6, 1],
    happy: [0, 10, 5, 0],
    anxious: [0, 10, 5, -1],
  }),
  'ons4',
  {since: '2026-06-01'},
);

/** Nobody has answered twice yet. */
export const nobodyTwice = groupSummary(
  Array.from({length: 12}, () => ({first: {satisfied: 5}, latest: null})),
  'ons4',
);

/** Somebody's history, as it is read from a record. */
function history(
  first: readonly number[],
  latest: readonly number[] | undefined,
  mode: 'self' | 'read-aloud',
): GroupHistory {
  const entry = (date: string, answers: readonly number[], way: HistoryEntry['mode']): HistoryEntry => ({
    measure: 'ons4',
    version: '1.0.0',
    date,
    mode: way,
    scores: Object.fromEntries(
      ['satisfied', 'worthwhile', 'happy', 'anxious'].map((id, at) => [id, {value: answers[at] ?? null}]),
    ),
  });
  return {
    entries: [entry('2026-04-20', first, 'self'), ...(latest ? [entry('2026-10-02', latest, mode)] : [])],
  };
}

/** Histories of 70 people, of whom some answered once, and some in another way the second time. */
export const histories: readonly GroupHistory[] = (() => {
  const roll = dice(5);
  const answers = (from: number) =>
    [0, 1, 2].map(() => inRange(from + roll(5), 0, 10)).concat(10 - from - roll(3));
  return Array.from({length: 70}, (_, index) =>
    history(answers(3), index % 6 === 0 ? undefined : answers(4), index % 7 === 0 ? 'read-aloud' : 'self'),
  );
})();

/** What a server sends that has forgotten to make its figures safe. */
export const unsafe = {
  ...network,
  scores: network.scores.map((each) => ({
    ...each,
    first: {...each.first, bands: {...each.first.bands, low: 3}},
  })),
};
