import type {PlanNames} from '../../../src/i18n/plan/in-words.js';
import {cy as planCy} from '../../../src/i18n/plan/cy.js';
import {en as planEn} from '../../../src/i18n/plan/en.js';
import {cy} from '../../../src/i18n/plan-versions/cy.js';
import {en} from '../../../src/i18n/plan-versions/en.js';
import {planSections, type PlanSectionSetting} from '../../../src/model/plan/sections.js';
import type {WordsView} from '../../../src/support-plan/versions/words-view.js';

const NAMES: PlanNames = {person: 'Maggie', worker: 'Priya Nair'};

/** What the sentences are made with, on 24 November 2026. */
export const english = (settings?: readonly PlanSectionSetting[]): WordsView => ({
  t: en,
  words: planEn,
  locale: 'en-GB',
  names: NAMES,
  sections: planSections(settings).sections,
  today: '2026-11-24',
});

/** The same in Welsh. */
export const welsh = (settings?: readonly PlanSectionSetting[]): WordsView => ({
  ...english(settings),
  t: cy,
  words: planCy,
  locale: 'cy-GB',
});
