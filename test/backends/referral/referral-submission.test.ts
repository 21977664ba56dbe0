import {expect} from '@open-wc/testing';
import {BackendError, partUrl} from '../../../src/backends/index.js';
import {readService} from '../../../src/backends/referral/context.js';
import {referralSubmission} from '../../../src/backends/referral/referral-submission.js';
import {referralCodes, withCodes} from '../../../src/model/referral-codes.js';
import type {Referral} from '../../../src/model/referral.js';
import {failure} from '../support.js';
import {longReferral, shortReferral, shortResponse} from '../../support/referrals.js';
import {at, id, now, partsOf, ref, withValues} from './parts.js';

const {referrer: professional} = longReferral;
const relative: Referral = {
  ...longReferral,
  preset: 'agency',
  referrer: {who: 'know', name: 'Alex Example', role: 'Brother', phone: '0113 496 0000'},
};

describe('referralSubmission', () => {
  const parts: readonly (readonly [string, Referral, string])[] = [
    ['little was answered', shortReferral, 'patient referral consent consent-practice response task'],
    [
      'a professional answered nearly everything',
      longReferral,
      'patient requester requester-role advocate referral consent consent-practice consent-sharing response letter-1 ' +
        'flag-safeguarding flag-risk flag-contact access-1 access-2 access-note task',
    ],
    [
      'a relative refers',
      withValues(relative, {
        support: {access: [], accessNote: undefined, advocate: undefined},
        risk: {known: 'no'},
      }),
      'patient requester referral consent consent-practice consent-sharing response letter-1 flag-safeguarding ' +
        'flag-contact task',
    ],
    [
      'a parent agreed',
      withValues(shortReferral, {person: {parent: {name: 'Alex Example', agreed: true}}}),
      'patient parent referral consent consent-practice response task',
    ],
  ];
  for (const [name, referral, expected] of parts) {
    it(`has the right parts where ${name}`, () => {
      expect(Object.keys(partsOf(referral)).join(' ')).to.equal(expected);
    });
  }

  const person = (values: Partial<Referral['person']>) => withValues(shortReferral, {person: values});
  const reason = (values: Partial<Referral['reason']>) => withValues(shortReferral, {reason: values});
  const consent = (values: Partial<Referral['consent']>) => withValues(longReferral, {consent: values});

  const table: readonly (readonly [string, Referral, string, unknown])[] = [
    [
      'self-referral: the person asks',
      shortReferral,
      'referral.requester',
      {...ref('patient'), display: 'Sam Example'},
    ],
    [
      'self-referral: source',
      shortReferral,
      'referral.extension.0.valueCodeableConcept.coding.0.code',
      '1991000124105',
    ],
    ['a professional asks', longReferral, 'referral.requester.reference', partUrl(id, 'requester-role')],
    ['a relative asks', relative, 'referral.requester.reference', partUrl(id, 'requester')],
    ['a relative: source in words', relative, 'referral.extension.0.valueCodeableConcept', {text: 'Brother'}],
    [
      'a housing officer: source in words',
      {
        ...longReferral,
        referrer: {...professional!, kind: undefined, role: 'Officer', organisation: {name: 'Leeds Homes'}},
      },
      'referral.extension.0.valueCodeableConcept',
      {text: 'Officer, Leeds Homes'},
    ],
    [
      'a GP: source',
      longReferral,
      'referral.extension.0.valueCodeableConcept.coding.0.code',
      '108161000000109',
    ],
    ['routine', shortReferral, 'referral.priority', 'routine'],
    ['soon', reason({urgency: 'soon'}), 'referral.priority', 'urgent'],
    ['soon: the task', reason({urgency: 'soon'}), 'task.priority', 'urgent'],
    ['a need with a code', shortReferral, 'referral.reasonCode.0.coding.0.code', '267076002'],
    ['a need in own words', reason({needs: [{text: 'My cat'}]}), 'referral.reasonCode', [{text: 'My cat'}]],
    [
      'looks after someone',
      reason({caring: {id: 'yes', text: 'Yes'}}),
      'referral.reasonCode.1.coding.0.code',
      '407542009',
    ],
    [
      'looks after someone, and said so',
      reason({needs: [{id: 'carer', text: 'Caring'}], caring: {id: 'yes', text: 'Yes'}}),
      'referral.reasonCode.length',
      1,
    ],
    ['looks after nobody', reason({caring: {id: 'no', text: 'No'}}), 'referral.reasonCode.length', 1],
    ['own words', reason({reason: 'I miss people'}), 'referral.note.0.text', 'I miss people'],
    [
      'a vertical tab from a word processor',
      reason({reason: 'one\u000btwo'}),
      'referral.note.0.text',
      'one\ntwo',
    ],
    ['blank words', reason({reason: ' \u0007 '}), 'referral.note', undefined],
    [
      'the activity',
      longReferral,
      'referral.orderDetail.0.coding.0',
      {system: 'urn:social-prescribing-kit:activity', code: 'walk-17', display: 'Tuesday walking group'},
    ],
    [
      'an activity whose id is no code',
      {...shortReferral, activity: {id: 'a  b', name: 'Choir'}},
      'referral.orderDetail',
      [{text: 'Choir'}],
    ],
    [
      'an activity with no page',
      {...shortReferral, activity: {id: 'c', name: 'Choir', url: 'a page'}},
      'referral.orderDetail.0.extension',
      undefined,
    ],
    ['letters', longReferral, 'referral.supportingInfo', [ref('response'), ref('letter-1')]],
    ['a letter', longReferral, 'letter-1.content.0.attachment.data', 'JVBERi0xLjcK'],

    ['own agreement', shortReferral, 'consent.performer', [ref('patient')]],
    ['own agreement: nobody vouches', shortReferral, 'consent.verification', undefined],
    [
      'told to the referrer',
      longReferral,
      'consent.verification.0',
      {verified: true, verifiedWith: ref('patient'), verificationDate: now},
    ],
    ['told, not confirmed', consent({confirmed: false}), 'consent.verification', [{verified: false}]],
    [
      'best interests: who decided',
      consent({basis: 'best-interests'}),
      'consent.performer.0.reference',
      partUrl(id, 'requester-role'),
    ],
    [
      'best interests: not verified',
      consent({basis: 'best-interests'}),
      'consent.verification',
      [{verified: false}],
    ],
    [
      'a parent who agreed',
      person({parent: {name: 'Alex', agreed: true}}),
      'consent.performer',
      [ref('patient'), ref('parent')],
    ],
    ['a parent who was only named', person({parent: {name: 'Alex'}}), 'consent.performer', [ref('patient')]],
    ['privacy notice', longReferral, 'consent.policy', [{uri: 'https://example.org/privacy'}]],
    ['a path for a notice', consent({privacyUrl: '/privacy'}), 'consent.policy', undefined],
    ['a script for a notice', consent({privacyUrl: 'javascript:alert(1)'}), 'consent.policy', undefined],
    ['may tell the practice', shortReferral, 'consent-practice.provision.type', 'permit'],
    ['may not tell the practice', consent({tellPractice: false}), 'consent-practice.provision.type', 'deny'],
    ['whom', longReferral, 'consent-practice.provision.actor.0.reference.display', 'High Street Surgery'],
    ['may share', consent({share: 'yes'}), 'consent-sharing.provision.type', 'permit'],
    ['ask first: not yet', consent({share: 'ask'}), 'consent-sharing.provision.type', 'deny'],
    ['sharing not asked', shortReferral, 'consent-sharing', undefined],

    ['an adjustment', longReferral, 'access-1.code.coding.0.code', 'wheelchairaccess'],
    ['a risk', longReferral, 'flag-risk.code.text', 'A large dog'],
    ['a risk nobody knows of', withValues(longReferral, {risk: {known: 'unknown'}}), 'flag-risk', undefined],
    ['an unsafe way', person({safeContact: 'No voicemail'}), 'flag-contact.code.text', 'No voicemail'],

    ['the answers: whose', shortReferral, 'response.source', {...ref('patient'), display: 'Sam Example'}],
    ['the task: for whom', shortReferral, 'task.for', {...ref('patient'), display: 'Sam Example'}],
    ['the task: what about', longReferral, 'task.focus', ref('referral')],
    ['the referrer wants to know', longReferral, 'task.input.0.valueBoolean', true],
    ['nobody asked to know', shortReferral, 'task.input', undefined],
  ];
  for (const [name, referral, path, expected] of table) {
    it(`writes ${name} (${path})`, () => expect(at(partsOf(referral), path)).to.deep.equal(expected));
  }

  it('keeps nothing that a draft or a server gave the answers', () => {
    const {response} = Object.fromEntries(
      referralSubmission(
        shortReferral,
        {...shortResponse, id: '1', meta: {versionId: '2'}, identifier: {value: '3'}, status: 'in-progress'},
        {submissionId: id, now},
      ).entries.map(({part, resource}) => [part, resource]),
    );
    expect(response).to.not.have.any.keys('id', 'meta', 'identifier');
    expect(response).to.include({status: 'completed', authored: now});
    expect(response).to.have.deep.property('item', shortResponse.item);
  });

  it('keeps the names of letters in the answers, and what is in them once', () => {
    const answer = [
      {valueAttachment: {contentType: 'application/pdf', title: 'a.pdf', data: 'JVBERi0xLjcK'}},
    ];
    const response = {...shortResponse, item: [{linkId: 'group', item: [{linkId: 'attach', answer}]}]};
    const text = JSON.stringify(referralSubmission(longReferral, response, {submissionId: id, now}));
    expect(text).to.contain('a.pdf');
    expect(text.split('JVBERi0xLjcK')).to.have.length(2);
    // A file that an organisation asks for besides stands nowhere else.
    const alone = JSON.stringify(referralSubmission(shortReferral, response, {submissionId: id, now}));
    expect(alone.split('JVBERi0xLjcK')).to.have.length(2);
  });

  it('takes other codes', () => {
    const mine = {system: 'https://example.org/needs', code: 'L1', display: 'Lonely'};
    const codes = withCodes(referralCodes, {needs: {lonely: mine}});
    expect(at(partsOf(shortReferral, {codes}), 'referral.reasonCode.0.coding')).to.deep.equal([mine]);
    expect(at(partsOf(shortReferral, {codes: {}}), 'referral.code')).to.deep.equal({
      text: 'Social prescribing',
    });
  });

  it('makes no claim to a profile', () => {
    expect(JSON.stringify(partsOf(longReferral))).not.to.contain('"profile"');
  });

  it('refuses a time without a zone', async () => {
    const error = await failure(
      Promise.resolve().then(() => partsOf(shortReferral, {now: '2026-01-15T09:30:00'})),
    );
    expect(error).to.be.instanceOf(BackendError).and.include({code: 'invalid-request'});
  });

  const ods = 'https://fhir.nhs.uk/Id/ods-organization-code';
  const services: readonly (readonly [string | undefined, string | undefined, object, object | undefined])[] =
    [
      [undefined, undefined, {}, undefined],
      ['', ' ', {}, undefined],
      [
        'A12345',
        'PCN',
        {name: 'PCN', identifier: {system: ods, value: 'A12345'}},
        {identifier: {system: ods, value: 'A12345'}, display: 'PCN'},
      ],
      [
        'https://example.org/id|12',
        undefined,
        {identifier: {system: 'https://example.org/id', value: '12'}},
        {identifier: {system: 'https://example.org/id', value: '12'}},
      ],
      [
        'HealthcareService/12',
        'PCN',
        {name: 'PCN', reference: 'HealthcareService/12'},
        {reference: 'HealthcareService/12', display: 'PCN'},
      ],
      [undefined, 'PCN', {name: 'PCN'}, {display: 'PCN'}],
    ];
  for (const [text, name, service, performer] of services) {
    it(`sends it to ${text ?? 'nobody'} called ${name ?? 'nothing'}`, () => {
      expect(readService(text, name)).to.deep.equal(service);
      const written = partsOf(shortReferral, {service});
      expect(at(written, 'referral.performer.0')).to.deep.equal(performer);
      expect(at(written, 'task.owner')).to.deep.equal(performer);
    });
  }
});
