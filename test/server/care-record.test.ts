import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {fhir, memory, rest} from '../../src/backends/index.js';
import {RecordStore} from '../../server/store/record-store.ts';
import {careRecordContract} from './care-record.contract.ts';
import {serveApp, serveRecord, staffToken} from './support/listening.ts';
import {serveMedplum} from './support/medplum.ts';
import {restServer} from './support/rest-server.ts';

careRecordContract('memory', () => ({record: memory()}));

careRecordContract('the embedded store, over HTTP and on a disk', async () => {
  const folder = mkdtempSync(`${tmpdir()}/spk-store-`);
  const {url, close, store} = await serveRecord({}, new RecordStore(folder));
  const record = fhir({url: `${url}/fhir`, transport: {getToken: () => staffToken}});
  return {
    record,
    async close() {
      await close();
      store.close();
      rmSync(folder, {recursive: true});
    },
  };
});

careRecordContract('plain JSON', async () => {
  const {url, close} = await serveApp(restServer());
  return {record: rest({url}), close};
});

// Its repository in memory has no transactions and no pages.
careRecordContract(
  'Medplum’s FHIR router',
  async () => {
    const {url, close} = await serveMedplum();
    return {record: fhir({url}), close};
  },
  {atomic: false, pages: false},
);
