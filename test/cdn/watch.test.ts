import {expect, fixture, html} from '@open-wc/testing';
import {watcher, type LoadElement} from '../../src/cdn/watch.js';
import {waitUntil} from '../support/wait-until.js';

/** A table of elements whose "code" only writes down that it was asked for. */
function fakeTable() {
  const asked: string[] = [];
  const ask =
    (tag: string, result: () => Promise<unknown> = () => Promise.resolve()): LoadElement =>
    () => {
      asked.push(tag);
      return result();
    };
  return {
    asked,
    parts: {'spk-fake-part': ask('spk-fake-part')},
    features: {'spk-fake-feature': ask('spk-fake-feature')},
    ask,
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

/** A root of its own for each test, so that watchers of other tests see nothing of it. */
async function ownRoot() {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  return host.attachShadow({mode: 'open'});
}

describe('watcher', () => {
  it('asks for what is there, once for each tag', async () => {
    const table = fakeTable();
    const root = await ownRoot();
    root.append(document.createElement('spk-fake-part'), document.createElement('spk-fake-part'));
    watcher(table)(root);
    await settled();
    expect(table.asked).to.deep.equal(['spk-fake-part']);
  });

  it('asks for what is added later, deep inside what is added too', async () => {
    const table = fakeTable();
    const root = await ownRoot();
    watcher(table)(root);
    await settled();
    expect(table.asked).to.deep.equal([]);
    const around = document.createElement('section');
    around.append(document.createElement('p'));
    around.firstElementChild!.append(document.createElement('spk-fake-part'));
    root.append(around);
    await waitUntil(() => table.asked.length === 1);
  });

  it('leaves a feature alone until it comes near the view', async () => {
    const table = fakeTable();
    const root = await ownRoot();
    const far = document.createElement('div');
    far.style.blockSize = '20000px';
    const feature = document.createElement('spk-fake-feature');
    feature.style.display = 'block';
    root.append(far, feature);
    watcher(table)(root);
    await settled();
    expect(table.asked).to.deep.equal([]);
    far.remove();
    await waitUntil(() => table.asked.length === 1);
  });

  it('asks for a feature without a box at once, since nobody says when it is shown', async () => {
    const table = fakeTable();
    const root = await ownRoot();
    const hidden = document.createElement('div');
    hidden.hidden = true;
    hidden.append(document.createElement('spk-fake-feature'));
    root.append(hidden);
    watcher(table)(root);
    await waitUntil(() => table.asked.length === 1);
  });

  it('leaves unknown tags and defined ones alone', async () => {
    const table = fakeTable();
    const root = await ownRoot();
    root.append(document.createElement('spk-not-of-this-kit'), document.createElement('p'));
    watcher(table)(root);
    await settled();
    expect(table.asked).to.deep.equal([]);
  });

  it('says so when code cannot be fetched, and tries again for the next one', async () => {
    const table = fakeTable();
    let works = false;
    const parts = {
      'spk-fake-part': table.ask('spk-fake-part', () =>
        works ? Promise.resolve() : Promise.reject(new Error('offline')),
      ),
    };
    const lines: unknown[][] = [];
    const original = console.error;
    console.error = (...args) => lines.push(args);
    try {
      const root = await ownRoot();
      watcher({...table, parts})(root);
      root.append(document.createElement('spk-fake-part'));
      await waitUntil(() => lines.length === 1);
      expect(lines[0]![0]).to.contain('<spk-fake-part>');
      works = true;
      root.append(document.createElement('spk-fake-part'));
      await waitUntil(() => table.asked.length === 2);
      await settled();
      expect(lines).to.have.length(1);
    } finally {
      console.error = original;
    }
  });

  it('fetches the code of what is there once there is a connection again', async () => {
    const table = fakeTable();
    let works = false;
    const load = () => (works ? Promise.resolve() : Promise.reject(new Error('offline')));
    const parts = {'spk-fake-part': table.ask('spk-fake-part', load)};
    const lines: unknown[][] = [];
    const original = console.error;
    console.error = (...args) => lines.push(args);
    try {
      const root = await ownRoot();
      watcher({...table, parts})(root);
      root.append(document.createElement('spk-fake-part'));
      await waitUntil(() => lines.length === 1);
      works = true;
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => table.asked.length === 2);
      window.dispatchEvent(new Event('online'));
      await settled();
      expect(table.asked).to.have.length(2);
    } finally {
      console.error = original;
    }
  });
});
