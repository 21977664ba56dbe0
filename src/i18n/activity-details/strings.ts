import type {AccessWay} from '../../model/activity.js';

/** What an opened activity, the shortlist and the printed sheet say. */
export interface ActivityDetailsStrings {
  readonly refer: string;
  readonly addToShortlist: string;
  readonly removeFromShortlist: string;
  readonly fromPlace: (distance: string, place: string) => string;
  readonly checkHeading: string;
  readonly checkedOverAYearAgo: (date: string) => string;
  readonly neverChecked: string;
  readonly callToCheck: (phone: string) => string;
  readonly askToCheck: string;
  readonly lastChecked: (date: string) => string;
  readonly sampleNote: string;
  readonly notice: string;
  readonly when: string;
  readonly thenOn: (dates: string) => string;
  readonly where: string;
  readonly maskedPlace: string;
  readonly directions: string;
  readonly directionsTo: (place: string) => string;
  readonly cost: string;
  readonly who: string;
  readonly agesFrom: (min: number) => string;
  readonly agesTo: (max: number) => string;
  readonly agesBetween: (min: number, max: number) => string;
  readonly ageOnly: (age: number) => string;
  readonly allAges: string;
  readonly women: string;
  readonly men: string;
  readonly serves: (areas: string) => string;
  readonly spoken: (languages: string) => string;
  readonly howToJoin: string;
  readonly joining: Readonly<Record<AccessWay, string>>;
  readonly book: string;
  readonly accessibility: string;
  readonly accessNotKnown: (features: string) => string;
  readonly contact: string;
  readonly noContact: string;
  readonly website: string;
  readonly listedBy: (source: string) => string;
  readonly seeOriginal: string;
  readonly report: string;
  // Shortlist
  readonly shortlistHeading: string;
  readonly kept: (count: string) => string;
  readonly emptyShortlist: string;
  readonly remove: string;
  readonly shareHeading: string;
  readonly shareBody: string;
  readonly print: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly link: string;
  readonly email: string;
  readonly emailSubject: string;
  readonly qrLabel: string;
  readonly missing: (count: number) => string;
  // Printed sheet
  readonly sheetHeading: string;
  readonly sheetFor: string;
  readonly sheetNote: string;
  readonly sheetScan: (date: string) => string;
  readonly sheetQuestions: (phone: string) => string;
  readonly sheetUrgent: string;
}
