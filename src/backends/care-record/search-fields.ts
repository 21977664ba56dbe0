/** How a search parameter compares: R4 section 3.1.1.4. */
export type FieldKind = 'token' | 'reference' | 'date' | 'uri';

/** A search parameter, and where in a resource its values are. */
export interface SearchField {
  readonly kind: FieldKind;
  /** Names from the resource inwards; lists are looked into. */
  readonly path: readonly string[];
  /** Only references to this type count: `patient` is `subject` where that is a Patient. */
  readonly target?: string;
}

const field = (kind: FieldKind, path: string, target?: string): SearchField => ({
  kind,
  path: path.split('.'),
  ...(target && {target}),
});

const everywhere: Readonly<Record<string, SearchField>> = {
  _id: field('token', 'id'),
  _lastUpdated: field('date', 'meta.lastUpdated'),
  identifier: field('token', 'identifier'),
};

const ofSubject = {subject: field('reference', 'subject'), patient: field('reference', 'subject', 'Patient')};

/** The parameters that the kit uses, by type. All are R4's own; others are left to the server. */
const byType: Readonly<Record<string, Readonly<Record<string, SearchField>>>> = {
  CarePlan: {
    ...ofSubject,
    status: field('token', 'status'),
    intent: field('token', 'intent'),
    category: field('token', 'category'),
    date: field('date', 'period.start'),
    goal: field('reference', 'goal'),
  },
  Consent: {
    patient: field('reference', 'patient', 'Patient'),
    status: field('token', 'status'),
    date: field('date', 'dateTime'),
  },
  DocumentReference: {
    ...ofSubject,
    status: field('token', 'status'),
    type: field('token', 'type'),
    date: field('date', 'date'),
  },
  Flag: {
    ...ofSubject,
    author: field('reference', 'author'),
    date: field('date', 'period.start'),
  },
  Goal: {
    ...ofSubject,
    'lifecycle-status': field('token', 'lifecycleStatus'),
    'achievement-status': field('token', 'achievementStatus'),
    'start-date': field('date', 'startDate'),
  },
  Observation: {
    ...ofSubject,
    status: field('token', 'status'),
    code: field('token', 'code'),
    category: field('token', 'category'),
    date: field('date', 'effectiveDateTime'),
    'derived-from': field('reference', 'derivedFrom'),
  },
  Patient: {
    birthdate: field('date', 'birthDate'),
    gender: field('token', 'gender'),
  },
  PractitionerRole: {
    practitioner: field('reference', 'practitioner'),
    organization: field('reference', 'organization'),
  },
  QuestionnaireResponse: {
    ...ofSubject,
    status: field('token', 'status'),
    questionnaire: field('uri', 'questionnaire'),
    authored: field('date', 'authored'),
    author: field('reference', 'author'),
    source: field('reference', 'source'),
  },
  RelatedPerson: {patient: field('reference', 'patient', 'Patient')},
  ServiceRequest: {
    ...ofSubject,
    status: field('token', 'status'),
    intent: field('token', 'intent'),
    priority: field('token', 'priority'),
    code: field('token', 'code'),
    category: field('token', 'category'),
    authored: field('date', 'authoredOn'),
    requester: field('reference', 'requester'),
  },
  Task: {
    subject: field('reference', 'for'),
    patient: field('reference', 'for', 'Patient'),
    status: field('token', 'status'),
    intent: field('token', 'intent'),
    priority: field('token', 'priority'),
    code: field('token', 'code'),
    focus: field('reference', 'focus'),
    owner: field('reference', 'owner'),
    requester: field('reference', 'requester'),
    'authored-on': field('date', 'authoredOn'),
    modified: field('date', 'lastModified'),
  },
};

/** The search parameters of a type that are understood here. */
export const searchFields = (type: string): Readonly<Record<string, SearchField>> => ({
  ...everywhere,
  ...byType[type],
});

/** One value that a resource is found by. */
export interface IndexedValue {
  /** Of a token; '' where it has none. */
  readonly system: string;
  /** A code, a reference as it stands, a URI, or for a date the moment it begins, in UTC. */
  readonly value: string;
}

/** What a resource is found by under one parameter. */
export function indexedValues(resource: object, {kind, path, target}: SearchField): readonly IndexedValue[] {
  return at(resource, path).flatMap((found) => {
    if (kind === 'token') return tokens(found);
    if (kind === 'reference') return reference(found, target);
    if (typeof found !== 'string') return [];
    if (kind === 'uri') return [{system: '', value: found}];
    const range = dateRange(found);
    return range ? [{system: '', value: range.from}] : [];
  });
}

function at(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => at(each, path));
  const [name, ...rest] = path;
  if (name === undefined) return value === undefined ? [] : [value];
  return typeof value === 'object' && value !== null
    ? at((value as Record<string, unknown>)[name], rest)
    : [];
}

/** A code, an Identifier, a Coding or a CodeableConcept. */
function tokens(value: unknown): readonly IndexedValue[] {
  if (typeof value === 'string') return [{system: '', value}];
  const {system, value: own, code, coding} = value as Record<string, unknown>;
  if (Array.isArray(coding)) return coding.flatMap(tokens);
  const text = own ?? code;
  return typeof text === 'string' ? [{system: typeof system === 'string' ? system : '', value: text}] : [];
}

function reference(value: unknown, target: string | undefined): readonly IndexedValue[] {
  const {reference: text} = value as {reference?: unknown};
  if (typeof text !== 'string') return [];
  const short = shortReference(text);
  return !target || short.startsWith(`${target}/`) ? [{system: '', value: short}] : [];
}

/** `Patient/1` of `https://…/Patient/1/_history/2`; another kind of text as it is. */
export const shortReference = (text: string): string =>
  /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]+)?$/.exec(text)?.[1] ?? text;

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** The moments that a FHIR date covers: a year, a month, a day, or a point in time. In UTC, so that they can be compared as texts. */
export function dateRange(text: string): {readonly from: string; readonly to: string} | undefined {
  const [, year, month, day, time, zone] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (time !== undefined) {
    const moment = Date.parse(`${year}-${month}-${day}T${time}${zone ?? 'Z'}`);
    return between(moment, moment + (/:\d\d:\d\d/.test(time) ? 1000 : 60_000));
  }
  const from = Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1);
  const to = Date.UTC(
    Number(year) + (month ? 0 : 1),
    month ? Number(month) - (day ? 1 : 0) : 0,
    day ? Number(day) + 1 : 1,
  );
  return between(from, to);
}

const between = (from: number, to: number) =>
  Number.isNaN(from) ? undefined : {from: new Date(from).toISOString(), to: new Date(to).toISOString()};
