import {expect} from '@open-wc/testing';
import {LookTimes} from '../../src/activity-finder/look-times.js';

/** A list that grows by so many activities every 100 ms from 0 on, as it is at a time. */
function growing(each: number, expected: number | undefined, until: number): LookTimes {
  const looks = new LookTimes();
  for (let at = 0; at <= until; at += 100) {
    looks.grown({size: each * (1 + at / 100), ...(expected !== undefined && {expected})}, at);
  }
  return looks;
}

describe('LookTimes', () => {
  it('gives the rest a moment before the first look', () => {
    expect(growing(10, 10_000, 0).wait(0)).to.equal(150);
  });

  it('looks at once then where much is missing, or nobody knows how much', () => {
    expect(growing(10, 10_000, 100).more).to.equal(0);
    expect(growing(10, undefined, 100).more).to.equal(0);
    expect(growing(10, 10, 0).more, 'one piece of news says nothing about speed').to.equal(0);
    expect(growing(100, 100, 100).more, 'more than the directory said').to.equal(0);
  });

  it('waits on where all will be there within half a second', () => {
    expect(growing(100, 700, 100).more).to.equal(500);
    expect(growing(100, 800, 100).more).to.equal(0);
    expect(growing(100, 200, 100).more).to.equal(500);
  });

  it('looks again after 2, 6 and then every 12 seconds', () => {
    const looks = growing(10, 1_000_000, 100);
    const waits = [150, 2150, 8150, 20_150].map((now) => {
      looks.looked(now);
      return looks.wait(now);
    });
    expect(waits).to.deep.equal([2000, 6000, 12_000, 12_000]);
    expect(looks.wait(25_150)).to.equal(7000);
    expect(looks.wait(99_000)).to.equal(0);
  });

  it('leaves a look out where all will be there within twice its time', () => {
    // 100 in 100 ms: 4,000 more take 4 seconds.
    const looks = growing(100, 6200, 2100);
    looks.looked(150);
    expect(looks.more).to.equal(4000);
    looks.grown({size: 2300, expected: 7000}, 2200);
    expect(looks.more).to.equal(0);
  });
});
