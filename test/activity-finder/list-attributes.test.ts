import {expect} from '@open-wc/testing';
import {parseCentre, parseFilters} from '../../src/activity-finder/list-attributes.js';
import {FACETS} from '../../src/activity-index/protocol.js';
import {consoleLines} from '../support/console-lines.js';

describe('the attribute filters', () => {
  for (const [value, facets, distance] of [
    ['', FACETS, true],
    ['   ', FACETS, true],
    ['cost day', ['cost', 'day'], false],
    ['day  cost\nday distance', ['day', 'cost'], true],
    ['distance', [], true],
  ] as const) {
    it(JSON.stringify(value), () => expect(parseFilters(value)).to.deep.equal({facets, distance}));
  }

  it('leaves out what it does not know, and says so once', async () => {
    const warnings = await consoleLines('warn', () => {
      expect(parseFilters('cost colour mood').facets).to.deep.equal(['cost']);
      parseFilters('cost colour mood');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(
      /^<spk-activity-finder>: filters="colour mood" is not known\. It takes: category day/,
    );
  });
});

describe('the attribute center', () => {
  for (const [value, point] of [
    ['53.42,-2.32', {lat: 53.42, lon: -2.32}],
    [' 53.42 , -2.32 ', {lat: 53.42, lon: -2.32}],
    ['', undefined],
  ] as const) {
    it(JSON.stringify(value), () => expect(parseCentre(value)).to.deep.equal(point));
  }

  for (const wrong of ['Sale', '53.42', '91,-2.32', '53.42,-2.32,1', '53.42;-2.32']) {
    it(`${wrong} is not understood, and the console says what is`, async () => {
      const warnings = await consoleLines('warn', () => expect(parseCentre(wrong)).to.equal(undefined));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`center="${wrong}"`).and.to.include('lat,lng');
    });
  }
});
