import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {AGREED, CONFIRM, fillProfessional, someone} from './referral/answers.mjs';
import {Hands} from './referral/hands.mjs';
import {answersOf, howOften, ONCE, startPractice} from './referral/site.mjs';

// Referrals of somebody else, and where a form ends without sending, on the built bundle and the real server.

const CHECK = 'Check your answers before sending your referral';
const CAPACITY = 'They lack capacity, this is in their best interests';

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

const journey = (path, walk, options) => Hands.journey(browser, site, path, walk, options);
const ready = (hands) => hands.page.getByRole('button', {name: 'Continue'}).waitFor();

/** The links of the error summary. */
const problems = ({page}) => page.getByRole('alert').getByRole('link').allInnerTexts();

test('a professional is told what is wrong, mends it, sends, and refers another person', () =>
  journey('/professional.html', async (hands) => {
    const {page, person} = hands;
    await ready(hands);
    await hands.write({'First name': 'Zyxomund', Postcode: 'Qawel', 'NHS number': '999 123 4561'});
    await hands.press('Continue');
    await hands.on(/^There is a problem/);
    const said = await problems(hands);
    assert.ok(said.length > 8, said.join(', '));
    // Each link leads to a box or a choice that has the same words before it.
    for (const words of said) {
      const link = page.getByRole('alert').getByRole('link', {name: words, exact: true});
      await link.focus();
      await person.press('Enter');
      const described = await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        const root = active.getRootNode();
        const group = active.closest('fieldset[aria-describedby]');
        const ids = [active, group].flatMap(
          (each) => each?.getAttribute('aria-describedby')?.split(' ') ?? [],
        );
        return [active.localName, ids.map((id) => root.getElementById(id)?.innerText ?? '').join(' ')];
      });
      assert.match(described[0], /^(input|textarea|select)$/, words);
      assert.ok(described[1].includes(words), `“${words}” leads to “${described[1]}”`);
    }
    assert.ok(
      said.some((words) => /postcode/i.test(words)),
      said.join(', '),
    );
    assert.ok(
      said.some((words) => /NHS number/.test(words)),
      said.join(', '),
    );
    assert.equal(await site.count(), 0);

    await hands.write({'NHS number': '943 476 5919'});
    await fillProfessional(hands, 'Qaweltreeling');
    await hands.on(CHECK);
    await hands.press('Send referral');
    await hands.on('Referral sent');
    await hands.reference();
    const stored = await site.about('Qaweltreeling');
    assert.deepEqual(howOften(stored), ONCE);
    const answers = answersOf(stored.QuestionnaireResponse[0]);
    assert.deepEqual(answers['ref-name'], ['Dr Priya Shah']);
    assert.deepEqual(answers.reason, ['Frumious since Xandrember.']);
    assert.deepEqual(answers['prof-confirm'], [true]);
    assert.equal(
      stored.Patient[0].identifier.some(({value}) => value === '9434765919'),
      true,
    );

    await hands.press('Refer another person');
    await ready(hands);
    assert.equal(await hands.field('Your full name').inputValue(), 'Dr Priya Shah');
    for (const box of [
      'First name',
      'Last name',
      'NHS number',
      'Phone number',
      'Reason for referral',
      'Day',
    ]) {
      assert.equal(await hands.field(box).inputValue(), '', box);
    }
    assert.equal(await page.locator('input[type=checkbox]:checked').count(), 0, 'nothing is ticked');
    assert.doesNotMatch(await hands.text(), /Zyxomund|Frumious/);
    await fillProfessional(hands, 'Qaweltreesis');
    await hands.press('Send referral');
    await hands.on('Referral sent', {check: false});
    assert.deepEqual(howOften(await site.about('Qaweltreesis')), ONCE);
    assert.equal(await site.count(), 2);
  }));

test('an agency refers somebody who cannot agree, in their best interests', () =>
  journey('/agency.html', async (hands) => {
    const {page} = hands;
    await ready(hands);
    const {write, check, choose} = someone('Qaweltreedahl');
    await hands.choose({
      'Who are you filling this in for?': 'Someone I work with',
      [AGREED]: 'Yes',
      ...choose,
      'Can we tell their GP practice about this referral?': 'No',
    });
    const confirm = page.getByRole('checkbox', {name: CONFIRM});
    await confirm.waitFor();
    await hands.choose({[AGREED]: CAPACITY, 'Is the person expecting us to contact them?': 'No'});
    await confirm.waitFor({state: 'detached'});
    await page.getByText('Tell the person that we will be in touch before you send this.').waitFor();
    await hands.write({
      'Your full name': 'Jubjub Bandersnatchley',
      'Your job title or relationship to the person': 'Housing officer',
      'Your organisation or practice': 'Tulgeywood Homes',
      'Your email address': 'jub@tulgeywood.example.org',
      'Your phone number': '01632 960 777',
      ...write,
    });
    await hands.check(...check);
    await hands.press('Continue');
    await hands.on(/^There is a problem/);
    assert.deepEqual(await problems(hands), ['Enter the reasons for the decision']);
    await hands.write({'Explain the best interests decision': 'Vorpalsworth decided it with her sister.'});
    await hands.press('Continue');
    await hands.on(CHECK);
    await hands.press('Send referral');
    await hands.on('Referral sent');
    const all = await site.count();
    await page.goBack();
    await hands.on('Referral sent', {check: false});
    assert.equal(await hands.field('First name').count(), 0, 'the browser’s Back opens no answers again');
    assert.equal(await site.count(), all);
    const stored = await site.about('Qaweltreedahl');
    assert.deepEqual(howOften(stored), ONCE);
    const answers = answersOf(stored.QuestionnaireResponse[0]);
    assert.deepEqual(answers['consent-given'], ['best-interests']);
    assert.deepEqual(answers.capacity, ['Vorpalsworth decided it with her sister.']);
    assert.equal(answers['prof-confirm'], undefined);
    assert.ok(
      stored.Consent.some(({policyRule}) => /in their best interests/.test(policyRule?.text)),
      'the permission says why nobody agreed',
    );
  }));

test('no consent ends the form; its answers stay, and a safeguarding concern is told where to go', () =>
  journey('/agency.html', async (hands) => {
    const {page} = hands;
    await ready(hands);
    const before = await site.count();
    const {write, check, choose} = someone('Qaweltreenope');
    await hands.choose({
      'Who are you filling this in for?': 'Someone I care for or know',
      [AGREED]: 'No',
      'Is the person expecting us to contact them?': 'Yes',
      ...choose,
      'Do you have a safeguarding concern?': 'Yes',
      'Can we tell their GP practice about this referral?': 'No',
    });
    await page
      .getByText('Tell your local safeguarding team now. You do not need consent to do that.')
      .waitFor();
    await hands.write({
      'Your full name': 'Jubjub Bandersnatchley',
      'Your job title or relationship to the person': 'Neighbour',
      'Your email address': 'jub@tulgeywood.example.org',
      'Your phone number': '01632 960 777',
      ...write,
    });
    await hands.check(...check);
    await hands.press('Continue');
    await hands.on('You cannot send this referral yet');
    assert.match(await hands.text(), /tell your local safeguarding team/);
    await page.getByRole('link', {name: 'Back', exact: true}).click();
    await hands.field('Last name').waitFor();
    for (const [name, value] of Object.entries(write)) {
      assert.equal(await hands.field(name).inputValue(), value, name);
    }
    await hands.press('Continue');
    await hands.on('You cannot send this referral yet', {check: false});
    await page.goBack();
    await hands.field('Last name').waitFor();
    assert.equal(await hands.field('Last name').inputValue(), 'Qaweltreenope');
    assert.equal(await site.count(), before, 'nothing was sent');
  }));

test('urgent help and too young an age end the form; the person can go back, with their answers', () =>
  journey('/practice.html', async (hands) => {
    const {page} = hands;
    const before = await site.count();
    await hands.press('Start now');
    await hands.on('I need urgent help', {check: false});
    await hands.check('Yes');
    await hands.press('Continue');
    await hands.on('Get help now');
    for (const number of ['999', '111', '116 123']) {
      await page.getByRole('link', {name: number}).first().waitFor();
    }
    await hands.press('Change my answer');
    await hands.on('I need urgent help', {check: false});
    const box = page.getByRole('checkbox', {name: 'Yes'});
    assert.equal(await box.isChecked(), true);
    await box.uncheck();
    await hands.press('Continue');
    await hands.on('What is your name?', {check: false});
    await hands.write({'First name': 'Zyxomund', 'Last name': 'Qaweltreeyoung'});
    await hands.press('Continue');
    await hands.on('What should we call you?', {check: false});
    await hands.press('Continue');
    await hands.on('What is your date of birth?', {check: false});
    await hands.write({Day: '1', Month: '2', Year: String(new Date().getFullYear() - 12)});
    await hands.press('Continue');
    await hands.on('This service is for people aged 18 and over');
    await page.getByRole('link', {name: '0800 1111'}).waitFor();
    await page.getByRole('link', {name: 'Back', exact: true}).click();
    await hands.on('What is your date of birth?', {check: false});
    assert.equal(await hands.field('Day').inputValue(), '1');
    await hands.write({Year: '1953'});
    await hands.press('Continue');
    await hands.on('What is your address?', {check: false});
    await page.getByRole('link', {name: 'Back', exact: true}).click();
    await hands.on('What is your date of birth?', {check: false});
    await page.goBack();
    await hands.on('What should we call you?', {check: false});
    await page.goBack();
    await hands.on('What is your name?', {check: false});
    assert.equal(await hands.field('Last name').inputValue(), 'Qaweltreeyoung');
    assert.equal(await site.count(), before, 'nothing was sent');
  }));
