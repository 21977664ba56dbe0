import {expect} from '@open-wc/testing';
import {FinderDriver} from '../support/finder-driver.js';
import {byRole, textOf} from '../support/roles.js';

const attributes = {view: 'list', 'page-size': '50', shortlist: ''};

/** What paper would show: `beforeprint` listeners have to be done when it returns. */
function onPaper<T>(look: () => T): T {
  window.dispatchEvent(new Event('beforeprint'));
  try {
    return look();
  } finally {
    window.dispatchEvent(new Event('afterprint'));
  }
}

describe('<spk-activity-finder>: printed by the browser', () => {
  it('says dates of the list that stay true', async () => {
    const finder = await FinderDriver.open({attributes});
    const card = () => textOf(finder.card('Gentle swim'));
    expect(card()).to.include('Today, 2pm to 3pm');
    expect(onPaper(card)).to.include('Tuesday 24 November, 2pm to 3pm').and.not.include('Today');
    await finder.element.updateComplete;
    expect(card()).to.include('Today, 2pm to 3pm');
  });

  it('says them in the shortlist and in an opened activity', async () => {
    const finder = await FinderDriver.open({attributes});
    await finder.save('Gentle swim');
    const shortlist = await finder.openShortlist();
    expect(onPaper(() => textOf(shortlist)))
      .to.include('Tuesday 24 November')
      .and.not.include('Today');
    await finder.back();
    const details = await finder.open('Gentle swim');
    expect(onPaper(() => finder.row(details, 'When'))).to.include('Tuesday 24 November, 2pm to 3pm');
  });
});

describe('<spk-activity-finder>: one way back', () => {
  it('returns to the list after a second activity was opened on the map', async () => {
    const finder = await FinderDriver.open({attributes: {...attributes, 'url-state': 'back'}});
    const before = location.href;
    await finder.open('Gentle swim');
    expect(new URLSearchParams(location.search).has('back-open')).to.equal(true);
    await finder.back();
    expect(location.href).to.equal(before);
    expect(byRole(finder.root, 'button', /^Shortlist/)).to.exist;
  });
});
