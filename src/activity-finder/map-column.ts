import {html, nothing, type TemplateResult} from 'lit';
import type {FoundActivity, IndexAnswer} from '../activity-index/protocol.js';
import type {MapAreaEvent, MapPickEvent, MapViewEvent} from '../map/map.events.js';
import type {FinderStrings} from '../i18n/finder/index.js';
import {button} from '../kit/button/button-template.js';
import {statusPanel} from '../kit/notice/notice-template.js';
import type {Bounds} from '../model/distance.js';
import {isMapped, type LatLon} from '../model/place.js';
import type {Search} from './search-state.js';

/** What the map is rendered from. */
export interface MapColumnOptions {
  readonly search: Search;
  readonly answer?: IndexAnswer;
  readonly fit?: Bounds;
  readonly centre?: LatLon;
  readonly zoom?: number;
  readonly tiles?: string;
  readonly tilesAttribution?: string;
  readonly background?: string;
  readonly backgroundAttribution?: string;
  readonly loadBackground: (url: string, signal: AbortSignal) => Promise<unknown>;
  readonly selected?: string;
  /** The selected activity as far as it is known, for when its marker is not in view. */
  readonly selectedFound?: FoundActivity;
  /** The activity that is pointed at in the list. */
  readonly highlighted?: FoundActivity;
  /** The selected activity's card, shown over the map where its list is out of sight. */
  readonly peek?: TemplateResult;
  readonly onView: (event: MapViewEvent) => void;
  readonly onPick: (event: MapPickEvent) => void;
  readonly onArea: (event: MapAreaEvent) => void;
  readonly onError: () => void;
}

/** Always the same, so that a map without an answer is not drawn anew. */
const NONE: IndexAnswer['clusters'] = [];

function pointOf(found: FoundActivity | undefined): (LatLon & {id: string; name: string}) | undefined {
  const place = found?.activity.places.find(isMapped);
  return found && place && {id: found.activity.id, name: found.activity.name, lat: place.lat, lon: place.lon};
}

/** The map beside the list or in its place: the same activities, with the same names. */
export function mapColumn(options: MapColumnOptions): TemplateResult {
  const {search, answer, peek} = options;
  return html`<div class="map-column" part="map">
    <spk-map
      .clusters=${answer?.clusters ?? NONE}
      .selected=${options.selected}
      .selectedPoint=${pointOf(options.selectedFound)}
      .highlighted=${options.highlighted?.activity.id}
      .highlightedPoint=${pointOf(options.highlighted)}
      .origin=${search.place}
      .miles=${search.place && !search.within ? search.miles : undefined}
      .fit=${options.fit}
      .center=${options.centre}
      .zoom=${options.zoom}
      .tiles=${options.tiles}
      .tilesAttribution=${options.tilesAttribution}
      .background=${options.background}
      .credit=${options.backgroundAttribution}
      .loadBackground=${options.loadBackground}
      .waits=${!answer && !options.centre}
      .areaButton=${true}
      .peek=${Boolean(peek)}
      @spk-map-view=${options.onView}
      @spk-map-pick=${options.onPick}
      @spk-map-area=${options.onArea}
      @spk-error=${options.onError}
      >${peek ? html`<div slot="peek" class="peek">${peek}</div>` : nothing}</spk-map
    >
  </div>`;
}

/** In the map's place when its code could not be fetched. */
export function missingMap(t: FinderStrings, onRetry: () => void): TemplateResult {
  return html`<div class="map-column" part="map">
    ${statusPanel({
      kind: 'warning',
      body: html`<p>${t.mapMissing}</p>`,
      actions: button({variant: 'secondary', label: t.tryAgain, onClick: onRetry}),
    })}
  </div>`;
}
