import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readForm} from '../../../src/questionnaire/engine/index.js';
import {FormState} from '../../../src/questionnaire/engine/state.js';
import {CORPUS, corpusForm} from '../../support/questionnaires.js';
import {responsesTo} from '../../support/response-generator.js';
import {runs} from '../../support/runs.js';

describe('responses to real forms, loaded and saved', () => {
  for (const name of CORPUS) {
    it(`stay the same: ${name}`, async () => {
      const form = readForm(await corpusForm(name));
      const isConditional = [...form.byLinkId.values()].some(({enableWhen}) => enableWhen.length > 0);
      fc.assert(
        fc.property(responsesTo(form), (response) => {
          const before = structuredClone(response);
          const saved = new FormState(form, {response}).response();
          // Answers to disabled questions are left out the first time; after that there is nothing to leave out.
          if (isConditional) {
            expect(new FormState(form, {response: saved}).response()).to.deep.equal(saved);
          } else {
            expect(saved).to.deep.equal(before);
          }
          expect(response).to.deep.equal(before);
        }),
        {numRuns: runs(60)},
      );
    });
  }
});
