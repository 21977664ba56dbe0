import {expect} from '@open-wc/testing';
import type {Questionnaire, QuestionnaireItem} from '../../src/model/fhir.js';
import {REFERRAL_PRESETS} from '../../src/model/referral.js';
import {EXTENSIONS} from '../../src/referral-form/item-parts.js';
import {lostCore} from '../../src/referral-form/safety-core.js';
import {formOf} from './support.js';

type Change = (item: QuestionnaireItem) => QuestionnaireItem | undefined;

/** A form in which one item has been changed, or taken away. */
function changed(form: Questionnaire, linkId: string, change: Change): Questionnaire {
  const visit = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
    items.flatMap((item) => {
      const next = item.linkId === linkId ? change(item) : item;
      return next ? [next.item ? {...next, item: visit(next.item)} : next] : [];
    });
  return {...form, item: visit(form.item ?? [])};
}

const optional: Change = (item) => ({...item, required: false});
const hidden: Change = (item) => ({
  ...item,
  extension: [...(item.extension ?? []), {url: EXTENSIONS.hidden, valueBoolean: true}],
});
const never: Change = (item) => ({
  ...item,
  enableWhen: [{question: 'reason', operator: '=', answerString: 'never'}],
});
const unstopped: Change = (item) => ({
  ...item,
  extension: item.extension?.filter(({url}) => url !== EXTENSIONS.stop),
});
const gone: Change = () => undefined;

const rows: readonly (readonly [string, 'self' | 'professional' | 'agency', string, Change, string])[] = [
  ['no last name', 'self', 'last-name', gone, '"last-name" is not there'],
  ['a name that need not be given', 'self', 'first-name', optional, '"first-name" is not required'],
  ['names that nobody sees', 'self', 'name', hidden, '"first-name" is hidden'],
  ['a name on a condition', 'agency', 'last-name', never, '"last-name" is asked on another condition'],
  ['names on a condition', 'agency', 'name', never, '"first-name" is asked on another condition'],
  ['no ways to be contacted', 'self', 'contact-ok', gone, '"contact-ok" is not there'],
  ['nothing to be contacted by', 'self', 'contact', gone, 'one of "phone" and "email"'],
  ['contacts that need not be given', 'self', 'contact', optional, 'one of "phone" and "email"'],
  ['urgent help that stops nobody', 'self', 'urgent', unstopped, '"urgent" does not stop'],
  ['no agreement', 'self', 'agree-refer', gone, '"agree-refer" is not there'],
  ['an agreement that need not be given', 'self', 'agree-refer', optional, '"agree-refer" is not required'],
  ['a "no" that goes on', 'professional', 'consent-given', unstopped, '"consent-given" does not stop'],
  ['no confirmation', 'professional', 'prof-confirm', gone, '"prof-confirm" is not there'],
  [
    'best interests without a reason',
    'agency',
    'capacity',
    (item) => ({...item, type: 'display'}),
    '"capacity" is of type display',
  ],
];

describe('the safety core of an edited form', () => {
  for (const preset of REFERRAL_PRESETS) {
    it(`is whole in the kit's form for ${preset}`, () =>
      expect(lostCore(formOf(preset), formOf(preset))).to.deep.equal([]));
  }

  it('may be reworded, moved, and have other questions beside it', () => {
    const form = formOf('self');
    const reworded = changed(form, 'first-name', (item) => ({...item, text: 'Given name'}));
    const moved = {...reworded, item: [...(reworded.item ?? [])].reverse()};
    expect(lostCore(changed(moved, 'hoped', gone), form)).to.deep.equal([]);
  });

  for (const [name, preset, linkId, change, expected] of rows) {
    it(`${name}: ${preset}`, () => {
      const form = formOf(preset);
      expect(lostCore(changed(form, linkId, change), form).join('; ')).to.contain(expected);
    });
  }
});
