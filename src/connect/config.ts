import type {Synonyms} from '../activity-index/synonyms.js';
import type {CareRecord, CareRecordFormat} from '../backends/care-record.js';
import type {Directory, Geocoder} from '../backends/directory.js';
import type {TextOverrides} from '../i18n/catalogue.js';

/** What an embedder can set for many elements at once, by `configure()` or by `<spk-backend>`. */
export interface SpkConfig {
  /** URL of a directory, or an adapter object. */
  readonly directory?: string | Directory;
  /** Where referrals, plans and answers go: URL of a record or of a relay before it, or an adapter object. */
  readonly record?: string | CareRecord;
  /** How a record that is named by its URL is spoken to; default `fhir`. */
  readonly recordFormat?: CareRecordFormat;
  /** Base URL of a postcodes.io-compatible service, or a geocoder object. Left out, bundled outcodes are used. */
  readonly geocoder?: string | Geocoder;
  /** Leaflet URL template of map tiles. Left out, no tile server is contacted. */
  readonly tiles?: string;
  /** Credit that the tiles' owner asks for. */
  readonly tilesAttribution?: string;
}

/** Page-wide settings, as {@link configure} takes them. */
export interface PageConfig extends SpkConfig {
  /** Texts to put in place of the kit's: `{en: {finder: {heading: 'Things to do'}}}`. */
  readonly texts?: TextOverrides;
  /** Words that find other words, in place of the kit's own: `{lonely: ['befriending', 'friendship']}`. */
  readonly synonyms?: Synonyms;
  /** Used for every request in place of the page's `fetch`. */
  readonly fetch?: typeof fetch;
  /**
   * A bearer token for requests to the directory and to the record. Asked with the URL of each request, so that each can have
   * its own: answer `undefined` where it is for another. Sent to the origin alone that the directory or the record was set up with,
   * never to the geocoder or for the background. A public page has none to give: it sends to a relay.
   */
  readonly getToken?: (url: string) => Promise<string | undefined> | string | undefined;
}
