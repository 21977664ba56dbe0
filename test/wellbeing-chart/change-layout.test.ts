import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {changeAxis, changeLayout} from '../../src/wellbeing-chart/change-layout.js';
import {boxOf, isInside, overlap} from '../../src/wellbeing-chart/text-boxes.js';
import {runs} from '../support/runs.js';

const formatValue = (value: number) => String(Math.round(value * 100) / 100);
const SCALES = [
  {range: [0, 10], steps: 1},
  {range: [3, 9], steps: 1},
  {range: [0, 27], steps: 1},
  {range: [7, 35], steps: 100},
  {range: [0, 100], steps: 1},
] as const;

describe('changeLayout', () => {
  it('never lets two texts touch, and clips none', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 260, max: 432}),
        fc.constantFrom(...SCALES),
        fc.option(fc.nat({max: 1000})),
        fc.nat({max: 1000}),
        fc.boolean(),
        (width, {range, steps}, first, latest, bare) => {
          const valueOf = (share: number) =>
            range[0] + Math.round(((range[1] - range[0]) * steps * share) / 1000) / steps;
          const layout = changeLayout({
            width,
            range,
            latest: valueOf(latest),
            ...(first !== null && {first: valueOf(first)}),
            formatValue,
            bare,
          });
          const boxes = [...layout.texts.map(boxOf)];
          for (const [index, box] of boxes.entries()) {
            expect(isInside(box, {left: 0, top: 0, right: width, bottom: layout.height})).to.equal(true);
            for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).to.equal(false);
          }
        },
      ),
      {numRuns: runs(500), seed: 20261110},
    );
  });

  it('keeps the numbers of an axis apart', () => {
    for (const {range} of SCALES) {
      for (let width = 260; width <= 432; width += 4) {
        const boxes = changeAxis({width, range, formatValue}).map(boxOf);
        for (const [index, box] of boxes.entries()) {
          expect(isInside(box, {left: 0, top: 0, right: width, bottom: 24})).to.equal(true);
          if (index > 0) expect(overlap(box, boxes[index - 1]!, 4)).to.equal(false);
        }
      }
    }
  });

  it('turns the names outwards where the dots are close', () => {
    const {texts, first, latest} = changeLayout({
      width: 288,
      range: [0, 100],
      first: 48,
      latest: 52,
      formatValue,
    });
    const [before, now] = texts;
    expect(latest - first!).to.be.below(15);
    expect([before?.text, before?.anchor]).to.deep.equal(['48', 'end']);
    expect([now?.text, now?.anchor]).to.deep.equal(['52', 'start']);
  });

  it('has one value where both are the same, and one dot where there is no first', () => {
    const same = changeLayout({width: 288, range: [0, 10], first: 6, latest: 6, formatValue, bare: true});
    expect(same.same).to.equal(true);
    expect(same.first).to.equal(undefined);
    expect(same.texts.map(({text}) => text)).to.deep.equal(['6']);
    const alone = changeLayout({width: 288, range: [0, 10], latest: 6, formatValue, bare: true});
    expect(alone.same).to.equal(false);
    expect(alone.first).to.equal(undefined);
  });
});
