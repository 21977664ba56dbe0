import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** Exactly these, as the registry has them. Their packages hold finished bundles, so nothing that they depend on is fetched. */
const peers = {lforms: '40.1.3', 'survey-core': '2.5.38', 'survey-js-ui': '2.5.38'};
const folder = fileURLToPath(new URL('../../node_modules/.cache/bench-peers/', import.meta.url));

/** Folders of the unpacked peers by name, fetched once. */
export function fetchPeers() {
  return Object.fromEntries(
    Object.entries(peers).map(([name, version]) => {
      const target = `${folder}${name}-${version}`;
      if (!existsSync(`${target}/package.json`)) {
        mkdirSync(target, {recursive: true});
        const archive = execFileSync('npm', ['pack', `${name}@${version}`, '--silent'], {
          cwd: folder,
          encoding: 'utf8',
        }).trim();
        execFileSync('tar', ['xzf', archive, '-C', target, '--strip-components=1'], {cwd: folder});
      }
      return [name, {version, folder: `${target}/`}];
    }),
  );
}
