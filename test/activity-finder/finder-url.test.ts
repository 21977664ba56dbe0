import {expect} from '@open-wc/testing';
import {BackendError} from '../../src/backends/backend-error.js';
import type {Directory} from '../../src/backends/directory.js';
import {SAMPLES} from '../../stories/activity-finder/sample-activities.js';
import {consoleLines} from '../support/console-lines.js';
import {FinderDriver, until} from '../support/finder-driver.js';
import {allByRole, byRole, textOf} from '../support/roles.js';

const list = {view: 'list', 'page-size': '10'};
const linked = {...list, 'url-state': 'find'};
const start = location.href;
const query = () => new URLSearchParams(location.search);
/** The address follows once typing pauses. */
const written = () => new Promise((resolve) => setTimeout(resolve, 400));
const goTo = (search: string) => history.replaceState(history.state, '', `${location.pathname}${search}`);

describe('<spk-activity-finder>: the page’s address', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('stays as it is unless the embedder asks', async () => {
    const finder = await FinderDriver.open({attributes: {...list, shortlist: ''}});
    const entries = history.length;
    await finder.near('M33');
    await finder.search('swim');
    await finder.filter('Cost', 'Over £5');
    await finder.open('Aqua aerobics');
    await written();
    expect(location.href).to.equal(start);
    expect(history.length).to.equal(entries);
  });

  it('reflects words, filters, order, page and the opened activity, and never the place', async () => {
    goTo('?id=12');
    const finder = await FinderDriver.open({attributes: linked});
    await finder.near('M33');
    await finder.sortBy('Name, A to Z');
    await finder.filter('Cost', 'Free');
    await written();
    expect([...query()]).to.deep.equal([
      ['id', '12'],
      ['find-cost', 'free'],
      ['find-sort', 'name'],
    ]);
    await finder.page('Next page');
    expect(query().get('find-page')).to.equal('2');
    await finder.search('library');
    await written();
    expect(query().get('find-q')).to.equal('library');
    expect(query().has('find-page')).to.equal(false);
    await finder.open('Station Library');
    expect(query().get('find-open')).to.equal('library');
    expect(location.search).not.to.match(/M33|where|miles/i);
  });

  it('holds the place only where that is asked for', async () => {
    const finder = await FinderDriver.open({attributes: {...linked, 'url-state-location': ''}});
    await finder.near('M33');
    await finder.within('5 miles');
    await written();
    expect(query().get('find-where')).to.equal('M33');
    expect(query().get('find-miles')).to.equal('5');
  });

  it('never holds where the device is', async () => {
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')!;
    const getCurrentPosition: Geolocation['getCurrentPosition'] = (found) =>
      found({coords: {latitude: 53.4625, longitude: -2.2901}} as GeolocationPosition);
    Object.defineProperty(Navigator.prototype, 'geolocation', {
      configurable: true,
      get: () => ({getCurrentPosition}),
    });
    try {
      const finder = await FinderDriver.open({attributes: {...linked, 'url-state-location': ''}});
      await finder.searching(() => finder.press('Use my location'));
      await written();
      expect(decodeURIComponent(location.href)).not.to.match(/53\.46|-2\.29|where you are|where\+you\+are/);
    } finally {
      Object.defineProperty(Navigator.prototype, 'geolocation', original);
    }
  });

  it('opens the same search from a link', async () => {
    goTo('?find-q=sw&find-cost=over-5&find-cost=up-to-5&find-sort=name');
    const finder = await FinderDriver.open({attributes: linked});
    expect(finder.results).to.deep.equal(['Aqua aerobics', 'Gentle swim']);
    expect(finder.box('searchbox', 'Search activities').value).to.equal('sw');
    expect(finder.chips).to.deep.equal(['Remove filter Over £5', 'Remove filter Up to £5']);
    expect(finder.select('Sort by').selectedOptions[0]!.label).to.equal('Name, A to Z');
  });

  it('opens the same page of a list from a link', async () => {
    goTo('?find-page=3');
    const finder = await FinderDriver.open({attributes: linked});
    expect(byRole(finder.root, 'link', 'Page 3').getAttribute('aria-current')).to.equal('page');
  });

  it('opens the page of a link that has not arrived yet', async () => {
    goTo('?find-page=3');
    let more!: () => void;
    const gate = new Promise<void>((resolve) => (more = resolve));
    const directory: Directory = {
      name: 'In two parts',
      async *list() {
        yield {activities: SAMPLES.slice(0, 15), warnings: []};
        await gate;
        yield {activities: SAMPLES.slice(15), warnings: []};
      },
    };
    const finder = await FinderDriver.open({attributes: linked, properties: {directory}});
    expect(finder.results).to.have.length(5); // The second page, which is the last so far.
    more();
    await until('all activities', () => finder.headings.includes('30 activities found'));
    expect(byRole(finder.root, 'link', 'Page 3').getAttribute('aria-current')).to.equal('page');
  });

  it('opens the page of a link once the list has come at the second attempt', async () => {
    goTo('?find-page=3');
    let breakOff!: (error: Error) => void;
    const rest = new Promise<void>((_, reject) => (breakOff = reject));
    let attempts = 0;
    const directory: Directory = {
      name: 'Broken off once',
      async *list() {
        attempts++;
        yield {activities: SAMPLES.slice(0, 15), warnings: []};
        if (attempts === 1) await rest;
        yield {activities: SAMPLES.slice(15), warnings: []};
      },
    };
    const finder = await FinderDriver.open({attributes: linked, properties: {directory}});
    await consoleLines('error', async () => {
      breakOff(new BackendError('server', 'The rest did not come.'));
      await until('the failure', () => allByRole(finder.root, 'button', 'Try again').length > 0);
    });
    await finder.open(finder.results[0]!);
    await finder.back();
    finder.press('Try again');
    await until('all activities', () => finder.headings.includes('30 activities found'));
    expect(byRole(finder.root, 'link', 'Page 3').getAttribute('aria-current')).to.equal('page');
  });

  it('opens the same activity from a link', async () => {
    goTo('?find-open=gentle-swim');
    const finder = await FinderDriver.open({attributes: linked});
    await finder.details('Gentle swim');
    await finder.back();
    await written();
    expect(query().has('find-open')).to.equal(false);
    expect(finder.results.length).to.equal(10);
  });

  it('opens a linked activity and a shared shortlist that come late', async () => {
    let more!: () => void;
    const gate = new Promise<void>((resolve) => (more = resolve));
    const directory: Directory = {
      name: 'In two parts',
      async *list() {
        yield {activities: SAMPLES.slice(10), warnings: []};
        await gate;
        yield {activities: SAMPLES.slice(0, 10), warnings: []};
      },
    };
    goTo('?find-open=gentle-swim');
    const finder = await FinderDriver.open({attributes: linked, properties: {directory}});
    goTo('?spk-shortlist=gentle-swim&spk-shortlist=knit');
    const other = await FinderDriver.open({attributes: {...list, shortlist: ''}, properties: {directory}});
    more();
    await finder.details('Gentle swim');
    const shortlist = await other.shortlist();
    await until('both', () => allByRole(shortlist, 'article').length === 2);
    expect(textOf(shortlist)).not.to.include('no longer in the directory');
  });

  it('shows the list where a link names an activity that is gone', async () => {
    goTo('?find-open=gone');
    const finder = await FinderDriver.open({attributes: linked});
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(finder.results).to.have.length(10);
  });

  it('looks up a linked place where that is asked for, and ignores it where not', async () => {
    goTo('?find-where=M33&find-miles=1');
    const ignoring = await FinderDriver.open({attributes: linked});
    expect(ignoring.box('textbox', 'Town or postcode').value).to.equal('');
    const finder = await FinderDriver.open({attributes: {...linked, 'url-state-location': ''}});
    await until('the place', () => finder.text.includes('Within 1 mile of M33'));
    expect(finder.box('textbox', 'Town or postcode').value).to.equal('M33');
  });

  it('goes back and forward with the browser', async () => {
    const finder = await FinderDriver.open({attributes: linked});
    await finder.filter('Cost', 'Free');
    await written();
    await finder.page('Next page');
    const second = finder.results;
    await finder.open(second[0]!);
    history.back();
    await until('the list', () => finder.results.length > 0);
    await finder.quiet();
    expect(finder.results).to.deep.equal(second);
    history.back();
    // The address changes before the finder hears of it.
    await until('page 1', () => finder.results.length > 0 && finder.results[0] !== second[0]);
    await finder.quiet();
    expect(query().has('find-page')).to.equal(false);
    expect(finder.chips).to.deep.equal(['Remove filter Free']);
    history.forward();
    await until('page 2', () => finder.results[0] === second[0]);
    await finder.quiet();
    expect(query().get('find-page')).to.equal('2');
    expect(finder.results).to.deep.equal(second);
  });

  it('goes back to the list in the finder that is asked, whatever else the page has gone to since', async () => {
    const first = await FinderDriver.open({attributes: linked});
    const second = await FinderDriver.open({attributes: {...list, 'url-state': 'other'}});
    await first.open('Station Library');
    await second.open('Station Library');
    await first.back();
    expect(first.results).to.have.length(10);
    expect(second.results).to.deep.equal([]);
    await written();
    expect([query().has('find-open'), query().has('other-open')]).to.deep.equal([false, true]);
  });

  it('makes names and pages real links, and leaves a press with Ctrl to the browser', async () => {
    const finder = await FinderDriver.open({attributes: linked});
    const link = byRole(finder.root, 'link', 'Gentle swim') as HTMLAnchorElement;
    expect(new URL(link.href).searchParams.get('find-open')).to.equal('gentle-swim');
    expect((byRole(finder.root, 'link', 'Page 2') as HTMLAnchorElement).search).to.include('find-page=2');
    let prevented: boolean | undefined;
    const stop = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault(); // The test's own page must stay.
    };
    document.addEventListener('click', stop);
    link.dispatchEvent(
      new MouseEvent('click', {ctrlKey: true, bubbles: true, composed: true, cancelable: true}),
    );
    document.removeEventListener('click', stop);
    expect(prevented).to.equal(false);
    expect(finder.selections).to.deep.equal([]);
  });

  it('opens a shared shortlist, and says what is gone from it', async () => {
    goTo('?spk-shortlist=knit&spk-shortlist=gone&spk-shortlist=gentle-swim');
    const finder = await FinderDriver.open({attributes: {...list, shortlist: ''}});
    const shortlist = await finder.shortlist();
    expect(
      allByRole(shortlist, 'article').map((each) => textOf(allByRole(each, 'heading')[0]!)),
    ).to.deep.equal(['Knit and natter', 'Gentle swim']);
    expect(textOf(shortlist)).to.include('1 activity on this list is no longer in the directory.');
  });

  it('ignores a shared shortlist where none is offered', async () => {
    goTo('?spk-shortlist=knit');
    const finder = await FinderDriver.open({attributes: list});
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(finder.headings).not.to.include('Your shortlist');
  });
});
