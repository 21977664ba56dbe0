import {expect} from '@open-wc/testing';
import {mayTakeForEver} from '../../../src/questionnaire/engine/slow-regex.js';
import {CORE, answer, question, sessionOf} from './support.js';

const regex = (valueString: string) => ({extension: [{url: `${CORE}regex`, valueString}]});

describe('regular expressions of a form', () => {
  for (const source of [
    '(\\w+\\s?)+',
    '(a+)+$',
    '(a|a)*b',
    '((a+))*',
    '(?:x?y*){2,}',
    '(?<n>[a-z]+)*',
    '([a-z]+[)])+([a-z]*)*',
    '(.+\\.)+',
    '(\\d{1,5})*',
  ]) {
    it(`may take for ever: ${source}`, () => expect(mayTakeForEver(source)).to.equal(true));
  }

  for (const source of [
    '^[\\w.-]+@([\\w-]+\\.)+[\\w-]{2,4}$',
    '[A-Za-z]+( [A-Za-z]+)*',
    '^(\\+44\\s?\\d{4}|\\(?0\\d{4}\\)?)\\s?\\d{3}\\s?\\d{3}$',
    '([01]\\d|2[0-3]):[0-5]\\d',
    '\\d{3}(-\\d{3}){2}',
    '-?\\d+(\\.\\d+)?',
    '[(+)*]+',
    '\\(+a',
    '(\\d{3})+',
  ]) {
    it(`is followed: ${source}`, () => expect(mayTakeForEver(source)).to.equal(false));
  }

  it('never hold the page up', async () => {
    const session = await sessionOf([question('a', 'string', regex('(\\w+\\s?)+'))]);
    expect(session.faults.map(({code}) => code)).to.deep.equal(['bad-regex']);
    answer(session, 'a', {valueString: `${'a'.repeat(40)}!`});
    expect(session.problems()).to.deep.equal([]);
  });

  it('see several lines as one text where several can be typed', async () => {
    const session = await sessionOf([question('a', 'text', regex('.{1,20}'))]);
    answer(session, 'a', {valueString: 'one\ntwo'});
    expect(session.problems()).to.deep.equal([]);
    answer(session, 'a', {valueString: 'x'.repeat(21)});
    expect(session.problems().map(({code}) => code)).to.deep.equal(['format']);
  });
});
