import {html, nothing, type TemplateResult} from 'lit';
import type {IndexAnswer, Relaxation} from '../activity-index/protocol.js';
import type {FinderStrings} from '../i18n/finder/index.js';
import {button} from '../kit/button/button-template.js';
import {failurePanel, statusPanel} from '../kit/notice/notice-template.js';
import {skeleton} from '../kit/skeleton/skeleton-template.js';
import {telHref} from './activity-words.js';
import type {Search} from './search-state.js';
import {isUrgent} from './urgent-words.js';

/** What the messages have in common. */
export interface MessageOptions {
  readonly t: FinderStrings;
  readonly search: Search;
  readonly headingLevel: number;
  /** Who to call; '' where the embedder gave nobody. */
  readonly phone: string;
}

/** A sentence with a phone number in it that can be pressed. */
function withPhone(sentence: (phone: string) => string, phone: string): unknown {
  if (!phone) return nothing;
  const [before, after] = sentence('\u0000').split('\u0000');
  return html`<p>${before}<a class="nowrap" href=${telHref(phone)}>${phone}</a>${after}</p>`;
}

/** Who to call, for somebody whose words say that it is urgent. Numbers can be pressed. */
export function urgentMessage({t, search, headingLevel}: MessageOptions): unknown {
  if (!isUrgent(search.text)) return nothing;
  const line = (words: string) =>
    words
      .split(/[{}]/)
      .map((part, index) => (index % 2 ? html`<a class="nowrap" href=${telHref(part)}>${part}</a>` : part));
  return html`<div class="urgent">
    ${statusPanel({
      kind: 'warning',
      live: true,
      heading: t.urgentHeading,
      headingLevel,
      body: t.urgentLines.map((each) => html`<p>${line(each)}</p>`),
    })}
  </div>`;
}

/** Where the cards will be, while the first activities are on their way. */
export function loadingShapes(): TemplateResult {
  return html`<div class="skeletons" aria-hidden="true">
    ${[0, 1, 2, 3].map(() => html`<div class="card">${skeleton(4)}</div>`)}
  </div>`;
}

/** The cheapest ways to find more that find anything, most first; at most four. */
export function bestRelaxations(relaxations: readonly Relaxation[] = []): readonly Relaxation[] {
  return relaxations.filter((each) => each.count > 0).slice(0, 4);
}

function relaxationWords(relaxation: Relaxation, {t, search}: MessageOptions): string {
  switch (relaxation.kind) {
    case 'miles':
      return relaxation.miles ? t.searchWithin(relaxation.miles) : t.searchAnywhere;
    case 'facet':
      return t.removeFacet((relaxation.facet && t.facets[relaxation.facet]) ?? '');
    case 'text':
      return t.searchWithoutWords(search.text.trim());
    case 'within':
      return t.searchWholeArea;
  }
}

/** Nothing was found: what was looked for, what would find more, and a person to call. */
export function emptyMessage(
  options: MessageOptions,
  answer: IndexAnswer,
  onRelax: (relaxation: Relaxation) => void,
): TemplateResult {
  const {t, search, phone} = options;
  if (answer.size === 0)
    return html`<div class="message">
      <p>${t.emptyDirectory}</p>
      ${withPhone(t.talkToSomeone, phone)}
    </div>`;
  const text = search.text.trim();
  const ways = bestRelaxations(answer.relaxations);
  return html`<div class="message" part="empty">
    <p>${text ? t.nothingCalled(text) : t.nothingFound} ${ways.length ? t.smallChanges : nothing}</p>
    ${
      ways.length
        ? html`<ul class="relaxations" role="list">
            ${ways.map(
              (way) =>
                html`<li>
                  ${button({variant: 'quiet', label: relaxationWords(way, options), onClick: () => onRelax(way)})}
                  <strong class="nowrap">${t.activities(way.count)}</strong>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${withPhone(t.talkToSomeone, phone)}
  </div>`;
}

/**
 * The directory did not answer, or there is no connection: two different messages, one way on. What the embedder put
 * inside the element, such as a plain list, shows again.
 */
export function failedMessage(
  {t, headingLevel, phone}: MessageOptions,
  offline: boolean,
  onRetry: () => void,
): TemplateResult {
  return failurePanel({
    heading: offline ? t.offlineHeading : t.failedHeading,
    headingLevel,
    body: html`<p>${offline ? t.offlineBody : t.failedBody}</p>`,
    actions: button({label: t.tryAgain, onClick: onRetry}),
    after: html`${withPhone(t.ifItKeepsHappening, phone)}<slot></slot>`,
  });
}

/** The embedder has still to say where activities come from: words for visitors, and one line for the embedder. */
export function notSetUpMessage({t, headingLevel}: MessageOptions, ownerNote: string): TemplateResult {
  return failurePanel({
    heading: t.notSetUpHeading,
    headingLevel,
    body: html`<p>${t.notSetUpBody}</p>
      <p><code dir="ltr" lang="en">${ownerNote}</code></p>`,
  });
}
