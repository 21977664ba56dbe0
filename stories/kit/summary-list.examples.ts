import {html} from 'lit';
import '../../src/kit/summary-list/index.js';
import type {ListedRow} from '../../src/kit/summary-list/index.js';

const change = [{label: 'Change', href: '#change'}];

const rows: readonly ListedRow[] = [
  {key: 'Name', value: 'Margaret Ellis', actions: change},
  {key: 'Address', value: '12 Orchard Row\nMeadow Valley\nMV4 7RD', actions: change},
  {
    key: 'Help with',
    value: ['Feeling lonely or cut off', 'Being more active', 'Losing someone'],
    actions: change,
  },
  {
    key: 'Tell us a bit more',
    value:
      'My husband Alan died last spring. I have not been out much since and I miss having people to talk to.',
    actions: change,
  },
  {key: 'Anything that would make it easier to meet us', actions: change},
];

/** Named states of `<spk-summary-list>`, for stories and for the tests that go through all of them. */
export const examples = {
  default: () => html`<spk-summary-list .rows=${rows}></spk-summary-list>`,
  reading: () =>
    html`<spk-summary-list .rows=${rows.map(({key, value}) => ({key, value}))}></spk-summary-list>`,
  several: () =>
    html`<spk-summary-list
      .rows=${[
        {key: 'Walking group', value: 'Mondays at 10am', actions: [{label: 'Change'}, {label: 'Remove'}]},
        {key: 'Choir', value: 'Fridays at 2pm'},
      ]}
    ></spk-summary-list>`,
  'long-words': () =>
    html`<spk-summary-list
      .rows=${[
        {
          key: 'Email',
          value: 'margaret.elizabeth.ellis-of-orchard-row-in-meadow-valley@example.com',
          actions: change,
        },
      ]}
    ></spk-summary-list>`,
  govuk: () => html`<spk-summary-list theme="govuk" .rows=${rows}></spk-summary-list>`,
  'long-welsh': () =>
    html`<div lang="cy">
      <spk-summary-list
        .rows=${[
          {
            key: 'Unrhyw beth a fyddai’n ei gwneud yn haws i chi gwrdd â ni',
            actions: [{label: 'Newid', href: '#newid', hiddenLabel: 'yr hyn a fyddai’n ei gwneud yn haws'}],
          },
        ]}
      ></spk-summary-list>
    </div>`,
  rtl: () =>
    html`<div dir="rtl">
      <spk-summary-list
        .rows=${[{key: 'الاسم', value: 'ليلى', actions: [{label: 'تغيير', href: '#t'}]}]}
      ></spk-summary-list>
    </div>`,
};
