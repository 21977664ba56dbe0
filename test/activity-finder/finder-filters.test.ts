import {expect} from '@open-wc/testing';
import {FinderDriver} from '../support/finder-driver.js';
import {press} from '../support/person.js';
import {allByRole, byRole, nameOf, textOf} from '../support/roles.js';

const list = {view: 'list', 'page-size': '50'};

describe('<spk-activity-finder>: filters', () => {
  it('shows how many each value would find, and keeps counting as others are chosen', async () => {
    const finder = await FinderDriver.open({attributes: list});
    const before = await finder.filterValues('Cost');
    expect(before.map(({name}) => name)).to.deep.equal([
      'Free',
      'Up to £5',
      'Over £5',
      'Pay what you can',
      'Ask about cost',
    ]);
    expect(before.find(({name}) => name === 'Pay what you can')).to.include({count: 3, checked: false});
    await finder.filter('Cost', 'Pay what you can');
    expect(finder.results).to.have.members(['Tea and talk', 'Repair café', 'Parents and babies']);
    // The facet's own counts stay: another value of it would add, not take away.
    expect(await finder.filterValues('Cost')).to.deep.equal(
      before.map((value) => ({...value, checked: value.name === 'Pay what you can'})),
    );
    const days = await finder.filterValues('Day');
    expect(days.filter(({count}) => count > 0).map(({name, count}) => `${name} ${count}`)).to.deep.equal([
      'Monday 1',
      'Thursday 1',
      'Saturday 1',
    ]);
    expect(days.length).to.be.above(5); // Those with nothing stay to be seen.
  });

  it('takes any value of one filter and every filter that is used', async () => {
    const finder = await FinderDriver.open({attributes: list});
    await finder.filter('Category', 'Walking');
    await finder.filter('Category', 'Swimming');
    expect(finder.results).to.have.members(['Gentle swim', 'Saturday health walk', 'Aqua aerobics']);
    await finder.filter('Cost', 'Free');
    expect(finder.results).to.deep.equal(['Saturday health walk']);
    expect(finder.filters.slice(0, 4)).to.deep.equal(['Category (2)', 'Day', 'Time', 'Cost (1)']);
  });

  it('offers each choice as a chip that takes it away, and all at once', async () => {
    const finder = await FinderDriver.open({attributes: list});
    await finder.filter('Category', 'Walking');
    await finder.filter('Category', 'Swimming');
    await finder.filter('Accessibility', 'Step-free access');
    expect(finder.chips).to.deep.equal([
      'Remove filter Swimming',
      'Remove filter Walking',
      'Remove filter Step-free access',
    ]);
    await finder.searching(() => finder.press('Remove filter Walking'));
    expect(finder.chips).to.deep.equal(['Remove filter Swimming', 'Remove filter Step-free access']);
    expect(finder.results).to.have.members(['Gentle swim', 'Aqua aerobics']);
    await finder.searching(() => finder.press('Clear all filters'));
    expect(finder.chips).to.deep.equal([]);
    expect(finder.searches.at(-1)!.total).to.equal(30);
  });

  it('does not drop focus where the chip that held it is gone', async () => {
    const finder = await FinderDriver.open({attributes: list});
    await finder.filter('Category', 'Walking');
    await finder.filter('Accessibility', 'Step-free access');
    await finder.searching(() => finder.press('Remove filter Walking'));
    expect(finder.root.activeElement, 'after one chip').not.to.equal(null);
    await finder.searching(() => finder.press('Clear all filters'));
    expect(finder.root.activeElement, 'after the last chip').not.to.equal(null);
  });

  it('opens one filter at a time, and Escape closes it and returns focus', async () => {
    const finder = await FinderDriver.open({attributes: list});
    await finder.openFilter('Cost');
    await finder.openFilter('Day');
    const open = allByRole(finder.root, 'button').filter(
      (each) => each.getAttribute('aria-expanded') === 'true',
    );
    expect(open.map(nameOf)).to.deep.equal(['Day']);
    const group = byRole(finder.root, 'group', 'Day');
    allByRole(group, 'checkbox')[0]!.focus();
    press(allByRole(group, 'checkbox')[0]!, 'Escape');
    await finder.element.updateComplete;
    expect(allByRole(finder.root, 'group', 'Day')).to.have.length(0);
    expect(nameOf(finder.root.activeElement!)).to.equal('Day');
  });

  it('says in the open filter how many are found, and clears it alone', async () => {
    const finder = await FinderDriver.open({attributes: list});
    await finder.filter('Cost', 'Free');
    await finder.filter('Day', 'Saturday');
    await finder.openFilter('Day');
    expect(allByRole(finder.root, 'button', /^Show \d+ activit/).map(nameOf)).to.deep.equal([
      `Show ${finder.searches.at(-1)!.total} activities`,
    ]);
    await finder.searching(() => finder.press('Clear'));
    expect(finder.chips).to.deep.equal(['Remove filter Free']);
    finder.press(/^Show \d+ activities$/);
    await finder.element.updateComplete;
    expect(allByRole(finder.root, 'checkbox')).to.have.length(0);
  });

  it('shows the filters that the embedder asks for, in that order', async () => {
    const finder = await FinderDriver.open({attributes: {...list, filters: 'cost distance day'}});
    expect(finder.filters).to.deep.equal(['Cost', 'Day']);
    expect(finder.select('Within').options.length).to.be.above(3);
    const without = await FinderDriver.open({attributes: {...list, filters: 'cost'}});
    expect(allByRole(without.root, 'combobox', 'Within')).to.have.length(0);
    const none = await FinderDriver.open({attributes: {...list, filters: 'distance'}});
    expect(none.filters).to.deep.equal([]);
  });

  it('offers no filter with nothing to choose', async () => {
    const [{...plain}] = (await import('../../stories/activity-finder/sample-activities.js')).SAMPLES as [
      object,
    ];
    const bare = {...plain, accessibility: [], languages: [], ages: undefined} as never;
    const finder = await FinderDriver.open({attributes: list, activities: [bare]});
    expect(finder.filters).not.to.include.members(['Accessibility', 'Language', 'Age']);
  });

  it('finds what is not known under its own name, and never as free', async () => {
    const finder = await FinderDriver.open({attributes: list});
    await finder.filter('Cost', 'Ask about cost');
    expect(finder.results).to.have.members(['Chair yoga', 'Adapted cycling'].slice(0, 1));
    await finder.filter('Cost', 'Ask about cost');
    await finder.filter('Cost', 'Free');
    expect(finder.results).not.to.include('Chair yoga');
  });

  describe('where the finder is narrow', () => {
    const narrow = {attributes: list, width: 320};

    it('keeps them all in a dialog behind one button', async () => {
      const finder = await FinderDriver.open(narrow);
      expect(finder.filters).to.deep.equal([]);
      await finder.filter('Cost', 'Free');
      const dialog = byRole(finder.root, 'dialog', 'Filters');
      expect(textOf(dialog))
        .to.include('Cost')
        .and.to.include(`Show ${finder.searches.at(-1)!.total} activities`);
      finder.press(/^Show \d+ activities$/, dialog);
      await finder.element.updateComplete;
      expect(allByRole(finder.root, 'dialog')).to.have.length(0);
      expect(allByRole(finder.root, 'button', 'Filters (1)')).to.have.length(1);
      expect(nameOf(finder.root.activeElement!), 'focus goes back').to.equal('Filters (1)');
    });

    it('says beside each filter what is chosen', async () => {
      const finder = await FinderDriver.open(narrow);
      await finder.filter('Cost', 'Free');
      const dialog = byRole(finder.root, 'dialog');
      expect(textOf(dialog))
        .to.match(/\bDay Any\b/)
        .and.to.match(/\bCost( \(1\))? Free\b/);
      await finder.searching(() => finder.press('Clear all filters', dialog));
      expect(textOf(dialog)).to.match(/\bCost Any\b/);
    });
  });
});
