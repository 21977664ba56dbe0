/** The package's version, for the warning about two of them on one page. Kept in step with package.json by a test. */
export const VERSION = '0.1.0';
