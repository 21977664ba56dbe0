import assert from 'node:assert/strict';
import {globSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Leaflet alone needs a window on import, which is why the map asks for it only when one is drawn.
const modules = globSync('dist/**/*.js', {cwd: root, exclude: ['dist/cdn/**', 'dist/map/leaflet.js']})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path !== 'dist/activity-finder/index-worker.js')
  .sort();

test('there is a build to look at', () => assert.ok(modules.length > 0));

for (const module of modules) {
  test(`${module} can be imported in Node`, async () => {
    await import(new URL(`../../${module}`, import.meta.url).href);
  });
}
