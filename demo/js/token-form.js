// Asks for the staff token. Whoever uses this keeps it in memory: gone when the page is left or reloaded.
import {make, show} from './dom.js';

/** Puts the form in `place`. `error`: what was wrong with the token before. */
export function askToken({place, title, error = '', onToken}) {
  const box = make('spk-text-input', {
    label: 'Staff token',
    hint: 'The server prints it when it starts. This page forgets it when you leave.',
    type: 'password',
    name: 'token',
    autocomplete: 'off',
    spellcheck: 'false',
    error,
    width: 40,
  });
  const form = make(
    'form',
    {class: 'narrow', novalidate: true, autocomplete: 'off', onsubmit},
    make('h2', {tabindex: -1}, title),
    box,
    make('p', {}, make('spk-button', {}, 'Continue')),
  );
  function onsubmit(event) {
    event.preventDefault();
    const token = box.value.trim();
    if (token) {
      onToken(token);
      return;
    }
    box.error = 'Enter the staff token';
    box.focus();
  }
  show(place, form);
  if (error) void box.updateComplete?.then(() => box.focus());
}
