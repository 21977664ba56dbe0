import {expect} from '@open-wc/testing';
import type {Activity} from '../../src/model/activity.js';
import {ActivityStore} from '../../src/activity-index/activity-store.js';
import {makeDirectory} from '../../bench/make-directory.mjs';
import {activity, place} from './activities.js';

describe('ActivityStore', () => {
  it('gives back exactly what it was given', () => {
    const all = makeDirectory(300, 4);
    const store = new ActivityStore();
    expect(all.map((each) => store.push(each))).to.deep.equal([...all.keys()]);
    all.forEach((each, row) => {
      // JSON has no undefined: an absent field and one that is undefined mean the same in the model.
      expect(store.get(row)).to.deep.equal(JSON.parse(JSON.stringify(each)));
      expect([store.id(row), store.name(row)]).to.deep.equal([each.id, each.name]);
      expect(store.timetable(row)).to.deep.equal({sessions: each.sessions, status: each.status});
    });
    expect(store.length).to.equal(300);
  });

  it('keeps every kind of field, other alphabets, and fields of nested things that are called the same', () => {
    const whole = activity('ŵ', {
      name: 'Tŷ “Clyd” 🎉',
      description: [{kind: 'paragraph', children: [{text: 'Name', href: 'https://x.org'}, {kind: 'break'}]}],
      organisation: {id: 'o', name: 'Org'},
      alert: '',
      ages: {min: 0},
      sample: false,
      places: [place(0, 0, {id: 'p', name: 'Hall'})],
      coverage: ['Trafford'],
      lastChecked: '2025-01-01',
      warnings: ['a'],
    });
    const odd = {...whole, id: 'b', extra: {id: 1, name: 2}} as Activity;
    const store = new ActivityStore();
    store.push(whole);
    store.push(odd);
    expect(store.get(0)).to.deep.equal(whole);
    expect(store.get(1)).to.deep.equal(odd);
    expect(store.whereabouts(1)).to.deep.equal({places: whole.places, coverage: whole.coverage});
  });
});
