import type {AccessibilityFeature, Activity, Category} from '../../src/model/activity.js';
import type {OpeningSession} from '../../src/model/opening-times.js';
import type {Place} from '../../src/model/place.js';
import type {RichText} from '../../src/model/rich-text.js';

/** A place with an address. */
export const place = (
  name: string,
  lat: number,
  lon: number,
  address: string,
  postcode: string,
  town = 'Sale',
): Place => ({
  id: name.toLowerCase().replaceAll(/\W+/g, '-'),
  name,
  addressLines: [address],
  town,
  postcode,
  lat,
  lon,
  precision: 'exact',
  accessibility: [],
});

// Made-up places in and around Sale; telephone numbers are from the range that Ofcom keeps for drama.
export const POOL = place('Riverside Pool', 53.4262, -2.3251, '12 Broad Lane', 'M33 7ZF');
export const LIBRARY = place('Station Library', 53.4241, -2.3189, '1 Waterside Walk', 'M33 7ZG');
export const PARK = place('Orchard Park', 53.4189, -2.3302, 'Cross Street', 'M33 7ZH');
export const HALL = place('Quay Hall', 53.4301, -2.3144, '4 Quay Street', 'M33 7ZJ');
export const CHAPEL = place('Old Chapel', 53.4222, -2.3413, '9 Chapel Road', 'M33 7ZK');
export const BARN = place('Mill Barn', 53.4466, -2.3503, '2 Mill Lane', 'M41 5AA', 'Urmston');
export const HUB = place('Canal Hub', 53.4625, -2.2901, '30 Wharf Road', 'M32 0AB', 'Stretford');

const category = (id: string, label: string): Category => ({id, label, scheme: 'Activity type'});
export const WALKING = category('walking', 'Walking');
export const SWIMMING = category('swimming', 'Swimming');
export const SOCIAL = category('social', 'Meeting people');
export const CRAFT = category('craft', 'Arts and crafts');
export const MUSIC = category('music', 'Music and singing');
export const GARDEN = category('gardening', 'Gardening');
export const MIND = category('wellbeing', 'Mental wellbeing');
export const ADVICE = category('advice', 'Money and advice');
export const EXERCISE = category('exercise', 'Exercise');
export const LEARN = category('learning', 'Learning');

export const STEP_FREE: AccessibilityFeature = {id: 'step-free', label: 'Step-free access'};
export const TOILET: AccessibilityFeature = {id: 'accessible-toilet', label: 'Accessible toilet'};
export const LOOP: AccessibilityFeature = {id: 'hearing-loop', label: 'Hearing loop'};
export const PARKING: AccessibilityFeature = {id: 'parking', label: 'Blue badge parking'};
export const QUIET: AccessibilityFeature = {id: 'quiet-space', label: 'Quiet room'};

/** Every week on these days, at this time. */
export const weekly = (
  days: string,
  start: string,
  end: string,
  more: Partial<OpeningSession> = {},
): OpeningSession => ({
  rrule: `FREQ=WEEKLY;BYDAY=${days}`,
  start,
  end,
  ...more,
});
/** A description of one paragraph. */
export const words = (text: string): RichText => [{kind: 'paragraph', children: [{text}]}];

/** An activity of which only what matters has to be said. */
export function sample(id: string, name: string, parts: Partial<Activity> = {}): Activity {
  return {
    id,
    source: 'Sample directory',
    name,
    summary: '',
    description: [],
    status: 'active',
    categories: [],
    places: [],
    modes: parts.places?.length ? ['in-person'] : [],
    sessions: [],
    cost: {kind: 'unknown'},
    access: [],
    accessibility: [],
    contacts: [],
    coverage: [],
    languages: [],
    lastChecked: '2026-09-14',
    warnings: [],
    ...parts,
  };
}
