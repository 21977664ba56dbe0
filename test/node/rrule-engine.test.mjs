import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import fc from 'fast-check';
import {rollup} from 'rollup';
import rrule from 'rrule';
import {rruleEngine, rulesAlone, withoutCode} from '../../scripts/rollup-plugin-rrule-engine.mjs';
import {transpile} from '../../scripts/rollup-plugin-transpile.mjs';
import {loadRecurrence} from '../../src/model/recurrence.ts';

const folder = new URL('../../node_modules/rrule/dist/esm/', import.meta.url);
const sourceOf = (path) => readFileSync(new URL(`${path}.js`, folder), 'utf8');

for (const path of ['nlp/index', 'optionstostring', 'cache']) {
  test(`rrule without ${path} offers all that its engine imports of it`, async () => {
    const [, names] = new RegExp(`import \\{([^}]*)\\} from '\\./${path}'`).exec(sourceOf('rrule'));
    const stub = await import(
      `data:text/javascript,${encodeURIComponent(await withoutCode(sourceOf(path)))}`
    );
    for (const name of names.split(',').map((each) => each.trim())) {
      assert.throws(() => stub[name](), /not in this bundle/, name);
    }
  });
}

test('the rules are all that is taken of rrule', async () => {
  assert.equal(await rulesAlone(sourceOf('index')), "export { RRule } from './rrule';");
});

test('modules that have changed are refused', async () => {
  await assert.rejects(withoutCode('toText(1);'), /rrule has changed/);
  await assert.rejects(rulesAlone("export * from './rules';"), /rrule has changed/);
});

const freq = fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY');
const months = fc.option(fc.constantFrom('2,3', '1,6,12'));

/**
 * What a directory may say, the odd and the wrong included. Not what can never be, such as 31 February: the library looks
 * for it until the year 9999.
 */
const rules = fc
  .tuple(
    fc.oneof(
      fc.record({FREQ: freq, BYMONTH: months}),
      fc.record({FREQ: freq, BYMONTH: months, BYDAY: fc.constantFrom('MO', 'TU,TH', 'SA,SU', 'XX')}),
      fc.record({
        FREQ: fc.constantFrom('MONTHLY', 'YEARLY'),
        BYDAY: fc.constantFrom('2WE', '-1FR', '1MO,3MO', 'MO,TU'),
        BYSETPOS: fc.option(fc.constantFrom('1', '-1')),
      }),
      fc.record({FREQ: freq, BYMONTH: months, BYMONTHDAY: fc.constantFrom('1', '15,28', '-1')}),
      fc.record({FREQ: freq, BYYEARDAY: fc.constantFrom('60', '-1', '1,100')}),
      fc.record({FREQ: fc.constant('YEARLY'), BYWEEKNO: fc.constantFrom('1', '20', '-1')}),
    ),
    fc.record({
      INTERVAL: fc.option(fc.integer({min: 1, max: 4})),
      WKST: fc.option(fc.constantFrom('MO', 'SU')),
      COUNT: fc.option(fc.integer({min: 0, max: 12})),
      UNTIL: fc.option(fc.constantFrom('20260301', '20270101T120000Z', 'soon')),
    }),
  )
  .map((parts) =>
    Object.entries(Object.assign({}, ...parts))
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}=${value}`)
      .join(';'),
  );
const days = fc
  .date({min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

test('bundles give the days that the published library gives', async () => {
  const bundle = await rollup({
    input: 'src/model/recurrence.ts',
    plugins: [rruleEngine(), transpile(), resolve()],
    onwarn: () => undefined, // The library imports itself in circles.
  });
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
  const {loadRecurrence: load} = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  const [bundled, published] = [await load(), await loadRecurrence()];
  fc.assert(
    fc.property(rules, days, fc.option(days, {nil: undefined}), (rule, from, anchor) => {
      const span = {from, anchor, count: 6};
      assert.deepEqual(bundled(rule, span), published(rule, span), rule);
    }),
    {numRuns: 300},
  );
  assert.deepEqual(bundled('FREQ=WEEKLY;BYDAY=TU', {from: '2026-11-23', count: 2}), [
    '2026-11-24',
    '2026-12-01',
  ]);
});

test('rules that are followed far ahead fall on the days of their own years', async () => {
  const published = await loadRecurrence();
  const plain = (rule, from) => {
    const found = [];
    try {
      const horizon = new Date(Date.parse(from) + 5 * 366 * 86_400_000);
      const {until, ...options} = rrule.RRule.parseString(rule);
      new rrule.RRule({
        ...options,
        until: until && until < horizon ? until : horizon,
        dtstart: new Date(from),
      }).all((date) => found.push(date.toISOString().slice(0, 10)) < 6);
    } catch {
      // Not a rule.
    }
    return found;
  };
  const daily = rules.filter((rule) => !rule.includes('HOURLY'));
  fc.assert(
    fc.property(daily, days, (rule, from) => {
      assert.deepEqual(published(rule, {anchor: from, from, count: 6}), plain(rule, from), rule);
    }),
    {numRuns: 300},
  );
});
