import {Hono} from 'hono';
import {BackendError, memory} from '../../../src/backends/index.js';
import type {Submission} from '../../../src/backends/index.js';

/** An example of a server with the plain JSON interface: the requests of the document, over any record. */
export function restServer(record = memory()): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    if (!(error instanceof BackendError)) throw error;
    const status = (error.status ?? (error.code === 'not-found' ? 404 : 400)) as 400;
    return c.json({title: error.code, status, issues: [{text: error.message}]}, status, {
      'Content-Type': 'application/problem+json',
    });
  });
  app.put('/submissions/:id', async (c) => {
    const {entries} = await c.req.json<Pick<Submission, 'entries'>>();
    const {reference, parts} = await record.submit({id: c.req.param('id'), entries});
    return c.json({reference, parts});
  });
  app.get('/resources/:type/:id', async (c) =>
    c.json(await record.read(c.req.param('type'), c.req.param('id'))),
  );
  app.get('/resources/:type/:id/versions', async (c) => {
    const items: unknown[] = [];
    for await (const page of record.history(c.req.param('type'), c.req.param('id')))
      items.push(...page.items);
    return c.json({items, total: items.length});
  });
  app.put('/resources/:type/:id', async (c) => {
    const resource = await c.req.json<{resourceType: string; id: string; meta?: object}>();
    const versionId = /"(.*)"/.exec(c.req.header('If-Match') ?? '')?.[1];
    return c.json(await record.update({...resource, meta: {...resource.meta, versionId}}));
  });
  app.get('/resources/:type', async (c) => {
    const {_page = '0', ...query} = c.req.query();
    const items: unknown[][] = [];
    let total: number | undefined;
    for await (const page of record.search(c.req.param('type'), query)) {
      items.push([...page.items]);
      total = page.total;
    }
    const next = new URL(c.req.url);
    next.searchParams.set('_page', String(Number(_page) + 1));
    return c.json({
      items: items[Number(_page)] ?? [],
      total,
      ...(Number(_page) + 1 < items.length && {next: next.href}),
    });
  });
  return app;
}
