// Moves a referral to its next state. The version that was read goes with it: nobody's work is overwritten.
import {moveReferral, readReceivedReferral, REFERRAL_STATE_RULES} from '/cdn/backends.js';
import {make, show} from './dom.js';
import {states} from './referral-words.js';

/** The form; a sentence where the referral has come to its end. */
export function moveForm({opened, record, note = '', signal, onMoved, onLookAgain, onFail}) {
  const {state} = readReceivedReferral([opened.task]);
  const {next} = REFERRAL_STATE_RULES[state];
  const title = make('h3', {}, 'What happens next');
  if (next.length === 0) {
    return [title, make('p', {}, `“${states[state].label}” is the end of this referral.`)];
  }

  const message = make('div', {});
  const choices = next.map((to) => ({value: to, label: states[to].label, hint: states[to].hint}));
  const to = make('spk-radios', {
    label: 'Where does the referral stand now?',
    hint: 'These are the words that we use with the person.',
    name: 'state',
    choices,
    small: true,
  });
  const reason = make('spk-select', {label: 'Why?', name: 'reason', hidden: true});
  const words = make('spk-textarea', {
    label: 'Note for colleagues (optional)',
    name: 'note',
    rows: 3,
    'max-length': 2000,
    threshold: 75,
    autocomplete: 'off',
  });
  words.value = note;
  const save = make('spk-button', {}, 'Save');

  to.addEventListener('change', () => {
    const {reasons} = states[to.value] ?? {};
    to.error = '';
    reason.error = '';
    reason.hidden = reasons === undefined;
    reason.choices = reasons && [
      {value: '', label: 'Choose a reason'},
      ...reasons.map((each) => ({value: each, label: each})),
    ];
    reason.value = '';
  });

  async function onsubmit(event) {
    event.preventDefault();
    if (save.disabled) return;
    const {reasons} = states[to.value] ?? {};
    to.error = to.value ? '' : 'Select where the referral stands now';
    reason.error = reasons && !reason.value ? 'Choose why' : '';
    const wrong = [to, reason].find(({error}) => error);
    if (wrong) {
      await wrong.updateComplete;
      wrong.focus();
      return;
    }
    if (words.value.length > 2000) {
      words.focus();
      return;
    }
    save.disabled = true;
    show(message);
    try {
      await moveReferral(record, opened, to.value, {
        submissionId: crypto.randomUUID(),
        now: new Date().toISOString(),
        reason: reasons ? reason.value : undefined,
        note: words.value,
        signal,
      });
    } catch (error) {
      if (!signal.aborted) failed(error);
      return;
    }
    if (!signal.aborted) onMoved(`Saved: ${states[to.value].label}`);
  }

  function failed(error) {
    save.disabled = false;
    if (error.code === 'refused') {
      onFail(error);
      return;
    }
    const [heading, text, action] =
      error.code === 'conflict'
        ? [
            'Somebody else changed it: look again',
            'Your change has not been saved. Your note stays here while you look.',
            make('spk-button', {type: 'button', onclick: () => onLookAgain(words.value)}, 'Look again'),
          ]
        : [
            error.code === 'offline' ? 'You are offline' : 'It is not certain that this was saved',
            error.code === 'offline'
              ? 'Nothing has been changed. Connect to the internet, then save again.'
              : 'The record did not answer as it should. Save again, or look again at the referral.',
            make(
              'spk-button',
              {type: 'button', variant: 'secondary', onclick: () => onLookAgain(words.value)},
              'Look again',
            ),
          ];
    const actions = error.code === 'offline' ? [] : make('p', {slot: 'actions'}, action);
    show(
      message,
      make('spk-notice', {kind: 'failure', heading, 'heading-level': 4}, make('p', {}, text), actions),
    );
  }

  return make(
    'form',
    {class: 'move', novalidate: true, autocomplete: 'off', onsubmit},
    title,
    to,
    reason,
    words,
    message,
    make('p', {}, save),
  );
}
