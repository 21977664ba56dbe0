import {expect} from '@open-wc/testing';
import {cy as detailsCy} from '../../src/i18n/activity-details/cy.js';
import {en as detailsEn} from '../../src/i18n/activity-details/en.js';
import {cy as chartsCy} from '../../src/i18n/charts/cy.js';
import {en as chartsEn} from '../../src/i18n/charts/en.js';
import {cy as draftsCy} from '../../src/i18n/drafts/cy.js';
import {en as draftsEn} from '../../src/i18n/drafts/en.js';
import {cy as comboboxCy} from '../../src/i18n/combobox/cy.js';
import {en as comboboxEn} from '../../src/i18n/combobox/en.js';
import {cy as fieldProblemsCy} from '../../src/i18n/field-problems/cy.js';
import {en as fieldProblemsEn} from '../../src/i18n/field-problems/en.js';
import {cy as filesCy} from '../../src/i18n/files/cy.js';
import {en as filesEn} from '../../src/i18n/files/en.js';
import {cy as fieldsCy} from '../../src/i18n/fields/cy.js';
import {en as fieldsEn} from '../../src/i18n/fields/en.js';
import {cy as finderCy} from '../../src/i18n/finder/cy.js';
import {en as finderEn} from '../../src/i18n/finder/en.js';
import {cy as planCy} from '../../src/i18n/plan/cy.js';
import {en as planEn} from '../../src/i18n/plan/en.js';
import {cy as planCopiesCy} from '../../src/i18n/plan-copies/cy.js';
import {en as planCopiesEn} from '../../src/i18n/plan-copies/en.js';
import {cy as planGoalsCy} from '../../src/i18n/plan-goals/cy.js';
import {en as planGoalsEn} from '../../src/i18n/plan-goals/en.js';
import {cy as planPartsCy} from '../../src/i18n/plan-parts/cy.js';
import {en as planPartsEn} from '../../src/i18n/plan-parts/en.js';
import {cy as planVersionsCy} from '../../src/i18n/plan-versions/cy.js';
import {en as planVersionsEn} from '../../src/i18n/plan-versions/en.js';
import {cy as planReviewCy} from '../../src/i18n/plan-review/cy.js';
import {en as planReviewEn} from '../../src/i18n/plan-review/en.js';
import {cy as itemsCy} from '../../src/i18n/questionnaire-items/cy.js';
import {en as itemsEn} from '../../src/i18n/questionnaire-items/en.js';
import {cy as questionnaireCy} from '../../src/i18n/questionnaire/cy.js';
import {en as questionnaireEn} from '../../src/i18n/questionnaire/en.js';
import {cy as referralCy} from '../../src/i18n/referral/cy.js';
import {en as referralEn} from '../../src/i18n/referral/en.js';
import {cy as supportPlanCy} from '../../src/i18n/support-plan/cy.js';
import {en as supportPlanEn} from '../../src/i18n/support-plan/en.js';
import {cy as kitCy} from '../../src/i18n/kit/cy.js';
import {en as kitEn} from '../../src/i18n/kit/en.js';
import {cy as mapCy} from '../../src/i18n/map/cy.js';
import {en as mapEn} from '../../src/i18n/map/en.js';
import {cy as wellbeingGroupCy} from '../../src/i18n/wellbeing-group/cy.js';
import {en as wellbeingGroupEn} from '../../src/i18n/wellbeing-group/en.js';

/** Words that are spelt alike in both languages. */
const ALIKE = ['Cost', 'Map', 'Hindi', 'Gujarati', 'Somali', '12 noon'];

/** More than any text takes. */
const PLACES = Array<string>(5).fill('Sale');
const THREES = [3, 3, 3, 3];

/** What a text says; '-' where it is not made for such arguments. */
function calledWith(say: (...args: unknown[]) => string, ...args: unknown[]): string {
  try {
    return say(...args);
  } catch (error) {
    if (error instanceof TypeError) return '-';
    throw error;
  }
}

/** Every text with its path; functions are called with what they might be given. */
function* said(texts: object, path = ''): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(texts) as [string, unknown][]) {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'string') yield [at, value];
    else if (typeof value === 'object' && value) yield* said(value, at);
    else if (typeof value === 'function') {
      const say = value as (...args: unknown[]) => string;
      for (const number of [0, 1, 2, 3, 6, 11, 29])
        yield [`${at}(${number})`, calledWith(say, number, ...THREES)];
      yield [`${at}(words)`, calledWith(say, ...PLACES)];
    }
  }
}

for (const [name, en, cy] of [
  ['finder', finderEn, finderCy],
  ['activity-details', detailsEn, detailsCy],
  ['drafts', draftsEn, draftsCy],
  ['combobox', comboboxEn, comboboxCy],
  ['fields', fieldsEn, fieldsCy],
  ['fieldProblems', fieldProblemsEn, fieldProblemsCy],
  ['files', filesEn, filesCy],
  ['questionnaire-items', itemsEn, itemsCy],
  ['kit', kitEn, kitCy],
  ['plan', planEn, planCy],
  ['plan-copies', planCopiesEn, planCopiesCy],
  ['plan-goals', planGoalsEn, planGoalsCy],
  ['plan-parts', planPartsEn, planPartsCy],
  ['plan-versions', planVersionsEn, planVersionsCy],
  ['plan-review', planReviewEn, planReviewCy],
  ['support-plan', supportPlanEn, supportPlanCy],
  ['referral', referralEn, referralCy],
  ['questionnaire', questionnaireEn, questionnaireCy],
  ['map', mapEn, mapCy],
  ['charts', chartsEn, chartsCy],
  ['wellbeing-group', wellbeingGroupEn, wellbeingGroupCy],
] as const) {
  describe(`Welsh of ${name}`, () => {
    const english = new Map(said(en));
    const welsh = new Map(said(cy));
    // Languages differ in where yes and no depend on who is asked.
    const ownNames = (key: string) =>
      key.startsWith('languageNames.') || (key.startsWith('optionsAboutThem.') && !english.has(key));

    it('has every text that English has', () => {
      expect([...welsh.keys()].filter((key) => !ownNames(key))).to.have.members(
        [...english.keys()].filter((key) => !ownNames(key)),
      );
    });

    it('says something, and nothing that a person should not see', () => {
      for (const [key, text] of [...english, ...welsh]) {
        if (!key.endsWith('ordinalDay(words)')) expect(text.trim(), key).not.to.equal('');
        expect(text, key).not.to.match(/undefined|null|\[object|#| {2}/);
        // Some take numbers only.
        if (!key.endsWith('(words)')) expect(text, key).not.to.include('NaN');
      }
    });

    it('is not English', () => {
      const same = [...welsh].filter(([key, text]) => text === english.get(key) && /\p{L}/u.test(text));
      const words = same.map(([, text]) => text).filter((text) => !ALIKE.includes(text));
      // What is only made of what it was given, such as “Sale” in quotes, is the same in every language.
      expect(words.filter((text) => text.replace(/Sale|[“”(), 0-9£]/g, '') !== '')).to.deep.equal([]);
    });

    it('passes on what it is given wherever English does', () => {
      for (const [key, text] of english) {
        if (key.endsWith('(words)') && text.includes('Sale'))
          expect(welsh.get(key)?.toLowerCase(), key).to.include('sale');
      }
    });
  });
}

describe('numbers in sentences', () => {
  const counts = [0, 1, 2, 3, 6, 11, 29, 1200];
  const all = (text: (count: number) => string) => counts.map(text);

  it('finder, English', () => {
    expect(all(finderEn.found)).to.deep.equal([
      '0 activities found',
      '1 activity found',
      '2 activities found',
      '3 activities found',
      '6 activities found',
      '11 activities found',
      '29 activities found',
      '1,200 activities found',
    ]);
    expect(all(finderEn.showActivities).slice(0, 3)).to.deep.equal([
      'Show 0 activities',
      'Show 1 activity',
      'Show 2 activities',
    ]);
  });

  it('finder, Welsh', () => {
    expect(all(finderCy.found)).to.deep.equal([
      'Ni chanfuwyd unrhyw weithgareddau',
      'Canfuwyd 1 gweithgaredd',
      'Canfuwyd 2 weithgaredd',
      'Canfuwyd 3 gweithgaredd',
      'Canfuwyd 6 gweithgaredd',
      'Canfuwyd 11 o weithgareddau',
      'Canfuwyd 29 o weithgareddau',
      'Canfuwyd 1,200 o weithgareddau',
    ]);
    expect(all(finderCy.showActivities).slice(0, 3)).to.deep.equal([
      'Dangos dim gweithgareddau',
      'Dangos 1 gweithgaredd',
      'Dangos 2 weithgaredd',
    ]);
    expect(all(finderCy.back).slice(0, 4)).to.deep.equal([
      'Yn ôl i’r rhestr',
      'Yn ôl at 1 gweithgaredd',
      'Yn ôl at 2 weithgaredd',
      'Yn ôl at 3 gweithgaredd',
    ]);
  });

  it('miles', () => {
    expect([1, 3, 25].map(finderEn.miles)).to.deep.equal(['1 mile', '3 miles', '25 miles']);
    expect([1, 2, 3, 5, 10].map(finderCy.miles)).to.deep.equal([
      '1 filltir',
      '2 filltir',
      '3 milltir',
      '5 milltir',
      '10 milltir',
    ]);
    expect([0.04, 0.96, 1.2, 11.7].map(finderEn.aboutMiles)).to.deep.equal([
      'About 0.1 miles',
      'About 1 mile',
      'About 1.2 miles',
      'About 12 miles',
    ]);
    expect([1.2, 11.7].map(finderCy.aboutMiles)).to.deep.equal(['Tua 1.2 milltir', 'Tua 12 milltir']);
  });

  it('activities that are gone', () => {
    expect([1, 2].map(detailsEn.missing)).to.deep.equal([
      '1 activity on this list is no longer in the directory.',
      '2 activities on this list are no longer in the directory.',
    ]);
    expect([1, 2, 3, 6, 11].map(detailsCy.missing)).to.deep.equal([
      'Nid yw 1 gweithgaredd ar y rhestr hon yn y cyfeiriadur mwyach.',
      'Nid yw 2 weithgaredd ar y rhestr hon yn y cyfeiriadur mwyach.',
      'Nid yw 3 gweithgaredd ar y rhestr hon yn y cyfeiriadur mwyach.',
      'Nid yw 6 gweithgaredd ar y rhestr hon yn y cyfeiriadur mwyach.',
      'Nid yw 11 o weithgareddau ar y rhestr hon yn y cyfeiriadur mwyach.',
    ]);
  });
});
