import type {Cluster} from '../activity-index/protocol.js';
import type {Bounds} from '../model/distance.js';

/** Detail of {@link MapViewEvent}. */
export interface MapViewDetail {
  readonly bounds: Bounds;
  readonly zoom: number;
  /** A person moved the map; false when a property or a new size did. */
  readonly byPerson: boolean;
}

/** The map shows another part of the world, or shows one for the first time. */
export class MapViewEvent extends CustomEvent<MapViewDetail> {
  constructor(detail: MapViewDetail) {
    super('spk-map-view', {detail});
  }
}

/** A person chose one activity. */
export class MapPickEvent extends CustomEvent<{readonly id: string}> {
  constructor(id: string) {
    super('spk-map-pick', {detail: {id}});
  }
}

/** A person pressed a marker whose activities zooming cannot part. Cancel it to show them elsewhere. */
export class MapClusterEvent extends CustomEvent<{readonly cluster: Cluster}> {
  constructor(cluster: Cluster) {
    super('spk-map-cluster', {detail: {cluster}, cancelable: true});
  }
}

/** A person asked to search what the map shows. */
export class MapAreaEvent extends CustomEvent<{readonly bounds: Bounds}> {
  constructor(bounds: Bounds) {
    super('spk-map-area', {detail: {bounds}});
  }
}

/** The map and its background are drawn. */
export class MapReadyEvent extends CustomEvent<Record<string, never>> {
  constructor() {
    super('spk-map-ready', {detail: {}});
  }
}

declare global {
  interface HTMLElementEventMap {
    'spk-map-view': MapViewEvent;
    'spk-map-pick': MapPickEvent;
    'spk-map-cluster': MapClusterEvent;
    'spk-map-area': MapAreaEvent;
    'spk-map-ready': MapReadyEvent;
  }
}
