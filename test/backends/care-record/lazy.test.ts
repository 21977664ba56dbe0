import {expect} from '@open-wc/testing';
import {BackendError, memory} from '../../../src/backends/index.js';
import type {CareRecord} from '../../../src/backends/index.js';
import {lazyCareRecord} from '../../../src/backends/care-record/lazy.js';
import {failure} from '../support.js';
import {referral} from './referral.js';

/** A record whose code can be fetched after so many failures. */
function after(failures: number) {
  let loads = 0;
  const load = (): Promise<CareRecord> =>
    ++loads > failures
      ? Promise.resolve(memory())
      : Promise.reject(new TypeError('Failed to fetch the module'));
  return {record: lazyCareRecord('lazy', load), loads: () => loads};
}

describe('lazyCareRecord', () => {
  it('fetches its code at once, before anybody sends anything, and once', async () => {
    const {record, loads} = after(0);
    expect(loads()).to.equal(1);
    const {parts} = await record.submit(referral());
    expect(await record.read('Task', parts['task']!.id)).to.have.property('status', 'requested');
    for await (const {items} of record.search('Task')) expect(items).to.have.length(1);
    for await (const {items} of record.history('Task', parts['task']!.id)) expect(items).to.have.length(1);
    expect(loads()).to.equal(1);
  });

  it('tries again when it is needed, and says when it cannot', async () => {
    const {record, loads} = after(2);
    await new Promise((resolve) => setTimeout(resolve));
    const submission = referral();
    const error = await failure(record.submit(submission));
    expect(error).to.be.instanceOf(BackendError);
    expect(error).to.include({code: 'server'});
    expect((await record.submit(submission)).reference).to.equal(submission.id.slice(0, 8));
    expect(loads()).to.equal(3);
  });
});
