/** Texts of the map. */
export interface MapStrings {
  /** Name of the map's region. */
  readonly region: string;
  /** Name of the surface that the keyboard moves. */
  readonly surface: string;
  readonly skip: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly searchArea: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly close: string;
  /** What the sources of the outcodes' positions ask to be printed. */
  readonly outcodesCredit: string;
  /** Name of a marker that stands for several activities. */
  readonly activities: (count: number) => string;
  /** Heading of the list of activities at one spot. */
  readonly samePlace: (count: number) => string;
  /** How many of them the list leaves out. */
  readonly notShown: (count: number) => string;
  /** On the ring around the middle of a search. */
  readonly miles: (miles: number) => string;
}
