import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import ts from 'typescript';
import {root} from './elements.mjs';

const {compilerOptions} = ts.parseConfigFileTextToJson(
  'tsconfig.json',
  ts.sys.readFile(`${root}tsconfig.json`) ?? '',
).config;
const {options} = ts.convertCompilerOptionsFromJson(
  {...compilerOptions, noEmit: false, isolatedModules: true, sourceMap: false},
  root,
);

/** What came of a file: several bundles are made of the same sources, one after the other. */
const results = new Map();

function transpiled(code, id) {
  const known = results.get(id);
  if (known?.source === code) return known.result;
  const {outputText} = ts.transpileModule(code, {fileName: id, compilerOptions: options});
  const result = {code: outputText, map: null}; // None of these bundles has a source map.
  results.set(id, {source: code, result});
  return result;
}

/**
 * Turns our TypeScript into JavaScript file by file. The npm build has checked the types by the time this runs, so
 * the bundles do not pay for it again.
 */
export function transpile() {
  return {
    name: 'typescript-transpile',
    resolveId(id, importer) {
      // Named by the table of elements; the resolver for packages would ask package.json whether it has effects.
      if (id.startsWith(`${root}src/`) && id.endsWith('.ts')) return id;
      if (!importer || !/^\.{1,2}\/.*\.js$/.test(id) || importer.includes('node_modules')) return null;
      const path = resolve(importer, '..', id.replace(/\.js$/, '.ts'));
      return existsSync(path) ? path : null;
    },
    transform(code, id) {
      return id.endsWith('.ts') ? transpiled(code, id) : null;
    },
  };
}
