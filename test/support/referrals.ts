import fc from 'fast-check';
import type {
  Referral,
  ReferralChoice,
  ReferralContact,
  ReferralPreset,
  Referrer,
} from '../../src/model/referral.js';
import {CONTACT_WAYS, REFERRAL_PRESETS} from '../../src/model/referral.js';
import {optionSystem, REFERRAL_OPTIONS} from '../../src/model/referral-options.js';
import type {ChoiceFieldId} from '../../src/model/referral-options.js';
import type {QuestionnaireResponse} from '../../src/model/fhir.js';

/** A self-referral with little in it. */
export const shortReferral: Referral = {
  preset: 'self',
  person: {
    firstName: 'Sam',
    lastName: 'Example',
    birthDate: '1958-03-09',
    address: {lines: ['1 High Street'], town: 'Leeds', postcode: 'LS1 1AA'},
    noFixedAddress: false,
    phone: '07700 900123',
    contactWays: ['phone'],
    bestTimes: [],
    notRegistered: false,
  },
  consent: {basis: 'self', confirmed: false, tellPractice: true},
  support: {formats: [], access: []},
  reason: {
    needs: [{id: 'lonely', text: 'Feeling lonely or cut off from other people'}],
    services: [],
    urgency: 'routine',
    attachments: [],
  },
  equality: {},
};

/** The answers that go with it, as a form gives them. */
export const shortResponse: QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  questionnaire: 'https://example.org/Questionnaire/self-referral|1.0.0',
  status: 'completed',
  item: [
    {linkId: 'first-name', text: 'First name', answer: [{valueString: 'Sam'}]},
    {
      linkId: 'needs',
      text: 'What would you like help with?',
      answer: [{valueCoding: {system: optionSystem('needs'), code: 'lonely', display: 'Feeling lonely'}}],
    },
  ],
};

/** A professional's referral in which nearly everything was answered. */
export const longReferral: Referral = {
  preset: 'professional',
  person: {
    ...shortReferral.person,
    preferredName: 'Sammy',
    pronouns: 'they/them',
    nhsNumber: '9434765919',
    email: 'sam@example.org',
    contactWays: ['text', 'email'],
    safeContact: 'Never phone in the evening',
    bestTimes: [{id: 'morning', text: 'Morning'}],
    practice: {name: 'High Street Surgery', odsCode: 'Y12345'},
    gender: {id: 'non-binary', text: 'Non-binary'},
    emergencyContact: {name: 'Alex Example', relationship: 'Sibling', phone: '0113 496 0000', agreed: true},
  },
  referrer: {
    who: 'work',
    name: 'Dr Priya Patel',
    role: 'GP partner',
    organisation: {name: 'High Street Surgery', odsCode: 'Y12345'},
    email: 'priya.patel@example.org',
    phone: '0113 496 0001',
    kind: {id: 'gp', text: 'GP'},
    wantsFeedback: true,
  },
  consent: {
    basis: 'on-behalf',
    confirmed: true,
    expecting: true,
    tellPractice: true,
    share: 'ask',
    privacyUrl: 'https://example.org/privacy',
  },
  support: {
    language: {id: 'pa', text: 'Punjabi'},
    interpreter: 'spoken',
    formats: [{id: 'large-print', text: 'Large print'}],
    access: [
      {id: 'step-free', text: 'Step-free access'},
      {id: 'longer', text: 'A longer appointment'},
    ],
    accessNote: 'Uses a walking frame',
    wantsAdvocate: true,
    advocate: {name: 'Jo Bloggs', relationship: 'Friend', phone: '07700 900456'},
  },
  reason: {
    needs: [
      {id: 'lonely', text: 'Feeling lonely or cut off from other people'},
      {id: 'digital', text: 'Using phones, computers or the internet'},
      {text: 'Walking the dog'},
    ],
    reason: 'Has seen nobody since March.',
    caring: {id: 'yes', text: 'Yes'},
    services: [],
    urgency: 'soon',
    urgencyReason: 'Discharged from hospital tomorrow.',
    attachments: [{contentType: 'application/pdf', data: 'JVBERi0xLjcK', title: 'summary.pdf', size: 9}],
  },
  risk: {safeguarding: true, known: 'yes', detail: 'A large dog'},
  equality: {ethnicity: {id: 'arab', text: 'Arab'}},
  activity: {id: 'walk-17', name: 'Tuesday walking group', url: 'https://example.org/walk'},
};

/** What people type, paste and mistype: any characters, in any alphabet. Never nothing. */
const typed = fc
  .oneof(
    fc.string({minLength: 1, maxLength: 40, unit: 'grapheme'}),
    fc.string({minLength: 1, maxLength: 40, unit: 'binary'}),
    fc.constantFrom('Siân O’Neill-Ŵyn', '王芳', 'José', 'line one\u000bline two', '<b>&"\'', '🙂 half\ud83d'),
  )
  .map((text) => `${text}x`);

const name = fc.oneof(typed, fc.constantFrom('Sam', 'Siân', 'O’Neill'));
/** What is in a box that somebody has typed blanks into. */
const note = fc.oneof(typed, fc.constantFrom(' ', '\u0007\n', ''));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined});

const choice = (field: ChoiceFieldId): fc.Arbitrary<ReferralChoice> =>
  fc.oneof(
    fc.constantFrom(...REFERRAL_OPTIONS[field]).map((id) => ({id, text: `Label of ${id}`})),
    typed.map((text) => ({text})),
    // An option that a host added.
    typed.map((text) => ({id: 'added-by-host', text})),
  );

const choices = (field: ChoiceFieldId, minLength = 0) => fc.array(choice(field), {minLength, maxLength: 4});

const contact: fc.Arbitrary<ReferralContact> = fc.record(
  {name, relationship: typed, phone: fc.constantFrom('07700 900123', '0113 496 0000'), agreed: fc.boolean()},
  {requiredKeys: ['name']},
);

const organisation = fc.record(
  {name: typed, odsCode: fc.constantFrom('A12345', 'Y01234')},
  {requiredKeys: ['name']},
);

const referrer: fc.Arbitrary<Referrer> = fc.record(
  {
    who: fc.constantFrom('know', 'work'),
    name,
    role: note,
    organisation,
    email: fc.constant('ref@example.org'),
    phone: fc.constant('+44 113 496 0001'),
    kind: choice('ref-code'),
    wantsFeedback: fc.boolean(),
  },
  {requiredKeys: ['who', 'name']},
);

/** Referrals that a form could give: every option of every field, answered or not. */
export const referrals = (preset: ReferralPreset): fc.Arbitrary<Referral> =>
  fc.record(
    {
      preset: fc.constant(preset),
      person: fc.record(
        {
          firstName: name,
          lastName: name,
          preferredName: note,
          pronouns: typed,
          birthDate: fc.constantFrom('1900-01-01', '1958-03-09', '2012-02-29'),
          nhsNumber: fc.constant('9434765919'),
          address: fc.record(
            {
              lines: fc.array(typed, {minLength: 1, maxLength: 3}),
              town: typed,
              postcode: fc.constant('LS1 1AA'),
            },
            {requiredKeys: ['lines']},
          ),
          noFixedAddress: fc.boolean(),
          phone: fc.constantFrom('07700 900123', '0113 496 0000', '+44 (0)7700 900123'),
          email: fc.constant('sam@example.org'),
          contactWays: fc.subarray([...CONTACT_WAYS], {minLength: 1}),
          safeContact: note,
          bestTimes: choices('best-time'),
          practice: organisation,
          notRegistered: fc.boolean(),
          gender: choice('gender'),
          parent: contact,
          emergencyContact: contact,
        },
        {
          requiredKeys: [
            'firstName',
            'lastName',
            'birthDate',
            'noFixedAddress',
            'contactWays',
            'bestTimes',
            'notRegistered',
          ],
        },
      ),
      referrer: preset === 'self' ? fc.constant(undefined as never) : referrer,
      consent: fc.record(
        {
          basis:
            preset === 'self'
              ? fc.constant('self' as const)
              : fc.constantFrom('on-behalf' as const, 'best-interests' as const),
          bestInterests: typed,
          confirmed: fc.boolean(),
          expecting: fc.boolean(),
          tellPractice: fc.boolean(),
          share: fc.constantFrom('yes', 'no', 'ask'),
          privacyUrl: fc.constantFrom('https://example.org/privacy?v=3', '/privacy', 'javascript:alert(1)'),
        },
        {requiredKeys: ['basis', 'confirmed']},
      ),
      support: fc.record(
        {
          language: choice('language'),
          interpreter: fc.constantFrom('no', 'spoken', 'sign'),
          formats: choices('format'),
          access: choices('access'),
          accessNote: note,
          wantsAdvocate: fc.boolean(),
          advocate: contact,
        },
        {requiredKeys: ['formats', 'access']},
      ),
      reason: fc.record(
        {
          needs: choices('needs', 1),
          reason: note,
          caring: choice('caring'),
          services: choices('services'),
          urgency: fc.constantFrom('routine', 'soon'),
          urgencyReason: note,
          attachments: fc.array(
            fc.constant({
              contentType: 'application/pdf',
              data: 'JVBERi0xLjcK',
              title: 'a letter.pdf',
              size: 9,
            }),
            {maxLength: preset === 'self' ? 0 : 2},
          ),
        },
        {requiredKeys: ['needs', 'services', 'urgency', 'attachments']},
      ),
      risk: fc.record(
        {
          safeguarding: fc.boolean(),
          known: fc.constantFrom('yes', 'no', 'unknown'),
          detail: note,
          homeVisit: fc.boolean(),
        },
        {requiredKeys: []},
      ),
      equality: fc.record({ethnicity: choice('ethnicity'), religion: choice('religion')}, {requiredKeys: []}),
      activity: fc.record(
        {
          id: fc.oneof(typed, fc.uuid(), fc.webUrl(), fc.constant('two  spaces')),
          name: typed,
          url: fc.oneof(fc.webUrl(), typed),
        },
        {requiredKeys: ['id', 'name']},
      ),
    },
    {
      requiredKeys:
        preset === 'self'
          ? ['preset', 'person', 'consent', 'support', 'reason', 'equality']
          : ['preset', 'person', 'referrer', 'consent', 'support', 'reason', 'equality'],
    },
  );

/** Answers with everything that the kit's forms ask for, and with what people paste. */
export const responses: fc.Arbitrary<QuestionnaireResponse> = fc
  .tuple(typed, maybe(typed), choice('needs'), maybe(fc.constant('JVBERi0xLjcK')))
  .map(([first, reason, need, data]) => ({
    ...shortResponse,
    id: 'a-draft',
    meta: {versionId: '7'},
    identifier: {system: 'https://example.org/draft', value: '7'},
    authored: '2020-01-01T00:00:00Z',
    item: [
      {linkId: 'first-name', text: 'First name', answer: [{valueString: first}]},
      {linkId: 'nothing', text: 'Not answered', answer: [{valueString: '  '}]},
      {
        linkId: 'about',
        item: [
          {linkId: 'reason', answer: reason === undefined ? [] : [{valueString: reason}]},
          {
            linkId: 'needs',
            answer: [
              {
                valueCoding: {system: optionSystem('needs'), code: need.id ?? 'own', display: need.text},
                item: [
                  {
                    linkId: 'attach',
                    answer: [
                      {valueAttachment: {contentType: 'application/pdf', title: 'a letter.pdf', data}},
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  }));

/** Any preset. */
export const anyReferral = fc.constantFrom(...REFERRAL_PRESETS).chain(referrals);
