import {expect} from '@open-wc/testing';
import type {IndexAnswer} from '../../src/activity-index/protocol.js';
import {steadyAnswer} from '../../src/activity-finder/steady-answer.js';
import {SAMPLES} from '../../stories/activity-finder/sample-activities.js';

const found = (index: number, miles?: number) => ({
  activity: SAMPLES[index]!,
  mapped: true,
  next: [],
  ended: false,
  ...(miles !== undefined && {miles}),
});
const cluster = (count: number) => ({key: 'k', lat: 53, lon: -2, count});

/** An answer as it comes from a worker: nothing in it is an object of the one before. */
function answerOf(items: IndexAnswer['items'], counts: readonly number[], total = items.length): IndexAnswer {
  const answer = {total, mapped: total, size: 9, page: 1, pages: 1, items, clusters: counts.map(cluster)};
  return structuredClone({...answer, facets: {}}) as unknown as IndexAnswer;
}

describe('an answer beside the one before', () => {
  const before = answerOf([found(0), found(1, 2), found(2)], [3, 4]);

  it('keeps the objects of what says the same, and the new order', () => {
    const {items} = steadyAnswer(answerOf([found(2), found(3), found(0)], [1]), before, {sameView: true});
    expect(items[0]).to.equal(before.items[2]);
    expect(items[1]!.activity.id).to.equal(SAMPLES[3]!.id);
    expect(items[2]).to.equal(before.items[0]);
  });

  it('keeps the whole list where nothing in it has changed', () => {
    const same = answerOf([found(0), found(1, 2), found(2)], [9]);
    expect(steadyAnswer(same, before, {sameView: true}).items).to.equal(before.items);
    const fewer = answerOf([found(0), found(1, 2)], [9]);
    expect(steadyAnswer(fewer, before, {sameView: true}).items).not.to.equal(before.items);
  });

  it('takes what says something else', () => {
    const {items} = steadyAnswer(answerOf([found(1, 3)], []), before, {sameView: true});
    expect(items[0]!.miles).to.equal(3);
  });

  it('has everything else from the new one', () => {
    const {total, size} = steadyAnswer(answerOf([found(0)], [], 77), before, {sameView: true});
    expect([total, size]).to.deep.equal([77, 9]);
  });

  it('keeps clusters that are the same, in the same view', () => {
    const again = answerOf([], [3, 4]);
    expect(steadyAnswer(again, before, {sameView: true}).clusters).to.equal(before.clusters);
    expect(steadyAnswer(again, before, {sameView: false}).clusters).to.equal(again.clusters);
    const other = answerOf([], [3, 5]);
    expect(steadyAnswer(other, before, {sameView: true}).clusters).to.equal(other.clusters);
  });

  it('is itself where there is none before', () => {
    expect(steadyAnswer(before, undefined, {sameView: true})).to.equal(before);
  });
});
