import {init, parse} from 'es-module-lexer';

/** The module of rrule that puts rules into English words, and reads them from such. */
const isWords = (id) => /[\\/]rrule[\\/]dist[\\/]esm[\\/]nlp[\\/]index\.js$/.test(id);
const isLibrary = (id) => /[\\/]rrule[\\/]dist[\\/]esm[\\/]rrule\.js$/.test(id);

/** A module with the same exports, which are never called: what a rule means in words is said in our own texts. */
export async function withoutWords(source) {
  await init;
  const [imports, exports] = parse(source);
  const names = exports.map(({n}) => n);
  if (imports.length === 0 || names.length === 0)
    throw new Error('rrule has changed: its words are elsewhere.');
  return `const none = () => { throw new Error('rrule is bundled without its words'); };
export {${names.map((name) => `none as ${name}`).join(', ')}};`;
}

/** Leaves a quarter of rrule out of a bundle, and fails where it no longer can. The engine stays as it is published. */
export function rruleEngine() {
  let left = false;
  return {
    name: 'rrule-engine',
    buildStart: () => {
      left = false;
    },
    async transform(code, id) {
      if (!isWords(id)) return null;
      left = true;
      return {code: await withoutWords(code), map: null};
    },
    buildEnd(error) {
      if (!error && !left && [...this.getModuleIds()].some(isLibrary)) {
        throw new Error(
          'rrule has changed: nothing of it was left out. Look at its modules, and adapt this.',
        );
      }
    },
  };
}
