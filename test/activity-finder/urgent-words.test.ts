import {expect} from '@open-wc/testing';
import {isUrgent} from '../../src/activity-finder/urgent-words.js';
import {FinderDriver} from '../support/finder-driver.js';
import {allByRole} from '../support/roles.js';

describe('words of somebody who may be at risk', () => {
  for (const words of [
    'suicidal',
    'SUICIDE help',
    'i want to die',
    'kill myself',
    'killing my self',
    'end my life',
    'end it all',
    'self harm',
    'self-harm group',
    'I don’t want to live',
    'overdose',
    'hunanladdiad',
    'hunan-niweidio',
    'dw i eisiau marw',
  ]) {
    it(words, () => expect(isUrgent(words)).to.equal(true));
  }

  for (const words of [
    '',
    'swim',
    'lonely',
    'weekend',
    'skills',
    'die cutting',
    'dying to dance',
    'diet club',
    'living well',
    'Marwen',
  ]) {
    it(`not: ${words || 'none'}`, () => expect(isUrgent(words)).to.equal(false));
  }

  it('are answered with who to call, beside the results and not in their place', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list'}});
    expect(finder.headings).not.to.include('Do you need help now?');
    await finder.search('lonely');
    const results = finder.results;
    expect(finder.headings).not.to.include('Do you need help now?');
    await finder.search('lonely and want to die');
    expect(finder.headings).to.include('Do you need help now?');
    const phones = allByRole(finder.root, 'link').map((link) => link.getAttribute('href'));
    expect(phones).to.include.members(['tel:999', 'tel:111']);
    await finder.search('lonely');
    expect(finder.headings).not.to.include('Do you need help now?');
    expect(finder.results).to.deep.equal(results);
  });
});
