import {expect} from '@open-wc/testing';
import {readSettings} from '../../src/referral-form/read-settings.js';
import {FIELDS} from '../../src/referral-form/fields/index.js';
import {startSession} from '../../src/questionnaire/engine/session.js';
import {formOf} from './support.js';

/** The safety core: urgent help, names, one contact, agreement. */
const CORE = [...FIELDS.values()].filter(({core}) => core).map(({id}) => id);

describe('settings of the referral form', () => {
  it('may be nothing at all', () => {
    for (const nothing of [undefined, null, {}]) {
      expect(readSettings(nothing)).to.deep.equal({settings: {}, faults: []});
    }
  });

  it('keeps what is right', () => {
    const settings = {
      organisation: 'Meadowside Surgery',
      service: {en: 'Link workers', cy: 'Gweithwyr cyswllt'},
      contactWithin: '5 working days',
      phone: '01632 960 142',
      urgentLines: ['Call {999}'],
      whoFor: ['You live in Leeds'],
      notFor: [{en: 'Letters', cy: 'Llythyrau'}],
      time: 'About 4 minutes',
      checks: [{question: 'Do you live here?', stopAt: 'no', stop: {heading: 'No', body: ['Ask there']}}],
      minAge: 16,
      parentAge: 18,
      practices: [{name: 'Meadowside', odsCode: 'Y99999'}],
      practicesOnly: true,
      privacyUrl: 'https://example.org/privacy?v=3',
      nation: 'wales',
      fields: {drop: ['gp'], words: {dob: {label: 'Birthday', hint: 'As on your passport'}}},
    };
    expect(readSettings({$schema: 'x.json', ...settings})).to.deep.equal({settings, faults: []});
  });

  it('knows the safety core', () => {
    expect(CORE).to.include.members([
      'urgent',
      'first-name',
      'last-name',
      'contact',
      'contact-ok',
      'consent-given',
      'agree-refer',
      'prof-confirm',
    ]);
  });

  for (const id of CORE) {
    it(`cannot drop ${id}, nor make it optional`, async () => {
      const {settings, faults} = readSettings({fields: {drop: [id], optional: [id]}});
      expect(faults.map(({key}) => key)).to.deep.equal(['fields.drop[0]', 'fields.optional[0]']);
      for (const {message} of faults) expect(message).to.include(`"${id}" belongs to the safety core`);
      expect(formOf('professional', settings)).to.deep.equal(formOf('professional'));
      // Also where somebody passes settings that nobody has read.
      const unread = {fields: {drop: [id], optional: [id]}};
      expect(formOf('self', unread)).to.deep.equal(formOf('self'));
      expect((await startSession(formOf('self', unread))).faults).to.deep.equal([]);
    });
  }

  const rows: readonly (readonly [string, unknown, string])[] = [
    ['a list', [], ''],
    ['a word', 'x', ''],
    ['an unknown key', {organization: 'x'}, 'organization'],
    ['an empty text', {organisation: ' '}, 'organisation'],
    ['a number as text', {service: 5}, 'service'],
    ['no language', {service: {}}, 'service'],
    ['another language', {service: {en: 'x', fr: 'y'}}, 'service.fr'],
    ['no urgent lines', {urgentLines: []}, 'urgentLines'],
    ['an age in words', {minAge: 'eighteen'}, 'minAge'],
    ['half a year', {minAge: 17.5}, 'minAge'],
    ['a script as address', {privacyUrl: 'javascript:alert(1)'}, 'privacyUrl'],
    ['an address without https', {privacyUrl: 'http://example.org'}, 'privacyUrl'],
    ['four checks', {checks: Array(4).fill({question: 'x', stopAt: 'yes'})}, 'checks'],
    ['a check that cannot stop', {checks: [{question: 'x'}]}, 'checks[0].stopAt'],
    [
      'a dead end',
      {checks: [{question: 'x', stopAt: 'no', stop: {heading: 'No', body: []}}]},
      'checks[0].stop.body',
    ],
    ['a practice without a name', {practices: [{odsCode: 'Y99999'}]}, 'practices[0].name'],
    ['a practice twice', {practices: [{name: 'a'}, {name: 'a'}]}, 'practices[1].name'],
    ['a wrong ODS code', {practices: [{name: 'a', odsCode: 'y 1'}]}, 'practices[0].odsCode'],
    ['only practices, and none', {practicesOnly: true}, 'practicesOnly'],
    ['yes for true', {practices: [{name: 'a'}], practicesOnly: 'yes'}, 'practicesOnly'],
    ['another nation', {nation: 'france'}, 'nation'],
    ['an unknown field', {fields: {drop: ['surname']}}, 'fields.drop[0]'],
    ['both contacts', {fields: {drop: ['phone', 'email']}}, 'fields.drop'],
    ['words for an unknown field', {fields: {words: {x: {label: 'x'}}}}, 'fields.words.x'],
    ['options for a text', {fields: {options: {reason: ['x']}}}, 'fields.options.reason'],
    [
      'options the form depends on',
      {fields: {options: {'consent-given': ['yes']}}},
      'fields.options.consent-given',
    ],
    ['an unknown option', {fields: {options: {needs: ['lonely', 'horses']}}}, 'fields.options.needs[1]'],
    ['no option', {fields: {options: {needs: []}}}, 'fields.options.needs'],
    [
      'an item with a taken id',
      {fields: {add: [{item: {linkId: 'dob', type: 'date'}}]}},
      'fields.add[0].item.linkId',
    ],
    ['an item of no type', {fields: {add: [{item: {linkId: 'x', type: 'poem'}}]}}, 'fields.add[0].item.type'],
    [
      'an item below with a taken id',
      {fields: {add: [{item: {linkId: 'x', type: 'group', item: [{linkId: 'x', type: 'string'}]}}]}},
      'fields.add[0].item.item[0].linkId',
    ],
  ];
  for (const [name, settings, key] of rows) {
    it(`${name} is a fault that names ${key || 'the settings'}`, async () => {
      const {settings: rest, faults} = readSettings(settings);
      expect(faults.map((fault) => fault.key)).to.deep.equal([key]);
      expect(faults[0]!.message).to.match(
        key ? new RegExp(`^"${key.replace(/[[\].]/g, '\\$&')}" `) : /^The settings /,
      );
      expect((await startSession(formOf('agency', rest))).faults).to.deep.equal([]);
    });
  }

  it('keeps both contacts where both would go', async () => {
    const written = {fields: {drop: ['gp', 'phone', 'email']}};
    for (const settings of [readSettings(written).settings, written]) {
      const session = await startSession(formOf('self', settings));
      for (const id of ['phone', 'email']) expect(session.nodesOf(id)).to.have.length(1);
      expect(session.nodesOf('gp')).to.deep.equal([]);
    }
  });
});
