import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import '../../scripts/resolve-ts.mjs';
import {launchChromium} from '../support/browsers.mjs';
import {Hands} from './referral/hands.mjs';
import {answersOf, howOften, ONCE, startPractice} from './referral/site.mjs';
import {faults} from './referral/witness.mjs';

// Referring oneself on the built bundle and the real server, under its policy, with the keyboard alone.

let site;
let browser;
before(async () => {
  site = await startPractice();
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  site?.close();
});

async function words(lang) {
  const [referral, form, fields, questions, items] = await Promise.all(
    ['referral', 'referral-form', 'fields', 'questionnaire', 'questionnaire-items'].map(
      async (section) => (await import(`../../src/i18n/${section}/${lang}.ts`))[lang],
    ),
  );
  return {...referral, t: form, field: fields, way: questions, item: items};
}

/** The pages of the form in their order, and what a person does on each. */
function pages(lastName, {fields, options, field, item}) {
  const label = (id) => fields[id].label;
  return [
    ['urgent', () => undefined],
    [
      'name',
      async (hands) => {
        await hands.keyIn(label('first-name'), 'Zyxomund');
        await hands.keyIn(label('last-name'), lastName);
      },
    ],
    ['preferred-name', (hands) => hands.keyIn(label('preferred-name'), 'Zyxie-Wyn')],
    [
      'dob',
      async (hands) => {
        await hands.keyIn(field.day, '14');
        await hands.keyIn(field.month, '10');
        await hands.keyIn(field.year, '1953');
      },
    ],
    [
      'home',
      async (hands) => {
        await hands.keyIn(label('address-line1'), '7 Vorpalgate Wynd');
        await hands.keyIn(label('town'), 'Brilligtown');
        await hands.keyIn(label('postcode'), 'm33 7zf');
      },
    ],
    [
      'contact',
      async (hands) => {
        await hands.keyIn(label('phone'), '07700 900741');
        await hands.keyIn(label('email'), 'zyx.qaw@mimsy.example.org');
      },
    ],
    [
      'contact-ok',
      async (hands) => {
        await hands.tick(options['contact-ok'].phone);
        await hands.tick(options['contact-ok'].letter);
      },
    ],
    ['safe-contact', (hands) => hands.keyIn(label('safe-contact'), 'Never during Gimblehour')],
    ['best-time', (hands) => hands.tick(options['best-time'].afternoon)],
    ['gp', (hands) => hands.arrowTo('Meadowside Surgery', 'Riverbank Medical Centre')],
    [
      'language',
      async (hands) => {
        await hands.reach(label('language'));
        await hands.person.type(options.language.pl);
      },
    ],
    ['interpreter', (hands) => hands.arrowTo(options.interpreter.no, options.interpreter.spoken)],
    ['format', (hands) => hands.tick(options.format['large-print'])],
    ['access', (hands) => hands.tick(options.access.longer)],
    ['advocate', (hands) => hands.arrowTo(item.yes)],
    ['advocate-details', (hands) => hands.keyIn(label('advocate-name'), 'Borogove Mimsdaughter')],
    [
      'needs',
      async (hands) => {
        await hands.tick(options.needs.lonely);
        await hands.tick(options.needs.digital);
      },
    ],
    ['reason', (hands) => hands.keyIn(label('reason'), 'Slithy since Xandrember.')],
    ['matters', (hands) => hands.keyIn(label('matters'), 'Outgrabing with my toves')],
    ['hoped', (hands) => hands.keyIn(label('hoped'), 'More galumphing')],
    ['caring', (hands) => hands.arrowTo(options.caring.yes)],
    ['health', (hands) => hands.keyIn(label('health'), 'A manxome knee')],
    ['services', (hands) => hands.tick(options.services.housing)],
    ['gender', (hands) => hands.arrowTo(options.gender.woman, options.gender['non-binary'])],
  ];
}

const EXPECTED = {
  'first-name': ['Zyxomund'],
  'preferred-name': ['Zyxie-Wyn Qwertel'],
  dob: ['1953-10-14'],
  'address-line1': ['7 Vorpalgate Wynd'],
  town: ['Brilligtown'],
  postcode: ['m33 7zf'],
  phone: ['07700 900741'],
  email: ['zyx.qaw@mimsy.example.org'],
  'contact-ok': ['phone', 'letter'],
  'safe-contact': ['Never during Gimblehour'],
  'best-time': ['afternoon'],
  language: ['pl'],
  interpreter: ['spoken'],
  format: ['large-print'],
  access: ['longer'],
  advocate: [true],
  'advocate-name': ['Borogove Mimsdaughter'],
  needs: ['lonely', 'digital'],
  reason: ['Slithy since Xandrember.'],
  matters: ['Outgrabing with my toves'],
  hoped: ['More galumphing'],
  caring: ['yes'],
  services: ['housing'],
  health: ['A manxome knee'],
  gender: ['non-binary'],
  'agree-refer': [true],
  'agree-gp': [true],
  'agree-share': ['ask'],
};

/** From the council's page to the practice's, with an activity. */
async function chooseActivity(hands) {
  const {person, page} = hands;
  await person.ready();
  const [name] = await person.results();
  await hands.enter(name);
  await hands.enter('Refer to this activity');
  await page.waitForURL(/practice/);
  const id = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('activity');
  await page.getByText('You are asking about').first().waitFor();
  assert.ok((await hands.text()).includes(name));
  return {id, name};
}

for (const [lang, path, lastName] of [
  ['en', '/', 'Qaweltreeson'],
  ['cy', '/practice-cy.html', 'Qaweltreewyn'],
]) {
  test(`somebody refers themselves with the keyboard alone (${lang}, from ${path})`, () =>
    Hands.journey(browser, site, path, async (hands) => {
      const w = await words(lang);
      const {person} = hands;
      const label = (id) => w.fields[id].label;
      const activity = path === '/' ? await chooseActivity(hands) : undefined;
      await hands.page.getByRole('heading', {name: w.titles.self}).waitFor();
      assert.deepEqual(await faults(hands.page), []);
      await hands.enter(w.t.startNow);
      for (const [id, answer] of pages(lastName, w)) {
        await hands.on(label(id));
        await answer(hands);
        await hands.enter(w.way.continueLabel);
      }

      await hands.on(new RegExp(`^${label('agree-refer').split('{')[0]}`));
      await hands.tick(w.item.yes);
      await hands.enter(w.way.continueLabel);
      await hands.on(label('agree-gp'));
      await hands.arrowTo(w.item.yes);
      await hands.enter(w.way.continueLabel);
      await hands.on(label('agree-share'));
      await hands.arrowTo(w.options['agree-share'].yes, w.options['agree-share'].ask);
      await hands.enter(w.way.continueLabel);

      await hands.on(w.t.checkHeading);
      await hands.enter(new RegExp(`^${w.way.change} ${label('preferred-name').replaceAll('?', '\\?')}`));
      await hands.on(label('preferred-name'));
      await hands.reach(label('preferred-name'));
      await person.press('End');
      await person.type(' Qwertel');
      await hands.enter(w.way.continueLabel);
      await hands.on(w.t.checkHeading, {check: false});
      assert.match(await hands.text(), /Zyxie-Wyn Qwertel/);
      if (activity) assert.ok((await hands.text()).includes(`You are asking about ${activity.name}`));
      await hands.enter(w.t.send);

      await hands.on(w.t.sentHeading);
      const reference = await hands.reference();
      assert.ok((await hands.text()).includes(w.t.thanks('Zyxie-Wyn Qwertel')));

      const stored = await site.about(lastName);
      assert.deepEqual(howOften(stored), ONCE);
      const [task] = stored.Task;
      assert.equal(task.status, 'requested');
      assert.ok(JSON.stringify(task.identifier).includes(reference), 'the reference leads to the task');
      const {'last-name': last, ...answers} = answersOf(stored.QuestionnaireResponse[0]);
      assert.deepEqual(last, [lastName]);
      for (const [id, values] of Object.entries(EXPECTED)) assert.deepEqual(answers[id], values, id);
      assert.deepEqual(
        [answers['activity-id'], answers['activity-name']],
        activity ? [[activity.id], [activity.name]] : [undefined, undefined],
      );
      if (activity) assert.ok(JSON.stringify(stored.ServiceRequest).includes(activity.name));
      const [patient] = stored.Patient;
      assert.equal(patient.birthDate, '1953-10-14');
      assert.equal(patient.address[0].postalCode, 'M33 7ZF');
    }));
}
