import {expect} from '@open-wc/testing';
import {cy as chartsCy} from '../../src/i18n/charts/cy.js';
import {en as chartsEn} from '../../src/i18n/charts/en.js';
import {cy as measuresCy} from '../../src/i18n/measures/cy.js';
import {en as measuresEn} from '../../src/i18n/measures/en.js';
import {readHistory} from '../../src/measures/history.js';
import type {Resource} from '../../src/model/fhir.js';
import {answersTable} from '../../src/wellbeing-chart/answers-table.js';
import {benchmarkOf} from '../../src/wellbeing-chart/benchmark.js';
import {notesOf} from '../../src/wellbeing-chart/notes.js';
import {answeredSentence, scoreSentence, type Tongue} from '../../src/wellbeing-chart/sentences.js';
import {seriesOf, type MeasureSeries} from '../../src/wellbeing-chart/series.js';
import {measureOf} from '../../src/measures/catalogue.js';
import {
  changedWays,
  djg6,
  edges,
  fourTimes,
  lonelinessTwice,
  numbered,
  once,
  ons4,
  phq9,
  score,
  swemwbs,
} from '../../stories/wellbeing-chart/sample-histories.js';

const EN: Tongue = {t: chartsEn, m: measuresEn, locale: 'en-GB'};
const CY: Tongue = {t: chartsCy, m: measuresCy, locale: 'cy-GB'};

const seriesIn = (resources: readonly Resource[]): MeasureSeries =>
  seriesOf(readHistory(resources).entries)[0]!;

function say(resources: readonly Resource[], id: string, tongue = EN): string {
  const series = seriesIn(resources);
  return scoreSentence(
    tongue,
    series,
    series.scores.find((each) => each.id === id)!,
  );
}

describe('the sentence of a chart', () => {
  for (const [what, resources, id, expected] of [
    ['higher', fourTimes, 'ons4.satisfied', '7 out of 10 on 10 November. That is 3 higher than on 14 April.'],
    ['the same', fourTimes, 'ons4.happy', '6 out of 10 on 10 November. That is the same as on 14 April.'],
    ['lower', fourTimes, 'ons4.anxious', '4 out of 10 on 10 November. That is 4 lower than on 14 April.'],
    ['one answer', once, 'ons4.satisfied', '7 out of 10 on 10 November. This is the only answer so far.'],
    [
      'the latest missing, years, the time where there are two on a day',
      edges,
      'ons4.satisfied',
      'No answer on 14 February 2026. 9 out of 10 on 5 January 2026 at 4:30pm. That is 9 higher than on 20 December 2025.',
    ],
    [
      'only answers given in the same way',
      changedWays,
      'ons4.satisfied',
      '7 out of 10 on 10 November 2026. That is 1 higher than on 1 September 2026.',
    ],
    [
      'decimals on a scale that does not begin with 0',
      swemwbs,
      'swemwbs.metric',
      '25.03 on 10 November, on a scale from 7 to 35. That is 6.44 higher than on 14 April.',
    ],
    [
      'answers in words',
      lonelinessTwice,
      'loneliness-ons.direct',
      'On 10 November the answer was “Occasionally”. The first answer, on 14 April, was “Often/always”.',
    ],
  ] as const) {
    it(`says ${what}`, () => {
      expect(say(resources, id)).to.equal(expected);
    });
  }

  it('compares nothing where all earlier answers were given in another way', () => {
    const resources = [
      ons4('2026-04-14', [4, 5, 6, 8]),
      ons4('2026-11-10', [7, 6, 6, 4], {mode: 'read-aloud'}),
    ];
    expect(say(resources, 'ons4.satisfied')).to.equal(
      '7 out of 10 on 10 November. Earlier answers were given in another way, so they are not compared.',
    );
  });

  it('tells a score that could not be worked out from an answer that was not given', () => {
    const resources = [
      numbered('gad7', '2026-04-14', [1, 1, 1, 1, 1, 1, 1]),
      numbered('gad7', '2026-11-10', [1, 1, 1, 1, 1, 1, undefined]),
    ];
    expect(say(resources, 'gad7.total')).to.match(
      /^No score on 10 November: an answer was missing\. 7 out of 21/,
    );
  });

  it('speaks Welsh', () => {
    expect(say(fourTimes, 'ons4.satisfied', CY)).to.equal(
      '7 allan o 10 ar 10 Tachwedd. Mae hynny 3 yn uwch nag ar 14 Ebrill.',
    );
  });

  it('says when and how often', () => {
    expect(answeredSentence(EN, seriesIn(once))).to.equal('Answered once, on 10 November 2026.');
    expect(answeredSentence(EN, seriesIn(fourTimes))).to.match(
      /^Answered 4 times, from 14 April to 10 November 2026\./,
    );
    expect(answeredSentence(EN, seriesOf([], ['ons4'])[0]!)).to.equal('There are no answers yet.');
  });
});

describe('notes of charts', () => {
  const options = {audience: 'person', view: 'trend', withBenchmark: false} as const;

  it('explains every break by its letter', () => {
    const {first} = notesOf(EN, seriesIn(changedWays), options);
    expect(first[0]).to.match(/^A: between 3 October 2025 and 14 April 2026 the questions changed/);
    expect(first[1]).to.match(/^B: between 9 June 2026 and 1 September 2026 the way of answering changed/);
  });

  it('names both numbers where a stored total is another one', () => {
    const {first} = notesOf(EN, seriesIn(phq9), options);
    expect(first).to.deep.equal([
      'PHQ-9, 14 April 2026: the record says 18, but the answers come to 15. The chart shows 15.',
    ]);
  });

  it('says that ONS4 is not added up, and what the ends mean', () => {
    const {more} = notesOf(EN, seriesIn(fourTimes), options);
    expect(more).to.include('These 4 questions are about different things, so they are not added up.');
    expect(more).to.include('0 is “not at all” and 10 is “completely”.');
  });

  it('names population, source, period and mode of an average, and what has none', () => {
    const told = notesOf(EN, seriesIn(fourTimes), {...options, withBenchmark: true}).more;
    expect(told).to.include(
      'The dashed line is the average for England: Community Life Survey, 2021/22. There too, people filled in the answers themselves.',
    );
    expect(told).to.include('We have no average to show for “Anxious yesterday”.');
    expect(notesOf(EN, seriesIn(fourTimes), options).more.join()).not.to.include('dashed');
  });

  it('tells reliable change and recovery to professionals alone', () => {
    const told = (audience: 'person' | 'professional') =>
      notesOf(EN, seriesIn(phq9), {...options, audience}).more.join(' ');
    expect(told('professional')).to.match(/6 or more counts as reliable change/);
    expect(told('person')).not.to.match(/reliable|recovery/);
  });

  it('never compares with people who told an interviewer', () => {
    expect(benchmarkOf(measureOf('ons4'), 'anxious')).to.equal(undefined);
    expect(benchmarkOf(measureOf('ons4'), 'satisfied')?.benchmark.mode).to.equal('self-completion');
    expect(benchmarkOf(measureOf('swemwbs'), 'metric')).to.deep.include({value: 23.2});
  });
});

describe('the table of answers', () => {
  const cells = (resources: readonly Resource[], audience: 'person' | 'professional' = 'person') => {
    const {head, rows, foot = []} = answersTable(EN, seriesIn(resources), audience);
    const told = (row: typeof head) => row.map(({text, note}) => (note ? `${text} (${note})` : text));
    return {head: told(head), rows: rows.map(told), foot: told(foot)};
  };

  it('has a row for each time, what was declined in words, and the change', () => {
    const {head, rows, foot} = cells(fourTimes);
    expect(head).to.deep.equal([
      'Date',
      'Satisfied with life (Higher is better)',
      'Things I do are worthwhile (Higher is better)',
      'Happy yesterday (Higher is better)',
      'Anxious yesterday (Lower is better)',
    ]);
    expect(rows[1]).to.deep.equal([
      '9 June 2026',
      '5 (Medium)',
      'Preferred not to say',
      '3 (Low)',
      '7 (High)',
    ]);
    expect(foot).to.deep.equal(['First to latest', '3 higher', '1 higher', 'The same', '4 lower']);
  });

  it('keeps words such as "severe" for professionals', () => {
    expect(cells(phq9).rows[0]).to.deep.equal(['14 April 2026', '15 (The record says 18)']);
    expect(cells(phq9, 'professional').rows[0]).to.deep.equal([
      '14 April 2026',
      '15 (Moderately severe. The record says 18)',
    ]);
    expect(cells(phq9).rows[1]).to.deep.equal(['2 July 2026', 'No score (An answer is missing)']);
    expect(cells(djg6).rows.flat().join()).not.to.match(/lonely/i);
  });

  it('names the time where there are two on a day', () => {
    const same = [
      score('phq2-total', '2026-01-05T09:00:00Z', 3),
      score('phq2-total', '2026-01-05T16:30:00Z', 2, {id: 'later'}),
    ];
    expect(cells(same).rows.map(([when]) => when)).to.deep.equal([
      '5 January 2026 at 9am',
      '5 January 2026 at 4:30pm',
    ]);
  });

  it('says how it was answered where that changed', () => {
    const {head, rows} = cells(changedWays);
    expect(head.at(-1)).to.equal('How it was answered');
    expect(rows.map((row) => row.at(-1))).to.deep.equal([
      'Filled in by the person',
      'Filled in by the person',
      'Filled in by the person',
      'Read aloud to the person',
      'Read aloud to the person',
    ]);
  });

  it('has answers in words, and never adds them', () => {
    const {rows, foot} = cells(lonelinessTwice);
    expect(rows[0]).to.deep.equal(['14 April 2026', '8', 'Often/always']);
    expect(foot).to.deep.equal(['First to latest', '3 lower', 'From “Often/always” to “Occasionally”']);
  });
});
