import {expect} from '@open-wc/testing';
import {cy} from '../../src/i18n/measures/cy.js';
import {en} from '../../src/i18n/measures/en.js';
import {dateText, earlierNames, whenText} from '../../src/wellbeing-measure/values.js';

const NOW = '2026-11-23T15:00:00Z';

describe('how days are called', () => {
  for (const [date, text, when] of [
    ['2026-06-30T23:30:00Z', '1 July 2026', 'on 1 July 2026'],
    ['2026-11-10', '10 November 2026', 'on 10 November 2026'],
    ['2026-04', 'April 2026', 'in April 2026'],
    ['2025', '2025', 'in 2025'],
  ] as const) {
    it(`says ${date} in words, as London has it`, () => {
      expect([dateText('en-GB', date), whenText(en, 'en-GB', date)]).to.deep.equal([text, when]);
    });
  }

  for (const [date, when, name] of [
    ['2026-04-14T10:00:00+01:00', 'in April', 'April'],
    ['2025-04-14', 'in April 2025', 'April 2025'],
    ['2026-11-03T10:00:00Z', 'on 3 November', '3 November'],
    ['2026-11-23T09:00:00Z', 'on 23 November at 9am', '9am'],
    ['2026-11-23', 'on 23 November', '23 November'],
    ['2026-11', 'in November', 'November'],
    ['2025', 'in 2025', '2025'],
  ] as const) {
    it(`tells ${date} from a later day`, () => {
      expect(earlierNames(en, 'en-GB', date, NOW)).to.deep.equal({when, name});
    });
  }

  it('speaks Welsh', () => {
    expect(earlierNames(cy, 'cy-GB', '2026-04-14', NOW).when).to.equal('ym mis Ebrill');
    expect(whenText(cy, 'cy-GB', '2025')).to.equal('yn 2025');
    expect(earlierNames(cy, 'cy-GB', '2026-11-23T09:00:00Z', NOW).when).to.equal('ar 23 Tachwedd am 9am');
  });
});
