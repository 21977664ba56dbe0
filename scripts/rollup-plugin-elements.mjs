import {findElements, root} from './elements.mjs';

const table = 'virtual:spk-elements';
const all = 'virtual:spk-elements/all';

/** Gives `src/cdn` the list of the elements that exist, as the two modules declared in `src/cdn/virtual.d.ts`. */
export function elementTable() {
  return {
    name: 'spk-elements',
    resolveId: (id) => (id === table || id === all ? `\0${id}` : null),
    load(id) {
      const elements = findElements();
      const path = (file) => JSON.stringify(root + file);
      if (id === `\0${all}`) {
        return {
          code: [...new Set(elements.map(({file}) => file))]
            .map((file) => `import ${path(file)};`)
            .join('\n'),
          moduleSideEffects: true,
        };
      }
      if (id !== `\0${table}`) return null;
      const entries = (kind) =>
        elements
          .filter((element) => element.kind === kind)
          .map(({tag, file}) => `'${tag}': () => import(${path(file)})`)
          .join(', ');
      return `export const parts = {${entries('part')}};\nexport const features = {${entries('feature')}};`;
    },
  };
}
