import {readFileSync} from 'node:fs';
import {init, parse} from 'es-module-lexer';

const inLibrary = (id) => /[\\/]rrule[\\/]dist[\\/]esm[\\/](.+)\.js$/.exec(id)?.[1].replace(/\\/g, '/');

/**
 * Modules of rrule of which nothing is called: what puts rules into English words and reads them from such, what writes them as
 * text, and what keeps answers for a second time, which `model/recurrence.ts` says it does not want.
 */
const UNUSED = new Set(['nlp/index', 'optionstostring', 'cache']);

/** A module with the same exports, which are never called. */
export async function withoutCode(source) {
  await init;
  const names = parse(source)[1].map(({n}) => n);
  if (names.length === 0) throw new Error('rrule has changed: what is left out of it is elsewhere.');
  return `const none = () => { throw new Error('This part of rrule is not in this bundle.'); };
export {${names.map((name) => `none as ${name}`).join(', ')}};`;
}

/** The library's entry with its rules alone: sets of rules, and their text with several lines, are not used. */
export async function rulesAlone(source) {
  const [line] = /^export \{ RRule \} from '\.\/rrule';$/m.exec(source) ?? [];
  if (!line) throw new Error('rrule has changed: its entry does not offer the rules as before.');
  return line;
}

const helpers = '\0rrule-helpers';

/**
 * Bundles the engine of rrule as it is published, without the parts around it that nobody calls: a third of the library. A
 * build fails where they can no longer be told apart. The helpers that it was compiled with come along, so that a page
 * without dates does not fetch them.
 */
export function rruleEngine() {
  const left = new Set();
  let compiledWith;
  return {
    name: 'rrule-engine',
    buildStart: () => left.clear(),
    async resolveId(source, importer) {
      if (source !== 'tslib' || inLibrary(importer ?? '') === undefined) return null;
      compiledWith = (await this.resolve(source, importer, {skipSelf: true})).id;
      return {id: helpers, moduleSideEffects: false};
    },
    load: (id) => (id === helpers ? readFileSync(compiledWith, 'utf8') : null),
    async transform(code, id) {
      const path = inLibrary(id);
      if (path === 'index') {
        left.add(path);
        return {code: await rulesAlone(code), map: null, moduleSideEffects: false};
      }
      if (!UNUSED.has(path)) return null;
      left.add(path);
      return {code: await withoutCode(code), map: null};
    },
    buildEnd(error) {
      const isThere = [...this.getModuleIds()].some((id) => inLibrary(id) === 'rrule');
      if (!error && isThere && left.size !== UNUSED.size + 1) {
        throw new Error(
          'rrule has changed: not all of what is left out was found. Look at its modules, and adapt this.',
        );
      }
    },
  };
}
