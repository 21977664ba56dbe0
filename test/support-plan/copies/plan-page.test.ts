import {expect} from '@open-wc/testing';
import {
  blankPlan,
  hostilePlan,
  maggiesOpened,
  maggiesPlan,
  NAMES,
  TODAY,
} from '../../../stories/support-plan/sample-plan.js';
import {cy} from '../../../src/i18n/plan/cy.js';
import {en} from '../../../src/i18n/plan/en.js';
import type {Plan} from '../../../src/model/plan.js';
import {planSections, type PlanSectionSetting} from '../../../src/model/plan/sections.js';
import {isShort, planCopy, type CopySource} from '../../../src/support-plan/copies/plan-copy.js';
import {planPage} from '../../../src/support-plan/copies/plan-page.js';
import {cssString, pageRule} from '../../../src/support-plan/copies/sheet-css.js';

const SECTIONS: readonly PlanSectionSetting[] = [
  'about-me',
  'matters',
  'needs',
  'goals',
  'actions',
  'wellbeing',
  'contingency',
  'people',
  'review',
  'sharing',
];

const sourceOf = (plan: Plan, more: Partial<CopySource> = {}): CopySource => ({
  plan,
  sections: planSections(SECTIONS).sections,
  words: en,
  locale: 'en-GB',
  names: NAMES,
  today: TODAY,
  ...more,
});

const pageOf = (source: CopySource, lang = 'en') => {
  const copy = planCopy(source);
  return planPage(copy, {
    lang,
    made: 'Copy made on 24 November 2026.',
    margins: {start: copy.title, pageOf: source.words.pageOf},
  });
};

const parsed = (page: string) => new DOMParser().parseFromString(page, 'text/html');
const words = (node: Element | Document) =>
  ((node instanceof Document ? node.body : node).textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the copy of a plan', () => {
  it('has the numbers for urgent help after the plan for harder times, or at the end', () => {
    const headings = (source: CopySource) => planCopy(source).sections.map(({heading}) => heading);
    const shown = headings(sourceOf(maggiesPlan));
    expect(shown.indexOf('If I need help now')).to.equal(shown.indexOf('If things get harder') + 1);
    expect(headings(sourceOf(blankPlan, {sections: planSections().sections})).slice(-2)).to.deep.equal([
      'If I need help now',
      'My notes',
    ]);
  });

  it('writes out where an activity is, whom to ask and its page, with a box to tick', () => {
    const goals = planCopy(sourceOf(maggiesPlan)).sections.find(({heading}) =>
      heading.startsWith('My goals'),
    );
    const steps = goals!.blocks.flatMap((block) => (block.kind === 'steps' ? block.steps : []));
    expect(steps.map(({isDone}) => isDone)).to.deep.equal([false, true, false, false, true, false]);
    expect(steps[0]!.notes).to.include.members([
      'Riverside Park gate, Park Road, MV4 2AA',
      'Sue, 01632 960 388',
      'https://meadowvalley.example/walkers',
    ]);
    expect(steps[5]!.notes).to.deep.equal(['Not needed now.']);
  });

  it('has scores as lines, those of a goal beside it', () => {
    const scores = {
      beside: () => undefined,
      all: () => undefined,
      lines: (ids?: readonly string[]) => [ids ? `of the goal: ${ids.join()}` : 'of everything'],
    };
    const text = JSON.stringify(planCopy(sourceOf(maggiesPlan, {scores})));
    expect(text).to.contain('of the goal: ons4.satisfied,ons4.anxious').and.to.contain('of everything');
  });

  it('keeps short sections on one page, and lets long ones go on', () => {
    const {sections} = planCopy(sourceOf(maggiesPlan));
    const short = sections.filter(({blocks}) => isShort(blocks)).map(({heading}) => heading);
    expect(short).to.include.members(['What matters to me', 'If things get harder']);
    expect(short).to.not.include('My goals and what will happen');
    expect(planCopy(sourceOf(hostilePlan)).sections.some(({blocks}) => !isShort(blocks))).to.equal(true);
  });
});

describe('the page of a plan', () => {
  it('is a whole page with headings in order, and can be called from', () => {
    const page = parsed(pageOf(sourceOf(maggiesPlan, {opened: maggiesOpened})));
    expect(page.documentElement.lang).to.equal('en');
    expect(page.title).to.equal('Maggie’s plan');
    expect(words(page.querySelector('h1')!)).to.equal('Maggie’s plan');
    expect(page.querySelectorAll('section h2').length).to.equal(page.querySelectorAll('section').length);
    for (const section of page.querySelectorAll('section'))
      expect(page.getElementById(section.getAttribute('aria-labelledby')!)?.tagName).to.equal('H2');
    const calls = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(calls).to.include.members(['tel:999', 'tel:01632960271', 'https://meadowvalley.example/walkers']);
    expect(words(page)).to.contain('Copy made on 24 November 2026.').and.to.contain('foot check');
    expect(page.querySelector('[role="img"][aria-label="Done"]')?.textContent).to.equal('✓');
  });

  it('runs and fetches nothing, and says so in its policy', () => {
    const page = parsed(pageOf(sourceOf(maggiesPlan)));
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).to.contain("default-src 'none'").and.to.contain("form-action 'none'");
    expect(policy).to.not.contain('script');
    expect(page.querySelectorAll('script, link, img, iframe, form, base, object')).to.have.length(0);
  });

  it('shows whatever somebody wrote as text', () => {
    const source = sourceOf(hostilePlan);
    const page = parsed(pageOf(source));
    expect(page.querySelectorAll('script, img, iframe, object, base')).to.have.length(0);
    expect(page.querySelectorAll('style')).to.have.length(1);
    for (const element of page.querySelectorAll('*')) {
      for (const {name} of element.attributes) expect(name).to.not.match(/^on|^style$/);
      expect(element.getAttribute('href') ?? 'tel:').to.match(/^(?:tel:|https?:)/);
    }
    expect(page.title).to.equal(hostilePlan.title);
    // Every word of it is there, once it is read and not run.
    expect(words(page)).to.contain(hostilePlan.goals[1]!.text!).and.to.contain('javascript:alert(3)');
  });

  it('cannot be broken out of by a title, neither in its style nor in its head', () => {
    const title = '</style></title><script>alert(1)</script> "; } * { display: none } \\ \n é';
    const page = parsed(pageOf(sourceOf({...blankPlan, title})));
    expect(page.querySelectorAll('script')).to.have.length(0);
    expect(page.title.trim()).to.equal(title.replace(/\s+/g, ' '));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(page.querySelector('style')!.textContent ?? '');
    const rules = [...sheet.cssRules].map(({cssText}) => cssText);
    expect(rules.some((rule) => rule.startsWith('*'))).to.equal(false);
    expect(rules.at(-1)).to.match(/^@page/);
  });

  for (const text of ['Maggie’s plan', 'a"b\\c', '</style>', '\u{1F436} line\nbreak', '\u202E*/', '']) {
    it(`writes ${JSON.stringify(text)} as a CSS string that nothing can end`, () => {
      const string = cssString(text);
      expect(string).to.match(/^"(?:[A-Za-z0-9 ]|\\[0-9a-f]+ )*"$/);
      const read = string
        .slice(1, -1)
        .replace(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
      expect(read).to.equal(text);
    });
  }

  it('numbers printed pages in the words of the language', () => {
    expect(pageRule({start: 'x', pageOf: en.pageOf})).to.contain(
      '{ content: "Page " counter(page) " of " counter(pages); font',
    );
    expect(pageRule({start: 'x', pageOf: cy.pageOf})).to.contain(
      '"Tudalen " counter(page) " o " counter(pages)',
    );
  });

  it('speaks Welsh', () => {
    const page = parsed(pageOf(sourceOf(maggiesPlan, {words: cy, locale: 'cy-GB'}), 'cy'));
    expect(page.documentElement.lang).to.equal('cy');
    expect(words(page))
      .to.contain('Os oes angen help arnaf nawr')
      .and.to.contain('Fy nodau a beth fydd yn digwydd');
  });
});
