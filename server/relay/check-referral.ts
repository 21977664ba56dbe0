import {createHash} from 'node:crypto';
import {isPart, isSubmissionId} from '../../src/backends/care-record/submission.js';
import {list, record, type Wire} from '../../src/backends/normalise/wire.js';
import type {Bundle} from '../../src/model/fhir-record.js';
import {illFormed, referencesIn} from '../fhir/well-formed.ts';
import {RecordError, type Problem} from '../store/store-error.ts';
import {attachmentProblems} from './attachments.ts';
import {fits, referralShapes} from './resource-shapes.ts';

/** A referral that has been looked through and may be written. */
export interface CheckedReferral {
  readonly submissionId: string;
  readonly bundle: Bundle;
  /** By entry: how the record can be asked for it. */
  readonly entries: readonly {readonly type: string; readonly part: string; readonly identifier: string}[];
  /** Tells a second sending from something else under the same id. Times do not count: a page may write them anew. */
  readonly digest: string;
}

const MAX_ENTRIES = 32;
const ENTRY_KEYS = ['fullUrl', 'resource', 'request'];
const REQUEST_KEYS = ['method', 'url', 'ifNoneExist'];
const FULL_URL = /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TIMES = new Set(['authoredOn', 'authored', 'date', 'dateTime', 'start', 'verificationDate']);

/**
 * Looks through a transaction from a public page. It must be a referral and nothing else: its resources, each created once
 * under the submission's id, speaking of each other and of nothing that is in the record.
 */
export function checkReferral(value: unknown): CheckedReferral {
  const problems: Problem[] = [];
  const report = (path: string, text: string, code = 'invalid') => problems.push({code, text, path});

  const bundle = record(value);
  const entries = list(bundle['entry']).map(record);
  if (bundle['resourceType'] !== 'Bundle' || bundle['type'] !== 'transaction') {
    report('Bundle', 'A referral is a Bundle of type transaction.');
  }
  onlyKeys(bundle, ['resourceType', 'type', 'entry'], 'Bundle', report);
  if (entries.length > MAX_ENTRIES) report('Bundle.entry', `A referral has at most ${MAX_ENTRIES} entries.`);
  refuse(problems);
  problems.push(...illFormed(value, 'Bundle'), ...attachmentProblems(value, 'Bundle'));
  refuse(problems);

  const read = entries.map((entry, index) => readEntry(entry, `Bundle.entry[${index}]`, report));
  checkNumbers(read, report);
  checkReferences(read, report);
  const [first] = read;
  const parts = new Set(read.map(({part}) => part));
  if (
    !first ||
    read.some(({submissionId, system}) => submissionId !== first.submissionId || system !== first.system)
  ) {
    report('Bundle.entry', 'All entries belong to one submission.');
  } else if (parts.size < read.length)
    report('Bundle.entry', 'Every entry is a part of its own.', 'duplicate');
  refuse(problems);
  return {
    submissionId: first?.submissionId ?? '',
    bundle: value as Bundle,
    entries: read.map(({type, part, system, submissionId}) => ({
      type,
      part,
      identifier: `${system}|${submissionId}:${part}`,
    })),
    digest: digestOf(value),
  };
}

type Report = (path: string, text: string, code?: string) => void;

interface Entry {
  readonly path: string;
  readonly fullUrl: string;
  readonly type: string;
  readonly resource: Wire;
  readonly system: string;
  readonly submissionId: string;
  readonly part: string;
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RecordError(422, problems.slice(0, 10));
}

function onlyKeys(value: Wire, allowed: readonly string[], path: string, report: Report): void {
  for (const key of Object.keys(value)) {
    // The name is not repeated: it may hold anything.
    if (!allowed.includes(key)) report(path, 'It has a property that is not taken here.', 'structure');
  }
}

function readEntry(entry: Wire, path: string, report: Report): Entry {
  onlyKeys(entry, ENTRY_KEYS, path, report);
  const request = record(entry['request']);
  onlyKeys(request, REQUEST_KEYS, `${path}.request`, report);
  const resource = record(entry['resource']);
  const type = textOf(resource['resourceType']);
  const fullUrl = textOf(entry['fullUrl']);
  if (!FULL_URL.test(fullUrl))
    report(`${path}.fullUrl`, 'It is urn:uuid: and a UUID in lower case.', 'value');
  if (request['method'] !== 'POST' || request['url'] !== type) {
    report(`${path}.request`, 'A referral only adds: POST to the resource’s type.');
  }
  checkShape(resource, type, `${path}.resource`, report);

  const [name, token = ''] = [...new URLSearchParams(textOf(request['ifNoneExist']))][0] ?? [];
  const bar = token.indexOf('|');
  const [submissionId = '', part = '', more] = token.slice(bar + 1).split(':');
  const system = token.slice(0, Math.max(bar, 0));
  const carried = list(resource['identifier'])
    .map(record)
    .some((each) => each['system'] === system && each['value'] === token.slice(bar + 1));
  if (
    name !== 'identifier' ||
    !system ||
    more !== undefined ||
    !isSubmissionId(submissionId) ||
    !isPart(part)
  ) {
    report(
      `${path}.request.ifNoneExist`,
      'It is identifier=system|submission:part, the submission a UUID v4.',
    );
  } else if (!carried) report(`${path}.resource.identifier`, 'It lacks the identifier of ifNoneExist.');
  return {path, fullUrl, type, resource, system, submissionId, part};
}

function checkShape(resource: Wire, type: string, path: string, report: Report): void {
  const shape = Object.hasOwn(referralShapes, type) ? referralShapes[type] : undefined;
  if (!shape) {
    report(`${path}.resourceType`, 'Resources of this type are no part of a referral.', 'not-supported');
    return;
  }
  onlyKeys(resource, Object.keys(shape.properties), path, report);
  for (const [key, kind] of Object.entries(shape.properties)) {
    const value = resource[key];
    if (value !== undefined && !fits(value, kind)) {
      report(
        `${path}.${key}`,
        'This is not what it must be here.',
        typeof kind === 'object' ? 'code-invalid' : 'value',
      );
    }
  }
  for (const key of shape.required) {
    if (resource[key] === undefined) report(`${path}.${key}`, 'This is missing.', 'required');
  }
  onlyKeys(record(resource['meta']), ['profile'], `${path}.meta`, report);
  if (type === 'Consent' && !resource['policy'] && !resource['policyRule']) {
    report(`${path}.policyRule`, 'A consent names what was agreed to (ppc-1).', 'required');
  }
}

function checkNumbers(entries: readonly Entry[], report: Report): void {
  for (const [type, {least, most}] of Object.entries(referralShapes)) {
    const number = entries.filter((entry) => entry.type === type).length;
    if (number < least) report('Bundle.entry', `A referral has a ${type}.`, 'required');
    if (number > most) report('Bundle.entry', `A referral has no more than ${most} of ${type}.`);
  }
}

/** Nothing from outside may be tied to somebody who is in the record already. */
function checkReferences(entries: readonly Entry[], report: Report): void {
  const types = new Map(entries.map(({fullUrl, type}) => [fullUrl, type]));
  if (types.size < entries.length) report('Bundle.entry', 'Two entries have the same fullUrl.', 'duplicate');
  for (const {resource, path, type} of entries) {
    for (const {text, path: where} of referencesIn(resource, `${path}.resource`)) {
      if (!types.has(text)) report(where, 'It refers to something outside the Bundle.', 'security');
    }
    for (const [key, targets] of Object.entries(referralShapes[type]?.pointing ?? {})) {
      const target = record(resource[key])['reference'];
      const required = referralShapes[type]?.required.includes(key);
      if (target === undefined ? required : !targets.includes(types.get(textOf(target)) ?? '')) {
        report(`${path}.resource.${key}`, `It refers to the referral’s ${targets.join(' or ')}.`);
      }
    }
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The same for the same content, whatever the order of properties. */
function digestOf(value: unknown): string {
  const canonical = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(canonical);
    if (typeof each !== 'object' || each === null) return each;
    const entries = Object.entries(each).filter(([key]) => !TIMES.has(key));
    return Object.fromEntries(
      entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]),
    );
  };
  return createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex');
}
