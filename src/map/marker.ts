import type {XY} from './make-room.js';
import type {MarkerData} from './marker-scene.js';

/** A marker on the map. */
export interface Marker {
  data: MarkerData;
  readonly button: HTMLButtonElement;
  /** Where its point is, in Leaflet's layer pixels. */
  point: XY;
  /** Where it is drawn: elsewhere when it makes room for the selected pin. */
  drawn?: XY;
}
