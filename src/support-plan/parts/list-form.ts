import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {button} from '../../kit/button/button-template.js';
import type {PlanContingency, PlanPerson} from '../../model/plan.js';
import {urgentLines} from '../reading/other-sections.js';
import type {PlanView} from '../plan-view.js';
import {moveButtons, named, removeEntry, type EntryOptions} from './entry-list.js';
import {lineField, wordsField} from './fields.js';
import type {PartsEditor} from './parts-editor.js';
import {entryPlace, type PartListName} from './plan-place.js';

type PartEntry = PlanPerson | PlanContingency;

/** Ids of the controls of a list. */
const changeId = (id: string) => `change-entry-${id}`;
const addId = (list: PartListName) => `add-to-${list}`;
const formId = (id: string) => `form-entry-${id}`;

/** The entries as they are shown: with the new one, also while nothing is written in it. */
function entriesOf(view: PlanView, parts: PartsEditor, list: PartListName): readonly PartEntry[] {
  const entries: readonly PartEntry[] = view.plan[list];
  const fresh = parts.entry.newIn(list);
  return fresh === undefined || entries.some(({id}) => id === fresh) ? entries : [...entries, {id: fresh}];
}

/** What an entry is called: by its name, or by its place. */
function nameOf(parts: PartsEditor, list: PartListName, {name}: PartEntry, index: number): string {
  const {personNumber, contingencyNumber} = parts.words.texts;
  return name?.trim() || (list === 'people' ? personNumber(index + 1) : contingencyNumber(index + 1));
}

/** One line about an entry that is not open. */
function summary(list: PartListName, entry: PartEntry): string | undefined {
  if (list === 'people') {
    const {relation, contact} = entry as PlanPerson;
    return [relation, contact].filter((each) => each !== undefined).join(', ') || undefined;
  }
  const {triggers, signs, helps} = entry as PlanContingency;
  return triggers ?? signs ?? helps;
}

function personFields({words}: PlanView, id: string) {
  const {name, relation, contact} = words.person;
  return {
    lines: [
      {place: entryPlace('people', id, 'name'), asked: name},
      {place: entryPlace('people', id, 'relation'), asked: relation},
    ],
    texts: [{place: entryPlace('people', id, 'contact'), asked: contact}],
  };
}

function contingencyFields({words}: PlanView, id: string) {
  const {name, ...others} = words.contingency;
  const fields = ['triggers', 'signs', 'helps', 'doesNotHelp', 'contacts'] as const;
  return {
    lines: [{place: entryPlace('contingencies', id, 'name'), asked: name}],
    texts: fields.map((field) => ({place: entryPlace('contingencies', id, field), asked: others[field]})),
  };
}

function entryForm(view: PlanView, parts: PartsEditor, entry: EntryOptions, isOnly: boolean): TemplateResult {
  const {id, name} = entry;
  const list = entry.list as PartListName;
  const {texts} = parts.words;
  const {lines, texts: boxes} = list === 'people' ? personFields(view, id) : contingencyFields(view, id);
  const done = () => {
    const isKept = Object.keys(view.plan[list].find((each) => each.id === id) ?? {}).length > 1;
    parts.entry.leave(view);
    view.desk.update();
    view.desk.focus(isKept ? changeId(id) : addId(list));
  };
  const remove = () => {
    parts.entry.forget();
    removeEntry(view, entry, (next) => (next === undefined ? addId(list) : changeId(next)));
  };
  return html`<div class="entry-box" id=${formId(id)} role="group" aria-label=${name}>
    <div class="entry-fields">
      ${lines.map(({place, asked}) => html`<div>${lineField(view, place, asked)}</div>`)}
      ${boxes.map(({place, asked}) => html`<div>${wordsField(view, place, asked, {rows: 2})}</div>`)}
    </div>
    <div class="entry-buttons">
      ${moveButtons(view, entry)}
      ${button({label: named(texts.remove, name), variant: 'quiet', onClick: remove})}
    </div>
    ${
      isOnly
        ? nothing
        : html`<p>${button({label: named(texts.doneWithOne, name), variant: 'secondary', onClick: done})}</p>`
    }
  </div>`;
}

function entryRow(view: PlanView, parts: PartsEditor, entry: EntryOptions, said?: string): TemplateResult {
  const {id, name} = entry;
  const change = () => {
    parts.entry.open(view, entry.list as PartListName, id);
    view.desk.update();
    view.desk.focus(formId(id));
  };
  return html`<div class="entry-row">
    <div>
      <p class="entry-name">${name}</p>
      ${said === undefined ? nothing : html`<p class="entry-said">${said}</p>`}
    </div>
    ${button({label: named(parts.words.texts.change, name), id: changeId(id), variant: 'quiet', onClick: change})}
  </div>`;
}

/** People, or what to do if things get harder: one entry open at a time. */
export function listForm(view: PlanView, parts: PartsEditor, list: PartListName): TemplateResult {
  const {texts} = parts.words;
  const entries = entriesOf(view, parts, list);
  const openId = parts.entry.idIn(list);
  const add = () => {
    const id = parts.entry.begin(view, list);
    view.desk.update();
    view.desk.focus(formId(id));
  };
  return html`${
      entries.length > 0
        ? html`<ul class="entries">
            ${repeat(
              entries,
              ({id}) => id,
              (each, index) => {
                const entry = {list, id: each.id, name: nameOf(parts, list, each, index), words: texts};
                return html`<li>
                  ${
                    each.id === openId
                      ? entryForm(view, parts, entry, entries.length === 1)
                      : entryRow(view, parts, entry, summary(list, each))
                  }
                </li>`;
              },
            )}
          </ul>`
        : nothing
    }
    <p>
      ${button({
        id: addId(list),
        label: list === 'people' ? texts.addPerson : texts.addContingency,
        variant: 'quiet',
        onClick: add,
      })}
    </p>
    ${list === 'contingencies' ? urgentLines(view) : nothing}`;
}
