import type {Geocoder, ListOptions, PostalAddress} from '../../src/backends/directory.js';

/** Two addresses of LS1 1AA; the second one does not repeat the postcode. */
export const PARK_ROW: readonly PostalAddress[] = [
  {lines: ['Flat 1', '12 Park Row'], town: 'Leeds', postcode: 'LS1 1AA'},
  {lines: ['14 Park Row'], town: 'Leeds'},
];

/** A geocoder whose answers about addresses the test gives when it wants to. */
export class Addresses implements Required<Geocoder> {
  readonly asked: {
    readonly postcode: string;
    readonly signal: AbortSignal | undefined;
    readonly answer: (found: readonly PostalAddress[]) => void;
    readonly fail: (error: unknown) => void;
  }[] = [];

  locate() {
    return Promise.resolve(undefined);
  }

  findAddresses(postcode: string, {signal}: ListOptions = {}) {
    return new Promise<readonly PostalAddress[]>((answer, fail) => {
      this.asked.push({postcode, signal, answer, fail});
    });
  }
}
