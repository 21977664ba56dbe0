import {expect} from '@open-wc/testing';
import {contacts} from '../../../src/backends/normalise/contacts.js';
import {email, linkUrl, phone, webUrl} from '../../../src/backends/normalise/links.js';
import {findPostcode, postcode} from '../../../src/backends/normalise/postcode.js';

describe('webUrl', () => {
  const cases: readonly (readonly [unknown, string | undefined])[] = [
    ['https://www.example.org/walks', 'https://www.example.org/walks'],
    [' http://a.example ', 'http://a.example'],
    ['www.example.org/chatty', 'https://www.example.org/chatty'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['//cdn.example.org/x', 'https://cdn.example.org/x'],
    ['www.a.example, www.b.example', 'https://www.a.example'],
    ['https://a.example/caf\u00e9', 'https://a.example/caf%C3%A9'],
    ['javascript:alert(1)', undefined],
    ['java\tscript:alert(1)', undefined],
    ['JAVASCRIPT://example.org/%0aalert(1)', undefined],
    ['data:text/html,hi', undefined],
    ['mailto:a@b.example', undefined],
    ['someone@example.org', undefined],
    ['https:', undefined],
    ['http://nodot', undefined],
    ['see our page', undefined],
    ['', undefined],
    [null, undefined],
    [5, undefined],
  ];
  for (const [from, to] of cases) it(`${String(from)} is ${to}`, () => expect(webUrl(from)).to.equal(to));
});

describe('linkUrl', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['tel:0161 496 0001', 'tel:01614960001'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['vbscript:x', undefined],
    ['/relative', undefined],
    ['#top', undefined],
  ];
  for (const [from, to] of cases) it(`${from} is ${to}`, () => expect(linkUrl(from)).to.equal(to));
});

describe('email', () => {
  const cases: readonly (readonly [unknown, string | undefined])[] = [
    ['walks@example.org', 'walks@example.org'],
    ['mailto:walks@example.org.', 'walks@example.org'],
    ['a@b.example; c@d.example', 'a@b.example'],
    ['a@@b.example', undefined],
    ['not an address', undefined],
    ['a@localhost', undefined],
    [undefined, undefined],
  ];
  for (const [from, to] of cases) it(`${String(from)} is ${to}`, () => expect(email(from)).to.equal(to));
});

describe('phone', () => {
  const cases: readonly (readonly [unknown, boolean, string | undefined])[] = [
    ['0161 496 0001', false, '0161 496 0001'],
    ['"+44 1234 234567"', false, '+44 1234 234567'],
    ['0203 289 6420 Ext 303', false, '0203 289 6420 Ext 303'],
    ['111', false, '111'],
    [1614960001, false, '01614960001'],
    ['1614960001', true, '01614960001'],
    ['7700900123', true, '07700900123'],
    ['1614960001', false, '1614960001'],
    ['01614960001', true, '01614960001'],
    ['1.61496E+09', true, undefined],
    ['n/a', true, undefined],
    [null, false, undefined],
  ];
  for (const [from, sheet, to] of cases) {
    it(`${String(from)}${sheet ? ' in a spreadsheet' : ''} is ${to}`, () =>
      expect(phone(from, sheet)).to.equal(to));
  }
});

describe('postcode', () => {
  const cases: readonly (readonly [unknown, string | undefined])[] = [
    ['m337zf', 'M33 7ZF'],
    [' CT1  2QA ', 'CT1 2QA'],
    ['EC1A-1BB', 'EC1A 1BB'],
    ['W1A 0AX', 'W1A 0AX'],
    ['M33', undefined],
    ['ABC 1234', undefined],
    ['90210', undefined],
    [null, undefined],
  ];
  for (const [from, to] of cases) it(`${String(from)} is ${to}`, () => expect(postcode(from)).to.equal(to));
  it('is found inside an address', () => {
    expect(findPostcode('43 Chapman Place, Colchester, co4 5zj, Essex')).to.equal('CO4 5ZJ');
    expect(findPostcode('Sale Waterside, Sale')).to.equal(undefined);
  });
});

describe('contacts', () => {
  it('names each way once and drops what is empty', () => {
    expect(
      contacts([
        {email: 'a@b.example', url: 'https://b.example'},
        {name: 'Ann', email: 'A@b.example'},
        {name: 'Bob', phone: '0161 496 0001', email: 'a@b.example'},
        {name: 'Cat'},
        {},
      ]),
    ).to.deep.equal([
      {email: 'a@b.example', url: 'https://b.example'},
      {name: 'Bob', phone: '0161 496 0001'},
      {name: 'Cat'},
    ]);
  });
});
