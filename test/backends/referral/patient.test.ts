import {expect} from '@open-wc/testing';
import type {Referral} from '../../../src/model/referral.js';
import {longReferral, shortReferral} from '../../support/referrals.js';
import {at, partsOf, withValues} from './parts.js';

describe('the person of a referral', () => {
  const person = (values: Partial<Referral['person']>) => withValues(shortReferral, {person: values});
  const support = (values: Partial<Referral['support']>) => withValues(shortReferral, {support: values});
  const interpreter = 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired';

  const table: readonly (readonly [string, Referral, string, unknown])[] = [
    ['no NHS number', shortReferral, 'patient.identifier', undefined],
    [
      'an NHS number, which nobody has traced',
      longReferral,
      'patient.identifier.0.extension.0.valueCodeableConcept.coding.0.code',
      '02',
    ],
    ['what to call the person', longReferral, 'patient.name.1', {use: 'usual', text: 'Sammy'}],
    [
      'a mobile',
      shortReferral,
      'patient.telecom',
      [{system: 'phone', value: '07700 900123', use: 'mobile', rank: 1}],
    ],
    ['a mobile, from abroad', person({phone: '+44 7700 900123'}), 'patient.telecom.0.use', 'mobile'],
    ['a landline', person({phone: '0113 496 0000'}), 'patient.telecom.0.use', 'home'],
    [
      'a phone that must not be used',
      person({email: 'sam@example.org', contactWays: ['email']}),
      'patient.telecom',
      [
        {system: 'email', value: 'sam@example.org', rank: 1},
        {system: 'phone', value: '07700 900123', use: 'mobile'},
      ],
    ],
    [
      'no fixed address',
      person({address: undefined, noFixedAddress: true}),
      'patient.address',
      [{text: 'No fixed address'}],
    ],
    ['no address asked for', person({address: undefined}), 'patient.address', undefined],
    [
      'one way of contact',
      shortReferral,
      'patient.extension.0.extension.0.valueCodeableConcept.coding.0.code',
      '3',
    ],
    [
      'several ways: none is preferred',
      longReferral,
      'patient.extension.2.extension.0.valueCodeableConcept',
      {text: 'SMS, E-mail'},
    ],
    [
      'an interpreter',
      support({interpreter: 'sign'}),
      'patient.extension.0',
      {url: interpreter, valueBoolean: true},
    ],
    [
      'no interpreter',
      support({interpreter: 'no'}),
      'patient.extension.0',
      {url: interpreter, valueBoolean: false},
    ],
    ['a language', longReferral, 'patient.communication.0.language.coding.0.code', 'pa'],
    [
      'a language in own words',
      support({language: {text: 'Romani'}}),
      'patient.communication',
      [{language: {text: 'Romani'}, preferred: true}],
    ],
    ['a woman', person({gender: {id: 'woman', text: 'Woman'}}), 'patient.gender', 'female'],
    ['another way', person({gender: {text: 'genderfluid'}}), 'patient.gender', 'other'],
    [
      'rather not say',
      person({gender: {id: 'prefer-not', text: 'Prefer not to say'}}),
      'patient.gender',
      'unknown',
    ],
    ['gender not answered', shortReferral, 'patient.gender', undefined],
    ['a census code', longReferral, 'patient.extension.1.valueCodeableConcept.coding.0.code', 'S'],
    [
      'ethnicity in own words',
      {...shortReferral, equality: {ethnicity: {text: 'Cornish'}}},
      'patient.extension.0.valueCodeableConcept',
      {text: 'Cornish'},
    ],
    ['a practice', longReferral, 'patient.generalPractitioner.0.identifier.value', 'Y12345'],
    [
      'a practice by name',
      person({practice: {name: 'Lane Surgery'}}),
      'patient.generalPractitioner',
      [{type: 'Organization', display: 'Lane Surgery'}],
    ],
    ['somebody to contact', longReferral, 'patient.contact.0.name.text', 'Alex Example'],
    [
      'somebody who must not be contacted',
      person({emergencyContact: {name: 'Alex Example', agreed: false}}),
      'patient.contact',
      undefined,
    ],
  ];
  for (const [name, referral, path, expected] of table) {
    it(`has ${name} (${path})`, () => expect(at(partsOf(referral), path)).to.deep.equal(expected));
  }
});
