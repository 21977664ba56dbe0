// Writes src/backends/geocoder/outcodes-data.ts from a CSV of outcode,lat,lon,... (mean point of each outcode's postcodes), and
// src/map/outcode-areas.ts, the mean point of each area's outcodes.
// Usage: node scripts/outcodes.mjs <file.csv>
import {readFileSync, writeFileSync} from 'node:fs';

const [file] = process.argv.slice(2);
if (!file) throw new Error('Usage: node scripts/outcodes.mjs <outcodes.csv>');

/** Thousandths of a degree above 49 N and above 9 W, three letters of base 36 each (see outcodes.ts). */
const code = (degrees, origin) => {
  const text = Math.round((Number(degrees) - origin) * 1000).toString(36);
  if (text.length > 3 || text.startsWith('-')) throw new Error(`Out of range: ${degrees}`);
  return text.padStart(3, '0');
};

const rows = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);
let area = '';
const entries = rows.map((row) => {
  const [outcode, lat, lon] = row.split(',');
  const own = /^[A-Z]+/.exec(outcode)[0];
  const name = own === area ? outcode.slice(own.length) : outcode;
  area = own;
  return `${name}${code(lat, 49)}${code(lon, -9)}`;
});

const areas = Map.groupBy(
  rows.map((row) => row.split(',')),
  ([outcode]) => /^[A-Z]+/.exec(outcode)[0],
);
const mean = (numbers) => (numbers.reduce((sum, each) => sum + Number(each), 0) / numbers.length).toFixed(2);
const areaRows = [...areas].map(
  ([name, list]) =>
    `  ['${name}', ${Number(mean(list.map(([, lat]) => lat)))}, ${Number(mean(list.map(([, , lon]) => lon)))}],`,
);

const notice = (what) => `// Written by scripts/outcodes.mjs: do not edit.
// ${what} of Great Britain, computed from the National Statistics Postcode Lookup (May 2025).
// Contains OS data (c) Crown copyright and database right 2025. Contains Royal Mail data (c) Royal Mail copyright and
// database right 2025. Source: Office for National Statistics licensed under the Open Government Licence v.3.0.
`;

const write = (path, text) => writeFileSync(new URL(`../${path}`, import.meta.url), text);

write(
  'src/backends/geocoder/outcodes-data.ts',
  `${notice('Mean of the postcode points of each outcode')}
/** District, then latitude and longitude, parted by commas; the letters of the area stand where they change. */
export const OUTCODES =
  '${entries.join(',')}';
`,
);
write(
  'src/map/outcode-areas.ts',
  `${notice('Mean of the outcodes of each postcode area')}import type {Outcode} from './outcode-labels.js';

/** Postcode areas, each with its middle: what a map of a region or of the country shows. */
export const AREAS: readonly Outcode[] = [
${areaRows.join('\n')}
];
`,
);
console.log(`${entries.length} outcodes in ${areas.size} areas written.`);
