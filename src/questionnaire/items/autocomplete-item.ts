import {html, nothing, type TemplateResult} from 'lit';
import {BackendError} from '../../backends/backend-error.js';
import type {SpkErrorDetail} from '../../element/error-event.js';
import {comboboxWords} from '../../i18n/combobox/index.js';
import type {ComboOption} from '../../kit/combobox/combo-option.js';
import {ComboboxController} from '../../kit/combobox/combobox-controller.js';
import {comboboxStyles} from '../../kit/combobox/combobox.styles.js';
import {combobox} from '../../kit/combobox/combobox-template.js';
import type {ComboboxSetup} from '../../kit/combobox/combobox-view.js';
import {matchOptions} from '../../kit/combobox/match-options.js';
import {statusPanel} from '../../kit/notice/notice-template.js';
import type {Answer, Coding} from '../../model/fhir.js';
import {sameAnswer} from '../engine/compare-answers.js';
import type {FormItem} from '../engine/form.js';
import type {FormNode} from '../engine/session-types.js';
import {answerWords, optionWords, plainLabel} from './answer-words.js';
import type {Entry} from './entries.js';
import {rowId, type RowOptions} from './field-parts.js';
import type {ItemView} from './item-view-types.js';
import type {RareKind} from './rare-kinds.js';
import {typedItem} from './typed-item.js';
import {ownWords} from './typed-answers.js';
import {noListItem} from './value-item.js';

/** Letters before a server is asked, and the pause in typing that it waits for. */
const REMOTE = {minLength: 2, debounce: 250} as const;

const localOptions = (node: FormNode | undefined, lang: string): ComboOption[] =>
  (node?.options ?? []).map((option) => ({
    value: option.key,
    label: optionWords(option, lang),
    data: option.answer,
  }));

const remoteOption = (coding: Coding): ComboOption => ({
  value: `${coding.system ?? ''}|${coding.code ?? ''}`,
  label: coding.display ?? coding.code ?? '',
  data: {valueCoding: coding} satisfies Answer,
});

/** Whether there is anything to choose from: options of the form, or a server to ask. */
function hasList(node: FormNode, view: ItemView): boolean {
  return node.options.length > 0 || view.controls.expand(node.item) !== undefined;
}

function setupFor(key: string, id: number, view: ItemView): ComboboxSetup {
  const {session, entries, controls} = view;
  const node = session.node(key);
  const item = node?.item;
  const remote = node?.options.length === 0 && item ? controls.expand(item) : undefined;
  const set = (text: string, option: ComboOption | undefined) => {
    const now = session.node(key);
    if (!now) return;
    const answer = option?.data as Answer | undefined;
    if (answer) entries.choose(now, id, text, answer);
    else if (now.item.type === 'open-choice')
      entries.choose(now, id, text, ownWords.read({text}, now.item).answer);
    // Words that are on no list are kept in the box, and are no answer.
    else {
      // Nobody can choose from a list that does not come.
      const isWrong = text.trim() && !controls.unlisted.has(now.item);
      entries.choose(now, id, text, undefined, isWrong ? {code: 'option', values: {}} : undefined);
    }
  };
  const again = () => {
    const now = session.node(key);
    const row = now && entries.rows(now).find((row) => row.id === id);
    if (row && !row.answer) set(row.boxes['text'] ?? '', undefined);
  };
  return {
    ...(remote && REMOTE),
    load:
      remote && item
        ? async (text, signal) => {
            // The page may speak another language by now.
            const codings = await (controls.expand(item) ?? remote)(text, signal);
            if (controls.unlisted.delete(item)) again();
            return codings.map(remoteOption);
          }
        : (text) => matchOptions(localOptions(session.node(key), controls.lang), text),
    onInput: ({text, option}) => set(text, option),
    onChoose: (option) => set(option.label, option),
    onError: (cause) => {
      if (!item) return;
      controls.unlisted.add(item);
      again();
      controls.noList(item, listFailure(item, cause));
    },
  };
}

/** What whoever keeps the form is told when a server does not give a list. What was typed is not in it. */
function listFailure({linkId, valueSet = ''}: FormItem, cause: unknown): SpkErrorDetail {
  const known = cause instanceof BackendError;
  const said = known ? `${cause.code}: ${cause.message}` : 'not as a terminology server does';
  return {
    code: known ? cause.code : 'bad-answer',
    message: `Item "${linkId}" takes its options from "${valueSet}", and the terminology server did not give them (${said}).`,
    cause,
  };
}

function box(node: FormNode, view: ItemView, entry: Entry, options: RowOptions): TemplateResult {
  const {entries, controls, lang} = view;
  const id = rowId(node, entry.id);
  const state = controls.combobox(
    id,
    () => entries.touch(node.key),
    (host) => new ComboboxController(host, setupFor(node.key, entry.id, view)),
  );
  const {locale, texts: words} = controls.words;
  const said = entry.answer && answerWords(entry.answer, node.item, node.options, {lang, locale, words});
  const text = entry.boxes['text'] || said || '';
  // What an answer from elsewhere says: a draft, a calculation.
  if (state.text !== text) {
    const option = entry.answer && optionFor(node, entry.answer, text);
    controls.fill(state, {text, ...(option && {option})});
  }
  return combobox({
    ariaLabel: plainLabel(node, lang),
    ...options,
    ...state.view,
    words: controls.textsOf(comboboxWords),
    free: node.item.type === 'open-choice',
  });
}

function optionFor({options}: FormNode, answer: Answer, label: string): ComboOption {
  const known = options.find((option) => sameAnswer(option.answer, answer));
  return {value: known?.key ?? '', label, data: answer};
}

/** Only what is on a list is an answer, and the list does not come: nobody is held up by that. */
function listNotice({item}: FormNode, {controls}: ItemView): TemplateResult | typeof nothing {
  if (item.type !== 'choice' || !controls.unlisted.has(item)) return nothing;
  const {goOnWithout} = controls.textsOf(comboboxWords);
  return statusPanel({kind: 'warning', live: true, body: html`<p>${goOnWithout}</p>`});
}

/** A long list, or one that a terminology server has: a box that offers what matches. */
function autocompleteItem(node: FormNode, view: ItemView): TemplateResult {
  const {linkId, type, valueSet = ''} = node.item;
  if (hasList(node, view) || type === 'open-choice') {
    return html`${typedItem(node, view, box)}${listNotice(node, view)}`;
  }
  view.controls.noList(node.item, {
    code: 'bad-form',
    message: `Item "${linkId}" takes its options from "${valueSet}", and there is no terminology server to ask: set "terminology".`,
  });
  return noListItem(node, view);
}

/** Long lists, and those of a terminology server. */
export const autocomplete: RareKind = {
  template: autocompleteItem,
  styles: comboboxStyles,
  words: comboboxWords,
};
