import {expect} from '@open-wc/testing';
import {cy as welshProblems} from '../../src/i18n/problems/cy.js';
import {en as problems} from '../../src/i18n/problems/en.js';
import {REFERRAL_PRESETS, type ReferralPreset} from '../../src/model/referral.js';
import {problemMessage} from '../../src/questionnaire/engine/problem-message.js';
import {startSession} from '../../src/questionnaire/engine/session.js';
import {allPages} from '../../src/questionnaire/pages.js';
import {formVersion, referralQuestionnaire} from '../../src/referral-form/compile.js';
import {FIELDS} from '../../src/referral-form/fields/index.js';
import {readSettings} from '../../src/referral-form/read-settings.js';
import type {ReferralSettings} from '../../src/referral-form/settings.js';
import {
  date,
  filled,
  flag,
  formOf,
  isAsked,
  LEAST,
  option,
  problemsOf,
  text,
  TEXTS,
  type Answers,
} from './support.js';

/** Everything that can be asked. */
const EVERYTHING: ReferralSettings = {
  minAge: 12,
  privacyUrl: 'https://example.org/privacy',
  fields: {ask: [...FIELDS.keys()]},
};

describe('referral forms', () => {
  for (const preset of REFERRAL_PRESETS) {
    for (const [name, settings] of [
      ['as it comes', {}],
      ['with everything', EVERYTHING],
    ] as const) {
      it(`${preset}, ${name}: no faults, and no FHIRPath`, async () => {
        const session = await startSession(formOf(preset, settings));
        expect(session.faults).to.deep.equal([]);
        expect(session.form.usesFhirPath).to.equal(false);
      });
    }

    it(`${preset}: has nothing ticked before`, async () => {
      const session = await startSession(formOf(preset, EVERYTHING));
      expect(session.response().item).to.equal(undefined);
    });

    it(`${preset}: can be sent with the least`, async () => {
      expect(problemsOf(await filled(preset, LEAST[preset]))).to.deep.equal([]);
    });

    for (const linkId of Object.keys(LEAST[preset])) {
      const optional =
        linkId === 'phone' || (preset === 'self' && ['address-line1', 'town'].includes(linkId));
      if (optional) continue;
      it(`${preset}: cannot be sent without ${linkId}`, async () => {
        const {[linkId]: _left, ...others} = LEAST[preset];
        const missing = problemsOf(await filled(preset, others)).map((each) => each.split(' ')[0]);
        // Without who agreed there is nothing to confirm.
        expect(missing).to.deep.equal([linkId]);
      });
    }

    it(`${preset}: Welsh has words of its own for every item and option`, () => {
      const missing: string[] = [];
      let seen = 0;
      const visit = (item: unknown, at: string) => {
        if (typeof item !== 'object' || item === null) return;
        const {text: words, display, linkId, code} = item as Record<string, string>;
        const name = `${at}/${linkId ?? code ?? ''}`;
        for (const [key, value] of [
          ['_text', words],
          ['_display', display],
        ] as const) {
          if (typeof value !== 'string') continue;
          seen++;
          if (!JSON.stringify((item as Record<string, unknown>)[key] ?? '').includes('"cy"'))
            missing.push(name);
        }
        for (const below of Object.values(item)) {
          if (Array.isArray(below)) below.forEach((each) => visit(each, name));
          else visit(below, name);
        }
      };
      formOf(preset, EVERYTHING).item!.forEach((item) => visit(item, ''));
      expect(seen).to.be.greaterThan(150);
      expect(missing).to.deep.equal([]);
    });
  }

  it('has stable addresses', () => {
    const {url, version, language} = formOf('self');
    expect([url, version, language]).to.deep.equal([
      'urn:social-prescribing-kit:questionnaire:referral-self',
      '1.0.0',
      'en',
    ]);
  });

  it('asks one thing a page of people who refer themselves', async () => {
    const session = await startSession(formOf('self'));
    const pages = allPages(session, 'one-question').map(({heading}) => heading?.item.linkId);
    expect(pages).to.include.members(['urgent', 'name', 'dob', 'home', 'contact', 'practice', 'needs']);
    expect(pages).not.to.include.members(['nfa', 'gp-none', 'phone']);
  });

  it('asks professionals by groups', async () => {
    const session = await startSession(formOf('professional'));
    expect(allPages(session, 'group').map(({heading}) => heading?.item.text.text)).to.deep.equal([
      'About you',
      'Permission',
      'The person',
      'Support to use the service',
      'Reason for referral',
      'Safety',
      'Agreement',
    ]);
  });

  it('lets browsers fill in only what is about whoever writes', async () => {
    const tokens = async (preset: ReferralPreset) => {
      const {byLinkId} = (await startSession(formOf(preset))).form;
      return [...byLinkId.values()].flatMap(({linkId, definition}) => {
        const found = definition.extension?.find(
          ({url}) => url === 'urn:social-prescribing-kit:autocomplete',
        );
        return found ? [`${linkId} ${found.valueString}`] : [];
      });
    };
    const professional = await tokens('professional');
    expect(professional.filter((each) => !each.endsWith(' off'))).to.deep.equal([
      'ref-name name',
      'ref-org organization',
      'ref-email email',
      'ref-phone tel',
    ]);
    expect(professional).to.include.members(['first-name off', 'dob off', 'postcode off', 'phone off']);
    const self = await tokens('self');
    expect(self).to.include.members([
      'first-name given-name',
      'dob bday',
      'postcode postal-code',
      'phone tel',
    ]);
    expect(self.filter((each) => each.endsWith(' off'))).to.deep.equal([]);
  });

  it('never asks people who refer themselves about risk', async () => {
    const session = await startSession(formOf('self', EVERYTHING));
    for (const id of ['safeguarding', 'risk-any', 'risk-detail', 'mh-risk', 'attach', 'section-safety']) {
      expect(session.nodesOf(id), id).to.deep.equal([]);
    }
    expect(JSON.stringify(formOf('self'))).not.to.include('domestic-abuse');
    expect(JSON.stringify(formOf('professional'))).to.include('domestic-abuse');
  });
});

describe('conditions of referral forms', () => {
  const rows: readonly (readonly [
    string,
    ReferralPreset,
    Answers,
    readonly string[],
    readonly string[],
    ReferralSettings?,
  ])[] = [
    ['no fixed address', 'professional', {nfa: flag(true)}, [], ['address-line1', 'town', 'postcode']],
    ['an address', 'professional', {}, ['address-line1', 'town', 'postcode'], []],
    ['not registered', 'self', {'gp-none': flag(true)}, [], ['gp']],
    ['agreed', 'agency', {'consent-given': option('consent-given', 'yes')}, ['prof-confirm'], ['capacity']],
    [
      'best interests',
      'agency',
      {'consent-given': option('consent-given', 'best-interests')},
      ['capacity'],
      ['prof-confirm'],
    ],
    ['not expecting us', 'agency', {aware: flag(false)}, ['aware-warning'], []],
    ['expecting us', 'agency', {aware: flag(true)}, [], ['aware-warning']],
    ['family', 'agency', {who: option('who', 'know')}, [], ['ref-org']],
    ['a worker', 'agency', {who: option('who', 'work')}, ['ref-org'], []],
    ['professionals always work somewhere', 'professional', {}, ['ref-org'], []],
    ['safeguarding', 'professional', {safeguarding: flag(true)}, ['safeguarding-message'], []],
    ['no safeguarding', 'professional', {safeguarding: flag(false)}, [], ['safeguarding-message']],
    ['a risk', 'agency', {'risk-any': option('risk-any', 'yes')}, ['risk-detail'], []],
    ['not known', 'agency', {'risk-any': option('risk-any', 'unknown')}, [], ['risk-detail']],
    ['soon', 'agency', {urgency: option('urgency', 'soon')}, ['urgency-why'], []],
    ['routine', 'agency', {urgency: option('urgency', 'routine')}, [], ['urgency-why']],
    ['a home visit', 'agency', {'needs-home': flag(true)}, ['needs-home-why'], []],
    ['an advocate', 'self', {advocate: flag(true)}, ['advocate-details', 'advocate-name'], []],
    ['the day before 16', 'self', {dob: date('2010-03-11')}, ['parent-name'], [], {minAge: 12}],
    ['16 today', 'self', {dob: date('2010-03-10')}, [], ['parent-name'], {minAge: 12}],
    [
      '17, asked below 18',
      'agency',
      {dob: date('2008-03-11')},
      ['parent-agrees'],
      [],
      {minAge: 0, parentAge: 18},
    ],
  ];
  for (const [name, preset, answers, asked, notAsked, settings] of rows) {
    it(`${preset}: ${name}`, async () => {
      const session = await filled(preset, answers, settings);
      for (const id of asked) expect(isAsked(session, id), id).to.equal(true);
      for (const id of notAsked) expect(isAsked(session, id), id).to.equal(false);
    });
  }

  it('asks no parent where nobody can be that young', async () => {
    expect((await filled('self')).nodesOf('parent-name')).to.deep.equal([]);
  });

  it('takes a phone number or an email address', async () => {
    for (const preset of REFERRAL_PRESETS) {
      const {phone: _phone, ...others} = LEAST[preset];
      const session = await filled(preset, others);
      expect(problemsOf(session)).to.deep.equal(['contact empty.group']);
      const [problem] = session.problems();
      const {item} = session.node(problem!.key)!;
      const said = (words: typeof problems, locale: string) => problemMessage(problem!, item, words, locale);
      expect(said(problems, 'en')).to.equal('Enter a phone number or an email address');
      expect(said(welshProblems, 'cy')).to.equal('Llenwch y rhan hon: rhif ffôn neu gyfeiriad e-bost');
      const email = text('a@example.org');
      expect(problemsOf(await filled(preset, {...others, email}))).to.deep.equal([]);
    }
  });

  it('wants the one contact that settings leave, and what was added after both', async () => {
    const pager = {linkId: 'pager', type: 'string', text: 'Pager number'};
    const fax = {linkId: 'fax', type: 'string', text: 'Fax number'};
    const add = [
      {item: pager, after: 'contact'},
      {item: fax, after: 'email'},
    ];
    const {phone: _phone, ...others} = LEAST.self;
    const session = await filled('self', others, {fields: {drop: ['phone'], add}});
    expect(problemsOf(session)).to.deep.equal(['email empty.text']);
    expect(session.nodesOf('contact')).to.deep.equal([]);
    const person = session.nodes.find(({item}) => item.linkId === 'section-person')!;
    const ids = person.children.map(({item}) => item.linkId);
    expect(ids.slice(ids.indexOf('email'))).to.include.ordered.members([
      'email',
      'fax',
      'pager',
      'contact-ok',
    ]);
  });

  it('takes "not sure" and "none" alone', async () => {
    const needs = option('needs', 'lonely', 'not-sure');
    const format = option('format', 'braille', 'none');
    expect(problemsOf(await filled('self', {...LEAST.self, needs, format}))).to.deep.equal([
      'format none.conflict',
      'needs none.conflict',
    ]);
  });

  it('wants reasons for a best-interests decision', async () => {
    const answers = {
      ...LEAST.professional,
      'consent-given': option('consent-given', 'best-interests'),
      capacity: text('Dementia'),
    };
    expect(problemsOf(await filled('professional', answers))).to.deep.equal(['capacity between']);
  });
});

describe('messages of referral forms', () => {
  it('name what is asked, and quote nothing', async () => {
    const required = [...FIELDS.values()]
      .filter(({type, id}) => !['words', 'group', 'hidden', 'tick'].includes(type) && !id.startsWith('emerg'))
      .map(({id}) => id);
    const settings = {...EVERYTHING, fields: {ask: [...FIELDS.keys()], required}};
    for (const preset of REFERRAL_PRESETS) {
      const session = await filled(
        preset,
        {
          dob: date('2012-03-09'),
          advocate: flag(true),
          ...(preset !== 'self' && {
            'consent-given': option('consent-given', preset === 'agency' ? 'best-interests' : 'yes'),
            'risk-any': option('risk-any', 'yes'),
            urgency: option('urgency', 'soon'),
            'needs-home': flag(true),
          }),
        },
        settings,
      );
      const said = session
        .problems()
        .map((problem) => problemMessage(problem, session.node(problem.key)!.item, problems, 'en', 'en'));
      expect(said.length).to.be.greaterThan(25);
      expect(said.filter((message) => /“|this$|your answer/i.test(message))).to.deep.equal([]);
      expect(said.some((message) => /^(?:Enter|Select) /.test(message))).to.equal(true);
    }
  });
});

describe('settings of referral forms', () => {
  const read = (settings: unknown) => {
    const {settings: good, faults} = readSettings(settings);
    expect(faults).to.deep.equal([]);
    return good;
  };

  it('drops, asks, and makes optional and required', async () => {
    const settings = read({
      fields: {drop: ['gp', 'address'], ask: ['pronouns'], optional: ['dob'], required: ['reason']},
    });
    const session = await filled('self', {}, settings);
    for (const id of ['gp', 'address-line1', 'address-line2', 'town'])
      expect(session.nodesOf(id)).to.deep.equal([]);
    expect(isAsked(session, 'pronouns')).to.equal(true);
    expect(isAsked(session, 'postcode')).to.equal(true);
    expect(problemsOf(session)).to.include('reason empty.text').and.not.to.include('dob date.empty');
  });

  it('reorders within a section', () => {
    const settings = read({fields: {order: ['hoped', 'needs']}});
    const section = formOf('self', settings).item!.find(({linkId}) => linkId === 'section-reason')!;
    expect(section.item!.slice(0, 3).map(({linkId}) => linkId)).to.deep.equal(['hoped', 'needs', 'reason']);
  });

  it('relabels in both languages, and says what it is called then', async () => {
    const settings = read({fields: {words: {'first-name': {label: {en: 'Given name', cy: 'Enw bedydd'}}}}});
    const session = await filled('self', {}, settings);
    const [node] = session.nodesOf('first-name');
    expect(node!.item.text.translations.get('cy')).to.equal('Enw bedydd');
    const problem = session.problems().find(({linkId}) => linkId === 'first-name')!;
    expect(problemMessage(problem, node!.item, problems, 'en', 'en')).to.equal('Enter given name');
  });

  it('trims options and adds own ones', async () => {
    const settings = read({
      fields: {options: {needs: ['money', {id: 'garden', label: {en: 'Gardening', cy: 'Garddio'}}]}},
    });
    const session = await filled('self', {}, settings);
    const labels = session.nodesOf('needs')[0]!.options.map(({label}) => label.text);
    expect(labels).to.deep.equal(['Money, benefits or debt', 'Gardening']);
  });

  it('adds questions of its own', async () => {
    const item = {linkId: 'pets', type: 'boolean', text: 'Do you have pets?', required: true};
    const settings = read({fields: {add: [{item, after: 'living'}, {item: {...item, linkId: 'x.y'}}]}});
    const session = await filled('agency', {}, settings);
    expect(session.faults).to.deep.equal([]);
    const section = session.nodes.find((node) => node.item.linkId === 'section-reason')!;
    const ids = section.children.map((child) => child.item.linkId);
    expect(ids[ids.indexOf('living') + 1]).to.equal('pets');
    expect(ids.at(-1)).to.equal('x.y');
    expect(problemsOf(session)).to.include('pets empty.yesno');
  });

  it('offers partner practices, and "not registered"', async () => {
    const practices = [{name: 'Meadowside', odsCode: 'Y99999'}, {name: 'Riverside'}];
    const open = await filled('self', {}, read({practices}));
    expect(open.nodesOf('gp')[0]!.item.type).to.equal('open-choice');
    expect(open.nodesOf('gp-none')).to.deep.equal([]);
    const only = await filled('self', {}, read({practices, practicesOnly: true}));
    expect(only.nodesOf('gp')[0]!.item.type).to.equal('choice');
    expect(only.nodesOf('gp')[0]!.options.map(({answer}) => answer.valueCoding?.code)).to.deep.equal([
      'Y99999',
      'practice-2',
      'not-registered',
    ]);
  });

  it('links to the privacy notice', () => {
    const form = JSON.stringify(formOf('self', read({privacyUrl: 'https://example.org/privacy'})));
    expect(form).to.include(
      '{"url":"urn:social-prescribing-kit:link","valueUri":"https://example.org/privacy"}',
    );
    expect(JSON.stringify(formOf('self'))).not.to.include('social-prescribing-kit:link');
  });

  it('names the service in both languages', () => {
    const form = JSON.stringify(formOf('self', read({service: {en: 'Hand in Hand', cy: 'Law yn Llaw'}})));
    expect(form).to.include('I agree to be referred to Hand in Hand and for them to contact me');
    expect(form).to.include('gael fy atgyfeirio at Law yn Llaw');
    expect(form).not.to.match(/\{[a-z]+\}/);
  });
});

describe('versions of referral forms', () => {
  const versionOf = (settings: ReferralSettings, preset: ReferralPreset = 'self') =>
    formVersion(preset, settings, TEXTS);

  it('are the kit’s own where settings change no question', () => {
    const unseen: readonly ReferralSettings[] = [
      {},
      {minAge: 18, parentAge: 16},
      {phone: '01632 960 142', urgentLines: ['Call {999}'], whoFor: ['Everybody'], time: '3 minutes'},
      {fields: {drop: ['tried'], words: {tried: {label: 'Tried'}}}},
    ];
    for (const settings of unseen) expect(versionOf(settings), JSON.stringify(settings)).to.equal('1.0.0');
  });

  it('are others where they change what is asked or said, each its own', () => {
    const changed: readonly ReferralSettings[] = [
      {organisation: 'Meadowside Surgery'},
      {organisation: 'Riverside Surgery'},
      {minAge: 16},
      {minAge: 12},
      {minAge: 12, parentAge: 14},
      {privacyUrl: 'https://example.org/privacy'},
      {practices: [{name: 'Meadowside', odsCode: 'Y99999'}]},
      {checks: [{question: 'Do they live here?', stopAt: 'no'}]},
      {fields: {drop: ['best-time']}},
      {fields: {ask: ['living']}},
      {fields: {optional: ['postcode']}},
      {fields: {order: ['hoped', 'needs']}},
      {fields: {words: {reason: {label: 'What is going on?'}}}},
      {fields: {options: {needs: ['money', 'housing']}}},
      {fields: {add: [{item: {linkId: 'pets', type: 'boolean', text: 'Pets?'}}]}},
    ];
    const versions = changed.map((settings) => versionOf(settings));
    expect(new Set(versions).size).to.equal(changed.length);
    for (const version of versions) expect(version).to.match(/^1\.0\.0\+[a-z\d]{4,7}$/);
    expect(changed.map((settings) => versionOf(settings))).to.deep.equal(versions);
    expect(formOf('self', changed[0]).version).to.equal(versions[0]);
  });

  it('stay the same tomorrow, and before the Welsh texts are there', () => {
    const settings: ReferralSettings = {minAge: 12, organisation: {en: 'Hand in Hand', cy: 'Law yn Llaw'}};
    const days = ['2026-03-10', '2026-03-11'].map(
      (day) => referralQuestionnaire('self', settings, TEXTS, day).version,
    );
    expect(days[1]).to.equal(days[0]);
    const {cy: _cy, ...english} = TEXTS;
    expect(formVersion('self', settings, english)).to.equal(days[0]);
  });

  it('of the presets are told apart by their addresses', () => {
    const settings = {organisation: 'Meadowside Surgery'};
    const names = REFERRAL_PRESETS.map((preset) => {
      const {url, version} = formOf(preset, settings);
      return `${url}|${version}`;
    });
    expect(new Set(names).size).to.equal(3);
  });
});
