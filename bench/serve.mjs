import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {makeDirectory} from './make-directory.mjs';
import {pages} from './pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = {
  '/cdn/': 'dist/cdn/',
  '/leaflet/': 'node_modules/leaflet/dist/',
  '/markercluster/': 'node_modules/leaflet.markercluster/dist/',
};
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** Serves the pages, the scripts and made-up directories; isolated, so that Chromium measures memory. */
export async function serve() {
  const directories = new Map();
  const bodyOf = async (path) => {
    const size = /^\/directory-(\d+)\.json$/.exec(path)?.[1];
    if (size) {
      if (!directories.has(size)) directories.set(size, JSON.stringify(makeDirectory(Number(size))));
      return directories.get(size);
    }
    if (pages[path]) return pages[path];
    const [prefix, folder] = Object.entries(folders).find(([each]) => path.startsWith(each)) ?? [];
    return folder && readFile(join(root, folder, normalize(path.slice(prefix.length))));
  };
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    try {
      const body = await bodyOf(pathname);
      response.writeHead(body === undefined ? 404 : 200, {
        'content-type': types[extname(pathname) || '.html'] ?? 'application/octet-stream',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}
