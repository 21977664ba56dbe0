/** The ES module build, which is the one that the build patches for Trusted Types. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
