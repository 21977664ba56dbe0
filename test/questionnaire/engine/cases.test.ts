import {expect} from '@open-wc/testing';
import type {QuestionnaireResponseItem} from '../../../src/model/fhir.js';
import {evaluate, newResponse} from '../../../src/questionnaire/engine/index.js';
import {corpusCases, corpusForm} from '../../support/questionnaires.js';

const cases = await corpusCases();

/** Answers of a response by linkId. */
function answersIn(items: readonly QuestionnaireResponseItem[] = []): Record<string, unknown> {
  return Object.assign(
    {},
    ...items.map(({linkId, answer, item}) => ({...(answer ? {[linkId]: answer} : {}), ...answersIn(item)})),
  ) as Record<string, unknown>;
}

describe('the corpus of questionnaires', () => {
  it('has cases', () => {
    expect(cases.length).to.be.greaterThan(50);
  });

  for (const {id, questionnaire, name, answers, expect: expected} of cases) {
    it(`${id}: ${name.slice(0, 60)}`, async () => {
      const form = await corpusForm(questionnaire.replace('.json', ''));
      if (expected.initial) expect(answersIn(newResponse(form).item)).to.deep.equal(expected.initial);
      if (!answers) return;
      const {enabled, disabled, calculated} = await evaluate(form, answers);
      if (expected.enabled) expect(enabled).to.have.members(expected.enabled as string[]);
      if (expected.disabled) expect(disabled).to.have.members(expected.disabled as string[]);
      for (const [linkId, values] of Object.entries(expected.calculated ?? {})) {
        expect(calculated[linkId], linkId).to.deep.equal(values);
      }
    });
  }
});
