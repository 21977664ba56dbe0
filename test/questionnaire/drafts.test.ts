import {expect} from '@open-wc/testing';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {deviceDrafts} from '../../src/questionnaire/device-drafts.js';
import {draftName, type Draft, type DraftPlace} from '../../src/questionnaire/draft-store.js';
import {Drafts} from '../../src/questionnaire/drafts.js';
import {readDraft} from '../../src/questionnaire/read-draft.js';
import {tabDrafts} from '../../src/questionnaire/tab-drafts.js';
import {alone} from '../support/alone.js';
import {formOf} from '../support/questionnaire-driver.js';
import {waitUntil} from '../support/wait-until.js';

alone('drafts');

const SECRET = 'I have felt lonely since Alan died';
const NOW = 1_800_000_000_000;
const DATABASE = 'social-prescribing-kit';

const draft = (more: Partial<Draft> = {}): Draft => ({
  response: {
    resourceType: 'QuestionnaireResponse',
    status: 'in-progress',
    item: [{linkId: 'why', answer: [{valueString: SECRET}]}],
  },
  page: 'page:why',
  saved: NOW,
  expires: NOW + 1000,
  ...more,
});

/** Everything that lies in the database, as the browser gives it out. */
async function everything(): Promise<{keys: IDBValidKey[]; values: unknown[]}> {
  const request = indexedDB.open(DATABASE);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
  const all = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((resolve) => (asked.onsuccess = () => resolve(asked.result)));
  try {
    const store = database.transaction('drafts').objectStore('drafts');
    const [keys, values] = await Promise.all([all(store.getAllKeys()), all(store.getAll())]);
    return {keys, values};
  } finally {
    database.close();
  }
}

function bytesOf(value: unknown): Uint8Array {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return value instanceof Uint8Array ? value : new TextEncoder().encode(JSON.stringify(value));
}

async function forgetAll(): Promise<void> {
  sessionStorage.clear();
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
}

describe('what a draft is', () => {
  const good = draft();
  const rows: readonly (readonly [string, unknown, boolean])[] = [
    ['a draft', good, true],
    ['one that has expired', {...good, expires: NOW}, false],
    ['one from the future', {...good, saved: NOW + 500}, false],
    ['another resource', {...good, response: {resourceType: 'Patient'}}, false],
    ['no response', {...good, response: null}, false],
    ['no time', {response: good.response}, false],
    ['a text', 'draft', false],
    ['nothing', null, false],
  ];
  for (const [name, value, isOne] of rows) {
    it(`${name}: ${isOne ? 'is one' : 'is none'}`, () => {
      expect(readDraft(value, NOW) !== undefined).to.equal(isOne);
    });
  }

  it('is called by the form, its version, and what the page adds', () => {
    expect(draftName({url: 'https://a.example/q', version: '2'}, '')).to.equal('https://a.example/q|2');
    expect(draftName({url: 'https://a.example/q'}, 'p1')).to.equal('https://a.example/q#p1');
  });

  it('is called by what is in the form where that has no name', () => {
    const nameOf = (title: string) => draftName({...formOf(), url: undefined, title}, '');
    expect(nameOf('One')).to.not.equal('');
    expect(nameOf('One')).to.not.equal(nameOf('Two'));
    expect(nameOf('One')).to.equal(nameOf('One'));
  });
});

for (const [place, store] of [
  ['tab', tabDrafts],
  ['device', deviceDrafts],
] as const) {
  describe(`drafts of this ${place}`, () => {
    beforeEach(forgetAll);
    after(forgetAll);

    it('come back as they were kept', async () => {
      expect(await store.save('form', draft())).to.be.true;
      expect(await store.load('form', NOW)).to.deep.equal(draft());
    });

    it('are of one form only', async () => {
      await store.save('form', draft());
      expect(await store.load('other', NOW)).to.be.undefined;
    });

    it('are gone when they are removed, and when their time is over', async () => {
      await store.save('form', draft());
      await store.remove('form');
      expect(await store.load('form', NOW)).to.be.undefined;
      await store.save('form', draft());
      expect(await store.load('form', NOW + 1000)).to.be.undefined;
      expect(await store.load('form', NOW)).to.be.undefined;
    });
  });
}

describe('drafts of this tab', () => {
  it('that are broken are not there', async () => {
    sessionStorage.setItem('spk-draft:form', '{"response":');
    expect(await tabDrafts.load('form', NOW)).to.be.undefined;
    sessionStorage.clear();
  });
});

describe('drafts of this device', () => {
  beforeEach(forgetAll);
  after(forgetAll);

  it('cannot be read where they lie, and neither can the name of the form', async () => {
    await deviceDrafts.save('https://a.example/phq9', draft());
    const {keys, values} = await everything();
    expect(keys).to.have.length(1);
    expect(JSON.stringify(keys)).not.to.include('phq9');
    const [value] = values as [{key: CryptoKey; data: ArrayBuffer; iv: Uint8Array}];
    const text = Object.values(value)
      .map((part) => new TextDecoder().decode(bytesOf(part)))
      .join();
    expect(text).not.to.include('lonely');
    expect(text).not.to.include('QuestionnaireResponse');
    expect(value.key.extractable).to.be.false;
    const taken = await crypto.subtle.exportKey('raw', value.key).catch((error: unknown) => error);
    expect(taken).to.be.instanceOf(DOMException);
  });

  it('leave no trace where nothing was kept', async () => {
    await deviceDrafts.load('form', NOW);
    await deviceDrafts.remove('form');
    const databases = await indexedDB.databases();
    expect(databases.map(({name}) => name)).not.to.include(DATABASE);
  });

  it('of other forms go as well when their time is over', async () => {
    await deviceDrafts.save('old', draft({expires: NOW + 10}));
    await deviceDrafts.save('form', draft());
    await deviceDrafts.load('form', NOW + 20);
    expect((await everything()).keys).to.have.length(1);
  });

  it('that were tampered with are thrown away', async () => {
    await deviceDrafts.save('form', draft());
    const {keys, values} = await everything();
    const request = indexedDB.open(DATABASE);
    await new Promise((resolve) => (request.onsuccess = resolve));
    const database = request.result;
    const transaction = database.transaction('drafts', 'readwrite');
    transaction
      .objectStore('drafts')
      .put({...(values[0] as object), data: new Uint8Array(40).buffer}, keys[0]);
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
    expect(await deviceDrafts.load('form', NOW)).to.be.undefined;
    expect((await everything()).keys).to.have.length(0);
  });

  it('are not kept, and nothing breaks, where the browser forbids it', async () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      expect(await deviceDrafts.save('form', draft())).to.be.false;
      expect(await deviceDrafts.load('form', NOW)).to.be.undefined;
      await deviceDrafts.remove('form');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });
});

describe('keeping answers', () => {
  beforeEach(forgetAll);
  after(forgetAll);

  class Host implements ReactiveControllerHost {
    controllers: ReactiveController[] = [];
    updateComplete = Promise.resolve(true);
    addController(controller: ReactiveController) {
      this.controllers.push(controller);
    }
    removeController() {}
    requestUpdate() {}
  }

  async function start(place: DraftPlace) {
    const drafts = new Drafts(new Host(), {
      place: () => place,
      days: () => 7,
      current: () => ({response: draft().response, page: 'page:why'}),
    });
    drafts.begin('form');
    const found = await drafts.find();
    return {drafts, found};
  }

  it('writes nothing at all with `none`, whatever happens', async () => {
    const {drafts} = await start('none');
    drafts.keep();
    drafts.touch();
    await drafts.forget();
    expect(sessionStorage.length).to.equal(0);
    expect((await indexedDB.databases()).map(({name}) => name)).not.to.include(DATABASE);
    expect(drafts.state).to.equal('idle');
  });

  it('writes nothing in a tab before the person has pressed, and everything after', async () => {
    const {drafts} = await start('session');
    drafts.touch();
    expect(sessionStorage.length).to.equal(0);
    drafts.ask();
    expect(drafts.state).to.equal('keeping');
    await new Promise((resolve) => setTimeout(resolve));
    expect(sessionStorage.length).to.equal(1);
    const again = await start('session');
    expect(again.found?.page).to.equal('page:why');
    await again.drafts.forget();
    expect(sessionStorage.length).to.equal(0);
  });

  it('asks before it writes on a device, and offers what it finds there', async () => {
    const {drafts} = await start('device');
    drafts.ask();
    expect(drafts.state).to.equal('asking');
    drafts.decline();
    expect(drafts.state).to.equal('idle');
    expect((await indexedDB.databases()).map(({name}) => name)).not.to.include(DATABASE);
    drafts.ask();
    drafts.keep();
    while (!(await deviceDrafts.load('form', Date.now())))
      await new Promise((resolve) => setTimeout(resolve, 20));
    const again = await start('device');
    expect(again.found).to.be.undefined;
    expect(again.drafts.state).to.equal('found');
    expect((await again.drafts.accept())?.page).to.equal('page:why');
    expect(again.drafts.state).to.equal('keeping');
    await again.drafts.forget('deleted');
    expect(again.drafts.state).to.equal('deleted');
    expect((await everything()).keys).to.have.length(0);
  });

  it('says so where the browser cannot keep anything', async () => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const {drafts} = await start('session');
      drafts.keep();
      await new Promise((resolve) => setTimeout(resolve));
      expect(drafts.state).to.equal('refused');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  /** Storage that is full while something is done. */
  async function whileFull(work: () => Promise<void>): Promise<void> {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await work();
    } finally {
      Storage.prototype.setItem = setItem;
    }
  }

  const soon = () => new Promise((resolve) => setTimeout(resolve));

  it('leaves nothing behind where a later save fails, and tries again at the next change', async () => {
    const {drafts} = await start('session');
    drafts.keep();
    await soon();
    expect(sessionStorage.length).to.equal(1);
    await whileFull(async () => {
      drafts.keep();
      await soon();
    });
    expect(drafts.state).to.equal('refused');
    expect(sessionStorage.length).to.equal(0);
    drafts.touch();
    await waitUntil(() => drafts.state === 'keeping', 'the second try');
    expect(sessionStorage.length).to.equal(1);
  });

  const VERSIONS = ['https://a.example/q|1', 'https://a.example/q|2'] as const;

  async function startVersion(version: (typeof VERSIONS)[number]) {
    const drafts = new Drafts(new Host(), {
      place: () => 'session',
      days: () => 7,
      current: () => ({response: draft().response, page: version}),
    });
    drafts.begin(version);
    return {drafts, found: await drafts.find()};
  }

  it('offers nothing of another version of the form, and leaves it to its page', async () => {
    (await startVersion(VERSIONS[0])).drafts.keep();
    await soon();
    const other = await startVersion(VERSIONS[1]);
    expect(other.found).to.equal(undefined);
    expect(other.drafts.state).to.equal('idle');
    expect((await startVersion(VERSIONS[0])).found?.page).to.equal(VERSIONS[0]);
  });

  it('leaves no earlier version behind where a newer one is kept or finished', async () => {
    const first = (await startVersion(VERSIONS[0])).drafts;
    first.keep();
    await first.keepNow();
    const second = (await startVersion(VERSIONS[1])).drafts;
    second.keep();
    await second.keepNow();
    expect(sessionStorage.length).to.equal(1);
    expect((await startVersion(VERSIONS[0])).found).to.equal(undefined);
    await second.forget();
    expect(sessionStorage.length).to.equal(0);
    first.keep();
    await first.keepNow();
    await (await startVersion(VERSIONS[1])).drafts.forget();
    expect(sessionStorage.length, 'finished without having been kept').to.equal(0);
  });

  it('deletes also what another beginning of the form has kept', async () => {
    (await start('session')).drafts.keep();
    await soon();
    const {drafts} = await start('session');
    drafts.stop();
    expect(drafts.state).to.equal('idle');
    await drafts.forget();
    expect(sessionStorage.length).to.equal(0);
  });

  it('does not find what is being deleted', async () => {
    const {drafts} = await start('device');
    drafts.keep();
    void drafts.forget();
    expect(await drafts.find()).to.be.undefined;
    expect(drafts.state).to.equal('idle');
  });

  it('keeps nothing under another name, and finds nothing for it, until the person asks again', async () => {
    const {drafts} = await start('session');
    drafts.keep();
    await soon();
    drafts.begin('other');
    expect(drafts.state).to.equal('idle');
    drafts.touch();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(Object.keys(sessionStorage)).to.deep.equal(['spk-draft:form']);
  });

  it('does not come back with a draft once the page has brought answers', async () => {
    (await start('session')).drafts.keep();
    await soon();
    const drafts = new Drafts(new Host(), {place: () => 'session', days: () => 7, current: () => undefined});
    drafts.begin('form');
    const finding = drafts.find();
    drafts.stop();
    expect(await finding).to.be.undefined;
    expect(drafts.state).to.equal('idle');
  });
});
