import {expect} from '@open-wc/testing';
import {FinderDriver, until} from '../support/finder-driver.js';
import {allByRole, byRole, nameOf, squeezed, textOf} from '../support/roles.js';

const list = {view: 'list', 'page-size': '50', shortlist: '', phone: '01632 960 000'};
const kept = async (...names: string[]) => {
  const finder = await FinderDriver.open({attributes: list});
  for (const name of names) await finder.save(name);
  return {finder, shortlist: await finder.openShortlist()};
};

/** Presses "Print" and reads the sheet in its frame, which is kept from opening the print dialog. */
async function printed(finder: FinderDriver): Promise<{text: string; frame: HTMLIFrameElement}> {
  let frame: HTMLIFrameElement | undefined;
  const append = document.body.append.bind(document.body);
  document.body.append = (...nodes: (Node | string)[]) => {
    append(...nodes);
    const [node] = nodes;
    if (!(node instanceof HTMLIFrameElement)) return;
    frame = node;
    const stub = () => (node.contentWindow!.print = () => (node.dataset['printed'] = 'yes'));
    stub();
    node.addEventListener('load', stub); // Firefox puts a fresh document in.
  };
  try {
    finder.press('Print');
    await until('the sheet', () => frame?.dataset['printed']);
  } finally {
    document.body.append = append;
  }
  return {text: squeezed(frame!.contentDocument!.body.innerText), frame: frame!};
}

describe('<spk-activity-finder>: the shortlist', () => {
  it('is not offered unless asked for', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list'}});
    expect(finder.text).not.to.match(/Shortlist|Save/);
    expect(allByRole(await finder.open('Gentle swim'), 'button')).to.deep.equal([]);
  });

  it('keeps activities in the order they were kept, and lets them go', async () => {
    const finder = await FinderDriver.open({attributes: list});
    expect(finder.text).to.include('Shortlist (0)');
    await finder.save('Lunch club');
    await finder.save('Gentle swim');
    expect(finder.shortlists.map((each) => each.map(({id}) => id))).to.deep.equal([
      ['lunch-club'],
      ['lunch-club', 'gentle-swim'],
    ]);
    const button = byRole(finder.root, 'button', 'Saved Lunch club');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    const shortlist = await finder.openShortlist();
    expect(allByRole(shortlist, 'article').map(nameOf)).to.deep.equal(['Lunch club', 'Gentle swim']);
    expect(textOf(shortlist)).to.include('2 activities. Kept on this page only, and gone when you leave it.');
    finder.press('Remove Lunch club');
    await until('one activity', () => allByRole(shortlist, 'article').length === 1);
    expect(finder.shortlists.at(-1)!.map(({id}) => id)).to.deep.equal(['gentle-swim']);
    finder.press('Remove Gentle swim');
    await until('none', () => allByRole(shortlist, 'article').length === 0);
    expect(textOf(shortlist)).to.include(
      'Nothing here yet. Choose “Save” beside an activity to keep it here.',
    );
    expect(allByRole(shortlist, 'button', 'Print')).to.have.length(0);
  });

  it('is reached from an opened activity as well', async () => {
    const finder = await FinderDriver.open({attributes: list});
    const details = await finder.open('Gentle swim');
    finder.press('Add to shortlist');
    await until('the change', () => allByRole(details, 'button', 'Remove from shortlist').length === 1);
    const shortlist = await finder.openShortlist();
    const [card] = allByRole(shortlist, 'article');
    byRole(card!, 'button', 'Gentle swim').click();
    await finder.details('Gentle swim');
  });

  it('takes focus to its heading, and back to the list', async () => {
    const {finder, shortlist} = await kept('Gentle swim');
    expect(nameOf(shortlist.shadowRoot!.activeElement!)).to.equal('Your shortlist');
    await finder.back();
    expect(finder.root.activeElement?.textContent).to.include('activities found');
  });

  it('has a link and a code that hold the activities and nothing about the person', async () => {
    const finder = await FinderDriver.open({attributes: list});
    await finder.near('M33');
    await finder.search('swim');
    await finder.save('Gentle swim');
    const shortlist = await finder.openShortlist();
    expect(byRole(shortlist, 'img', 'QR code that opens this shortlist').querySelector('path')).to.exist;
    const mail = decodeURIComponent(byRole(shortlist, 'link', 'Email').getAttribute('href')!);
    expect(mail).to.include('mailto:?subject=Activities to try').and.to.include('spk-shortlist=gentle-swim');
    expect(mail).not.to.match(/M33(?! 7ZF)|3 miles|q=swim/);
  });

  it('copies the link, and shows it for copying by hand', async () => {
    const {finder, shortlist} = await kept('Gentle swim', 'Knit and natter');
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    const copied: string[] = [];
    let refuse = false;
    const writeText = async (text: string) => {
      if (refuse) throw new DOMException('No.', 'NotAllowedError');
      copied.push(text);
    };
    Object.defineProperty(Navigator.prototype, 'clipboard', {configurable: true, get: () => ({writeText})});
    try {
      finder.press('Copy link');
      const field = await until(
        'the link',
        () => allByRole(shortlist, 'textbox', 'Link to this shortlist')[0],
      );
      const {value} = field as HTMLInputElement;
      expect(copied).to.deep.equal([value]);
      expect(new URL(value).searchParams.getAll('spk-shortlist')).to.deep.equal(['gentle-swim', 'knit']);
      const say = () => allByRole(shortlist, 'status').map(textOf).join();
      await until('“Link copied”', () => say().includes('Link copied'));
      refuse = true;
      finder.press('Copy link');
      await until('the way by hand', () => say().includes('could not be copied. Select it'));
    } finally {
      Object.defineProperty(Navigator.prototype, 'clipboard', original);
    }
  });

  it('prints a sheet of its own: dates that stay true, who to call, and the code', async () => {
    const {finder} = await kept('Gentle swim', 'Knit and natter', 'Repair café');
    const {text, frame} = await printed(finder);
    const page = frame.contentDocument!;
    expect(page.querySelector('h1')?.textContent).to.equal('Activities to try');
    expect([...page.querySelectorAll('h2')].map((each) => each.textContent)).to.deep.equal([
      'Gentle swim',
      'Knit and natter',
      'Repair café',
    ]);
    expect(text).to.include('Tuesday 24 November, 2pm to 3pm').and.not.to.include('Today');
    expect(text).to.include('Riverside Pool, 12 Broad Lane, Sale, M33 7ZF');
    expect(text).to.include('0161 496 0001').and.to.include('£4.60');
    expect(text).to.include('This is a sample');
    expect(text).to.include('Printed on 24 November 2026.');
    expect(text).to.include('Questions: call 01632 960 000.');
    expect(text).to.include('Urgent help: call 111. In an emergency call 999.');
    expect(page.querySelectorAll('a, button')).to.have.length(0);
    expect(page.querySelectorAll('svg path')).to.have.length(1);
    expect(page.documentElement.lang).to.equal('en-GB');
    expect(page.adoptedStyleSheets.length).to.equal(1);
    expect(frame.getAttribute('aria-hidden')).to.equal('true');
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(frame.isConnected).to.equal(false);
  });

  it('warns on paper too of what was checked long ago', async () => {
    const {finder} = await kept('Repair café');
    expect((await printed(finder)).text).to.match(/last checked|Check before you go|Call before you go/);
  });

  it('writes nothing into storage or cookies', async () => {
    const before = [localStorage.length, sessionStorage.length, document.cookie];
    await kept('Gentle swim');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
  });
});
