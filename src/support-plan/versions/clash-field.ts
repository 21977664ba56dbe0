import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {heading} from '../../element/heading.js';
import {details} from '../../kit/details/details-template.js';
import {textArea} from '../../kit/textarea/textarea-template.js';
import type {PlanClash} from '../../model/plan/merge.js';
import {actionsOf} from '../../model/plan/edit.js';
import type {PlanView} from '../plan-view.js';
import {joinedText, openReason, type ClashChoice} from './clash-choices.js';
import {sideContent, plainLines} from './clash-side.js';
import {placeInWords} from './place-in-words.js';
import {holdsWords, valueInWords} from './value-in-words.js';
import type {WordsView} from './words-view.js';

/** What one place to choose in is rendered from. */
export interface ClashFieldOptions {
  readonly clash: PlanClash;
  readonly place: number;
  readonly choice: ClashChoice | undefined;
  readonly number: number;
  /** Of the other one. */
  readonly name: string;
  /** When the other one saved. */
  readonly when: string | undefined;
  readonly isTold: boolean;
  readonly onChoose: (clash: PlanClash, choice: ClashChoice) => void;
}

type View = PlanView & WordsView;
type Side = 'mine' | 'theirs';

/** Longer than this it opens below. */
const SHORT = 90;

/** The id of a control of a place. */
export const clashFieldId = (place: number, part: Side | 'both' | 'text'): string =>
  `versions-${place}-${part}`;

/** One place in which both changed the same thing: two cards of equal rank, and for words a third way. */
export function clashField(view: View, options: ClashFieldOptions): TemplateResult {
  const {t, headingLevel} = view;
  const {clash, place, choice, number, isTold} = options;
  const reason = isTold ? openReason(clash, choice) : undefined;
  const errorId = `versions-${place}-error`;
  return html`<div class="spk-field versions-field ${reason === 'not-chosen' ? 'spk-in-error' : ''}">
    <fieldset aria-describedby=${reason === 'not-chosen' ? errorId : nothing}>
      <legend>
        ${heading({
          level: headingLevel + 1,
          content: `${number}. ${placeInWords(clash.path, view.plan, view)}`,
          className: 'versions-heading',
        })}
      </legend>
      ${
        reason === 'not-chosen'
          ? html`<p class="spk-error" id=${errorId}>
              <span class="visually-hidden">${`${t.errorPrefix} `}</span>${t.chooseOne}
            </p>`
          : nothing
      }
      <div class="versions-sides">${card(view, options, 'mine')}${card(view, options, 'theirs')}</div>
      ${below(view, options)}
    </fieldset>
  </div>`;
}

function card(view: View, options: ClashFieldOptions, side: Side): TemplateResult {
  const {t, headingLevel} = view;
  const {clash, choice, name, when} = options;
  const isMine = side === 'mine';
  const isText = isWords(clash, view);
  const title = isMine
    ? isText
      ? t.yourWords
      : t.yourVersion
    : isText
      ? t.theirWords(name)
      : t.theirVersion(name);
  const by = isMine ? t.notSaved : when === undefined ? t.saved : t.savedWhen(when);
  return html`<div class="versions-card ${choice?.kind === side ? 'versions-chosen' : ''}">
    <div>
      ${heading({level: headingLevel + 2, content: title, className: 'versions-small'})}
      <p class="versions-note">${by}</p>
      <div class="versions-words">${sideContent(view, clash, side, name)}</div>
    </div>
    ${radio(options, side, keepLabel(view, options, side))}
  </div>`;
}

function keepLabel(view: View, {clash, name}: ClashFieldOptions, side: Side): string {
  const {t} = view;
  const isGone = clash[side] === undefined;
  if (clash.kind === 'removed') return isGone ? t.takeItOut : t.keepIt;
  if (isGone && valueInWords(clash.path, undefined, view.plan, view).length === 0) return t.leaveEmpty;
  if (side === 'mine') return isWords(clash, view) ? t.keepYourWords : t.keepYourVersion;
  return isWords(clash, view) ? t.keepTheirWords(name) : t.keepTheirVersion(name);
}

function radio(
  {clash, place, choice, onChoose}: ClashFieldOptions,
  kind: NonNullable<ClashChoice['kind']>,
  label: string,
) {
  const id = clashFieldId(place, kind);
  return html`<div class="spk-choices">
    <div class="spk-choice">
      <input
        type="radio"
        id=${id}
        name="versions-${place}"
        value=${kind}
        .checked=${live(choice?.kind === kind)}
        @change=${() => onChoose(clash, {kind})}
      />
      <label for=${id}><span>${label}</span></label>
    </div>
  </div>`;
}

/** What it said before, and how both can be kept. */
function below(view: View, options: ClashFieldOptions): TemplateResult {
  const {t, words} = view;
  const {clash, place, choice, isTold, onChoose} = options;
  const areBoth = isWords(clash, view) && typeof clash.mine === 'string' && typeof clash.theirs === 'string';
  const hasSteps =
    clash.kind === 'removed' && clash.path[0] === 'goals' && actionsOf(view.plan, clash.path[1]).length > 0;
  const missing = isTold && openReason(clash, choice) === 'no-words';
  return html`<div class="versions-below">
    ${isWords(clash, view) ? html`<p class="versions-note">${t.newWords}</p>` : nothing}
    ${clash.kind === 'value' ? beforeView(view, clash) : nothing}
    ${hasSteps ? html`<p class="versions-note">${t.stepsStay(words.otherSteps)}</p>` : nothing}
    ${
      areBoth
        ? html`${radio(options, 'both', t.keepBoth)}
            <div class="versions-both" ?hidden=${choice?.kind !== 'both'}>
              ${textArea({
                id: clashFieldId(place, 'text'),
                label: t.wordsToSave,
                hint: t.wordsToSaveHint,
                value: joinedText(clash, choice),
                rows: 4,
                ...(missing && {error: t.enterWords, errorPrefix: t.errorPrefix}),
                onInput: (text) => onChoose(clash, {kind: 'both', text}),
              })}
            </div>`
        : nothing
    }
  </div>`;
}

/** What stood there when both began to write: in the line, or where it is long below a summary. */
function beforeView(view: View, {path, base}: PlanClash): TemplateResult {
  const {t} = view;
  const lines = valueInWords(path, base, view.plan, view);
  const text = lines.join('; ');
  if (text === '') return html`<p class="versions-note">${t.beforeEmpty}</p>`;
  if (text.length <= SHORT) return html`<p class="versions-note">${t.before(text)}</p>`;
  return details({summary: t.beforeLong, content: plainLines(lines)});
}

/** Words of somebody's own: new ones are marked, and both can be put together. */
const isWords = ({kind, path, base, mine, theirs}: PlanClash, view: View): boolean =>
  kind === 'value' &&
  holdsWords(path, view) &&
  [base, mine, theirs].every((side) => side === undefined || typeof side === 'string');
