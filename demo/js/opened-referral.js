// One referral, as a link worker reads it before they phone somebody: what to be careful about, how to reach the person,
// what is asked for, where it stands, how they have been feeling, and every answer as it was given.
import {formOfResponse, openReceivedReferral, readReceivedReferral} from '/cdn/backends.js';
import {lines, make, show} from './dom.js';
import {moveForm} from './move-form.js';
import {plansPart} from './plan.js';
import {birthday, moment, states} from './referral-words.js';
import {wellbeingPart} from './wellbeing.js';

/** Reads a referral and shows it in `place`. */
export async function openedReferral(options) {
  const {task, record, signal, place, say, onFail, onBack, onChange, onAsk, onPlan} = options;
  say('Loading the referral');
  show(place, backButton(onBack), make('p', {class: 'quiet'}, 'Loading the referral'));
  let opened;
  try {
    opened = await openReceivedReferral(record, {task}, {signal});
  } catch (error) {
    if (!signal.aborted) onFail(error);
    return;
  }
  if (signal.aborted) return;
  const title = make('h2', {tabindex: -1}, nameOf(opened));
  const again = (note) => openedReferral({...options, note});
  show(
    place,
    backButton(onBack),
    title,
    tags(opened),
    warnings(opened),
    make(
      'div',
      {class: 'parts'},
      part('How to make contact', contact(opened)),
      part('The referral', request(opened)),
      moveForm({
        opened,
        record,
        note: options.note,
        signal,
        onMoved: (words) => {
          onChange();
          void again().then(() => say(words));
        },
        onLookAgain: (note) => {
          onChange();
          void again(note);
        },
        onFail,
      }),
      plansPart({
        opened,
        record,
        signal,
        onOpen: (reference) => onPlan({reference, person: opened, name: nameOf(opened)}),
      }),
      wellbeingPart({
        patient: opened.patient,
        record,
        onAsk: () => onAsk({patient: opened.patient, name: nameOf(opened)}),
      }),
      part('All answers', answers(opened)),
    ),
  );
  say('');
  title.focus();
}

const backButton = (onBack) =>
  make(
    'p',
    {},
    make('button', {type: 'button', class: 'open plain', onclick: onBack}, 'Back to all referrals'),
  );

const part = (words, content) => [make('h3', {}, words), content];

const brief = ({task, request, patient}) =>
  readReceivedReferral([task, request, patient].filter((resource) => resource !== undefined));

const nameOf = (opened) => brief(opened).name ?? 'No name given';

function tags(opened) {
  const {state, urgent} = brief(opened);
  const {label, kind} = states[state];
  return make(
    'div',
    {class: 'tags'},
    make('spk-tag', {kind}, label),
    urgent ? make('spk-tag', {kind: 'error'}, 'Contact soon') : undefined,
  );
}

const textOf = (concept) => concept?.text ?? concept?.coding?.find(({display}) => display)?.display;

function warnings({flags}) {
  const lines = flags
    .filter(({status}) => status === 'active')
    .map(({category, code}) => [textOf(category?.[0]), textOf(code)].filter(Boolean).join(': '));
  if (lines.length === 0) return [];
  return make(
    'section',
    {class: 'warn', 'aria-label': 'Read this first'},
    make('h3', {}, 'Read this first'),
    make(
      'ul',
      {},
      [...new Set(lines)].map((line) => make('li', {}, line)),
    ),
  );
}

/** Name and value; a value that is not there has no row. */
const facts = (rows) =>
  make(
    'dl',
    {class: 'facts'},
    rows
      .filter(([, value]) => value !== undefined && value !== '' && value.length !== 0)
      .flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]),
  );

/** What was agreed to has a rank: the form gives none to a number that must not be called. */
const agreed = (point) =>
  point.rank === undefined ? `${point.value} (they did not agree to this)` : point.value;

function contact({patient}) {
  if (!patient) return make('p', {}, 'The record says nothing about the person any more.');
  const points = (system) => (patient.telecom ?? []).filter((point) => point.system === system);
  const preferences = (patient.extension ?? [])
    .filter(({url}) => url.endsWith('ContactPreference'))
    .flatMap(({extension = []}) => extension);
  const preference = (name) => {
    const found = preferences.find(({url}) => url === name);
    return found?.valueString ?? textOf(found?.valueCodeableConcept);
  };
  const address = patient.address?.[0];
  const names = patient.name ?? [];
  const number = patient.identifier?.find(
    ({system}) => system === 'https://fhir.nhs.uk/Id/nhs-number',
  )?.value;
  return facts([
    ['Likes to be called', names.find(({use}) => use === 'usual')?.text],
    ['Phone', lines(points('phone').map(agreed))],
    ['Email', lines(points('email').map(agreed))],
    ['How to contact them', preference('PreferredContactMethod')],
    ['Best times', preference('PreferredContactTimes')],
    ['Format', preference('PreferredWrittenCommunicationFormat')],
    ['Address', address && lines([...(address.line ?? []), address.city, address.postalCode, address.text])],
    ['Date of birth', patient.birthDate && birthday(patient.birthDate)],
    ['NHS number', number && `${number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3')} (not checked)`],
    ['Language', textOf(patient.communication?.[0]?.language)],
    ['GP practice', patient.generalPractitioner?.[0]?.display],
    [
      'In an emergency',
      lines(
        (patient.contact ?? []).map(({name, relationship, telecom}) =>
          [name?.text, textOf(relationship?.[0]), telecom?.[0]?.value].filter(Boolean).join(', '),
        ),
      ),
    ],
  ]);
}

function request(opened) {
  const {task} = opened;
  const {activity, needs, requester, selfReferral, sentAt, reference, statusReason} = brief(opened);
  return facts([
    ['Activity', activity && (activity.url ? link(activity) : activity.name)],
    ['Reason', lines([...needs])],
    ['In words', lines((opened.request?.note ?? []).map(({text}) => text))],
    ['Referred by', selfReferral ? 'Themselves' : requester],
    ['Sent', sentAt && moment(sentAt)],
    ['Reference', reference],
    ['Why it stands here', statusReason],
    ['Notes', lines((task.note ?? []).map(({text, time}) => (time ? `${moment(time)}: ${text}` : text)))],
  ]);
}

/** An address that the kit has found to be one of the web. */
const link = ({name, url}) =>
  make('a', {href: url, rel: 'noreferrer', target: '_blank'}, `${name} (opens in a new tab)`);

function answers({response}) {
  if (!response) return make('p', {}, 'The record holds no answers to this referral.');
  return make('spk-questionnaire', {
    'read-only': true,
    'heading-level': 4,
    questionnaire: formOfResponse(response),
    response,
  });
}
