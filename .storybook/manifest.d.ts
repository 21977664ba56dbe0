/** Stands in for the manifest where it has not been generated yet: a type check needs no build. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
