import {expect} from '@open-wc/testing';
import {groupSummary} from '../../src/measures/index.js';
import {
  fewPeople,
  loneliness,
  mood,
  network,
  nobodyTwice,
} from '../../stories/wellbeing-group/sample-groups.js';
import {itInChromium, treeNodes} from '../support/a11y-tree.js';
import {consoleLines} from '../support/console-lines.js';
import {leftListeners} from '../support/listeners.js';
import {byRole, nameOf, textOf} from '../support/roles.js';
import {waitUntil} from '../support/wait-until.js';
import {drawings, headings, openedWithErrors, openGroup, words, type OpenedGroup} from './support.js';

describe('spk-wellbeing-group with figures', () => {
  it('says how many answered twice, when, and who is left out', async () => {
    const opened = await openGroup({properties: {summary: network}});
    expect(headings(opened)).to.deep.equal([
      'Wellbeing of the people we support',
      'Satisfied with life',
      'Things I do are worthwhile',
      'Happy yesterday',
      'Anxious yesterday',
    ]);
    expect(words(opened)).to.contain(
      'About 145 people answered at least twice, between April and November 2026.',
    );
    expect(words(opened)).to.contain('About 60 more answered once only.');
    expect(opened.ready()).to.equal(1);
    expect(opened.errors).to.have.length(0);
  });

  it('says how people are protected, that change is no proof, and whose questions these are', async () => {
    const opened = await openGroup({properties: {summary: network}});
    expect(words(opened)).to.contain('How we protect people. Counts of 1 to 7 are shown as *.');
    expect(words(opened)).to.contain('do not show that support caused the change');
    expect(words(opened)).to.contain('Source: Office for National Statistics');
    expect(nameOf(byRole(opened.element, 'list', 'Key'))).to.equal('Key');
  });

  it('names every drawing by the sentence that stands above it', async () => {
    const opened = await openGroup({properties: {summary: network}});
    const bars = 'Bars show how many people gave each answer, first and latest.';
    expect(drawings(opened).map(nameOf)).to.deep.equal([
      `Satisfied with life. Average 5.2 at first, 6.3 at the latest answer. That is 1.1 higher. Higher is better. ${bars}`,
      `Things I do are worthwhile. Average 5.6 at first, 6.6 at the latest answer. That is 1.0 higher. Higher is better. ${bars}`,
      `Happy yesterday. Average 5.3 at first, 6.1 at the latest answer. That is 0.8 higher. Higher is better. ${bars}`,
      `Anxious yesterday. Average 5.7 at first, 4.4 at the latest answer. That is 1.3 lower. Lower is better. ${bars}`,
    ]);
  });

  itInChromium('has its charts and a table of each in the accessibility tree', async () => {
    const opened = await openGroup({properties: {summary: network}});
    byRole(opened.element, 'summary', 'Show these numbers as a table').click();
    await waitUntil(() => opened.element.shadowRoot?.querySelector('details')?.open);
    const nodes = await treeNodes();
    const named = (role: string) => nodes.filter((node) => node.role === role).map(({name}) => name);
    expect(
      named('image')
        .concat(named('img'))
        .filter((name) => name?.startsWith('Anxious')),
    ).to.have.length(1);
    expect(named('table')).to.deep.equal([
      'Satisfied with life',
      'Things I do are worthwhile',
      'Happy yesterday',
      'Anxious yesterday',
    ]);
    expect(named('columnheader').slice(0, 3)).to.deep.equal([
      'Answer',
      'People, first answer',
      'People, latest answer',
    ]);
    expect(named('rowheader')).to.include('Very low 0 to 1');
  });

  it('has the numbers of every chart in its table, hidden ones in words', async () => {
    const opened = await openGroup({properties: {summary: network}});
    byRole(opened.element, 'summary').click();
    const tables = [...opened.element.shadowRoot!.querySelectorAll('table')];
    await waitUntil(() => tables[3]!.checkVisibility());
    const rows = [...tables[3]!.rows].map((row) => [...row.cells].map((cell) => textOf(cell)));
    expect(rows).to.deep.equal([
      ['Answer', 'People, first answer', 'People, latest answer'],
      ['High 6 to 10', '70', '40'],
      ['Medium 4 to 5', '40', '45'],
      ['Low 2 to 3', '25', '40'],
      ['Very low 0 to 1', '* 1 to 7 people', '15'],
      ['All together', '145', '145'],
      ['Average answer', '5.7', '4.4 1.3 lower'],
    ]);
  });

  it('never shows a total of ONS4 or anything that was not given', async () => {
    const {element} = await openGroup({properties: {summary: network}});
    const numbers = [...element.shadowRoot!.querySelectorAll('svg text')].map((text) => text.textContent);
    const given = JSON.stringify(network.scores).match(/\d+/g)!;
    for (const number of numbers.filter((text) => /^\d+$/.test(text))) expect(given).to.include(number);
  });

  it('takes a heading and its level', async () => {
    const {element} = await openGroup({
      properties: {summary: network},
      attributes: {heading: 'Meadow Valley', 'heading-level': '3'},
    });
    expect(byRole(element, 'heading', 'Meadow Valley').tagName).to.equal('H3');
    expect(byRole(element, 'heading', 'Happy yesterday').tagName).to.equal('H4');
  });

  it('shows the measures that are asked for, in that order, and warns of what is none', async () => {
    let opened: OpenedGroup | undefined;
    const lines = await consoleLines('warn', async () => {
      opened = await openGroup({
        properties: {summary: [network, loneliness, ...mood]},
        attributes: {measures: 'loneliness-ons, ons4 happiness'},
      });
    });
    expect(headings(opened!).filter((name) => /^(How you|Feeling)/.test(name))).to.deep.equal([
      'Feeling lonely',
      'How you feel about your life',
    ]);
    expect(lines.join()).to.contain('"happiness"');
  });

  it('names severe bands for professionals alone', async () => {
    for (const [audience, isNamed] of [
      ['person', false],
      ['professional', true],
    ] as const) {
      const {element} = await openGroup({properties: {summary: mood}, attributes: {audience}});
      expect(/severe/i.test(element.shadowRoot!.textContent), audience).to.equal(isNamed);
    }
  });

  it('says on each chart where it is of other people than the whole', async () => {
    const opened = await openGroup({properties: {summary: loneliness}});
    expect(words(opened)).to.contain('About 95 people answered at least twice');
    expect(words(opened)).to.contain('About 90 people answered this at least twice.');
  });

  it('warns of few people, and shows no chart of 1 to 7', async () => {
    const few = await openGroup({properties: {summary: fewPeople}});
    expect(words(few)).to.contain('since 1 June 2026');
    expect(words(few)).to.contain('Fewer than 30 people: averages can change by chance.');
    const people = Array.from({length: 4}, () => ({first: {satisfied: 5}, latest: {satisfied: 6}}));
    const four = await openGroup({properties: {summary: groupSummary(people, 'ons4')}});
    expect(drawings(four)).to.have.length(0);
    expect(words(four)).to.contain(
      '1 to 7 people answered this at least twice. That is too few to show figures.',
    );
    expect(words(four)).not.to.contain('Everybody who answered is in these charts.');
    expect(four.element.shadowRoot!.querySelectorAll('table')).to.have.length(0);
  });

  it('does not say of nobody that everybody is in the charts', async () => {
    const opened = await openGroup({properties: {summary: [network, groupSummary([], 'phq9')]}});
    expect(words(opened)).to.contain('Nobody answered at least twice.');
    expect(words(opened)).not.to.contain('Everybody who answered is in these charts.');
  });

  it('says so where counts are not shown, since a hidden one could be worked out', async () => {
    const people = [...Array.from({length: 8}, () => 3), 4, 5, 6, 7].map((ucla) => ({
      first: {ucla},
      latest: {ucla: 3},
    }));
    const opened = await openGroup({properties: {summary: groupSummary(people, 'loneliness-ons')}});
    expect(drawings(opened)).to.have.length(0);
    expect(words(opened)).to.contain('Small numbers could be worked out from it.');
    expect(words(opened)).to.contain('Average 3.8 at first');
  });

  it('speaks Welsh, with published answers marked as English', async () => {
    const opened = await openGroup({properties: {summary: loneliness}, lang: 'cy'});
    await waitUntil(() => headings(opened).includes('Lles y bobl rydym yn eu cefnogi'));
    expect(words(opened)).to.contain(
      'Atebodd tua 95 o bobl o leiaf ddwywaith, rhwng Ebrill a Thachwedd 2026.',
    );
    byRole(opened.element, 'summary', 'Dangos y niferoedd hyn mewn tabl').click();
    const english = [...opened.element.shadowRoot!.querySelectorAll('th [lang="en"]')].map(
      (each) => each.textContent,
    );
    expect(english).to.deep.equal([
      'Often/always',
      'Some of the time',
      'Occasionally',
      'Hardly ever',
      'Never',
    ]);
  });
});

describe('spk-wellbeing-group as it is set up', () => {
  it('says that there is nothing to show yet', async () => {
    const opened = await openGroup({properties: {summary: nobodyTwice}});
    expect(headings(opened)).to.include('Nothing to show yet');
    expect(words(opened)).to.contain('About 10 people have answered once so far.');
    expect(opened.ready()).to.equal(1);
  });

  it('names what is missing once, in place and on the console, and begins when it is there', async () => {
    const {opened, lines} = await openedWithErrors({});
    expect(opened.errors.map(({code}) => code)).to.deep.equal(['not-configured']);
    expect(lines).to.have.length(1);
    expect(words(opened)).to.contain('src="…"');
    opened.element.summary = network;
    await opened.element.updateComplete;
    expect(drawings(opened)).to.have.length(4);
  });

  it('warns of a day that is none', async () => {
    const lines = await consoleLines('warn', () =>
      openGroup({properties: {summary: loneliness}, attributes: {since: 'last spring'}}),
    );
    expect(lines.join()).to.contain('since="last spring"');
  });

  it('leaves nothing behind when it is taken away', async () => {
    const left = await leftListeners(async () => {
      const {element} = await openGroup({properties: {summary: network}});
      element.remove();
    });
    expect(left).to.equal(0);
  });
});
