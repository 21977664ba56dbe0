import {expect} from '@open-wc/testing';
import {blankPlan, maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import {allByRole, byRole} from '../../support/roles.js';
import {showParts, type PartsDriver} from './support.js';

const open = async (when?: string): Promise<PartsDriver> => {
  const parts = await showParts({...blankPlan, review: when === undefined ? {} : {when}});
  await parts.press(/^(Add|Change) When we will look at this again$/);
  return parts;
};

const chosen = (parts: PartsDriver) =>
  allByRole(parts.host, 'radio')
    .filter((radio) => (radio as HTMLInputElement).checked)
    .map((radio) => (radio as HTMLInputElement).labels![0]!.textContent.trim());

const month = (parts: PartsDriver) => byRole(parts.host, 'combobox', 'Which month?') as HTMLSelectElement;

describe('the next review', () => {
  for (const [when, says] of [
    [undefined, []],
    ['2027-02-09', ['On a day']],
    ['2027-02', ['In a month, the day can wait']],
    ['P6W', ['In 6 weeks']],
    ['P3M', ['In 3 months']],
    ['P6M', ['In 6 months']],
    ['P4M', ['In 4 months']],
    ['none', ['No review planned']],
    ['when the roses bloom', ['As written before: when the roses bloom']],
  ] as const) {
    it(`is shown as it is: ${when ?? 'nobody has said'}`, async () => {
      expect(chosen(await open(when))).to.deep.equal(says);
    });
  }

  it('is a span, or none', async () => {
    const parts = await open();
    await parts.choose('radio', 'In 3 months');
    expect(parts.plan.review).to.deep.equal({when: 'P3M'});
    await parts.choose('radio', 'No review planned');
    expect(parts.plan.review).to.deep.equal({when: 'none'});
    await parts.host.takeBack();
    expect(chosen(parts)).to.deep.equal(['In 3 months']);
    await parts.host.takeBack();
    expect(chosen(parts)).to.deep.equal([]);
  });

  it('is a day', async () => {
    const parts = await open('P3M');
    await parts.choose('radio', 'On a day');
    expect(parts.plan.review).to.deep.equal({});
    await parts.typeDate('9', '2', '2027');
    expect(parts.plan.review).to.deep.equal({when: '2027-02-09'});
    // Another choice and back brings the day back.
    await parts.choose('radio', 'In 6 weeks');
    expect(parts.plan.review).to.deep.equal({when: 'P6W'});
    await parts.choose('radio', 'On a day');
    expect(parts.plan.review).to.deep.equal({when: '2027-02-09'});
  });

  it('is a month', async () => {
    const parts = await open();
    await parts.choose('radio', 'In a month, the day can wait');
    expect([...month(parts).options].map(({text}) => text).slice(0, 3)).to.deep.equal([
      'Choose a month',
      'November 2026',
      'December 2026',
    ]);
    month(parts).value = '2027-02';
    month(parts).dispatchEvent(new Event('change', {bubbles: true}));
    await parts.settled();
    expect(parts.plan.review).to.deep.equal({when: '2027-02'});
  });

  it('keeps a month that is over, as it was written', async () => {
    const parts = await open('2025-01');
    expect(month(parts).selectedOptions[0]!.text).to.equal('January 2025');
  });

  it('holds nobody up over a day that nobody wants any more', async () => {
    const parts = await open();
    await parts.choose('radio', 'On a day');
    await parts.type('Day', '9');
    await parts.choose('radio', 'In a month, the day can wait');
    await parts.press(/^Done/);
    expect(parts.focused).to.match(/^Add When we will/);

    await parts.press(/^Add When we will/);
    await parts.choose('radio', 'On a day');
    await parts.type('Day', '9');
    await parts.press(/^Done/);
    expect(parts.focused).to.include('The date must include a month and year');
  });

  it('is arranged by somebody, somewhere', async () => {
    const parts = await showParts(maggiesPlan);
    await parts.press('Change When we will look at this again');
    await parts.type('Who will arrange it?', 'Jean');
    await parts.type('Where and how', '');
    expect(parts.plan.review).to.deep.equal({when: '2027-02-09', who: 'Jean'});
  });
});
