import {expect} from '@open-wc/testing';
import {memory} from '../../../src/backends/memory/index.js';
import {BackendError} from '../../../src/backends/backend-error.js';
import type {CareRecord} from '../../../src/backends/care-record.js';
import {planSections} from '../../../src/model/plan/sections.js';
import {letter} from '../../../src/support-plan/reading/letter.js';
import {PlanScores, showsScores} from '../../../src/support-plan/reading/plan-scores.js';
import {readingStyles} from '../../../src/support-plan/reading/reading.styles.js';
import {blankPlan, maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import {fourTimes, lonelinessTwice, MAGGIE, ons4} from '../../../stories/wellbeing-chart/sample-histories.js';
import {showPlan} from '../../support/plan-harness.js';
import {allByRole, byRole, textOf} from '../../support/roles.js';
import {waitUntil} from '../../support/wait-until.js';

const sections = planSections(['goals', 'actions', 'wellbeing']).sections;

/** A plan with the scores of a record; `place` can be changed meanwhile. */
async function withScores(record: CareRecord, {plan = maggiesPlan, shown = sections, lang = 'en'} = {}) {
  const place = {record, subject: MAGGIE};
  let scores!: PlanScores;
  const host = await showPlan(
    plan,
    (own) => {
      scores = new PlanScores(own, {
        record: () => place.record,
        subject: () => place.subject,
        lang: () => lang,
        wanted: () => showsScores(own.plan, shown),
      });
      return {
        show: (view) => {
          const known = scores.for(view);
          return letter({...view, ...(known && {scores: known})});
        },
        styles: readingStyles,
      };
    },
    {sections: shown, canEdit: false, lang},
  );
  return {host, place, scores};
}

const counting = (record: CareRecord): CareRecord & {searches: number} => {
  const counted = {
    ...record,
    searches: 0,
    search: ((...args: Parameters<CareRecord['search']>) => {
      counted.searches++;
      return record.search(...args);
    }) as CareRecord['search'],
  };
  return counted;
};

describe('scores in a plan', () => {
  it('shows first and latest beside the goal that they belong to, with dates and the direction of better', async () => {
    const {host} = await withScores(memory({resources: [...fourTimes]}));
    await waitUntil(() => textOf(host).includes('3 higher'));
    const goal = byRole(host, 'article', /^Goal 1/);
    expect(textOf(goal)).to.contain(
      'Satisfied with life Higher is better First, 14 April 2026 4 out of 10 Latest, 10 November 2026 7 out of 10 3 higher',
    );
    expect(textOf(goal))
      .to.contain('Anxious yesterday Lower is better')
      .and.to.not.contain('Happy yesterday');
    expect(textOf(byRole(host, 'article', /^Goal 2/))).to.not.contain('Satisfied');
    expect(textOf(byRole(host, 'region', 'How I am feeling'))).to.contain('Happy yesterday');
  });

  it('says where answers cannot be compared', async () => {
    const resources = [
      ons4('2026-04-14', [4, 5, 6, 8], {mode: 'read-aloud'}),
      ons4('2026-11-10', [7, 6, 6, 4], {mode: 'self'}),
    ];
    const {host} = await withScores(memory({resources}));
    await waitUntil(() => textOf(host).includes('7 out of 10'));
    const goal = textOf(byRole(host, 'article', /^Goal 1/));
    expect(goal).to.contain('Latest, 10 November 2026 7 out of 10 The first and latest answers were given');
    expect(goal).to.not.contain('3 higher');
  });

  it('says answers that are no numbers in their words', async () => {
    const {host} = await withScores(memory({resources: [...lonelinessTwice]}));
    await waitUntil(() => textOf(host).includes('How often lonely'));
    expect(textOf(byRole(host, 'region', 'How I am feeling'))).to.match(
      /How often lonely First, .*Often\/always Latest, .*Occasionally/,
    );
  });

  it('gives the same as lines for copies', async () => {
    const {host, scores} = await withScores(memory({resources: [...fourTimes]}));
    await waitUntil(() => textOf(host).includes('3 higher'));
    expect(scores.for(host.view)?.lines(['ons4.satisfied'])).to.deep.equal([
      'Satisfied with life (higher is better). First, 14 April 2026: 4 out of 10. Latest, 10 November 2026: 7 out of 10. 3 higher.',
    ]);
    expect(scores.for(host.view)?.lines()).to.have.length(4);
  });

  it('reads nothing while no part of the plan shows scores', async () => {
    const record = counting(memory({resources: [...fourTimes]}));
    const {host, scores} = await withScores(record, {plan: blankPlan, shown: planSections().sections});
    expect(scores.for(host.view)).to.equal(undefined);
    expect(record.searches).to.equal(0);
  });

  it('leaves the plan as it is where they cannot be read, says so, and tries again', async () => {
    let fails = true;
    const real = memory({resources: [...fourTimes]});
    const record: CareRecord = {
      ...real,
      search: ((...args: Parameters<CareRecord['search']>) => {
        if (fails) throw new BackendError('offline', 'There is no connection.');
        return real.search(...args);
      }) as CareRecord['search'],
    };
    const {host, scores} = await withScores(record);
    await waitUntil(() => textOf(host).includes('We could not get the answers just now.'));
    expect(textOf(host)).to.contain('I want to get out of the house');
    // Nor does a copy say then that there is nothing.
    expect(scores.for(host.view)?.lines()).to.deep.equal(['We could not get the answers just now.']);
    fails = false;
    allByRole(host, 'button', 'Try again')[0]!.click();
    await waitUntil(() => textOf(host).includes('3 higher'));
    expect(textOf(host)).to.not.contain('We could not get the answers');
  });

  it('never shows the scores of one person beside the plan of another', async () => {
    const {host, place} = await withScores(memory({resources: [...fourTimes]}));
    await waitUntil(() => textOf(host).includes('3 higher'));
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const empty = memory();
    place.record = {
      ...empty,
      async *search(...args: Parameters<CareRecord['search']>) {
        await gate;
        yield* empty.search(...args);
      },
    } as CareRecord;
    place.subject = 'Patient/other';
    host.requestUpdate();
    await host.updateComplete;
    expect(textOf(host)).to.not.contain('3 higher');
    expect(textOf(host)).to.contain('Getting the answers');
    release();
    await waitUntil(() => textOf(host).includes('Nothing here yet.'));
    expect(textOf(host)).to.not.contain('out of 10 3 higher');
  });

  it('speaks Welsh, with the words of a question marked as English', async () => {
    const {host} = await withScores(memory({resources: [...lonelinessTwice]}), {lang: 'cy'});
    await waitUntil(() => host.shadowRoot?.querySelector('dd[lang="en"]'));
    expect(textOf(host)).to.match(/Diweddaraf, \d+ \p{L}+ 2026/u);
  });
});
