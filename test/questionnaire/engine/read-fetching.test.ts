import {expect} from '@open-wc/testing';
import type {QuestionnaireItem} from '../../../src/model/fhir.js';
import {readForm} from '../../../src/questionnaire/engine/index.js';
import {readFetching, readFormWith} from '../../../src/questionnaire/engine/read-form-with.js';
import {CORPUS, corpusForm} from '../../support/questionnaires.js';

const EXTENSION = 'http://hl7.org/fhir/StructureDefinition/';

const formWith = (item: Partial<QuestionnaireItem>, more = {}) => ({
  resourceType: 'Questionnaire',
  item: [{linkId: 'a', type: 'string', text: 'A', ...item}],
  ...more,
});

/** A form as it was read, in a shape that shows regular expressions too. */
const shown = (form: object) =>
  JSON.stringify(form, (key, value: unknown) =>
    key === 'parent' || key === 'item' ? undefined : value instanceof RegExp ? String(value) : value,
  );

describe('reading a form with what it needs', () => {
  for (const name of CORPUS) {
    it(`reads ${name} as it is read with everything`, async () => {
      const form = await corpusForm(name);
      expect(shown(await readFetching(form))).to.equal(shown(readForm(form)));
    });
  }

  it('reads a plain form without what few forms need', () => {
    const form = formWith({required: true, maxLength: 5});
    expect(shown(readFormWith(form, undefined))).to.equal(shown(readForm(form)));
  });

  it('finds each of the things that few forms have', async () => {
    const regex = await readFetching(
      formWith({extension: [{url: `${EXTENSION}regex`, valueString: '[a-z]+'}]}),
    );
    expect(regex.items[0]!.limits.regex?.test('abc')).to.be.true;

    const contained = await readFetching(
      formWith(
        {type: 'choice', answerValueSet: '#set'},
        {
          contained: [
            {
              resourceType: 'ValueSet',
              id: 'set',
              compose: {include: [{system: 'https://a.example', concept: [{code: 'x', display: 'X'}]}]},
            },
          ],
        },
      ),
    );
    expect(contained.items[0]!.options.map(({label}) => label.text)).to.deep.equal(['X']);

    const variable = await readFetching(
      formWith(
        {},
        {
          extension: [
            {
              url: `${EXTENSION}variable`,
              valueExpression: {name: 'one', language: 'text/fhirpath', expression: '1'},
            },
          ],
        },
      ),
    );
    expect(variable.variables.map(({name}) => name)).to.deep.equal(['one']);
    expect(variable.usesFhirPath).to.be.true;
  });

  it('reads what cannot be written as JSON', async () => {
    const form: Record<string, unknown> = formWith({});
    form['self'] = form;
    const read = await readFetching(form);
    expect(read.items.map(({linkId}) => linkId)).to.deep.equal(['a']);
  });
});
