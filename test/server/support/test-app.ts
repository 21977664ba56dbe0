import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createApp} from '../../../server/app.ts';
import {buildDirectory} from '../../../server/directory/build.ts';
import {buildPostcodeTable} from '../../../server/postcodes/postcode-table.ts';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A day on which every relative date of the samples is known. */
export const today = '2026-11-22';

const data = (name: string) => readFileSync(`${root}server/data/${name}`, 'utf8');

export const directory = buildDirectory(data, today);

export const postcodes = buildPostcodeTable(
  data('postcodes-sample.csv'),
  data('outcodes-gb.csv'),
  readFileSync(`${root}demo/data/trafford.geojson`, 'utf8'),
);

/** The server as it runs, but for the components' folder, which need not have been built. */
export function testApp(cdn = `${root}dist/cdn`) {
  return createApp({directory, postcodes, folders: {demo: `${root}demo`, cdn}});
}

/** An answer's JSON, trusted to have the shape that the test goes on to check. */
export async function jsonOf<T>(response: Response | Promise<Response>): Promise<T> {
  return (await (await response).json()) as T;
}
