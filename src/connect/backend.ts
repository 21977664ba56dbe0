import {ContextConsumer, ContextProvider} from '@lit/context';
import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {CareRecord, CareRecordFormat} from '../backends/care-record.js';
import type {Directory, Geocoder} from '../backends/directory.js';
import type {SpkConfig} from './config.js';
import {backendContext, merge} from './connection.js';

const urlOrObject = <T>() => ({
  fromAttribute: (value: string | null) => (value ?? undefined) as T | string | undefined,
});

/**
 * Settings for the elements inside it: where activities come from, where referrals go, how places are found and which tiles
 * a map uses.
 * Draws nothing itself. What an element inside says for itself wins; a `<spk-backend>` inside another one wins over it.
 *
 * @tag spk-backend
 * @slot - The elements that it is for, and anything else.
 */
export class Backend extends LitElement {
  /** URL of the directory; as a property also a `Directory` object. */
  @property({converter: urlOrObject<Directory>()}) directory?: string | Directory;

  /** URL of the record, or of a relay before it; as a property also a `CareRecord` object. */
  @property({converter: urlOrObject<CareRecord>()}) record?: string | CareRecord;

  /** How the record is spoken to: `fhir` (default), `rest`, or `memory`, for which `record` is any name. */
  @property({attribute: 'record-format'}) recordFormat?: CareRecordFormat;

  /** Base URL of a postcodes.io-compatible service; as a property also a `Geocoder` object. */
  @property({converter: urlOrObject<Geocoder>()}) geocoder?: string | Geocoder;

  /** Leaflet URL template of map tiles. */
  @property() tiles?: string;

  /** Credit that the tiles' owner asks for, as text. */
  @property({attribute: 'tiles-attribution'}) tilesAttribution?: string;

  #outer = new ContextConsumer(this, {
    context: backendContext,
    subscribe: true,
    callback: () => this.#provide(),
  });
  #provider = new ContextProvider(this, {context: backendContext, initialValue: {}});

  protected override willUpdate(): void {
    this.#provide();
  }

  #provide(): void {
    const {directory, record, geocoder, tiles, tilesAttribution} = this;
    // A format is that of the record it stands beside: one from further out says nothing about this one.
    const recordFormat = this.recordFormat ?? (record ? 'fhir' : undefined);
    const outer: SpkConfig = this.#outer.value ?? {};
    const own = {directory, record, recordFormat, geocoder, tiles, tilesAttribution};
    this.#provider?.setValue(merge(outer, own));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-backend': Backend;
  }
}
