import {html, nothing, type TemplateResult} from 'lit';
import type {Cluster} from '../activity-index/protocol.js';
import type {MapStrings} from '../i18n/map/strings.js';

/** How a {@link sameSpotList} is set. */
export interface SameSpotListOptions {
  readonly cluster: Cluster;
  readonly selected?: string;
  readonly texts: MapStrings;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

/** The activities of a marker that zooming cannot part: a panel over the map with a button for each. */
export function sameSpotList({
  cluster,
  selected,
  texts,
  onPick,
  onClose,
}: SameSpotListOptions): TemplateResult {
  const {count, same = []} = cluster;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return html`<div class="spot" role="group" aria-labelledby="spot-name" @keydown=${onKey}>
    <div class="spot-head">
      <p class="spot-name" id="spot-name" tabindex="-1">${texts.samePlace(count)}</p>
      <button class="control close" type="button" aria-label=${texts.close} @click=${onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 2.5l11 11m0-11l-11 11" /></svg>
      </button>
    </div>
    <ul class="spot-list">
      ${same.map(
        ({id, name}) =>
          html`<li>
            <button
              class="spot-item"
              type="button"
              translate="no"
              aria-current=${id === selected ? 'true' : nothing}
              @click=${() => onPick(id)}
            >
              ${name}
            </button>
          </li>`,
      )}
    </ul>
    ${count > same.length ? html`<p class="spot-more">${texts.notShown(count - same.length)}</p>` : nothing}
  </div>`;
}
