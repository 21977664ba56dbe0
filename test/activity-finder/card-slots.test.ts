import {expect, fixture, html} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {CardSlots, heldCards} from '../../src/activity-finder/card-slots.js';
import {FinderDriver} from '../support/finder-driver.js';
import {allByRole} from '../support/roles.js';

const NONE = new Set<string>();

/** Keys for one list after the other. */
function keysOf(...lists: readonly [ids: string, held?: string][]): string[] {
  const slots = new CardSlots();
  return lists.map(([ids, held = '']) => slots.keys([...ids], new Set(held)).join(''));
}

describe('elements for cards', () => {
  it('are handed on from what leaves to what comes', () => {
    expect(keysOf(['abc'], ['xyz'])).to.deep.equal(['012', '012']);
  });

  it('stay with what stays, wherever it moves', () => {
    expect(keysOf(['abc'], ['cxa'])).to.deep.equal(['012', '210']);
  });

  it('are as many as are needed', () => {
    expect(keysOf(['ab'], ['abcd'], ['b'], ['bxyz'])).to.deep.equal(['01', '0123', '1', '1456']);
  });

  it('are not handed on from what a person holds', () => {
    expect(keysOf(['abc'], ['xyz', 'b'])).to.deep.equal(['012', '023']);
  });

  it('forget what has left', () => {
    expect(keysOf(['ab'], ['xy'], ['ab'])).to.deep.equal(['01', '01', '01']);
  });

  it('need nothing for an empty list', () => {
    expect(new CardSlots().keys([], NONE)).to.deep.equal([]);
  });
});

describe('the list while its results change', () => {
  const items = (finder: FinderDriver) => [...finder.root.querySelectorAll<HTMLElement>('.cards > li')];
  const link = (finder: FinderDriver, name: string) =>
    [...allByRole(finder.card(name), 'button', name), ...allByRole(finder.card(name), 'link', name)][0]!;
  /** As a page that changes the search by itself: focus stays where it is. */
  const searchWithoutFocus = (finder: FinderDriver, words: string) =>
    finder.searching(() => {
      const box = finder.box('searchbox', 'Search activities');
      box.value = words;
      box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    });

  it('uses elements again, and says of each what it is now', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list'}});
    const before = new Set(items(finder));
    await finder.search('chor');
    expect(finder.results).to.deep.equal(['Community choir']);
    expect(items(finder).every((item) => before.has(item))).to.equal(true);
    expect(items(finder).map((item) => item.dataset.id)).to.deep.equal(['choir']);
    expect(finder.card('Community choir').innerText).not.to.include('Station Library');
  });

  it('does not turn a card that has focus into another', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list'}});
    const [name = ''] = finder.results;
    const focused = link(finder, name);
    const item = focused.closest('li')!;
    focused.focus();
    await searchWithoutFocus(finder, 'choir');
    expect(finder.results).not.to.include(name);
    expect(finder.results).not.to.be.empty;
    expect(item.isConnected).to.equal(false);
    expect(finder.root.activeElement).to.equal(null);
  });

  it('keeps focus on an activity that stays', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list', 'page-size': '50'}});
    link(finder, 'Community choir').focus();
    await searchWithoutFocus(finder, 'choir');
    expect(finder.root.activeElement).to.equal(link(finder, 'Community choir'));
  });

  it('knows what is pointed at', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    const list = document.createElement('ul');
    list.className = 'cards';
    for (const id of ['a', 'b']) {
      const item = document.createElement('li');
      item.dataset.id = id;
      item.append(document.createElement('button'));
      list.append(item);
    }
    root.append(list);
    const [first, second] = list.querySelectorAll('button');
    const {x, y, width, height} = second!.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    expect([...heldCards(root)]).to.deep.equal(['b']);
    first!.focus();
    expect([...heldCards(root)]).to.deep.equal(['a', 'b']);
    await sendMouse({type: 'move', position: [1, 1]});
  });
});
