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

/** Asks the questions in `place`: the link worker reads them aloud and ticks what the person says. */
export function askWellbeing({patient, name, record, place, onBack, onSaved}) {
  const back = () =>
    make('button', {type: 'button', class: 'open plain', onclick: onBack}, `Back to ${name}’s referral`);
  const measure = make(
    'spk-wellbeing-measure',
    {
      measure: MEASURE,
      subject: `Patient/${patient.id}`,
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
  show(place, make('p', {}, back()), measure);
}
