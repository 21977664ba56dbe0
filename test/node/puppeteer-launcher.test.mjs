import assert from 'node:assert/strict';
import {test} from 'node:test';
import {puppeteerLauncher} from '../../scripts/wtr-puppeteer-launcher.mjs';

/** A launcher whose page leaves its test file when `stopping` settles. */
function launcherOf(stopping) {
  const closed = [];
  const page = {close: async () => closed.push(page)};
  const launch = () => ({getPage: () => page, stopSession: () => stopping});
  return {launcher: puppeteerLauncher({}, {launch, closeWithin: 20}), closed};
}

test('a page that leaves its test file is kept', async () => {
  const {launcher, closed} = launcherOf(Promise.resolve({testCoverage: 1}));
  assert.deepEqual(await launcher.stopSession('1'), {testCoverage: 1});
  assert.deepEqual(closed, []);
});

test('a page that stays for ever is closed, and its file has an error', async () => {
  const {launcher, closed} = launcherOf(new Promise(() => undefined));
  await assert.rejects(launcher.stopSession('1'), /did not close within 0\.02 s/);
  assert.equal(closed.length, 1);
});

test('why a page could not leave is told', async () => {
  const {launcher, closed} = launcherOf(Promise.reject(new Error('Target closed')));
  await assert.rejects(launcher.stopSession('1'), /Target closed/);
  assert.deepEqual(closed, []);
});

test('a page forgets before it leaves its test file', async () => {
  const events = [];
  const launch = () => ({
    getPage: (id) => `page of ${id}`,
    stopSession: async (id) => events.push(`stops ${id}`),
  });
  const forget = async (page) => events.push(`forgets ${page}`);
  await puppeteerLauncher({}, {launch, forget}).stopSession('1');
  assert.deepEqual(events, ['forgets page of 1', 'stops 1']);
});
