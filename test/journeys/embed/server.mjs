import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';

/** The policy under which the contract promises that everything works. */
export const contractPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'";

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
};

const folders = {
  '/cdn/': new URL('../../../dist/cdn/', import.meta.url),
  '/copy/': new URL('../../../dist/cdn/', import.meta.url), // The same bundle as another website's copy.
  '/page/': new URL('./page/', import.meta.url),
  '/forms/': new URL('../../fixtures/questionnaires/', import.meta.url),
};

/**
 * A website with strict rules. `pages` maps paths to HTML bodies; those under `/framing` are served without the
 * policy, because it allows no frames.
 */
export async function startStrictSite(pages) {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const send = (body, type) => {
      const policy = pathname.startsWith('/framing') ? {} : {'content-security-policy': contractPolicy};
      response
        .writeHead(200, {'content-type': types[type] ?? 'application/octet-stream', ...policy})
        .end(body);
    };
    if (pages[pathname]) return send(document(pages[pathname]), '.html');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const folder = Object.keys(folders).find((prefix) => pathname.startsWith(prefix));
    const name = pathname.slice(folder?.length);
    if (folder && /^[\w.-]+$/.test(name)) {
      try {
        return send(readFileSync(new URL(name, folders[folder])), extname(name));
      } catch {
        // There is no such file: not found, below.
      }
    }
    return response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const document = ({head = '', body}) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A strict page</title><script src="/page/record.js"></script>${head}</head>
<body>${body}</body>
</html>`;
