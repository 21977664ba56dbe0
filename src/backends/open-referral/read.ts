import type {ActivityBatch} from '../directory.js';
import {BackendError} from '../backend-error.js';
import {request} from '../http.js';
import type {Answer} from '../http.js';
import {AT_ONCE, mapLimited} from '../limit.js';
import {mapRows} from '../normalise/mapper.js';
import {Tools} from '../normalise/tools.js';
import {isWire, record, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';
import {readPages} from '../pages.js';
import type {ReadContext} from '../read-directory.js';
import type {OpenReferralOptions} from './index.js';
import {mapService} from './map.js';
import {holdsPlaces, isRoot, isShallow, readPage, servicesIn} from './rows.js';
import {detailUrl, FULL, INCLUDE, isList, listUrl} from './urls.js';

/** Lists the services of one Open Referral server, with their places and times. */
export async function* readOpenReferral(
  context: ReadContext<OpenReferralOptions>,
): AsyncGenerator<ActivityBatch> {
  const {options, name} = context;
  const tools = new Tools(name, options.bounds, options.today);
  const source = new Source(context);
  const seen = new Set<string>();
  const merged = new Map<string, Wire>();
  for await (const page of readPages(source, context)) {
    const warnings = [...page.warnings];
    const missing: string[] = [];
    const rows = await source.whole(page.rows, missing);
    const incomplete = page.incomplete === true || missing.length > 0;
    const services = servicesIn(rows, merged, warnings).filter((service) => {
      const id = words(service['id']);
      // A service that comes again on a later page is the same one, unless it has gained a place meanwhile.
      if (!id || merged.has(id)) return true;
      return !seen.has(id) && seen.add(id);
    });
    const mapped = await mapRows(services, mapService, tools);
    yield {
      activities: mapped.activities,
      warnings: [...missing, ...warnings, ...mapped.warnings],
      ...(page.expected !== undefined && {expected: page.expected}),
      ...(page.truncated && {truncated: true}),
      ...(incomplete && {incomplete}),
    };
  }
}

/** How this server is asked, and what it has turned out to be able to do. */
class Source {
  #context: ReadContext<OpenReferralOptions>;
  #list: string;
  /** Query parameters that make rows whole: not tried yet, found, or there are none. */
  #more: Readonly<Record<string, string>> | undefined;
  #tried = false;
  #isV3 = false;
  #page = 1;
  #askDetails: boolean;

  constructor(context: ReadContext<OpenReferralOptions>) {
    this.#context = context;
    this.#list = listUrl(context.url);
    this.#askDetails = context.options.details ?? true;
  }

  /** The first page: what was fetched already, or the list below the API's root. */
  async first(): Promise<Answer> {
    const {first} = this.#context;
    if (first && !isRoot(first.json())) {
      this.#list = first.url;
      return first;
    }
    return this.#get(this.#list);
  }

  async next(page: number): Promise<Answer> {
    this.#page = page;
    return this.#get(this.#url(page));
  }

  read(answer: Answer) {
    const value = answer.json();
    if (!isWire(value) && !Array.isArray(value)) {
      throw new BackendError('bad-answer', `${answer.url} did not answer with services.`);
    }
    this.#isV3 ||= isWire(value) && 'contents' in value;
    return readPage(value);
  }

  /** Rows with their places: as they are, or the same page asked for in full, or one request a service. */
  async whole(rows: readonly unknown[], warnings: string[]): Promise<readonly unknown[]> {
    if (this.#more || !isList(this.#list) || !isShallow(rows)) return rows;
    const full = await this.#inFull();
    if (full) return full;
    return this.#askDetails ? this.#withDetails(rows, warnings) : rows;
  }

  /** Finds out once how to ask for everything; the answer holds for the pages that follow. */
  async #inFull(): Promise<readonly unknown[] | undefined> {
    if (this.#tried) return undefined;
    this.#tried = true;
    for (const more of this.#isV3 ? [FULL, INCLUDE] : [INCLUDE, FULL]) {
      this.#more = more;
      try {
        const {rows} = this.read(await this.#get(this.#url(this.#page)));
        if (rows.length && !isShallow(rows)) return rows;
      } catch (error) {
        if (this.#context.signal?.aborted || !(error instanceof BackendError)) throw error;
      }
    }
    this.#more = undefined;
    return undefined;
  }

  async #withDetails(rows: readonly unknown[], warnings: string[]): Promise<readonly unknown[]> {
    let failed = 0;
    const whole = await mapLimited(rows, AT_ONCE, async (row) => {
      const id = words(record(row)['id']);
      if (!id || holdsPlaces(record(row)) || failed >= AT_ONCE * 2) return row;
      try {
        const detail = (await this.#get(detailUrl(this.#list, id))).json();
        return isWire(detail) ? {...record(row), ...detail} : row;
      } catch (error) {
        if (this.#context.signal?.aborted || !(error instanceof BackendError)) throw error;
        failed++;
        warnings.push(`Details of ${id} could not be read (${error.code}): ${error.message}`);
        return row;
      }
    });
    if (failed >= AT_ONCE * 2) {
      this.#askDetails = false;
      warnings.push('Too many details failed; the rest of the list is shown without them.');
    }
    return whole;
  }

  #url(page: number): string {
    const url = new URL(this.#list);
    for (const [key, value] of Object.entries(this.#more ?? {})) url.searchParams.set(key, value);
    if (page > 1) url.searchParams.set('page', String(page));
    return url.href;
  }

  #get(url: string): Promise<Answer> {
    const {options, signal} = this.#context;
    return request(url, {home: this.#context.url, transport: options.transport, signal, patient: true});
  }
}
