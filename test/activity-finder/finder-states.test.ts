import {expect} from '@open-wc/testing';
import {BackendError} from '../../src/backends/backend-error.js';
import type {Directory} from '../../src/backends/directory.js';
import {
  directoryOf,
  failingDirectory,
  SAMPLES,
  slowDirectory,
} from '../../stories/activity-finder/sample-activities.js';
import {sample} from '../../stories/activity-finder/sample-parts.js';
import {consoleLines} from '../support/console-lines.js';
import {FinderDriver, until} from '../support/finder-driver.js';
import {typeInto} from '../support/person.js';
import {allByRole, byRole, textOf} from '../support/roles.js';

const list = {view: 'list'};
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('<spk-activity-finder>: waiting', () => {
  it('says that it is looking, and shows the search meanwhile', async () => {
    const finder = await FinderDriver.open({properties: {directory: slowDirectory}, unready: true});
    expect(finder.headings).to.include('Finding activities');
    expect(finder.text).to.include('This can take a few seconds');
    expect(finder.box('searchbox', 'Search activities')).to.exist;
    expect(finder.ready).to.equal(0);
  });

  it('does not say that nothing was found while it is still looking', async () => {
    const finder = await FinderDriver.open({properties: {directory: slowDirectory}, unready: true});
    typeInto(finder.box('searchbox', 'Search activities'), 'swim');
    await pause(700);
    expect(finder.text).not.to.match(/0 activities|no activities|Nothing matches/);
    expect(finder.headings).to.include('Finding activities');
    expect(finder.searches).to.deep.equal([]);
    expect(finder.ready).to.equal(0);
  });

  it('shows what has arrived while more is on its way', async () => {
    let more!: () => void;
    const gate = new Promise<void>((resolve) => (more = resolve));
    const directory: Directory = {
      name: 'In two parts',
      async *list() {
        yield {activities: SAMPLES.slice(0, 5), expected: 30, warnings: []};
        await gate;
        yield {activities: SAMPLES.slice(5), expected: 30, warnings: []};
      },
    };
    const finder = await FinderDriver.open({attributes: list, properties: {directory}});
    expect(finder.results).to.have.length(5);
    expect(finder.text).to.include('More activities are loading, 5 activities so far');
    more();
    await until('all activities', () => finder.headings.includes('30 activities found'));
    expect(finder.text).not.to.include('are loading');
    expect(finder.ready).to.equal(1);
  });

  it('shows a directory that is complete at once, once', async () => {
    const directory: Directory = {
      name: 'In two parts that follow each other',
      async *list() {
        yield {activities: SAMPLES.slice(0, 5), expected: 30, warnings: []};
        await pause(10);
        yield {activities: SAMPLES.slice(5), expected: 30, warnings: []};
      },
    };
    const finder = await FinderDriver.open({attributes: list, properties: {directory}});
    expect(finder.headings).to.include('30 activities found');
    expect(finder.searches.map(({total}) => total)).to.deep.equal([30]);
  });

  it('keeps the words that were typed while it was loading', async () => {
    let more!: () => void;
    const gate = new Promise<void>((resolve) => (more = resolve));
    const directory: Directory = {
      name: 'Late',
      async *list() {
        await gate;
        yield {activities: SAMPLES, warnings: []};
      },
    };
    const finder = await FinderDriver.open({attributes: list, properties: {directory}, unready: true});
    typeInto(finder.box('searchbox', 'Search activities'), 'mindful');
    more();
    await until('one activity', () => finder.results.length === 1);
    expect(finder.results).to.deep.equal(['Mindfulness online']);
  });
});

describe('<spk-activity-finder>: nothing found', () => {
  it('offers what would find more, with how many, and somebody to call', async () => {
    const finder = await FinderDriver.open({attributes: {...list, phone: '01632 960 000'}});
    await finder.search('mindful');
    await finder.filter('Cost', 'Free');
    expect(finder.headings).to.include('0 activities found');
    expect(finder.text).to.include('Nothing matches “mindful”. Small changes find more:');
    const offers = allByRole(finder.root, 'listitem').map(textOf);
    expect(offers).to.deep.equal([
      'Remove the filter on cost 1 activity',
      `Search without “mindful” ${SAMPLES.filter(({cost}) => cost.kind === 'free').length} activities`,
    ]);
    const phone = byRole(finder.root, 'link', '01632 960 000');
    expect(phone.getAttribute('href')).to.equal('tel:01632960000');
    await finder.searching(() => finder.press('Remove the filter on cost'));
    expect(finder.results).to.deep.equal(['Mindfulness online']);
    expect(finder.chips).to.deep.equal([]);
  });

  it('offers a wider circle', async () => {
    const finder = await FinderDriver.open({attributes: {...list, radius: '5'}});
    await finder.filter('Category', 'Swimming');
    await finder.near('EH1');
    expect(finder.headings).to.include('0 activities found');
    await finder.searching(() => finder.press('Search at any distance'));
    expect(finder.searches.at(-1)!.query.miles).to.equal(0);
    expect(finder.results).to.include('Gentle swim');
  });

  it('is not the same as a directory without activities', async () => {
    const finder = await FinderDriver.open({attributes: {...list, phone: '01632 960 000'}, activities: []});
    expect(finder.text)
      .to.include('This directory has no activities in it yet.')
      .and.to.include('Call 01632 960 000');
    expect(finder.text).not.to.include('Nothing matches');
    expect(finder.errors).to.deep.equal([]);
  });
});

describe('<spk-activity-finder>: trouble', () => {
  for (const [code, heading] of [
    ['offline', 'You are offline'],
    ['server', 'The activities did not load'],
    ['timeout', 'The activities did not load'],
    ['bad-answer', 'The activities did not load'],
    ['not-found', 'The activities did not load'],
  ] as const) {
    it(`${code}: tells the person “${heading}” and the embedder what went wrong`, async () => {
      const error = new BackendError(code, 'Told by the test.');
      const {finder, lines} = await FinderDriver.openBroken({
        attributes: {phone: '01632 960 000'},
        properties: {directory: failingDirectory(error)},
      });
      const alert = byRole(finder.root, 'alert');
      expect(textOf(alert)).to.match(new RegExp(`^${heading}`));
      expect(finder.text).to.include('If it keeps happening, call 01632 960 000.');
      expect(finder.errors).to.have.length(1);
      expect(finder.errors[0]).to.include({code, cause: error});
      expect(lines).to.deep.equal([
        `<spk-activity-finder>: directory could not be read (${code}): Told by the test.`,
      ]);
      expect(finder.ready).to.equal(0);
    });
  }

  it('knows that it is offline where a part of its code cannot be fetched', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      const {finder} = await FinderDriver.openBroken({
        properties: {directory: failingDirectory(new TypeError('Importing a module script failed.'))},
      });
      expect(textOf(byRole(finder.root, 'alert'))).to.match(/^You are offline/);
      expect(finder.errors.map(({code}) => code)).to.deep.equal(['offline']);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('says whom to call for somebody in need, even where nothing loads', async () => {
    const {finder} = await FinderDriver.openBroken({
      attributes: list,
      properties: {directory: failingDirectory(new BackendError('server', 'Not now.'))},
    });
    typeInto(finder.box('searchbox', 'Search activities'), 'I want to die');
    await until('numbers to call', () => allByRole(finder.root, 'link', '999').length > 0);
  });

  it('gives the embedder’s own fallback back, until it works', async () => {
    let broken = true;
    const directory: Directory = {
      name: 'Sometimes',
      async *list(options) {
        if (broken) throw new BackendError('server', 'Not now.');
        yield* directoryOf(SAMPLES).list(options);
      },
    };
    const {finder} = await FinderDriver.openBroken({attributes: list, properties: {directory}});
    const plain = document.createElement('a');
    plain.href = '/list';
    plain.textContent = 'See the plain list';
    finder.element.append(plain);
    expect(plain.checkVisibility()).to.equal(true);
    broken = false;
    finder.press('Try again');
    await until('activities', () => finder.results.length > 0);
    expect(plain.checkVisibility()).to.equal(false);
  });

  it('tries again, from the button and from the event', async () => {
    let broken = true;
    const directory: Directory = {
      name: 'Sometimes',
      async *list(options) {
        if (broken) throw new BackendError('server', 'Not now.');
        yield* directoryOf(SAMPLES).list(options);
      },
    };
    const {finder} = await FinderDriver.openBroken({attributes: list, properties: {directory}});
    await consoleLines('error', async () => {
      finder.errors[0]!.retry!();
      await until('a second error', () => finder.errors.length === 2);
    });
    broken = false;
    await finder.element.updateComplete;
    finder.press('Try again');
    await until('activities', () => finder.headings.includes('30 activities found'));
    expect(allByRole(finder.root, 'alert')).to.have.length(0);
    expect(finder.ready).to.equal(1);
  });

  it('keeps focus where it tries again: on the count, or on the button when it fails again', async () => {
    let broken = true;
    const directory: Directory = {
      name: 'Sometimes',
      async *list(options) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (broken) throw new BackendError('server', 'Not now.');
        yield* directoryOf(SAMPLES).list(options);
      },
    };
    const {finder} = await FinderDriver.openBroken({attributes: list, properties: {directory}});
    const focused = () => finder.root.activeElement?.textContent.trim();
    await consoleLines('error', async () => {
      finder.press('Try again');
      await until('that it is looking', () => focused() === 'Finding activities');
      await until('a second error', () => finder.errors.length === 2);
      await until('focus', () => focused() === 'Try again');
    });
    broken = false;
    finder.press('Try again');
    await until('activities', () => finder.headings.includes('30 activities found'));
    expect(focused()).to.equal('30 activities found');
  });

  it('keeps what was typed, and calls nothing empty, when somebody types after a failure', async () => {
    const {finder} = await FinderDriver.openBroken({
      attributes: list,
      properties: {directory: failingDirectory(new BackendError('server', 'No.'))},
    });
    typeInto(finder.box('searchbox', 'Search activities'), 'choir');
    await pause(300);
    expect(finder.box('searchbox', 'Search activities').value).to.equal('choir');
    expect(finder.text).not.to.match(/0 activities|no activities in it|Nothing matches/);
    expect(finder.searches).to.deep.equal([]);
  });

  it('keeps what had arrived before it failed, and says that it is not all', async () => {
    const directory: Directory = {
      name: 'Half',
      async *list() {
        yield {activities: SAMPLES.slice(0, 8), warnings: ['Page 2 did not come.'], incomplete: true};
      },
    };
    const finder = await FinderDriver.open({attributes: list, properties: {directory}});
    expect(finder.results).to.have.length(8);
    expect(finder.text).to.include('Some activities did not load. This list is not complete.');
    expect(allByRole(finder.root, 'button', 'Try again')).to.have.length(1);
  });

  it('says when a directory holds more than it can show', async () => {
    const directory: Directory = {
      name: 'Endless',
      async *list() {
        yield {activities: SAMPLES, warnings: [], truncated: true};
      },
    };
    const finder = await FinderDriver.open({attributes: list, properties: {directory}});
    expect(finder.text).to.include('There are more activities than we can show here.');
  });

  it('is not set up without a directory: in place, on the console, and by event', async () => {
    const {finder, lines} = await FinderDriver.openBroken({attributes: {src: ''}});
    expect(finder.text).to.include('This list is not ready yet');
    expect(finder.text).to.include('<spk-activity-finder>: no directory is set. Give the attribute src=');
    expect(finder.errors).to.have.length(1);
    expect(finder.errors[0]).to.include({code: 'not-configured'});
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^<spk-activity-finder>: no directory is set.*src=.*<spk-backend.*configure\(/);
  });

  it('names the attribute and the address where src cannot be read', async () => {
    const {finder, lines} = await FinderDriver.openBroken({attributes: {src: '/nothing-here.json'}});
    expect(finder.errors[0]).to.include({code: 'not-found'});
    expect(lines[0]).to.include('src="/nothing-here.json" could not be read (not-found)');
  });

  it('warns of a format that it does not know, and goes by the answer', async () => {
    const warnings = await consoleLines('warn', async () => {
      const finder = document.createElement('spk-activity-finder');
      finder.setAttribute('format', 'xml');
      expect(finder.format).to.equal(undefined);
    });
    expect(warnings.join()).to.include('format="xml"').and.to.include('geojson');
  });
});

describe('<spk-activity-finder>: a page that stays open', () => {
  const RealDate = Date;
  afterEach(() => {
    globalThis.Date = RealDate;
  });

  /** The clock says that it is nine in the morning of a day of November 2026. */
  const beMorningOf = (day: number) => {
    globalThis.Date = class extends RealDate {
      constructor(...args: [] | [string | number | Date]) {
        super(args.length ? args[0] : RealDate.UTC(2026, 10, day, 9));
      }
    } as DateConstructor;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('does not call yesterday today, in the list and in what is open', async () => {
    beMorningOf(23);
    const sessions = [{date: '2026-11-24', start: '10:00', end: '12:00'}];
    const activities = [sample('fair', 'Craft fair', {sessions})];
    const finder = await FinderDriver.open({attributes: list, activities, properties: {now: undefined}});
    expect(finder.text).to.include('Tomorrow, 10am to 12 noon');
    beMorningOf(25);
    await until('that it is over', () => finder.text.includes('Not running now'));
    const details = await finder.open('Craft fair');
    expect(textOf(details)).to.include('Not running now');
    beMorningOf(24);
    await until('the day itself', () => finder.text.includes('Today, 10am to 12 noon'));
  });
});

describe('<spk-activity-finder>: more activities that arrive', () => {
  it('change what the list shows, and do not take focus from the card that has it', async () => {
    let more!: () => void;
    const gate = new Promise<void>((resolve) => (more = resolve));
    const directory: Directory = {
      name: 'In two parts',
      async *list() {
        yield {activities: SAMPLES.slice(5, 10), warnings: []};
        await gate;
        yield {activities: SAMPLES, warnings: []};
      },
    };
    const finder = await FinderDriver.open({attributes: list, properties: {directory}});
    const name = finder.results[0]!;
    byRole(finder.card(name), 'button', name).focus();
    more();
    await until('all activities', () => finder.headings.includes('30 activities found'));
    expect(finder.results[0]).to.equal('Station Library');
    expect(textOf(finder.root.activeElement!)).to.equal(name);
  });
});
