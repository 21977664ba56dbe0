import {expect} from '@open-wc/testing';
import type {Answer} from '../../src/model/fhir.js';
import {formatNhsNumber, readNhsNumber} from '../../src/model/nhs-number.js';
import {isEmail, readPhone, readPostcode} from '../../src/model/uk-formats.js';
import {ageOn, bornYearsAgo} from '../../src/referral-form/age.js';
import {checkReferral} from '../../src/referral-form/checks.js';
import type {ReferralSettings} from '../../src/referral-form/settings.js';
import {findStop} from '../../src/referral-form/stops.js';
import type {ReferralPreset} from '../../src/model/referral.js';
import {date, flag, formOf, LEAST, option, text, TODAY, type Answers} from './support.js';

describe('NHS numbers', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['943 476 5919', '9434765919'],
    ['943-476-5870', '9434765870'],
    [' 999 000 0018 ', '9990000018'],
    ['9990000026', '9990000026'],
    ['４８５ 777 3457', '4857773457'],
    // The check digit 0 stands for 11.
    ['999 000 0050', '9990000050'],
    ['999 000 0190', '9990000190'],
    ['943 476 5918', 'check'],
    ['485 777 3456', 'check'],
    // Ten equal digits pass Modulus 11.
    ...Array.from({length: 10}, (_, digit) => [String(digit).repeat(10), 'check'] as const),
    // No tenth digit exists for these.
    ...['999000000', '999000014', '999000028'].flatMap((nine) =>
      Array.from({length: 10}, (_, digit) => [`${nine}${digit}`, 'check'] as const),
    ),
    ['943 476 591', 'short'],
    ['943 476 59190', 'long'],
    ['943 476 591O', 'letters'],
    ['QQ 12 34 56 C', 'nino'],
    ['qq123456c', 'nino'],
    // 1 January 1970 and a valid check.
    ['010170 0008', 'chi'],
    ['', 'short'],
  ];
  for (const [typed, expected] of rows) {
    it(`"${typed}" is ${expected}`, () => {
      const read = readNhsNumber(typed);
      expect('number' in read ? read.number : read.problem).to.equal(expected);
    });
  }

  it('takes a CHI number where Scotland is set', () => {
    expect(readNhsNumber('0101700008', {chi: true})).to.deep.equal({number: '0101700008'});
  });

  it('is shown 3 3 4', () => expect(formatNhsNumber('9990000026')).to.equal('999 000 0026'));
});

describe('British formats', () => {
  for (const [typed, expected] of [
    ['ls1 1aa', 'LS1 1AA'],
    ['SW1A1AA', 'SW1A 1AA'],
    [' m1  1ae', 'M1 1AE'],
    ['GIR 0AA', 'GIR 0AA'],
    ['LS1', undefined],
    ['LS1 1AC', undefined],
    ['12345', undefined],
    ['LS1 1AA x', undefined],
  ] as const) {
    it(`postcode "${typed}"`, () => expect(readPostcode(typed)).to.equal(expected));
  }

  for (const [typed, expected] of [
    ['01632 960 001', '01632960001'],
    ['07700 900 982', '07700900982'],
    ['+44 (0)7700 900982', '07700900982'],
    ['+44 808 157 0192', '08081570192'],
    ['0044 1632 960001', '01632960001'],
    ['(020) 7946-0000', '02079460000'],
    ['01632.960.001', '01632960001'],
    ['016977 1234', '0169771234'],
    ['999', undefined],
    ['00 1632 960001', undefined],
    ['7700 900 982', undefined],
    ['07700 900 98x', undefined],
    ['077009009823', undefined],
  ] as const) {
    it(`phone "${typed}"`, () => expect(readPhone(typed)).to.equal(expected));
  }

  for (const [typed, expected] of [
    ['name@example.com', true],
    ['o’neill+x@a.b.example', true],
    [' name@example.com ', true],
    ['name@example', false],
    ['name@.com', false],
    ['name@example.', false],
    ['na me@example.com', false],
    ['name@@example.com', false],
    ['@example.com', false],
    [`${'x'.repeat(250)}@example.com`, false],
  ] as const) {
    it(`email "${typed.slice(0, 30)}"`, () => expect(isEmail(typed)).to.equal(expected));
  }

  for (const [born, day, age] of [
    ['2008-03-10', TODAY, 18],
    ['2008-03-11', TODAY, 17],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-03-11', TODAY, undefined],
    ['2026-02-30', TODAY, undefined],
    ['1900-01-01', TODAY, 126],
  ] as const) {
    it(`age of ${born} on ${day}`, () => expect(ageOn(born, day)).to.equal(age));
  }

  it('knows who is as old as that today', () => {
    for (const day of ['2026-03-10', '2028-02-29', '2027-02-28', '2026-12-31']) {
      const born = bornYearsAgo(day, 16);
      expect(ageOn(born, day), day).to.equal(16);
    }
    expect(bornYearsAgo('2028-02-29', 17)).to.equal('2011-02-28');
  });
});

const answersOf =
  (answers: Answers) =>
  (linkId: string): readonly Answer[] =>
    answers[linkId] ?? [];

describe('checks of referrals', () => {
  const check = (answers: Answers, settings: ReferralSettings = {}) =>
    checkReferral({answersOf: answersOf(answers), today: TODAY, settings}).map(
      ({linkId, code}) => `${linkId} ${code}`,
    );
  const rows: readonly (readonly [string, Answers, readonly string[], ReferralSettings?])[] = [
    ['nothing answered', {}, []],
    ['all well', LEAST.professional, []],
    ['an NHS number', {'nhs-number': text('999 000 0026')}, []],
    ['a wrong NHS number', {'nhs-number': text('485 777 3456')}, ['nhs-number nhs.check']],
    ['a National Insurance number', {'nhs-number': text('QQ 12 34 56 C')}, ['nhs-number nhs.nino']],
    ['a CHI number', {'nhs-number': text('010170 0008')}, ['nhs-number nhs.chi']],
    ['a CHI number in Scotland', {'nhs-number': text('010170 0008')}, [], {nation: 'scotland'}],
    ['a CHI number in Wales', {'nhs-number': text('010170 0008')}, ['nhs-number nhs.chi'], {nation: 'wales'}],
    ['half a postcode', {postcode: text('LS1')}, ['postcode postcode']],
    ['no phone', {phone: text('12'), 'ref-phone': text('x')}, ['ref-phone phone', 'phone phone']],
    ['no email', {email: text('a@b'), 'ref-email': text('b')}, ['ref-email email', 'email email']],
    ['born today', {dob: date(TODAY)}, ['dob date.past']],
    ['born tomorrow', {dob: date('2026-03-11')}, ['dob date.past']],
    ['born yesterday', {dob: date('2026-03-09')}, []],
    ['born in 1899', {dob: date('1899-12-31')}, ['dob date.after']],
    ['born in 1900', {dob: date('1900-01-01')}, []],
    ['no such day', {dob: date('1980-02-30')}, ['dob date.real']],
    ['texts without a number', {'contact-ok': option('contact-ok', 'text')}, ['contact-ok contact.phone']],
    [
      'each missing detail once',
      {'contact-ok': option('contact-ok', 'letter', 'voicemail', 'email', 'phone')},
      ['contact-ok contact.phone', 'contact-ok contact.email', 'contact-ok contact.letter'],
    ],
    [
      'letters without a fixed address',
      {'contact-ok': option('contact-ok', 'letter'), postcode: text('LS1 1AA')},
      ['contact-ok contact.letter'],
    ],
    ['email with one', {'contact-ok': option('contact-ok', 'email'), email: text('a@b.example')}, []],
    ['a tick that says no', {'agree-refer': flag(false)}, ['agree-refer consent']],
    ['a tick', {'agree-refer': flag(true)}, []],
  ];
  for (const [name, answers, expected, settings] of rows) {
    it(name, () => expect(check(answers, settings)).to.deep.equal(expected));
  }
});

describe('stops', () => {
  const checks = [
    {
      question: 'Do you live in Leeds?',
      stopAt: 'no',
      stop: {heading: {en: 'Not here', cy: 'Nid yma'}, body: ['Ask Bradford']},
    },
    {question: 'Do you have a link worker?', stopAt: 'yes'},
  ] as const;
  const rows: readonly (readonly [string, ReferralPreset, Answers, string | undefined, ReferralSettings?])[] =
    [
      ['nothing', 'self', {}, undefined],
      ['all well', 'agency', LEAST.agency, undefined],
      ['urgent help', 'self', {urgent: flag(true)}, 'urgent urgent'],
      ['under 18', 'self', {dob: date('2008-03-11')}, 'under-age dob'],
      ['18 today', 'self', {dob: date('2008-03-10')}, undefined],
      ['under 65', 'agency', {dob: date('1970-01-01')}, 'under-age dob', {minAge: 65}],
      ['no limit', 'agency', {dob: date('2026-03-09')}, undefined, {minAge: 0}],
      [
        'no consent',
        'professional',
        {'consent-given': option('consent-given', 'no')},
        'no-consent consent-given',
      ],
      ['best interests', 'agency', {'consent-given': option('consent-given', 'best-interests')}, undefined],
      [
        'a risk now',
        'agency',
        {'mh-risk': flag(true)},
        'mental-health mh-risk',
        {fields: {ask: ['mh-risk']}},
      ],
      ['no risk now', 'agency', {'mh-risk': flag(false)}, undefined, {fields: {ask: ['mh-risk']}}],
      ['a check', 'self', {'check-1': flag(false)}, 'not-eligible check-1', {checks}],
      ['the other check', 'self', {'check-2': flag(true)}, 'not-eligible check-2', {checks}],
      ['checks passed', 'self', {'check-1': flag(true), 'check-2': flag(false)}, undefined, {checks}],
      [
        'the first in the order of the form',
        'professional',
        {dob: date('2020-01-01'), 'consent-given': option('consent-given', 'no')},
        'no-consent consent-given',
      ],
    ];
  for (const [name, preset, answers, expected, settings] of rows) {
    it(`${preset}: ${name}`, () => {
      const stop = findStop(formOf(preset, settings), answersOf(answers), TODAY);
      expect(stop && `${stop.id} ${stop.linkId}`).to.equal(expected);
    });
  }

  it('brings the words of an own check in both languages', () => {
    const stop = findStop(formOf('self', {checks}), answersOf({'check-1': flag(false)}), TODAY);
    expect(stop?.words?.map(({url, valueString}) => [url, valueString])).to.deep.equal([
      ['heading', 'Not here'],
      ['body', 'Ask Bradford'],
    ]);
    expect(JSON.stringify(stop?.words)).to.include('Nid yma');
    expect(
      findStop(formOf('self', {minAge: 21}), answersOf({dob: date('2006-01-01')}), TODAY)?.minAge,
    ).to.equal(21);
  });
});
