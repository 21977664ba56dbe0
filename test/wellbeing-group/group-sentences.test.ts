import {expect} from '@open-wc/testing';
import {cy as measuresCy} from '../../src/i18n/measures/cy.js';
import {en as measuresEn} from '../../src/i18n/measures/en.js';
import {cy} from '../../src/i18n/wellbeing-group/cy.js';
import {en} from '../../src/i18n/wellbeing-group/en.js';
import type {GroupScore} from '../../src/measures/index.js';
import {leftOutWords, periodWords, scoreSentences} from '../../src/wellbeing-group/group-sentences.js';

const english = {t: en, m: measuresEn, locale: 'en-GB'};
const welsh = {t: cy, m: measuresCy, locale: 'cy-GB'};

describe('the period of a group’s answers in words', () => {
  for (const [since, until, words, wordsInWelsh] of [
    ['', '', '', ''],
    ['2026-04', '2026-11', 'between April and November 2026', 'rhwng Ebrill a Thachwedd 2026'],
    ['2025-11', '2026-04', 'between November 2025 and April 2026', 'rhwng Tachwedd 2025 ac Ebrill 2026'],
    ['2026-04-01', '2026-06-30', 'between 1 April and 30 June 2026', 'rhwng 1 Ebrill a 30 Mehefin 2026'],
    ['2026-04', '2026-06-08', 'between April 2026 and 8 June 2026', 'rhwng Ebrill 2026 ac 8 Mehefin 2026'],
    ['2026-04-01', '', 'since 1 April 2026', 'ers 1 Ebrill 2026'],
    ['', '2026-11', 'up to November 2026', 'hyd at fis Tachwedd 2026'],
  ] as const) {
    it(`${since || '…'} to ${until || '…'}`, () => {
      expect(periodWords(english, since, until)).to.equal(words);
      expect(periodWords(welsh, since, until)).to.equal(wordsInWelsh);
    });
  }
});

describe('what a chart of a group says', () => {
  const leftOut = {once: 0, differently: 0, unreadable: 0} as const;
  const score = (first: number, latest: number, change: number): GroupScore => ({
    id: 'ons4.happy',
    n: 40,
    leftOut,
    first: {bands: null, mean: first},
    latest: {bands: null, mean: latest},
    change,
    few: false,
  });

  for (const [given, sentence] of [
    [score(5.2, 6.3, 1.1), 'Average 5.2 at first, 6.3 at the latest answer. That is 1.1 higher.'],
    [score(5.7, 4.4, -1.3), 'Average 5.7 at first, 4.4 at the latest answer. That is 1.3 lower.'],
    [score(5, 6, 1), 'Average 5.0 at first, 6.0 at the latest answer. That is 1.0 higher.'],
    [score(5, 5, 0), 'Average 5.0 at first, 5.0 at the latest answer. That is the same.'],
    [
      score(5.2, 6.3, 1),
      'Average 5.2 at first, 6.3 at the latest answer. Before rounding, that is 1.0 higher.',
    ],
    [
      score(5.2, 5.3, 0),
      'Average 5.2 at first, 5.3 at the latest answer. Before rounding, that is the same.',
    ],
    [
      {...score(1, 1, 1), n: '*'},
      '1 to 7 people answered this at least twice. That is too few to show figures.',
    ],
    [{...score(1, 1, 1), n: 0}, 'Nobody answered this at least twice.'],
    [{...score(1, 1, 1), change: undefined}, 'About 40 people answered this at least twice.'],
  ] as const) {
    it(sentence, () => expect(scoreSentences(english, given).join(' ')).to.equal(sentence));
  }

  it('says it in Welsh', () => {
    expect(scoreSentences(welsh, score(5.2, 6.3, 1.1)).join(' ')).to.equal(
      'Cyfartaledd: 5.2 ar y dechrau, 6.3 yn yr ateb diweddaraf. Mae hynny 1.1 yn uwch.',
    );
  });

  const notIn = 'They are not in these charts, so the charts may not show the whole group.';
  for (const [n, once, differently, unreadable, said] of [
    [40, 60, 0, 0, `About 60 more answered once only. ${notIn}`],
    [
      40,
      0,
      '*',
      0,
      `1 to 7 more answered again, but to another version of the questions or in another way. ${notIn}`,
    ],
    [40, 0, 0, 0, 'Everybody who answered is in these charts.'],
    // There are no charts that somebody could be in.
    [0, 0, 0, 0, ''],
    ['*', 0, 0, 0, ''],
    [0, 10, 0, 0, `About 10 more answered once only. ${notIn}`],
    [40, 0, 0, '*', 'Some answers of 1 to 7 people could not be read. They do not count here.'],
    [
      40,
      10,
      0,
      10,
      `About 10 more answered once only. ${notIn} Some answers of about 10 people could not be read. They do not count here.`,
    ],
  ] as const) {
    it(`says of ${n} people who is in no chart: ${JSON.stringify({once, differently, unreadable})}`, () => {
      expect(leftOutWords(english, {n, leftOut: {once, differently, unreadable}})).to.equal(said);
    });
  }

  it('says in Welsh that answers could not be read', () => {
    expect(leftOutWords(welsh, {n: 40, leftOut: {once: 0, differently: 0, unreadable: '*'}})).to.equal(
      'Nid oedd modd darllen rhai o atebion 1 i 7 o bobl. Nid ydynt yn cyfrif yma.',
    );
  });
});
