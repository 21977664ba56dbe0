import {expect} from '@open-wc/testing';
import {readReferral} from '../../src/referral-form/read-referral.js';
import {completed, flag, option, text} from './support.js';

describe('a referral from a completed form', () => {
  it('self, with the least', async () => {
    expect(readReferral(await completed('self'), 'self')).to.deep.equal({
      preset: 'self',
      person: {
        firstName: 'Seren',
        lastName: 'O’Neill-Éric',
        birthDate: '1953-10-14',
        address: {lines: ['12 Orchard Row'], town: 'Meadow Valley', postcode: 'LS1 1AA'},
        noFixedAddress: false,
        phone: '07700 900 318',
        contactWays: ['phone', 'letter'],
        bestTimes: [],
        practice: {name: 'Meadowside Surgery'},
        notRegistered: false,
      },
      consent: {basis: 'self', confirmed: true, tellPractice: true},
      support: {formats: [], access: []},
      reason: {
        needs: [
          {id: 'lonely', text: 'lonely'},
          {id: 'active', text: 'active'},
        ],
        services: [],
        urgency: 'routine',
        attachments: [],
      },
      equality: {},
    });
  });

  it('self, with more', async () => {
    const settings = {privacyUrl: 'https://example.org/p', fields: {ask: ['nhs-number', 'emerg', 'living']}};
    const response = await completed(
      'self',
      {
        nfa: flag(true),
        'nhs-number': text('999 000 0026'),
        'emerg-name': text('Alan'),
        'emerg-phone': text('01632 960 001'),
        'emerg-ok': flag(true),
        language: text('Cornish'),
        format: option('format', 'none'),
        access: [...option('access', 'quiet'), ...text('Dogs welcome')],
        needs: [...option('needs', 'money'), ...text(' Gardening ')],
        gender: text('Agender'),
        living: option('living', 'prefer-not'),
        'agree-share': option('agree-share', 'ask'),
        'activity-id': text('a1'),
        'activity-name': text('Walks'),
        'activity-url': text('https://example.org/a1'),
      },
      settings,
    );
    const {person, support, reason, consent, activity, risk, referrer} = readReferral(
      response,
      'self',
      settings,
    );
    expect(person.address).to.equal(undefined);
    expect(person.noFixedAddress).to.equal(true);
    expect(person.nhsNumber).to.equal('9990000026');
    expect(person.gender).to.deep.equal({text: 'Agender'});
    expect(person.emergencyContact).to.deep.equal({name: 'Alan', phone: '01632 960 001', agreed: true});
    expect(support).to.deep.equal({
      language: {text: 'Cornish'},
      formats: [],
      access: [{id: 'quiet', text: 'quiet'}],
      accessNote: 'Dogs welcome',
    });
    expect(reason.needs).to.deep.equal([{id: 'money', text: 'money'}, {text: 'Gardening'}]);
    expect(reason.living).to.deep.equal({id: 'prefer-not', text: 'prefer-not'});
    expect(consent).to.deep.equal({
      basis: 'self',
      confirmed: true,
      tellPractice: true,
      share: 'ask',
      privacyUrl: 'https://example.org/p',
    });
    expect(activity).to.deep.equal({id: 'a1', name: 'Walks', url: 'https://example.org/a1'});
    expect([risk, referrer]).to.deep.equal([undefined, undefined]);
  });

  it('professional', async () => {
    const response = await completed('professional', {
      'ref-org-ods': text('Y99999'),
      'ref-feedback': flag(true),
      'risk-any': option('risk-any', 'yes'),
      'risk-detail': text('A large dog'),
      safeguarding: flag(true),
    });
    const {referrer, consent, risk} = readReferral(response, 'professional');
    expect(referrer).to.deep.equal({
      who: 'work',
      name: 'Amina Yusuf',
      role: 'GP',
      organisation: {name: 'Meadowside Surgery', odsCode: 'Y99999'},
      email: 'a.yusuf@meadowside.example',
      phone: '01632 960 100',
      wantsFeedback: true,
    });
    expect(consent).to.deep.equal({basis: 'on-behalf', confirmed: true});
    expect(risk).to.deep.equal({safeguarding: true, known: 'yes', detail: 'A large dog'});
  });

  it('agency, in best interests: what was said before and no longer counts is not in it', async () => {
    const response = await completed('agency', {
      who: option('who', 'know'),
      'consent-given': option('consent-given', 'best-interests'),
      capacity: text('Decided with her daughter on 3 March.'),
      urgency: option('urgency', 'soon'),
      'urgency-why': text('Her food runs out.'),
    });
    const {referrer, consent, reason} = readReferral(response, 'agency');
    expect(referrer?.who).to.equal('know');
    expect(referrer?.organisation).to.equal(undefined);
    expect(consent).to.deep.equal({
      basis: 'best-interests',
      bestInterests: 'Decided with her daughter on 3 March.',
      confirmed: false,
      expecting: true,
      tellPractice: false,
    });
    expect([reason.urgency, reason.urgencyReason]).to.deep.equal(['soon', 'Her food runs out.']);
  });

  const practices = [{name: 'Meadowside', odsCode: 'Y99999'}, {name: 'Riverside'}];
  for (const [name, gp, practice, notRegistered] of [
    ['with a code', option('gp', 'Y99999'), {name: 'Meadowside', odsCode: 'Y99999'}, false],
    ['without one', option('gp', 'practice-2'), {name: 'Riverside'}, false],
    ['not registered', option('gp', 'not-registered'), undefined, true],
    ['another', text('Hillside'), {name: 'Hillside'}, false],
  ] as const) {
    it(`a practice from the list, ${name}`, async () => {
      const {person} = readReferral(await completed('self', {gp}, {practices}), 'self', {practices});
      expect(person.practice).to.deep.equal(practice);
      expect(person.notRegistered).to.equal(notRegistered);
    });
  }
});
