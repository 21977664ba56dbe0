import {expect, fixture, html} from '@open-wc/testing';
import '../../src/wellbeing-chart/index.js';
import {changePart, PartView} from '../../src/wellbeing-chart/change-part.js';
import {render} from 'lit';
import {Part} from '../../src/element/part.js';
import {en} from '../../src/i18n/charts/en.js';
import {fourTimes} from '../../stories/wellbeing-chart/sample-histories.js';
import {waitUntil} from '../support/wait-until.js';
import {drawings, words} from './support.js';

describe('the view that is fetched when it is first shown', () => {
  // Once for all elements of a page: the first test has to come first.
  it('says that it is on its way, then is there, and only then tells that it is ready', async () => {
    expect(changePart.value).to.equal(undefined);
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('spk-wellbeing-chart');
    const ready: number[] = [];
    element.addEventListener('spk-ready', () => ready.push(drawings(element).length));
    element.view = 'change';
    element.responses = fourTimes;
    around.append(element);
    await element.updateComplete;
    expect(words(element)).to.include('Loading the answers');
    await waitUntil(() => drawings(element).length === 4);
    expect(words(element)).not.to.include('Loading the answers');
    expect(ready).to.deep.equal([4]);
  });

  it('says where it cannot be had, and tries again by a button', async () => {
    let isBroken = true;
    const part = new Part(() => (isBroken ? Promise.reject(new Error('No network.')) : Promise.resolve({})));
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const host = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => render(view.message({t: en, headingLevel: 3}), around),
      updateComplete: Promise.resolve(true),
    };
    const view = new PartView(host, part);
    view.fetch();
    await waitUntil(() => around.textContent.includes('The answers did not load'));
    isBroken = false;
    around.querySelector('button')!.click();
    expect(around.textContent).to.include('Loading the answers');
    await waitUntil(() => view.isHere);
  });
});
