import {readFieldSettings} from './read-field-settings.js';
import {SettingsReader, type Json} from './settings-reader.js';
import type {EligibilityCheck, LocalText, ReferralSettings, SettingsFault} from './settings.js';

const MOST_CHECKS = 3;
const OLDEST = 120;
const MOST_DAYS = 260;
const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

const KEYS = [
  '$schema',
  'organisation',
  'service',
  'contactWithin',
  'phone',
  'phoneHours',
  'contactDays',
  'contactFrom',
  'someoneElse',
  'leaveUrl',
  'abuseHelpUrl',
  'urgentLines',
  'whoFor',
  'notFor',
  'time',
  'checks',
  'minAge',
  'parentAge',
  'practices',
  'practicesOnly',
  'privacyUrl',
  'nation',
  'fields',
];

/**
 * Reads what an organisation has written, from a page or a file. Never throws: what cannot be used is left out and named
 * in `faults`, and the fixed safety core stays whatever the settings say.
 */
export function readSettings(value: unknown): {
  readonly settings: ReferralSettings;
  readonly faults: readonly SettingsFault[];
} {
  const read = new SettingsReader();
  if (value === undefined || value === null) return {settings: {}, faults: []};
  const from = read.object(value, '', KEYS);
  if (!from) return {settings: {}, faults: read.faults};
  const settings: ReferralSettings = {
    ...read.entry('organisation', read.localText(from.organisation, 'organisation')),
    ...read.entry('service', read.localText(from.service, 'service')),
    ...read.entry('contactWithin', read.localText(from.contactWithin, 'contactWithin')),
    ...read.entry('phone', read.text(from.phone, 'phone')),
    ...read.entry('phoneHours', read.localText(from.phoneHours, 'phoneHours')),
    ...read.entry(
      'contactDays',
      whole(from.contactDays, 'contactDays', [1, MOST_DAYS], 'working days', read),
    ),
    ...read.entry('contactFrom', read.localText(from.contactFrom, 'contactFrom')),
    ...read.entry('someoneElse', read.flag(from.someoneElse, 'someoneElse')),
    ...read.entry('leaveUrl', webUrl(from.leaveUrl, 'leaveUrl', read)),
    ...read.entry('abuseHelpUrl', webUrl(from.abuseHelpUrl, 'abuseHelpUrl', read)),
    ...read.entry('urgentLines', urgentLines(from, read)),
    ...read.entry('whoFor', read.localTexts(from.whoFor, 'whoFor')),
    ...read.entry('notFor', read.localTexts(from.notFor, 'notFor')),
    ...read.entry('time', read.localText(from.time, 'time')),
    ...read.entry('checks', checks(from, read)),
    ...read.entry('minAge', whole(from.minAge, 'minAge', [0, OLDEST], 'years of age', read)),
    ...read.entry('parentAge', whole(from.parentAge, 'parentAge', [0, OLDEST], 'years of age', read)),
    ...read.entry('practices', practices(from, read)),
    ...read.entry('practicesOnly', read.flag(from.practicesOnly, 'practicesOnly')),
    ...read.entry('privacyUrl', webUrl(from.privacyUrl, 'privacyUrl', read)),
    ...read.entry('nation', read.oneOf(from.nation, 'nation', NATIONS)),
    ...read.entry('fields', readFieldSettings(from.fields, read)),
  };
  if (settings.practicesOnly && !settings.practices?.length) {
    read.fault('practicesOnly', 'needs "practices": with none to choose from nobody could answer.');
    return {settings: {...settings, practicesOnly: false}, faults: read.faults};
  }
  return {settings, faults: read.faults};
}

function urgentLines(from: Json, read: SettingsReader): readonly LocalText[] | undefined {
  const lines = read.localTexts(from.urgentLines, 'urgentLines');
  if (lines?.length !== 0) return lines;
  read.fault('urgentLines', 'is empty: urgent help belongs to the safety core and cannot be removed.');
  return undefined;
}

function whole(
  value: unknown,
  key: string,
  [least, most]: readonly [number, number],
  what: string,
  read: SettingsReader,
): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  read.fault(key, `should be a whole number of ${what}, from ${least} to ${most}.`);
  return undefined;
}

function webUrl(url: unknown, key: string, read: SettingsReader): string | undefined {
  if (url === undefined) return undefined;
  if (typeof url === 'string' && /^https:\/\/[^\s<>()[\]"']+$/.test(url)) return url;
  read.fault(key, 'should be an address that begins with https:// and has no spaces or brackets.');
  return undefined;
}

function practices(from: Json, read: SettingsReader): ReferralSettings['practices'] {
  const seen = new Set<string>();
  return read.list(from.practices, 'practices')?.flatMap((value, index) => {
    const key = `practices[${index}]`;
    const practice = read.object(value, key, ['name', 'odsCode']);
    const name = practice && read.text(practice.name, `${key}.name`, true);
    if (!practice || !name) return [];
    if (seen.has(name)) {
      read.fault(`${key}.name`, `"${name}" is in the list already.`);
      return [];
    }
    seen.add(name);
    const odsCode = read.text(practice.odsCode, `${key}.odsCode`);
    if (odsCode === undefined || /^[A-Z0-9]{3,10}$/.test(odsCode)) {
      return [{name, ...(odsCode !== undefined && {odsCode})}];
    }
    read.fault(`${key}.odsCode`, 'should be an ODS code: 3 to 10 capital letters and digits, like Y99999.');
    return [{name}];
  });
}

function checks(from: Json, read: SettingsReader): readonly EligibilityCheck[] | undefined {
  const list = read.list(from.checks, 'checks');
  if (list && list.length > MOST_CHECKS) {
    read.fault('checks', `has ${list.length} questions: only the first ${MOST_CHECKS} are asked.`);
  }
  return list?.slice(0, MOST_CHECKS).flatMap((value, index): EligibilityCheck[] => {
    const key = `checks[${index}]`;
    const check = read.object(value, key, ['question', 'hint', 'stopAt', 'stop']);
    const question = check && read.localText(check.question, `${key}.question`, true);
    const stopAt = check && read.oneOf(check.stopAt, `${key}.stopAt`, ['yes', 'no'] as const, true);
    if (!check || !question || !stopAt) return [];
    return [
      {
        question,
        stopAt,
        ...read.entry('hint', read.localText(check.hint, `${key}.hint`)),
        ...read.entry('stop', stopWords(check.stop, `${key}.stop`, read)),
      },
    ];
  });
}

/** Never a dead end: where a page says something of its own, it says what to do as well. */
function stopWords(value: unknown, key: string, read: SettingsReader): EligibilityCheck['stop'] {
  if (value === undefined) return undefined;
  const stop = read.object(value, key, ['heading', 'body']);
  const heading = stop && read.localText(stop.heading, `${key}.heading`, true);
  const body = stop && read.localTexts(stop.body, `${key}.body`);
  if (heading && body?.length) return {heading, body};
  if (heading) read.fault(`${key}.body`, 'should say where else people can go, one text for each paragraph.');
  return undefined;
}
