import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** The analyzer writes the paths of the sources; consumers have `dist/`. */
function pointAtDist(node) {
  if (Array.isArray(node)) return node.forEach(pointAtDist);
  if (node === null || typeof node !== 'object') return;
  for (const key of ['path', 'module']) {
    if (typeof node[key] === 'string') node[key] = node[key].replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
  }
  Object.values(node).forEach(pointAtDist);
}

/** What is not part of an element's public face: private, protected and static members, and undocumented internals. */
function dropInternals(manifest) {
  for (const {declarations = []} of manifest.modules) {
    for (const declaration of declarations) {
      if (!declaration.members) continue;
      declaration.members = declaration.members.filter(
        ({name, privacy, static: isStatic}) =>
          !isStatic && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
      );
    }
  }
}

const packageFaces = {
  name: 'package-faces',
  packageLinkPhase({customElementsManifest}) {
    dropInternals(customElementsManifest);
    pointAtDist(customElementsManifest);
  },
};

export default {
  // All sources, or the members of base classes are missed. define.ts names no tag of its own.
  globs: ['src/**/*.ts'],
  exclude: ['src/element/define.ts', 'src/cdn/**', 'src/publish/**', 'src/i18n/**', 'src/**/*.d.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    packageFaces,
    customElementVsCodePlugin({
      outdir: '.',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      hideLogs: true,
    }),
  ],
};
