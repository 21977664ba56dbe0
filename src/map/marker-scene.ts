import type {Cluster} from '../activity-index/protocol.js';
import type {LatLon} from '../model/place.js';

/** An activity's place and name, for a marker that no cluster stands for. */
export interface NamedPoint extends LatLon {
  readonly name: string;
}

/** Whether two points differ, whatever objects they are: a new object for the same place must not move the map. */
export function isElsewhere(a: Partial<NamedPoint> | undefined, b: Partial<NamedPoint> | undefined): boolean {
  return a?.lat !== b?.lat || a?.lon !== b?.lon || a?.name !== b?.name;
}

/** What the markers show. */
export interface MarkerScene {
  readonly clusters: readonly Cluster[];
  /** Id of the activity that is chosen. */
  readonly selected?: string;
  /** Where it is, for when it is not among the clusters. */
  readonly selectedPoint?: NamedPoint;
  /** Id of the activity that is pointed at in the list. */
  readonly highlighted?: string;
  /** Where that is, so that the cluster around it can light up. */
  readonly highlightedPoint?: LatLon;
}

/** One marker. */
export interface MarkerData extends LatLon {
  readonly key: string;
  readonly count: number;
  /** Where `count` is 1. */
  readonly name?: string;
  /** Activities that are known to be in it. */
  readonly ids: readonly string[];
  readonly selected: boolean;
  readonly cluster?: Cluster;
}

/** The markers to draw, in the order of the clusters; the selected activity last where no cluster holds it. */
export function markersOf({clusters, selected, selectedPoint}: MarkerScene): MarkerData[] {
  const markers = clusters.map((cluster): MarkerData => {
    const {key, lat, lon, count, activity, same} = cluster;
    const ids = activity ? [activity.id] : (same?.map(({id}) => id) ?? []);
    const isSelected = selected !== undefined && (cluster.selected === true || ids.includes(selected));
    return {key, lat, lon, count, ids, selected: isSelected, cluster, ...(activity && {name: activity.name})};
  });
  if (selected !== undefined && selectedPoint && !markers.some((marker) => marker.selected)) {
    const {lat, lon, name} = selectedPoint;
    markers.push({key: `selected:${selected}`, lat, lon, count: 1, name, ids: [selected], selected: true});
  }
  return markers;
}

/** `small` to 4, `medium` to 9, `large` above, `huge` where the number itself is long. */
export function clusterSize(count: number): 'small' | 'medium' | 'large' | 'huge' {
  if (count >= 1000) return 'huge';
  if (count >= 10) return 'large';
  return count >= 5 ? 'medium' : 'small';
}

/** Outer measure of a cluster in CSS pixels at the usual font size. */
export const CLUSTER_PIXELS = {small: 44, medium: 52, large: 62, huge: 62} as const;
