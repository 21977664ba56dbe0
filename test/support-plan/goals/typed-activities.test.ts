import {expect} from '@open-wc/testing';
import {readLink} from '../../../src/support-plan/goals/typed-activities.js';

const links: readonly (readonly [string, string | undefined])[] = [
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  ['HTTP://example.org', 'HTTP://example.org'],
  ['www.example.org', 'https://www.example.org'],
  [' example.org/choir ', 'https://example.org/choir'],
  ['example.org:8080/x', 'https://example.org:8080/x'],
  ['', undefined],
  ['example', undefined],
  ['the town hall', undefined],
  ['javascript:alert(1)', undefined],
  ['mailto:a@example.org', undefined],
  ['a@example.org', undefined],
  ['data:text/html,x', undefined],
  ['tel:01632960412', undefined],
  ['ftp://example.org', undefined],
  ['https://', undefined],
];

describe('the address of a page that is typed', () => {
  for (const [typed, link] of links) {
    it(`“${typed}” is ${link ?? 'none'}`, () => expect(readLink(typed)).to.equal(link));
  }
});
