import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {makeForm, makeSurvey} from './make-form.mjs';
import {pages} from './pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Files that other elements of this kit on the page use as well: the loader, Lit, and the way to servers. */
const shared = /^\/cdn\/(?:spk|configure|(?:lit|shared|common|request)-[\w-]{8})\.js$/;

/** Serves the pages and counts, after gzip, the scripts and forms that each of them fetches. */
export async function serve(peers) {
  const folders = {
    '/cdn/': `${root}dist/cdn/`,
    ...Object.fromEntries(Object.entries(peers).map(([name, {folder}]) => [`/${name}/`, folder])),
  };
  const bare = await build({
    entryPoints: [fileURLToPath(new URL('bare.mjs', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['production'],
  });
  let fetched = {all: 0, own: 0};
  const bodyOf = async (path) => {
    const [, form, survey] = /^\/(?:form-(\d+)|survey-(\d+))\.json$/.exec(path) ?? [];
    if (form) return JSON.stringify(makeForm(Number(form)));
    if (survey) return JSON.stringify(makeSurvey(Number(survey)));
    if (path === '/bare.js') return bare.outputFiles[0].text;
    if (pages[path]) return pages[path];
    const [prefix, folder] = Object.entries(folders).find(([each]) => path.startsWith(each)) ?? [];
    return folder && readFile(join(folder, normalize(path.slice(prefix.length))));
  };
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    try {
      const body = await bodyOf(pathname);
      if (body !== undefined && /\.(?:js|json)$/.test(pathname)) {
        const kilobytes = gzipSync(body, {level: 9}).length / 1000;
        fetched.all += kilobytes;
        if (!shared.test(pathname)) fetched.own += kilobytes;
      }
      response.writeHead(body === undefined ? 404 : 200, {
        'content-type': types[extname(pathname) || '.html'] ?? 'application/octet-stream',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Kilobytes since it was last asked: all of them, and those that are not shared. */
    fetched: () => {
      const kilobytes = fetched;
      fetched = {all: 0, own: 0};
      return kilobytes;
    },
    close: () => server.close(),
  };
}
