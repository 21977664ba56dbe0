import {getStatus} from '@medplum/core';
import {FhirRouter, MemoryRepository, type FhirRequest} from '@medplum/fhir-router';
import {bodyOf, listen, type Listening} from './listening.ts';
import {loadR4} from './r4.ts';

/** Somebody else's FHIR server: Medplum's router over its repository in memory. */
export async function serveMedplum(): Promise<Listening & {readonly repository: MemoryRepository}> {
  loadR4();
  const router = new FhirRouter();
  const repository = new MemoryRepository();
  const server = await listen((incoming, outgoing) => {
    const run = async () => {
      const text = await bodyOf(incoming);
      const request: FhirRequest = {
        method: incoming.method as FhirRequest['method'],
        url: (incoming.url ?? '').replace(/^\/fhir(?=$|[/?])/, '') || '/',
        pathname: '',
        body: text ? (JSON.parse(text) as unknown) : undefined,
        params: {},
        query: {},
        headers: incoming.headers,
      };
      const [outcome, resource] = await router.handleRequest(request, repository);
      outgoing.writeHead(getStatus(outcome), {'content-type': 'application/fhir+json'});
      outgoing.end(JSON.stringify(resource ?? outcome));
    };
    run().catch((error: unknown) => {
      outgoing.writeHead(500).end(String(error));
    });
  });
  return {...server, url: `${server.url}/fhir`, repository};
}
