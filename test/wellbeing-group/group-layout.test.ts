import {expect} from '@open-wc/testing';
import {cy} from '../../src/i18n/measures/cy.js';
import {en} from '../../src/i18n/measures/en.js';
import {boxOf, isInside, overlap, type Box} from '../../src/wellbeing-chart/text-boxes.js';
import {layoutGroup, type BarRow, type GroupLayout} from '../../src/wellbeing-group/group-layout.js';

const textBox = ({x, y, text, size, anchor, look}: GroupLayout['texts'][number]): Box =>
  boxOf({x, y, text, size, anchor, strong: look === 'strong'});
const barBox = ({x, y, width, height}: GroupLayout['bars'][number]): Box => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

const counts = [0, '*', 10, 55, 145, 1995] as const;
const names = (words: typeof en) => [
  [words.bands['very-high'], words.bands.high, words.bands.medium, words.bands.low],
  [words.bands.severe, words.bands['moderately-severe'], words.bands.moderate, words.bands.mild],
  [undefined, undefined, undefined],
  ['Often/always', 'Some of the time', 'Hardly ever'],
];

/** Every pair of counts with names of every kind. */
function charts(words: typeof en): BarRow[][] {
  return names(words).map((labels, chart) =>
    labels.map((name, index) => ({
      ...(name !== undefined && {name}),
      ...(chart < 3 && {range: words.range(20 * index, 20 * index + 19)}),
      first: counts[(chart * 2 + index) % counts.length]!,
      latest: counts[(chart + index * 3) % counts.length]!,
    })),
  );
}

describe('layoutGroup', () => {
  for (const [lang, words, fewPeople] of [
    ['English', en, '* 1 to 7 people'],
    ['Welsh', cy, '* 1 i 7 o bobl'],
  ] as const) {
    it(`lets nothing touch or be cut off, from 280 to 960, in both directions: ${lang}`, () => {
      const given = charts(words);
      const largest = counts.length;
      for (let most = 1; most < largest; most++) {
        const some = given.map((rows) =>
          rows.map((row) => ({...row, first: counts[most]!, latest: counts[(most * 2) % (most + 1)]!})),
        );
        for (let width = 280; width <= 960; width += 20) {
          for (const rtl of [false, true]) {
            for (const chart of [given, some].flatMap((each) => layoutGroup(each, {width, rtl, fewPeople}))) {
              check(chart, `${lang} ${width} ${rtl ? 'rtl' : 'ltr'} ${most}`);
            }
          }
        }
      }
    });
  }

  function check(layout: GroupLayout, about: string): void {
    const room: Box = {left: 0, top: 0, right: layout.width, bottom: layout.height};
    const texts = layout.texts.map((text) => ({text: text.text, box: textBox(text)}));
    for (const {text, box} of texts) {
      if (!isInside(box, room)) throw new Error(`${about}: "${text}" is cut off.`);
      for (const bar of layout.bars) {
        if (overlap(box, barBox(bar))) throw new Error(`${about}: "${text}" is on a bar.`);
      }
    }
    texts.forEach(({text, box}, index) => {
      for (const other of texts.slice(index + 1)) {
        if (overlap(box, other.box)) throw new Error(`${about}: "${text}" and "${other.text}" touch.`);
      }
    });
  }

  const rows: readonly BarRow[] = [
    {name: 'High', range: '7 to 10', first: 40, latest: 80},
    {name: 'Low', range: '0 to 6', first: '*', latest: 0},
  ];

  it('draws to one scale, with no bar for nobody and a dashed box as long as 7', () => {
    const [one, two] = layoutGroup([rows, [{range: '1', first: 20, latest: '*'}]], {
      width: 600,
      fewPeople: '*',
    });
    const [forty, eighty, hidden] = one!.bars;
    expect(one!.bars.map(({kind}) => kind)).to.deep.equal(['first', 'latest', 'hidden']);
    expect(eighty!.width).to.be.closeTo(2 * forty!.width, 1e-9);
    expect(hidden!.width).to.be.closeTo((forty!.width / 40) * 7, 1e-9);
    expect(two!.bars[0]!.width).to.be.closeTo(forty!.width / 2, 1e-9);
    expect(two!.bars.map(({kind}) => kind)).to.deep.equal(['first', 'hidden']);
  });

  it('grows bars from where reading begins', () => {
    const [ltr] = layoutGroup([rows], {width: 500, fewPeople: '*'});
    const [rtl] = layoutGroup([rows], {width: 500, rtl: true, fewPeople: '*'});
    for (const bar of ltr!.bars) expect(bar.x).to.equal(ltr!.axis);
    for (const bar of rtl!.bars) expect(bar.x + bar.width).to.be.closeTo(rtl!.axis, 1e-9);
    expect(rtl!.axis).to.equal(500 - ltr!.axis);
  });

  it('says that 1 to 7 people are meant where there is room, and leaves it to the key where there is none', () => {
    const said = (width: number, latest: number) =>
      layoutGroup([[{range: '0 to 4', first: '*', latest}]], {
        width,
        fewPeople: '* 1 to 7 people',
      })[0]!.texts.map(({text}) => text);
    expect(said(400, 30)).to.include('* 1 to 7 people');
    expect(said(150, 10)).to.include('*').and.not.include('* 1 to 7 people');
  });

  it('keeps every text at 14 or more', () => {
    for (const {texts} of layoutGroup(charts(en), {width: 280, fewPeople: '*'})) {
      for (const {size} of texts) expect(size).to.be.at.least(14);
    }
  });
});
