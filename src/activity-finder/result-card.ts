import {html, nothing, type TemplateResult} from 'lit';
import type {FoundActivity} from '../activity-index/protocol.js';
import {heading} from '../element/heading.js';
import type {FinderStrings} from '../i18n/finder/index.js';
import {button} from '../kit/button/button-template.js';
import {costWords, distanceWords, isStale, joinWords, whatAndWhere} from './activity-words.js';
import {bookmark, triangle} from './icons.js';
import {whenWords} from './session-words.js';

/** The button at the end of a card. */
export interface CardAction {
  readonly label: string;
  /** Stays pressed: `true` once the activity is saved. Left out, it is a plain button. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** What a card is rendered from. */
export interface CardOptions {
  readonly found: FoundActivity;
  readonly t: FinderStrings;
  readonly locale: string;
  /** `YYYY-MM-DD` in Europe/London. */
  readonly today: string;
  /** For paper: days are never relative. */
  readonly absolute?: boolean;
  readonly headingLevel: number;
  /** Unique in the root. */
  readonly id: string;
  readonly selected?: boolean;
  /** A place was given that distances are from. */
  readonly from?: boolean;
  /** Address of the opened activity, where the page's URL reflects it; otherwise the name is a button. */
  readonly href?: string;
  readonly action?: CardAction;
  readonly onOpen: () => void;
  readonly onHover?: (over: boolean) => void;
}

/** All that a card's looks depend on, for `guard`: handlers do the same whenever they were made. */
export function cardInputs(options: CardOptions): unknown[] {
  const {found, t, locale, today, absolute, headingLevel, id, selected, from, href, action} = options;
  return [
    ...[found, t, locale, today, absolute, headingLevel],
    ...[id, selected, from, href, action?.label, action?.pressed],
  ];
}

/** One activity: five answers in two seconds, always in the same place. Styles: `cardStyles`. */
export function resultCard(options: CardOptions): TemplateResult {
  const {found, t, locale, today, id, selected, action} = options;
  const {activity} = found;
  const when = whenWords(found, t, locale, today, options.absolute);
  const details = [when.repeat, when.full ? t.full : '', joinWords(activity, t)].filter(Boolean);
  const distance = options.from ? distanceWords(found, t) : '';
  return html`<article
    class="card ${selected ? 'selected' : ''}"
    part="result"
    aria-labelledby=${id}
    aria-current=${selected ? 'true' : nothing}
    @pointerenter=${options.onHover ? () => options.onHover?.(true) : nothing}
    @pointerleave=${options.onHover ? () => options.onHover?.(false) : nothing}
  >
    <div class="card-main">
      ${heading({level: options.headingLevel, id, className: 'card-name', content: cardLink(options)})}
      <p class="secondary">
        ${whatAndWhere(activity, t)}
        ${activity.sample ? html`<span class="sample">${t.sample}</span>` : nothing}
      </p>
      <p class=${when.unknown ? '' : 'next'}>${when.next}</p>
      ${details.length ? html`<p class="dots secondary">${details.map((each) => html`<span>${each}</span>`)}</p>` : nothing}
      ${isStale(activity, today) ? html`<p class="stale">${triangle()}<span>${t.staleCard}</span></p>` : nothing}
      ${activity.alert ? html`<p class="alert">${activity.alert}</p>` : nothing}
    </div>
    <div class="card-side">
      <p class="facts tabular">
        <span class=${activity.cost.kind === 'unknown' ? '' : 'cost'}>${costWords(activity.cost, t)}</span>
        ${distance ? html`<span>${distance}</span>` : nothing}
      </p>
      ${action ? html`<div class="card-action">${cardButton(action, activity.name)}</div>` : nothing}
    </div>
  </article>`;
}

function cardLink({found, href, onOpen}: CardOptions): TemplateResult {
  const {name} = found.activity;
  if (href === undefined) {
    return html`<button type="button" class="card-link" @click=${onOpen}>
      <bdi translate="no">${name}</bdi>
    </button>`;
  }
  const open = (event: MouseEvent) => {
    // Ctrl, Shift or Meta ask for a new tab or window: the address is a real one.
    if (event.ctrlKey || event.shiftKey || event.metaKey) return;
    event.preventDefault();
    onOpen();
  };
  return html`<a class="card-link" href=${href} @click=${open}><bdi translate="no">${name}</bdi></a>`;
}

function cardButton({label, pressed, onClick}: CardAction, name: string): TemplateResult {
  return button({
    variant: 'quiet',
    label: html`${label}<span class="visually-hidden">${' '}${name}</span>`,
    pressed,
    icon: pressed === undefined ? nothing : bookmark(pressed),
    onClick,
  });
}
