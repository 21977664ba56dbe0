import type {AccessWay, AttendanceMode} from '../../model/activity.js';

/** Everything that the activity finder says before somebody opens an activity or a shortlist. */
export interface FinderStrings {
  readonly heading: string;
  // Search
  readonly searchLandmark: string;
  readonly searchLabel: string;
  readonly whereLabel: string;
  readonly withinLabel: string;
  readonly searchButton: string;
  readonly useMyLocation: string;
  readonly locating: string;
  readonly myLocation: string;
  readonly locationRefused: string;
  readonly placeNotFound: (words: string) => string;
  readonly placeNotLookedUp: string;
  readonly miles: (miles: number) => string;
  readonly anyDistance: string;
  readonly change: string;
  readonly changeWhat: string;
  readonly allActivities: string;
  readonly activitiesFor: (words: string) => string;
  readonly everywhere: string;
  // Filters
  readonly filters: string;
  readonly withCount: (name: string, count: number) => string;
  readonly facets: Readonly<Record<string, string>>;
  /** Names of values that are the kit's own, by facet and id. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names of languages by BCP 47 code; others are asked of `Intl`. */
  readonly languageNames: Readonly<Record<string, string>>;
  readonly notKnown: string;
  readonly any: string;
  readonly clear: string;
  readonly clearAll: string;
  readonly removeFilter: string;
  readonly showActivities: (count: number) => string;
  readonly noValues: string;
  // Results
  readonly activities: (count: number) => string;
  readonly found: (count: number) => string;
  readonly withinMilesOf: (miles: number, place: string) => string;
  readonly distancesFrom: (place: string) => string;
  readonly inThisArea: string;
  readonly sortBy: string;
  readonly sorts: Readonly<Record<'nearest' | 'soonest' | 'name' | 'relevance', string>>;
  readonly notOnMap: string;
  readonly notOnMapHint: string;
  readonly view: string;
  readonly list: string;
  readonly map: string;
  readonly mapMissing: string;
  readonly listFailedPart: string;
  readonly truncated: string;
  readonly stillLoading: (count: number) => string;
  // Card
  readonly whatAtWhere: (what: string, where: string) => string;
  readonly whatInTown: (what: string, town: string) => string;
  readonly today: string;
  readonly tomorrow: string;
  readonly timesNotKnown: string;
  readonly ended: string;
  readonly paused: string;
  readonly cancelled: string;
  readonly openAllDay: string;
  readonly full: string;
  readonly sample: string;
  readonly everyDay: string;
  readonly everyWeekday: (days: string) => string;
  readonly everyWeeks: (weeks: number, days: string) => string;
  /** `ordinal` 1 to 5, or -1 for the last. `day` 0 is Monday. */
  readonly ordinalDay: (ordinal: number, day: number) => string;
  readonly ofTheMonth: (days: string, everyMonths: number) => string;
  readonly daysOfMonth: (days: string) => string;
  readonly everyYear: string;
  readonly aboutMiles: (miles: number) => string;
  readonly free: string;
  readonly fromPounds: (pounds: string) => string;
  readonly payWhatYouCan: string;
  readonly askAboutCost: string;
  readonly access: Readonly<Record<AccessWay, string>>;
  readonly modes: Readonly<Record<AttendanceMode, string>>;
  readonly staleCard: string;
  readonly save: string;
  readonly saved: string;
  // Waiting, nothing, trouble
  readonly loading: string;
  readonly loadingNear: (place: string) => string;
  readonly loadingHint: string;
  readonly nothingFound: string;
  readonly nothingCalled: (words: string) => string;
  readonly smallChanges: string;
  readonly emptyDirectory: string;
  readonly searchWithin: (miles: number) => string;
  readonly searchAnywhere: string;
  readonly removeFacet: (facet: string) => string;
  readonly searchWithoutWords: (words: string) => string;
  readonly searchWholeArea: string;
  readonly talkToSomeone: (phone: string) => string;
  readonly failedHeading: string;
  readonly failedBody: string;
  readonly offlineHeading: string;
  readonly offlineBody: string;
  readonly tryAgain: string;
  readonly couldNotOpen: string;
  readonly gone: string;
  readonly mapCentre: string;
  readonly ifItKeepsHappening: (phone: string) => string;
  readonly notSetUpHeading: string;
  readonly notSetUpBody: string;
  readonly chosenOnMap: (name: string) => string;
  /** For somebody whose words say that their life may be at risk: who to call, one line each, `{number}` in braces. */
  readonly urgentHeading: string;
  readonly urgentLines: readonly string[];
  readonly shortlist: (count: number) => string;
  readonly back: (count: number) => string;
  readonly backToList: string;
}
