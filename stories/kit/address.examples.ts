import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import '../../src/kit/address/index.js';
import type {Geocoder} from '../../src/backends/directory.js';
import type {Address} from '../../src/kit/address/address.js';
import {sampleAddresses} from './sample-addresses.js';

type Act = (root: ShadowRoot) => void;

const press =
  (id: string): Act =>
  (root) =>
    root.getElementById(`control-${id}`)?.click();

const choose =
  (value: string): Act =>
  (root) => {
    const list = root.querySelector('select');
    if (!list) return;
    list.value = value;
    list.dispatchEvent(new Event('change', {bubbles: true}));
  };

/** What a person does, one thing after the other, once the field is there. */
const after = (...acts: readonly Act[]) =>
  ref((element) => {
    if (!element) return;
    const field = element as Address;
    void (async () => {
      for (const act of acts) {
        await field.updateComplete;
        act(field.shadowRoot!);
        // What was found comes with the next task, as from a server that is very near.
        await new Promise((resolve) => setTimeout(resolve));
      }
    })();
  });

const looking = (geocoder: Geocoder, ...acts: readonly Act[]): TemplateResult =>
  html`<spk-address
    name="home"
    label="What is your address?"
    postcode="LS1 1AA"
    .geocoder=${geocoder}
    ${acts.length > 0 ? after(...acts) : nothing}
  ></spk-address>`;

/** Named states of `<spk-address>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-address
      name="home"
      label="What is your address?"
      hint="Enter your postcode to find it"
      autocomplete="street-address"
      .geocoder=${sampleAddresses.found}
    ></spk-address>`,
  boxes: () =>
    html`<spk-address name="home" label="Your address" autocomplete="street-address"></spk-address>`,
  searching: () => looking(sampleAddresses.slow, press('find')),
  found: () => looking(sampleAddresses.found, press('find')),
  chosen: () => looking(sampleAddresses.found, press('find'), choose('3')),
  none: () => looking(sampleAddresses.none, press('find')),
  failed: () => looking(sampleAddresses.failing, press('find')),
  'by-hand': () => looking(sampleAddresses.found, press('by-hand')),
  'no-postcode': () =>
    html`<spk-address
      label="Your address"
      postcode="LS1"
      .geocoder=${sampleAddresses.found}
      ${after(press('find'))}
    ></spk-address>`,
  filled: () =>
    html`<spk-address
      label="Your address"
      line1="2 Mill Lane"
      town="Leeds"
      postcode="LS1 1AA"
    ></spk-address>`,
  error: () =>
    html`<spk-address
      label="Your address"
      line1="2 Mill Lane"
      .errors=${{town: 'Enter a town or city', postcode: 'Enter a full UK postcode'}}
    ></spk-address>`,
  disabled: () =>
    html`<spk-address
      label="Your address"
      line1="2 Mill Lane"
      town="Leeds"
      postcode="LS1 1AA"
      .geocoder=${sampleAddresses.found}
      disabled
    ></spk-address>`,
  readonly: () =>
    html`<spk-address
      label="Your address"
      line1="2 Mill Lane"
      town="Leeds"
      postcode="LS1 1AA"
      .geocoder=${sampleAddresses.found}
      readonly
    ></spk-address>`,
  'long-welsh': () => html`<div lang="cy">${looking(sampleAddresses.none, press('find'))}</div>`,
  govuk: () =>
    html`<spk-address
      theme="govuk"
      label="Your address"
      postcode="LS1 1AA"
      .geocoder=${sampleAddresses.found}
      ${after(press('find'))}
    ></spk-address>`,
  rtl: () => html`<div dir="rtl">${looking(sampleAddresses.found, press('find'))}</div>`,
};
