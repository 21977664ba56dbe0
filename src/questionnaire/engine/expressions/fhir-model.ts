/**
 * What FHIRPath has to know of FHIR R4 to read forms and the resources that they start from: which field holds a
 * `value[x]`, and what is a date, a quantity or a coding. fhirpath.js brings all of R4, at 67 kB of gzip; this is the
 * part that a form's expressions meet. A field that is missing here still reads, as plain JSON; only its type is
 * unknown.
 *
 * Facts from https://hl7.org/fhir/R4/questionnaire.html, questionnaireresponse.html, datatypes.html and the pages of
 * the resources that SDC names as launch contexts.
 */

/** Fields by type, as `name:type`; `value[]:A,B` is a choice of types. */
const FIELDS: Readonly<Record<string, string>> = {
  QuestionnaireResponse:
    'id:id questionnaire:canonical status:code subject:Reference encounter:Reference authored:dateTime author:Reference source:Reference identifier:Identifier item:BackboneElement',
  'QuestionnaireResponse.item': 'linkId:string definition:uri text:string answer:BackboneElement',
  'QuestionnaireResponse.item.answer':
    'value[]:boolean,decimal,integer,date,dateTime,time,string,uri,Attachment,Coding,Quantity,Reference',
  Questionnaire:
    'id:id url:uri version:string name:string title:string status:code date:dateTime code:Coding item:BackboneElement',
  'Questionnaire.item':
    'linkId:string definition:uri code:Coding prefix:string text:string type:code required:boolean repeats:boolean readOnly:boolean maxLength:integer answerValueSet:canonical enableBehavior:code enableWhen:BackboneElement answerOption:BackboneElement initial:BackboneElement',
  'Questionnaire.item.enableWhen':
    'question:string operator:code answer[]:boolean,decimal,integer,date,dateTime,time,string,Coding,Quantity,Reference',
  'Questionnaire.item.answerOption':
    'initialSelected:boolean value[]:integer,date,time,string,Coding,Reference',
  'Questionnaire.item.initial':
    'value[]:boolean,decimal,integer,date,dateTime,time,string,uri,Attachment,Coding,Quantity,Reference',
  Extension:
    'url:string value[]:boolean,code,date,dateTime,decimal,id,instant,integer,markdown,positiveInt,string,time,unsignedInt,uri,url,canonical,Address,Attachment,CodeableConcept,Coding,ContactPoint,Duration,Expression,HumanName,Identifier,Period,Quantity,Reference',
  Coding: 'system:uri version:string code:code display:string userSelected:boolean',
  CodeableConcept: 'coding:Coding text:string',
  Quantity: 'value:decimal comparator:code unit:string system:uri code:code',
  Reference: 'reference:string type:uri identifier:Identifier display:string',
  Identifier: 'use:code type:CodeableConcept system:uri value:string period:Period assigner:Reference',
  Attachment:
    'contentType:code language:code data:base64Binary url:url size:unsignedInt title:string creation:dateTime',
  Expression: 'description:string name:id language:code expression:string reference:uri',
  Period: 'start:dateTime end:dateTime',
  HumanName: 'use:code text:string family:string given:string prefix:string suffix:string period:Period',
  Address:
    'use:code type:code text:string line:string city:string district:string state:string postalCode:string country:string period:Period',
  ContactPoint: 'system:code value:string use:code rank:positiveInt period:Period',
  Meta: 'versionId:id lastUpdated:instant source:uri profile:canonical security:Coding tag:Coding',
  Patient:
    'id:id meta:Meta identifier:Identifier active:boolean name:HumanName telecom:ContactPoint gender:code birthDate:date deceased[]:boolean,dateTime address:Address maritalStatus:CodeableConcept multipleBirth[]:boolean,integer generalPractitioner:Reference managingOrganization:Reference contact:BackboneElement communication:BackboneElement',
  'Patient.contact':
    'relationship:CodeableConcept name:HumanName telecom:ContactPoint address:Address gender:code organization:Reference period:Period',
  'Patient.communication': 'language:CodeableConcept preferred:boolean',
  RelatedPerson:
    'id:id identifier:Identifier active:boolean patient:Reference relationship:CodeableConcept name:HumanName telecom:ContactPoint gender:code birthDate:date address:Address period:Period',
  Practitioner:
    'id:id identifier:Identifier active:boolean name:HumanName telecom:ContactPoint address:Address gender:code birthDate:date',
  PractitionerRole:
    'id:id identifier:Identifier active:boolean period:Period practitioner:Reference organization:Reference code:CodeableConcept specialty:CodeableConcept location:Reference telecom:ContactPoint',
  Organization:
    'id:id identifier:Identifier active:boolean type:CodeableConcept name:string alias:string telecom:ContactPoint address:Address partOf:Reference',
  Location:
    'id:id identifier:Identifier status:code name:string alias:string type:CodeableConcept telecom:ContactPoint address:Address managingOrganization:Reference',
  Encounter:
    'id:id identifier:Identifier status:code class:Coding type:CodeableConcept subject:Reference period:Period reasonCode:CodeableConcept serviceProvider:Reference',
  ServiceRequest:
    'id:id identifier:Identifier status:code intent:code category:CodeableConcept priority:code code:CodeableConcept subject:Reference authoredOn:dateTime occurrence[]:dateTime,Period requester:Reference performer:Reference reasonCode:CodeableConcept',
  Observation:
    'id:id identifier:Identifier status:code category:CodeableConcept code:CodeableConcept subject:Reference effective[]:dateTime,Period,instant issued:instant performer:Reference value[]:Quantity,CodeableConcept,string,boolean,integer,time,dateTime,Period interpretation:CodeableConcept component:BackboneElement',
  'Observation.component':
    'code:CodeableConcept value[]:Quantity,CodeableConcept,string,boolean,integer,time,dateTime,Period',
  Condition:
    'id:id clinicalStatus:CodeableConcept verificationStatus:CodeableConcept category:CodeableConcept code:CodeableConcept subject:Reference onset[]:dateTime,Period,string abatement[]:dateTime,Period,string recordedDate:dateTime',
};

/** Parents of the types that are not directly an `Element` or a `DomainResource`. */
const PARENTS: Readonly<Record<string, string>> = {
  Element: '',
  BackboneElement: 'Element',
  Duration: 'Quantity',
  Age: 'Quantity',
  code: 'string',
  id: 'string',
  markdown: 'string',
  url: 'uri',
  canonical: 'uri',
  positiveInt: 'integer',
  unsignedInt: 'integer',
  Resource: '',
  DomainResource: 'Resource',
};

const PRIMITIVES = 'base64Binary boolean date dateTime decimal instant integer string time uri'.split(' ');

/** Types that are resources rather than data types. */
const RESOURCES =
  'QuestionnaireResponse Questionnaire Patient RelatedPerson Practitioner PractitionerRole Organization Location Encounter ServiceRequest Observation Condition'.split(
    ' ',
  );

/** The shape that fhirpath.js wants its models in. */
export interface FhirModel {
  readonly version: 'r4';
  readonly score: {readonly extensionURI: string[]};
  readonly choiceTypePaths: Record<string, string[]>;
  readonly pathsDefinedElsewhere: Record<string, string>;
  readonly type2Parent: Record<string, string>;
  readonly path2Type: Record<string, string>;
  readonly path2TypeWithoutElements: Record<string, string>;
  readonly path2RefType: Record<string, string[]>;
  readonly path2Repeating: Record<string, true>;
  readonly resourcesWithUrlParam: Record<string, boolean>;
  readonly availableTypes: Set<string>;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function build(): FhirModel {
  const model: FhirModel = {
    version: 'r4',
    score: {
      extensionURI: [
        'http://hl7.org/fhir/StructureDefinition/ordinalValue',
        'http://hl7.org/fhir/StructureDefinition/itemWeight',
      ],
    },
    choiceTypePaths: {},
    pathsDefinedElsewhere: {
      'Questionnaire.item.item': 'Questionnaire.item',
      'QuestionnaireResponse.item.item': 'QuestionnaireResponse.item',
      'QuestionnaireResponse.item.answer.item': 'QuestionnaireResponse.item',
    },
    type2Parent: {},
    path2Type: {},
    path2TypeWithoutElements: {},
    path2RefType: {},
    path2Repeating: {},
    resourcesWithUrlParam: {},
    availableTypes: new Set(),
  };
  for (const [owner, fields] of Object.entries(FIELDS)) {
    if (!owner.includes('.')) {
      model.type2Parent[owner] = RESOURCES.includes(owner) ? 'DomainResource' : 'Element';
    }
    for (const field of fields.split(' ')) {
      const [name = '', types = ''] = field.split(':');
      if (!name.endsWith('[]')) {
        addField(model, `${owner}.${name}`, types);
        continue;
      }
      const choice = `${owner}.${name.slice(0, -2)}`;
      model.choiceTypePaths[choice] = types.split(',').map(capital);
      for (const type of types.split(',')) addField(model, choice + capital(type), type);
    }
  }
  for (const name of PRIMITIVES) model.type2Parent[name] = 'Element';
  for (const [name, parent] of Object.entries(PARENTS)) if (parent) model.type2Parent[name] = parent;
  for (const name of [...Object.keys(model.type2Parent), ...Object.keys(PARENTS)]) {
    model.availableTypes.add(name);
  }
  return model;
}

function addField(model: FhirModel, path: string, type: string): void {
  model.path2Type[path] = type;
  if (type !== 'BackboneElement') model.path2TypeWithoutElements[path] = type;
}

/** R4 as far as a form's expressions read it. */
export const fhirModel: FhirModel = build();
