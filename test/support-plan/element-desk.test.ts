import {expect} from '@open-wc/testing';
import type {LiveRegion} from '../../src/element/live-region.js';
import {ElementDesk} from '../../src/support-plan/element-desk.js';

describe('what a plan says aloud', () => {
  const later: (() => void)[] = [];
  const {setTimeout: original} = window;

  before(() => {
    window.setTimeout = ((work: () => void) => later.push(work)) as unknown as typeof window.setTimeout;
  });
  after(() => (window.setTimeout = original));

  function desk() {
    const said: string[] = [];
    const element = Object.assign(document.createElement('div'), {
      updateComplete: Promise.resolve(true),
      requestUpdate: () => undefined,
    });
    const live = {say: (text: string) => said.push(text)} as unknown as LiveRegion;
    later.length = 0;
    return {said, desk: new ElementDesk({element, live, keeper: () => undefined})};
  }

  it('is gone some seconds later: nobody reads there what is over', () => {
    const {said, desk: it} = desk();
    it.say('Saving your plan');
    expect(said).to.deep.equal(['Saving your plan']);
    later.at(-1)!();
    expect(said.at(-1)).to.equal('');
  });

  it('is not drowned out by what follows at once', () => {
    const {said, desk: it} = desk();
    it.say('Review recorded');
    it.sayAlso('Saving your plan');
    it.sayAlso('Everything is saved');
    expect(said.at(-1)).to.equal('Review recorded. Saving your plan. Everything is saved');
    it.say('Last change undone');
    expect(said.at(-1)).to.equal('Last change undone');
  });
});
