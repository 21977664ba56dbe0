/** What a column of a spreadsheet, or a property of a GeoJSON feature, may hold. */
export const COLUMN_FIELDS = [
  'id',
  'name',
  'description',
  'category',
  'address',
  'town',
  'postcode',
  'lat',
  'lon',
  'easting',
  'northing',
  'phone',
  'email',
  'url',
  'contact',
  'organisation',
  'hours',
  'day',
  'start',
  'end',
  'cost',
  'ages',
  'minAge',
  'maxAge',
  'access',
  'mode',
  'accessibility',
  'languages',
  'coverage',
  'status',
  'alert',
  'lastChecked',
  'lastModified',
] as const;
/** One of {@link COLUMN_FIELDS}. */
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Which columns hold a field: their headings, in order. Overrides the guess for that field; `[]` says that none does. */
export type ColumnMapping = Readonly<Partial<Record<ColumnField, string | readonly string[]>>>;

/** Headings seen in published data, most telling first; compared without case, spaces and punctuation. */
const SYNONYMS: Readonly<Record<ColumnField, string>> = {
  id: 'id identifier siteid serviceid activityid ref reference uniqueid uid recordid',
  name: 'name title servicename activityname sitename groupname clubname eventname facilityname venuename placename communityhub pharmacyname libraryname schoolname activity service venue',
  description:
    'description fulldescription details about information facilities summary activitydescription servicedescription whatwedo overview notes comments',
  category:
    'category categories type facilitytype activitytype servicetype theme subject tags classification group',
  address:
    'address fulladdress siteaddress venueaddress postaladdress address1 addressline1 street streetaddress address2 addressline2 address3 addressline3',
  town: 'town city posttown towncity locality addresslocality',
  postcode: 'postcode postalcode pcode zip sitepostcode',
  lat: 'lat latitude y ycoord ycoordinate geoy',
  lon: 'lon lng long longitude x xcoord xcoordinate geox',
  easting: 'easting eastings geoeasting osx',
  northing: 'northing northings geonorthing osy',
  phone: 'telephone phone tel telephonenumber phonenumber contactnumber contactphone contacttelephone mobile',
  email: 'email emailaddress contactemail mail',
  url: 'website url web webaddress websiteaddress link weblink homepage moreinformation',
  contact: 'contact contactname contactperson',
  organisation:
    'organisation organization provider managedby managed runby operator owner organiser organisationname',
  hours: 'openinghours openingtimes opening hours times when sessiontimes daysandtimes daystimes schedule',
  day: 'day days weekday dayofweek',
  start: 'start starttime opens opensat from',
  end: 'end endtime finish finishtime closes closesat until',
  cost: 'cost costs price prices fee fees charge charges admission',
  ages: 'age ages agerange agegroup agegroups',
  minAge: 'minage minimumage agefrom agemin',
  maxAge: 'maxage maximumage ageto agemax',
  access: 'referralmethod referral howtoaccess howtojoin booking accesstype access eligibility',
  mode: 'format mode attendingtype delivery deliverymethod',
  accessibility:
    'accessibility disabledaccess wheelchairaccess accessibilityinformation disabilitynotes accessibilitynotes',
  languages: 'language languages languagesspoken',
  coverage: 'areaname wardname ward area district areacovered areaserved coverage borough localauthority',
  status: 'status',
  alert: 'alert notice',
  lastChecked: 'lastchecked assureddate verified lastverified checkedon lastreviewed reviewdate',
  lastModified: 'lastupdated lastmodified updated modified sitelastupdateddate dateupdated updatedat',
};

/** Where each field is, and which columns are left to look at by other means. */
export interface Columns {
  /** Headings that hold a field, in order. */
  readonly of: Readonly<Record<ColumnField, readonly string[]>>;
  /** Headings that hold no field. */
  readonly rest: readonly string[];
}

/** A heading reduced to its letters and digits. */
export const headingKey = (heading: string): string => heading.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Finds the columns by their headings; a `mapping` wins over the guess. */
export function findColumns(headings: readonly string[], mapping: ColumnMapping = {}): Columns {
  const byKey = new Map<string, string>();
  for (const heading of headings)
    if (!byKey.has(headingKey(heading))) byKey.set(headingKey(heading), heading);
  const stated = (field: ColumnField): readonly string[] | undefined => {
    const value = mapping[field];
    return typeof value === 'string' ? [value] : value;
  };
  const taken = new Set(COLUMN_FIELDS.flatMap((field) => stated(field) ?? []));
  const of = {} as Record<ColumnField, readonly string[]>;
  for (const field of COLUMN_FIELDS) {
    const own = stated(field);
    const guessed = SYNONYMS[field]
      .split(' ')
      .map((key) => byKey.get(key))
      .filter((heading): heading is string => heading !== undefined && !taken.has(heading));
    of[field] = own ?? (SEVERAL.has(field) ? guessed : guessed.slice(0, 1));
    for (const heading of of[field]) taken.add(heading);
  }
  if (!of.name.length) of.name = guessName(headings.filter((heading) => !taken.has(heading)));
  for (const heading of of.name) taken.add(heading);
  return {of, rest: headings.filter((heading) => !taken.has(heading))};
}

/** Fields that may be spread over columns. */
const SEVERAL: ReadonlySet<ColumnField> = new Set(['address', 'category', 'accessibility']);

/** The heading that says "name" of something that is no area, else "location". */
function guessName(headings: readonly string[]): string[] {
  const found =
    headings.find(
      (heading) => /name$/i.test(heading.trim()) && !/area|ward|region|file|layer/i.test(heading),
    ) ?? headings.find((heading) => headingKey(heading) === 'location');
  return found === undefined ? [] : [found];
}
