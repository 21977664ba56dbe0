import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FoundActivity} from '../../activity-index/protocol.js';
import {plainText} from '../../model/rich-text.js';
import type {Place} from '../../model/place.js';

/** schema.org data about an activity: an `Event` where its next time is known, otherwise a `Service`. */
export function activityJsonLd({activity, next}: FoundActivity): Readonly<Record<string, unknown>> {
  const [soonest] = next;
  const {name, description, organisation, sourceUrl, cost, places} = activity;
  const common = {
    '@context': 'https://schema.org',
    name,
    description: plainText(description) || undefined,
    url: sourceUrl,
  };
  const runner = organisation?.name
    ? {'@type': 'Organization', name: organisation.name, url: organisation.url}
    : undefined;
  const at = activity.sessions[soonest?.session ?? 0]?.placeId;
  const where = places.find(({id}) => id !== undefined && id === at) ?? places[0];
  const place = where && placeJsonLd(where);
  if (!soonest) {
    return {
      ...common,
      '@type': 'Service',
      provider: runner,
      availableChannel: place && {'@type': 'ServiceChannel', serviceLocation: place},
    };
  }
  const when = (time: string | undefined) => (time && time < '24' ? `${soonest.date}T${time}` : soonest.date);
  return {
    ...common,
    '@type': 'Event',
    startDate: when(soonest.start),
    endDate: soonest.end && soonest.end > (soonest.start ?? '') ? when(soonest.end) : undefined,
    location: place,
    organizer: runner,
    isAccessibleForFree: cost.kind === 'free' ? true : cost.kind === 'paid' ? false : undefined,
  };
}

function placeJsonLd({name, addressLines, town, postcode, lat, lon, precision}: Place): object | undefined {
  if (precision === 'masked') return undefined;
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: addressLines.join(', ') || undefined,
      addressLocality: town,
      postalCode: postcode,
      addressCountry: 'GB',
    },
    geo: lat === undefined ? undefined : {'@type': 'GeoCoordinates', latitude: lat, longitude: lon},
  };
}

/** Keeps one data block in the page's head in step with the opened activity, where the embedder asks for it. */
export class JsonLd implements ReactiveController {
  readonly #opened: () => FoundActivity | undefined;
  #shown?: FoundActivity;
  #block?: HTMLScriptElement;

  /** `opened` gives the activity to describe, or nothing while the embedder does not ask for data. */
  constructor(host: ReactiveControllerHost, opened: () => FoundActivity | undefined) {
    this.#opened = opened;
    host.addController(this);
  }

  hostUpdated(): void {
    const found = this.#opened();
    if (found === this.#shown) return;
    this.hostDisconnected();
    if (!found || found.activity.sample) return;
    this.#shown = found;
    const block = document.createElement('script');
    block.type = 'application/ld+json';
    // A text node, not `textContent`: that one is closed to strings under Trusted Types, even for data.
    block.append(JSON.stringify(activityJsonLd(found)));
    document.head.append(block);
    this.#block = block;
  }

  hostDisconnected(): void {
    this.#block?.remove();
    this.#block = undefined;
    this.#shown = undefined;
  }
}
