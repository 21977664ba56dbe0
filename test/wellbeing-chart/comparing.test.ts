import {expect} from '@open-wc/testing';
import {cy as chartsCy} from '../../src/i18n/charts/cy.js';
import {en as chartsEn} from '../../src/i18n/charts/en.js';
import {cy as measuresCy} from '../../src/i18n/measures/cy.js';
import {en as measuresEn} from '../../src/i18n/measures/en.js';
import {firstAndLatest} from '../../src/measures/first-and-latest.js';
import {readHistory} from '../../src/measures/history.js';
import type {Resource} from '../../src/model/fhir.js';
import {answersTable} from '../../src/wellbeing-chart/answers-table.js';
import {notesOf} from '../../src/wellbeing-chart/notes.js';
import {answeredSentence, scoreSentence, type Tongue} from '../../src/wellbeing-chart/sentences.js';
import {seriesOf, type MeasureSeries} from '../../src/wellbeing-chart/series.js';
import {loneliness, ons4, score} from '../../stories/wellbeing-chart/sample-histories.js';
import {all, chartOf, drawings, words} from './support.js';

const EN: Tongue = {t: chartsEn, m: measuresEn, locale: 'en-GB'};
const CY: Tongue = {t: chartsCy, m: measuresCy, locale: 'cy-GB'};

const seriesIn = (resources: readonly Resource[]): MeasureSeries =>
  seriesOf(readHistory(resources).entries)[0]!;

const say = (resources: readonly Resource[], at = 0, tongue = EN): string => {
  const series = seriesIn(resources);
  return scoreSentence(tongue, series, series.scores[at]!);
};

const between = [
  ons4('2026-04-14', [4, 5, 6, 8]),
  ons4('2026-06-09', [9, 9, 9, 9], {mode: 'read-aloud'}),
  ons4('2026-11-10', [7, 6, 6, 4]),
];

describe('what is compared with what', () => {
  for (const [given, expected] of [
    ['', []],
    ['a', ['a0']],
    ['ab', ['b1']],
    ['aba', ['a2', 'a0']],
    ['abb', ['b2', 'b1']],
    ['baaa', ['a3', 'a1']],
  ] as const) {
    it(`is the latest and the first that was given in the same way: "${given}"`, () => {
      const {first, latest} = firstAndLatest([...given].map((way, index) => ({way, name: `${way}${index}`})));
      expect([latest, first].flatMap((each) => each?.name ?? [])).to.deep.equal(expected);
    });
  }

  it('goes past answers in between that were given in another way', () => {
    expect(say(between)).to.equal('7 out of 10 on 10 November. That is 3 higher than on 14 April.');
    expect(answersTable(EN, seriesIn(between), 'person').foot?.[1]?.text).to.equal('3 higher');
  });

  for (const [what, options] of [
    ['mode', {mode: 'read-aloud'}],
    ['version', {version: '0.9.0'}],
  ] as const) {
    it(`never compares words across a change of ${what}`, () => {
      const resources = [
        loneliness('2026-04-14', [3, 3, 2], 'often-always', options),
        loneliness('2026-11-10', [2, 2, 1], 'occasionally'),
      ];
      expect(say(resources, 1)).to.equal(
        'On 10 November the answer was “Occasionally”. Earlier answers were given in another way, so they are not compared.',
      );
      const [, , direct] = answersTable(EN, seriesIn(resources), 'person').foot!;
      expect(direct).to.deep.equal({text: 'Not compared', quiet: true});
    });
  }

  it('has in the key the dates of the dots, not of what is compared with nothing', async () => {
    const element = await chartOf(
      [
        ons4('2026-01-10', [1, 1, 1, 1], {mode: 'read-aloud'}),
        ons4('2026-04-14', [4, 5, 6, 8]),
        ons4('2026-11-10', [7, 6, 6, 4]),
      ],
      {view: 'change'},
    );
    expect(all(element, '.key li').map((each) => each.textContent.trim())).to.include.members([
      'First: 14 April 2026',
      'Latest: 10 November 2026',
    ]);
    expect(all(element, '.row-dates').length).to.equal(0);
  });

  it('has no key where there is nothing to compare', async () => {
    const element = await chartOf(between.slice(0, 2), {view: 'change'});
    expect(all(element, '.key').length).to.equal(0);
    expect(words(element)).to.include('Earlier answers were given in another way');
  });

  it('says the dates of a row that are not those of the key', async () => {
    const element = await chartOf(
      [
        ons4('2026-04-14', [4, undefined, 6, 8]),
        ons4('2026-06-09', [5, 5, 3, 7]),
        ons4('2026-11-10', [7, 6, 6, 4]),
      ],
      {view: 'change'},
    );
    expect(all(element, '.row-dates').map((each) => each.textContent)).to.deep.equal([
      '9 June to 10 November',
    ]);
  });

  it('names a form of somebody else by its address, not as a version', () => {
    const resources = [
      ons4('2026-04-14', [4, 5, 6, 8]),
      {
        ...score('ons4-satisfied', '2026-11-10', 7),
        code: {
          coding: [
            {
              system: 'urn:social-prescribing-kit:measure-item',
              code: 'ons4-satisfied',
              version: 'https://example.org/form',
            },
          ],
        },
      },
    ];
    const {first} = notesOf(EN, seriesIn(resources), {
      audience: 'person',
      view: 'trend',
      withBenchmark: false,
    });
    expect(first[0]).to.include('from version 1.0.0 to the form https://example.org/form.');
  });
});

describe('dates of answers', () => {
  const sameDay = [
    ons4('2026-07-01T08:00:00Z', [4, 5, 6, 8], {id: 'a'}),
    ons4('2026-07-01T15:30:00Z', [6, 6, 6, 4], {id: 'b'}),
  ];

  it('have the time in London where there are two on one day', async () => {
    expect(say(sameDay)).to.equal('6 out of 10 on 1 July at 4:30pm. That is 2 higher than on 1 July at 9am.');
    expect(answeredSentence(EN, seriesIn(sameDay))).to.match(/^Answered twice, on 1 July 2026\./);
    const element = await chartOf(sameDay, {view: 'change'});
    expect(drawings(element)[0]).to.equal(
      'Satisfied with life: 4 on 1 July at 9am, 6 on 1 July at 4:30pm. 2 higher. Higher is better.',
    );
    expect(all(element, '.key li').map((each) => each.textContent.trim())).to.include.members([
      'First: 1 July 2026 at 9am',
      'Latest: 1 July 2026 at 4:30pm',
    ]);
  });

  it('have the time in notes too', () => {
    const resources = [
      sameDay[0]!,
      ons4('2026-07-01T15:30:00Z', [6, 6, 6, 4], {id: 'b', mode: 'read-aloud'}),
    ];
    const {first} = notesOf(EN, seriesIn(resources), {
      audience: 'person',
      view: 'trend',
      withBenchmark: false,
    });
    expect(first[0]).to.match(/^A: between 1 July 2026 at 9am and 1 July 2026 at 4:30pm the way/);
  });

  it('are days in London, wherever the page is read', () => {
    const late = [ons4('2026-06-30T23:30:00Z', [4, 5, 6, 8])];
    expect(say(late)).to.equal('4 out of 10 on 1 July. This is the only answer so far.');
    expect(answersTable(EN, seriesIn(late), 'person').rows[0]?.[0]?.text).to.equal('1 July 2026');
    const elsewhere = [ons4('2026-12-31T22:00:00-05:00', [4, 5, 6, 8])];
    expect(answersTable(EN, seriesIn(elsewhere), 'person').rows[0]?.[0]?.text).to.equal('1 January 2027');
  });

  it('are as much as the record knows', () => {
    const partial = [ons4('2025', [4, 5, 6, 8]), ons4('2026-08', [7, 6, 6, 4])];
    expect(say(partial)).to.equal('7 out of 10 in August 2026. That is 3 higher than in 2025.');
    expect(say(partial, 0, CY)).to.equal('7 allan o 10 ym mis Awst 2026. Mae hynny 3 yn uwch nag yn 2025.');
    expect(answeredSentence(EN, seriesIn(partial))).to.match(/^Answered twice, from 2025 to August 2026\./);
    expect(answeredSentence(EN, seriesIn(partial.slice(1)))).to.equal('Answered once, in August 2026.');
  });

  for (const view of ['trend', 'change', 'table']) {
    it(`may be of a year alone: ${view}`, async () => {
      const element = await chartOf([ons4('2025', [4, 5, 6, 8]), ons4('2026-11-10', [7, 6, 6, 4])], {view});
      expect(words(element)).to.include('2025');
      expect(all(element, view === 'table' ? 'table' : '.drawing').length).to.be.above(0);
    });
  }
});

describe('charts in Welsh', () => {
  it('say "ac" and change the word after "a" where Welsh does', () => {
    const notes = (to: string) =>
      notesOf(
        CY,
        seriesIn([ons4('2026-01-02', [4, 5, 6, 8]), ons4(to, [7, 6, 6, 4], {mode: 'read-aloud'})]),
        {audience: 'person', view: 'trend', withBenchmark: false},
      ).first[0];
    expect(notes('2026-10-08')).to.include('rhwng 2 Ionawr 2026 ac 8 Hydref 2026');
    expect(notes('2026-10-11')).to.include('2026 ac 11 Hydref');
    expect(notes('2026-10-10')).to.include('2026 a 10 Hydref');
    expect(notes('2026-11')).to.include('2026 a Thachwedd 2026');
    const twice = [ons4('2026-04-14', [4, 5, 6, 8]), ons4('2026-10-08', [7, 6, 6, 4])];
    expect(answeredSentence(CY, seriesIn(twice))).to.match(
      /^Atebwyd ddwywaith, rhwng 14 Ebrill ac 8 Hydref 2026\./,
    );
  });

  for (const view of ['trend', 'change', 'table']) {
    it(`mark English words that they quote, and say why they are English: ${view}`, async () => {
      const element = await chartOf(
        [
          loneliness('2026-04-14', [3, 3, 2], 'often-always'),
          loneliness('2026-11-10', [2, 2, 1], 'occasionally'),
        ],
        {view, lang: 'cy', benchmark: ''},
      );
      const english = all(element, '[lang=en]').map((each) => each.textContent.trim());
      expect(english).to.include.members(['Occasionally', 'Often/always']);
      expect(words(element)).to.include('Mae’r cwestiynau hyn yn Saesneg');
    });
  }

  it('mark what the ends of a scale mean', async () => {
    const element = await chartOf(between, {lang: 'cy'});
    expect(all(element, '.source [lang=en]').map((each) => each.textContent)).to.deep.equal([
      'not at all',
      'completely',
    ]);
  });

  it('have no word of that in English', async () => {
    expect(words(await chartOf(between))).not.to.include('Saesneg');
  });
});

describe('what a survey found, of answers in words', () => {
  const answers = [loneliness('2026-11-10', [2, 2, 1], 'occasionally')];

  it('is offered by a box, and told with how people answered', async () => {
    const element = await chartOf(answers, {benchmark: 'offer'});
    const box = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    expect(box.labels![0]!.textContent.trim()).to.equal('Show what people in England answered');
    expect(words(element)).not.to.include('In a survey');
    box.click();
    await element.updateComplete;
    expect(words(element)).to.match(
      /In a survey, 7% of people answered “Often\/always” \(England, .*?\)\. There too, people filled in the answers themselves\./,
    );
  });
});
