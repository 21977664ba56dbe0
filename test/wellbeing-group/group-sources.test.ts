import {expect} from '@open-wc/testing';
import {BackendError} from '../../src/backends/backend-error.js';
import {groupSummary, type HistoryEntry} from '../../src/measures/index.js';
import {histories, network, unsafe} from '../../stories/wellbeing-group/sample-groups.js';
import {consoleLines} from '../support/console-lines.js';
import {allByRole, byRole} from '../support/roles.js';
import {waitUntil} from '../support/wait-until.js';
import {drawings, headings, openedWithErrors, openGroup, withServer, words} from './support.js';

describe('spk-wellbeing-group with histories', () => {
  it('sums them up, for a period, and keeps none of them', async () => {
    const opened = await openGroup({
      properties: {histories},
      attributes: {since: '2026-04-01', until: '2026-11-30'},
    });
    const expected = groupSummary(histories, 'ons4', {since: '2026-04-01', until: '2026-11-30'});
    expect(words(opened)).to.contain(
      `About ${expected.n} people answered at least twice, between 1 April and 30 November 2026.`,
    );
    expect(words(opened)).to.contain(
      'answered again, but to another version of the questions or in another way',
    );
    expect(opened.element.histories).to.equal(undefined);
  });

  it('says nothing of a period for which they were not summed up', async () => {
    const opened = await openGroup({properties: {histories}});
    opened.element.since = '2026-04';
    await opened.element.updateComplete;
    expect(words(opened)).not.to.contain('April');
    opened.element.histories = histories;
    await opened.element.updateComplete;
    expect(words(opened)).to.contain('since April 2026');
  });

  it('leaves out a score that cannot be, says so, and shows everybody else', async () => {
    const entry = (date: string, happy: number): HistoryEntry => ({
      measure: 'ons4',
      date,
      scores: {happy: {value: happy}},
    });
    const people = Array.from({length: 30}, (_, index) => ({
      entries: [entry('2026-04-01', index === 3 ? 8.5 : 4), entry('2026-06-01', 6)],
    }));
    const opened = await openGroup({properties: {histories: people}});
    expect(opened.errors).to.have.length(0);
    expect(words(opened)).to.contain('About 30 people answered at least twice.');
    expect(words(opened)).to.contain('Some answers of 1 to 7 people could not be read.');
    expect(words(opened)).not.to.contain('8.5');
    expect(drawings(opened)).to.have.length(1);
  });

  it('refuses what is no list of histories', async () => {
    for (const wrong of [{entries: []}, [null], [{first: {total: 5}, latest: {total: 6}}]]) {
      const {opened} = await openedWithErrors({properties: {histories: wrong}});
      expect(
        opened.errors.map(({code}) => code),
        JSON.stringify(wrong),
      ).to.deep.equal(['bad-attribute']);
    }
  });
});

describe('spk-wellbeing-group with an address', () => {
  const src = 'https://figures.example.org/group.json';

  it('shows what a server has made safe', async () => {
    const asked = await withServer(
      () => Promise.resolve(Response.json(network)),
      async () => {
        const opened = await openGroup({attributes: {src}});
        expect(drawings(opened)).to.have.length(4);
      },
    );
    expect(asked).to.equal(1);
  });

  it('refuses figures that do not look safe, and everything beside them', async () => {
    await withServer(
      () => Promise.resolve(Response.json(unsafe)),
      async () => {
        const {opened, lines} = await openedWithErrors({attributes: {src}, fallback: 'Phone 01632 960 100.'});
        expect(opened.errors.map(({code}) => code)).to.deep.equal(['bad-answer']);
        expect(lines.join()).to.contain('not-suppressed:scores[0].first.bands.low');
        expect(headings(opened)).to.include('These figures cannot be shown');
        expect(words(opened)).not.to.contain('145');
        expect(words(opened)).to.contain('Phone 01632 960 100.');
        expect(allByRole(opened.element, 'button')).to.have.length(0);
      },
    );
  });

  it('offers to try again where they cannot be had, and shows them then', async () => {
    let isThere = false;
    await withServer(
      () => (isThere ? Promise.resolve(Response.json(network)) : Promise.reject(new TypeError('down'))),
      async () => {
        const {opened} = await openedWithErrors({attributes: {src}});
        expect(opened.errors[0]!.code).to.equal('server');
        expect(headings(opened)).to.include('The figures did not load');
        isThere = true;
        byRole(opened.element, 'button', 'Try again').click();
        await waitUntil(() => drawings(opened).length === 4, 'the charts');
        expect(opened.ready()).to.equal(1);
      },
    );
  });

  it('says that one is offline', async () => {
    await withServer(
      () => Promise.reject(new BackendError('offline', 'There is no connection.')),
      async () => {
        const {opened} = await openedWithErrors({attributes: {src}});
        expect(opened.errors[0]!.code).to.equal('offline');
        expect(headings(opened)).to.include('You are offline');
      },
    );
  });

  it('shows no figures of one address under another', async () => {
    let answer = () => Promise.resolve(Response.json(network));
    await withServer(
      () => answer(),
      async () => {
        const opened = await openGroup({attributes: {src}});
        answer = () => Promise.resolve(new Response('{', {status: 200}));
        await consoleLines('error', async () => {
          opened.element.src = `${src}?other`;
          await waitUntil(() => opened.errors.length === 1, 'the error');
        });
        await opened.element.updateComplete;
        expect(drawings(opened)).to.have.length(0);
        opened.element.summary = network;
        await opened.element.updateComplete;
        expect(drawings(opened)).to.have.length(4);
      },
    );
  });

  it('can be asked to fetch them again', async () => {
    const asked = await withServer(
      () => Promise.resolve(Response.json(network)),
      async () => (await openGroup({attributes: {src}})).element.refresh(),
    );
    expect(asked).to.equal(2);
  });
});
