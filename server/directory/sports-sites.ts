import {cell, parseTable, website, type Row} from './tables.ts';
import type {Venue} from './venues.ts';

/** Columns that say "Yes" or "No", and what "Yes" means to somebody who needs it. Silence is never turned into "no". */
const accessColumns: Record<string, string> = {
  car_park: 'Parking',
  disability_parking: 'Disabled parking',
  disability_finding_reaching_entrance: 'Accessible way to the entrance',
  disability_reception_area: 'Accessible reception',
  disability_activity_area: 'Accessible activity area',
  disability_doorways: 'Accessible doorways',
  disability_toilets: 'Accessible toilet',
  disability_changing_facilities: 'Accessible changing rooms',
};

const facilities: Record<string, {readonly type: string; readonly words: string}> = {
  'Health and fitness gyms': {type: 'Gym', words: 'a gym'},
  'Sports halls': {type: 'Sport', words: 'a sports hall'},
  Studios: {type: 'Studio', words: 'a studio'},
  'Swimming pools': {type: 'Swimming', words: 'a swimming pool'},
};

/**
 * Sports sites of Trafford: one venue a site, from one file a kind of facility (`sport_*.csv`).
 * Facilities in private use are left out: a person cannot go there.
 */
export function sportsSites(files: readonly string[]): Venue[] {
  const sites = Map.groupBy(
    files.flatMap(parseTable).filter((row) => row.access_type !== 'Private Use'),
    (row) => row.site_id!,
  );
  return [...sites.values()].map(siteVenue);
}

function siteVenue(rows: readonly Row[]): Venue {
  const row = rows[0]!;
  const kinds = rows.map(({facility_type: kind}) => {
    const facility = facilities[kind!];
    if (!facility) throw new Error(`Unknown kind of sports facility: ${kind}`);
    return facility;
  });
  const name = row.site_name!;
  const membersOnly = rows.every(({access_type: access}) => access === 'Registered Membership use');
  const note = cell(row, 'disability_notes');
  return {
    name,
    area: 'Trafford',
    description: `Has ${joinWords(kinds.map(({words}) => words))}. ${accessWords(rows)}`,
    organisation: {name, website: website(cell(row, 'website'))},
    types: [...new Set(kinds.map(({type}) => type))],
    latitude: Number(row.lat),
    longitude: Number(row.lon),
    address: {street: row.street!, town: row.town!, postcode: row.postcode!},
    accessibility: [
      ...Object.entries(accessColumns)
        .filter(([column]) => row[column] === 'Yes')
        .map(([, words]) => words),
      ...(note ? [note] : []),
    ],
    website: website(cell(row, 'website')),
    phone: officePhone(cell(row, 'telephone')),
    access: membersOnly ? 'Membership' : undefined,
    lastModified: cell(row, 'site_last_updated_date'),
  };
}

function accessWords(rows: readonly Row[]): string {
  const access = new Set(rows.map((row) => row.access_type));
  if (access.has('Pay and Play')) return 'You can pay for each visit.';
  return access.has('Registered Membership use') ? 'For members.' : 'For clubs and community groups.';
}

/** Mobile numbers are left out, because they may be one person's own, and so are rows of zeros. */
const officePhone = (phone: string | undefined) => (phone && /^0[1-389]/.test(phone) ? phone : undefined);

function joinWords(words: readonly string[]): string {
  const unique = [...new Set(words)];
  const last = unique.pop()!;
  return unique.length > 0 ? `${unique.join(', ')} and ${last}` : last;
}
