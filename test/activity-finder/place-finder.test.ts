import {expect} from '@open-wc/testing';
import {deviceLocation, findPlace, type PlaceSources} from '../../src/activity-finder/place-finder.js';
import {BackendError} from '../../src/backends/backend-error.js';
import type {Geocoder} from '../../src/backends/directory.js';
import {outcodes} from '../../src/backends/geocoder/outcodes.js';

const town = {lat: 53.42, lon: -2.32, label: 'Sale'};
const open = new AbortController().signal;

/** Sources that keep what they were asked. */
function sources(geocoder: Geocoder): PlaceSources & {asked: string[]} {
  const asked: string[] = [];
  return {
    asked,
    findTown: async (words) => {
      asked.push(`town ${words}`);
      return words.toLowerCase() === 'sale' ? town : undefined;
    },
    geocoder: async () => ({
      locate: (words, signal) => {
        asked.push(`geocoder ${words}`);
        return geocoder.locate(words, signal);
      },
    }),
  };
}

describe('finding a place', () => {
  it('asks the directory first, so that a town is sent to nobody', async () => {
    const from = sources(outcodes());
    expect(await findPlace('Sale', from, open)).to.deep.equal({place: town});
    expect(from.asked).to.deep.equal(['town Sale']);
  });

  for (const postcode of ['M33', 'm33 7zf', 'M337ZF']) {
    it(`asks no directory for ${postcode}, and knows it without any service`, async () => {
      const from = sources(outcodes());
      const found = await findPlace(postcode, from, open);
      expect(from.asked).to.deep.equal([`geocoder ${postcode}`]);
      expect(found).to.have.nested.property('place.label', 'M33');
      expect(found).to.have.nested.property('place.lat').that.is.closeTo(53.42, 0.05);
    });
  }

  it('says when there is no such place', async () => {
    expect(await findPlace('Atlantis', sources(outcodes()), open)).to.deep.equal({problem: 'not-found'});
    expect(await findPlace('ZZ99', sources(outcodes()), open)).to.deep.equal({problem: 'not-found'});
  });

  it('tells a service that does not answer from a place that is not there', async () => {
    const cause = new BackendError('server', 'no');
    const broken: Geocoder = {locate: () => Promise.reject(cause)};
    expect(await findPlace('Hale', sources(broken), open)).to.deep.equal({problem: 'not-looked-up', cause});
  });

  it('lets a call-off through', async () => {
    const abort = new AbortController();
    const slow: Geocoder = {
      locate: (_, signal) =>
        new Promise((_resolve, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason as Error)),
        ),
    };
    const finding = findPlace('Hale', sources(slow), abort.signal);
    setTimeout(() => abort.abort());
    let reason: unknown;
    await finding.catch((error: unknown) => (reason = error));
    expect(reason).to.have.property('name', 'AbortError');
  });
});

describe('where the device is', () => {
  const withDevice = async (getCurrentPosition: Geolocation['getCurrentPosition']) => {
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')!;
    Object.defineProperty(Navigator.prototype, 'geolocation', {
      configurable: true,
      get: () => ({getCurrentPosition}),
    });
    try {
      return await deviceLocation('where you are');
    } finally {
      Object.defineProperty(Navigator.prototype, 'geolocation', original);
    }
  };

  it('is what the device says', async () => {
    const here = {coords: {latitude: 53.4, longitude: -2.3}} as GeolocationPosition;
    expect(await withDevice((found) => found(here))).to.deep.equal({
      lat: 53.4,
      lon: -2.3,
      label: 'where you are',
    });
  });

  it('is not known where the person says no', async () => {
    const no = {code: 1} as GeolocationPositionError;
    expect(await withDevice((_, refused) => refused?.(no))).to.equal(undefined);
  });
});
