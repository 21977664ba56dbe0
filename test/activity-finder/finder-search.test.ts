import {expect} from '@open-wc/testing';
import {FinderDriver, until} from '../support/finder-driver.js';
import {allByRole, byRole} from '../support/roles.js';

describe('<spk-activity-finder>: searching', () => {
  it('shows a directory, soonest first, with what is not on the map after it', async () => {
    const finder = await FinderDriver.open({attributes: {'page-size': '50', view: 'list'}});
    expect(finder.results).to.have.length(30);
    expect(finder.results.slice(0, 2)).to.deep.equal(['Station Library', 'Debt and benefits surgery']);
    expect(finder.results.slice(-4)).to.have.members([
      'Befriending calls',
      'Mindfulness online',
      'Money advice at home',
      'Adapted cycling',
    ]);
    expect(finder.headings.slice(0, 2)).to.deep.equal(['Find an activity', '30 activities found']);
    expect(await finder.status(/found/)).to.equal('30 activities found');
  });

  it('has the roles and names that the contract gives', async () => {
    const finder = await FinderDriver.open();
    const search = byRole(finder.root, 'search', 'Activities');
    expect(byRole(search, 'searchbox', 'Search activities')).to.exist;
    expect(byRole(search, 'textbox', 'Town or postcode')).to.exist;
    expect(byRole(search, 'button', 'Search')).to.exist;
    expect(byRole(search, 'button', 'Use my location')).to.exist;
    await until('the map', () => allByRole(finder.root, 'region', 'Map of activities').length === 1);
    expect(allByRole(finder.root, 'article')).to.have.length(20);
    expect(byRole(finder.root, 'navigation', 'Pages')).to.exist;
    expect(finder.filters).to.deep.equal([
      'Category',
      'Day',
      'Time',
      'Cost',
      'Age',
      'Accessibility',
      'Format',
      'Language',
    ]);
  });

  it('finds by words, their beginnings, and a slip of the finger', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list'}});
    await finder.search('walking');
    expect(finder.results).to.include.members(['Saturday health walk', 'Walking football']);
    await finder.search('chor');
    expect(finder.results).to.deep.equal(['Community choir']);
    await finder.search('swim');
    expect(finder.results[0]).to.equal('Gentle swim');
    await finder.search('lonely');
    expect(finder.results).to.include('Befriending calls');
  });

  it('measures from a postcode, and says how it measures', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list', 'page-size': '50'}});
    await finder.near('M33');
    expect(finder.text).to.include('Within 3 miles of M33, in a straight line');
    expect(finder.card('Gentle swim').innerText).to.match(/About \d+(\.\d)? miles?/);
    expect(finder.select('Sort by').selectedOptions[0]!.label).to.equal('Nearest');
    await finder.within('1 mile');
    expect(finder.results).to.include('Gentle swim').and.not.to.include('Walking football');
    const near = finder.searches.at(-1)!.total;
    await finder.within('Any distance');
    expect(finder.searches.at(-1)!.total).to.be.above(near);
    expect(finder.text).to.include('Distances are from M33, in a straight line');
  });

  it('knows a town by the directory’s own addresses', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list'}});
    await finder.near('stretford');
    expect(finder.text).to.include('Within 3 miles of Stretford');
    expect(finder.results[0]).to.be.oneOf([
      'Debt and benefits surgery',
      'Youth art room',
      'Sgwrs a phaned',
      'گفتگو کا حلقہ',
      'Singing for lung health',
    ]);
  });

  it('says when a place is not found, puts focus in the box, and clears it when typing goes on', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list'}});
    finder.typePlace('Atlantis');
    finder.press('Search');
    const box = finder.box('textbox', 'Town or postcode');
    await finder.quiet();
    await until('the problem', () => finder.text.includes('Error: We could not find “Atlantis”'));
    expect(finder.root.activeElement).to.equal(box);
    expect(box.getAttribute('aria-describedby')).to.be.a('string');
    finder.typePlace('Sale');
    await finder.element.updateComplete;
    expect(finder.text).not.to.include('We could not find');
  });

  it('orders by name where asked, without a group apart', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list', 'page-size': '50'}});
    expect(finder.headings).to.include('Not on the map');
    await finder.sortBy('Name, A to Z');
    expect(finder.headings).not.to.include('Not on the map');
    expect(finder.results.slice(0, 3)).to.deep.equal([
      'Adapted cycling',
      'Allotment mornings',
      'Aqua aerobics',
    ]);
  });

  it('offers only orders that make sense', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list'}});
    const offered = () => [...finder.select('Sort by').options].map(({label}) => label);
    expect(offered()).to.deep.equal(['Soonest', 'Name, A to Z']);
    await finder.search('swim');
    expect(offered()).to.deep.equal(['Best match', 'Soonest', 'Name, A to Z']);
    await finder.near('Sale');
    expect(offered()).to.deep.equal(['Best match', 'Nearest', 'Soonest', 'Name, A to Z']);
  });

  it('turns pages: the list begins at its top, and focus with it', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list', 'page-size': '10'}});
    const first = finder.results;
    await finder.page('Next page');
    expect(finder.results).to.have.length(10);
    expect(finder.results.some((name) => first.includes(name))).to.equal(false);
    expect(finder.root.activeElement?.textContent).to.equal('30 activities found');
    await finder.page('Page 3');
    expect(finder.results).to.have.length(10);
    expect(byRole(finder.root, 'button', 'Page 3').getAttribute('aria-current')).to.equal('page');
    await finder.search('swim');
    expect(allByRole(finder.root, 'navigation')).to.have.length(0);
  });

  it('uses the device’s location when pressed, and never before', async () => {
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')!;
    let asked = 0;
    let allowed = false;
    const getCurrentPosition: Geolocation['getCurrentPosition'] = (found, refused) => {
      asked++;
      if (allowed) found({coords: {latitude: 53.4625, longitude: -2.2901}} as GeolocationPosition);
      else refused?.({code: 1} as GeolocationPositionError);
    };
    Object.defineProperty(Navigator.prototype, 'geolocation', {
      configurable: true,
      get: () => ({getCurrentPosition}),
    });
    try {
      const finder = await FinderDriver.open({attributes: {view: 'list'}});
      expect(asked).to.equal(0);
      finder.press('Use my location');
      await new Promise((resolve) => setTimeout(resolve, 50));
      await finder.element.updateComplete;
      expect(finder.text).to.include('Your device did not share where you are. Enter a town or postcode');
      allowed = true;
      await finder.searching(() => finder.press('Use my location'));
      expect(asked).to.equal(2);
      expect(finder.box('textbox', 'Town or postcode').value).to.equal('where you are');
      expect(finder.text).to.include('Within 3 miles of where you are');
      expect(finder.text).not.to.include('did not share');
    } finally {
      Object.defineProperty(Navigator.prototype, 'geolocation', original);
    }
  });
});
