// Writes src/backends/geocoder/outcodes-data.ts from a CSV of outcode,lat,lon,... (mean point of each outcode's postcodes).
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

writeFileSync(
  new URL('../src/backends/geocoder/outcodes-data.ts', import.meta.url),
  `// Written by scripts/outcodes.mjs: do not edit.
// Mean of the postcode points of each outcode of Great Britain, computed from the National Statistics Postcode Lookup (May 2025).
// Contains OS data (c) Crown copyright and database right 2025. Contains Royal Mail data (c) Royal Mail copyright and
// database right 2025. Source: Office for National Statistics licensed under the Open Government Licence v.3.0.

/** District, then latitude and longitude, parted by commas; the letters of the area stand where they change. */
export const OUTCODES =
  '${entries.join(',')}';
`,
);
console.log(`${entries.length} outcodes written.`);
