import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import ts from 'typescript';
import {root} from './elements.mjs';

const {compilerOptions} = ts.parseConfigFileTextToJson(
  'tsconfig.json',
  ts.sys.readFile(`${root}tsconfig.json`) ?? '',
).config;
const {options} = ts.convertCompilerOptionsFromJson(
  {...compilerOptions, noEmit: false, isolatedModules: true, inlineSources: true, sourceMap: true},
  root,
);

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
      if (!id.endsWith('.ts')) return null;
      const {outputText, sourceMapText} = ts.transpileModule(code, {fileName: id, compilerOptions: options});
      return {code: outputText.replace(/\n\/\/# sourceMappingURL=.*$/, ''), map: sourceMapText};
    },
  };
}
