import {expect} from '@open-wc/testing';
import {examples} from '../../../stories/support-plan/support-plan-reading.examples.js';
import {
  blankPlan,
  hostilePlan,
  maggiesOpened,
  maggiesPlan,
} from '../../../stories/support-plan/sample-plan.js';
import {ACTION_STATUSES, GOAL_STATUSES, type Plan} from '../../../src/model/plan.js';
import {planSections} from '../../../src/model/plan/sections.js';
import {letter} from '../../../src/support-plan/reading/letter.js';
import {readingStyles} from '../../../src/support-plan/reading/reading.styles.js';
import {sectionStyles} from '../../../src/support-plan/reading/section-frame.styles.js';
import {showPlan, type PlanHarnessOptions} from '../../support/plan-harness.js';
import {allByRole, byRole, nameOf, textOf} from '../../support/roles.js';
import {waitUntil} from '../../support/wait-until.js';

const ALL = planSections(examples.everything.sections).sections;

const read = (plan: Plan, options: PlanHarnessOptions = {}) =>
  showPlan(plan, () => ({show: (view) => letter(view), styles: [sectionStyles, readingStyles]}), {
    canEdit: false,
    ...options,
  });

const headings = (within: ParentNode, level: string) =>
  allByRole(within, 'heading')
    .filter(({tagName}) => tagName === level)
    .map(textOf);

describe('the letter', () => {
  it('is about one person: title, who wrote it, and every section by its heading', async () => {
    const host = await read(maggiesPlan, {opened: maggiesOpened});
    const article = byRole(host, 'article', 'Maggie’s plan');
    expect(textOf(article)).to.contain(
      'Written by Maggie with Priya Nair. Last changed on 18 November 2026.',
    );
    expect(headings(host, 'H3')).to.deep.equal([
      'About me',
      'What matters to me',
      'What I am good at and what I have around me',
      'What I would like to change or get help with',
      'My goals and what will happen',
      'When we will look at this again',
      'Also in the record',
    ]);
    expect(textOf(byRole(host, 'region', 'Also in the record'))).to.contain(
      'Blood pressure below 140 over 90',
    );
    expect(textOf(article)).to.contain('I agreed to this plan on 10 November 2026.');
  });

  it('has what matters as a list, and own words before what was ticked', async () => {
    const host = await read(maggiesPlan);
    const matters = allByRole(byRole(host, 'region', 'What matters to me'), 'listitem').map(textOf);
    expect(matters).to.have.length(4);
    expect(matters[0]).to.equal('My dog, Biscuit, and walking him every day');
    const needs = textOf(byRole(host, 'region', 'What I would like to change or get help with'));
    expect(needs.indexOf('The evenings are long.')).to.be.within(0, needs.indexOf('Paying for food'));
  });

  it('shows a goal in the person’s own sentence, with its steps, and steps without a goal apart', async () => {
    const host = await read(maggiesPlan);
    const goal = byRole(host, 'article', /^Goal 1 I want to get out of the house/);
    expect(textOf(goal)).to.contain('Going well I would like this by spring 2027');
    const steps = allByRole(goal, 'listitem').map(textOf);
    expect(steps).to.have.length(3);
    expect(steps[0]).to.match(
      /^Maggie Walk with Wednesday Walkers, Riverside Park Every Wednesday.* Started$/,
    );
    expect(steps[1]).to.match(/^Priya Nair Go along with Maggie the first time 18 November 2026 .* Done$/);
    expect(textOf(host)).to.match(
      /Other things that will happen Jean Ask Jean to keep the spare key Not needed now/,
    );
    expect(textOf(host)).to.contain('Referred. I agreed on 10 November 2026 to my details being passed on.');
  });

  it('opens an activity’s page; in a new tab, and says so, where the plan is being written', async () => {
    const name = 'Wednesday Walkers, Riverside Park';
    const link = byRole(await read(maggiesPlan), 'link', name) as HTMLAnchorElement;
    expect(link.href).to.equal('https://meadowvalley.example/walkers');
    expect(link.target).to.equal('');
    const writing = await read(maggiesPlan, {canEdit: true});
    const other = byRole(writing, 'link', `${name} (opens in new tab)`) as HTMLAnchorElement;
    expect(other.target).to.equal('_blank');
    expect(other.rel).to.contain('noopener');
  });

  it('has numbers to call in the plan for harder times, and those for urgent help always', async () => {
    const host = await read(maggiesPlan, {sections: ALL});
    const harder = byRole(host, 'region', 'If things get harder');
    const calls = allByRole(harder, 'link').map((link) => (link as HTMLAnchorElement).href);
    expect(calls).to.deep.equal(['tel:01632960271', 'tel:07700900457', 'tel:999', 'tel:111', 'tel:116123']);
    for (const sections of [ALL, planSections().sections]) {
      const nothing = await read(blankPlan, {sections});
      expect(allByRole(nothing, 'link').map(nameOf)).to.deep.equal(['999', '111', '116 123']);
    }
  });

  it('is never blank', async () => {
    const host = await read(blankPlan, {sections: ALL, names: {}});
    expect(nameOf(byRole(host, 'article'))).to.equal('My plan');
    expect(textOf(host)).to.contain('This is a draft. It has not been agreed yet.');
    for (const region of allByRole(host, 'region')) {
      const isRecord = nameOf(region) === 'About this record';
      expect(textOf(region)).to.contain(isRecord ? 'Begun on 24 November 2026.' : 'Nothing here yet.');
    }
  });

  it('says “I have no goals yet” where the person said so, and never beside goals', async () => {
    expect(textOf(await read({...blankPlan, noGoals: true}))).to.contain('I have no goals yet.');
    expect(textOf(await read({...maggiesPlan, noGoals: true}))).to.not.contain('I have no goals yet.');
  });

  it('shows fields of an organisation’s own, each in words', async () => {
    const garden = {size: 'Two beds', since: '1984-05-01', joy: 9, shed: false};
    const host = await read({...blankPlan, answers: {garden}}, {sections: ALL});
    expect(textOf(byRole(host, 'region', 'My garden'))).to.equal(
      'My garden How big is it? Two beds Since when? 1 May 1984 How much joy does it give me? 9 out of 10 Is there a shed? No',
    );
  });

  const reviews: readonly (readonly [string, string | undefined])[] = [
    ['2027-02-08', undefined],
    ['2027-02-09', 'It is time to look at this plan again.'],
    ['2027-02-11', 'The review is 2 days late.'],
  ];
  for (const [today, hint] of reviews) {
    it(`says of the next review on ${today}: ${hint ?? 'no more than its date'}`, async () => {
      const section = async (isPrinting: boolean) =>
        textOf(
          byRole(await read(maggiesPlan, {today, isPrinting}), 'region', 'When we will look at this again'),
        );
      const shown = await section(false);
      expect(shown).to.contain(
        'Tuesday 9 February 2027. With Priya, at my kitchen table. Priya Nair will arrange it.',
      );
      if (hint) expect(shown).to.contain(hint);
      else expect(shown).to.not.match(/late|time to look/);
      // Nobody knows on what day a paper is read.
      expect(await section(true)).to.not.match(/late|time to look/);
    });
  }

  it('says the day of a review that was planned as a span', async () => {
    const plan = {...blankPlan, started: '2026-11-24', review: {when: 'P3M'}};
    expect(textOf(await read(plan))).to.contain('In 3 months: Wednesday 24 February 2027.');
  });

  it('tells statuses apart by shape, beside the word', async () => {
    const goals = GOAL_STATUSES.map((status) => ({id: status, text: status, status, reviews: []}));
    const actions = ACTION_STATUSES.map((status) => ({id: `step-${status}`, what: status, status}));
    const host = await read({...blankPlan, goals, actions});
    const shapes = (selector: string) =>
      [...host.shadowRoot!.querySelectorAll(`${selector} .status`)].map(
        (each) => each.querySelector('svg')?.innerHTML.replace(/<!--.*?-->/g, '') ?? '',
      );
    expect(new Set(shapes('.goal-meta')).size).to.equal(GOAL_STATUSES.length);
    expect(new Set(shapes('.step')).size).to.equal(ACTION_STATUSES.length);
    expect(textOf(host)).to.contain('No longer my goal').and.to.contain('Not needed now');
  });

  it('is text whatever somebody wrote, and stays as wide as its box', async () => {
    const host = await read(hostilePlan, {sections: ALL});
    host.style.inlineSize = '320px';
    const root = host.shadowRoot!;
    expect(root.querySelectorAll('img, script, iframe, [onerror], [style]')).to.have.length(0);
    for (const link of root.querySelectorAll('a')) expect(link.href).to.match(/^(?:tel:|https?:)/);
    expect(textOf(root.querySelector('#plan-title')!)).to.contain('<img src=x onerror="alert(1)">');
    expect(host.scrollWidth).to.be.at.most(320);
    // A step whose goal is gone is still in sight.
    expect(textOf(host)).to.contain('Other things that will happen');
  });

  it('speaks Welsh', async () => {
    const host = await read(maggiesPlan, {lang: 'cy', sections: ALL, opened: maggiesOpened});
    await waitUntil(() => host.shadowRoot?.querySelector('[lang="cy"]'));
    expect(headings(host, 'H3')).to.include.members([
      'Amdanaf i',
      'Fy nodau a beth fydd yn digwydd',
      'Hefyd yn y cofnod',
    ]);
    expect(textOf(host)).to.contain(
      'Ysgrifennwyd gan Maggie gyda Priya Nair. Newidiwyd ddiwethaf ar 18 Tachwedd 2026.',
    );
    expect(textOf(host)).to.contain('Mynd yn dda').and.to.contain('Os oes angen help arnaf nawr');
  });

  it('has the kit’s own choices in the language of the reader, and others as they were written', async () => {
    const own = {id: 'own-1', text: 'My shed'};
    const needs = {chosen: [{id: 'lonely', text: 'Feeling lonely or cut off from other people'}, own]};
    const host = await read({...blankPlan, answers: {needs}, review: {when: '2027-02-09'}}, {lang: 'cy'});
    const section = byRole(host, 'region', 'Beth hoffwn ei newid neu gael help gydag ef');
    expect(allByRole(section, 'listitem').map(textOf)).to.deep.equal([
      'Teimlo’n unig neu wedi’ch ynysu oddi wrth bobl eraill',
      'My shed',
    ]);
    expect(textOf(byRole(host, 'region', 'Pryd byddwn yn edrych ar hwn eto'))).to.contain(
      'Dydd Mawrth 9 Chwefror 2027.',
    );
  });

  it('has numbers that stand alone on a line in a size to press', async () => {
    const host = await read(maggiesPlan, {sections: ALL});
    for (const width of ['320px', '960px']) {
      host.style.inlineSize = width;
      const alone = ['999', '111', '116 123', '01632 960 142'];
      for (const name of alone)
        expect(byRole(host, 'link', name).getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
