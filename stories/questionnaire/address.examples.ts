import '../../src/connect/index.js';
import type {Geocoder} from '../../src/backends/directory.js';
import {cy} from '../../src/i18n/referral/cy.js';
import {en} from '../../src/i18n/referral/en.js';
import type {Questionnaire} from '../../src/model/fhir.js';
import type {QuestionnaireElement} from '../../src/questionnaire/questionnaire.js';
import {referralQuestionnaire} from '../../src/referral-form/compile.js';
import {sampleAddresses} from '../kit/sample-addresses.js';
import {makeExample, type FormExample} from './questionnaire.examples.js';

/** One state of the questions about an address, and what there is to ask for addresses. */
export interface AddressExample extends FormExample {
  readonly geocoder?: Geocoder;
}

/** What a professional is asked about where somebody lives. */
function addressForm(): Questionnaire {
  const form = referralQuestionnaire('professional', {}, {en, cy});
  const home = form.item?.flatMap(({item = []}) => item).find(({linkId}) => linkId === 'home');
  return {...form, url: 'https://example.org/Questionnaire/address', item: home ? [home] : []};
}

const answered = (postcode: string) =>
  ({
    resourceType: 'QuestionnaireResponse',
    status: 'in-progress',
    item: [{linkId: 'home', item: [{linkId: 'postcode', answer: [{valueString: postcode}]}]}],
  }) as const;

async function shown<T extends HTMLElement>(element: QuestionnaireElement, selector: string): Promise<T> {
  for (let turn = 0; turn < 300; turn++) {
    const found = element.shadowRoot?.querySelector<T>(selector);
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`There is no ${selector} in the form.`);
}

const press = (selector: string) => async (element: QuestionnaireElement) => {
  (await shown(element, selector)).click();
  await element.updateComplete;
};
const findAddress = press('[id$="-find"]');

const looking = (geocoder: Geocoder, more: Partial<AddressExample> = {}): AddressExample => ({
  form: addressForm(),
  response: answered('LS1 1AA'),
  geocoder,
  act: findAddress,
  ...more,
});

/** Every state by its name. Stories and axe in all looks go through all of them. */
export const addressExamples = {
  start: looking(sampleAddresses.found, {act: undefined, response: undefined}),
  searching: looking(sampleAddresses.slow),
  found: looking(sampleAddresses.found),
  chosen: looking(sampleAddresses.found, {
    act: async (element) => {
      await findAddress(element);
      const list = await shown<HTMLSelectElement>(element, 'select');
      list.value = '3';
      list.dispatchEvent(new Event('change', {bubbles: true}));
    },
  }),
  none: looking(sampleAddresses.none),
  failed: looking(sampleAddresses.failing, {reportsError: true}),
  'by-hand': looking(sampleAddresses.found, {act: press('[id$="-by-hand"]')}),
  'no-postcode': looking(sampleAddresses.found, {response: answered('LS1')}),
  error: looking(sampleAddresses.found, {act: press('form [type="submit"]')}),
  'one-page': looking(sampleAddresses.found, {attributes: {pages: 'single'}}),
  'without-geocoder': {form: addressForm()},
  'long-welsh': looking(sampleAddresses.none, {lang: 'cy', width: 320}),
  rtl: looking(sampleAddresses.found, {dir: 'rtl', width: 320}),
} as const satisfies Readonly<Record<string, AddressExample>>;

/** Makes the form of an example, inside the settings that it is shown with. Put it on a page, then call `act`. */
export function makeAddressExample(example: AddressExample): ReturnType<typeof makeExample> {
  const {around, act} = makeExample(example);
  const backend = document.createElement('spk-backend');
  backend.geocoder = example.geocoder;
  backend.append(around);
  return {around: backend, act};
}
