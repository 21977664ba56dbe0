import {expect} from '@open-wc/testing';
import {scaleLayout, type LineLabel, type ScaleInput} from '../../src/wellbeing-measure/scale-layout.js';

const NAMES = {
  short: {now: 'now', earlier: 'May', both: 'May and now'},
  long: {now: 'now', earlier: 'September 2025', both: 'September 2025 and now'},
  welsh: {now: 'nawr', earlier: '23 Rhagfyr 2025', both: '23 Rhagfyr 2025 a nawr'},
};

/** Pixels of a text of 14, without what the layout adds to be sure. */
const widthOf = (text: string) => text.length * 7.2;

function boxOf({text, at, shift, anchor}: LineLabel, width: number) {
  const x = (at / 100) * width + shift;
  const size = widthOf(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2;
  return {left, right: left + size};
}

function* inputs(): Generator<ScaleInput> {
  for (const range of [
    [0, 10],
    [3, 9],
    [0, 27],
    [0, 100],
    [7, 35],
  ] as const) {
    const [from, to] = range;
    for (const names of Object.values(NAMES)) {
      for (let now = from; now <= to; now++) {
        yield {range, now, names};
        for (let earlier = from; earlier <= to; earlier++) yield {range, now, earlier, names};
      }
    }
  }
}

describe('the line of a result', () => {
  it('has no names that touch each other or leave the line, at any width and for any two scores', () => {
    let count = 0;
    for (const input of inputs()) {
      const {labels} = scaleLayout(input);
      for (const width of [232, 276]) {
        for (const [index, label] of labels.entries()) {
          const box = boxOf(label, width);
          const what = JSON.stringify([input, label]);
          expect(box.left, what).to.be.at.least(-14);
          expect(box.right, what).to.be.at.most(width + 14);
          for (const other of labels.slice(index + 1)) {
            if (other.isAbove !== label.isAbove) continue;
            const against = boxOf(other, width);
            const apart = box.right <= against.left || against.right <= box.left;
            expect(apart, `${what} and ${other.text}`).to.equal(true);
          }
        }
      }
      count++;
    }
    expect(count).to.be.greaterThan(1000);
  });

  it('turns names away from each other where the dots are 1 apart, and has one name where they are the same', () => {
    const of = (now: number, earlier: number) =>
      scaleLayout({
        range: [0, 10],
        now,
        earlier,
        names: {now: 'now', earlier: 'April', both: 'April and now'},
      });
    const named = ({labels}: ReturnType<typeof of>) =>
      labels.filter(({kind}) => kind !== 'end').map(({text, anchor}) => [text, anchor]);
    expect(named(of(6, 5))).to.deep.equal([
      ['April', 'end'],
      ['now', 'start'],
    ]);
    expect(named(of(5, 6))).to.deep.equal([
      ['April', 'start'],
      ['now', 'end'],
    ]);
    expect(named(of(6, 6))).to.deep.equal([['April and now', 'middle']]);
    expect(of(6, 6).earlier).to.equal(undefined);
    expect(named(of(7, 4))).to.deep.equal([
      ['April', 'middle'],
      ['now', 'middle'],
    ]);
  });

  it('has a tick for each answer of a short scale, and those of the ends for a long one', () => {
    const names = NAMES.short;
    expect(scaleLayout({range: [0, 10], now: 1, names}).ticks).to.have.length(11);
    expect(scaleLayout({range: [0, 27], now: 1, names}).ticks).to.deep.equal([0, 100]);
  });
});
