import {expect} from '@open-wc/testing';
import type {
  Answer,
  Extension,
  QuestionnaireItem,
  QuestionnaireResponse,
} from '../../../../src/model/fhir.js';
import {extractObservations, readForm, startSession} from '../../../../src/questionnaire/engine/index.js';
import {form, give, item} from '../../../support/form-builder.js';

const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const extract: Extension = {url: `${SDC}observationExtract`, valueBoolean: true};
const not: Extension = {url: `${SDC}observationExtract`, valueBoolean: false};
const relation = (valueCode: string): Extension => ({url: `${SDC}observationExtract`, valueCode});
const category = (code: string): Extension => ({
  url: `${SDC}observation-extract-category`,
  valueCodeableConcept: {coding: [{code}]},
});
const unit: Extension = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
  valueCoding: {system: 'http://unitsofmeasure.org', code: 'kg', display: 'kg'},
};
const coded = (
  linkId: string,
  type: string,
  extension: readonly Extension[] = [],
  more: Partial<QuestionnaireItem> = {},
) => item(linkId, type, extension, {code: [{system: 'http://loinc.org', code: `c-${linkId}`}], ...more});

function response(
  items: QuestionnaireResponse['item'],
  more: Partial<QuestionnaireResponse> = {},
): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    id: '55',
    status: 'completed',
    ...(items ? {item: items} : {}),
    ...more,
  };
}

function counter(): () => string {
  let number = 0;
  return () => `urn:uuid:${++number}`;
}

function observe(
  items: readonly QuestionnaireItem[],
  given: QuestionnaireResponse,
  extension: readonly Extension[] = [],
) {
  return extractObservations(readForm(form(items, extension)), given, {newId: counter()});
}

const values: readonly (readonly [type: string, answer: Answer, value: object, extension?: Extension])[] = [
  ['boolean', {valueBoolean: false}, {valueBoolean: false}],
  ['integer', {valueInteger: 0}, {valueInteger: 0}],
  [
    'integer',
    {valueInteger: 70},
    {valueQuantity: {value: 70, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg'}},
    unit,
  ],
  ['decimal', {valueDecimal: 7.5}, {valueQuantity: {value: 7.5}}],
  [
    'decimal',
    {valueDecimal: 7.5},
    {valueQuantity: {value: 7.5, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg'}},
    unit,
  ],
  ['quantity', {valueQuantity: {value: 1, code: 'kg'}}, {valueQuantity: {value: 1, code: 'kg'}}],
  ['string', {valueString: 'a'}, {valueString: 'a'}],
  ['url', {valueUri: 'https://example.org'}, {valueString: 'https://example.org'}],
  ['date', {valueDate: '2026-01-02'}, {valueDateTime: '2026-01-02'}],
  ['dateTime', {valueDateTime: '2026-01-02T10:00:00Z'}, {valueDateTime: '2026-01-02T10:00:00Z'}],
  ['time', {valueTime: '10:00:00'}, {valueTime: '10:00:00'}],
  [
    'choice',
    {valueCoding: {system: 's', code: 'a'}},
    {valueCodeableConcept: {coding: [{system: 's', code: 'a'}]}},
  ],
  ['open-choice', {valueString: 'own words'}, {valueString: 'own words'}],
];

describe('Observations from answers', () => {
  for (const [type, answer, value, extension] of values) {
    it(`have the value of an answer of type ${type}${extension ? ' with a unit' : ''}`, () => {
      const items = [coded('a', type, [extract, ...(extension ? [extension] : [])])];
      const [entry, ...more] = observe(items, response([{linkId: 'a', answer: [answer]}]));
      expect(more).to.deep.equal([]);
      expect(entry).to.deep.equal({
        fullUrl: 'urn:uuid:1',
        resource: {
          resourceType: 'Observation',
          status: 'final',
          code: {coding: [{system: 'http://loinc.org', code: 'c-a'}], text: 'Item a'},
          ...value,
          derivedFrom: [{reference: 'QuestionnaireResponse/55'}],
        },
      });
    });
  }

  it('leave out what R4 has no Observation value for', () => {
    const given = response([{linkId: 'a', answer: [{valueAttachment: {title: 'x'}}]}]);
    expect(observe([coded('a', 'attachment', [extract])], given)).to.deep.equal([]);
  });

  it('say of whom, when and by whom, as the response does', () => {
    const given = response([{linkId: 'a', answer: [{valueInteger: 1}]}], {
      subject: {reference: 'Patient/1'},
      authored: '2026-01-15T09:30:00Z',
      author: {reference: 'Practitioner/2'},
      ...({basedOn: [{reference: 'ServiceRequest/3'}], encounter: {reference: 'Encounter/4'}} as object),
    });
    const {resource} = observe([coded('a', 'integer', [extract, category('survey')])], given)[0]!;
    expect(resource).to.deep.include({
      subject: {reference: 'Patient/1'},
      effectiveDateTime: '2026-01-15T09:30:00Z',
      issued: '2026-01-15T09:30:00Z',
      performer: [{reference: 'Practitioner/2'}],
      basedOn: [{reference: 'ServiceRequest/3'}],
      encounter: {reference: 'Encounter/4'},
      category: [{coding: [{code: 'survey'}]}],
    });
  });

  it('take from the host what the response does not say; a date alone is no instant', () => {
    const read = readForm(form([coded('a', 'integer', [extract])]));
    const given = response([{linkId: 'a', answer: [{valueInteger: 1}]}]);
    const [{resource} = {resource: undefined}] = extractObservations(read, given, {
      subject: {reference: 'Patient/9'},
      authored: '2026-01-15',
      response: {reference: 'urn:uuid:r'},
    });
    expect(resource).to.deep.include({
      subject: {reference: 'Patient/9'},
      effectiveDateTime: '2026-01-15',
      derivedFrom: [{reference: 'urn:uuid:r'}],
    });
    expect(resource).not.to.have.property('issued');
  });

  const linkIds = (entries: ReturnType<typeof observe>) =>
    entries.map(({resource}) => resource.code.coding.map(({code}) => code).join('+'));

  it('are made where the mark stands: on the form, a group or an item; and not below "false"', () => {
    const items = [
      item('g', 'group', [], {item: [coded('a', 'integer'), coded('b', 'integer', [not])]}),
      item('h', 'group', [not], {item: [coded('c', 'integer')]}),
      coded('d', 'integer'),
      item('uncoded', 'integer'),
    ];
    const one = (linkId: string) => ({linkId, answer: [{valueInteger: 1}]});
    const given = response([
      {linkId: 'g', item: [one('a'), one('b')]},
      {linkId: 'h', item: [one('c')]},
      one('d'),
      one('uncoded'),
    ]);
    expect(linkIds(observe(items, given, [extract]))).to.deep.equal(['c-a', 'c-d']);
    expect(linkIds(observe(items, given))).to.deep.equal([]);
  });

  it('carry all codes, or those alone that are tagged, without the tag', () => {
    const code = [{code: '1'}, {code: '2', extension: [extract]}];
    const given = response([{linkId: 'a', answer: [{valueInteger: 1}]}]);
    expect(observe([item('a', 'integer', [], {code})], given)[0]!.resource.code.coding).to.deep.equal([
      {code: '2'},
    ]);
    expect(
      linkIds(observe([item('a', 'integer', [extract], {code: [{code: '1'}, {code: '2'}]})], given)),
    ).to.deep.equal(['1+2']);
  });

  it('are one for each answer, and none where there is none', () => {
    const items = [coded('a', 'integer', [extract], {repeats: true}), coded('b', 'integer', [extract])];
    const given = response([{linkId: 'a', answer: [{valueInteger: 1}, {valueInteger: 2}]}]);
    expect(observe(items, given).map(({resource}) => resource.valueInteger)).to.deep.equal([1, 2]);
  });

  it('hold components, members and what is derived together with the one around them', () => {
    const items = [
      coded('bp', 'group', [extract, category('vital-signs')], {
        item: [
          coded('sys', 'integer', [relation('component'), unit]),
          coded('note', 'string', [relation('member'), category('note')]),
          coded('map', 'integer', [relation('derived')]),
          coded('alone', 'integer'),
        ],
      }),
    ];
    const given = response([
      {
        linkId: 'bp',
        item: [
          {linkId: 'sys', answer: [{valueInteger: 120}]},
          {linkId: 'note', answer: [{valueString: 'sitting'}]},
          {linkId: 'map', answer: [{valueInteger: 93}]},
          {linkId: 'alone', answer: [{valueInteger: 1}]},
        ],
      },
    ]);
    const [whole, member, derived, alone] = observe(items, given);
    expect(whole!.resource.component).to.deep.equal([
      {
        code: {coding: [{system: 'http://loinc.org', code: 'c-sys'}], text: 'Item sys'},
        valueQuantity: {value: 120, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg'},
      },
    ]);
    expect(whole!.resource.hasMember).to.deep.equal([{reference: member!.fullUrl}]);
    expect(member!.resource.category).to.deep.equal([{coding: [{code: 'note'}]}]);
    expect(derived!.resource.derivedFrom).to.deep.include({reference: whole!.fullUrl});
    expect(alone!.resource.category).to.deep.equal([{coding: [{code: 'vital-signs'}]}]);
    expect(alone!.resource.derivedFrom).to.deep.equal([{reference: 'QuestionnaireResponse/55'}]);
  });

  it('are found below questions, and each occurrence of a group has its own', () => {
    const items = [
      item('g', 'group', [extract], {
        repeats: true,
        item: [item('q', 'boolean', [], {item: [coded('below', 'integer')]})],
      }),
    ];
    const occurrence = (value: number) => ({
      linkId: 'g',
      item: [
        {
          linkId: 'q',
          answer: [{valueBoolean: true, item: [{linkId: 'below', answer: [{valueInteger: value}]}]}],
        },
      ],
    });
    expect(
      observe(items, response([occurrence(1), occurrence(2)])).map(({resource}) => resource.valueInteger),
    ).to.deep.equal([1, 2]);
  });

  it('have ids of their own', async () => {
    const read = readForm(form([coded('a', 'integer', [extract]), coded('b', 'integer', [extract])]));
    const session = await startSession(read);
    give(session, 'a', [{valueInteger: 1}]);
    give(session, 'b', [{valueInteger: 2}]);
    const urls = extractObservations(read, session.response('completed')).map(({fullUrl}) => fullUrl);
    expect(new Set(urls).size).to.equal(2);
    for (const url of urls)
      expect(url).to.match(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
