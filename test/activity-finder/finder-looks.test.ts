import {expect, fixtureCleanup} from '@open-wc/testing';
import {FinderDriver, until} from '../support/finder-driver.js';
import {allByRole, byRole, nameOf} from '../support/roles.js';

const list = {view: 'list'};
const levels = (finder: FinderDriver) =>
  allByRole(finder.root, 'heading').map((each) => `${each.tagName} ${nameOf(each)}`);

describe('<spk-activity-finder>: headings', () => {
  it('begin at level 2 and skip none', async () => {
    const finder = await FinderDriver.open({attributes: list});
    expect(levels(finder).slice(0, 3)).to.deep.equal([
      'H2 Find an activity',
      'H3 20 activities found'.replace('20', '30'),
      'H4 Station Library',
    ]);
  });

  it('begin where the embedder says, with the embedder’s words, and never below level 6', async () => {
    const finder = await FinderDriver.open({
      attributes: {...list, 'heading-level': '1', heading: 'Things to do'},
    });
    expect(
      levels(finder)
        .slice(0, 3)
        .map((each) => each.slice(0, 2)),
    ).to.deep.equal(['H1', 'H2', 'H3']);
    expect(finder.headings[0]).to.equal('Things to do');
    await finder.open('Station Library');
    expect(levels(finder)).to.include('H2 Station Library');
    const deep = await FinderDriver.open({attributes: {...list, 'heading-level': '5'}});
    expect(
      levels(deep)
        .slice(0, 3)
        .map((each) => each.slice(0, 2)),
    ).to.deep.equal(['H5', 'H6', 'H6']);
  });
});

describe('<spk-activity-finder>: room', () => {
  it('of a sidebar: filters behind a button, list or map by a small button', async () => {
    const finder = await FinderDriver.open({width: 320});
    expect(finder.filters).to.deep.equal([]);
    expect(allByRole(finder.root, 'button', 'Filters')).to.have.length(1);
    expect(allByRole(finder.root, 'region', 'Map of activities')).to.have.length(0);
    finder.press('Map');
    await finder.map();
    expect(finder.results).to.deep.equal([]);
    finder.press('List');
    await until('the list', () => finder.results.length > 0);
  });

  it('of a column: filters in a row, list or map by a switch', async () => {
    const finder = await FinderDriver.open({width: 700});
    expect(finder.filters).to.include('Cost');
    const view = byRole(finder.root, 'group', 'View');
    expect(byRole(view, 'button', 'List').getAttribute('aria-pressed')).to.equal('true');
    finder.press('Map', view);
    await finder.map();
    expect(byRole(view, 'button', 'Map').getAttribute('aria-pressed')).to.equal('true');
    expect(finder.results).to.deep.equal([]);
  });

  it('of a page: list and map beside each other', async () => {
    const finder = await FinderDriver.open({width: 1000});
    await finder.map();
    expect(finder.results).to.have.length(20);
    expect(allByRole(finder.root, 'group', 'View')).to.have.length(0);
    const [listBox, mapBox] = ['results', 'map'].map((part) =>
      finder.root.querySelector(`[part=${part}]`)!.getBoundingClientRect(),
    );
    expect(mapBox!.left).to.be.at.least(listBox!.right);
  });

  it('that changes: it follows without losing the search', async () => {
    const finder = await FinderDriver.open({width: 1000});
    await finder.search('swim');
    finder.element.parentElement!.style.inlineSize = '400px';
    await until('the narrow layout', () => allByRole(finder.root, 'button', 'Filters').length === 1);
    expect(finder.results[0]).to.equal('Gentle swim');
    finder.element.parentElement!.style.inlineSize = '1000px';
    await until('the wide layout', () => finder.filters.length > 0);
    expect(finder.box('searchbox', 'Search activities').value).to.equal('swim');
  });

  for (const [view, width] of [
    ['both', 320],
    ['list', 320],
    ['map', 320],
    ['both', 700],
    ['both', 1000],
    ['map', 1000],
  ] as const) {
    it(`view="${view}" at ${width} pixels: nothing sticks out sideways`, async () => {
      const finder = await FinderDriver.open({attributes: {view, shortlist: ''}, width});
      const right = finder.element.getBoundingClientRect().right + 1;
      const beyond = [...finder.root.querySelectorAll('button, input, select, article, h2, h3, p')].filter(
        (each) =>
          each.checkVisibility() &&
          each.getBoundingClientRect().right > right &&
          !each.closest('.visually-hidden'),
      );
      expect(beyond.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
      expect(finder.element.scrollWidth).to.be.at.most(Math.ceil(finder.element.clientWidth) + 1);
    });
  }

  for (const [layout, style] of [
    ['a row of flex items', {display: 'flex', alignItems: 'center'}],
    ['a column of centred flex items', {display: 'flex', flexDirection: 'column', alignItems: 'center'}],
    ['a grid', {display: 'grid', gridTemplateColumns: 'auto'}],
  ] as const) {
    it(`of a page that is ${layout}: all of it`, async () => {
      const finder = await FinderDriver.open({width: 1000});
      Object.assign(finder.element.parentElement!.style, style);
      await until('its width', () => finder.element.offsetWidth === 1000);
      expect(finder.filters).to.include('Cost');
    });
  }

  it('of a float: enough to be read', async () => {
    const finder = await FinderDriver.open({width: 1000});
    finder.element.style.float = 'left';
    await until('the narrow layout', () => allByRole(finder.root, 'button', 'Filters').length === 1);
    expect(finder.element.offsetWidth).to.equal(240);
  });

  it('for the arrow beside the words of a list to choose from', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list'}, width: 1000});
    for (const name of ['Within', 'Sort by']) {
      const select = finder.select(name);
      const arrow = select.parentElement!.querySelector('.spk-icon')!.getBoundingClientRect();
      const words =
        select.getBoundingClientRect().right - parseFloat(getComputedStyle(select).paddingInlineEnd);
      expect(words, name).to.be.below(arrow.left);
    }
  });

  it('shows no map where only a list is asked for, and the map first where only that is', async () => {
    const only = await FinderDriver.open({attributes: {view: 'list'}, width: 1000});
    expect(allByRole(only.root, 'region')).to.deep.equal([]);
    expect(allByRole(only.root, 'button', 'Map')).to.have.length(0);
    only.element.remove(); // A map is fetched once it is near what is seen.
    const map = await FinderDriver.open({attributes: {view: 'map'}, width: 1000});
    await map.map();
    expect(map.results).to.deep.equal([]);
  });

  it('folds the search away on a phone once it has been used, and unfolds it', async () => {
    const finder = await FinderDriver.open({width: 360, attributes: list});
    await finder.near('Sale');
    expect(allByRole(finder.root, 'searchbox')).to.have.length(0);
    const search = byRole(finder.root, 'search');
    expect(search.textContent).to.include('Sale').and.to.include('within 3 miles');
    expect(nameOf(finder.root.activeElement!)).to.equal('Change search');
    finder.press('Change search');
    await until('the form', () => allByRole(finder.root, 'searchbox').length === 1);
    expect(finder.root.activeElement).to.equal(finder.box('searchbox', 'Search activities'));
    expect(finder.box('textbox', 'Town or postcode').value).to.equal('Sale');
  });
});

describe('<spk-activity-finder>: languages', () => {
  it('speaks Welsh where the page around it does', async () => {
    const finder = await FinderDriver.open({lang: 'cy', attributes: list});
    expect(finder.headings.slice(0, 2)).to.deep.equal([
      'Dod o hyd i weithgaredd',
      'Canfuwyd 30 o weithgareddau',
    ]);
    expect(finder.filters.slice(0, 3)).to.deep.equal(['Categori', 'Diwrnod', 'Amser']);
    expect(finder.text).not.to.match(/\b(found|Search|Every|Today|Free)\b/);
    expect(finder.text).to.include('Bob dydd Mawrth');
  });

  it('changes language at run time, with everything that is open', async () => {
    const finder = await FinderDriver.open({attributes: {...list, shortlist: ''}});
    await finder.search('swim');
    await finder.open('Gentle swim');
    finder.element.parentElement!.lang = 'cy';
    await until('Welsh', () => finder.text.includes('Yn ôl at'));
    await until('Welsh details', () => finder.text.includes('Sut i ymuno'));
    expect(finder.text).to.include('Heddiw, 2pm i 3pm');
    finder.element.parentElement!.lang = 'en';
    await until('English', () => finder.text.includes('How to join'));
  });

  it('falls back to English', async () => {
    const finder = await FinderDriver.open({lang: 'pl', attributes: list});
    expect(finder.headings[0]).to.equal('Find an activity');
  });

  it('mirrors where the page is written from right to left', async () => {
    const finder = await FinderDriver.open({dir: 'rtl', lang: 'ar', width: 1000});
    await finder.map();
    const [listBox, mapBox] = ['results', 'map'].map((part) =>
      finder.root.querySelector(`[part=${part}]`)!.getBoundingClientRect(),
    );
    expect(mapBox!.right).to.be.at.most(listBox!.left);
    const option = finder.select('Within').options[0]!;
    expect(getComputedStyle(option).unicodeBidi, '“3 miles”, not “miles 3”').to.equal('plaintext');
  });
});

describe('<spk-activity-finder>: themes', () => {
  const colour = (finder: FinderDriver, name: string) => {
    const button = byRole(finder.root, 'button', name);
    return getComputedStyle(button).backgroundColor;
  };

  it('change colours, not words', async () => {
    const nhs = await FinderDriver.open({attributes: {...list, theme: 'nhs'}});
    await nhs.status(/found/);
    const [nhsText, nhsButton] = [nhs.text, colour(nhs, 'Search')];
    const govuk = await FinderDriver.open({attributes: {...list, theme: 'govuk'}});
    await govuk.status(/found/);
    expect(govuk.text === nhsText).to.equal(true);
    expect(colour(govuk, 'Search')).not.to.equal(nhsButton);
  });

  it('take the page’s own tokens', async () => {
    const finder = await FinderDriver.open({attributes: list});
    finder.element.style.setProperty('--spk-button', 'rgb(1, 2, 3)');
    expect(colour(finder, 'Search')).to.equal('rgb(1, 2, 3)');
  });

  it('warn once of one that is not known, and keep the default', async () => {
    const {consoleLines} = await import('../support/console-lines.js');
    const warnings = await consoleLines('warn', async () => {
      const element = document.createElement('spk-activity-finder');
      element.setAttribute('theme', 'pink');
      expect(element.theme).to.equal(undefined);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('theme="pink"').and.to.include('nhs, govuk, council');
  });
});

describe('<spk-activity-finder>: for everybody', () => {
  afterEach(() => fixtureCleanup());

  for (const [name, options, before] of [
    ['the list', {width: 1000}, undefined],
    ['a phone', {width: 320}, undefined],
    ['an open filter', {width: 1000}, (finder: FinderDriver) => finder.openFilter('Cost')],
    ['the sheet of filters', {width: 320}, (finder: FinderDriver) => finder.openFilter('Cost')],
    ['an opened activity', {width: 1000}, (finder: FinderDriver) => finder.open('Gentle swim')],
    [
      'the shortlist',
      {width: 1000},
      async (finder: FinderDriver) => {
        await finder.save('Gentle swim');
        await finder.openShortlist();
      },
    ],
    ['Welsh', {width: 700, lang: 'cy'}, undefined],
  ] as const) {
    it(`axe finds nothing: ${name}`, async () => {
      const finder = await FinderDriver.open({...options, attributes: {shortlist: '', refer: ''}});
      await before?.(finder);
      await finder.quiet();
      await expect(finder.element).to.be.accessible();
    });
  }
});
