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

/**
 * The analyzer takes the first argument of `new PageChangeEvent(page)` for the event's name. Where the doc block names
 * an event of the same class, what was guessed goes; where none does, it stays, and the check of the manifest finds it.
 */
function dropGuessedEvents(manifest) {
  for (const {declarations = []} of manifest.modules) {
    for (const declaration of declarations) {
      const documented = new Set(
        (declaration.events ?? []).filter(({description}) => description).map(({type}) => type?.text),
      );
      declaration.events &&= declaration.events.filter(
        ({description, type}) => description || !documented.has(type?.text),
      );
    }
  }
}

const packageFaces = {
  name: 'package-faces',
  packageLinkPhase({customElementsManifest}) {
    dropInternals(customElementsManifest);
    dropGuessedEvents(customElementsManifest);
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
