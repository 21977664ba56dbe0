import {expect} from '@open-wc/testing';
import {cy} from '../../src/i18n/referral/cy.js';
import {en} from '../../src/i18n/referral/en.js';
import type {QuestionnaireItem} from '../../src/model/fhir.js';
import {REFERRAL_PRESETS} from '../../src/model/referral.js';
import {CoreMissing, readReferralForm} from '../../src/referral-form/form-settings.js';
import {presetQuestionnaire} from '../../src/referral-form/preset-form.js';

const ADDRESS = 'https://forms.example.org/referral.json';

/** Loads a form from its address, as `form="https://…"` does. */
function load(questionnaire: unknown) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (url) => {
    asked.push(url instanceof Request ? url.url : url.toString());
    return Promise.resolve(Response.json(questionnaire));
  };
  const source = {form: ADDRESS, settings: undefined, settingsUrl: '', texts: {en, cy}, transport: {fetch}};
  return readReferralForm(source, new AbortController().signal).then((form) => ({form, asked}));
}

const ids = (items: readonly QuestionnaireItem[] = []): string[] =>
  items.flatMap(({linkId, item}) => [linkId, ...ids(item)]);

describe('a preset’s form to export, edit and load', () => {
  for (const preset of REFERRAL_PRESETS) {
    it(`loads again as it was: ${preset}`, async () => {
      const {questionnaire, faults} = await presetQuestionnaire(preset);
      expect(faults).to.deep.equal([]);
      const {form, asked} = await load(questionnaire);
      expect(asked).to.deep.equal([ADDRESS]);
      expect(form.preset).to.equal(preset);
      expect(form.questionnaire).to.deep.equal(questionnaire);
    });
  }

  it('is in English and Welsh', async () => {
    const {questionnaire} = await presetQuestionnaire('self');
    expect(questionnaire.title).to.equal(en.titles.self);
    expect(JSON.stringify(questionnaire._title)).to.contain(cy.titles.self);
  });

  it('is what settings make it, and names what is wrong with them', async () => {
    const {questionnaire, faults} = await presetQuestionnaire('self', {
      fields: {ask: ['pronouns'], drop: ['best-time', 'agree-refer']},
    });
    expect(ids(questionnaire.item)).to.include.members(['pronouns', 'agree-refer']);
    expect(ids(questionnaire.item)).not.to.include('best-time');
    expect(faults.map(({key}) => key)).to.deep.equal(['fields.drop[1]']);
  });

  for (const [contactDays, english, welsh] of [
    [undefined, 'within 10 working days', 'o fewn 10 diwrnod gwaith'],
    [5, 'within 5 working days', 'o fewn 5 diwrnod gwaith'],
    [1, 'within 1 working day', 'o fewn 1 diwrnod gwaith'],
  ] as const) {
    it(`promises what the settings promise: ${english}`, async () => {
      const {questionnaire} = await presetQuestionnaire('professional', {
        fields: {ask: ['urgency']},
        ...(contactDays !== undefined && {contactDays}),
      });
      const words = JSON.stringify(questionnaire);
      expect(words).to.contain(`"Routine, ${english}"`);
      expect(words).to.contain(`"Arferol, ${welsh}"`);
    });
  }

  it('is not loaded once somebody has taken the agreement out of it', async () => {
    const {questionnaire} = await presetQuestionnaire('self');
    const without = (items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] =>
      items
        .filter(({linkId}) => linkId !== 'agree-refer')
        .map((item) => (item.item ? {...item, item: without(item.item)} : item));
    const failed = await load({...questionnaire, item: without(questionnaire.item)}).catch(
      (error: unknown) => error,
    );
    expect(failed).to.be.instanceOf(CoreMissing);
    expect((failed as Error).message).to.contain('agree-refer');
  });
});
