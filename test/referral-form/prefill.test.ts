import {expect} from '@open-wc/testing';
import type {Patient} from '../../src/model/fhir-record.js';
import {startSession} from '../../src/questionnaire/engine/session.js';
import {patientValues} from '../../src/referral-form/patient-values.js';
import {prefill, prefilledResponse, type PrefillValues} from '../../src/referral-form/prefill.js';
import {formOf} from './support.js';

const patient: Patient = {
  resourceType: 'Patient',
  identifier: [
    {system: 'https://example.org/mrn', value: '77'},
    {system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000026'},
  ],
  name: [
    {use: 'old', family: 'Maiden', given: ['Maggie']},
    {use: 'usual', given: ['Maggie']},
    {use: 'official', family: 'Ellis', given: ['Margaret', 'Ann']},
  ],
  birthDate: '1953-10-14',
  gender: 'female',
  telecom: [
    {system: 'phone', value: '01632 960 001', use: 'home'},
    {system: 'phone', value: '07700 900 318', use: 'mobile'},
    {system: 'email', value: 'old@example.org', use: 'old'},
  ],
  address: [
    {use: 'old', line: ['9 Past Street'], city: 'Gone'},
    {use: 'home', line: ['12 Orchard Row', 'Flat 3', 'Back'], city: 'Meadow Valley', postalCode: 'LS1 1AA'},
  ],
  communication: [
    {language: {coding: [{code: 'en-GB'}]}},
    {language: {coding: [{code: 'cy'}]}, preferred: true},
  ],
  generalPractitioner: [
    {
      display: 'Meadowside Surgery',
      identifier: {system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'Y99999'},
    },
  ],
};

describe('values from a FHIR Patient', () => {
  it('takes what is current', () => {
    expect(patientValues(patient)).to.deep.equal({
      'first-name': 'Margaret Ann',
      'last-name': 'Ellis',
      'preferred-name': 'Maggie',
      dob: '1953-10-14',
      'nhs-number': '9990000026',
      'address-line1': '12 Orchard Row',
      'address-line2': 'Flat 3, Back',
      town: 'Meadow Valley',
      postcode: 'LS1 1AA',
      phone: '07700 900 318',
      gp: 'Meadowside Surgery',
      'gp-ods': 'Y99999',
      gender: 'woman',
      language: 'cy',
    });
  });

  it('takes nothing from nothing, or from another resource', () => {
    expect(patientValues({resourceType: 'Patient'})).to.deep.equal({});
    expect(patientValues({...patient, resourceType: 'Person'})).to.deep.equal({});
  });

  it('leaves half a date out, and follows ranks', () => {
    const values = patientValues({
      ...patient,
      birthDate: '1953-10',
      gender: 'other',
      telecom: [
        {system: 'phone', value: '2', use: 'mobile', rank: 2},
        {system: 'phone', value: '1', use: 'home', rank: 1},
      ],
    } as Patient);
    expect(values['dob']).to.equal(undefined);
    expect(values['gender']).to.equal(undefined);
    expect(values['phone']).to.equal('1');
  });

  it('fills in the form of a professional', async () => {
    const form = formOf('professional', {fields: {ask: ['gender']}});
    const {answers, faults} = prefill(form, patientValues(patient));
    expect(faults).to.deep.equal([]);
    const session = await startSession(form, {response: prefilledResponse(form, answers)});
    expect(session.faults).to.deep.equal([]);
    expect(session.nodesOf('nhs-number')[0]!.answers).to.deep.equal([{valueString: '9990000026'}]);
    expect(session.nodesOf('gender')[0]!.answers[0]!.valueCoding?.code).to.equal('woman');
    const open = session.problems().map(({linkId}) => linkId);
    expect(open).not.to.include.members(['first-name', 'dob', 'postcode', 'contact', 'gp']);
    expect(open).to.include.members(['ref-name', 'contact-ok', 'consent-given']);
  });
});

describe('prefilled answers', () => {
  const coding = (field: string, code: string, display: string) => ({
    valueCoding: {system: `urn:social-prescribing-kit:option:${field}`, code, display},
  });
  const rows: readonly (readonly [string, PrefillValues, Record<string, unknown>])[] = [
    ['a text', {'first-name': 'Sam'}, {'first-name': [{valueString: 'Sam'}]}],
    ['a date', {dob: '1980-03-31'}, {dob: [{valueDate: '1980-03-31'}]}],
    ['a tick', {nfa: true}, {nfa: [{valueBoolean: true}]}],
    ['no tick', {nfa: false}, {}],
    ['yes or no', {advocate: false}, {advocate: [{valueBoolean: false}]}],
    ['an option', {caring: 'yes'}, {caring: [coding('caring', 'yes', 'Yes')]}],
    [
      'options',
      {'best-time': ['morning', 'evening']},
      {'best-time': [coding('best-time', 'morning', 'Morning'), coding('best-time', 'evening', 'Evening')]},
    ],
    ['own words', {language: 'Cornish'}, {language: [{valueString: 'Cornish'}]}],
    [
      'an address in one',
      {address: '12 Orchard Row, Flat 3\nMeadow Valley'},
      {
        'address-line1': [{valueString: '12 Orchard Row'}],
        'address-line2': [{valueString: 'Flat 3'}],
        town: [{valueString: 'Meadow Valley'}],
      },
    ],
    [
      'an activity',
      {'activity-id': 'a1', 'activity-name': 'Walks'},
      {'activity-id': [{valueString: 'a1'}], 'activity-name': [{valueString: 'Walks'}]},
    ],
    ['nothing', {'first-name': '', town: undefined}, {}],
  ];
  for (const [name, values, expected] of rows) {
    it(name, () => expect(prefill(formOf('self'), values)).to.deep.equal({answers: expected, faults: []}));
  }

  for (const [name, values] of [
    ['an unknown field', {surname: 'x'}],
    ['a field of another form', {'ref-name': 'x'}],
    ['a group', {name: 'x'}],
    ['no such date', {dob: '1980-02-30'}],
    ['a date as people write it', {dob: '31/3/1980'}],
    ['a word for yes', {advocate: 'yes'}],
    ['yes for a text', {'first-name': true}],
    ['an unknown option', {caring: 'perhaps'}],
    ['two where one is asked', {caring: ['yes', 'no']}],
    ['an agreement', {'agree-refer': true}],
    ['urgent help', {urgent: true}],
  ] as const satisfies readonly (readonly [string, PrefillValues])[]) {
    it(`${name} is a fault, which does not repeat the value`, () => {
      const {answers, faults} = prefill(formOf('self'), values);
      expect(answers).to.deep.equal({});
      const [[field, value]] = Object.entries(values) as [[string, PrefillValues[string]]];
      expect(faults.map((fault) => fault.field)).to.deep.equal([field]);
      if (typeof value === 'string' && value.length > 3) expect(faults[0]!.message).not.to.include(value);
    });
  }
});
