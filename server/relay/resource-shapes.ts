/** What a property of a referral's resource may be: a list, an object, a text, true or false, or one of some words. */
type Kind = 'list' | 'object' | 'text' | 'boolean' | 'date' | 'dateTime' | readonly string[];

/** How a resource of one type must look when it comes from a public page. */
export interface Shape {
  /** How many of them one referral may hold. */
  readonly least: number;
  readonly most: number;
  readonly properties: Readonly<Record<string, Kind>>;
  readonly required: readonly string[];
  /** References that must point at a resource of one of these types in the bundle. */
  readonly pointing: Readonly<Record<string, readonly string[]>>;
}

const requesters = ['Patient', 'Practitioner', 'PractitionerRole', 'RelatedPerson', 'Organization'];

/** Allowed on all of them. Not `id`, which the record gives; not `text`, which is HTML; not `contained`. */
const everywhere: Readonly<Record<string, Kind>> = {
  resourceType: 'text',
  meta: 'object',
  language: 'text',
  identifier: 'list',
  extension: 'list',
};

const shape = (
  [least, most]: readonly [number, number],
  properties: Shape['properties'],
  required: readonly string[] = [],
  pointing: Shape['pointing'] = {},
): Shape => ({least, most, properties: {...everywhere, ...properties}, required, pointing});

/** The resources that a referral is made of: properties as in R4, words that are fixed for something newly sent. */
export const referralShapes: Readonly<Record<string, Shape>> = {
  Patient: shape([1, 1], {
    active: 'boolean',
    name: 'list',
    telecom: 'list',
    gender: ['male', 'female', 'other', 'unknown'],
    birthDate: 'date',
    address: 'list',
    maritalStatus: 'object',
    contact: 'list',
    communication: 'list',
    generalPractitioner: 'list',
    managingOrganization: 'object',
  }),
  RelatedPerson: shape(
    [0, 3],
    {
      active: 'boolean',
      patient: 'object',
      relationship: 'list',
      name: 'list',
      telecom: 'list',
      gender: ['male', 'female', 'other', 'unknown'],
      birthDate: 'date',
      address: 'list',
      communication: 'list',
    },
    ['patient'],
    {patient: ['Patient']},
  ),
  Practitioner: shape([0, 2], {
    active: 'boolean',
    name: 'list',
    telecom: 'list',
    address: 'list',
    qualification: 'list',
  }),
  PractitionerRole: shape([0, 2], {
    active: 'boolean',
    practitioner: 'object',
    organization: 'object',
    code: 'list',
    specialty: 'list',
    telecom: 'list',
  }),
  Organization: shape([0, 3], {
    active: 'boolean',
    type: 'list',
    name: 'text',
    telecom: 'list',
    address: 'list',
    contact: 'list',
  }),
  ServiceRequest: shape(
    [1, 1],
    {
      status: ['active'],
      intent: ['order', 'proposal', 'plan'],
      category: 'list',
      priority: ['routine', 'urgent', 'asap', 'stat'],
      code: 'object',
      orderDetail: 'list',
      subject: 'object',
      occurrenceDateTime: 'dateTime',
      authoredOn: 'dateTime',
      requester: 'object',
      performerType: 'object',
      performer: 'list',
      locationCode: 'list',
      reasonCode: 'list',
      reasonReference: 'list',
      supportingInfo: 'list',
      note: 'list',
      patientInstruction: 'text',
    },
    ['status', 'intent', 'subject'],
    {subject: ['Patient'], requester: requesters},
  ),
  Consent: shape(
    [0, 4],
    {
      status: ['active', 'proposed', 'rejected'],
      scope: 'object',
      category: 'list',
      patient: 'object',
      dateTime: 'dateTime',
      performer: 'list',
      organization: 'list',
      sourceReference: 'object',
      policy: 'list',
      policyRule: 'object',
      verification: 'list',
      provision: 'object',
    },
    ['status', 'scope', 'category', 'patient'],
    {patient: ['Patient'], sourceReference: ['QuestionnaireResponse']},
  ),
  QuestionnaireResponse: shape(
    [1, 2],
    {
      identifier: 'object',
      questionnaire: 'text',
      status: ['completed'],
      subject: 'object',
      authored: 'dateTime',
      author: 'object',
      source: 'object',
      item: 'list',
    },
    ['identifier', 'status'],
    {subject: ['Patient'], author: requesters, source: requesters},
  ),
  Task: shape(
    [1, 1],
    {
      basedOn: 'list',
      status: ['requested'],
      intent: ['order', 'proposal', 'plan'],
      priority: ['routine', 'urgent', 'asap', 'stat'],
      code: 'object',
      description: 'text',
      focus: 'object',
      for: 'object',
      authoredOn: 'dateTime',
      requester: 'object',
      performerType: 'list',
      owner: 'object',
      reasonCode: 'object',
      note: 'list',
      input: 'list',
    },
    ['status', 'intent', 'focus', 'for'],
    {focus: ['ServiceRequest'], for: ['Patient'], requester: requesters},
  ),
  Flag: shape(
    [0, 16],
    {
      status: ['active'],
      category: 'list',
      code: 'object',
      subject: 'object',
      period: 'object',
      author: 'object',
    },
    ['status', 'code', 'subject'],
    {subject: ['Patient'], author: requesters},
  ),
  DocumentReference: shape(
    [0, 3],
    {
      status: ['current'],
      type: 'object',
      category: 'list',
      subject: 'object',
      date: 'dateTime',
      author: 'list',
      description: 'text',
      content: 'list',
    },
    ['status', 'content'],
    {subject: ['Patient']},
  ),
};

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const DATE_TIME =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;

/** Whether a property has the kind of value that it must have. */
export function fits(value: unknown, kind: Kind): boolean {
  if (typeof kind === 'object') return typeof value === 'string' && kind.includes(value);
  switch (kind) {
    case 'list':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'text':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && DATE.test(value);
    case 'dateTime':
      return typeof value === 'string' && DATE_TIME.test(value);
  }
}
