import {expect} from '@open-wc/testing';
import type {Extension, Questionnaire, QuestionnaireResponse, Resource} from '../../../../src/model/fhir.js';
import {extractTemplates, readForm} from '../../../../src/questionnaire/engine/index.js';
import {form, item} from '../../../support/form-builder.js';

const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const value = (valueString: string) => ({extension: [{url: `${SDC}templateExtractValue`, valueString}]});
const context = (valueString: string) => ({url: `${SDC}templateExtractContext`, valueString});
const template = (id: string, more: Readonly<Record<string, string>> = {}): Extension => ({
  url: `${SDC}templateExtract`,
  extension: [
    {url: 'template', valueReference: {reference: `#${id}`}},
    ...Object.entries(more).map(([url, valueString]) => ({url, valueString})),
  ],
});
const allocate = (valueString: string): Extension => ({url: `${SDC}extractAllocateId`, valueString});

const patient = {
  resourceType: 'Patient',
  id: 'pat',
  active: true,
  extension: [{url: 'http://example.org/kept', valueBoolean: true}],
  identifier: [
    {
      extension: [context("item.where(linkId='nhs').answer.value")],
      system: 'https://fhir.nhs.uk/Id/nhs-number',
      _value: value('first()'),
    },
  ],
  name: [
    {
      extension: [context("item.where(linkId='name')")],
      _text: value("item.where(linkId='given' or linkId='family').answer.value.join(' ')"),
      _family: value("item.where(linkId='family').answer.value.first()"),
      _given: [value("item.where(linkId='given').answer.value")],
    },
  ],
  gender: 'unknown',
  _gender: value("item.where(linkId='gender').answer.value.first().code"),
  _birthDate: value("item.where(linkId='dob').answer.value"),
  telecom: [
    {
      extension: [context("item.where(linkId='phone').answer.value")],
      system: 'phone',
      use: 'mobile',
      _value: value('first()'),
    },
  ],
};
const related = {
  resourceType: 'RelatedPerson',
  id: 'rel',
  patient: {_reference: value('%NewPatientId')},
  relationship: [{coding: [value("item.where(linkId='how').answer.value.first()")]}],
  name: [{_text: value("item.where(linkId='who').answer.value.first()")}],
};
const height = {
  resourceType: 'Observation',
  id: 'obs',
  status: 'final',
  code: {coding: [{system: 'http://loinc.org', code: '8302-2'}]},
  subject: value('%NewPatientId'),
  effectiveDateTime: '1900-01-01',
  _effectiveDateTime: value('%resource.authored'),
  performer: [value('%resource.author')],
  valueQuantity: {
    unit: 'cm',
    system: 'http://unitsofmeasure.org',
    code: 'cm',
    _value: value('answer.value * 100'),
  },
  derivedFrom: [
    {extension: [context('%resource.id')], _reference: value("'QuestionnaireResponse/' + %resource.id")},
  ],
};

const questionnaire: Questionnaire = form(
  [
    item('patient', 'group', [template('pat', {fullUrl: '%NewPatientId'})], {
      item: [
        item('name', 'group', [], {
          repeats: true,
          item: [item('given', 'string', [], {repeats: true}), item('family', 'string')],
        }),
        item('gender', 'choice'),
        item('dob', 'date'),
        item('nhs', 'string'),
        item('phone', 'string'),
      ],
    }),
    item('contacts', 'group', [template('rel')], {
      repeats: true,
      item: [item('who', 'string'), item('how', 'choice')],
    }),
    item('measures', 'group', [], {item: [item('height', 'decimal', [template('obs')])]}),
  ],
  [allocate('NewPatientId')],
  {contained: [patient, related, height] as unknown as readonly Resource[]},
);

const response: QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  id: '7',
  status: 'completed',
  authored: '2026-01-15T09:30:00Z',
  author: {reference: 'Practitioner/9'},
  item: [
    {
      linkId: 'patient',
      item: [
        {
          linkId: 'name',
          item: [
            {linkId: 'given', answer: [{valueString: 'Sam'}, {valueString: 'Lee'}]},
            {linkId: 'family', answer: [{valueString: 'Example'}]},
          ],
        },
        {linkId: 'name', item: [{linkId: 'given', answer: [{valueString: 'Sammy'}]}]},
        {linkId: 'gender', answer: [{valueCoding: {code: 'other'}}]},
        {linkId: 'dob', answer: [{valueDate: '1958-03-09'}]},
      ],
    },
    {
      linkId: 'contacts',
      item: [
        {linkId: 'who', answer: [{valueString: 'Ann'}]},
        {linkId: 'how', answer: [{valueCoding: {system: 's', code: 'C'}}]},
      ],
    },
    {linkId: 'contacts', item: [{linkId: 'who', answer: [{valueString: 'Bob'}]}]},
    {linkId: 'measures', item: [{linkId: 'height', answer: [{valueDecimal: 1.7}]}]},
  ],
};

function counter(): () => string {
  let number = 0;
  return () => `urn:uuid:${++number}`;
}

const run = (source: Questionnaire, given: QuestionnaireResponse = response) =>
  extractTemplates(readForm(source), given, {newId: counter()});

describe('resources from templates', () => {
  it('are a transaction of what the answers say', async () => {
    const {bundle, faults} = await run(questionnaire);
    expect(faults).to.deep.equal([]);
    expect(bundle).to.deep.equal({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        {
          fullUrl: 'urn:uuid:1',
          resource: {
            resourceType: 'Patient',
            active: true,
            extension: [{url: 'http://example.org/kept', valueBoolean: true}],
            name: [
              {text: 'Sam Lee Example', family: 'Example', given: ['Sam', 'Lee']},
              {text: 'Sammy', given: ['Sammy']},
            ],
            gender: 'other',
            birthDate: '1958-03-09',
          },
          request: {method: 'POST', url: 'Patient'},
        },
        {
          fullUrl: 'urn:uuid:2',
          resource: {
            resourceType: 'RelatedPerson',
            patient: {reference: 'urn:uuid:1'},
            relationship: [{coding: [{system: 's', code: 'C'}]}],
            name: [{text: 'Ann'}],
          },
          request: {method: 'POST', url: 'RelatedPerson'},
        },
        {
          fullUrl: 'urn:uuid:3',
          resource: {
            resourceType: 'RelatedPerson',
            patient: {reference: 'urn:uuid:1'},
            name: [{text: 'Bob'}],
          },
          request: {method: 'POST', url: 'RelatedPerson'},
        },
        {
          fullUrl: 'urn:uuid:4',
          resource: {
            resourceType: 'Observation',
            status: 'final',
            code: {coding: [{system: 'http://loinc.org', code: '8302-2'}]},
            subject: {reference: 'urn:uuid:1'},
            effectiveDateTime: '2026-01-15T09:30:00Z',
            performer: [{reference: 'Practitioner/9'}],
            valueQuantity: {unit: 'cm', system: 'http://unitsofmeasure.org', code: 'cm', value: 170},
            derivedFrom: [{reference: 'QuestionnaireResponse/7'}],
          },
          request: {method: 'POST', url: 'Observation'},
        },
      ],
    });
  });

  it('leave the form and the response as they were', async () => {
    const before = JSON.stringify([questionnaire, response]);
    await run(questionnaire);
    expect(JSON.stringify([questionnaire, response])).to.equal(before);
  });

  it('are made without any answer where the template is the form’s own', async () => {
    const source = form([item('a', 'string')], [template('t')], {
      contained: [
        {resourceType: 'Basic', id: 't', _created: value("'2026-01-01'"), code: {text: 'x'}},
      ] as unknown as Resource[],
    });
    const {bundle} = await run(source, {resourceType: 'QuestionnaireResponse', status: 'completed'});
    expect(bundle.entry.map(({resource}) => resource)).to.deep.equal([
      {resourceType: 'Basic', created: '2026-01-01', code: {text: 'x'}},
    ]);
  });

  it('are one for each answer of a question that repeats', async () => {
    const source = form([item('a', 'string', [template('t'), allocate('Id')], {repeats: true})], [], {
      contained: [
        {resourceType: 'Basic', id: 't', code: {_text: value('answer.value')}, subject: value('%Id')},
      ] as unknown as Resource[],
    });
    const {bundle} = await run(source, {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      item: [{linkId: 'a', answer: [{valueString: 'x'}, {valueString: 'y'}]}],
    });
    expect(bundle.entry.map(({resource}) => resource)).to.deep.equal([
      {resourceType: 'Basic', code: {text: 'x'}, subject: {reference: 'urn:uuid:1'}},
      {resourceType: 'Basic', code: {text: 'y'}, subject: {reference: 'urn:uuid:3'}},
    ]);
  });

  it('replace what the answers give an id, and say under which conditions', async () => {
    const source = form(
      [item('a', 'string', [template('t', {ifMatch: '\'W/"3"\'', ifNoneExist: "'identifier=x'"})])],
      [],
      {
        contained: [{resourceType: 'Basic', id: 't', _id: value('answer.value')}] as unknown as Resource[],
      },
    );
    const {bundle} = await run(source, {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      item: [{linkId: 'a', answer: [{valueString: '42'}]}],
    });
    expect(bundle.entry[0]).to.deep.equal({
      fullUrl: 'urn:uuid:1',
      resource: {resourceType: 'Basic', id: '42'},
      request: {method: 'PUT', url: 'Basic/42', ifMatch: 'W/"3"', ifNoneExist: 'identifier=x'},
    });
  });

  it('can be one Bundle, whose entries stand once for each thing that they are about', async () => {
    const bundle = {
      resourceType: 'Bundle',
      id: 'bun',
      type: 'transaction',
      entry: [
        {
          extension: [
            {
              url: `${SDC}templateExtractContext`,
              valueExpression: {name: 'who', expression: "item.where(linkId='contacts')"},
            },
          ],
          resource: {
            resourceType: 'RelatedPerson',
            name: [{_text: value("%who.item.where(linkId='who').answer.value")}],
          },
          request: {method: 'POST', url: 'RelatedPerson', ifNoneExist: 'identifier=x'},
        },
        {
          extension: [context("item.where(linkId='nothing')")],
          resource: {resourceType: 'Basic'},
        },
      ],
    };
    const source = form(
      questionnaire.item!,
      [{url: `${SDC}templateExtractBundle`, valueReference: {reference: '#bun'}}],
      {
        contained: [bundle, patient, related, height] as unknown as Resource[],
      },
    );
    const {bundle: made} = await run(source);
    const people = made.entry.filter(
      ({resource, request}) => resource.resourceType === 'RelatedPerson' && request.ifNoneExist,
    );
    expect(people).to.deep.equal([
      {
        fullUrl: 'urn:uuid:1',
        resource: {resourceType: 'RelatedPerson', name: [{text: 'Ann'}]},
        request: {method: 'POST', url: 'RelatedPerson', ifNoneExist: 'identifier=x'},
      },
      {
        fullUrl: 'urn:uuid:2',
        resource: {resourceType: 'RelatedPerson', name: [{text: 'Bob'}]},
        request: {method: 'POST', url: 'RelatedPerson', ifNoneExist: 'identifier=x'},
      },
    ]);
    expect(made.entry.some(({resource}) => resource.resourceType === 'Basic')).to.equal(false);
  });

  it('that are broken are said so, and leave out only what they would have filled', async () => {
    const source = form([item('a', 'string', [template('t'), template('gone')])], [], {
      contained: [
        {
          resourceType: 'Basic',
          id: 't',
          code: {text: 'kept', _id: value('1 +')},
          _created: value('%nowhere'),
          author: value('answer.value + 1'),
        },
      ] as unknown as Resource[],
    });
    const {bundle, faults} = await run(source, {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      item: [{linkId: 'a', answer: [{valueString: 'my secret'}]}],
    });
    expect(bundle.entry.map(({resource}) => resource)).to.deep.equal([
      {resourceType: 'Basic', code: {text: 'kept'}},
    ]);
    expect(faults.map(({code}) => code)).to.have.members([
      'broken-expression',
      'broken-expression',
      'broken-expression',
      'missing-template',
    ]);
    expect(JSON.stringify(faults)).not.to.include('secret');
  });
});
