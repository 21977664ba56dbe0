// How somebody has been feeling: the answers that the record has, and the questions asked again.
import {make, show} from './dom.js';

const MEASURE = 'ons4';

/** The charts, and the button that asks the questions. */
export function wellbeingPart({patient, record, onAsk}) {
  if (!patient?.id) return [];
  return [
    make('spk-wellbeing-chart', {
      measures: MEASURE,
      subject: `Patient/${patient.id}`,
      heading: 'How they feel about their life',
      'heading-level': 3,
      audience: 'professional',
      careRecord: record,
    }),
    make(
      'p',
      {},
      make('spk-button', {type: 'button', variant: 'secondary', onclick: onAsk}, 'Ask the 4 questions'),
    ),
  ];
}

/** Questions that somebody has left before their answers were saved. Going back to them finds the answers, and saves them once. */
let left;

/** Nothing of anybody's answers is kept any more. */
export const forgetAnswers = () => {
  left = undefined;
};

/** Asks the questions in `place`: the link worker reads them aloud and ticks what the person says. */
export function askWellbeing({patient, name, record, place, onBack, onSaved}) {
  const subject = `Patient/${patient.id}`;
  const known = left?.subject === subject && !left.saved ? left : undefined;
  const measure = known ?? questions({subject, name, record, onBack, onSaved});
  left = measure;
  const back = make(
    'button',
    {type: 'button', class: 'open plain', onclick: onBack},
    `Back to ${name}’s referral`,
  );
  show(place, make('p', {}, back), measure);
  if (known) known.focus();
}

function questions({subject, name, record, onBack, onSaved}) {
  const measure = make(
    'spk-wellbeing-measure',
    {
      measure: MEASURE,
      subject,
      mode: 'read-aloud',
      audience: 'professional',
      routing: 'none',
      heading: `Asking ${name}`,
      'heading-level': 2,
      careRecord: record,
    },
    make('spk-button', {slot: 'next', type: 'button', onclick: onBack}, 'Back to the referral'),
  );
  measure.addEventListener('spk-measure-saved', onSaved);
  measure.addEventListener('spk-ready', () => measure.focus(), {once: true});
  return measure;
}
