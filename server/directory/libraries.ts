import {cell, parseTable, website} from './tables.ts';
import type {Venue} from './venues.ts';

/** Greater Manchester's libraries (`gm_libraries.csv`). The file has no opening hours, so neither do these. */
export function libraries(csv: string): Venue[] {
  return parseTable(csv).map((row) => {
    const name = row.name!.trim();
    const area = row.area_name!;
    const kind = row.type!;
    // Partners run a few of them: only a council's own library belongs to the council's library service.
    const ownOrganisation = !/^(?:local authority|commissioned)/i.test(kind);
    return {
      name,
      area,
      description: `A library in ${area}. ${kind}.`,
      organisation: {name: ownOrganisation ? name : `${area} libraries`},
      types: ['Library'],
      latitude: Number(row.lat),
      longitude: Number(row.lon),
      address: splitAddress(row.address!, name, row.postcode!),
      website: website(cell(row, 'website')),
    };
  });
}

/** "Blackrod Library, Church Street, Blackrod, Bolton": the last part is the town, and the name is not repeated. */
export function splitAddress(address: string, name: string, postcode: string): Venue['address'] {
  const parts = address.replace(/\.$/, '').split(/\s*,\s*/);
  const town = parts.length > 1 ? parts.pop()! : parts[0]!;
  if (parts.length > 1 && parts[0] === name) parts.shift();
  return {street: parts.join(', '), town, postcode};
}
