import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {
  changedWays,
  everything,
  fourTimes,
  lonelinessTwice,
  numbered,
  once,
  ons4,
  phq9,
} from '../../stories/wellbeing-chart/sample-histories.js';
import {itInChromium, treeNodes} from '../support/a11y-tree.js';
import {waitUntil} from '../support/wait-until.js';
import {all, chartOf, drawings, tab, words} from './support.js';

describe('spk-wellbeing-chart', () => {
  before(() => setViewport({width: 1000, height: 800}));

  describe('what is said', () => {
    it('has a drawing for each score, named by its sentence and its direction', async () => {
      const element = await chartOf(fourTimes);
      expect(drawings(element)).to.deep.equal([
        'Satisfied with life. 7 out of 10 on 10 November. That is 3 higher than on 14 April. Higher is better.',
        'Things I do are worthwhile. 6 out of 10 on 10 November. That is 1 higher than on 14 April. Higher is better.',
        'Happy yesterday. 6 out of 10 on 10 November. That is the same as on 14 April. Higher is better.',
        'Anxious yesterday. 4 out of 10 on 10 November. That is 4 lower than on 14 April. Lower is better.',
      ]);
    });

    itInChromium('shows assistive technology each chart by name, and its table', async () => {
      const element = await chartOf(fourTimes, {heading: 'How Maggie is feeling'});
      element.shadowRoot!.querySelector('summary')!.click();
      await waitUntil(() => element.shadowRoot!.querySelector('details')!.open);
      const nodes = await treeNodes();
      const named = (role: string) => nodes.filter((node) => node.role === role).map(({name}) => name);
      expect(
        [...named('img'), ...named('image')].filter((name) => name?.startsWith('Satisfied')),
      ).to.deep.equal([
        'Satisfied with life. 7 out of 10 on 10 November. That is 3 higher than on 14 April. Higher is better.',
      ]);
      const caption = 'How you feel about your life: all answers, from 0 to 10';
      expect(named('table')).to.deep.equal([caption]);
      expect(named('region')).to.include(caption);
      expect(named('columnheader').map((name) => name?.split(' ')[0])).to.deep.equal([
        'Date',
        'Satisfied',
        'Things',
        'Happy',
        'Anxious',
      ]);
      expect(named('rowheader')).to.deep.equal([
        '14 April 2026',
        '9 June 2026',
        '1 September 2026',
        '10 November 2026',
        'First to latest',
      ]);
      expect(named('tab')).to.deep.equal(['Over time', 'First and latest', 'Table']);
      expect(named('tabpanel')).to.deep.equal(['Over time']);
      expect(named('heading')).to.include.members(['How Maggie is feeling', 'Anxious yesterday']);
    });

    it('draws one answer without a line', async () => {
      const element = await chartOf(once);
      expect(all(element, '.line').length).to.equal(0);
      expect(all(element, '.dot').length).to.equal(4);
      expect(words(element)).to.include('This is the only answer so far.');
    });

    it('never joins answers of another version or way of answering, and says why', async () => {
      const element = await chartOf(changedWays);
      expect(all(element, '.break').length).to.equal(8);
      expect(words(element)).to.include('the way of answering changed');
      expect(words(element)).to.include('the questions changed, from version 0.9.0 to version 1.0.0');
    });

    it('shows a stored total that differs beside what the answers add up to', async () => {
      const element = await chartOf(phq9);
      expect(words(element)).to.include('the record says 18, but the answers come to 15');
    });

    it('shows people numbers, and professionals the published bands', async () => {
      const person = await chartOf(phq9);
      expect(words(person)).not.to.match(/severe|mild|moderate|recovery/i);
      const professional = await chartOf(phq9, {audience: 'professional'});
      expect(words(professional)).to.include('Severe');
      expect(words(professional)).to.include('reliable change');
    });

    it('never shows the answer to question 9, and adds nothing up for ONS4', async () => {
      const unusual = numbered('phq9', '2026-04-14', [0, 0, 0, 0, 0, 0, 0, 0, 3]);
      for (const view of ['trend', 'change', 'table']) {
        const element = await chartOf([unusual], {view});
        expect(words(element)).not.to.match(/better off dead|hurting/);
        const columns = all(element, 'thead th').map((each) => each.textContent.trim().split(/\s/)[0]);
        expect(columns).to.deep.equal(['Date', 'PHQ-9']);
      }
      expect(words(await chartOf(fourTimes))).to.include('they are not added up');
    });

    it('has answers in words in a sentence and the table, without a drawing', async () => {
      const element = await chartOf(lonelinessTwice);
      expect(drawings(element).length).to.equal(1);
      expect(words(element)).to.include('On 10 November the answer was “Occasionally”.');
    });

    it('gives each measure a section with its name, and its attribution', async () => {
      const element = await chartOf(everything);
      const sections = all(element, 'section').map((each) => each.querySelector('h3')?.textContent);
      expect(sections).to.include.members([
        'How you feel about your life',
        'Feeling lonely',
        'Worry (GAD-7)',
      ]);
      expect(words(element)).to.include('Open Government Licence');
      expect(words(element)).to.include('© World Health Organization 2024');
    });

    it('takes measures in the order of the attribute, and says which there are no answers to', async () => {
      const element = await chartOf(fourTimes, {measures: 'loneliness-ons, ons4'});
      expect(all(element, 'section').map((each) => each.querySelector('h3')?.textContent)).to.deep.equal([
        'Feeling lonely',
        'How you feel about your life',
      ]);
      expect(words(element)).to.include('There are no answers yet.');
    });

    it('speaks Welsh, and marks what is English', async () => {
      const around = await fixture<HTMLElement>(html`<div lang="cy"></div>`);
      const element = document.createElement('spk-wellbeing-chart');
      element.responses = fourTimes;
      around.append(element);
      await waitUntil(() => drawings(element).length === 4);
      expect(drawings(element)[0]).to.equal(
        'Bodlon ar fywyd. 7 allan o 10 ar 10 Tachwedd. Mae hynny 3 yn uwch nag ar 14 Ebrill. Mae uwch yn well.',
      );
      expect(element.shadowRoot!.querySelector('.source[lang=en]')?.textContent).to.include(
        'Open Government',
      );
    });

    it('takes heading and level from the page', async () => {
      const element = await chartOf(fourTimes, {heading: 'How Maggie is feeling', 'heading-level': '4'});
      expect(element.shadowRoot!.querySelector('h4')?.textContent).to.equal('How Maggie is feeling');
      expect(all(element, 'h5').length).to.equal(4);
    });
  });

  describe('views', () => {
    it('changes by tabs, and keeps what is chosen', async () => {
      const element = await chartOf(fourTimes);
      tab(element, 'First and latest').click();
      await element.updateComplete;
      expect(tab(element, 'First and latest').ariaSelected).to.equal('true');
      expect(drawings(element)[3]).to.equal(
        'Anxious yesterday: 8 on 14 April, 4 on 10 November. 4 lower. Lower is better.',
      );
      expect(all(element, '[role=tabpanel]')[0]!.getAttribute('aria-labelledby')).to.equal('tab-change');
      tab(element, 'Table').click();
      await element.updateComplete;
      expect(all(element, 'table').length).to.equal(1);
      expect(drawings(element)).to.deep.equal([]);
    });

    it('changes by arrow keys, around the ends, with one stop for Tab', async () => {
      const element = await chartOf(fourTimes);
      expect(all(element, '[role=tab]').map((each) => each.tabIndex)).to.deep.equal([0, -1, -1]);
      tab(element, 'Over time').focus();
      const pressed: (string | undefined)[] = [];
      for (const press of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
        await sendKeys({press});
        await element.updateComplete;
        const active = element.shadowRoot!.activeElement;
        pressed.push(active?.ariaSelected === 'true' ? active.textContent.trim() : undefined);
      }
      expect(pressed).to.deep.equal([
        'First and latest',
        'Table',
        'Over time',
        'Table',
        'Over time',
        'Table',
      ]);
    });

    it('goes the way that is seen where the page runs from right to left', async () => {
      const around = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
      const element = document.createElement('spk-wellbeing-chart');
      element.responses = fourTimes;
      around.append(element);
      await element.updateComplete;
      tab(element, 'Over time').focus();
      await sendKeys({press: 'ArrowLeft'});
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement?.textContent.trim()).to.equal('First and latest');
    });

    it('begins with the attribute view, offers the views of the attribute views, and no tabs for one', async () => {
      const element = await chartOf(fourTimes, {view: 'table', views: 'trend, table'});
      expect(all(element, '[role=tab]').map((each) => each.textContent.trim())).to.deep.equal([
        'Over time',
        'Table',
      ]);
      expect(tab(element, 'Table').ariaSelected).to.equal('true');
      element.views = 'change';
      await element.updateComplete;
      expect(all(element, '[role=tab], [role=tabpanel]')).to.deep.equal([]);
      expect(all(element, '.row').length).to.be.above(3);
    });

    it('counts the answers that first and latest leave out', async () => {
      expect(words(await chartOf(fourTimes, {view: 'change'}))).to.include(
        '2 other answers are not shown here.',
      );
      // Two before the first break, two before the second: only what may be compared is shown.
      expect(words(await chartOf(changedWays, {view: 'change'}))).to.include(
        '3 other answers are not shown here.',
      );
      expect(words(await chartOf(once, {view: 'change'}))).not.to.include('not shown here');
    });

    for (const view of ['trend', 'change', 'table']) {
      it(`has nothing that axe objects to: ${view}`, async () => {
        await expect(await chartOf(everything, {view, benchmark: 'offer'})).to.be.accessible();
      });
    }

    it('draws an average only where it is asked for, and by a box where it is offered', async () => {
      const off = await chartOf(fourTimes);
      expect(all(off, '.benchmark').length).to.equal(0);
      const on = await chartOf(fourTimes, {benchmark: ''});
      expect(all(on, '.benchmark').length).to.equal(3);
      expect(words(on)).to.include('Community Life Survey, 2021/22');
      const offered = await chartOf(fourTimes, {benchmark: 'offer'});
      expect(all(offered, '.benchmark').length).to.equal(0);
      const box = offered.shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!;
      expect(box.labels![0]!.textContent.trim()).to.equal('Show the average for England');
      box.click();
      await offered.updateComplete;
      expect(all(offered, '.benchmark').length).to.equal(3);
    });
  });

  describe('room', () => {
    for (const width of [280, 320, 480, 700, 960]) {
      it(`draws at ${width}, with text of 14 pixels or more, and nothing sticks out`, async () => {
        const around = await fixture<HTMLElement>(html`<div></div>`);
        around.style.inlineSize = `${width}px`;
        const element = document.createElement('spk-wellbeing-chart');
        element.responses = everything;
        element.setAttribute('benchmark', '');
        around.append(element);
        await element.updateComplete;
        await waitUntil(() => !element.isUpdatePending && all(element, '.drawing').length > 8);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        for (const view of ['trend', 'change'] as const) {
          element.view = view;
          await element.updateComplete;
          const edge = around.getBoundingClientRect();
          for (const text of all(element, '.drawing text')) {
            const {left, right} = text.getBoundingClientRect();
            expect(left, text.textContent).to.be.at.least(edge.left - 0.5);
            expect(right, text.textContent).to.be.at.most(edge.right + 0.5);
            const svg = text.closest('svg')!;
            const zoom = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
            expect(parseFloat(getComputedStyle(text).fontSize) * zoom).to.be.at.least(13.9);
          }
          expect(around.scrollWidth).to.be.at.most(width);
        }
      });
    }

    it('sets two charts beside each other where there is room', async () => {
      const element = await chartOf(fourTimes);
      await waitUntil(() => all(element, '.charts.two').length === 1);
      const [first, second] = all(element, 'figure').map((each) => each.getBoundingClientRect());
      expect(first!.top).to.equal(second!.top);
      (element.parentElement as HTMLElement).style.inlineSize = '500px';
      await waitUntil(() => all(element, '.charts.two').length === 0);
      await waitUntil(() => all(element, '.drawing')[0]!.getBoundingClientRect().width > 450);
    });

    it('draws larger for somebody with larger text', async () => {
      const around = await fixture<HTMLElement>(html`<div></div>`);
      around.style.inlineSize = '600px';
      const element = document.createElement('spk-wellbeing-chart');
      element.style.setProperty('--spk-font-size', '32px');
      element.responses = fourTimes;
      around.append(element);
      await element.updateComplete;
      await waitUntil(() => {
        const [drawing] = element.shadowRoot!.querySelectorAll<SVGSVGElement>('svg.drawing');
        return drawing && drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width > 1.9;
      });
    });

    it('begins on the right where the page does', async () => {
      const around = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
      const element = document.createElement('spk-wellbeing-chart');
      element.responses = once.concat(ons4('2026-04-14', [4, 5, 6, 8]));
      around.append(element);
      await element.updateComplete;
      const dots = [...element.shadowRoot!.querySelector('.drawing')!.querySelectorAll('.dot')];
      const [first, latest] = dots.map((dot) => Number(dot.getAttribute('cx')));
      expect(first).to.be.above(latest!);
    });

    it('has no style in its markup, which a strict policy would refuse', async () => {
      for (const view of ['trend', 'change', 'table']) {
        const element = await chartOf(everything, {view, benchmark: ''});
        expect(all(element, '[style], style').length).to.equal(0);
      }
    });

    it('opens its tables on paper, and leaves them as they were', async () => {
      const element = await chartOf(fourTimes);
      window.dispatchEvent(new Event('beforeprint'));
      expect(element.shadowRoot!.querySelector('details')!.open).to.equal(true);
      window.dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('details')!.open).to.equal(false);
    });
  });
});
