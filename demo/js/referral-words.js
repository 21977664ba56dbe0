// What this service calls things. The kit knows the states and where they lead; the words are the website's.

/** Each state: what the person is told, the look of its tag, what it means to staff, and the reasons they choose from. */
export const states = {
  submitted: {label: 'Sent', kind: 'info', hint: 'Nobody has looked at it yet.'},
  received: {
    label: 'We have your referral',
    kind: 'info',
    hint: 'You have read it, and will decide what is next.',
  },
  'info-needed': {
    label: 'We need to ask you something',
    kind: 'warning',
    hint: 'You cannot decide before you have asked the person or the referrer.',
  },
  contacting: {
    label: 'We are trying to contact you',
    kind: 'warning',
    hint: 'You have started to call or write.',
  },
  accepted: {label: 'You have a link worker', kind: 'success', hint: 'Somebody will see the person.'},
  'declined-by-service': {
    label: 'This service is not right for you',
    kind: 'neutral',
    hint: 'The service turns the referral down. Tell the referrer, and say what may help instead.',
    reasons: [
      'Lives outside our area',
      'Too young for the service',
      'Not registered with a partner practice',
      'Already known to us or to another service',
      'Needs urgent or clinical help',
      'Needs a statutory assessment',
      'Did not agree to the referral',
      'Not enough information',
      'The service is full',
      'A second referral of the same person',
    ],
  },
  'declined-by-person': {
    label: 'You decided not to go ahead',
    kind: 'neutral',
    hint: 'The person does not want it. That is fine.',
  },
  'unable-to-contact': {
    label: 'We could not reach you',
    kind: 'neutral',
    hint: 'You have tried as often as we promise to. Write down when and how.',
  },
  active: {label: 'You are working together', kind: 'success', hint: 'You have met.'},
  review: {label: 'Time to review', kind: 'success', hint: 'You look together at what has changed.'},
  closing: {label: 'Ending support', kind: 'success', hint: 'You plan the last steps together.'},
  closed: {
    label: 'Support has ended',
    kind: 'neutral',
    hint: 'The referrer and the GP hear of it, if the person agreed.',
    reasons: [
      'Goals met',
      'Some goals met',
      'No more support wanted',
      'Could not be contacted',
      'Did not attend',
      'Moved away or changed GP practice',
      'Referred to a service that fits better',
      'Needs or risks too high for the service',
      'The person has died',
      'Another reason',
    ],
  },
  'entered-in-error': {
    label: 'Sent by mistake',
    kind: 'neutral',
    hint: 'It should never have come. Write down who found out, and why.',
  },
};

/** What went wrong, and what to do, by the code of the kit's error. */
const problems = {
  offline: ['You are offline', 'Connect to the internet, then try again. Nothing has been changed.'],
  timeout: ['The record did not answer', 'Try again in a moment.'],
  'rate-limited': ['The record is busy', 'Try again in a minute.'],
  'not-found': [
    'This referral is not there any more',
    'Somebody may have removed it. Go back to all referrals.',
  ],
};

/** Heading and text for a failure. */
export const problemOf = (error) =>
  problems[error?.code] ?? [
    'The referrals could not be loaded',
    'Try again in a moment. If it goes on, tell IT support.',
  ];

const day = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'Europe/London'});
const time = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
});

/** "15 January 2026 at 9:30am"; what is no date stays as it was written. */
export function moment(iso) {
  const date = new Date(iso);
  if (Number.isNaN(date.valueOf())) return iso;
  return `${day.format(date)} at ${time.format(date).replace(/\s/g, '').toLowerCase()}`;
}

/** "9 March 1958" */
export function birthday(iso) {
  const date = new Date(`${iso}T12:00:00Z`);
  return Number.isNaN(date.valueOf()) ? iso : day.format(date);
}
