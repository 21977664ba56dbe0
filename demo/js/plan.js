// The support plans of a person whose referral is open: which there are, and the editor.
import {lines, make, show} from './dom.js';
import {planFromReferral, shortName} from './plan-start.js';
import {moment} from './referral-words.js';

/** Who works at this page. Made up, like the practice. */
const worker = {display: 'Priya Nair'};

const SECTIONS =
  'about-me matters strengths needs goals actions wellbeing contingency communication people review sharing';

const statuses = {
  draft: 'Draft',
  active: 'Agreed',
  'on-hold': 'Paused',
  completed: 'Finished',
  revoked: 'Stopped',
};

/** The plans of a person, the one that was changed last first; without those that were made by mistake. */
async function plansOf(record, patient, signal) {
  const found = [];
  for await (const {items} of record.search('CarePlan', {subject: `Patient/${patient.id}`}, {signal})) {
    found.push(...items.filter(({status}) => status !== 'entered-in-error'));
  }
  return found.sort((a, b) => (b.meta?.lastUpdated ?? '').localeCompare(a.meta?.lastUpdated ?? ''));
}

const button = (words, onclick, variant = 'secondary') =>
  make('spk-button', {type: 'button', variant, onclick}, words);

/**
 * The plans, each to be opened; where there is none, one can be started. That is offered only once it is known: a plan that
 * could not be looked up must not be begun a second time.
 */
export function plansPart({opened, record, signal, onOpen}) {
  const {patient} = opened;
  if (!patient?.id) return [];
  const place = make('div', {}, make('p', {class: 'quiet'}, 'Looking for a plan'));
  async function look() {
    try {
      const plans = await plansOf(record, patient, signal);
      show(place, plans.length > 0 ? list(plans) : none());
    } catch {
      if (signal.aborted) return;
      show(
        place,
        make('p', {}, 'We could not find out whether there is a plan. Try again in a moment.'),
        make(
          'p',
          {},
          button('Look again', () => void look()),
        ),
      );
    }
  }
  const none = () => [
    make('p', {}, 'There is no plan yet. It begins with what the referral says. Write it together.'),
    make(
      'p',
      {},
      button('Start the plan', () => onOpen(undefined)),
    ),
  ];
  const list = (plans) =>
    make(
      'ul',
      {class: 'plans'},
      plans.map(({id, title, status, meta}) =>
        make(
          'li',
          {},
          make(
            'button',
            {type: 'button', class: 'open', onclick: () => onOpen(`CarePlan/${id}`)},
            title ?? 'Support plan',
          ),
          make(
            'p',
            {class: 'quiet'},
            lines([statuses[status], meta?.lastUpdated && `Last changed on ${moment(meta.lastUpdated)}`]),
          ),
        ),
      ),
    );
  void look();
  return [make('h3', {}, 'Support plan'), place];
}

/** Shows a plan of the person in `place`, or begins one. Gives the editor, which knows whether anything is not saved. */
export function showPlan({plan, opened, name, record, place, onBack}) {
  const {patient} = opened;
  const person = shortName(patient);
  const editor = make('spk-support-plan', {
    plan,
    subject: `Patient/${patient.id}`,
    'person-name': person,
    'worker-name': worker.display,
    directory: '/directory',
    sections: SECTIONS,
    'heading-level': 2,
    author: worker,
    recipients: [patient.generalPractitioner?.[0]?.display ?? 'My GP practice'],
    careRecord: record,
    ...(!plan && {initial: planFromReferral(opened)}),
  });
  const back = make(
    'button',
    {type: 'button', class: 'open plain', onclick: onBack},
    `Back to ${name}’s referral`,
  );
  show(place, make('p', {}, back), editor);
  editor.addEventListener('spk-ready', () => editor.focus(), {once: true});
  back.focus();
  return editor;
}
