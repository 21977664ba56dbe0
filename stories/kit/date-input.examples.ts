import {html} from 'lit';
import '../../src/kit/date-input/index.js';

/** Named states of `<spk-date-input>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () =>
    html`<spk-date-input
      name="born"
      label="Date of birth"
      hint="For example, 31 3 1980"
      autocomplete="bday"
      max="today"
    ></spk-date-input>`,
  filled: () => html`<spk-date-input label="When did it begin?" value="2025-03-31"></spk-date-input>`,
  error: () =>
    html`<spk-date-input
      label="Date of birth"
      hint="For example, 31 3 1980"
      .parts=${{day: '14', month: '', year: ''}}
      error="Date of birth must include a month and year"
    ></spk-date-input>`,
  unreal: () =>
    html`<spk-date-input
      label="Date of birth"
      .parts=${{day: '30', month: 'February', year: '1980'}}
      error="Date of birth must be a real date"
    ></spk-date-input>`,
  disabled: () => html`<spk-date-input label="Referred on" value="2026-11-22" disabled></spk-date-input>`,
  readonly: () => html`<spk-date-input label="Referred on" value="2026-11-22" readonly></spk-date-input>`,
  question: () =>
    html`<spk-date-input
      label="What is your date of birth?"
      label-heading="2"
      hint="For example, 31 3 1980"
    ></spk-date-input>`,
  'long-welsh': () =>
    html`<div lang="cy">
      <spk-date-input
        label="Beth yw dyddiad geni’r person yr ydych yn ei atgyfeirio?"
        hint="Er enghraifft, 31 3 1980"
        .parts=${{day: '14', month: '', year: '1953'}}
        error="Rhaid cynnwys mis: dyddiad geni"
      ></spk-date-input>
    </div>`,
  govuk: () =>
    html`<spk-date-input
      theme="govuk"
      label="Date of birth"
      .parts=${{day: '14', month: '10', year: '53'}}
      error="Year must include 4 numbers"
    ></spk-date-input>`,
  rtl: () =>
    html`<div dir="rtl"><spk-date-input label="تاريخ الميلاد" value="1953-10-14"></spk-date-input></div>`,
};
