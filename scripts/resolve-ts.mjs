import {registerHooks} from 'node:module';

/**
 * Lets Node run our TypeScript as it stands: sources import each other as `./x.js`, which is what they become,
 * while the file on disk is `./x.ts`. Used with `node --import ./scripts/resolve-ts.mjs`.
 */
registerHooks({
  resolve(specifier, context, nextResolve) {
    try {
      return nextResolve(specifier, context);
    } catch (error) {
      if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !/^\.{0,2}\/.*\.js$/.test(specifier)) throw error;
      return nextResolve(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});
